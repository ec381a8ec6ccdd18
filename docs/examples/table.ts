import stringWidth from "string-width";

/** Rows as aligned lines: the first column to the left, the others to the right; a Chinese character is two wide. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => stringWidth(row[column] ?? ""))));
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => padded(row[column] ?? "", width, column === 0))
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "─".repeat(width)).join("──"), ...rows.map(line)].join("\n");
}

function padded(text: string, width: number, left: boolean): string {
  const space = " ".repeat(width - stringWidth(text));
  return left ? text + space : space + text;
}
