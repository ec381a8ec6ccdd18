import { nodesOf, type Scorecard } from "../../appraisal/index.js";
import { isPlainObject, pathText, perFrozen, perKey } from "../../kernel/index.js";
import { OBSERVED } from "../../measures/index.js";
import { keysIn, type Plan, readsLike, type Word } from "../../plan/index.js";
import {
  declaredIn,
  FREE_LISTS,
  type FreeList,
  factsIn,
  freeWords,
  isClosed,
  notAmong,
  type Portfolio,
  type Problem,
} from "../../registry/index.js";
import type { CheckOptions, PortfolioCheck } from "./check.js";

/** Checks that words which no plan lists mean the same where rules ask for them and where records use them. */
export const freeWordChecks: readonly PortfolioCheck[] = [
  { rule: "record-unknown-member", effect: "decides", find: ofRecords },
  { rule: "record-unfit", effect: "advises", find: ofRules },
];

/** A word by its list: that of a free list, a list that complexes are put on, an item of the checklist under a key. */
interface Used extends Word {
  readonly list: FreeList | "lists" | `items ${string}`;
  readonly subject: Problem["subject"];
  readonly path: string;
}

/** Words of records that are not understood, or that read like one that there is, and are another. */
function ofRecords(plan: Plan, portfolio: Portfolio, options: CheckOptions): Problem[] {
  const asked = askedOf(plan, options);
  const ofGrants = new Map(portfolio.grants?.map(({ id, categories = [] }) => [id, categories]));
  const spent = (portfolio.expenditures ?? []).flatMap(({ id, grant, category }, index) => {
    const words = (ofGrants.get(grant) ?? []).map((each) => ({ id: each }));
    const subject = { kind: "expenditures", id };
    return misread({ id: category }, words, { subject, path: `expenditures[${index}].category` });
  });
  const found = usedIn(portfolio)(plan).flatMap((word) => {
    const { list } = word;
    const own = knownIn(plan, portfolio, options, list);
    // Of a checklist whose items are listed, that an item is none of them is found by itself.
    if (list.startsWith("items ") && own.length > 0) return [];
    const known = [...own, ...asked.flatMap((each) => (each.list === list ? [{ id: each.id }] : []))];
    const isAsked = asked.some((each) => each.list === list);
    const free = FREE_LISTS.find((each) => each === list);
    const isShut = free ? isAsked && isClosed(free, portfolio.members) : declaredIn(portfolio.members, list).length > 0;
    return misread(word, known, word, isShut);
  });
  return [...found, ...spent];
}

function misread(
  word: Word,
  known: readonly Word[],
  { subject, path }: Pick<Used, "subject" | "path">,
  isShut = false,
): Problem[] {
  if (known.some(({ id }) => id === word.id)) return [];
  const near = known.find((each) => readsLike(word, each))?.id;
  if (near === undefined && !isShut) return [];
  return [
    { ...notAmong(subject, path, word.id, known), clauses: [], ...(near !== undefined && { near, example: near }) },
  ];
}

/** Words that rules ask for and nobody has: neither the plan, nor the caller, nor, where there are such records, one of them. */
function ofRules(plan: Plan, portfolio: Portfolio, options: CheckOptions): Problem[] {
  const used = usedIn(portfolio)(plan);
  return askedOf(plan, options).flatMap(({ list, id, subject, path }) => {
    const there = used.filter((each) => each.list === list);
    const words = [
      ...new Map([...there, ...knownIn(plan, portfolio, options, list)].map((each) => [each.id, each])).values(),
    ];
    if (there.length === 0 || words.some((each) => each.id === id)) return [];
    return [{ ...notAmong(subject, path, id, words), clauses: [] }];
  });
}

/** The words of a list that are understood where no record uses them. */
function knownIn(plan: Plan, { members }: Portfolio, options: CheckOptions, list: Used["list"]): readonly Word[] {
  const { funding, scorecards = [] } = options;
  if (list === "lists") return declaredIn(members, list);
  if (FREE_LISTS.some((each) => each === list)) {
    return [...freeWords(plan, members, list as FreeList), ...(funding && list === "policies" ? [funding] : [])];
  }
  const key = list.slice("items ".length);
  return [...(OBSERVED.find(({ id }) => id === key)?.items ?? []), ...scorecards.flatMap((each) => itemsIn(each, key))];
}

function askedOf(plan: Plan, { scorecards = [], funding }: CheckOptions): Used[] {
  const { id, standards, targets, lists } = plan;
  const all = [
    ...askedIn({ standards, targets }, "plan", { kind: "plan", id }),
    ...scorecards.flatMap((card, at) => askedIn(card, `scorecards[${at}]`, { kind: "scorecard", id: card.id })),
    ...(funding ? askedIn(funding, "funding", { kind: "funding-policy", id: funding.id }) : []),
  ];
  return all.filter(({ list }) => list !== "lists" || lists === undefined);
}

/** Every such word that rules ask for, wherever a condition or a source stands in them. */
function askedIn(rules: object, path: string, subject: Used["subject"]): Used[] {
  if (Array.isArray(rules)) return rules.flatMap((each, at) => askedIn(each, `${path}[${at}]`, subject));
  if (!isPlainObject(rules)) return [];
  const words = (list: Used["list"], ids: unknown, at: string): Used[] =>
    Array.isArray(ids)
      ? ids.map((id, index) => ({ list, id: String(id), subject, path: `${path}.${at}[${index}]` }))
      : [];
  const { granted, choice, listed, counts, list } = rules;
  const key = isPlainObject(list) && typeof list.observed === "string" ? list.observed : undefined;
  return [
    ...(isPlainObject(granted)
      ? (["levels", "sources", "policies"] as const).flatMap((each) => words(each, granted[each], `granted.${each}`))
      : []),
    ...(choice === "industry" ? words("industries", rules.in, "in") : []),
    ...(isPlainObject(listed) ? words("lists", listed.lists, "listed.lists") : []),
    ...(isPlainObject(counts) ? words("lists", counts.lists, "counts.lists") : []),
    ...(key === undefined ? [] : words(`items ${key}`, rules.has, "has")),
    ...Object.entries(rules).flatMap(([name, each]) =>
      typeof each === "object" && each !== null ? askedIn(each, pathText([name], path), subject) : [],
    ),
  ];
}

function itemsIn({ root }: Scorecard, key: string): readonly Word[] {
  return nodesOf(root).flatMap(({ node }) =>
    "scoring" in node && node.scoring.kind === "checklist" && keysIn(node.source).includes(key)
      ? node.scoring.items
      : [],
  );
}

/** Every such word that records use, each once for each list, where it is first used. */
const usedIn = /* @__PURE__ */ perFrozen((portfolio: Portfolio) => perKey((plan: Plan) => wordsUsed(plan, portfolio)));

function wordsUsed(plan: Plan, { complexes, grants = [], records = [] }: Portfolio): readonly Used[] {
  const found: Used[] = [];
  const known = perKey((_list: Used["list"]) => new Set<string>());
  // Where it stands is written down of the first alone.
  const use = (list: Used["list"], id: string | undefined, at: () => Pick<Used, "subject" | "path" | "label">) => {
    if (id === undefined || known(list).has(id)) return;
    known(list).add(id);
    found.push({ list, id, ...at() });
  };
  for (const [index, { id, level, source, policy }] of grants.entries()) {
    const at = (key: string) => () => ({ subject: { kind: "grants", id }, path: `grants[${index}].${key}` });
    use("levels", level, at("level"));
    use("sources", source, at("source"));
    use("policies", policy, at("policy"));
  }
  for (const [index, complex] of complexes.entries()) {
    const subject = { kind: "complex", id: complex.id };
    for (const { path, facts } of factsIn(complex, `complexes[${index}]`)) {
      const { id, name } = facts.industry ?? {};
      use("industries", id, () => ({
        ...{ subject, path: `${path}industry.id` },
        ...(name !== undefined && { label: { zh: name, en: name } }),
      }));
    }
    for (const [at, { list }] of plan.lists ? [] : complex.milestones.entries())
      use("lists", list, () => ({ subject, path: `complexes[${index}].milestones[${at}].list` }));
  }
  for (const [index, { complex, observed }] of records.entries())
    for (const [key, value] of Object.entries(observed)) {
      if (typeof value === "string" || !("done" in value)) continue;
      for (const [at, id] of value.done.entries())
        use(`items ${key}`, id, () => {
          const path = pathText(["records", index, "observed", key, "done", at]);
          return { subject: { kind: "complex", id: complex }, path };
        });
    }
  return found;
}
