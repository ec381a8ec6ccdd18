import type { Indicator, Scorecard, Veto } from "../../appraisal/index.js";
import type { Label } from "../../finding/index.js";
import { OBSERVED } from "../../measures/index.js";
import type { Plan } from "../../plan/index.js";
import type { Members } from "../../registry/index.js";
import type { ColumnKind, ColumnModel, MapModel, Named } from "./model.js";

/** Where the keys of maps are known from: the plan, scorecards, and what a portfolio declares. */
export interface Keys {
  readonly plan: Plan;
  readonly scorecards: readonly Scorecard[];
  readonly members?: Members | undefined;
}

interface Known {
  readonly id: string;
  readonly label: Label;
  readonly kind: ColumnKind;
  readonly unit?: string | undefined;
  readonly choices?: readonly Named[] | undefined;
}

/** The columns of a map's known keys: the plan's facts and traits, what is observed. */
export function columnsOfMap(keys: Keys, { path, entry }: MapModel): ColumnModel[] {
  return knownKeys(keys, path.at(-1) ?? "").map(({ id, label, kind, unit, choices }) => ({
    key: [...path, id].join("."),
    at: { in: "map", path, id, ...(entry === "observation" && { form: FORMS[kind] ?? "figure" }) },
    header: label,
    kind,
    required: false,
    says: label,
    without: { zh: "未记录", en: "not recorded" },
    ...(unit !== undefined && { unit }),
    ...(choices && choices.length > 0 && { choices }),
  }));
}

/** The form of an observation that cells of a kind hold. */
const FORMS: { readonly [K in ColumnKind]?: string } = { ratings: "ratings", list: "done" };

/** What a column of a key holds that nobody knows, by the form that stands behind it: `observed.panel.ratings`. */
export const KIND_OF_FORM: { readonly [form: string]: ColumnKind } = {
  figure: "number",
  ratings: "ratings",
  done: "list",
};

function knownKeys(keys: Keys, map: string): readonly Known[] {
  const { plan } = keys;
  switch (map) {
    case "facts":
      return (plan.facts ?? []).map(({ id, label, unit }) => ({ id, label, kind: "number", unit }));
    case "traits":
      return (plan.traits ?? []).map(({ id, label, members }) => ({ id, label, kind: "list", choices: members }));
    case "observed":
      return observedKeys(keys);
    default:
      return [];
  }
}

/** What is observed: the library's keys, those of levels, the plan's, those that scorecards read, and those declared; of one known twice the last. */
function observedKeys({ plan, scorecards, members }: Keys): readonly Known[] {
  const known = new Map<string, Known>();
  const add = (each: Known) => known.set(each.id, { ...known.get(each.id), ...each });
  for (const { id, label, kind, unit, items } of OBSERVED) {
    const cells = kind === "checklist" ? "list" : kind === "ratings" ? "ratings" : "number";
    add({ id, label, kind: cells, ...(unit && { unit }), ...(items && { choices: items }) });
  }
  for (const { id, label } of members?.observed ?? []) if (!known.has(id)) add({ id, label, kind: "number" });
  for (const target of plan.targets) {
    if (target.kind !== "level") continue;
    for (const each of sourceKey(target.of, { label: target.label, kind: "number", unit: target.unit })) add(each);
  }
  for (const { id, label, unit } of plan.observed ?? []) add({ id, label, kind: "number", unit });
  for (const scorecard of scorecards) for (const each of keysOf(scorecard)) if (!known.has(each.id)) add(each);
  return [...known.values()];
}

/** The keys that a scorecard reads by themselves, each called as what it is read for. */
function keysOf({ root, adjustments = [], vetoes = [] }: Scorecard): Known[] {
  const indicators: Indicator[] = [];
  const groups = [root];
  for (const group of groups) {
    for (const child of group.children) "children" in child ? groups.push(child) : indicators.push(child);
  }
  return [
    ...indicators.flatMap(({ source, label, unit, scoring }) => {
      const items = scoring.kind === "checklist" ? scoring.items : undefined;
      const kind = items ? "list" : scoring.kind === "rating" ? "ratings" : "number";
      return sourceKey(source, { label, kind, unit, choices: items });
    }),
    ...[...adjustments, ...vetoes].flatMap(({ source, label }: Pick<Veto, "source" | "label">) =>
      sourceKey(source, { label, kind: "number" }),
    ),
  ];
}

function sourceKey(source: unknown, known: Omit<Known, "id">): Known[] {
  const key = typeof source === "object" && source !== null && "observed" in source ? source.observed : source;
  return typeof key === "string" ? [{ id: key, ...known }] : [];
}
