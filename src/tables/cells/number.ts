import * as z from "zod";
import { guarded, knownUnit, plainUnit, takes, timesTen, type WrittenUnit, writtenUnit } from "../../finding/index.js";
import { type DecimalString, objectOf, readDecimal } from "../../kernel/index.js";
import { type Cell, type CellRead, cellSchema, isNoted, markerOf, textOf, unreadable } from "./cell.js";
import { unmarked } from "./marked.js";
import { unitLabel } from "./unit-label.js";

/** In which units a figure stands. */
export interface NumberOptions {
  /** The unit of what has none of its own, from the header or a title row: `万元`. */
  readonly unit?: string;
  /** The unit that the figure is wanted in; by default what records hold: yuan, m², a ratio of 1. */
  readonly into?: string;
}

/**
 * The figure in a cell as people write it: `4,680平方米`, `1.2万`, `１２００`, `35家`, `85%`.
 *
 * Full-width digits, thousands commas, space and the names of units are read; 千, 万 and 亿 scale. A binary number's noise
 * (`952.0500000000001`) is left out, which `rounded` says. Empty, `/`, `-`, `—` and `待定` are not recorded, `无` is none;
 * what is about a figure (`约3000`, `近百`, `3000余`), a range, a figure with the mark of a footnote (`3000①`) or a unit of something
 * else is a fault.
 *
 * Work: linear in the cell, of which 4,000 characters are read.
 *
 * @param cell - what the host read
 * @param options - `unit` of what has none of its own; `into` which unit
 *
 * @example
 * ```ts
 * import { readNumber } from "innovation-service-complex/tables";
 *
 * readNumber("4,680平方米"); // => { kind: "value", value: "4680" }
 * readNumber(1.2, { unit: "万元" }); // => { kind: "value", value: "12000" }
 * readNumber(952.0500000000001); // => { kind: "value", value: "952.05", rounded: true }
 * readNumber("—"); // => { kind: "not-recorded" }
 * readNumber("约3000").kind; // => "fault"
 * ```
 */
export function readNumber(cell: Cell, options: NumberOptions = {}): CellRead<DecimalString> {
  return guarded(readNumberTakes, numberIn, cell, options);
}

/** What {@link readNumber} takes. */
export const readNumberTakes = /* @__PURE__ */ takes("readNumber", () => ({
  cell: cellSchema,
  options: objectOf({ unit: z.string().exactOptional(), into: z.string().exactOptional() }).optional(),
}));

/** {@link readNumber} of what is known to be a cell. */
export function numberIn(cell: Cell, units: NumberOptions = {}): CellRead<DecimalString> {
  if (typeof cell === "number") return ofNumber(cell, units);
  if (isNoted(cell)) return noNumber(cell);
  const text = unmarked(textOf(cell));
  const marker = markerOf(text);
  if (marker === "not-recorded" || marker === "none") return { kind: marker };
  const [, sign = "", digits, unit] = FIGURE.exec(text.replace(/\s/gu, "")) ?? [];
  if (digits === undefined) return noNumber(cell);
  const plain = `${sign}${digits.replaceAll(",", "")}`;
  const clean = withoutNoise(plain);
  const written = unit === undefined ? units : { ...units, unit, beside: units.unit };
  return inUnit(cell, clean ?? readDecimal(plain), written, clean !== undefined);
}

/** A sign, digits with or without commas between the thousands, and a unit that begins with no digit. */
const FIGURE = /^(?:[+¥]|(-))?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,18}(?:\.\d+)?)([^\d.,+-][^,+-]{0,20})?$/u;

/** A number of the language; one of more digits than it holds for certain is taken to those that it does, a whole one is not. */
function ofNumber(cell: number, units: NumberOptions): CellRead<DecimalString> {
  const exact = readDecimal(cell);
  if (exact !== undefined || !Number.isFinite(cell) || Number.isInteger(cell)) return inUnit(cell, exact, units, false);
  return inUnit(cell, readDecimal(Number(cell.toPrecision(HELD))), units, true);
}

/** So many digits a number of the language holds, whichever they are. */
const HELD = 15;

/** Of 16 or 17 digits, as many as a binary number is written with, the few that they come out as; of any others nothing. */
function withoutNoise(plain: string): DecimalString | undefined {
  const digits = significant(plain);
  if (!plain.includes(".") || (digits !== HELD + 1 && digits !== HELD + 2)) return undefined;
  const clean = readDecimal(Number(Number(plain).toPrecision(HELD)));
  return clean !== undefined && significant(clean) <= HELD - 3 ? clean : undefined;
}

const significant = (plain: string) => plain.replace(/\D/g, "").replace(/^0+|0+$/g, "").length;

function inUnit(
  cell: Cell,
  value: DecimalString | undefined,
  { unit, into, beside }: NumberOptions & { readonly beside?: string | undefined },
  isRounded: boolean,
): CellRead<DecimalString> {
  if (value === undefined) return noNumber(cell);
  const wanted = into === undefined ? undefined : writtenUnit(into);
  const given = unit === undefined ? undefined : unitBeside(unit, into);
  const asked = wanted ?? (beside === undefined ? undefined : knownUnit(beside));
  if (unit !== undefined && !(given && measureTheSame(given, asked))) {
    const named = into ?? beside;
    const label = named === undefined ? undefined : unitLabel(named);
    const [zh, en] = label ? [`单位：${label.zh}`, `in ${label.en}`] : ["认得的单位", "a unit that is known"];
    // A figure in a unit that nobody knows is another one in the unit that is wanted.
    return unreadable(cell, zh, en, given ? value : SAMPLE);
  }
  const scaled = timesTen(value, (given?.power ?? wanted?.power ?? 0) - (wanted?.power ?? 0));
  if (scaled === undefined) return noNumber(cell);
  return { kind: "value", value: scaled, ...(isRounded && { rounded: true }) };
}

/** A unit that is known, or the very one that is wanted. */
function unitBeside(unit: string, into: string | undefined): WrittenUnit | undefined {
  const isWanted = into !== undefined && plainUnit(unit) === plainUnit(into);
  return isWanted ? writtenUnit(unit) : knownUnit(unit);
}

function measureTheSame(given: WrittenUnit, wanted: WrittenUnit | undefined): boolean {
  if (given.measures === undefined || wanted?.measures === undefined) return true;
  return wanted.measures === given.measures;
}

function noNumber(cell: Cell) {
  return unreadable(
    cell,
    "一个确切的数，可带千分位逗号、万或亿、单位；不写约、近、余",
    "one exact number, with or without commas, 万 or 亿, and a unit; nothing such as about or more than",
    SAMPLE,
  );
}

const SAMPLE = "4,680";
