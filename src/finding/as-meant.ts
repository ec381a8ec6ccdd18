import {
  type Accepted,
  compareDecimals,
  DATE,
  type DecimalString,
  dayWritten,
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

/** Whether a figure lies between the bounds that what is accepted tells: of 0 or more, above 0, from 1 to 9999. */
function isWithin(en: string, figure: DecimalString): boolean {
  const [, bound, least = ""] = /\b(above|from|of) (\d+)/u.exec(en) ?? [];
  const [, most = ""] = /\bto (\d+)/u.exec(en) ?? [];
  const [low = figure, high = figure] = [figureWritten(least), figureWritten(most)];
  return compareDecimals(figure, low) >= (bound === "above" ? 1 : 0) && compareDecimals(figure, high) <= 0;
}

/** Where a day is due, the one that a text means as people write it. */
function dayMeant({ en }: Accepted, value: unknown): string | undefined {
  const day = typeof value === "string" && en === DATE.en ? dayWritten(value) : undefined;
  return day && JSON.stringify(day);
}
