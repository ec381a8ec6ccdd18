import { describe, expect, it } from "vitest";
import { type FillingInput, fillGaps, PolicyError, describe as render, withReadings } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const lab = { id: "lab", cost: 30, supplies: { testing: 10 } };
const studio = { id: "studio", cost: 20, supplies: { design: 5 } };
const centre = { id: "centre", cost: 45, supplies: { testing: 10, design: 6 } };
const needs = [
  { id: "testing", demand: 10 },
  { id: "design", demand: 5 },
];
const cheapest = (candidates: FillingInput["candidates"], input: Partial<FillingInput> = {}) =>
  fillGaps({ needs, candidates, objective: "min-cost", ...input });
const most = (candidates: FillingInput["candidates"], budget: number | string) =>
  fillGaps({ needs, candidates, objective: "max-coverage", budget });

describe("the cheapest set", () => {
  it("meets every need, with what it costs and covers", () => {
    expect(cheapest([lab, studio, centre])).toMatchObject({
      status: "optimal",
      chosen: ["centre"],
      cost: "45",
      covered: { testing: "10", design: "5" },
      coverage: "15",
      bound: "45",
      gap: "0",
    });
  });

  it("of one cost is that of fewer candidates, then of the earlier id", () => {
    expect(cheapest([lab, studio, { ...centre, cost: 50 }]).chosen).toEqual(["centre"]);
    expect(
      cheapest([
        { ...centre, id: "b" },
        { ...centre, id: "a" },
      ]).chosen,
    ).toEqual(["a"]);
    expect(cheapest([centre, { id: "a", cost: 0, supplies: {} }]).chosen).toEqual(["centre"]);
  });

  it("is nothing where nothing is needed", () => {
    expect(cheapest([], { needs: [] })).toMatchObject({ status: "optimal", chosen: [], cost: "0", bound: "0" });
    expect(cheapest([], { needs: [{ id: "testing", demand: 0 }] })).toMatchObject({ status: "optimal", chosen: [] });
  });

  it("takes what is required with it, and not what is excluded, whoever says so", () => {
    expect(cheapest([lab, { ...studio, requires: ["lab"] }]).chosen).toEqual(["lab", "studio"]);
    expect(cheapest([{ ...centre, requires: ["lab"] }, lab, studio]).chosen).toEqual(["lab", "studio"]);
    expect(cheapest([{ ...lab, excludes: ["studio"] }, studio]).status).toBe("infeasible");
    expect(cheapest([lab, { ...studio, excludes: ["lab"] }]).status).toBe("infeasible");
  });

  it("says which needs cannot be met and by how much", () => {
    const filled = cheapest([{ ...lab, supplies: { testing: "9.5" } }, studio]);
    expect(filled).toMatchObject({ status: "infeasible", chosen: [], cost: "0" });
    expect(filled.unmeetable).toEqual([
      {
        type: "need-filled",
        key: "need-unmeetable/testing",
        id: "testing",
        demand: "10",
        supplied: "9.5",
        short: "0.5",
      },
    ]);
    expect(filled.needs.map(({ key, short }) => [key, short])).toContainEqual(["need-filled/testing", "10"]);
  });

  it("is not limited by a budget, but says by how much it is over", () => {
    expect(cheapest([centre], { budget: 40 })).toMatchObject({ status: "optimal", cost: "45", overBudget: "5" });
    expect(cheapest([centre], { budget: 45 }).overBudget).toBeUndefined();
  });

  it("sees a difference in the eighteenth place", () => {
    const tiny = "0.000000000000000001";
    expect(
      cheapest([
        { ...centre, id: "a", cost: `45${tiny.slice(1)}` },
        { ...centre, id: "b" },
      ]).chosen,
    ).toEqual(["b"]);
    expect(cheapest([{ ...centre, supplies: { testing: "9.999999999999999999", design: 5 } }]).status).toBe(
      "infeasible",
    );
    expect(
      cheapest([
        { id: "a", cost: "999999999999999999.1", supplies: { testing: 10, design: 5 } },
        { id: "b", cost: "999999999999999999", supplies: { testing: 10, design: 5 } },
      ]).chosen,
    ).toEqual(["b"]);
  });
});

describe("the most coverage within a budget", () => {
  it("counts Σ min(supplied, demand)", () => {
    expect(most([lab, studio, centre], 44)).toMatchObject({
      status: "optimal",
      chosen: ["lab"],
      coverage: "10",
      cost: "30",
    });
    expect(most([lab, studio, centre], 45)).toMatchObject({ chosen: ["centre"], coverage: "15", bound: "15" });
    expect(most([lab, studio, centre], "29.99")).toMatchObject({ chosen: ["studio"], coverage: "5" });
  });

  it("is cheap where more money covers no more", () => {
    expect(most([lab, { ...lab, id: "dear", cost: 31, supplies: { testing: 20 } }], 1000).chosen).toEqual(["lab"]);
  });

  it("is proven at once where amounts come in steps that the budget is no multiple of", () => {
    const alike = Array.from({ length: 21 }, (_, place) => ({ id: `c${place}`, cost: 2, supplies: { testing: 2 } }));
    const problem = { needs: [{ id: "testing", demand: 21 }], candidates: alike, budget: 21 };
    const filled = fillGaps({ ...problem, objective: "max-coverage" }, { limit: 1 });
    expect(filled).toMatchObject({ status: "optimal", coverage: "20", bound: "20", cost: "20" });
  });

  it("of nothing is nothing, and never infeasible", () => {
    expect(most([lab], 0)).toMatchObject({ status: "optimal", chosen: [], coverage: "0", bound: "0" });
  });
});

describe("needs that take two suppliers of three each", () => {
  /** Each need of 4 has suppliers of 3 at 10, 11 and 12, and of 1 at 100: the cheapest two cost 21. */
  const counties = (count: number) => {
    const needs = Array.from({ length: count }, (_, place) => ({ id: `county-${place}`, demand: 4 }));
    const candidates = needs.flatMap(({ id }) =>
      [10, 11, 12, 100].map((cost) => ({ id: `${id}-${cost}`, cost, supplies: { [id]: cost === 100 ? 1 : 3 } })),
    );
    return { needs, candidates };
  };

  it.each([
    [12, "252"],
    [45, "945"],
  ])("are met at the least cost with little work, be they %i", (count, cost) => {
    const filled = fillGaps({ ...counties(count), objective: "min-cost" }, { limit: 20 });
    expect(filled).toMatchObject({ status: "optimal", cost, bound: cost, gap: "0" });
    expect(filled.chosen.filter((id) => id.endsWith("-12"))).toEqual([]);
  });

  it("are met without any work, with how far that may be from the best", () => {
    const {
      status,
      cost,
      bound,
      gap,
      needs: filled,
    } = fillGaps({ ...counties(12), objective: "min-cost" }, { limit: 0 });
    expect(status).toBe("bounded");
    expect(filled.filter(({ short }) => short !== "0")).toEqual([]);
    expect(Number(cost)).toBeGreaterThanOrEqual(252);
    // A third of a supplier at 11 and a whole one at 10 supply 4: no need costs less.
    expect(Number(bound)).toBeGreaterThanOrEqual(12 * 13);
    expect(Number(bound)).toBeLessThanOrEqual(252);
    expect(Number(gap)).toBe(Number(cost) - Number(bound));
  });

  it("are met as far as the budget goes without any work", () => {
    const problem = { ...counties(60), objective: "max-coverage" as const, budget: 630 };
    const { status, cost, coverage, bound } = fillGaps(problem, { limit: 0 });
    expect(status).toBe("bounded");
    expect(Number(cost)).toBeLessThanOrEqual(630);
    expect(Number(coverage)).toBeGreaterThan(0.8 * Number(bound));
  });

  it("say in both languages that the best is not proven, and what nothing can beat", () => {
    const filled = fillGaps({ ...counties(1), objective: "min-cost", budget: 20 }, { limit: 0 });
    const open = { ...filled, status: "bounded" as const, bound: "14" as const };
    expect(render(taizhou, open, zhCN).split("\n").slice(0, 3)).toEqual([
      "选取备选项目“county-0-10”、“county-0-11”，费用21元，可满足全部需求（合计4），在计算限度内求得，未证明最优",
      "任何选法的费用都不低于14元",
      "超出预算1元",
    ]);
    expect(render(taizhou, open, en).split("\n").slice(1, 3)).toEqual([
      "No choice costs less than 14 yuan",
      "Over the budget by 1 yuan",
    ]);
    const most = { ...open, objective: "max-coverage" as const };
    expect(render(taizhou, most, zhCN)).toContain("\n任何选法满足的需求都不超过14\n");
    expect(render(taizhou, most, en)).toContain("\nNo choice meets more than 14\n");
  });
});

describe("under a plan", () => {
  it("the clause is cited and the reading named", () => {
    const [finding] = fillGaps({ needs, candidates: [centre] }, { plan: taizhou }).findings;
    expect(finding).toMatchObject({
      rule: "fill-gaps",
      clauses: ["4.2.4"],
      verdict: "met",
      readings: { "filling-aim": "least-cost" },
    });
    expect(cheapest([centre]).findings[0]).toMatchObject({ clauses: [], readings: {} });
  });

  it("its aim holds where the problem names none", () => {
    const plan = withReadings(taizhou, { "filling-aim": "most-coverage" });
    expect(fillGaps({ needs, candidates: [lab], budget: 30 }, { plan }).objective).toBe("max-coverage");
    expect(fillGaps({ needs, candidates: [lab], budget: 30, objective: "min-cost" }, { plan }).objective).toBe(
      "min-cost",
    );
    expect(faults({ needs, candidates: [lab] }, { plan })).toEqual(["budget"]);
  });
});

function faults(problem: unknown, options = {}): string[] {
  try {
    fillGaps(problem as FillingInput, options);
  } catch (error) {
    if (error instanceof PolicyError) return error.faults.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe("a problem that cannot be used is refused with every fault", () => {
  it.each([
    ["doubled ids", { needs: [...needs, needs[0]], candidates: [lab, lab] }, ["needs[2].id", "candidates[1].id"]],
    [
      "a need that is not there",
      { needs, candidates: [{ ...lab, supplies: { tests: 1 } }] },
      ["candidates[0].supplies.tests"],
    ],
    [
      "candidates that are not there",
      { needs, candidates: [{ ...lab, requires: ["x"], excludes: ["lab"] }] },
      ["candidates[0].requires[0]", "candidates[0].excludes[0]"],
    ],
    ["no budget for coverage", { needs, candidates: [], objective: "max-coverage" }, ["budget"]],
    [
      "amounts that are none",
      {
        needs: [
          { id: "a", demand: -1 },
          { id: "b", demand: Number.NaN },
        ],
        candidates: [{ ...lab, cost: Number.POSITIVE_INFINITY }],
      },
      ["needs[0].demand", "needs[1].demand", "candidates[0].cost", "candidates[0].supplies.testing"],
    ],
    [
      "a key that would pollute",
      { needs, candidates: [JSON.parse('{"id":"a","cost":1,"supplies":{"__proto__":1}}')] },
      ["candidates[0].supplies.__proto__"],
    ],
    ["nothing", null, [""]],
  ])("%s", (_why, problem, paths) => {
    expect(faults(problem)).toEqual(paths);
  });

  it("a limit that is none", () => {
    expect(faults({ needs, candidates: [centre] }, { limit: Number.NaN })).toEqual(["limit"]);
    expect(faults({ needs, candidates: [centre] }, { limit: Number.POSITIVE_INFINITY })).toEqual([]);
  });

  it("one too large for memory", () => {
    const candidates = Array.from({ length: 3000 }, (_, place) => ({ id: `c${place}`, cost: 1, supplies: {} }));
    const many = Array.from({ length: 2000 }, (_, place) => ({ id: `n${place}`, demand: 1 }));
    expect(faults({ needs: many, candidates })).toEqual([""]);
  });
});

it("the input stays as it was", () => {
  const problem = Object.freeze({
    needs: Object.freeze([...needs]),
    candidates: Object.freeze([studio, lab]),
    objective: "min-cost" as const,
  });
  expect(fillGaps(problem)).toEqual(fillGaps(problem));
});

it("a need is said with its kind's name, in both languages", () => {
  const kind = "inspection-testing-institution";
  const problem = { needs: [{ id: kind, demand: 3 }], candidates: [{ ...lab, supplies: { [kind]: 2 } }], budget: 30 };
  const [finding] = fillGaps({ ...problem, objective: "max-coverage" }, { plan: taizhou }).findings;
  expect(finding && render(taizhou, finding, zhCN)).toBe("检测机构：需求3个，可供2个，还差1个（4.2.4，提示）");
  expect(finding && render(taizhou, finding, en)).toBe(
    "inspection and testing institutions: demand 3, supplied 2, short by 1 (4.2.4, advisory)",
  );
});
