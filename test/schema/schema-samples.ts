import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Portfolio } from "../../src/index.js";
import { SCHEMA_NAMES, type SchemaName } from "../../src/schema/index.js";
import { SCHEMAS } from "../../src/schema/schemas.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { ningbo, xianju } from "../funding/sisters.js";
import { TOP } from "../source.js";

/** Plain JSON of a value. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const written: unknown = JSON.parse(readFileSync(join(TOP, "docs/examples/portfolio.json"), "utf8"));
const portfolio = Portfolio.parse(written);
const label = { zh: "名称", en: "name" };

const byHand: { readonly [N in SchemaName]?: readonly unknown[] } = {
  Portfolio: [written, portfolio, { complexes: [] }],
  AreaRecord: [
    { year: 2020, observed: { index: "87.5" } },
    { locality: "wenling", year: 2020, observed: {} },
  ],
  Plan: [taizhou],
  Scorecard: [taizhouScorecard, { ...taizhouScorecard, appliesTo: { choice: "locality", in: ["wenling"] } }],
  StandingRules: [taizhouStanding],
  FundingPolicy: [
    taizhouFunding,
    xianju,
    ningbo,
    {
      ...taizhouFunding,
      rule: { kind: "by-grade", amounts: { good: 600000, poor: "0.5" }, whenShort: "by-rank" },
    },
    { ...taizhouFunding, rule: { kind: "equal" } },
    {
      ...taizhouFunding,
      excludes: undefined,
      eligible: { listed: { lists: ["creation"], state: "now" } },
      rule: { kind: "entitlement", amount: { rate: "0.3", of: "investment" }, whenShort: "owed" },
      capEach: { byTier: { provincial: 20000000 } },
      instalments: [{ id: "all", share: 1, until: { listed: { milestones: ["recognised"] } } }],
      clawback: { when: { not: { listed: { state: "now" } } }, share: "1.00" },
    },
  ],
  FundingRule: [
    { kind: "equal" },
    { kind: "proportional" },
    { kind: "by-grade", amounts: { good: 600000, poor: "-0.00" }, whenShort: "pro-rata" },
    { kind: "entitlement", amount: { fixed: 1 } },
  ],
  Amount: [
    { fixed: "0.5" },
    { byTier: { county: 1, provincial: "2.00" } },
    { byGrade: { good: 0 } },
    { rate: 1, of: { granted: { levels: ["provincial"] } } },
    {
      sum: [{ rate: "-0.0", of: "investment" }, { least: [{ fixed: 3 }] }, { greatest: [{ fixed: 1 }, { fixed: 2 }] }],
    },
    { less: { less: { fixed: 9 }, by: "paid" }, by: { granted: {} } },
  ],
  Measured: [
    {
      value: "0.5",
      unit: "ratio",
      clauses: [],
      inputs: { all: 2, done: "1" },
      missing: [],
      base: 2018,
      readings: { strict: "yes", late: { id: "after", value: -7 } },
    },
    { reason: label, unit: "ratio", clauses: ["a"], inputs: {}, missing: ["observed.income"] },
  ],
  Filling: [
    {
      needs: [{ id: "testing", demand: 5 }],
      candidates: [{ id: "lab", cost: "1200.50", supplies: { testing: 3 }, requires: [], excludes: ["other"] }],
      objective: "max-coverage",
      budget: 5000,
    },
    { needs: [], candidates: [] },
  ],
  Case: [
    {
      id: "c",
      clauses: ["4.1"],
      says: label,
      ask: { assessTier: { tier: "x", asOf: "2020-01-01" } },
      expect: [{ is: null }],
    },
    {
      id: "d",
      clauses: [],
      says: label,
      readings: { force: "strict", late: { id: "after", value: 7 } },
      ask: { auditPlan: {} },
      expect: { fault: "" },
    },
  ],
  Expectation: [{ at: ["rows", 0, { year: 2019 }], is: { status: "met" } }],
  ScheduleTask: [
    { id: "open", days: 0 },
    { id: "build", days: 30, after: ["open", { id: "plan", lagDays: 2 }] },
  ],
  Calendar: [{}, { restDays: [6, 7], holidays: ["2020-10-01"], workingDays: ["2020-02-29"] }],
  Curve: [
    {
      kind: "curve",
      points: [
        { at: "-1", marks: 0 },
        { at: 5, marks: "2.5" },
      ],
    },
  ],
  Each: [
    { kind: "each", marks: "0.1" },
    { kind: "each", marks: 1, per: 30000, from: 50, base: 5 },
  ],
  ByCase: [
    {
      kind: "by-case",
      cases: [
        { when: { value: "sales", below: 100000000 }, scoring: { kind: "steps", steps: [{ atLeast: 1, marks: 3 }] } },
        { scoring: { kind: "each", marks: 1 } },
      ],
    },
  ],
  Trait: [{ id: "scale", label, members: [{ id: "large", label }] }],
  ObservedFigure: [
    { id: "profit", label, unit: "yuan", partOf: "sales", signed: true },
    { id: "sales", label, unit: "yuan" },
  ],
  Condition: [
    { all: [{ any: [{ choice: "category", in: ["medicine"] }] }, { not: { list: "functions", has: ["design"] } }] },
    {
      value: { over: { granted: { levels: ["city"] } }, years: "all", by: "mean" },
      atLeast: 2,
      below: { county: "3" },
    },
    { list: { observed: "chains" }, has: ["innovation"], atLeast: 1, required: [] },
    { listed: { milestones: ["recognised"], tiers: ["county"], lists: ["a"], from: "2018-01-01", state: "now" } },
  ],
  Source: [
    "sales",
    { ratio: ["a", "b"] },
    { growth: "income" },
    { sum: ["sales", { of: { fact: "floor-area" }, times: "-0.5" }] },
    { ratio: [{ measured: "overlap" }, { growth: { change: "sales" } }] },
    { over: { observed: "sales" }, years: 3, by: "greatest" },
    { granted: {} },
    { late: "answer" },
  ],
  Standard: [
    { id: "late", label, clauses: ["a"], effect: "advises", test: "at-most", fact: "slowest", value: 3, unit: "days" },
    {
      id: "many",
      label,
      clauses: ["a"],
      effect: "decides",
      test: "covers",
      fact: "functions",
      atLeast: 3,
      required: ["design"],
      counting: "on-site",
      tested: false,
    },
    {
      ...{ id: "sales", label, clauses: ["a"], effect: "advises" },
      when: { choice: "focus", in: ["new"] },
      requires: { value: "sales", above: 1 },
    },
    {
      ...{ id: "time", label, clauses: ["a"], effect: "advises", test: "within" },
      ...{ from: "cultivated", to: "recognised", months: 36, lists: { from: ["creation"] } },
    },
  ],
  Facts: [{}, { operatingModel: "none", functions: [], facts: { own: -3.5 } }],
  Inventory: [[], ["design"], { has: ["design"], lacks: [], virtual: ["design"] }],
  Observation: ["12.5", 12.5, { ratings: [80, "92.5"] }, { done: ["audit"] }],
  Target: [
    {
      id: "yearly",
      label,
      clauses: ["a"],
      bound: "about",
      value: 5,
      tolerance: 1,
      each: "area",
      counts: { milestones: ["recognised"], lists: ["creation"] },
      kind: "flow",
      years: [2019, 2020],
      from: "2019-02-28",
      outside: "parent",
    },
  ],
  Linear: [{ kind: "linear", zeroAt: 0, fullAt: "100.0" }],
  Steps: [
    { kind: "steps", steps: [{ atLeast: 60, share: "0.6" }] },
    { kind: "steps", steps: [{ atMost: -1, share: 1 }] },
  ],
  Interval: [{ kind: "interval", zeroBelow: 0, fullFrom: 1, fullTo: 2, zeroAbove: 3 }],
  Checklist: [{ kind: "checklist", items: [{ id: "audit", label, marks: 5 }] }],
  Rating: [{ kind: "rating", min: 0, max: 10, combine: "trimmed-mean", trim: 1 }],
  Cohort: [{ kind: "cohort", method: "rank", better: "lower", constant: "half" }],
  Adjustment: [{ id: "award", label, kind: "bonus", marks: 2, cap: 5, source: { observed: "awards" } }],
  Veto: [{ id: "fraud", label, source: { observed: "fraud" } }],
  Grade: [
    { id: "best", label, atLeast: 90, top: { share: "0.15", round: "up" }, ties: "in" },
    {
      ...{ id: "good", label, atLeast: "80.5", top: { count: 3, within: "locality" } },
      when: { value: "service-income", atLeast: 100 },
      given: { listed: { tiers: ["provincial"], state: "now" } },
    },
  ],
  Quota: [{ share: 0.15, round: "half-up", within: "tier" }, { count: 1 }],
  Provenance: [{ kind: "external", source: "a book" }],
  ClauseKind: ["duty"],
  Practice: [{}, { visitsAtMost: 1, answerWithinDays: 15, delistingEnds: "everything" }],
  PipelineEntry: [{ id: "new-1", locality: "wenling", kind: "cultivated", tier: "county", on: "2020-12-31" }],
  Label: [label],
};

const parsed = new Map<SchemaName, unknown[]>(SCHEMA_NAMES.map((name) => [name, [...(byHand[name] ?? [])]]));

/** How often a schema refused objects with these keys: those of one kind, of which there are hundreds, are tried no more. */
const refused = new Map<string, number>();

/** Of the objects within the large samples, those that a schema takes are samples of it: the twenty first of each. */
function collect(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) {
    const keys = Object.keys(value).sort().join();
    for (const name of SCHEMA_NAMES) {
      const found = parsed.get(name);
      const times = refused.get(`${name} ${keys}`) ?? 0;
      if (!found || found.length >= 20 || times >= 1) continue;
      if (SCHEMAS[name].safeParse(value).success) found.push(value);
      else refused.set(`${name} ${keys}`, times + 1);
    }
  }
  for (const member of Object.values(value)) collect(member);
}
for (const large of [written, taizhou, taizhouScorecard, taizhouFunding, taizhouStanding]) collect(plain(large));

/** Valid samples of every public schema, as plain JSON. */
export const SAMPLES: readonly { readonly name: SchemaName; readonly samples: readonly unknown[] }[] = SCHEMA_NAMES.map(
  (name) => ({ name, samples: (parsed.get(name) ?? []).map(plain) }),
);
