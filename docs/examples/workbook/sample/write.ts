/*
 * Writes docs/examples/workbook.xlsx, once: a bureau's workbook with all that is wont to be wrong in one. Made up, as its records are.
 *
 *   npx tsx docs/examples/workbook/sample/write.ts
 */
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { heightOf, outline, widthOf } from "../layout.js";
import { type SampleSheet, sampleSheets } from "./sheets.js";

const workbook = new ExcelJS.Workbook();
workbook.created = new Date("2021-01-08T00:00:00Z");
workbook.modified = workbook.created;
addPlain("填表说明", [
  ["填表说明"],
  ["一、本工作簿及其中的综合体、企业、单位和数字均属虚构，仅作示例。"],
  ["二、面积单位为平方米，金额单位见各表表头。"],
  ["三、没有的填“无”，暂缺的填“/”或“—”。"],
]);
for (const sheet of sampleSheets()) addSheet(sheet);
addPlain("自有成员", [
  ["清单", "标识", "中文名称", "英文名称"],
  ["运营模式", "foundation", "基金会制", "foundation"],
]);
addPlain("所列齐全", [["清单"], ["资金拨付"], ["支出"], ["年度数据"]]);
await workbook.xlsx.writeFile(fileURLToPath(new URL("../../workbook.xlsx", import.meta.url)));

function addPlain(name: string, rows: string[][]) {
  const sheet = workbook.addWorksheet(name);
  sheet.addRows(rows);
  sheet.columns.forEach((column) => {
    column.width = rows[0]?.length === 1 ? 60 : 16;
  });
}

/** A title and a note over all columns, headers in the third row, cells merged, and a row with the total. */
function addSheet({ name, title, note, headers, rows, merged, total }: SampleSheet) {
  const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", xSplit: 3, ySplit: 3 }] });
  sheet.pageSetup = { orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  sheet.addRows([[title], [note], headers, ...rows]);
  const last = rows.length + 3;
  for (const column of merged) mergeAlike(sheet, column, last);
  if (total !== undefined) {
    const letter = sheet.getColumn(total).letter;
    sheet.addRow(["合计"]).getCell(total).value = {
      formula: `SUM(${letter}4:${letter}${last})`,
      result: sumOf(rows, total),
    };
  }
  for (const row of [1, 2]) sheet.mergeCells(row, 1, row, headers.length);
  layOut(sheet, headers);
}

function sumOf(rows: SampleSheet["rows"], column: number) {
  const values = rows.map((row) => row[column - 1]);
  return values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
}

/** Merges the cells of a column that say the same one below the other, or nothing: of one county, of one complex. */
function mergeAlike(sheet: ExcelJS.Worksheet, column: number, last: number) {
  const text = (row: number) => sheet.getCell(row, column).text;
  for (let from = 4; from <= last; ) {
    let to = from;
    while (to < last && (text(to + 1) === text(from) || text(to + 1) === "")) to += 1;
    if (to > from) sheet.mergeCells(from, column, to, column);
    from = to + 1;
  }
}

function layOut(sheet: ExcelJS.Worksheet, headers: readonly string[]) {
  headers.forEach((_, at) => {
    sheet.getColumn(at + 1).width = widthOf(sheet, at + 1, 3);
  });
  sheet.eachRow((row, at) => {
    row.alignment = { vertical: "middle", horizontal: at === 2 ? "left" : "center", wrapText: true };
    row.font = { name: "SimSun", size: at === 1 ? 16 : 11, bold: at === 1 || at === 3 };
    row.height = at < 3 ? 30 : heightOf(sheet, row);
    if (at >= 3) for (let column = 1; column <= headers.length; column += 1) outline(row.getCell(column));
  });
}
