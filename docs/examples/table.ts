import type { Table } from "innovation-service-complex/tables";
import stringWidth from "string-width";

/** A table as aligned lines, its first rows where there are many; numbers to the right, a Chinese character two wide. */
export function textOf({ columns, rows }: Table, most = rows.length): string {
  const cells = rows.slice(0, most).map((row) => row.map((cell, at) => shown(cell, columns[at]?.places)));
  const all = [columns.map(({ header }) => header), ...cells];
  const widths = columns.map((_, at) => Math.max(...all.map((row) => stringWidth(row[at] ?? ""))));
  const isNumber = columns.map((_, at) => rows.some((row) => typeof row[at] === "number"));
  const line = (row: readonly string[]) =>
    widths
      .map((width, at) => padded(row[at] ?? "", width, !isNumber[at]))
      .join("  ")
      .trimEnd();
  return [line(all[0] ?? []), widths.map((width) => "─".repeat(width)).join("──"), ...cells.map(line)].join("\n");
}

/** A number with as many places as its column has. */
function shown(cell: Table["rows"][number][number], places: number | undefined): string {
  if (typeof cell !== "number" || places === undefined) return String(cell ?? "");
  return cell.toLocaleString("en", { minimumFractionDigits: places, maximumFractionDigits: places });
}

function padded(text: string, width: number, left: boolean): string {
  const space = " ".repeat(width - stringWidth(text));
  return left ? text + space : space + text;
}
