import type { Block } from "./block.js";
import { onOneLine } from "./plain.js";

/** Blocks as GitHub Markdown; whatever stands in their words is text there, never markup. */
export function markdownOf(blocks: readonly Block[]): string {
  return `${blocks.map(rendered).join("\n\n")}\n`;
}

function rendered(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${inline(block.text)}`;
    case "lines":
      return block.lines.map(escaped).join("\n\n");
    case "note":
      return `> ${escaped(block.text)}`;
    case "list":
      return block.items.map((item) => `- ${escaped(item)}`).join("\n");
    case "table":
      return tableOf(block.columns, block.rows);
  }
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(" | ")} |`;
  const rule = columns.map((_, column) => (rows.every((row) => isNumber(row[column] ?? "")) ? "---:" : "---"));
  return [line(columns), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

const isNumber = (cell: string) => cell === "" || cell === "–" || /^-?\d[\d,.]*%?$/.test(cell);

/** A text at the beginning of a line, where more than within one begins something. */
function escaped(text: string): string {
  return inline(text)
    .replace(/^([+=-])/, "\\$1")
    .replace(/^(\d+)([.)])(?= |$)/, "$1\\$2");
}

/** A text as Markdown that shows it letter for letter, on one line. */
function inline(text: string): string {
  return onOneLine(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]|~$#]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/:\/\//g, "\\://")
    .replace(/@/g, "\\@")
    .replace(/(www)\./gi, "$1\\.");
}
