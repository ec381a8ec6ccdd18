/* How a sheet looks: widths by what stands in it, headers that stay in view. */
import type ExcelJS from "exceljs";

/** Lays a sheet out: rows above `header` are a title and notes, those below it records. */
export function layOut(sheet: ExcelJS.Worksheet, header: number): void {
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: header }];
  sheet.pageSetup = { orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  const width = sheet.columnCount;
  for (let column = 1; column <= width; column += 1) sheet.getColumn(column).width = widthOf(sheet, column, header);
  sheet.eachRow((row, at) => {
    const isTitle = at < header;
    const isHeader = at === header;
    row.font = { name: "SimSun", size: isTitle && at === 1 ? 14 : 11, bold: isHeader || (isTitle && at === 1) };
    for (let column = 1; column <= width; column += 1) {
      const cell = row.getCell(column);
      const isFigure = typeof cell.value === "number";
      cell.alignment = {
        vertical: "middle",
        horizontal: isHeader ? "center" : isFigure ? "right" : "left",
        wrapText: !(isTitle && at === 1),
      };
      if (!isTitle) outline(cell);
      if (isHeader) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE8EEF7" } };
    }
    if (!isTitle || at > 1) row.height = heightOf(sheet, row);
  });
}

/** Lines around a cell, and a date as people read it. */
export function outline(cell: ExcelJS.Cell): void {
  const style = { style: "thin" } as const;
  cell.border = { top: style, left: style, bottom: style, right: style };
  if (cell.value instanceof Date) cell.numFmt = "yyyy-mm-dd";
}

/** As wide as the longest line below the headers, within limits. */
export function widthOf(sheet: ExcelJS.Worksheet, column: number, header: number): number {
  const above = wide(sheet.getRow(header).getCell(column).text);
  let most = Math.max(Math.ceil(above / 2), Math.min(above, 14));
  sheet.getColumn(column).eachCell((cell, row) => {
    if (row > header) most = Math.max(most, ...linesIn(cell).map(wide));
  });
  return Math.min(44, Math.max(9, most + 2));
}

/** As high as its cells are, but for those that are merged. */
export function heightOf(sheet: ExcelJS.Worksheet, row: ExcelJS.Row): number {
  let lines = 1;
  row.eachCell((cell, column) => {
    const width = (sheet.getColumn(column).width ?? 9) - 1;
    const own = linesIn(cell).reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / width)), 0);
    if (!cell.isMerged) lines = Math.max(lines, own);
  });
  return Math.min(400, 4 + 15 * lines);
}

function linesIn(cell: ExcelJS.Cell): string[] {
  return cell.value instanceof Date ? ["2018-09-30"] : cell.text.split("\n");
}

/** So many letters, a Chinese one as two. */
function wide(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? 2 : 1), 0);
}
