/* A bureau's workbook, read: ExcelJS opens the file, and the library understands what stands in it. */
import ExcelJS from "exceljs";
import { type Cell, type FromRowsOptions, fromRows, type WorkbookRead } from "innovation-service-complex/tables";
import { taizhou, taizhouScorecard } from "innovation-service-complex/taizhou";
import { zhCN } from "innovation-service-complex/zh-CN";

/** What a bureau calls its sheets and columns, where it is not what the template does. */
export type Aliases = NonNullable<FromRowsOptions["aliases"]>;

/** The portfolio of a workbook, with all that has to be mended in it. */
export async function readWorkbook(file: string, aliases: Aliases): Promise<WorkbookRead> {
  const workbook = new ExcelJS.Workbook();
  return portfolioIn(await workbook.xlsx.readFile(file), aliases);
}

/** The portfolio of an open workbook. */
export function portfolioIn(workbook: ExcelJS.Workbook, aliases: Aliases): WorkbookRead {
  const epoch = workbook.properties.date1904 ? 1904 : 1900;
  return fromRows(taizhou, rowsIn(workbook), { languages: [zhCN], scorecards: [taizhouScorecard], aliases, epoch });
}

/** The cells of each sheet, by the sheet's name. */
export function rowsIn({ worksheets }: ExcelJS.Workbook): Record<string, Cell[][]> {
  return Object.fromEntries(
    worksheets.map((sheet) => [
      sheet.name,
      Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (_, column) => cellIn(sheet.getCell(row + 1, column + 1))),
      ),
    ]),
  );
}

/** What a cell shows: a date as text, a formula's result, letters without their looks. */
function cellIn(cell: ExcelJS.Cell): Cell {
  const value = cell.formula === undefined ? cell.value : cell.result;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? cell.text : (value ?? null);
}
