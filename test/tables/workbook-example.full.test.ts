import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { TOP } from "../source.js";

describe("the example of a workbook", () => {
  it("writes a template, results that begin with the cells to mend, and a report", { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "workbook-"));
    const run = [join(TOP, "node_modules/tsx/dist/cli.mjs"), join(TOP, "docs/examples/workbook/run.ts")];
    const said = execFileSync(process.execPath, [...run, `${TOP}/docs/examples/workbook.xlsx`, "2020-12-31", folder]);
    expect(said.toString()).toContain("读入综合体35家，待修改单元格4处");
    expect(readdirSync(folder).sort()).toEqual(["报告.md", "模板.xlsx", "结果.xlsx"]);
    const results = await new ExcelJS.Workbook().xlsx.readFile(join(folder, "结果.xlsx"));
    expect(results.worksheets.slice(0, 3).map(({ name }) => name)).toEqual(["待修改", "各地进展与排名", "问题清单"]);
    const template = await new ExcelJS.Workbook().xlsx.readFile(join(folder, "模板.xlsx"));
    expect(template.getWorksheet("综合体")?.getRow(3).values).toContain("所在地*");
    rmSync(folder, { recursive: true });
  });
});
