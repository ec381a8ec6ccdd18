import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  assessChain,
  assessComplex,
  assessProcess,
  auditPlan,
  checkGovernance,
  checkPortfolio,
  definePlan,
  matchProblems,
  measure,
  measureArea,
  measureNamed,
  orderProjects,
  type Plan,
  Portfolio,
  RULES,
  superviseFunds,
  surveyGaps,
  traceability,
  trackCases,
  trackTargets,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { linjiang } from "../plan/linjiang.js";
import { TOP } from "../source.js";
import { second } from "../targets/second-plan.js";

const rowOf = (plan: Plan, clause: string) => traceability(plan).find((row) => row.clause === clause);

describe("the clauses of the Taizhou plan", () => {
  it("have a row each, in the order of the text", () => {
    expect(traceability(taizhou).map(({ clause }) => clause)).toEqual(taizhou.clauses.map(({ id }) => id));
  });

  it("have a rule each, or a reason why nothing is computed", () => {
    const without = traceability(taizhou).filter(({ rules }) => rules.length === 0);
    expect(without.map(({ clause, declaratory }) => [clause, declaratory !== undefined])).toEqual([
      ["N.2", true],
      ["0.1", true],
      ["0.2", true],
    ]);
  });

  it("say what they ask, and how strongly", () => {
    const { gist } = taizhou.clauses.find(({ id }) => id === "5.2.1") ?? {};
    expect(rowOf(taizhou, "5.2.1")).toMatchObject({ gist, kind: "encouraged" });
  });

  it("name standards first, then targets, then rules of the engine in the order of RULES", () => {
    expect(rowOf(taizhou, "4.1.2")).toMatchObject({
      rules: [
        "floor-area",
        "record-area-disagrees",
        "record-change-order",
        "record-waiver",
        "record-period",
        "record-large-site",
        "audit-least-quantity",
        "measure-floor-area-ratio",
      ],
      readings: ["floor-area-force", "area-measured", "floor-area-binds", "virtual-tenancy"],
    });
    expect(rowOf(taizhou, "2.7")?.rules).toEqual([
      "provincial-stock",
      "audit-tiers-to-total",
      "audit-spread",
      "audit-least-quantity",
    ]);
  });

  it("name the aspects that a scorecard must have", () => {
    expect(rowOf(taizhou, "4.5.3b")?.dimensions).toEqual(["management", "conditions", "service", "development"]);
  });

  it("name every standard, target, dimension, reading and rule that the plan cites a clause for", () => {
    const rows = traceability(taizhou);
    const traced = new Set(rows.flatMap(({ rules, dimensions, readings }) => [...rules, ...dimensions, ...readings]));
    const ids = [...taizhou.standards, ...taizhou.targets, ...(taizhou.dimensions ?? [])].map(({ id }) => id);
    const all = [...ids, ...Object.keys(taizhou.readings), ...Object.values(RULES).flat()];
    // What a funding policy takes back rests on that policy's own clauses.
    expect(all.filter((id) => !traced.has(id))).toEqual(["fund-clawback"]);
  });

  it("hold a duty by the rule that asks it", () => {
    const rules = traceability(taizhou).flatMap((row) => row.rules);
    expect((taizhou.duties ?? []).filter(({ rule }) => !rules.includes(rule))).toEqual([]);
  });
});

describe("what a result says can be followed to its clauses", () => {
  const portfolio = Portfolio.parse(JSON.parse(readFileSync(join(TOP, "docs/examples/portfolio.json"), "utf8")));
  const { complexes, chains = [], evidence = [], expenditures = [], grants = [], needs = [] } = portfolio;
  const { cases = [], processes = [], projects = [], surveys = [] } = portfolio;
  const asOf = "2020-06-30";
  const plan = taizhou;
  const results: readonly (readonly [string, unknown])[] = [
    ["assessChain", chains.map((chain) => assessChain(plan, chain))],
    ["assessComplex", complexes.map((complex) => assessComplex(plan, complex, { asOf }))],
    ["assessProcess", processes.map((process) => assessProcess(process, { plan }))],
    ["auditPlan", auditPlan(plan)],
    ["checkGovernance", checkGovernance(plan, evidence, { asOf })],
    ["checkPortfolio", checkPortfolio(plan, { ...portfolio, complexes: [...complexes, ...complexes] })],
    ["matchProblems", matchProblems(plan, { ...portfolio, needs: needs }, { asOf })],
    ["measure", measure(plan, portfolio, { year: 2020 })],
    ["measureArea", measureArea(plan, portfolio, { year: 2020 })],
    ["orderProjects", orderProjects(plan, projects)],
    [
      "superviseFunds",
      superviseFunds(plan, { complexes: [], grants: grants, expenditures, complete: ["expenditures"] }, { asOf }),
    ],
    ["surveyGaps", surveys.map((survey) => surveyGaps(plan, survey))],
    ["trackCases", trackCases(plan, cases, { asOf })],
    ["trackTargets", trackTargets(plan, portfolio, { asOf })],
  ];
  const rows = new Map(traceability(plan).map(({ clause, rules }) => [clause, rules]));

  it.each(results)("of %s", (_name, result) => {
    const cited = citationsIn(result);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter(({ rule, clause }) => !rows.get(clause)?.includes(rule))).toEqual([]);
  });
});

interface Citation {
  readonly rule: string;
  readonly clause: string;
}

/** Every clause anywhere in a result, with the rule, target or measure that names it there. */
function citationsIn(value: unknown, key = ""): Citation[] {
  if (typeof value !== "object" || value === null) return [];
  const { rule = "", target = "", clauses = [] } = value as { rule?: string; target?: string; clauses?: string[] };
  const named = rule || target || measureNamed(key)?.rule || key;
  return [
    ...clauses.map((clause) => ({ rule: named, clause })),
    ...Object.entries(value).flatMap(([inner, each]) => citationsIn(each, inner)),
  ];
}

describe("the clauses of another city's plan", () => {
  it("are traced by its own ids", () => {
    expect(traceability(second).map(({ clause, rules }) => [clause, ...rules])).toEqual([
      ["A"],
      ["B1", "new-municipal", "audit-flow-to-stock"],
      ["B2", "municipal-stock", "audit-flow-to-stock", "audit-spread", "audit-least-quantity"],
      ["B3", "provincial-stock", "audit-spread", "audit-least-quantity"],
      ["C1", "area", "audit-least-quantity"],
      ["C2", "building-period"],
    ]);
  });

  it("may rest on a dimension or a reading alone", () => {
    const plan = definePlan({
      ...linjiang,
      clauses: [...linjiang.clauses, { id: "f", kind: "principle", gist: linjiang.title }],
      dimensions: [{ id: "only", label: linjiang.title, clauses: ["f"] }],
    });
    expect(rowOf(plan, "f")).toMatchObject({ rules: [], dimensions: ["only"] });
  });

  it("may be called what every object has", () => {
    const [first, ...rest] = linjiang.clauses;
    const plan = definePlan({ ...linjiang, clauses: [{ ...first, id: "constructor" }, ...rest] });
    expect(rowOf(plan, "constructor")).toMatchObject({ rules: [], dimensions: [], readings: [] });
  });
});
