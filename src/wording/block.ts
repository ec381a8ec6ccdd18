/** A piece of a text that is told: a heading, sentences, a list or a table, in plain words. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A heading; level 1 is the title of the whole. */
export const heading = (level: number, text: string): Block => ({ kind: "heading", level, text });

/** Sentences, each a paragraph of its own; nothing where there are none. */
export const lines = (...texts: readonly string[]): Block[] =>
  texts.length > 0 ? [{ kind: "lines", lines: texts }] : [];

/** Sentences as a list; nothing where there are none. */
export const list = (items: readonly string[]): Block[] => (items.length > 0 ? [{ kind: "list", items }] : []);

/** Rows under their columns; nothing where there are none. */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): Block[] =>
  rows.length > 0 ? [{ kind: "table", columns, rows }] : [];
