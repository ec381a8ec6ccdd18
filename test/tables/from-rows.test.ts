import { describe, expect, it } from "vitest";
import { Portfolio } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { type Cell, type FromRowsOptions, fromRows, readNumber } from "../../src/tables/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";

type Rows = { readonly [sheet: string]: readonly (readonly Cell[])[] };

const read = (rows: Rows, options: Partial<FromRowsOptions> = {}) =>
  fromRows(taizhou, rows, { languages: [zhCN, en], ...options });

const HEAD = ["名称", "所在地"];
const complexes = (headers: readonly Cell[], ...rows: readonly (readonly Cell[])[]) => ({
  综合体: [[...HEAD, ...headers], ...rows.map((row) => ["泵业综合体", "温岭市", ...row])],
});

/** Of the only complex there is. */
const only = (rows: Rows, options: Partial<FromRowsOptions> = {}) => {
  const { portfolio, faults } = read(rows, options);
  expect(faults).toEqual([]);
  expect(portfolio.complexes).toHaveLength(1);
  return portfolio.complexes[0];
};

describe("a workbook as a county keeps it", () => {
  const dirty: Rows = {
    综合体: [
      ["台州市产业创新服务综合体情况表"],
      ["填报单位：温岭市科技局", null, null, "单位：平方米"],
      ["序号", "综合体名称", "所在地", "层级", "日期", "场所面积（平方米）", "服务功能", "运营模式", "备注说明"],
      [1, "泵业综合体", "温岭", "县级", "2018.9.30", "4,680平方米", "研发、检测", "理事会制", "x"],
      [2, "泵业综合体", "温岭市", "市级", 43738, null, null, null, null],
      [3, "鞋业综合体", "温 岭 市", "县级", "2019年5月6日", "1.2万", "无", "/", null],
      [4, "水泵综合体", "宁海", "县级", "2018年9月", "约3000", "创意设计；研究开发", "—", null],
      [null, null, null, null, null, null, null, null, null],
      ["合计", null, null, null, null, 17880, null, null, null],
      ["注：面积以建筑面积计", null, null, null, null, null, null, null, null],
    ],
    资金拨付: [
      ["编号", "综合体", "金额（万元）", "日期", "期间起始", "期间终止"],
      ["g1", "泵业综合体", 120, "2019/3/1", "20190101", "2019-12-31"],
      [null, "鞋业综合体", "35元", "2019/3/1", "20190101", "2019-12-31"],
    ],
    看不懂的表: [["a"], [1]],
  };
  const { portfolio, faults, unused } = read(dirty, {
    aliases: { functions: { 研发: "research-development", 检测: "inspection-testing" }, columns: { 编号: "id" } },
  });

  it("gives the portfolio that one would write by hand", () => {
    const grant = { on: "2019-03-01", period: { from: "2019-01-01", to: "2019-12-31" } };
    const byHand = {
      complexes: [
        {
          id: "泵业综合体",
          name: "泵业综合体",
          locality: "wenling",
          milestones: [
            { kind: "cultivated", tier: "county", on: "2018-09-30" },
            { kind: "cultivated", tier: "municipal", on: "2019-09-30" },
          ],
          site: { floorArea: 4680 },
          functions: ["research-development", "inspection-testing"],
          operatingModel: "council",
        },
        {
          id: "鞋业综合体",
          name: "鞋业综合体",
          locality: "wenling",
          milestones: [{ kind: "cultivated", tier: "county", on: "2019-05-06" }],
          site: { floorArea: 12000 },
          functions: [],
        },
      ],
      grants: [
        { id: "g1", complex: "泵业综合体", amount: 1200000, ...grant },
        { id: "3", complex: "鞋业综合体", amount: 35, ...grant },
      ],
    } as const;
    expect(portfolio).toEqual(Portfolio.parse(byHand));
  });

  it("says of every cell that has to be mended where it is, what stands there and what may", () => {
    expect(faults.map(({ cell, column, got, near, code }) => ({ cell, column, got, near, code }))).toEqual([
      { cell: "C7", column: "所在地", got: "宁海", near: undefined, code: "not-understood" },
      { cell: "E7", column: "日期", got: "2018年9月", near: undefined, code: "out-of-range" },
      { cell: "F7", column: "场所面积（平方米）", got: "约3000", near: undefined, code: "out-of-range" },
    ]);
  });

  it("lists all that nothing was read from", () => {
    expect(unused).toEqual([
      { sheet: "综合体", row: 1 },
      { sheet: "综合体", row: 2 },
      { sheet: "综合体", row: 3, column: "序号" },
      { sheet: "综合体", row: 3, column: "备注说明" },
      { sheet: "综合体", row: 8 },
      { sheet: "综合体", row: 9 },
      { sheet: "综合体", row: 10 },
      { sheet: "看不懂的表" },
    ]);
  });
});

describe("names in cells", () => {
  it.each([
    ["温岭市", "wenling"],
    ["温岭", "wenling"],
    [" 温　岭 市 ", "wenling"],
    ["Wenling", "wenling"],
    ["wenling", "wenling"],
    ["331081", "wenling"],
    [331081, "wenling"],
    ["椒江", "jiaojiang"],
  ])("%j is %s", (cell, id) => {
    expect(read({ complexes: [HEAD, ["泵业综合体", cell]] }).portfolio.complexes[0]?.locality).toBe(id);
  });

  it("that are a letter off are faults with the nearest", () => {
    const { portfolio, faults } = read({ 综合体: [HEAD, ["泵业综合体", "温玲市"]] });
    expect(portfolio.complexes).toEqual([]);
    expect(faults[0]).toMatchObject({
      sheet: "综合体",
      row: 2,
      column: "所在地",
      cell: "B2",
      got: "温玲市",
      near: "温岭市",
    });
    expect(faults[0]?.accepted.zh).toMatch(/^以下之一：椒江区、黄岩区/);
    expect(faults[0]?.accepted.en).toMatch(/^one of Jiaojiang, Huangyan/);
  });

  it("of a list are split at 、，,;； and line ends", () => {
    const functions = only(
      complexes(["服务功能"], ["创意设计、研究开发，检验检测;标准信息；成果推广\n创业孵化"]),
    )?.functions;
    expect(functions).toHaveLength(6);
  });

  it("of a list that has one that is not known are not taken at all, since what a list omits is lacking", () => {
    const { portfolio, faults } = read(complexes(["服务功能"], ["创意设计、研究开法"]));
    expect(portfolio.complexes[0]).not.toHaveProperty("functions");
    expect(faults).toMatchObject([{ cell: "C2", got: "研究开法", near: "研究开发" }]);
  });

  it("are all of a list by 全部 and √, none by 无, and not recorded by nothing", () => {
    expect(only(complexes(["服务功能"], ["全部"]))?.functions).toHaveLength(taizhou.functions.length);
    expect(only(complexes(["服务功能"], ["√"]))?.functions).toHaveLength(taizhou.functions.length);
    expect(only(complexes(["服务功能"], ["无"]))?.functions).toEqual([]);
    expect(only(complexes(["服务功能"], [""]))).not.toHaveProperty("functions");
    expect(only(complexes(["运营模式"], ["无"]))?.operatingModel).toBe("none");
  });

  it("may be declared by the workbook itself", () => {
    const rows = {
      ...complexes(["运营模式"], ["基金会制"]),
      自有成员: [
        ["清单", "标识", "中文名称", "英文名称"],
        ["operatingModels", "foundation", "基金会制", "foundation"],
      ],
    };
    expect(only(rows)?.operatingModel).toBe("foundation");
  });
});

describe("units", () => {
  it("of a header or a title row scale what has none of its own", () => {
    const grants = (title: string, header: string) => ({
      ...complexes([]),
      综合体: [HEAD, ["泵业综合体", "温岭市"]],
      资金拨付: [
        [title],
        ["标识", "综合体", header, "日期", "期间起始", "期间终止"],
        ["a", "泵业综合体", 1.5, "2019-1-1", "2019-1-1", "2019-12-31"],
        ["b", "泵业综合体", "1.5元", "2019-1-1", "2019-1-1", "2019-12-31"],
      ],
    });
    const amounts = (rows: Rows) => read(rows).portfolio.grants?.map(({ amount }) => amount);
    expect(amounts(grants("资金表", "金额"))).toEqual(["1.5", "1.5"]);
    expect(amounts(grants("资金表", "金额（万元）"))).toEqual(["15000", "1.5"]);
    expect(amounts(grants("单位：万元", "金额"))).toEqual(["15000", "1.5"]);
    expect(amounts(grants("（单位：万元）", "金额（元）"))).toEqual(["1.5", "1.5"]);
  });

  it("of money do not scale areas", () => {
    const rows = { 综合体: [["单位：万元"], [...HEAD, "场所面积"], ["泵业综合体", "温岭市", 4680]] };
    expect(only(rows)?.site?.floorArea).toBe("4680");
  });

  it("that a column cannot have are faults", () => {
    const { portfolio, faults } = read(complexes(["场所面积"], ["4680元"]));
    expect(portfolio.complexes[0]).not.toHaveProperty("site");
    expect(faults).toMatchObject([{ cell: "C2", got: "4680元", accepted: { zh: "单位：平方米" } }]);
  });

  it.each([
    ["场所面积（亩）", undefined],
    ["场所面积（公顷）", "50000"],
    ["场所面积（平方公里）", "5000000"],
    ["场所面积（平方米，建筑面积）", "5"],
    ["场所面积（必填）", "5"],
  ])("in brackets that are not understood are no unit of records: %s", (header, floorArea) => {
    const { portfolio, faults } = read(complexes([header], [5]));
    expect(portfolio.complexes[0]?.site?.floorArea).toBe(floorArea);
    expect(faults).toHaveLength(floorArea === undefined ? 1 : 0);
  });

  it.each([
    ["单位：亩", undefined],
    ["单位：公顷", "50000"],
    ["填报单位：温岭市科技局", "5"],
  ])("of a title row %s", (title, floorArea) => {
    const rows = { 综合体: [[title], [...HEAD, "场所面积"], ["泵业综合体", "温岭市", 5]] };
    expect(read(rows).portfolio.complexes[0]?.site?.floorArea).toBe(floorArea);
  });

  it.each([
    ["承诺时限（周）", 1],
    ["承诺时限（小时）", 1],
    ["承诺时限（工作日）", 1],
    ["承诺时限（天）", 0],
  ])("of days: %s", (header, faults) => {
    const cases = {
      诉求: [
        ["标识", "事项", header],
        ["p", "准入", 2],
      ],
    };
    expect(read(cases).faults.filter(({ column }) => column === header)).toHaveLength(faults);
  });

  it("that count are told in Chinese", () => {
    expect(readNumber("30元", { into: "count" })).toMatchObject({ accepted: { zh: "单位：个", en: "in number" } });
  });

  it.each(["2个月", "2月"])("of something else are faults where one is given: %s", (cell) => {
    expect(readNumber(cell, { unit: "days" }).kind).toBe("fault");
    expect(readNumber("2天", { unit: "days" })).toMatchObject({ value: "2" });
  });

  it("have a float's noise left out, which is said", () => {
    const { portfolio, rounded } = read(complexes(["场所面积"], [952.0500000000001]));
    expect(portfolio.complexes[0]?.site?.floorArea).toBe("952.05");
    expect(rounded).toEqual([
      { sheet: "综合体", row: 2, column: "场所面积", cell: "C2", got: "952.0500000000001", taken: "952.05" },
    ]);
  });
});

describe("sheets and columns", () => {
  it("go by id, title in either language, or alias, and by key", () => {
    const rows = [
      ["name", "locality"],
      ["Pumps", "wenling"],
    ];
    for (const sheet of ["complexes", "综合体", "Complexes", " COMPLEXES ", "综合体（2020）"]) {
      expect(read({ [sheet]: rows }).portfolio.complexes).toHaveLength(1);
    }
    expect(read({ 台账: rows }, { aliases: { sheets: { 台账: "complexes" } } }).portfolio.complexes).toHaveLength(1);
    expect(read({ 台账: rows }).unused).toEqual([{ sheet: "台账" }]);
  });

  it("may stand in any order, and a column may be called otherwise", () => {
    const rows = {
      综合体: [
        ["县市区", "场所面积", "综合体名称"],
        ["温岭市", 4680, "泵业综合体"],
      ],
    };
    expect(only(rows, { aliases: { columns: { 县市区: "locality" } } })?.site?.floorArea).toBe("4680");
  });

  it("of a scorecard's own keys are read as it means them", () => {
    const { portfolio, faults } = read(
      {
        ...complexes([], []),
        年度数据: [
          ["综合体", "年度", "管理运行评分", "已融合的链", "服务收入（万元）"],
          ["泵业综合体", "2019年", "82、86.5", "创新链、产业链", "1,200"],
        ],
      },
      { scorecards: [taizhouScorecard] },
    );
    expect(faults).toEqual([]);
    expect(portfolio.records).toEqual([
      {
        complex: "泵业综合体",
        year: 2019,
        observed: {
          management: { ratings: ["82", "86.5"] },
          chains: { done: ["innovation", "industry"] },
          "service-income": "12000000",
        },
      },
    ]);
  });

  it("named __proto__ pollute nothing", () => {
    const sheet: Rows = Object.fromEntries([
      [
        "__proto__",
        [
          ["name", "locality"],
          ["x", "wenling"],
        ],
      ],
      [
        "records",
        [
          ["complex", "year", "observed.__proto__", "__proto__"],
          ["a", 2019, 1, 1],
        ],
      ],
    ]);
    const { portfolio, unused } = read(sheet);
    expect(portfolio.complexes).toEqual([]);
    expect(unused).toHaveLength(3);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("rows", () => {
  it("of one complex add a milestone, and what they say otherwise is a fault", () => {
    const { portfolio, faults, unused } = read(
      complexes(
        ["层级", "日期", "场所面积"],
        ["县级", "2018-1-1", 2000],
        ["市级", "2019-1-1", 2500],
        ["县级", "2018-1-1", 2000],
      ),
    );
    expect(portfolio.complexes[0]?.milestones).toHaveLength(2);
    expect(portfolio.complexes[0]?.site?.floorArea).toBe("2000");
    expect(faults).toMatchObject([{ cell: "E3", got: "2500", example: '"2000"', code: "does-not-fit" }]);
    expect(unused).toEqual([{ sheet: "综合体", row: 4 }]);
  });

  it("are kept without a value that the record may be without, else left out", () => {
    const { portfolio, faults } = read({
      综合体: [
        [...HEAD, "场所面积", "实体入驻机构"],
        ["a", "温岭市", "x", 3],
        ["b", "nowhere", 1, 2],
        ["c", "温岭市", -5, 2.5],
      ],
    });
    expect(portfolio.complexes).toMatchObject([{ id: "a", site: { onSiteTenants: 3 } }, { id: "c" }]);
    expect(portfolio.complexes[1]).not.toHaveProperty("site");
    expect(faults.map(({ cell }) => cell)).toEqual(["C2", "B3", "D4", "C4"]);
  });

  it("within a record that is not there are left out with a fault", () => {
    const { portfolio, faults } = read({
      ...complexes([], []),
      里程碑: [
        ["综合体", "事项", "层级", "日期"],
        ["泵业综合体", "认定", "县级", "2019-1-1"],
        ["泵业综合休", "认定", "县级", "2019-1-1"],
      ],
    });
    expect(portfolio.complexes[0]?.milestones).toEqual([{ kind: "recognised", tier: "county", on: "2019-01-01" }]);
    expect(faults).toMatchObject([{ sheet: "里程碑", cell: "A3", got: "泵业综合休" }]);
  });

  it("hold who leads and runs a complex", () => {
    const lead = only(
      complexes(
        ["牵头单位", "牵头单位类型", "运营单位名称", "运营单位类型"],
        ["泵业协会", "行业协会", "泵业公司", "企业"],
      ),
    );
    expect(lead?.participants).toEqual([
      { role: "lead", name: "泵业协会", kind: expect.any(String) },
      { role: "operator", name: "泵业公司", kind: "enterprise" },
    ]);
  });

  it("of days count from the epoch of the workbook", () => {
    const rows = complexes(["层级", "日期"], ["县级", 43373 - 1462]);
    expect(only(rows, { epoch: 1904 })?.milestones[0]?.on).toBe("2018-09-30");
    expect(only(complexes(["层级", "日期"], ["县级", "2018.9"]), { monthAs: "last" })?.milestones[0]?.on).toBe(
      "2018-09-30",
    );
  });
});

describe("what stands in brackets behind a name may say the opposite", () => {
  it.each(["市级(已撤销)", "县级(拟申报)"])("a tier: %s is a fault", (tier) => {
    const { portfolio, faults } = read(complexes(["层级", "日期"], [tier, "2018-01-01"]));
    expect(portfolio.complexes[0]?.milestones).toEqual([]);
    expect(faults).toMatchObject([{ got: tier }]);
  });

  it.each(["研发（在建）、知识产权（缺）", "研发(无)"])("site capabilities: %s are faults", (cell) => {
    const { portfolio, faults } = read(complexes(["场所功能"], [cell]));
    expect(portfolio.complexes[0]).not.toHaveProperty("capabilities");
    expect(faults).toHaveLength(1);
  });

  it("the same in other words, or its id, does no harm", () => {
    const { portfolio, faults } = read(complexes(["场所功能"], ["研发（research-development）"]));
    expect(portfolio.complexes[0]?.capabilities).toEqual(["research-development"]);
    expect(faults).toEqual([]);
  });
});

describe("a list of facts that says what there is not is not recorded where a row of it is refused", () => {
  it("participants whose kind nobody knows are not known to be none", () => {
    const { portfolio, faults } = read(complexes(["牵头单位名称", "牵头单位类型"], ["X公司", "民营企业"]));
    expect(portfolio.complexes[0]).not.toHaveProperty("participants");
    expect(faults.length).toBeGreaterThan(0);
  });
});
