import {
  type Accepted,
  compareDecimals,
  type DecimalString,
  dayWritten,
  type FieldKind,
  fieldAccepts,
  figureWritten,
} from "../kernel/index.js";

/** What a text means that people write where a figure or a day is due, as it has to be written; nothing where it means neither. */
export function asMeant(due: Accepted, value: unknown): string | undefined {
  return figureMeant(due, value) ?? dayMeant(due, value);
}

/** Where a figure is due, the one that a text means as people write it, if it may stand there. */
function figureMeant({ en, example }: Accepted, value: unknown): string | undefined {
  if (typeof value !== "string" || !/^"?\d+(?:\.\d+)?"?$/u.test(example)) return undefined;
  const figure = figureWritten(value);
  if (figure === undefined) return undefined;
  const isWhole = !example.startsWith('"');
  if (!isWithin(en, figure) || (isWhole && figure.includes("."))) return undefined;
  return isWhole ? figure : JSON.stringify(figure);
}

/** Whether a figure lies between the bounds of its kind of field. */
function isWithin(en: string, figure: DecimalString): boolean {
  return BOUNDS.every(
    ([kind, least, most = figure]) =>
      en !== fieldAccepts(kind).en ||
      (compareDecimals(figure, least) >= (ABOVE.includes(kind) ? 1 : 0) && compareDecimals(figure, most) <= 0),
  );
}

/** The least and the most of each kind of field that has them. */
const BOUNDS: readonly (readonly [FieldKind, least: DecimalString, most?: DecimalString])[] = [
  ["amount", "0"],
  ["positive", "0"],
  ["part", "0", "1"],
  ["portion", "0", "1"],
  ["year", "1", "9999"],
  ["weekday", "1", "7"],
  ["count", "0"],
  ["from-one", "1"],
  ["places", "0", "12"],
];

/** The kinds whose least is not one of them. */
const ABOVE: readonly FieldKind[] = ["positive", "part"];

/** Where a day is due, the one that a text means as people write it. */
function dayMeant({ en }: Accepted, value: unknown): string | undefined {
  const day = typeof value === "string" && en === fieldAccepts("date").en ? dayWritten(value) : undefined;
  return day && JSON.stringify(day);
}
