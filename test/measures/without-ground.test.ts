import { describe, expect, it } from "vitest";
import {
  allocateFunding,
  assessComplex,
  assessTier,
  type ConditionInput,
  FundingPolicy,
  orderProjects,
  Portfolio,
  rankSheets,
  type ScorecardInput,
  type SourceInput,
  score,
  scoreAll,
  scorecardFor,
} from "../../src/index.js";
import { cardOf, leaf, named, recordOf, refusedFor, upTo } from "../appraisal/written.js";
import { planOf } from "../standards/sister-plan.js";

/*
 * What needs a ground and has none is open, never false; a verb whose answer is one scorecard, or an amount, refuses it. Without a
 * ground a score knows neither complex nor day, a tier's verdict without a portfolio neither records nor grants.
 */

type Leaf = readonly [name: string, condition: ConditionInput];

/** What asks the complex, the day or the grants. */
const OF_COMPLEX: readonly Leaf[] = [
  ["a fact", { value: { fact: "floor-area" }, atLeast: 1 }],
  ["a fact of the plan's own", { value: { fact: "patents" }, below: 1 }],
  ["grants", { value: { granted: {} }, atMost: 0 }],
  ["a delay", { value: { late: "answer" }, atMost: 0 }],
  ["a sum with grants", { value: { sum: [{ granted: {} }, "x"] }, atMost: 5 }],
  ["years since a milestone", { value: { over: "x", years: "cultivated", by: "sum" }, atLeast: 1 }],
  ["all years", { value: { over: "x", years: "all", by: "mean" }, atLeast: 1 }],
  ["a bound by tier", { value: "x", atLeast: { county: 1, provincial: 9 } }],
  ["functions", { list: "functions", has: ["a"] }],
  ["participants", { list: "participants", has: ["firm"] }],
  ["a trait", { choice: "region", in: ["delta"] }],
  ["a place", { choice: "locality", in: ["east"] }],
  ["the kind of a place", { choice: "localityKind", in: ["county"] }],
  ["the operating model", { choice: "operatingModel", in: ["council"] }],
  ["a category", { choice: "category", in: ["machines"] }],
  ["the building entity", { choice: "buildingEntity", in: ["firm"] }],
  ["a focus", { choice: "focus", in: ["new"] }],
  ["a listing", { listed: { tiers: ["county"] } }],
  ["a listing that holds", { listed: { lists: ["creation"], state: "now" } }],
];

/** What asks records or grants. */
const OF_RECORDS: readonly Leaf[] = [
  ["a figure", { value: "sales", atMost: 0 }],
  ["a measure", { value: { measured: "function-coverage" }, atMost: 0 }],
  ["grants", { value: { granted: {} }, atMost: 0 }],
  ["a delay", { value: { late: "report" }, atMost: 0 }],
  ["growth", { value: { growth: "sales" }, below: 0 }],
  ["a change", { value: { change: "sales" }, below: 0 }],
  ["a ratio", { value: { ratio: ["research", "sales"] }, below: 1 }],
  ["three years", { value: { over: "sales", years: 3, by: "least" }, below: 1 }],
  ["a checklist", { list: { observed: "sales" }, has: ["a"] }],
];

/** A condition and its opposite, which would hold if what is open were false. */
const both = (leaves: readonly Leaf[]): Leaf[] =>
  leaves.flatMap(([name, condition]) => [
    [name, condition],
    [`not ${name}`, { not: condition }],
  ]);

const fullIf = (when: ConditionInput) =>
  leaf("case", 100, { kind: "by-case", cases: [{ when, scoring: { kind: "each", marks: 100 } }] }, { observed: "x" });
const beside = (more: Partial<ScorecardInput>) => cardOf([upTo("x", 100, 2)], more);
const grades = (atLeast: number, more: object = {}) => [
  { ...named("good"), atLeast, ...more },
  { ...named("poor"), atLeast: 0 },
];
const adjusted = (kind: "bonus" | "deduction", when: ConditionInput) =>
  beside({ adjustments: [{ ...named(kind), kind, marks: 15, when }], grades: grades(kind === "bonus" ? 60 : 40) });

/** Where a scorecard may ask something, and the range of 50 marks of 100; each time the grade rests on it. */
const PLACES: readonly [string, (when: ConditionInput) => ReturnType<typeof cardOf>, range: readonly string[]][] = [
  ["a case of a scoring", (when) => cardOf([fullIf(when)]), ["0", "100"]],
  ["a bonus", (when) => adjusted("bonus", when), ["50", "65"]],
  ["a deduction", (when) => adjusted("deduction", when), ["35", "50"]],
  ["a veto", (when) => beside({ vetoes: [{ ...named("veto"), when }], grades: grades(40) }), ["50", "50"]],
  ["a grade", (when) => beside({ grades: grades(40, { when }) }), ["50", "50"]],
  ["a grade that is given", (given) => beside({ grades: grades(60, { given }) }), ["50", "50"]],
];

describe.each(PLACES)("score without a ground, %s", (_, card, range) => {
  it.each(both(OF_COMPLEX))("by %s is open", (_name, condition) => {
    const record = recordOf({ x: 1 });
    const sheet = score(card(condition), record);
    expect([sheet.range, sheet.missing, sheet.certain]).toEqual([range, ["ground"], false]);
    expect(scoreAll(card(condition), [record])[0]?.missing).toEqual(["ground"]);
  });
});

describe("score without a ground, an indicator's own source", () => {
  it.each<[string, SourceInput]>([
    ["a fact", { fact: "floor-area" }],
    ["grants", { granted: {} }],
    ["a delay", { late: "solution" }],
    ["grants of three years", { over: { granted: {} }, years: 3, by: "sum" }],
    ["years since a milestone", { over: "x", years: "recognised", by: "sum" }],
    ["all years", { over: "x", years: "all", by: "greatest" }],
    ["a ratio with grants", { ratio: [{ granted: {} }, "x"] }],
    ["growth of grants", { growth: { granted: {} } }],
  ])("%s is open", (_, source) => {
    const card = cardOf([leaf("f", 100, { kind: "each", marks: 50 }, source)]);
    const sheet = score(card, recordOf({ x: 1 }));
    expect([sheet.range, sheet.missing]).toEqual([["0", "100"], ["ground"]]);
  });
});

describe("a tier's verdict without a portfolio", () => {
  const [complex] = Portfolio.parse({
    complexes: [{ id: "x", name: "x", locality: "east", milestones: [] }],
  }).complexes;
  if (!complex) throw new Error("no complex");
  const asOf = "2020-12-31";

  it.each(both(OF_RECORDS))("by %s is unknown", (_, requires) => {
    const plan = planOf({ requires });
    const { verdict, findings, missing } = assessTier(plan, complex, "county", { asOf });
    expect([verdict, findings[0]?.verdict, missing]).toEqual(["unknown", "unknown", ["ground"]]);
    expect(assessComplex(plan, complex, { asOf }).tiers.map((tier) => tier.verdict)).toEqual(["unknown", "unknown"]);
  });

  it.each(both(OF_RECORDS))("for whom %s is not known, what falls short is open", (_, when) => {
    const plan = planOf({ when, requires: { value: { fact: "floor-area" }, atLeast: 1 } });
    const short = { ...complex, site: { floorArea: "0" as const } };
    const { verdict, missing } = assessTier(plan, short, "county", { asOf });
    expect([verdict, missing]).toEqual(["unknown", ["ground"]]);
  });

  it.each(both(OF_RECORDS))("which scorecard %s makes apply is refused, with what is missing", (_, appliesTo) => {
    const card = cardOf([upTo("x", 100)], { appliesTo });
    const plan = planOf({ requires: { choice: "locality", in: ["east"] } });
    const refused = refusedFor(() => scorecardFor([card], complex, { plan, asOf }));
    expect(refused).toMatchObject([{ path: "complex", got: '{"id":"x","missing":["ground"]}' }]);
  });

  it.each(both([...OF_COMPLEX, ...OF_RECORDS]))("by %s, without any ground, too", (_, appliesTo) => {
    const refused = refusedFor(() => scorecardFor([cardOf([upTo("x", 100)], { appliesTo })], complex));
    expect(refused).toMatchObject([{ path: "complex", got: '{"id":"x","missing":["ground"]}' }]);
  });
});

describe("a verb that takes a ground whole is refused one in parts", () => {
  const plan = planOf({ requires: { choice: "locality", in: ["east"] } });
  const whole = { plan, portfolio: Portfolio.parse({ complexes: [] }), asOf: "2020-12-31" };
  const policy = {
    ...named("p"),
    provenance: "illustrative",
    clauses: [],
    rule: { kind: "entitlement", amount: { fixed: 1 } },
    payee: "complex",
  };
  const verbs = {
    allocateFunding: (ground: typeof whole) => allocateFunding(FundingPolicy.parse(policy as never), [], ground),
    rankSheets: (ground: typeof whole) => rankSheets([], { ground }),
    score: (ground: typeof whole) => score(cardOf([upTo("x", 100)]), recordOf({ x: 1 }), { ground }),
    scoreAll: (ground: typeof whole) => scoreAll(cardOf([upTo("x", 100)]), [], { ground }),
    orderProjects: (ground: typeof whole) => orderProjects(plan, [], { ground }),
  };
  it.each(
    Object.entries(verbs).flatMap(([name, call]) =>
      (["plan", "portfolio", "asOf"] as const).map((key) => [name, key, call] as const),
    ),
  )("%s without %s", (_, key, call) => {
    const { [key]: _left, ...rest } = whole;
    const paths = refusedFor(() => call(rest as typeof whole)).map(({ path }) => path);
    expect(paths.map((path) => path.split(".").at(-1))).toEqual([key]);
  });
});
