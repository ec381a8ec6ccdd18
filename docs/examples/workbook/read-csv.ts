/* The same from CSV: a file for each sheet, called after it. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import ExcelJS from "exceljs";
import type { WorkbookRead } from "innovation-service-complex/tables";
import { type Aliases, portfolioIn } from "./read-workbook.js";

/** The portfolio of a folder of CSV files. */
export async function readCsv(folder: string, aliases: Aliases): Promise<WorkbookRead> {
  const workbook = new ExcelJS.Workbook();
  for (const name of readdirSync(folder).filter((each) => each.toLowerCase().endsWith(".csv"))) {
    const text = Readable.from([textOf(readFileSync(join(folder, name)))]);
    // Every cell as it is written: ExcelJS would make numbers and dates of some.
    await workbook.csv.read(text, { sheetName: basename(name, name.slice(-4)), map: (cell: unknown) => cell });
  }
  return portfolioIn(workbook, aliases);
}

/** UTF-8, or what a Chinese Excel saves as plain CSV. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
