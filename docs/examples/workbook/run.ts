/*
 * From a template over a bureau's workbook to a workbook of results and a report.
 *
 *   npm run example:workbook                              the made-up workbook beside this folder
 *   npx tsx run.ts WORKBOOK.xlsx 2020-12-31 OUTPUT-FOLDER  another; or a folder of CSV files
 *
 * `aliases.json` beside the workbook says what its sheets and columns are called, where it is not what the template calls them.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { assess, toMarkdown } from "innovation-service-complex";
import { toRows } from "innovation-service-complex/tables";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "innovation-service-complex/taizhou";
import { zhCN } from "innovation-service-complex/zh-CN";
import { print } from "../print.js";
import { readCsv } from "./read-csv.js";
import { readWorkbook } from "./read-workbook.js";
import { toMend } from "./to-mend.js";
import { writeTables } from "./write-tables.js";
import { writeTemplate } from "./write-template.js";

const sample = fileURLToPath(new URL("../workbook.xlsx", import.meta.url));
const [input = sample, asOf = "2020-12-31", folder = mkdtempSync(join(tmpdir(), "综合体-"))] = process.argv.slice(2);
const isFolder = statSync(input).isDirectory();
const beside = join(isFolder ? input : dirname(input), "aliases.json");
const aliases = existsSync(beside) ? JSON.parse(readFileSync(beside, "utf8")) : {};
const read = await (isFolder ? readCsv : readWorkbook)(input, aliases);

const report = assess(taizhou, read.portfolio, {
  asOf,
  scorecards: [taizhouScorecard],
  standing: taizhouStanding,
  recommendation: { quota: 2 },
  funding: { policy: taizhouFunding, budget: 20_000_000 },
});

mkdirSync(folder, { recursive: true });
await writeTemplate(join(folder, "模板.xlsx"));
await writeTables(join(folder, "结果.xlsx"), [toMend(read), ...toRows(taizhou, report, zhCN)]);
writeFileSync(
  join(folder, "报告.md"),
  `${input === sample ? "> 示例数据纯属虚构，不代表任何真实的综合体、企业或地方。\n\n" : ""}${toMarkdown(taizhou, report, zhCN)}`,
);

print(`读入综合体${read.portfolio.complexes.length}家，待修改单元格${read.faults.length}处：`);
for (const { sheet, cell, row, column, got, accepted, near } of read.faults) {
  print(
    `  ${sheet}!${cell ?? `第${row}行`} ${column ?? ""}：“${got}”应为${accepted.zh}${near ? `，是否为“${near}”` : ""}`,
  );
}
const unknown = read.unused.filter(({ row, column }) => row === undefined || column !== undefined);
if (unknown.length > 0) {
  print(
    `不认识的表和列（有用的，在aliases.json里给出叫法）：${unknown.map(({ sheet, column }) => (column ? `${sheet}·${column}` : sheet)).join("、")}`,
  );
}
print(`已写入 ${folder}：模板.xlsx、结果.xlsx（首表为“待修改”）、报告.md`);
