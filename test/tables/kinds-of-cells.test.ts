import { describe, expect, it } from "vitest";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { DUTY_WORDS } from "../../src/plan/index.js";
import { type Cell, fromRows, readDay, readNumber } from "../../src/tables/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const complexes = [
  ["名称", "所在地"],
  ["a", "温岭市"],
];
const read = (sheets: { readonly [sheet: string]: Cell[][] }) => fromRows(taizhou, sheets, { languages: [zhCN] });
const yearly = (header: string, cell: Cell, year: Cell = 2020) => {
  const { portfolio, faults } = read({
    complexes,
    records: [
      ["complex", "year", header],
      ["a", year, cell],
    ],
  });
  return [portfolio.records?.[0]?.year, portfolio.records?.[0]?.observed, faults.map(({ example }) => example)];
};

describe("what evidence is of", () => {
  it("is read by the names of duties and of their parts", () => {
    const { portfolio, faults } = read({
      evidence: [
        ["id", "item", "locality", "on", "parts"],
        ["1", "领导小组", "温岭市", "2019.1.1", ""],
        ["2", "市县与部门联动机制", "", "2019.1.1", "市县联动、部门联动"],
      ],
    });
    expect(portfolio.evidence).toEqual([
      { id: "1", item: "governance-leading-group", locality: "wenling", on: "2019-01-01" },
      { id: "2", item: "governance-coordination", on: "2019-01-01", parts: ["levels", "departments"] },
    ]);
    expect(faults).toEqual([]);
  });

  it("has one name for a duty in sheets and in sentences", () => {
    for (const { id, label } of DUTY_WORDS) {
      const name = id as keyof typeof zhCN.finding.rules;
      expect([label.zh, label.en]).toEqual([zhCN.finding.rules[name], en.finding.rules[name]]);
    }
  });
});

describe("a cell of another kind", () => {
  it.each(["19", 19, "2019①", "二〇一九", "2,019"])("is no year: %s", (year) => {
    expect(yearly("enterprises-served", 3, year)).toEqual([undefined, undefined, ["2019"]]);
  });

  it.each([[2019], ["2019年"], ["２０１９年度"]])("is the year 2019: %s", (year) => {
    expect(yearly("enterprises-served", 3, year)[0]).toBe(2019);
  });

  it("is no mark, if it is a share of them, and no count, if it is money or a share", () => {
    expect(yearly("observed.development-plan", "85%").slice(1)).toEqual([{}, ["85"]]);
    expect(yearly("observed.development-plan", "85、90分").slice(1)).toEqual([
      { "development-plan": { ratings: ["85", "90"] } },
      [],
    ]);
    expect(yearly("服务企业数", "30元").slice(1)).toEqual([{}, ["30"]]);
  });

  it.each(["3000①", "3000²", "3000⑴", "½"])("is no figure with what is no digit of it: %s", (cell) => {
    expect(readNumber(cell).kind).toBe("fault");
  });

  it("is a figure in square metres, however they are written", () => {
    for (const unit of ["m²", "㎡", "M²"]) expect(readNumber(`3000${unit}`)).toEqual({ kind: "value", value: "3000" });
  });

  it.each(["2018.9.1②", "2018年9月1①日"])("is no day: %s", (cell) => expect(readDay(cell).kind).toBe("fault"));

  it.each(["全部", "√", "不限", "按规定", "设备等"])("is no list, where nobody lists what there is: %s", (cell) => {
    const grants = [
      ["id", "complex", "amount", "on", "period.from", "period.to", "categories"],
      ["g", "a", 100, "2019.1.1", "2019.1.1", "2019.12.31", cell],
    ];
    const { portfolio, faults } = read({ complexes, grants });
    expect([portfolio.grants?.[0]?.categories, faults.map((fault) => fault.cell)]).toEqual([undefined, ["G2"]]);
  });
});

describe("an example of what may stand in a cell", () => {
  it.each(["½", "1½", "3e3", "4.5亩", "3000余", "3000多"])("has none of the digits of %s", (cell) => {
    expect(readNumber(cell, { into: "平方米" })).toMatchObject({ kind: "fault", got: cell, example: "4,680" });
  });

  it.each(["2020-12-31", "二〇二〇", "20", "½"])("of a year is a year: %s", (year) => {
    const rows = {
      areas: [
        ["locality", "year"],
        ["温岭市", year],
      ],
    };
    const { faults } = fromRows(taizhou, rows, { languages: [zhCN] });
    expect(faults).toMatchObject([{ cell: "B2", got: year, example: "2019", accepted: { zh: "四位数的年度" } }]);
  });
});
