import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import aliases from "../../docs/examples/aliases.json" with { type: "json" };
import { readCsv } from "../../docs/examples/workbook/read-csv.js";
import { readWorkbook } from "../../docs/examples/workbook/read-workbook.js";
import { Portfolio } from "../../src/index.js";
import { TOP } from "../source.js";

const sample = Portfolio.parse(JSON.parse(readFileSync(`${TOP}/docs/examples/portfolio.json`, "utf8")));
/** The id of what has a name alone. */
const idOf = (name = "") => name.normalize("NFKC");
const names = new Map(sample.complexes.map(({ id, name }) => [id, idOf(name)]));
const grantNames = new Map((sample.grants ?? []).map(({ id, name }) => [id, idOf(name)]));
/** What the bureau writes for the categories of spending, and for instalments. */
const WORDS: Readonly<Record<string, string>> = {
  equipment: "设备购置",
  services: "技术服务",
  training: "人员培训",
  renovation: "装修",
  first: "第一期",
  second: "第二期",
};
const word = (id: string) => WORDS[id] ?? id;

/** What of the sample, which was written by hand, the workbook holds, with names for ids. */
function byHand(): unknown {
  return Portfolio.parse({
    complete: ["grants", "expenditures", "records"],
    members: sample.members,
    complexes: sample.complexes.map(({ resources: _, waivers: __, parentLocality, ...complex }) => ({
      ...complex,
      id: idOf(complex.name),
      ...(parentLocality && { parentLocality }),
      milestones: complex.milestones.filter(({ on }) => complex.id !== "sanmen-aquaculture" || on !== "2020-07-09"),
      ...siteOf(complex),
      ...(complex.id === "luqiao-recycling" && { functions: undefined }),
      industry: { ...complex.industry, id: complex.industry?.name },
      participants: rolesOf(complex.participants),
    })),
    records: sample.records?.map((record) => ({ ...record, complex: names.get(record.complex) })),
    grants: sample.grants?.map(({ channel: _, level: __, instalments, reports, ...grant }) => ({
      ...grant,
      id: idOf(grant.name),
      complex: names.get(grant.complex),
      categories: grant.categories?.map(word),
      instalments: instalments?.map((each) => ({ ...each, id: word(each.id) })),
      reports: reports?.map((each) => ({ ...each, id: `${each.id}年` })),
    })),
    expenditures: sample.expenditures
      ?.filter(({ id }) => id !== "footwear-renovation")
      .map((each) => ({ ...each, grant: grantNames.get(each.grant), category: word(each.category) })),
  });
}

function siteOf({ id, site }: Portfolio["complexes"][number]) {
  const { floorArea, onSiteTenants, virtualTenants } = site ?? {};
  const kept = { ...(id !== "wenling-cutting-tools" && { floorArea }), onSiteTenants, virtualTenants };
  return { site: Object.values(kept).some((value) => value !== undefined) ? kept : undefined };
}

function rolesOf(participants: Portfolio["complexes"][number]["participants"]) {
  const kept = participants?.filter(({ role }) => role === "lead" || role === "operator");
  return kept && kept.length > 0 ? kept : undefined;
}

/** In one order, without what is not there: `functions: undefined`, lists that have nothing. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(settled);
    return items.every((item) => typeof item === "object")
      ? items.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
      : items.sort();
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => a.localeCompare(b)).map(([key, inner]) => [key, settled(inner)]));
}

describe("the workbook of the documentation", async () => {
  const { portfolio, faults, unused, rounded } = await readWorkbook(`${TOP}/docs/examples/workbook.xlsx`, aliases);

  it("gives the portfolio that was written by hand, but for what nobody can read in it", () => {
    expect(settled(portfolio)).toEqual(settled(byHand()));
  });

  it("has four cells that a person has to mend, each told by its place", () => {
    expect(faults.map(({ sheet, cell, got }) => `${sheet}!${cell} ${got}`)).toEqual([
      "情况表!P24 中试",
      "情况表!M36 约4,680",
      "情况表!E58 2020年7月",
      "支出明细!D8 近39万",
    ]);
    expect(rounded.length).toBeGreaterThan(0);
  });

  it("leaves nothing aside without a word: the sheet that explains it, titles, notes, totals, numbers and remarks", () => {
    const columns = unused.flatMap(({ column }) => column ?? []);
    expect(columns).toEqual(["序号", "备注"]);
    expect(unused.filter(({ row }) => row === undefined)).toEqual([{ sheet: "填表说明" }]);
    expect(unused.filter(({ sheet, row = 0, column }) => sheet === "情况表" && !column && row > 3)).toHaveLength(1);
  });

  it("is read in under 40 lines, those of ExcelJS and what the bureau calls its columns aside", () => {
    const code = readFileSync(`${TOP}/docs/examples/workbook/read-workbook.ts`, "utf8");
    expect(code.trimEnd().split("\n").length).toBeLessThan(40);
    expect(Object.keys({ ...aliases.sheets, ...aliases.columns }).length).toBeLessThan(40);
  });
});

describe("the same workbook, saved as CSV", async () => {
  const folder = mkdtempSync(join(tmpdir(), "csv-"));
  const workbook = await new ExcelJS.Workbook().xlsx.readFile(`${TOP}/docs/examples/workbook.xlsx`);
  for (const sheet of workbook.worksheets) writeFileSync(join(folder, `${sheet.name}.csv`), asCsv(sheet));
  const fromCsv = await readCsv(folder, aliases);
  const { portfolio, faults } = await readWorkbook(`${TOP}/docs/examples/workbook.xlsx`, aliases);
  rmSync(folder, { recursive: true });

  it("gives the same portfolio and the same cells to mend", () => {
    expect(fromCsv.portfolio).toEqual(portfolio);
    expect(fromCsv.faults).toEqual(faults);
  });

  it("has merged cells filled from the first of them, which is said of each", () => {
    expect(fromCsv.filled.length).toBeGreaterThan(50);
    expect(fromCsv.filled.find(({ sheet }) => sheet === "情况表")).toEqual({
      sheet: "情况表",
      row: 5,
      column: "县（市、区）",
      cell: "B5",
      taken: "椒江区",
    });
  });
});

/** A sheet as a spreadsheet saves it: of merged cells the first alone, dates as they are shown. */
function asCsv(sheet: ExcelJS.Worksheet): string {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      if (cell.isMerged && cell.master !== cell) return "";
      const shown = cell.value instanceof Date ? cell.value.toISOString().slice(0, 10) : cell.text;
      return /[",\n]/u.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
    }).join(","),
  ).join("\r\n");
}
