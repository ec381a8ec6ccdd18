import {
  type Accepted,
  AMOUNT,
  COUNT,
  compareDecimals,
  DATE,
  DECIMAL_PLACES,
  type DecimalString,
  dayWritten,
  FROM_ONE,
  figureWritten,
  PART,
  PORTION,
  POSITIVE,
  WEEKDAY,
  YEAR,
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

/** Whether a figure lies between the bounds of what is accepted. */
function isWithin(en: string, figure: DecimalString): boolean {
  return BOUNDS.every(
    ([accepted, least, most = figure]) =>
      en !== accepted.en ||
      (compareDecimals(figure, least) >= (ABOVE.includes(accepted) ? 1 : 0) && compareDecimals(figure, most) <= 0),
  );
}

/** The least and the most of what has them. */
const BOUNDS: readonly (readonly [Accepted, least: DecimalString, most?: DecimalString])[] = [
  [AMOUNT, "0"],
  [POSITIVE, "0"],
  [PART, "0", "1"],
  [PORTION, "0", "1"],
  [YEAR, "1", "9999"],
  [WEEKDAY, "1", "7"],
  [COUNT, "0"],
  [FROM_ONE, "1"],
  [DECIMAL_PLACES, "0", "12"],
];

/** Whose least is not one of them. */
const ABOVE: readonly Accepted[] = [POSITIVE, PART];

/** Where a day is due, the one that a text means as people write it. */
function dayMeant({ en }: Accepted, value: unknown): string | undefined {
  const day = typeof value === "string" && en === DATE.en ? dayWritten(value) : undefined;
  return day && JSON.stringify(day);
}
