import { type FigureRange, type Finding, hasOpen, isShortAtLeast } from "../finding/index.js";
import { type DecimalString, fractionOf, type RoundingMode, roundedTo } from "../kernel/index.js";
import type { Language, QuantityWords, Words } from "../languages/index.js";
import { differenceIn, exactAmount } from "./context.js";

/** A figure in words, rounded so where it is rounded at all. */
type Told = (value: DecimalString, mode: RoundingMode) => string;

/** The figures of a finding, in the words of a language: ratios in per cent, none of more places than anyone reads, and never nearer to the figure than it is. */
export function quantityWords(
  language: Language,
  label: string,
  finding: Finding,
  unit = finding.unit ?? "count",
): QuantityWords {
  const { bound = "at-least", required, shortfall: off } = finding;
  const isShare = unit === "ratio" || unit === "percentage-points";
  const said =
    (inUnit: typeof exactAmount): Told =>
    (value, mode) =>
      inUnit({ language }, roundedTo(fractionOf(value), isShare ? PLACES + 2 : PLACES, mode), isShare ? "ratio" : unit);
  const difference = said(differenceIn);
  const told = unit === "percentage-points" ? difference : said(exactAmount);
  const [actual, shortfall] = [actualWords(language, finding, told), shortfallWords(language, finding, difference)];
  // What is owed outright is short by all of it, and may be more as that may.
  const isOwed = shortfall !== undefined && actual === undefined && required === off;
  return {
    label,
    bound,
    ...(required !== undefined && { required: isOwed ? shortfall : told(required, "half-up") }),
    ...(actual !== undefined && { actual }),
    ...(shortfall !== undefined && { shortfall }),
  };
}

const PLACES = 4;

/** What is there, as far as it is known: what may be more, or less, says so. */
function actualWords({ words }: Language, finding: Finding, told: Told): string | undefined {
  const { actual, range, verdict, bound = "at-least" } = finding;
  // Away from the figure that is missed.
  const away = bound === "at-least" || bound === "above" ? "down" : "up";
  const shown: Told = (value, mode) => told(value, verdict === "unmet" ? away : mode);
  if (actual === undefined) return spanWords(words, range, shown);
  const text = shown(actual, "half-up");
  return hasOpen(finding.items) ? words.atLeast(text) : text;
}

/** What is open as far as it is known. */
export function spanWords(
  { span }: Pick<Words, "span">,
  { least, most }: FigureRange = {},
  told: Told,
): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  return span(least === undefined ? "" : told(least, "down"), most === undefined ? "" : told(most, "up"));
}

/** How far it falls short; of what is open at the least. */
function shortfallWords({ words }: Language, finding: Finding, told: Told): string | undefined {
  const { shortfall } = finding;
  // Of a figure that has to be passed one that equals it is short by nothing that could be named.
  if (shortfall === undefined || shortfall === "0") return undefined;
  return isShortAtLeast(finding) ? words.atLeast(told(shortfall, "up")) : told(shortfall, "up");
}

/** A figure against what is asked: as far as it is known, or as not recorded. */
export function figureSentence({ finding: say }: Language, words: QuantityWords): string {
  return words.actual === undefined ? say.notRecorded(words) : say.measured(words);
}
