/** A tooltip of its own for one mark: lines of text, safe in HTML whatever names a record has. */
export function tooltipOf(lines: readonly string[]): { readonly formatter: string } {
  return { formatter: lines.map(escaped).join("<br>") };
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // ECharts reads {a} to {g} as templates.
  "{": "&#123;",
  "}": "&#125;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"'{}]/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * A label with a text of its own, as it is whatever names a record has: what ECharts would read as a template or as a
 * dimension of the data (`{b}`, `{c0}`, `{@x}`) is kept apart by a mark that takes no room.
 */
export function labelOf(text: string): { readonly formatter: string } {
  return { formatter: text.replace(/\{(?=[a-g@])/g, "{\u2060") };
}
