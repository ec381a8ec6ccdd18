import { describe, expect, it } from "vitest";
import { assess, PolicyError, Portfolio, type Result, toMarkdown } from "../../src/index.js";
import { sumDecimals } from "../../src/kernel/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { type Cell, type Table, toRows } from "../../src/tables/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { namesOfSamples, report, samples } from "../wording/samples.js";

const LANGUAGES = [zhCN, en];
const tables = toRows(taizhou, report, zhCN);
const named = (id: string, among: readonly Table[] = tables) =>
  among.find((table) => table.id === id) ?? expect.fail(`no table ${id}`);
const under = (table: Table, key: string) => {
  const at = table.columns.findIndex((column) => column.key === key);
  return at < 0 ? expect.fail(`no column ${key}`) : table.rows.map((row) => row[at]);
};
const rowOf = (table: Table, key: string, value: Cell) => {
  const row = table.rows[under(table, key).indexOf(value)] ?? expect.fail(`no row of ${value}`);
  return Object.fromEntries(table.columns.map((column, at) => [column.key, row[at]]));
};

describe("a result of every type as rows", () => {
  const all = Object.entries(samples) as [string, Result][];

  it.each(all)("%s has a cell under every column, and as many places as the column says", (_type, result) => {
    for (const language of LANGUAGES) {
      for (const given of [result, [result, result]]) {
        const made = toRows(taizhou, given, language, namesOfSamples);
        expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
        for (const { title, columns, rows } of made) {
          expect(title).not.toBe("");
          expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
          expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
          for (const [at, { places }] of columns.entries()) {
            const cells = rows.map((row) => row[at]);
            expect(cells).not.toContain(undefined);
            const figure = places === 0 ? /^-?\d+$/ : /^-?\d+(?:\.\d{1,2})?$/;
            const numbers = places === undefined ? [] : cells.filter((cell) => typeof cell === "number");
            expect(numbers.filter((number) => !figure.test(String(number)))).toEqual([]);
          }
        }
      }
    }
  });

  it.each(all)("%s has headers in one language, and no two alike", (_type, result) => {
    const headers = (language: typeof zhCN) =>
      toRows(taizhou, result, language, namesOfSamples).map(({ columns }) => columns.map(({ header }) => header));
    const ofEnglish = headers(en);
    for (const [zh, english] of headers(zhCN).map((each, at) => [each, ofEnglish[at] ?? []] as const)) {
      expect(english.length).toBe(zh.length);
      expect(new Set(zh).size).toBe(zh.length);
      expect(new Set(english).size).toBe(english.length);
      expect(english.filter((header) => /\p{Script=Han}/u.test(header))).toEqual([]);
      expect(zh.filter((header) => /[A-Za-z]{2,}/u.test(header))).toEqual([]);
    }
  });

  it("of several of one type is one table, which Markdown shows with the same digits", () => {
    const { owed } = report.targets;
    const [table = expect.fail(), ...others] = toRows(taizhou, owed, zhCN);
    expect(others).toEqual([]);
    expect(table.rows.length).toBe(owed.length);
    const [head] = toMarkdown(taizhou, owed, zhCN).split("\n");
    expect(head).toBe(`| ${table.columns.map(({ header }) => header).join(" | ")} |`);
    const lines = report.funding?.lines ?? expect.fail();
    const text = toMarkdown(taizhou, lines, zhCN, { names: namesOfSamples });
    for (const amount of under(named("funding-line"), "amount")) {
      expect(text).toContain(`| ${Number(amount).toLocaleString("en-US", { minimumFractionDigits: 2 })} |`);
    }
  });

  it("of several results of different kinds is a table for each", () => {
    const made = toRows(taizhou, [samples.owed, samples["score-sheet"], samples.owed], zhCN, namesOfSamples);
    expect(made.map(({ id, rows }) => [id, rows.length])).toEqual([
      ["owed", 2],
      ["scores/taizhou-four-aspects", 1],
      ["marks", 21],
    ]);
  });
});

describe("the rows of a report", () => {
  it("rank the places by what is done of what is due, then by the complexes credited", () => {
    const places = named("places");
    expect(places.rows.map((row) => row.slice(0, 6))).toEqual([
      [1, "临海市", 3, 3, 100, 4],
      [1, "温岭市", 3, 3, 100, 4],
      [3, "椒江区", 3, 3, 100, 3],
      [3, "黄岩区", 3, 3, 100, 3],
      [3, "路桥区", 3, 3, 100, 3],
      [3, "玉环市", 3, 3, 100, 3],
      [7, "天台县", 3, 2, 66.67, 2],
      [7, "仙居县", 3, 2, 66.67, 2],
      [7, "三门县", 3, 2, 66.67, 2],
      [null, "台州湾新区", 0, 0, null, 0],
    ]);
    expect(under(places, "note").slice(6)).toEqual([
      "2019年逾期未完成",
      "2020年逾期未完成",
      "2018年逾期未完成",
      "属功能区，按规定只计入全市总数",
    ]);
  });

  it("list what is to be put right: by whom, how much is lacking, by which clause, and what could be done", () => {
    const issues = named("issues");
    expect(rowOf(issues, "subject", "温岭切削刀具产业创新服务综合体（虚构）")).toMatchObject({
      responsible: "温岭市",
      off: "320平方米",
      grounds: "4.1.2",
      advice: "补足320平方米，或按规定报批豁免",
    });
    expect(rowOf(issues, "subject", "三门传动胶带产业创新服务综合体（虚构）")).toMatchObject({
      responsible: "三门县",
      advice: "补报：场所面积",
    });
    expect(rowOf(issues, "subject", "三门县")).toMatchObject({ off: "1家", grounds: "2.4" });
    expect(rowOf(issues, "subject", "台州市")).toMatchObject({ off: "1家", grounds: "2.7" });
    // Short of its tier is not who has a waiver, nor who holds no tier.
    expect(under(issues, "issue").join()).not.toContain("9,800平方米");
    expect(under(issues, "subject")).not.toContain("天台汽车坐垫产业创新服务综合体（虚构）");
    expect(under(issues, "number")).toEqual(issues.rows.map((_, at) => at + 1));
  });

  it("have the marks of a sheet add up to its total, aspect by aspect and indicator by indicator", () => {
    const scores = named("scores/taizhou-four-aspects");
    const certain = rowOf(scores, "complex", "路桥农机装备产业创新服务综合体（虚构）");
    expect(certain).toMatchObject({ total: 61.56, least: 61.56, most: 61.56, grade: "合格", certain: "是" });
    const aspects = scores.columns.filter(({ header }) => /（(?:20|25|35)分）$/.test(header));
    expect(aspects.map(({ header }) => header.split("（")[0])).toEqual([
      "管理运行机制",
      "基础条件与队伍",
      "服务能力与效果",
      "发展目标与措施",
    ]);
    const sum = aspects.reduce((total, { key = "" }) => total + Math.round(Number(certain[key]) * 100), 0);
    expect(Math.abs(sum - 6156)).toBeLessThanOrEqual(2);
    expect(named("marks").rows.length).toBe(scores.rows.length * 21);
  });

  it("have what the payees get add up to what is allocated, to the fen", () => {
    const { allocated = "", held = "" } = report.funding ?? {};
    const payees = named("payees");
    expect(sumDecimals(under(payees, "amount").map((each) => `${Number(each)}` as const))).toBe(allocated);
    expect(sumDecimals(under(payees, "heldBack").map((each) => `${Number(each)}` as const))).toBe(held);
    expect(payees.columns.map(({ places }) => places)).toEqual([undefined, 0, 2, 2]);
  });

  it("ask for every input that is missing, and name what was left out and why", () => {
    expect(named("question").rows.length).toBe(147);
    expect(named("left-out").rows).toContainEqual(["仙居竹木文创产业创新服务综合体（虚构）", "已退出，2020年6月18日"]);
    expect(named("supervision").rows.length).toBe(report.supervision?.length);
    expect(under(named("league"), "rank")).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
    expect(rowOf(named("stamp"), "matter", "稳健性检验随机种子").content).toBe("7");
  });

  it("are none where there is nothing to say", () => {
    const empty = toRows(taizhou, assess(taizhou, Portfolio.parse({ complexes: [] }), { asOf: "2020-12-31" }), zhCN);
    expect(empty.filter(({ rows }) => rows.length === 0)).toEqual([]);
    expect(empty.map(({ id }) => id)).not.toContain("complexes");
  });
});

describe("what a workbook would run", () => {
  it("comes out of a result marked as text, in cells and above columns", () => {
    const portfolio = Portfolio.parse({
      complexes: [
        {
          id: "=HYPERLINK(1)",
          name: "=HYPERLINK(1)",
          locality: "wenling",
          milestones: [{ kind: "cultivated", tier: "county", on: "2018-05-01" }],
        },
        { id: "b", name: "@SUM(A1)", locality: "wenling", milestones: [] },
      ],
    });
    const cells = toRows(taizhou, assess(taizhou, portfolio, { asOf: "2020-12-31" }), zhCN).flatMap((table) => [
      ...table.columns.map(({ header }): Cell => header),
      ...table.rows.flat(),
    ]);
    expect(cells).toContain("'=HYPERLINK(1)");
    expect(cells).toContain("'@SUM(A1)");
    expect(cells.filter((cell) => typeof cell === "string" && /^[=+\-@]/.test(cell))).toEqual([]);
  });
});

describe("what is no result", () => {
  it.each([
    [{}, "result.complexes"],
    [{ type: "nonsense" }, "result.type"],
    [[{ type: "owed" }, 3], "result[1]"],
    [undefined, "result"],
  ])("%j is refused with its path", (given, path) => {
    try {
      toRows(taizhou, given as unknown as Result, zhCN);
    } catch (error) {
      expect(error).toBeInstanceOf(PolicyError);
      expect((error as PolicyError).faults.map((fault) => fault.path)).toEqual([path]);
      return;
    }
    expect.fail("nothing was refused");
  });
});
