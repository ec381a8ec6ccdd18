/* What belongs together is checked together, and what would be too much work is refused at the limit that is stated. */
import { describe, expect, it } from "vitest";
import { dimensionChart, scoreChart } from "../../src/charts/index.js";
import {
  AnnualRecord,
  allocateFunding,
  criticWeights,
  entropyWeights,
  overlaps,
  PolicyError,
  Portfolio,
  rankRobustness,
  readPlan,
  readScorecard,
  readStandingRules,
  score,
  scoreAll,
  standing,
} from "../../src/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { cardOf, listOf, planInputOf } from "../bounds/written.js";

const asOf = "2020-12-31";
const record = (complex: string, year = 2020) =>
  AnnualRecord.parse({ complex, year, observed: { "service-income": "9000000" } });
const sheetOf = (complex: string, year = 2020) => score(taizhouScorecard, record(complex, year));
const milestones = [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }];
const portfolioOf = (size: number, more: object = {}) =>
  Portfolio.parse({
    complexes: listOf(size, (place) => ({
      id: `c${place}`,
      name: `c${place}`,
      locality: "wenling",
      milestones,
      ...more,
    })),
  });
const ground = { plan: taizhou, portfolio: portfolioOf(2), asOf };

const faultsOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof PolicyError) return error.faults.map(({ path, got }) => `${path} ${got}`);
    throw error;
  }
  return [];
};

describe("sheets that share one budget", () => {
  const given = (...sheets: Parameters<typeof allocateFunding>[1]) =>
    faultsOf(() => allocateFunding(taizhouFunding, sheets, { ...ground, budget: 100 }));

  it("are of one year", () => {
    expect(given(sheetOf("c0"), sheetOf("c1"))).toEqual([]);
    expect(given(sheetOf("c0"), sheetOf("c1", 2019))).toEqual(["sheets[1].year 2019"]);
  });

  it("have a grade that their scorecard has, and can come to no other", () => {
    expect(given({ ...sheetOf("c0"), grade: "god" })).toEqual(['sheets[0].grade "god"']);
    expect(given({ ...sheetOf("c0"), possible: ["good", "god"] })).toEqual(['sheets[0].possible[1] "god"']);
  });

  it("are given by a policy whose clauses the plan has", () => {
    const policy = { ...taizhouFunding, clauses: ["4.5.3d", "9.9"] };
    expect(faultsOf(() => allocateFunding(policy, [], { ...ground, budget: 1 }))).toEqual(['policy.clauses[1] "9.9"']);
  });
});

describe("a history of appraisals", () => {
  const year = (grade: string, more: object = {}) => ({ year: 2020, grade, certain: true, ...more });

  it("is that of one complex, or of one of its platforms", () => {
    const two = [sheetOf("c0", 2019), sheetOf("c1")];
    expect(faultsOf(() => standing(taizhouStanding, two))).toEqual(['history[1].complex "c1"']);
    const platforms = [year("good", { complex: "c0", year: 2019 }), year("good", { complex: "c0", platform: "lab" })];
    expect(faultsOf(() => standing(taizhouStanding, platforms))).toEqual(['history[1].complex "c0 lab"']);
  });

  it("has grades that the rules name, or that its sheets say there are", () => {
    expect(faultsOf(() => standing(taizhouStanding, [year("faild")]))).toEqual(['history[0].grade "faild"']);
    const grades = ["excellent", "good", "passed", "qualified", "failed"];
    expect(faultsOf(() => standing(taizhouStanding, [year("passed", { grades })]))).toEqual([]);
    expect(faultsOf(() => standing(taizhouStanding, [year("faild", { grades })]))).toEqual([
      'history[0].grade "faild"',
    ]);
  });
});

describe("a scorecard", () => {
  const other = readScorecard({ ...JSON.parse(JSON.stringify(taizhouScorecard)), id: "other" });

  it("draws the sheets that it scored", () => {
    expect(faultsOf(() => scoreChart(other, sheetOf("c0"), zhCN))).toEqual(['sheet.scorecard "taizhou-four-aspects"']);
    expect(faultsOf(() => dimensionChart(other, [sheetOf("c0")], zhCN))).toEqual([
      'sheets[0].scorecard "taizhou-four-aspects"',
    ]);
  });

  it("names what the plan of its ground has", () => {
    const named = { ...cardOf(2), appliesTo: { listed: { tiers: ["city"], state: "now" as const } } };
    const unfit = readScorecard(named);
    expect(faultsOf(() => score(unfit, record("c0"), { ground }))).toEqual([
      'scorecard.appliesTo.listed.tiers[0] "city"',
    ]);
    expect(faultsOf(() => scoreAll(unfit, [record("c0")], { ground }))).toHaveLength(1);
    expect(faultsOf(() => score(unfit, record("c0")))).toEqual([]);
  });

  it("compares with records of the year", () => {
    const cohort = [record("c1", 2019)];
    expect(faultsOf(() => score(taizhouScorecard, record("c0"), { cohort }))).toEqual(["cohort [2019]"]);
    expect(faultsOf(() => score(taizhouScorecard, record("c0"), { cohort: [...cohort, record("c1")] }))).toEqual([]);
  });
});

describe("too much work is refused", () => {
  it("of more than a million pairs of complexes in one industry and place", () => {
    const industry = { id: "pumps", categories: ["pumps-motors"] };
    const found = (size: number) => faultsOf(() => overlaps(taizhou, portfolioOf(size, { industry }), { asOf }));
    expect(found(1_415)).toEqual([`portfolio.complexes ${(1_415 * 1_414) / 2}`]);
  });

  it("of more than a hundred grades, standings and rules of standing", () => {
    const named = (place: number) => ({ zh: `等${place}`, en: `grade ${place}` });
    const grades = listOf(101, (place) => ({ id: `g${place}`, label: named(place), atLeast: 100 - place }));
    expect(faultsOf(() => readScorecard({ ...cardOf(100), grades }))[0]).toMatch(/^grades /);
    expect(faultsOf(() => readScorecard({ ...cardOf(100), grades: grades.slice(1) }))).toEqual([]);
    const standings = listOf(101, (place) => ({ id: `s${place}`, label: named(place) }));
    expect(faultsOf(() => readStandingRules({ ...taizhouStanding, standings }))[0]).toMatch(/^standings /);
    const [rule] = taizhouStanding.rules;
    const rules = listOf(101, (place) => ({ ...rule, id: `r${place}` }));
    expect(faultsOf(() => readStandingRules({ ...taizhouStanding, rules }))[0]).toMatch(/^rules /);
  });

  it("of places deeper in one another, or in the place of one another, than sixteen", () => {
    const planOf = (size: number, key: "parent" | "successor") => ({
      ...planInputOf(1),
      localities: listOf(size, (place) => ({
        ...{ id: `l${place}`, label: { zh: `处${place}`, en: `place ${place}` }, kind: "district" },
        ...(place > 0 && { [key]: `l${place - 1}` }),
        ...(place > 0 && key === "successor" && { until: `${2050 - place}-12-31` }),
      })),
    });
    for (const key of ["parent", "successor"] as const) {
      expect(faultsOf(() => readPlan(planOf(17, key)))).toEqual([]);
      expect(faultsOf(() => readPlan(planOf(18, key)))).toEqual([`localities[17].${key} "l16"`]);
    }
  });

  it("of matrices and analyses that would take minutes", () => {
    const matrix = (rows: number, columns: number) => listOf(rows, (row) => listOf(columns, (column) => row + column));
    expect(faultsOf(() => entropyWeights(matrix(101, 1_000)))).toEqual([' {"rows":101,"columns":1000}']);
    const higher = listOf(708, () => "higher" as const);
    expect(faultsOf(() => criticWeights(matrix(10, 708), higher))).toEqual([' {"rows":10,"columns":708}']);
    const wide = readScorecard(cardOf(2_000));
    const one = score(wide, record("c0"));
    const sheets = listOf(3_000, (place) => ({ ...one, complex: `c${place}` }));
    const asked = { draws: 1_000, seed: 7, spread: "0.2", top: [1] };
    expect(faultsOf(() => rankRobustness(wide, sheets, asked))[0]).toMatch(/^sheets /);
    expect(faultsOf(() => rankRobustness(wide, sheets.slice(0, 2_000), asked))).toEqual(["draws 1000"]);
  });
});
