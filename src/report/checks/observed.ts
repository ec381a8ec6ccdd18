import { type Indicator, nodesOf, type Rating, type Scorecard } from "../../appraisal/index.js";
import { compareDecimals, type DecimalString, ownValue, pathText } from "../../kernel/index.js";
import { OBSERVED } from "../../measures/index.js";
import { keysIn, meant, type Plan, type Word } from "../../plan/index.js";
import { notAmong, type Observation, type Portfolio, type Problem } from "../../registry/index.js";
import type { CheckOptions, PortfolioCheck } from "./check.js";

/** Checks that what was observed is recorded under a key, in a form and by items that somebody reads. */
export const observedChecks: readonly PortfolioCheck[] = [
  {
    rule: "record-observed-key",
    effect: "decides",
    find: keys,
  },
  {
    rule: "record-observed-form",
    effect: "decides",
    find: forms,
  },
  {
    rule: "record-observed-item",
    effect: "decides",
    find: items,
  },
];

type Form = "figure" | "ratings" | "checklist";

/** What is read under a key: in which forms, of a checklist which items, and of ratings on which scales. */
interface Reading extends Word {
  readonly forms: ReadonlySet<Form>;
  readonly items: readonly Word[];
  readonly scales: readonly Scale[];
}

type Scale = Pick<Rating, "min" | "max">;

interface Seen {
  readonly subject: Problem["subject"];
  readonly path: string;
  readonly platform: string | undefined;
  readonly year: number;
  readonly key: string;
  readonly value: Observation;
}

/** Of what was observed what is looked for: told by key and value, and whether it is of a complex or of a place. */
function observedIn(
  { records = [], areas = [] }: Portfolio,
  isSought: (key: string, value: Observation, of: "complex" | "place") => boolean,
): Seen[] {
  const found: Seen[] = [];
  for (const [index, { complex, platform, year, observed }] of records.entries())
    for (const key in observed) {
      const value = observed[key];
      if (value === undefined || !isSought(key, value, "complex")) continue;
      const path = pathText(["records", index, "observed", key]);
      found.push({ subject: { kind: "complex", id: complex }, path, platform, year, key, value });
    }
  for (const [index, { locality, year, observed }] of areas.entries())
    for (const key in observed) {
      const value = observed[key];
      if (value === undefined || !isSought(key, value, "place")) continue;
      const subject = locality === undefined ? { kind: "portfolio", id: "areas" } : { kind: "locality", id: locality };
      found.push({ subject, path: pathText(["areas", index, "observed", key]), platform: undefined, year, key, value });
    }
  return found;
}

/**
 * Without scorecards only what is near a known key is found: the caller may have any other of his own. What is observed of a
 * place no scorecard reads: where the plan has a dictionary, its key has to be there.
 */
function keys(plan: Plan, portfolio: Portfolio, { scorecards }: CheckOptions): Problem[] {
  const known = readingsOf(plan, portfolio, scorecards);
  const words = [...known.values()];
  const isStrange = (key: string, _value: Observation, of: "complex" | "place") => {
    const isWhole = of === "complex" ? scorecards !== undefined : plan.observed !== undefined;
    return !known.has(key) && (isWhole || meant(key, words) !== undefined);
  };
  return observedIn(portfolio, isStrange).map(({ subject, path, platform, year, key }) => ({
    ...notAmong(subject, path, key, words),
    apart: [platform],
    year,
  }));
}

function forms(plan: Plan, portfolio: Portfolio, { scorecards }: CheckOptions): Problem[] {
  const known = readingsOf(plan, portfolio, scorecards);
  const isOther = (key: string, value: Observation) => {
    const accepted = known.get(key)?.forms;
    return accepted !== undefined && accepted.size > 0 && !accepted.has(formOf(value));
  };
  const isBelow = (key: string, value: Observation) =>
    typeof value === "string" && compareDecimals(value, "0") < 0 && !isSigned(plan, key);
  const isUnfit = (key: string, value: Observation) => isOther(key, value) || isBelow(key, value);
  const unfit = observedIn(portfolio, isUnfit).map(({ subject, path, platform, year, key, value }) => {
    const { forms: [form = "figure"] = [], items: listed = [] } = known.get(key) ?? {};
    const asked = isOther(key, value) ? FORMS[form](listed) : FROM_0;
    return { subject, path, apart: [platform], year, got: value, ...asked };
  });
  return [...unfit, ...offScale(portfolio, known)];
}

/** Ratings that lie on none of the scales on which they are read. */
function offScale(portfolio: Portfolio, known: ReadonlyMap<string, Reading>): Problem[] {
  const isOff =
    (rating: DecimalString) =>
    ({ min, max }: Scale) =>
      compareDecimals(rating, min) < 0 || compareDecimals(rating, max) > 0;
  const offIn = (key: string, value: Observation) => {
    const [scale, ...others] = known.get(key)?.scales ?? [];
    if (scale === undefined || typeof value === "string" || !("ratings" in value)) return [];
    const off = [...value.ratings.entries()].filter(([, rating]) => [scale, ...others].every(isOff(rating)));
    return off.map(([index, rating]) => ({ index, rating, scale }));
  };
  return observedIn(portfolio, (key, value) => offIn(key, value).length > 0).flatMap(
    ({ subject, path, platform, year, key, value }) =>
      offIn(key, value).map(({ index, rating, scale: { min, max } }) => ({
        subject,
        path: `${path}.ratings[${index}]`,
        apart: [platform, index],
        year,
        got: rating,
        zh: `${min}至${max}之间的评分`,
        en: `a rating from ${min} to ${max}`,
        example: max,
      })),
  );
}

function items(plan: Plan, portfolio: Portfolio, { scorecards }: CheckOptions): Problem[] {
  const known = readingsOf(plan, portfolio, scorecards);
  const wordsOf = (key: string) => known.get(key)?.items ?? [];
  const strangeIn = (key: string, value: Observation) =>
    typeof value === "string" || !("done" in value) || wordsOf(key).length === 0
      ? []
      : [...value.done.entries()].filter(([, item]) => !wordsOf(key).some(({ id }) => id === item));
  return observedIn(portfolio, (key, value) => strangeIn(key, value).length > 0).flatMap(
    ({ subject, path, platform, year, key, value }) =>
      strangeIn(key, value).map(([index, item]) => ({
        ...notAmong(subject, `${path}.done[${index}]`, item, wordsOf(key)),
        apart: [platform, item],
        year,
      })),
  );
}

const FORMS: { readonly [F in Form]: (items: readonly Word[]) => Pick<Problem, "zh" | "en" | "example"> } = {
  figure: () => ({ zh: "数值", en: "a figure", example: "300" }),
  ratings: () => ({ zh: "评委评分", en: "the ratings of a panel", example: { ratings: ["85", "90"] } }),
  checklist: (items) => ({
    zh: "已完成事项的清单",
    en: "the items that are done",
    example: { done: items.slice(0, 1).map(({ id }) => id) },
  }),
};

/** Sums over years count on it: what is missing adds nothing less than 0. */
function isSigned({ observed = [] }: Plan, key: string): boolean {
  return observed.some(({ id, signed }) => id === key && signed === true);
}

const FROM_0 = {
  zh: "不小于0的数值，除非计划注明可以为负",
  en: "a figure of 0 or more, unless the plan says that it may be less",
  example: "0",
};

function formOf(value: Observation): Form {
  if (typeof value === "string") return "figure";
  return "ratings" in value ? "ratings" : "checklist";
}

/** What measures, levels and scorecards read, and what the caller declares, by key. */
function readingsOf(
  { observed = [], targets }: Plan,
  { members }: Portfolio,
  scorecards: readonly Scorecard[] = [],
): ReadonlyMap<string, Reading> {
  const known = new Map<string, Reading>();
  const add: Add = (word, form, { items: found = [], scales = [] } = {}) => {
    const before = known.get(word.id);
    known.set(word.id, {
      id: word.id,
      label: before?.label ?? word.label,
      forms: new Set([...(before?.forms ?? []), ...(form ? [form] : [])]),
      items: [...(before?.items ?? []), ...found],
      scales: [...(before?.scales ?? []), ...scales],
    });
  };
  for (const { id, label, kind, items: listed = [] } of OBSERVED) add({ id, label }, kind, { items: listed });
  for (const { id, label } of observed) add({ id, label }, "figure");
  for (const target of targets) if (target.kind === "level") for (const id of keysIn(target.of)) add({ id }, "figure");
  for (const { root, adjustments = [], vetoes = [] } of scorecards) {
    for (const { node } of nodesOf(root)) if (!("children" in node)) readBy(node, add);
    for (const { source } of [...adjustments, ...vetoes])
      for (const id of source ? keysIn(source) : []) add({ id }, "figure");
  }
  for (const word of (members && ownValue(members, "observed")) ?? []) add(word);
  return known;
}

type Add = (word: Word, form?: Form, of?: Partial<Pick<Reading, "items" | "scales">>) => void;

function readBy({ source, label, scoring }: Indicator, add: Add) {
  const plain = scoring.kind === "by-case" ? scoring.cases.map((each) => each.scoring) : [scoring];
  for (const id of keysIn(source))
    for (const each of plain) {
      if (each.kind === "checklist") add({ id, label }, "checklist", { items: each.items });
      else if (each.kind === "rating") add(id === source ? { id, label } : { id }, "ratings", { scales: [each] });
      else add(id === source ? { id, label } : { id }, "figure");
    }
}
