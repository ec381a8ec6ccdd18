import type { FundingPolicyInput, ScorecardInput, StandingRules } from "../../src/index.js";

/*
 * Rules of every kind: each form of standard, target, condition, source, scoring, grade, amount and reading stands in them once.
 */

const say = (text: string) => ({ zh: text, en: text });
const named = (id: string) => ({ id, label: say(id) });
const resting = (id: string) => ({ ...named(id), clauses: ["1"] });

/** Conditions, each of a kind of its own, that a plan, a scorecard or a policy can hold. */
const CONDITIONS = [
  { value: "sales", atLeast: { county: 1, provincial: 2 }, below: 9 },
  { value: { ratio: ["research", { sum: ["sales", { of: "profit", times: 2 }] }] }, above: "0.03" },
  { value: { over: { growth: "sales" }, years: 3, by: "mean" }, atMost: 5 },
  { value: { over: { change: { observed: "profit" } }, years: "recognised", by: "least" }, atLeast: -1 },
  { value: { measured: "carriers" }, above: 0 },
  { value: { fact: "floor-area" }, atLeast: 2000 },
  { value: { granted: { levels: ["province"], sources: ["government"], policies: ["p"] } }, atLeast: 1 },
  { list: "functions", has: ["a", "b"], atLeast: 1, required: ["a"], counting: "on-site" },
  { list: { observed: "chains" }, has: ["innovation"], atLeast: "all" },
  { choice: "region", in: ["delta"] },
  { choice: "locality", in: ["east", "west"] },
  {
    listed: {
      milestones: ["recognised"],
      tiers: ["provincial"],
      lists: ["creation"],
      from: "2018-01-01",
      to: "2020-02-29",
    },
  },
  { listed: { state: "now" } },
  { value: { late: "report" }, atMost: 3 },
] as const;

const nested = {
  all: [{ any: CONDITIONS.slice(0, 7) }, { not: { all: CONDITIONS.slice(7) } }],
};

/** A plan. */
export const plan = {
  id: "rich",
  revision: "1",
  title: say("rich"),
  period: { from: "2018-01-01", to: "2022-12-31" },
  inForce: { from: "2018-01-01", until: "2022-12-31" },
  clauses: [{ id: "1", kind: "standard", gist: say("what it takes") }],
  tiers: [named("county"), named("provincial")],
  localities: [
    { ...named("city"), kind: "city" },
    { ...named("east"), kind: "county", parent: "city", from: "2018-01-01", until: "2019-12-31", successor: "west" },
    { ...named("west"), kind: "county", parent: "city" },
  ],
  functions: ["a", "b", "c"].map(named),
  capabilities: ["lab"].map(named),
  crosswalk: [{ function: "a", capability: "lab", relation: "exact" }],
  resourceKinds: ["device"].map(named),
  participantKinds: ["firm"].map(named),
  operatingModels: ["council"].map(named),
  industryCategories: [{ ...named("machines"), rank: 1, cluster: true }],
  openLists: ["resourceKinds"],
  facts: [{ ...named("patents"), unit: "count" }],
  lists: ["creation", "cultivation"].map(named),
  traits: [{ ...named("region"), members: ["delta", "hills"].map(named) }],
  observed: [
    { ...named("sales"), unit: "yuan" },
    { ...named("research"), unit: "yuan", partOf: "sales" },
    { ...named("profit"), unit: "yuan", signed: true },
    { ...named("chains"), unit: "count" },
  ],
  standards: [
    {
      ...resting("area"),
      effect: "decides",
      test: "at-least",
      fact: "floor-area",
      value: { county: 1, provincial: 2 },
      unit: "m²",
    },
    { ...resting("few"), effect: "advises", test: "at-most", fact: "patents", value: 9, unit: "count" },
    {
      ...resting("offers"),
      effect: "advises",
      test: "covers",
      fact: "functions",
      atLeast: 2,
      required: ["a"],
      counting: "on-site",
    },
    {
      ...resting("run"),
      effect: "decides",
      test: "one-of",
      fact: "operating-model",
      accepted: ["council"],
      binds: "recognised",
    },
    {
      ...{ ...resting("in-time"), effect: "decides", test: "within", from: "cultivated", to: "recognised", months: 36 },
      ...{ lists: { from: ["creation"], to: ["creation"] }, tiers: ["provincial"] },
    },
    {
      ...{
        ...resting("candidate"),
        effect: "decides",
        test: "listed",
        milestones: ["cultivated"],
        lists: ["creation"],
        at: "county",
      },
      ...{ from: "2018-01-01", to: "2020-12-31", target: "yearly", state: "ever" },
    },
    {
      ...{ ...resting("sound"), effect: "advises", when: { choice: "region", in: ["delta"] }, requires: nested },
      ...{ waivable: true, refusedGrounds: [named("virtual")], ranked: true, tested: false },
    },
  ],
  targets: [
    {
      ...{
        ...resting("yearly"),
        kind: "flow",
        bound: "about",
        tolerance: 1,
        each: "locality",
        localities: ["west"],
        value: 1,
      },
      ...{ years: [2018, 2019], counts: { milestones: ["cultivated"], lists: ["creation"] }, from: "2018-02-01" },
    },
    {
      ...{
        ...resting("in-all"),
        kind: "stock",
        bound: "at-least",
        each: "area",
        tier: "provincial",
        value: 5,
        by: "2022-12-31",
      },
      ...{ counts: { milestones: ["recognised"] }, since: "2018-01-01", tiersCounted: "highest" },
    },
    {
      ...{ ...resting("intensity"), kind: "level", bound: "at-least", each: "industry", industries: ["machines"] },
      ...{
        of: { ratio: ["research", "sales"] },
        total: "ratio",
        value: { machines: "0.03" },
        unit: "ratio",
        by: "2022-12-31",
      },
    },
    {
      ...{
        ...resting("output"),
        kind: "level",
        bound: "exactly",
        each: "locality",
        localities: ["east", "west"],
        unit: "ratio",
      },
      ...{
        of: { growth: "sales" },
        years: [2018, 2019],
        value: { east: { 2018: 1, 2019: 2 }, west: { 2018: 1, 2019: 2 } },
      },
    },
  ],
  dimensions: [resting("output-side")],
  practice: { merit: "rank-alone", visitsAtMost: 1 },
  duties: [{ rule: "governance-goals", area: true, kinds: ["county"], parts: [named("goal")] }],
  cites: { "survey-gap": ["1"] },
  readings: {
    force: {
      ...{ clauses: ["1"], why: say("why"), default: "mild" },
      alternatives: {
        mild: { label: say("mild"), set: { "standards.few.effect": "advises" } },
        strict: { label: say("strict"), set: { "standards.few.effect": "decides" } },
      },
    },
  },
};

const indicator = (id: string, marks: number, scoring: object, source: unknown = "sales") => ({
  ...{ ...named(id), marks, source, scoring },
});

/** A scorecard, by itself. */
export const scorecard = {
  id: "card",
  title: say("card"),
  provenance: "illustrative",
  appliesTo: { choice: "region", in: ["delta"] },
  basis: "a table",
  root: {
    ...named("all"),
    marks: 45,
    children: [
      {
        ...{ ...named("output-side"), marks: 20, clauses: ["1"], basis: "by hand", combine: "sum" },
        children: [
          indicator("line", 5, { kind: "linear", zeroAt: 0, fullAt: 9 }),
          indicator("stairs", 5, {
            kind: "steps",
            steps: [
              { atLeast: 1, marks: 2 },
              { atLeast: 2, marks: 5 },
            ],
          }),
          {
            ...indicator(
              "middle",
              5,
              { kind: "interval", zeroBelow: 0, fullFrom: 1, fullTo: 2, zeroAbove: 3 },
              { growth: "sales" },
            ),
            noValue: "half",
          },
          {
            ...indicator("bend", 5, {
              kind: "curve",
              points: [
                { at: 0, marks: 0 },
                { at: 9, marks: 5 },
              ],
            }),
            unit: "yuan",
          },
        ],
      },
      {
        ...{ ...named("rest"), marks: 25, combine: "geometric" },
        children: [
          indicator("each", 5, { kind: "each", marks: "0.1", per: 2, from: 50, base: 1 }),
          indicator("case", 5, {
            kind: "by-case",
            cases: [
              { when: { value: "sales", above: 1 }, scoring: { kind: "each", marks: 1 } },
              { scoring: { kind: "linear", zeroAt: 9, fullAt: 0 } },
            ],
          }),
          indicator("list", 5, {
            kind: "checklist",
            items: [
              { ...named("i"), marks: 2 },
              { ...named("j"), marks: 3 },
            ],
          }),
          indicator("panel", 5, { kind: "rating", min: 0, max: 10, combine: "trimmed-mean", trim: 1 }),
          indicator("among", 5, { kind: "cohort", method: "rank", better: "lower", constant: "half" }),
        ],
      },
    ],
  },
  adjustments: [{ ...named("prize"), kind: "bonus", marks: 1, cap: 2, source: "prizes" }],
  bonusCap: 2,
  vetoes: [{ ...named("fraud"), when: { value: "frauds", above: 0 } }],
  grades: [
    { ...named("best"), atLeast: 40, top: { share: "0.15", round: "up", within: "locality" }, ties: "in" },
    { ...named("good"), atLeast: 30, top: { count: 3, within: "locality" }, when: { value: "sales", atLeast: 1 } },
    { ...named("pass"), atLeast: 20, given: { listed: { state: "now" } } },
    { ...named("fail"), atLeast: 0 },
  ],
  missing: "range",
  rounding: { places: 2, mode: "half-up" },
} as unknown as ScorecardInput;

/** Rules of standing. */
export const standing = {
  id: "rules",
  provenance: "illustrative",
  clauses: ["1"],
  standings: [named("well"), { ...named("warned"), years: 1 }, { ...named("off"), final: true }],
  initial: "well",
  rules: [{ ...named("twice"), grades: ["fail"], inARow: 2, from: ["warned"], inTime: true, to: "off" }],
} as unknown as StandingRules;

/** A funding policy. */
export const policy = {
  id: "p",
  label: say("p"),
  provenance: "illustrative",
  source: "a table",
  clauses: ["1"],
  rule: {
    kind: "mixed",
    parts: [
      { id: "head", share: "0.25", rule: { kind: "equal" } },
      { id: "marks", share: "0.25", rule: { kind: "proportional" } },
      { id: "grade", share: "0.25", rule: { kind: "by-grade", amounts: { best: 5, good: 3 }, whenShort: "by-rank" } },
      {
        ...{ id: "due", share: "0.25" },
        rule: {
          kind: "entitlement",
          amount: {
            sum: [
              { fixed: 1 },
              { byTier: { county: 1, provincial: 2 } },
              { byGrade: { best: 1 } },
              { rate: "0.3", of: { over: "sales", years: "all", by: "sum" } },
              { least: [{ fixed: 1 }, { less: { fixed: 9 }, by: { granted: {} } }] },
              { greatest: [{ fixed: 1 }] },
            ],
          },
          whenShort: "owed",
        },
      },
    ],
  },
  eligible: { choice: "grade", in: ["best"] },
  excludes: { vetoed: true, grades: ["fail"] },
  open: "hold",
  capEach: { fixed: 9 },
  capPerLocality: 99,
  payee: "complex",
  instalments: [
    { id: "first", share: "0.6" },
    { id: "then", share: "0.4", held: "until-appraisal", until: { listed: { milestones: ["recognised"] } } },
  ],
  clawback: { when: { not: { listed: { state: "now" } } }, share: 1 },
} as unknown as FundingPolicyInput;
