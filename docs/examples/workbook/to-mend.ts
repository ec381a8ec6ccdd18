/* What a person has to look at in a workbook, as its first table of results. */
import type { CellPlace, Table, WorkbookRead } from "innovation-service-complex/tables";

/** Cells to mend, then figures that were rounded, cells filled from the merged one above, and what nothing was read from. */
export function toMend({ faults, rounded, filled, unused }: WorkbookRead): Table {
  const at = ({ sheet, row, column = "", cell }: CellPlace) => [
    sheet,
    cell ?? (row === undefined ? "整张表" : `第${row}行`),
    column,
  ];
  return {
    id: "to-mend",
    title: "待修改",
    columns: ["事项", "工作表", "位置", "列", "所填", "应填或所取"].map((header) => ({ header })),
    rows: [
      ...faults.map((fault) => [
        "须修改",
        ...at(fault),
        fault.got,
        fault.near ? `${fault.accepted.zh}；是否为“${fault.near}”` : fault.accepted.zh,
      ]),
      ...rounded.map((each) => ["已去除尾差", ...at(each), each.got, each.taken]),
      ...filled.map((each) => ["按合并单元格补齐", ...at(each), "", each.taken]),
      ...unused.map((each) => ["未读取", ...at(each), "", ""]),
    ],
  };
}
