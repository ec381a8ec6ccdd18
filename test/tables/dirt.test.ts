import { describe, expect, it } from "vitest";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { type Cell, type FromRowsOptions, fromRows } from "../../src/tables/index.js";
import { taizhou } from "../../src/taizhou/index.js";

type Sheet = readonly (readonly Cell[])[];

const read = (rows: { readonly [sheet: string]: Sheet }, options: Partial<FromRowsOptions> = {}) =>
  fromRows(taizhou, rows, { languages: [zhCN], ...options });

/** A sheet of one complex with the cells of some columns. */
const pumps = (cells: { readonly [header: string]: Cell }) => ({
  综合体: [
    ["名称", "所在地", ...Object.keys(cells)],
    ["泵业综合体", "温岭市", ...Object.values(cells)],
  ],
});

/** The complex that such a sheet gives without a fault. */
function complexOf(cells: { readonly [header: string]: Cell }, options: Partial<FromRowsOptions> = {}) {
  const { portfolio, faults } = read(pumps(cells), options);
  expect(faults).toEqual([]);
  return portfolio.complexes[0];
}

describe("dirt in a cell", () => {
  it.each<[Cell, string]>([
    ["4,680平方米", "4680"],
    ["1.2万", "12000"],
    ["１２００", "1200"],
    // Numbers and days kept as text, as WPS does it.
    ["'9,800", "9800"],
    ["2,050（平方米）", "2050"],
  ])("an area of %j is %s m²", (cell, area) => {
    expect(complexOf({ 场所面积: cell })?.site?.floorArea).toBe(area);
  });

  it("无 is 0 of a count, and none of a list", () => {
    expect(complexOf({ 实体入驻机构: "无" })?.site?.onSiteTenants).toBe(0);
    expect(complexOf({ 服务功能: "无" })?.functions).toEqual([]);
  });

  it.each<Cell>(["/", "—", "", null])("%j is not recorded", (cell) => {
    const complex = complexOf({ 实体入驻机构: cell, 服务功能: cell, 运营模式: cell });
    expect(complex).toEqual({ id: "泵业综合体", name: "泵业综合体", locality: "wenling", milestones: [] });
  });

  it.each<[Cell, 1900 | 1904]>([
    ["2018.9.30", 1900],
    ["'2018-09-30", 1900],
    ["2018 年 9 月 30 日", 1900],
    [43373, 1900],
    [41911, 1904],
  ])("a day of %j in a workbook that counts from %i is 30 September 2018", (cell, epoch) => {
    const complex = complexOf({ 认定层级: "市级", 认定日期: cell }, { epoch });
    expect(complex?.milestones).toEqual([{ kind: "recognised", tier: "municipal", on: "2018-09-30" }]);
  });

  it("a month alone is a fault, unless the caller says which of its days is meant", () => {
    const cells = { 认定层级: "市级", 认定日期: "2018年9月" };
    const { portfolio, faults } = read(pumps(cells));
    expect(portfolio.complexes[0]?.milestones).toEqual([]);
    expect(faults).toMatchObject([{ sheet: "综合体", cell: "D2", got: "2018年9月", example: "2018-09-01" }]);
    expect(complexOf(cells, { monthAs: "first" })?.milestones[0]?.on).toBe("2018-09-01");
    expect(complexOf(cells, { monthAs: "last" })?.milestones[0]?.on).toBe("2018-09-30");
  });

  it("952.0500000000001 is 952.05, and that is said", () => {
    const { portfolio, rounded } = read(pumps({ 场所面积: 952.0500000000001 }));
    expect(portfolio.complexes[0]?.site?.floorArea).toBe("952.05");
    expect(rounded).toMatchObject([{ cell: "C2", got: "952.0500000000001", taken: "952.05" }]);
  });

  it.each(["温岭市", "温岭", "温 岭 市", "331081"])("a place of %j is Wenling", (cell) => {
    const { portfolio } = read({
      综合体: [
        ["名称", "所在地"],
        ["泵业综合体", cell],
      ],
    });
    expect(portfolio.complexes[0]?.locality).toBe("wenling");
  });

  it("money is in 万元 where the header says so", () => {
    const grants = [
      ["综合体", "金额（万元）", "日期", "期间起始", "期间终止"],
      ["泵业综合体", 952.05, "2019-1-1", "2019-1-1", "2019-12-31"],
    ];
    expect(read({ ...pumps({}), 资金拨付: grants }).portfolio.grants?.[0]?.amount).toBe("9520500");
  });
});

describe("headers in two rows, a group above its columns", () => {
  const columns = [
    ["序号", "名称", "所在地", "培育", null, "认定", "认定", "场所（平方米）", "实体入驻机构"],
    [null, null, null, "层级", "日期", "层级", "日期", "面积", null],
  ];
  const pumps = [1, "泵业综合体", "温岭", "县级", "2018.9.30", "省", "2020-8-20", 4680, 12];

  it.each([
    ["as SheetJS gives merged cells, the first alone filled", columns],
    [
      "as ExcelJS does, each filled",
      [columns[0] ?? [], ["序号", "名称", "所在地", ...(columns[1] ?? []).slice(3, 8), "实体入驻机构"]],
    ],
  ])("%s", (_, headers) => {
    const { portfolio, faults, unused } = read({
      综合体: [["台账（虚构）"], ...headers, pumps, ["合计", ...Array(8).fill(null)]],
    });
    expect(faults).toEqual([]);
    expect(portfolio.complexes).toEqual([
      {
        id: "泵业综合体",
        name: "泵业综合体",
        locality: "wenling",
        milestones: [
          { kind: "cultivated", tier: "county", on: "2018-09-30" },
          { kind: "recognised", tier: "provincial", on: "2020-08-20" },
        ],
        site: { floorArea: "4680", onSiteTenants: 12 },
      },
    ]);
    expect(unused).toEqual([
      { sheet: "综合体", row: 1 },
      { sheet: "综合体", row: 3, column: "序号" },
      { sheet: "综合体", row: 5 },
    ]);
  });

  it("a fault names both", () => {
    const [groups = [], below = []] = columns;
    const wrapped = below.map((cell) => (cell === "面积" ? "面\n积" : cell));
    const bad = [1, "泵业综合体", "温岭", "乡级", "2018.9.30", null, null, "约1900"];
    const { faults } = read({ 综合体: [groups, wrapped, bad] });
    expect(faults[0]).toMatchObject({ cell: "D3", column: "培育层级", got: "乡级" });
    expect(faults[1]).toMatchObject({ cell: "H3", column: "场所面积（平方米）", got: "约1900" });
  });

  it("a unit in the brackets of a group is that of its columns", () => {
    const grants = [
      ["综合体", "金额（万元）", null, "期间", null],
      [null, null, "日期", "起始", "终止"],
      ["泵业综合体", 952.05, "2019-1-1", "2019-1-1", "2019-12-31"],
    ];
    const named = {
      综合体: [
        ["名称", "所在地"],
        ["泵业综合体", "温岭"],
      ],
      资金拨付: grants,
    };
    expect(read(named).portfolio.grants?.[0]).toMatchObject({ amount: "9520500", on: "2019-01-01" });
  });
});

describe("short forms of what a list of the plan holds", () => {
  it.each([
    ["研发、检测", ["research-development", "inspection-testing"]],
    ["创意，培训", ["creative-design", "education-training"]],
  ])("%s are two functions in one cell", (cell, functions) => {
    expect(complexOf({ 服务功能: cell })?.functions).toEqual(functions);
  });

  it.each(["研", "服务", "合作研发", "检孵"])("%s is none of them", (cell) => {
    expect(read(pumps({ 服务功能: cell })).faults).toMatchObject([{ cell: "C2", code: "not-understood", got: cell }]);
  });

  it("are taken for no record of the workbook", () => {
    const grants = [
      ["综合体", "金额", "日期", "期间起始", "期间终止"],
      ["泵业", 1, "2019-1-1", "2019-1-1", "2019-12-31"],
    ];
    expect(read({ ...pumps({}), 资金拨付: grants }).faults).toMatchObject([{ cell: "A2", got: "泵业" }]);
  });
});

describe("rows that are no records", () => {
  it("are a title and a note above the headers, empty ones, totals and what stands below them", () => {
    const sheet = [
      ["2020年产业创新服务综合体情况表", null],
      ["填表说明：面积以不动产权证为准", null, null],
      ["名称", "所在地", "场所面积"],
      ["泵业综合体", "温岭", 4680],
      [],
      ["合 计", null, 4680],
      ["注：以上为虚构", null, null],
    ];
    const { portfolio, faults, unused } = read({ 综合体: sheet });
    expect(portfolio.complexes.map(({ id }) => id)).toEqual(["泵业综合体"]);
    expect(faults).toEqual([]);
    expect(unused.map(({ row }) => row)).toEqual([1, 2, 5, 6, 7]);
  });

  it("are one complex where they name the same, with the milestones of both", () => {
    const sheet = [
      ["名称", "所在地", "层级", "日期"],
      ["泵业综合体", "温岭", "县级", "2018.9.30"],
      ["泵业综合体 ", "温岭市", "市级", "2019.9.30"],
    ];
    const { portfolio, faults } = read({ 综合体: sheet });
    expect(faults).toEqual([]);
    expect(portfolio.complexes).toHaveLength(1);
    expect(portfolio.complexes[0]?.milestones.map(({ tier }) => tier)).toEqual(["county", "municipal"]);
  });

  it("are one text over the whole row, as a merged cell of which the host fills every part", () => {
    const over = (text: string) => [text, text, text];
    const sheet = [
      over("综合体情况表"),
      ["名称", "所在地", "场所面积"],
      over("一、温岭市"),
      ["泵业综合体", "温岭", 4680],
      over("注：以上为虚构"),
    ];
    const { portfolio, faults, unused } = read({ 综合体: sheet });
    expect([portfolio.complexes.length, faults]).toEqual([1, []]);
    expect(unused.map(({ row }) => row)).toEqual([1, 3, 5]);
  });

  it("say in which unit the sheet is, whoever fills it in", () => {
    const grants = [
      ["填报单位：温岭市某某局　单位：万元"],
      ["综合体", "金额", "日期", "期间起始", "期间终止"],
      ["泵业综合体", 1.5, "2019-1-1", "2019-1-1", "2019-12-31"],
    ];
    expect(read({ ...pumps({}), 资金拨付: grants }).portfolio.grants?.[0]?.amount).toBe("15000");
  });
});

describe("words of lists that are open", () => {
  const grants = (source: string) => [
    ["综合体", "金额", "日期", "期间起始", "期间终止", "来源"],
    ["泵业综合体", 1.5, "2019-1-1", "2019-1-1", "2019-12-31", source],
  ];

  it.each([
    ["政府", "government"],
    ["社会资本", "social-capital"],
    ["某某基金会", "某某基金会"],
  ])("money of %s is of %s", (source, id) => {
    const { portfolio, faults } = read({ ...pumps({}), 资金拨付: grants(source) });
    expect(faults).toEqual([]);
    expect(portfolio.grants?.[0]?.source).toBe(id);
  });

  it("name lists as a person does, for what is complete and for members of the portfolio's own", () => {
    const rows = {
      ...pumps({ 运营模式: "基金会制" }),
      所列齐全: [["清单"], ["资金拨付"], ["年度数据"]],
      自有成员: [
        ["清单", "标识", "中文名称", "英文名称"],
        ["运营模式", "foundation", "基金会制", "foundation"],
      ],
    };
    const { portfolio, faults } = read(rows);
    expect(faults).toEqual([]);
    expect(portfolio.complete).toEqual(["grants", "records"]);
    expect(portfolio.complexes[0]?.operatingModel).toBe("foundation");
  });
});

describe("merged cells, of which the first alone has a value", () => {
  it("give each complex its place, and a complex each of its rows; all of which is listed", () => {
    const sheet = [
      ["所在地", "名称", "层级", "日期"],
      ["温岭市", "泵业综合体", "县级", "2018.9.30"],
      [null, null, "市级", "2019.9.30"],
      [null, "鞋业综合体", "县级", "2019.3.1"],
      ["玉环市", "水暖综合体", "县级", "2019.3.1"],
    ];
    const { portfolio, faults, filled } = read({ 综合体: sheet });
    expect(faults).toEqual([]);
    expect(portfolio.complexes.map(({ id, locality, milestones }) => [id, locality, milestones.length])).toEqual([
      ["泵业综合体", "wenling", 2],
      ["鞋业综合体", "wenling", 1],
      ["水暖综合体", "yuhuan", 1],
    ]);
    expect(filled.map(({ cell, taken }) => [cell, taken])).toEqual([
      ["A3", "温岭市"],
      ["B3", "泵业综合体"],
      ["A4", "温岭市"],
    ]);
  });

  it("give every year's record its complex, and every milestone", () => {
    const rows = {
      ...pumps({}),
      里程碑: [
        ["综合体", "事项", "层级", "日期"],
        ["泵业综合体", "培育", "县级", "2018.1.1"],
        ["", "认定", "县级", "2019.1.1"],
      ],
      年度数据: [
        ["综合体", "年度", "服务企业数"],
        ["泵业综合体", 2018, 120],
        [null, 2019, 150],
      ],
    };
    const { portfolio, faults } = read(rows);
    expect(faults).toEqual([]);
    expect(portfolio.complexes[0]?.milestones).toHaveLength(2);
    expect(portfolio.records?.map(({ complex, year }) => [complex, year])).toEqual([
      ["泵业综合体", 2018],
      ["泵业综合体", 2019],
    ]);
  });

  it("fill no name where the row is of another place, nothing but what says whose a row is, and nothing across an empty row", () => {
    const sheet = [
      ["名称", "所在地", "场所面积"],
      ["泵业综合体", "温岭市", 4680],
      [null, "玉环市", 3000],
      ["鞋业综合体", "温岭市", null],
      [],
      ["水暖综合体", null, 2000],
    ];
    const { portfolio, faults, filled } = read({ 综合体: sheet });
    expect(portfolio.complexes.map(({ id, site }) => [id, site?.floorArea])).toEqual([
      ["泵业综合体", "4680"],
      ["鞋业综合体", undefined],
    ]);
    expect(faults.map(({ cell, code, got, example }) => [cell, code, got, example])).toEqual([
      ["A3", "missing", "", "泵业综合体"],
      ["B6", "missing", "", "椒江区"],
    ]);
    expect(filled).toEqual([]);
  });
});

it("what is refused of a figure in another unit is told as it stands in the cell", () => {
  const grant = (amount: Cell) => ({
    ...pumps({}),
    资金拨付: [
      ["标识", "综合体", "金额（万元）", "日期"],
      ["g1", "泵业综合体", amount, "2019-03-20"],
    ],
  });
  for (const [amount, got] of [["-5", "-5"] as const, [-5, "-5"] as const, ["-5万元", "-5万元"] as const]) {
    const { faults } = read(grant(amount));
    expect(faults.filter(({ cell }) => cell === "C2").map((fault) => fault.got)).toEqual([got]);
  }
});
