import * as z from "zod";
import type { Label } from "../../finding/index.js";
import { faultAt } from "../../finding/index.js";
import { unseenShown } from "../../kernel/index.js";
import type { Cell } from "../../wording/index.js";

export type { Cell };

/** Schema of {@link Cell}. */
export const cellSchema = /* @__PURE__ */ (() =>
  z.union([z.string(), z.number(), z.boolean(), z.null()]) as z.ZodType<Cell>)();

/** What a cell says: a value, that nothing is recorded, that there is known to be none, or nothing that can be read. */
export type CellRead<V> =
  | {
      readonly kind: "value";
      readonly value: V;
      /** That the value is not as written, but what was taken for the noise of a binary number is left out. */
      readonly rounded?: true;
    }
  | { readonly kind: "not-recorded" }
  | { readonly kind: "none" }
  | Unreadable;

/** A cell that cannot be read: what was got, as it stands in the sheet, what is accepted, and an example of it. */
export interface Unreadable {
  readonly kind: "fault";
  /** What stands in the cell (所得). */
  readonly got: string;
  /** What can stand there (可接受). */
  readonly accepted: Label;
  /** One that can (例). */
  readonly example: string;
}

/** The fault of a cell. */
export function unreadable(cell: unknown, zh: string, en: string, example: string | number): Unreadable {
  const got = typeof cell === "string" ? unseenShown(cell.slice(0, LONGEST_SHOWN)) : faultAt("", cell, "", "", "").got;
  return { kind: "fault", got, accepted: { zh, en }, example: String(example) };
}

const LONGEST_SHOWN = 100;

/** Of longer texts no number, day, word or header is read. */
export const LONGEST = 4000;

/** Formats and controls, but for the ends of lines; half of a character pair stays, and makes the cell unreadable. */
const UNSEEN = /\p{Cf}|(?![\n\r\t])\p{Cc}/gu;

/** A cell's text without what tells apart two that read alike: width, what cannot be seen, space at either end. */
export function textOf(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? cell.slice(0, LONGEST).normalize("NFKC").replace(UNSEEN, "").trim() : String(cell);
}

/** Whether a text holds figures that are no digits of it: marks of footnotes (①, ²), fractions (½); the ² of m² is none. */
export function isNoted(cell: Cell): boolean {
  return typeof cell === "string" && /\p{No}/u.test(cell.slice(0, LONGEST).replace(/m²/giu, ""));
}

/** What people write in the place of a value: that nothing is recorded, that there is none, that there are all. */
export type Marker = "not-recorded" | "none" | "all";

const MARKERS: ReadonlyMap<string, Marker> = /* @__PURE__ */ (() => {
  const markers: { readonly [M in Marker]: readonly string[] } = {
    "not-recorded": ["", "/", "-", "--", "—", "——", "–", "―", "待定", "n/a"],
    none: ["无", "none"],
    all: ["全部", "√", "✓", "✔", "all"],
  };
  return new Map(
    (Object.keys(markers) as Marker[]).flatMap((marker) => markers[marker].map((text) => [text, marker] as const)),
  );
})();

/** What a text stands for in the place of a value; `undefined` for any other text. */
export function markerOf(text: string): Marker | undefined {
  return MARKERS.get(text.toLowerCase());
}
