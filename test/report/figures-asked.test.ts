import { describe, expect, it } from "vitest";
import {
  assess,
  checkPortfolio,
  definePlan,
  describe as described,
  nextQuestions,
  type Plan,
  Portfolio,
  type PortfolioInput,
  type Question,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { grant, invested, listed, on, policy, plan as sister, xianju } from "../funding/sisters.js";
import { asOf } from "../given.js";
import { provinceWith } from "../targets/levels-of-places.js";

const label = { zh: "创新指数", en: "index of innovation" };
const level = {
  id: "level",
  label,
  clauses: ["1"],
  kind: "level",
  bound: "at-least",
  of: "index",
  value: 80,
  unit: "points",
  each: "locality",
  localities: ["river", "hill"],
  by: "2020-12-31",
} as const;
const complexes = ["a", "b"].map((id) => ({
  ...{ id, name: id, locality: "river-a" },
  milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-05-01" }],
}));

const asked = (plan: Plan, portfolio: PortfolioInput, kind: "target" | "amount", options: object = {}) =>
  nextQuestions(assess(plan, Portfolio.parse(portfolio), { asOf, ...options })).filter(({ decides }) =>
    decides.some((each) => each.kind === kind),
  );
const brief = ({ path, subject, year, alone }: Question) => [path, subject?.id, year, alone];

describe("a level that is not known asks", () => {
  it("for the figure of its place, and where there is none for the year's record of the place", () => {
    const questions = asked(
      provinceWith(level),
      { complexes: [], areas: [{ locality: "river", year: 2020, observed: {} }] },
      "target",
    );
    expect(questions.map(brief)).toEqual([
      ["areas", "hill", 2020, true],
      ["areas[0].observed.index", "river", undefined, true],
    ]);
    const [hill] = questions;
    expect(hill && [described(provinceWith(level), hill, zhCN), described(provinceWith(level), hill, en)]).toEqual([
      "hill，2020年，各地年度数据：未记录或无法识别；单凭此项即可确定目标完成数（创新指数）",
      "hill, 2020, yearly figures of places: not recorded or not understood; by itself it decides a target (index of innovation)",
    ]);
  });

  it("for what its complexes lack: a figure in their record, or the record", () => {
    const sum = provinceWith({ ...level, total: "sum", of: "income", localities: ["river"] });
    const records = [{ complex: "a", year: 2020, observed: { staff: 3 } }];
    expect(asked(sum, { complexes, records }, "target").map(brief)).toEqual([
      ["records", "b", 2020, false],
      ["records[0].observed.income", "a", undefined, false],
    ]);
  });

  it("for each year that it goes over, by name", () => {
    const over = (source: string) => ({ over: source, years: 3, by: "sum" }) as const;
    const sum = provinceWith({ ...level, total: "sum", of: over("income"), localities: ["river"] });
    const records = [
      { complex: "a", year: 2018, observed: { income: 1 } },
      { complex: "a", year: 2019, observed: { staff: 3 } },
      { complex: "b", year: 2019, observed: { income: 1 } },
      { complex: "b", year: 2020, observed: { income: 1 } },
    ];
    const questions = asked(sum, { complexes, records }, "target");
    expect(questions.map(brief)).toEqual([
      ["records", "a", 2020, false],
      ["records", "b", 2018, false],
      ["records[1].observed.income", undefined, undefined, false],
    ]);
    const own = provinceWith({ ...level, of: over("index"), localities: ["river"] });
    const areas = [2019, 2020].map((year) => ({ locality: "river", year, observed: { index: 1 } }));
    expect(asked(own, { complexes: [], areas }, "target").map(brief)).toEqual([["areas", "river", 2018, true]]);
  });

  it("for nothing, where it is known or not due", () => {
    const areas = ["river", "hill"].map((locality) => ({ locality, year: 2020, observed: { index: 1 } }));
    expect(asked(provinceWith(level), { complexes: [], areas }, "target")).toEqual([]);
    expect(asked(provinceWith(level), { complexes: [] }, "target", { asOf: "2020-12-30" })).toEqual([]);
  });
});

describe("an amount that is not certain asks", () => {
  const of = (ground: ReturnType<typeof on>, by: ReturnType<typeof policy>) =>
    asked(sister, ground.portfolio, "amount", { funding: { policy: by } });

  it("for the year that is not recorded, in words of both languages", () => {
    const ground = on({ complexes: [listed("pumps", "county")], records: invested("pumps", 1, undefined, 3) });
    const [question, ...others] = of(ground, xianju);
    expect([question && brief(question), others]).toEqual([["records", "pumps", 2019, true], []]);
    expect(question && [described(sister, question, zhCN), described(sister, question, en)]).toEqual([
      "“pumps”，2019年，年度记录：未记录或无法识别；单凭此项即可确定所得资金",
      '"pumps", 2019, yearly records: not recorded or not understood; by itself it decides what is paid',
    ]);
  });

  it("for what says whether it is for it, and for grants", () => {
    const open = policy("open", {
      rule: { kind: "entitlement", amount: { less: { fixed: 9 }, by: { granted: {} } } },
      eligible: { value: { fact: "floor-area" }, atLeast: 5 },
    });
    const ground = { ...on({ complexes: [listed("a", "county")] }) };
    const { complete: _, ...silent } = ground.portfolio;
    const portfolio = Portfolio.parse({ ...silent, grants: [grant("g", "other", 1)] });
    expect(of({ ...ground, portfolio }, open).map(brief)).toEqual([
      ["complexes[0].site.floorArea", "a", undefined, true],
      ["grants", "a", undefined, true],
    ]);
  });
});

describe("keys of what is observed of places", () => {
  const found = (plan: Plan, observed: object) =>
    checkPortfolio(
      plan,
      Portfolio.parse({ complexes: [], areas: [{ locality: "river", year: 2020, observed: observed as never }] }),
      { asOf },
    ).map(({ rule, subject }) => [rule, subject.id]);

  it("are those that a level reads: one near it is found, any other may be the caller's own", () => {
    expect(found(provinceWith(level), { indx: 1 })).toEqual([["record-observed-key", "river"]]);
    expect(found(provinceWith(level), { index: 1, rainfall: 3 })).toEqual([]);
  });

  it("are those of the plan's dictionary, where it has one, and 0 or more", () => {
    const plan = definePlan({
      ...provinceWith(level),
      observed: [
        { id: "index", label, unit: "points" },
        { id: "growth", label: { zh: "增幅", en: "growth" }, unit: "share", signed: true },
      ],
    });
    expect(found(plan, { rainfall: 3 })).toEqual([["record-observed-key", "river"]]);
    expect(found(plan, { index: -1, growth: -1 })).toEqual([["record-observed-form", "river"]]);
  });
});
