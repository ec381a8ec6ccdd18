import { describe, expect, it } from "vitest";
import { scoreChart } from "../../src/charts/index.js";
import {
  AnnualRecord,
  assess,
  compareReports,
  definePlan,
  describe as described,
  improvementsTo,
  overPlatforms,
  Portfolio,
  rankRobustness,
  score,
  scoreAll,
  toMarkdown,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { rowsOf, toRows } from "../../src/tables/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { asOf } from "../given.js";
import { cardOf, named, recordOf, upTo } from "./written.js";

const bonus = (id: string, more: object = {}) =>
  ({ ...named(id), kind: "bonus", marks: 6, source: { observed: id }, ...more }) as const;
const card = cardOf([upTo("x", 100, 100)], {
  adjustments: [
    bonus("city"),
    bonus("province"),
    { ...named("late"), kind: "deduction", marks: 2, source: { observed: "late" } },
  ],
  bonusCap: 8,
});
const each = { city: 1, province: 1, late: 1 };

it("a deduction that is not recorded and has no cap of its own leaves no least, whatever the cap of bonuses", () => {
  const two = cardOf([upTo("x", 50, 50), upTo("y", 50, 50)], {
    adjustments: [bonus("city"), { ...named("late"), kind: "deduction", marks: 2, source: "late" }],
    bonusCap: 8,
  });
  const worst = (late: object) => {
    const records = [
      recordOf({ x: 45, y: 45, city: 0, ...late }, "a"),
      recordOf({ x: 25, y: 25, city: 0, late: 0 }, "b"),
    ];
    const options = { draws: 20, seed: 1, spread: "0.1", top: [1] };
    return rankRobustness(two, scoreAll(two, records), options).complexes[0]?.worst;
  };
  expect([worst({}), worst({ late: 0 })]).toEqual([2, 1]);
});

describe("a cap over all bonuses", () => {
  // 50 + 6 + 6 − 2 = 60, of which the cap of 8 takes 4.
  const sheet = score(card, recordOf({ x: 50, ...each }));

  it("takes from the bonuses what is above it, and the sheet says how much", () => {
    expect(sheet).toMatchObject({ total: "56", overCap: "4", range: ["56", "56"], certain: true });
    expect(sheet.adjustments.map(({ got }) => got)).toEqual(["6", "6", "2"]);
  });

  it.each([
    [{ city: 1, province: 0 }, "54", undefined],
    [{ city: 1, province: "0.333333333333" }, "55.999999999998", undefined],
    [{ city: 1, province: "0.5" }, "56", "1"],
    [{ city: 2, province: 0 }, "56", "4"],
  ])("nothing up to the cap itself: %o", (observed, exact, over) => {
    const found = score(card, recordOf({ x: 50, late: 1, ...observed }));
    expect([found.exact, found.overCap]).toEqual([exact, over]);
  });

  it("counts bonuses of a fraction exactly, as the sheet shows them", () => {
    const thirds = cardOf([upTo("x", 100, 100)], {
      adjustments: [bonus("city", { source: { ratio: ["city", "of"] } })],
      bonusCap: 1,
    });
    const found = score(thirds, recordOf({ x: 50, city: 2, of: 9 }));
    expect(found).toMatchObject({
      total: "51",
      overCap: "1/3",
      adjustments: [{ got: "1.333333333333", exact: "4/3" }],
    });
  });

  // Four more, not none: the least total that is good is 60, 59.995 before it is rounded.
  it("leaves what it takes to a better grade as it is", () => {
    expect(improvementsTo(card, sheet, "good")).toMatchObject([
      { total: "60", steps: [{ indicator: "x", from: "50", to: "53.995" }] },
    ]);
  });

  it("counts in every draw of the weights", () => {
    const sheets = scoreAll(card, [
      recordOf({ x: 50, ...each }, "a"),
      recordOf({ x: 59, city: 0, province: 0, late: 0 }, "b"),
    ]);
    const { complexes } = rankRobustness(card, sheets, { draws: 20, seed: 1, spread: "0.5", top: [1] });
    expect(complexes.map(({ complex, rank, top }) => [complex, rank, top[0]?.probability.most])).toEqual([
      ["a", 2, "0"],
      ["b", 1, "1"],
    ]);
  });

  // What is recorded comes to 6, and to 8 at the most with what is not.
  it("is not reached by what is not recorded, which the range holds as far as the cap", () => {
    const { city, late } = each;
    const open = score(card, recordOf({ x: 50, city, late }));
    expect(open).toMatchObject({ total: "54", range: ["54", "56"], missing: ["observed.province"] });
    expect(open).not.toHaveProperty("overCap");
    expect(open).not.toHaveProperty("unbounded");
  });

  it("takes from a complex the mean of what it takes from its platforms", () => {
    const of = (platform: string, observed: object, staff: number) =>
      AnnualRecord.parse({ complex: "pumps", platform, year: 2020, observed: { x: 50, late: 0, staff, ...observed } });
    const lab = of("lab", { city: 1, province: 1 }, 3); // 50 + 12 − 4 = 58
    const studio = of("studio", { city: 1, province: 0 }, 1); // 56
    expect(overPlatforms(card, [lab, studio], { weight: "staff" })).toMatchObject([
      { total: "57.5", overCap: "3", adjustments: [{ got: "6" }, { got: "4.5" }, { got: "0" }] },
    ]);
    const [within] = overPlatforms(card, [studio]);
    expect(within).not.toHaveProperty("overCap");
  });

  const names = { scorecards: [card] };

  it("is told in every form, in both languages", () => {
    const told = [zhCN, en].map((language) => [
      described(taizhou, sheet, language, names),
      toMarkdown(taizhou, sheet, language, { names }),
      JSON.stringify(scoreChart(card, sheet, language)),
    ]);
    expect(told[0]?.[0]).toContain("项late：扣2分\n加分超上限部分：扣4分");
    expect(told[1]?.[0]).toContain("Late: deduction of 2 marks\nBonuses above their cap: deduction of 4 marks");
    expect(told[0]?.[1]).toMatch(/加分超上限部分：扣4分.*\| 加分超上限部分 \| – \| -4\.00 \|/s);
    expect(told[1]?.[1]).toMatch(/deduction of 4 marks.*\| bonuses above their cap \| – \| -4\.00 \|/s);
    expect(told[0]?.[2]).toContain("扣分：加分超上限部分：−4");
    expect(told[1]?.[2]).toContain("deduction: bonuses above their cap: −4");
  });

  it("is a row of its own among the marks, which add up to the total", () => {
    const [, table] = toRows(taizhou, sheet, en, names);
    const rows = table ? rowsOf(table) : [];
    const at = rows[0]?.indexOf("Marks got") ?? -1;
    expect(rows.slice(1).map((row) => [row[2], row[at]])).toEqual([
      ["root", 50],
      ["· x", 50],
      ["city", 6],
      ["province", 6],
      ["late", -2],
      ["bonuses above their cap", -4],
    ]);
  });

  it("that comes to take something is a change of two reports", () => {
    const { dimensions: _, ...plan } = taizhou;
    const scored = (observed: object) =>
      assess(
        definePlan(plan),
        Portfolio.parse({
          complexes: [
            {
              id: "a",
              name: "甲",
              locality: "wenling",
              milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
            },
          ],
          records: [{ complex: "a", year: 2020, observed: { x: 50, late: 0, ...observed } }],
        }),
        { asOf, scorecards: [card] },
      );
    const changes = compareReports(scored({ city: 1, province: 0 }), scored({ city: 1, province: 1 }));
    const [change] = changes.filter(({ rule }) => rule === "card");
    expect(change).toMatchObject({ field: "total", before: "56", after: "58", difference: "2" });
    expect(change?.because.map(({ field, difference, direction }) => [field, difference, direction])).toEqual([
      ["overCap", "4", "worse"],
      ["got", "6", "better"],
    ]);
    const told = [zhCN, en].map(
      (language) => change && described(taizhou, change.because[0] ?? change, language, names),
    );
    expect(told).toEqual([
      "变差：“a”，评价表：加分超上限部分由0分变为4分（+4分）",
      'worse: "a", Card: bonuses above their cap from 0 marks to 4 marks (+4 marks)',
    ]);
  });
});
