import { describe, expect, it } from "vitest";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { type Cell, fromRows } from "../../src/tables/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";

type Row = readonly Cell[];

const read = (rows: { readonly [sheet: string]: readonly Row[] }) =>
  fromRows(taizhou, rows, { languages: [zhCN, en], scorecards: [taizhouScorecard] });

const HEADERS = ["名称", "所在地", "场所面积", "实体入驻机构"];
const A = ["甲综合体", "温岭市", 0.3, 12];

/** Of a workbook with a row of units below its headers. */
const site = (units: Row, record: Row = A, headers: Row = HEADERS) => {
  const { portfolio, faults, unused } = read({ 综合体: [headers, units, record] });
  return { site: portfolio.complexes[0]?.site, complexes: portfolio.complexes.length, faults, unused };
};

describe("a row of units below the headers", () => {
  it.each([
    [["", "", "（万平方米）", ""]],
    [[null, null, "（万平方米）", "（家）"]],
    [[null, null, "万平方米", "家"]],
    [["", "", "单位：万平方米", ""]],
    [["", "", "（单位：万平方米）", ""]],
    [["", "", "（万平方米，建筑面积）", ""]],
    [["", "", "万平方米（建筑面积）", "/"]],
    [["单位", "—", "万平方米", "家"]],
    [["单位：万平方米", null, null, null]],
    [["（全称）", "（县市区）", "(万 m²)", "(count)"]],
    [["名称", "所在地", "（公顷）", "实体入驻机构"]],
    [["", "", "Unit: ha"]],
  ])("%j is of the header, and 0.3 of it so many square metres", (units) => {
    expect(site(units)).toMatchObject({ complexes: 1, faults: [], unused: [] });
    expect(site(units).site).toEqual({ floorArea: "3000", onSiteTenants: 12 });
  });

  it.each(["m²", "(㎡)", "平方米", "（平米）"])("%s is what records hold", (unit) => {
    expect(site(["", "", unit, ""], ["甲综合体", "温岭市", "4,680", 12]).site?.floorArea).toBe("4680");
  });

  it.each(["（亩）", "亩", "单位：亩", "(acres)", "(10,000 m²)", "（万元）", "(坪)", "单位：坪"])(
    "%s, which is not understood, makes the cells of its column faults",
    (unit) => {
      const { site: known, faults } = site(["", "", unit, ""], ["甲综合体", "温岭市", 3000, 12]);
      expect(known).toEqual({ onSiteTenants: 12 });
      expect(faults).toMatchObject([{ cell: "C3", got: "3000", accepted: { zh: "单位：平方米", en: "in m²" } }]);
    },
  );

  it("that says another than its header leaves open which holds", () => {
    const headers = ["名称", "所在地", "场所面积（平方米）"];
    expect(site(["", "", "（万平方米）"], A, headers)).toMatchObject({ site: undefined, faults: [{ cell: "C3" }] });
    expect(site(["", "", "（㎡）"], A, headers)).toMatchObject({ site: { floorArea: "0.3" }, faults: [] });
  });

  it("leaves a cell with a unit of its own as it is, and goes before a title", () => {
    expect(site(["", "", "万平方米"], ["甲综合体", "温岭市", "3000平方米"]).site?.floorArea).toBe("3000");
    const { portfolio } = read({ 综合体: [["单位：平方米"], HEADERS, ["", "", "（万平方米）"], A] });
    expect(portfolio.complexes[0]?.site?.floorArea).toBe("3000");
  });

  it("is the third row of headers in two", () => {
    const headers = [
      ["名称", "所在地", "场地", "培育", null],
      [null, null, "场所面积", "层级", "日期"],
      ["", "", "（万平方米）", "", ""],
    ];
    const { portfolio, faults, unused } = read({ 综合体: [...headers, ["a", "温岭市", 0.3, "县级", "2018.9.30"]] });
    expect([faults, unused]).toEqual([[], []]);
    expect(portfolio.complexes).toMatchObject([
      { site: { floorArea: "3000" }, milestones: [{ tier: "county", on: "2018-09-30" }] },
    ]);
    const mu = read({ 综合体: [...headers.slice(0, 2), ["", "", "（亩）"], ["a", "温岭市", 5]] });
    expect(mu.portfolio.complexes[0]).not.toHaveProperty("site");
    expect(mu.faults).toMatchObject([{ cell: "C4", column: "场所面积（亩）" }]);
  });

  it.each([
    ["（万元）", "1200000"],
    ["千元", "120000"],
    ["单位：元", "120"],
    ["(yuan)", "120"],
    ["（美元）", undefined],
  ])("holds for money: %s", (unit, amount) => {
    const { portfolio, faults } = read({
      资金拨付: [
        ["标识", "综合体", "金额", "日期", "期间起始", "期间终止"],
        [null, null, unit, "（年月日）", null, null],
        ["g", "甲", 120, "2019-3-1", "2019-1-1", "2019-12-31"],
      ],
    });
    expect(portfolio.grants?.[0]?.amount).toBe(amount);
    expect(faults.some(({ cell }) => cell === "C3")).toBe(amount === undefined);
  });

  it("holds for the figures of a year, each its own", () => {
    const { portfolio, faults } = read({
      records: [
        ["complex", "year", "observed.service-income", "observed.enterprises-served"],
        ["Unit:", "", "（万元）", "（千家）"],
        ["a", 2019, 200, 1.5],
      ],
    });
    expect(faults).toEqual([]);
    expect(portfolio.records?.[0]?.observed).toEqual({ "service-income": "2000000", "enterprises-served": "1500" });
  });

  it("of one unit for all is a title wherever it stands above something else", () => {
    const { portfolio, faults } = read({
      records: [
        ["complex", "year", "observed.service-income", "observed.enterprises-served"],
        ["", "", "", "单位：万元"],
        ["a", 2019, 200, 15],
      ],
    });
    expect(faults).toEqual([]);
    expect(portfolio.records?.[0]?.observed).toEqual({ "service-income": "2000000", "enterprises-served": "15" });
  });

  it.each([[["", "温岭市", "4680平方米", 3]], [["乙", "温岭市", "（待核）", ""]], [["", "", "(1)", "(2)"]]])(
    "is not %j",
    (row) => {
      const { portfolio } = read({ 综合体: [HEADERS, row, A] });
      expect(portfolio.complexes.at(-1)?.site?.floorArea).toBe("0.3");
    },
  );
});

describe("a row that heads the group below it", () => {
  const NUMBERED = ["序号", ...HEADERS];
  const heads = (headers: Row, heading: Row, first: Row) => read({ 综合体: [headers, first, heading, first] });

  it.each([
    [["一、温岭市"]],
    [["温岭市", null, null, null]],
    [["温岭市：", null, null, null]],
    [["温岭市（3家）", null, null, null]],
    [["（一）玉环市", "", "", ""]],
    [["1、温岭市", "", "", ""]],
    [["1.温岭市", "", 12000, "3家"]],
    [["二、新增综合体", "", "", ""]],
    [["二、玉环市", "", 12000, "3家"]],
    [["温岭市", "温岭市", "", ""]],
    [["", "温岭市", "", ""]],
    [["温岭市小计", "", 12000, 3]],
    [["Wenling", "", "", ""]],
    [["II. Yuhuan", "", "", ""]],
    [["Wenling subtotal", "", 12000, 3]],
  ])("%j is no complex and no fault", (heading) => {
    const { portfolio, faults, unused } = heads(HEADERS, heading, A);
    expect(portfolio.complexes.map(({ id }) => id)).toEqual(["甲综合体"]);
    expect(faults).toEqual([]);
    expect(unused).toEqual([
      { sheet: "综合体", row: 3 },
      { sheet: "综合体", row: 4 },
    ]);
  });

  it.each([
    [["一、", "温岭市", "", "", ""]],
    [["一", "温岭市", "", "", ""]],
    [["一、", "温岭市", "温岭市", "温岭市", "温岭市"]],
    [["一、", "温岭市", "温岭市", "", ""]],
    [["一", "", "温岭市", "", ""]],
    [["I.", "Wenling", "", "", ""]],
  ])("%j, its number in a cell of its own, neither", (heading) => {
    const { portfolio, faults } = heads(NUMBERED, heading, [1, ...A]);
    expect(portfolio.complexes.map(({ id }) => id)).toEqual(["甲综合体"]);
    expect(faults).toEqual([]);
  });

  it("is none with a name that no place has, which is a record that lacks its place", () => {
    expect(read({ 综合体: [HEADERS, ["乙综合体", "", "", ""]] }).faults).toMatchObject([{ code: "missing", row: 2 }]);
  });

  it.each([[["X", "温岭市"]], [["一", "温岭市"]], [["温岭综合体", "温岭市"]], [["2020", "温岭市"]]])(
    "%j is a complex",
    (row) => {
      expect(read({ 综合体: [HEADERS, row] }).portfolio.complexes).toMatchObject([{ id: row[0], locality: "wenling" }]);
    },
  );
});
