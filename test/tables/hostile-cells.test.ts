import { describe, expect, it } from "vitest";
import { Portfolio } from "../../src/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { type Cell, fromRows, rowsOf, sheetsFor, toRows } from "../../src/tables/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";

const long = "9".repeat(1_000_000);

/** Cells that nobody should write. */
const CELLS: readonly Cell[] = [
  "=1+1",
  '=HYPERLINK("http://x")',
  "+1",
  "-1",
  "@SUM(A1)",
  "＝1+1",
  "'=1",
  "=cmd|'/C calc'!A0",
  "\ud800",
  "泵\udfff业",
  "__proto__",
  "constructor",
  "toString",
  "#REF!",
  "#DIV/0!",
  "\u0000",
  "\u202e温岭",
  long,
  "约".repeat(1_000_000),
  "、".repeat(1_000_000),
  "0001-01-01",
  "9999-12-31",
  "0000-00-00",
  "10000-01-01",
  1e308,
  -1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  5e-324,
  2_958_465,
  2_958_466,
  true,
  false,
  null,
  "温岭市",
  "县级",
  "2018.9.30",
  12,
];

/** Every column of every sheet, and some that nobody knows, over so many rows of such cells. */
function hostileRows(cells: number) {
  const sheets = sheetsFor(taizhou, { language: zhCN, scorecards: [taizhouScorecard] });
  const heads = sheets.map(({ title, columns }) => [
    title,
    [...columns.map(({ key }) => key), "__proto__", "observed.__proto__", "facts.constructor", "=1+1", "\ud800"],
  ]) satisfies [string, string[]][];
  const rows = Math.ceil(cells / heads.reduce((sum, [, head]) => sum + (head?.length ?? 0), 0));
  let next = 0;
  const draw = () => {
    next = (next * 1_103_515_245 + 12_345) % 2_147_483_648;
    return CELLS[Math.floor(next / 65_536) % CELLS.length] ?? null;
  };
  return Object.fromEntries([
    ...heads.map(([title, head]) => [title, [head, ...Array.from({ length: rows }, () => head.map(draw))]]),
    ["__proto__", [["名称"], ["x"]]],
    ["=1+1", [["名称"], ["x"]]],
  ]) as { readonly [sheet: string]: Cell[][] };
}

describe("a hundred thousand hostile cells", () => {
  const rows = hostileRows(100_000);
  const count = Object.values(rows).reduce((sum, sheet) => sum + sheet.reduce((all, row) => all + row.length, 0), 0);
  const read = fromRows(taizhou, rows, { languages: [zhCN], scorecards: [taizhouScorecard], monthAs: "last" });

  it("give faults, each at its cell, and a sound portfolio", () => {
    expect(count).toBeGreaterThan(100_000);
    expect(read.faults.length).toBeGreaterThan(10_000);
    expect(read.faults.filter(({ sheet, row }) => !(sheet in rows) || row === undefined)).toEqual([]);
    expect(Portfolio.parse(JSON.parse(JSON.stringify(read.portfolio)))).toEqual(read.portfolio);
  });

  it("pollute nothing, and no fault shows a whole text of a million letters", () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.getPrototypeOf(read.portfolio)).toBe(Object.prototype);
    expect(Math.max(...read.faults.map((fault) => JSON.stringify(fault).length))).toBeLessThan(1500);
    expect(read.faults.filter(({ got, column = "" }) => /\p{Cs}/u.test(got + column))).toEqual([]);
  });

  it("come out as nothing that a workbook runs, and are read again as they were", () => {
    const tables = toRows(taizhou, read.portfolio, zhCN);
    const cells = tables.flatMap((table) => rowsOf(table)).flat();
    expect(cells.filter((cell) => typeof cell === "string" && /^[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    expect(cells.filter((cell) => typeof cell === "string" && cell.startsWith("'=")).length).toBeGreaterThan(0);
  });
});

describe("what a workbook would run", () => {
  const names = ["=1+1", "+7", "-泵", "@a", "＝1", "'=x", "''+y"];
  const portfolio = Portfolio.parse({
    members: { observed: [{ id: "own", label: { zh: "=总分", en: "+total" } }] },
    complexes: names.map((name, at) => ({ id: `c${at}`, name, locality: "wenling", milestones: [] })),
    records: names.map((_, at) => ({ complex: `c${at}`, year: 2019, observed: { own: "-123456789.1234567891" } })),
    expenditures: [],
  });
  const tables = toRows(taizhou, portfolio, zhCN);

  it("is marked as text, above a column too", () => {
    const names = tables.find(({ id }) => id === "complexes")?.rows.map(([, name]) => name);
    expect(names).toEqual(["'=1+1", "'+7", "'-泵", "'@a", "'＝1", "''=x", "'''+y"]);
    const records = tables.find(({ id }) => id === "records");
    expect(records?.columns.map(({ header }) => header)).toContain("'=总分");
    expect(records?.rows[0]).toContain("'-123456789.1234567891");
  });

  it("is read again as it was", () => {
    const rows = Object.fromEntries(tables.map((table) => [table.title, rowsOf(table)]));
    const { portfolio: back, faults } = fromRows(taizhou, rows, { languages: [zhCN] });
    expect(faults).toEqual([]);
    expect(back.complexes).toEqual(portfolio.complexes);
    expect(back.records).toEqual(portfolio.records);
  });
});
