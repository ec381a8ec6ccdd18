import ExcelJS from "exceljs";
import type { PolicyReport } from "innovation-service-complex";
import { en } from "innovation-service-complex/en";
import { fromRows, toRows, type WorkbookRead } from "innovation-service-complex/tables";
import { zhCN } from "innovation-service-complex/zh-CN";
import { rowsIn } from "../../examples/workbook/read-workbook.js";
import { workbookOf } from "../../examples/workbook/write-tables.js";
import type { Aliases } from "./messages.js";
import type { Rules } from "./rules.js";

/** The records of a workbook: the file is opened by ExcelJS, which is loaded with this module alone; none of what is no workbook. */
export async function readWorkbook(
  { plan, scorecard }: Rules,
  bytes: ArrayBuffer,
  aliases: Aliases,
): Promise<WorkbookRead | undefined> {
  const workbook = new ExcelJS.Workbook();
  const isRead = await workbook.xlsx.load(bytes).then(
    () => true,
    () => false,
  );
  if (!isRead) return undefined;
  return fromRows(plan, rowsIn(workbook), {
    languages: [zhCN, en],
    ...(scorecard && { scorecards: [scorecard] }),
    aliases: { ...aliases },
    epoch: workbook.properties.date1904 ? 1904 : 1900,
  });
}

/** A report as a workbook, a sheet for each of its tables. */
export async function writeWorkbook(report: PolicyReport, language: typeof zhCN): Promise<ArrayBuffer> {
  const buffer = await workbookOf(toRows(report.plan, report, language)).xlsx.writeBuffer();
  return new Uint8Array(buffer).buffer;
}
