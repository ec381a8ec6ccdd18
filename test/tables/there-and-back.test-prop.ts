import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { Portfolio } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { type Cell, fromRows, rowsOf, type Table, toRows } from "../../src/tables/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { arbitrariesFor } from "../../src/testing/index.js";
import { draws } from "../draws.js";
import { portfolio as sample } from "../report/portfolios.js";

/** Without empty lists of records and a site of which nothing is recorded, which are not told from absent ones. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(item));
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.entries(value).map(([name, each]) => [name, withoutEmpty(each)] as const);
  return Object.fromEntries(
    inner.filter(([name, each]) => !(RECORDS.includes(name) && Object.keys(Object(each)).length === 0)),
  );
}

const RECORDS =
  `site facts traits participants resources premises carriers changes waivers instalments appraisals reports candidates before
  records grants expenditures surveys needs chains projects cases evidence processes pipeline complete`.split(/\s+/);

/** The rows of a table with its columns in another order, a title and a note above, and a column that nobody knows. */
function disturbed(table: Table, seed: number): Cell[][] {
  const rows = rowsOf(table);
  const order = table.columns.map((_, at) => at).sort((a, b) => ((a * 7 + seed) % 11) - ((b * 7 + seed) % 11) || a - b);
  const shuffled = rows.map((row, at) => [
    at === 0 ? "无关列" : `x${at}`,
    ...order.map((column) => row[column] ?? null),
  ]);
  return [[table.title], ["注：虚构", null], ...shuffled, [null, null], ["合计", null]];
}

const back = (portfolio: Portfolio, language: typeof zhCN, seed: number) =>
  fromRows(
    taizhou,
    Object.fromEntries(toRows(taizhou, portfolio, language).map((table) => [table.title, disturbed(table, seed)])),
    { languages: [language] },
  );

describe("a portfolio written as rows and read again", () => {
  it.each([zhCN, en])("is the sample of the documentation", (language) => {
    const { portfolio, faults, rounded } = back(sample, language, 3);
    expect([faults, rounded]).toEqual([[], []]);
    expect(withoutEmpty(portfolio)).toEqual(withoutEmpty(sample));
  });

  const { portfolio: drawn } = arbitrariesFor(fc, taizhou, { scorecards: [taizhouScorecard] });

  test.prop([drawn, fc.nat(100)], { numRuns: draws(100) })(
    "is itself, in both languages, with columns in any order, and columns and rows to spare",
    (portfolio, seed) => {
      for (const language of [zhCN, en]) {
        const read = back(portfolio, language, seed);
        expect([read.faults, read.rounded]).toEqual([[], []]);
        expect(withoutEmpty(read.portfolio)).toEqual(withoutEmpty(portfolio));
      }
    },
  );

  const text = fc.constantFrom(
    "=1+1",
    "'=x",
    "-泵",
    "@a",
    "+b",
    "a'b",
    "'",
    "甲（乙）",
    "a,b;c",
    "x\ny",
    "2018",
    "1.50",
  );
  const figure = fc.constantFrom("0", "0.1", "-3.25", "999999999999999999", "0.000000000000000001", "123456789012.345");

  test.prop([fc.uniqueArray(text, { minLength: 1, maxLength: 4 }), figure, fc.array(figure, { maxLength: 3 })], {
    numRuns: draws(500),
  })("keeps names that look like formulas, and every digit", (names, value, ratings) => {
    const portfolio = Portfolio.parse({
      complexes: names.map((name, at) => ({ id: `c${at}`, name, locality: "wenling", milestones: [] })),
      records: [{ complex: "c0", year: 2019, observed: { own: value, panel: { ratings }, "a.b": { done: ["x"] } } }],
    });
    const read = back(portfolio, zhCN, 1);
    expect(read.faults).toEqual([]);
    expect(read.portfolio).toEqual(portfolio);
  });

  it("marks as text what a workbook would run", () => {
    const portfolio = Portfolio.parse({
      complexes: [{ id: "a", name: "=HYPERLINK(1)", locality: "wenling", milestones: [] }],
    });
    expect(toRows(taizhou, portfolio, zhCN)[0]?.rows).toEqual([["a", "'=HYPERLINK(1)", "温岭市"]]);
  });
});

describe("hostile cells", () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      "=1+1",
      "\ud800",
      "__proto__",
      "constructor",
      "#REF!",
      "9".repeat(5000),
      "约3000",
      "、、",
      "(",
      "[",
      "\u0000",
    ),
    fc.double(),
    fc
      .date({ min: new Date(-62135596800000), max: new Date(253402300799000), noInvalidDate: true })
      .map((day) => day.toISOString()),
    fc.boolean(),
    fc.constant(null),
  );
  const headers = toRows(taizhou, sample, zhCN).flatMap(({ title, columns }) =>
    columns.map(({ header }) => ({ title, header })),
  );
  const sheet = fc.constantFrom(...new Set(headers.map(({ title }) => title))).chain((title) => {
    const known = headers.filter((each) => each.title === title).map(({ header }) => header);
    return fc.record({
      title: fc.oneof(fc.constant(title), fc.constantFrom("__proto__", "", "Sheet1")),
      head: fc.subarray([...known, "__proto__", "observed.__proto__", "facts.constructor", ""], { minLength: 2 }),
      rows: fc.array(fc.array(cell, { maxLength: 40 }), { maxLength: 12 }),
    });
  });

  test.prop([fc.array(sheet, { maxLength: 4 })], { numRuns: draws(500) })(
    "give faults, and pollute nothing",
    (sheets) => {
      const rows = Object.fromEntries(sheets.map(({ title, head, rows: cells }) => [title, [head, ...cells]]));
      const { portfolio } = fromRows(taizhou, rows, { languages: [zhCN], monthAs: "last" });
      expect(Portfolio.safeParse(JSON.parse(JSON.stringify(portfolio))).success).toBe(true);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it("of a million characters are faults, not a wait", () => {
    const long = ["泵", "=", "1", "、", "2018", " "].map((text) => text.repeat(1_000_000));
    const rows = long.map((text) => [text, text, text, text, `x${text}`]);
    const { portfolio, faults } = fromRows(
      taizhou,
      { 综合体: [["名称", "所在地", "培育日期", "场所面积", "服务功能"], ...rows] },
      { languages: [zhCN] },
    );
    expect(portfolio.complexes).toEqual([]);
    expect(faults.length).toBeGreaterThan(10);
    expect(JSON.stringify(faults).length).toBeLessThan(50_000);
  });

  it("of a million characters above the columns are no headers, and no wait", () => {
    const long = ["泵", "(", "\n", " "].map((text) => `a${text.repeat(1_000_000)}b`);
    const rows = {
      综合体: [["名称", "所在地", ...long], ["泵业综合体", "温岭市"], ...long.map((text) => [text, text])],
    };
    const { portfolio, unused } = fromRows(taizhou, rows, { languages: [zhCN] });
    expect(portfolio.complexes).toMatchObject([{ name: "泵业综合体", locality: "wenling" }]);
    expect(unused.filter(({ column }) => column !== undefined).length).toBe(long.length);
    expect(JSON.stringify(unused).length).toBeLessThan(50_000);
  });
});
