import {
  type Accepted,
  AMOUNT,
  compareDecimals,
  DATE,
  dayWritten,
  figureWritten,
  PART,
  PORTION,
  POSITIVE,
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
  const is = (...kinds: readonly Accepted[]) => kinds.some((kind) => en === kind.en);
  const isPortion = is(PORTION, PART);
  if (is(POSITIVE, PART, AMOUNT) && compareDecimals(figure, "0") < (is(AMOUNT) ? 0 : 1)) return undefined;
  const isWhole = !example.startsWith('"');
  if ((isPortion && compareDecimals(figure, "1") > 0) || (isWhole && figure.includes("."))) return undefined;
  return isWhole ? figure : JSON.stringify(figure);
}

/** Where a day is due, the one that a text means as people write it. */
function dayMeant({ en }: Accepted, value: unknown): string | undefined {
  const day = typeof value === "string" && en === DATE.en ? dayWritten(value) : undefined;
  return day && JSON.stringify(day);
}
