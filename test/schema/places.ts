import {
  type ConditionInput,
  definePlan,
  defineScorecard,
  type PlanInput,
  readFundingPolicy,
  type ScorecardInput,
} from "../../src/index.js";
import { jsonSchema, SCHEMA_NAMES } from "../../src/schema/index.js";
import { group, named, upTo, written } from "../appraisal/written.js";
import { base, planOf } from "../standards/sister-plan.js";

/*
 * Every place in rules where a condition or a source stands.
 */

/** Where one stands: the field of the schema, its path in what is defined, and how it is put there. */
export interface Place<V> {
  readonly field: string;
  readonly at: string;
  readonly define: (value: V) => unknown;
  /** Whether only keys of the plan's dictionary may be named; a scorecard may observe others. */
  readonly keys: boolean;
  /** What cannot be asked there, since it follows from what is asked. */
  readonly barred: readonly string[];
}

const plan = planOf({ requires: { choice: "region", in: ["delta"] } });
const ALL: ConditionInput = { choice: "region", in: ["delta"] };

const inPlan = (
  field: string,
  at: string,
  put: (value: unknown) => object,
  barred: readonly string[] = [],
): Place<never> => ({
  ...{ field, at, keys: true, barred },
  define: (value) => definePlan({ ...base, ...put(value) } as unknown as PlanInput),
});
const standard = (more: object) => ({
  standards: [{ ...named("rule"), clauses: ["1"], effect: "decides", requires: ALL, ...more }],
});
const level = (of: unknown) => ({
  ...standard({}),
  targets: [
    {
      ...{ ...named("level"), clauses: ["1"], kind: "level", bound: "at-least", value: 1, unit: "yuan" },
      ...{ each: "area", by: "2020-12-31", total: "sum", of },
    },
  ],
});

const inCard = (field: string, at: string, put: (value: unknown) => object): Place<never> => ({
  ...{ field, at, keys: false, barred: ["grade", "standing"] },
  define: (value) => {
    const card = written([upTo("a", 100)], put(value) as Partial<ScorecardInput>);
    return defineScorecard(card, { plan });
  },
});
const first = (more: object) => ({ root: group("root", 100, [{ ...upTo("a", 100), ...more } as never]) });
const grades = (more: object) => ({
  grades: [
    { ...named("good"), atLeast: 60, ...more },
    { ...named("poor"), atLeast: 0 },
  ],
});
const each = { kind: "each", marks: 1 };

const inPolicy = (field: string, at: string, put: (value: unknown) => object, barred = ["standing"]): Place<never> => ({
  ...{ field, at, keys: true, barred },
  define: (value) =>
    readFundingPolicy(
      {
        ...{ ...named("p"), provenance: "illustrative", clauses: [], payee: "complex", rule: { kind: "equal" } },
        ...put(value),
      },
      { plan },
    ),
});
const due = (amount: object) => ({ rule: { kind: "entitlement", amount } });

/** Where conditions stand. */
export const CONDITION_PLACES: readonly Place<never>[] = [
  inPlan("Standard.requires", "standards[0].requires", (requires) => standard({ requires })),
  inPlan("Standard.when", "standards[0].when", (when) => standard({ when })),
  inCard("Scorecard.appliesTo", "appliesTo", (appliesTo) => ({ appliesTo })),
  inCard("ByCase.cases.when", "root.children[0].scoring.cases[0].when", (when) =>
    first({ scoring: { kind: "by-case", cases: [{ when, scoring: each }, { scoring: each }] } }),
  ),
  inCard("Adjustment.when", "adjustments[0].when", (when) => ({
    adjustments: [{ ...named("b"), kind: "bonus", marks: 1, when }],
  })),
  inCard("Veto.when", "vetoes[0].when", (when) => ({ vetoes: [{ ...named("v"), when }] })),
  inCard("Grade.when", "grades[0].when", (when) => grades({ when })),
  inCard("Grade.given", "grades[0].given", (given) => grades({ given })),
  inPolicy("FundingPolicy.eligible", "eligible", (eligible) => ({ eligible })),
  inPolicy("FundingPolicy.instalments.until", "instalments[0].until", (until) => ({
    instalments: [{ id: "one", share: 1, until }],
  })),
  inPolicy("FundingPolicy.clawback.when", "clawback.when", (when) => ({ clawback: { when, share: 1 } }), [
    "grade",
    "standing",
  ]),
];

/** Where sources stand, beside the `value` of a condition. */
export const SOURCE_PLACES: readonly Place<never>[] = [
  inPlan("Condition.value", "standards[0].requires.value", (value) => standard({ requires: { value, atLeast: 1 } })),
  inPlan("Target.of", "targets[0].of", level),
  inCard("Indicator.source", "root.children[0].source", (source) => first({ source })),
  inCard("Adjustment.source", "adjustments[0].source", (source) => ({
    adjustments: [{ ...named("b"), kind: "bonus", marks: 1, source }],
  })),
  inCard("Veto.source", "vetoes[0].source", (source) => ({ vetoes: [{ ...named("v"), source }] })),
  inPolicy("Amount.of", "rule.amount.of", (of) => due({ rate: 1, of })),
  inPolicy("Amount.by", "rule.amount.by", (by) => due({ less: { fixed: 1 }, by })),
];

/** The fields of all public schemas that are of a kind, by the schema that they stand in. */
export function fieldsOfKind(kind: "Condition" | "Source"): string[] {
  return SCHEMA_NAMES.filter((name) => name !== kind).flatMap((name) => {
    const { $defs: _, ...own } = jsonSchema(name);
    return [...new Set([...fieldsIn(own, kind)].map((field) => `${name}.${field}`))];
  });
}

function* fieldsIn(schema: unknown, kind: string, path = ""): Generator<string> {
  if (typeof schema !== "object" || schema === null) return;
  if (Reflect.get(schema, "$ref") === `#/$defs/${kind}` && path !== "") yield path;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "properties") {
      for (const [key, field] of Object.entries(value as object))
        yield* fieldsIn(field, kind, path ? `${path}.${key}` : key);
    } else if (typeof value === "object") yield* fieldsIn(value, kind, path);
  }
}
