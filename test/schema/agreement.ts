import {
  definePlan,
  type Fault,
  faultsOf,
  type PlanInput,
  readFundingPolicy,
  readScorecard,
  readStandingRules,
} from "../../src/index.js";
import type { SchemaName } from "../../src/schema/index.js";
import { ABSENT, altered, type Path } from "../plan/altered.js";
import { plan, policy, scorecard, standing } from "./rich.js";
import { validatorOf } from "./schema-validator.js";

/** Rules of a kind, and the reader of that kind. */
export interface Kind {
  readonly name: SchemaName & ("Plan" | "Scorecard" | "FundingPolicy" | "StandingRules");
  readonly rules: unknown;
  readonly read: (input: unknown) => unknown;
}

const file = (rules: unknown): unknown => JSON.parse(JSON.stringify(rules));

export const KINDS: readonly Kind[] = [
  { name: "Plan", rules: file(plan), read: (input) => definePlan(input as PlanInput) },
  { name: "Scorecard", rules: file(scorecard), read: (input) => readScorecard(input) },
  { name: "FundingPolicy", rules: file(policy), read: (input) => readFundingPolicy(input) },
  { name: "StandingRules", rules: file(standing), read: (input) => readStandingRules(input) },
];

/** One thing in rules changed. */
export interface Change {
  readonly at: Path;
  readonly to: unknown;
}

/** Every single change of some rules: whatever stands in them taken out, made something else, or joined by what its like has. */
export function changesOf(rules: unknown): Change[] {
  const places = [...placesIn(rules)];
  const likes = new Map<string, Map<string, unknown>>();
  for (const { at, value } of places) {
    const key = String(at.at(-1));
    const like = kindOf(at.slice(0, -1));
    likes.set(like, (likes.get(like) ?? new Map<string, unknown>()).set(key, value));
  }
  return places.flatMap(({ at, value }) => [
    { at, to: ABSENT },
    ...othersOf(value).map((to) => ({ at, to })),
    ...(isObject(value) ? [...(likes.get(kindOf(at)) ?? [])] : []).flatMap(([key, to]) =>
      Object.hasOwn(Object(value), key) ? [] : [{ at: [...at, key], to }],
    ),
  ]);
}

/** Where something stands, whichever of a list it is: what stands there is alike. */
const kindOf = (at: Path): string =>
  at
    .filter((key) => typeof key === "string")
    .slice(-1)
    .join();

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function* placesIn(value: unknown, at: Path = []): Generator<{ readonly at: Path; readonly value: unknown }> {
  if (at.length > 0) yield { at, value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value))
    yield* placesIn(each, [...at, Array.isArray(value) ? Number(key) : key]);
}

function othersOf(value: unknown): unknown[] {
  const kinds = [null, true, 0, 1, -1, 0.5, 7, "", "x", "0", "1.5", "2019-06-30", [], ["x"], {}, { x: 1 }];
  const words = typeof value === "string" ? WORDS.flatMap((list) => (list.includes(value) ? list : [])) : [];
  return [...kinds, ...words].filter((other) => JSON.stringify(other) !== JSON.stringify(value));
}

const WORDS = [
  ["at-least", "at-most", "exactly", "about", "covers", "one-of", "within", "listed"],
  ["locality", "area", "industry"],
  ["flow", "stock", "level"],
  ["sum", "ratio", "mean"],
  ["mean", "median", "trimmed-mean"],
  ["floor-area", "carriers", "patents"],
  ["decides", "advises"],
];

/** What a reader refuses that no JSON Schema can say, by the words that it refuses it with; why; and one such change. */
export const UNSAID: readonly (readonly [words: RegExp, why: string, rules: string, at: string, to: unknown])[] = [
  [/^one of \[|^nothing, for there is no name/, "names what the rules have elsewhere", "Plan", "targets.1.tier", "top"],
  [/stands once|no id stands twice|related once/, "an id is no other's", "Scorecard", "grades.1.id", "best"],
  [/add up to/, "a sum", "Scorecard", "root.marks", 46],
  [/not before|not after/, "the order of days", "Plan", "period.to", "2017-12-31"],
  [/years in order/, "the order of years", "Plan", "targets.0.years", [2019, 2018]],
  [/within the plan|a year from/, "what lies in the period", "Plan", "targets.1.by", "2023-01-01"],
  [/within the target's years/, "what lies in years named beside it", "Plan", "targets.0.from", "2020-01-01"],
  [
    /unless a standard, target|^nothing: clause/,
    "whether a rule rests on a clause",
    "Plan",
    "clauses.0.declaratory",
    { zh: "x", en: "x" },
  ],
  [
    /is a target, a standard or a duty|`advises`, since/,
    "the force of the clauses named",
    "Plan",
    "clauses.0.kind",
    "principle",
  ],
  [
    /no less than|no more than the indicator|above the|above `min`|below the bound|only the last grade begins|another value than/,
    "which of two figures is greater",
    "Scorecard",
    "root.children.0.children.0.scoring.fullAt",
    0,
  ],
  [
    /a figure for this tier|^a figure for \S+, 0 where/,
    "a figure for each that the rules have elsewhere",
    "Plan",
    "standards.0.value",
    { county: 1 },
  ],
  [
    /not final|gives `years`|^a (name|code) other than that of|no kind of place has|^a place that is|^places of which/,
    "what others have",
    "Plan",
    "tiers.1.label.zh",
    "county",
  ],
  [/no more than \d+$/, "how many there are in a list", "Plan", "standards.6.requires.all.1.not.all.0.atLeast", 3],
  [/^the unit of patents/, "the unit of a figure of the plan's own", "Plan", "standards.1.unit", "m²"],
  [
    /of the last grade|last grade has no|cases after one/,
    "which of a list is the last",
    "Scorecard",
    "grades.3.atLeast",
    1,
  ],
  [/a total that can be reached/, "the greatest sum of marks", "Scorecard", "grades.0.atLeast", 99],
  [/no rule of the engine/, "what the library calls its own rules", "Plan", "standards.0.id", "survey-gap"],
  [
    /no other alternative sets|below a member such as/,
    "where a path leads",
    "Plan",
    "readings.force.alternatives.mild.set",
    { revision: "2" },
  ],
  [
    /alternative alone|alternative together|in `set`, or neither|data agree with/,
    "what a reading sets",
    "Plan",
    "readings.force.alternatives.mild.takes",
    "integer",
  ],
  [
    /observed of a place itself/,
    "how a source in another is made where it stands",
    "Plan",
    "targets.3.of",
    { growth: { fact: "floor-area" } },
  ],
  [/lead back to itself/, "a circle", "Plan", "localities.0.parent", "east"],
  [/levels at most/, "how deep it goes", "Plan", "standards.6.when", deep(40)],
  [
    /the unit of (its source|the whole)|`ratio`: |a source in the unit of/,
    "the unit of keys",
    "Plan",
    "targets.2.unit",
    "yuan",
  ],
  [
    /for its source is never less|a figure from 0 to 1|its source always has/,
    "what sources can come to",
    "Plan",
    "targets.2.value.machines",
    2,
  ],
  [
    /wherever it holds/,
    "what other rules decide",
    "StandingRules",
    "rules",
    [1, 2].map((inARow) => ({ ...standing.rules[0], id: `row-${inARow}`, inARow })),
  ],
  [
    /other than the one it leads from/,
    "whether two names beside it are one",
    "StandingRules",
    "rules",
    [{ ...standing.rules[0], from: ["well"], to: "well" }],
  ],
  [
    /a source in yuan/,
    "the unit of a key",
    "FundingPolicy",
    "rule.parts.3.rule.amount.sum.3.of",
    { measured: "carriers" },
  ],
];

function deep(levels: number): unknown {
  return levels === 0 ? { choice: "region", in: ["delta"] } : { not: deep(levels - 1) };
}

/** Whether nobody but a reader can see a fault; what the rules would be under a reading is seen by none either. */
export function isUnsaid({ accepted, path }: Fault): boolean {
  return path.includes(" → ") || UNSAID.some(([words]) => words.test(accepted.en));
}

/** The keys of a path written with dots. */
export const keysOf = (at: string): Path => at.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** What the reader and the JSON Schema make of rules with a change. */
export function verdictsOn({ name, rules, read }: Kind, { at, to }: Change) {
  const changed = altered(rules, at, to);
  return { faults: refusedFor(read, changed), isSchemas: !validatorOf(name)(changed) };
}

function refusedFor(read: Kind["read"], input: unknown): readonly Fault[] {
  try {
    read(input);
    return [];
  } catch (error) {
    const faults = faultsOf(error, input);
    if (faults.length === 0) throw error;
    return faults;
  }
}
