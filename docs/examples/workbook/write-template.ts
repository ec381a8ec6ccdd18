/* A workbook to fill in: a sheet for each list of records, with notes above the headers, and choices in lists that drop down. */
import ExcelJS from "exceljs";
import { type Sheet, sheetsFor } from "innovation-service-complex/tables";
import { taizhou, taizhouScorecard } from "innovation-service-complex/taizhou";
import { zhCN } from "innovation-service-complex/zh-CN";
import { layOut } from "./layout.js";

/** The sheets that a bureau fills in; `sheetsFor` has more: surveys, chains, cases, processes … */
const ASKED =
  `complexes complexes.changes complexes.waivers records grants grants.instalments grants.appraisals grants.reports
  expenditures members complete`.split(/\s+/);
const LAST_ROW = 300;
const HEADER = 3;

/** Writes the template. */
export async function writeTemplate(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheets = sheetsFor(taizhou, { language: zhCN, scorecards: [taizhouScorecard] });
  const lists = new ExcelJS.Workbook().addWorksheet("可选项");
  for (const sheet of sheets) if (ASKED.includes(sheet.id)) addSheet(workbook, sheet, lists);
  const shown = workbook.addWorksheet(lists.name);
  lists.eachRow((row) => shown.addRow(row.values));
  layOut(shown, 1);
  await workbook.xlsx.writeFile(file);
}

function addSheet(workbook: ExcelJS.Workbook, { title, columns }: Sheet, lists: ExcelJS.Worksheet) {
  const sheet = workbook.addWorksheet(title);
  sheet.addRow([`${title}：自第${HEADER + 1}行起填写，带*的必填`]);
  sheet.addRow(columns.map(({ note }) => note));
  sheet.addRow(
    columns.map(({ header, unit, required }) => `${header}${unit ? `（${unit}）` : ""}${required ? "*" : ""}`),
  );
  layOut(sheet, HEADER);
  columns.forEach(({ kind, choices, open }, at) => {
    const column = sheet.getColumn(at + 1);
    if (column.width !== undefined) column.width = Math.max(14, column.width);
    if (kind === "day") column.numFmt = "yyyy-mm-dd";
    const named = kind === "yes-no" ? ["是", "否"] : (choices ?? []).map(({ label }) => label);
    if (named.length === 0) return;
    const place = lists.columnCount + 1;
    [`${title}·${columns[at]?.header}`, ...named].forEach((name, row) => {
      lists.getCell(row + 1, place).value = name;
    });
    if (kind === "list") return;
    const letter = lists.getColumn(place).letter;
    const formulae = [`${lists.name}!$${letter}$2:$${letter}$${named.length + 1}`];
    for (let row = HEADER + 1; row <= LAST_ROW; row += 1) {
      sheet.getCell(row, at + 1).dataValidation = { type: "list", allowBlank: true, formulae, showErrorMessage: !open };
    }
  });
}
