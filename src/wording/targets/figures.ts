import { type DecimalString, fractionOf, type RoundingMode, roundedTo } from "../../kernel/index.js";
import type { Target } from "../../plan/index.js";
import type { TargetRow, TargetTotal } from "../../targets/index.js";
import { type Context, differenceIn, exactAmount } from "../context.js";
import { spanWords } from "../quantity-words.js";

/** What is asked, in words: so much, at most so much, or about so much. */
export function requiredOf(context: Context, row: TargetRow | TargetTotal): string {
  const target = context.plan.targets.find(({ id }) => id === row.target);
  const { unit = "complexes", required } = row;
  const { tolerance = 0 } = target ?? {};
  const within =
    Number(tolerance) > 0 && !isSum(target, row) ? differenceIn(context, String(tolerance), unit) : undefined;
  const figure =
    required === undefined ? context.language.words.statuses.unknown : exactAmount(context, String(required), unit);
  return context.language.targets.required(figure, target?.bound ?? "at-least", within);
}

/** Whether it adds up what several places or years owe, of which each has a tolerance of its own. */
function isSum(target: Target | undefined, row: TargetRow | TargetTotal): boolean {
  const years = (target && "years" in target && target.years) || [];
  return row.type === "target-total" && (target?.each !== "area" || (row.year === undefined && years.length > 1));
}

/** What is achieved, or expected to be, in words; where there can be no figure of it, why. */
export function achievedOf({ language }: Pick<Context, "language">, row: TargetRow | TargetTotal): string {
  return language.targets.achieved(figureWords(language, row), row.basis);
}

function figureWords(language: Context["language"], row: TargetRow | TargetTotal): string {
  const { targets, words, year } = language;
  if ("why" in row && row.why) return targets.noFigure(words.noValue[row.why]);
  const achieved = amount({ language }, row, row.achieved);
  if (row.achieved === undefined) return achieved;
  const known = isCountOpen(row) ? (spanOf({ language }, row) ?? achieved) : least({ language }, row, achieved);
  return "figureOf" in row && row.figureOf !== undefined ? targets.ofYear(known, year(row.figureOf)) : known;
}

/** Whether more may count than is counted, up to a number that is known. */
export const isCountOpen = ({ kind, range, atLeast }: TargetRow | TargetTotal): boolean =>
  kind === undefined && range !== undefined && !atLeast;

/** Whether nothing is known of it: neither how much there is nor how it stands. */
export const isUnknown = (row: TargetRow | TargetTotal): boolean =>
  row.status === "unknown" &&
  row.achieved === undefined &&
  !("why" in row && row.why) &&
  !("range" in row && row.range);

/** What is lacking, or too many, as far as it is known: where more may count, at the most, or at the least. */
export function offOf(
  context: Pick<Context, "language">,
  row: TargetRow | TargetTotal,
  key: "shortfall" | "excess",
): string {
  const by = differenceOf(context, row, row[key] ?? 0);
  if (!isCountOpen(row)) return least(context, row, by);
  const { span } = context.language.words;
  return key === "shortfall" ? span("", by) : span(by, "");
}

/** What is achieved, of what is open as far as it is known. */
export function spanOf(context: Pick<Context, "language">, row: TargetRow | TargetTotal): string | undefined {
  const { range } = "range" in row ? row : {};
  return spanWords(context.language.words, range, (end, mode) => amount(context, row, end, mode));
}

/** A figure of a target in words: in its unit, complexes where it has none; of an open one what it may be. */
export function amount(
  context: Pick<Context, "language">,
  row: TargetRow | TargetTotal,
  value: number | string | undefined,
  mode: RoundingMode = isOff(row.shortfall) ? "down" : isOff(row.excess) ? "up" : "half-up",
): string {
  if (value === undefined) return spanOf(context, row) ?? context.language.words.statuses.unknown;
  return exactAmount(
    context,
    roundedTo(fractionOf(String(value) as DecimalString), PLACES, mode),
    row.unit ?? "complexes",
  );
}

/** By how much it is off, in the same unit; nothing where it is not. */
export function differenceOf(
  context: Pick<Context, "language">,
  { unit = "complexes" }: TargetRow | TargetTotal,
  by: number | string,
): string {
  return differenceIn(context, roundedTo(fractionOf(String(by) as DecimalString), PLACES, "up"), unit);
}

const isOff = (by: number | string | undefined) => Number(by ?? 0) > 0;

/** No more places than anyone reads, and never nearer to what is asked than it is. */
const PLACES = 4;

/** A figure for a cell: alone where it counts complexes, else with its unit; of what is open what it may be. */
export function figure(
  context: Pick<Context, "language">,
  row: TargetRow | TargetTotal,
  value: number | string | undefined,
): string {
  if (value === undefined) return spanOf(context, row) ?? "–";
  return row.kind === "level" || row.unit !== undefined ? amount(context, row, value) : String(value);
}

/** What is achieved, for a cell. */
export function achievedFigure(context: Pick<Context, "language">, row: TargetRow | TargetTotal): string {
  const { least = "", most = "" } = (isCountOpen(row) && "range" in row && row.range) || {};
  if (most === "") return figure(context, row, row.achieved);
  return row.unit === undefined ? context.language.words.span(least, most) : (spanOf(context, row) ?? "");
}

/** A figure of a target; of a whole of which only part is recorded as the least that it is. */
export const least = (
  { language }: Pick<Context, "language">,
  { atLeast }: Pick<TargetTotal, "atLeast">,
  figure: string,
) => (atLeast ? language.words.atLeast(figure) : figure);
