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
  // ECharts reads {a} to {e} as templates.
  "{": "&#123;",
  "}": "&#125;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"'{}]/g, (sign) => ENTITIES[sign] ?? sign);
}
