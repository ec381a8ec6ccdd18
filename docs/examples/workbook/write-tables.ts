/* Tables as a workbook, a sheet each. */
import ExcelJS from "exceljs";
import { rowsOf, type Table } from "innovation-service-complex/tables";
import { layOut } from "./layout.js";

/** Writes tables as the file of a workbook. */
export async function writeTables(file: string, tables: readonly Table[]): Promise<void> {
  await workbookOf(tables).xlsx.writeFile(file);
}

/** Tables as a workbook, a sheet each. */
export function workbookOf(tables: readonly Table[]): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  for (const table of tables) {
    const sheet = workbook.addWorksheet(nameIn(workbook, table.title));
    sheet.addRow([table.title]);
    sheet.addRows(rowsOf(table));
    table.columns.forEach(({ places }, at) => {
      if (places !== undefined) sheet.getColumn(at + 1).numFmt = places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
    });
    layOut(sheet, 2);
    sheet.autoFilter = { from: { row: 2, column: 1 }, to: { row: 2, column: table.columns.length } };
  }
  return workbook;
}

/** A name that a sheet may have: 31 letters, none of `\ / ? * : [ ]`, no other's. */
function nameIn(workbook: ExcelJS.Workbook, title: string): string {
  const plain = title.replace(/[\\/?*:[\]]/gu, " ").slice(0, 28);
  const taken = workbook.worksheets.filter(({ name }) => name.startsWith(plain)).length;
  return taken === 0 ? plain : `${plain} ${taken + 1}`;
}
