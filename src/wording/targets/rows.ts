import { type DecimalString, fractionOf, type RoundingMode, roundedTo } from "../../kernel/index.js";
import type { Owed, TargetRow, TargetTotal, Uncredited } from "../../targets/index.js";
import {
  areaName,
  bareName,
  type Context,
  complexName,
  differenceIn,
  exactAmount,
  nameOf,
  namesOf,
} from "../context.js";
import { spanWords } from "../quantity-words.js";
import type { Sentences } from "../sentences.js";

/** How target row is told. */
export const targetRow: Sentences<TargetRow> = (context, row) => {
  const { language } = context;
  const sentence = language.targets.row({
    target: named(context, row.target),
    place: placeName(context, row),
    year: yearOr(context, row.year, ""),
    required: requiredOf(context, row),
    achieved: achievedOf(context, row),
    off: off(context, row),
    status: statusWords(context, row),
  });
  const openOf = row.kind === "level" ? language.targets.figureOpen : language.targets.undecided;
  const open = row.undecided.length > 0 ? openOf(namesOf(context, "complex", row.undecided)) : "";
  return [language.cited(`${sentence}${open}`, row.clauses)];
};

/** How target total is told. */
export const targetTotal: Sentences<TargetTotal> = (context, total) => [totalSentence(context, total)];

/** A total; how many places have done more than is asked, in whichever year, is known from the rows alone. */
export function totalSentence(context: Context, total: TargetTotal, rows: readonly TargetRow[] = []): string {
  const { language } = context;
  const { localities, industries } = total;
  const over = rows.filter(
    ({ target, locality, kind, achieved, required }) =>
      target === total.target && locality !== undefined && kind === undefined && Number(achieved) > Number(required),
  );
  const head = {
    target: named(context, total.target),
    year: yearOr(context, total.year, ""),
    undone: localities ? localities.of - localities.met - (localities.unknown ?? 0) : 0,
    status: statusWords(context, total),
  };
  const sentence =
    total.required === undefined
      ? language.targets.overall(head)
      : language.targets.total({
          ...head,
          required: requiredOf(context, total),
          achieved: achievedOf(context, total),
          over: new Set(over.map(({ locality }) => locality)).size,
          off: off(context, total),
        });
  const met = industries ? language.targets.industries(String(industries.met), industries.of) : "";
  return language.cited(`${sentence}${met}${undecidedIn(context, total, rows)}`, total.clauses);
}

/** Which complexes a total may count too, as the rows have it; of many how many there are. */
function undecidedIn(context: Context, { target, year, kind }: TargetTotal, rows: readonly TargetRow[]): string {
  const own = rows.filter((row) => row.target === target && (year === undefined || row.year === year));
  const ids = [...new Set(own.flatMap(({ undecided }) => undecided))];
  if (ids.length === 0) return "";
  const { words, targets, list } = context.language;
  const shown = list(ids.slice(0, MOST_UNDECIDED).map((id) => complexName(context, id)));
  const names = ids.length > MOST_UNDECIDED ? words.moreComplexes(shown, ids.length) : shown;
  return kind === "level" ? targets.figureOpen(names) : targets.undecided(names);
}

const MOST_UNDECIDED = 3;

/** How a row or a total stands: too many of what is to be an exact number are not late, and of what is about so many not amiss. */
export function statusOf({ language }: Pick<Context, "language">, row: TargetRow | TargetTotal): string {
  const { status, excess, basis } = row;
  const isOff = excess !== undefined && (status === "behind" || status === "missed");
  return language.targets.status(isOff ? language.words.tooMany : language.words.statuses[status], basis);
}

/** How a row or a total stands, in its sentence: what keeps below a ceiling is as required, not done. */
function statusWords(context: Context, row: TargetRow | TargetTotal): string {
  const { language, plan } = context;
  if ("why" in row && row.status === "unknown") return language.targets.notJudged;
  const isCeiling = plan.targets.some(({ id, bound }) => id === row.target && bound === "at-most");
  if (!isCeiling) return statusOf(context, row);
  const { words, targets } = language;
  if (row.status === "met") return targets.status(words.verdicts.met, row.basis);
  const isOff = row.status === "missed" || row.status === "behind";
  return isOff ? targets.status(words.tooMany, row.basis) : statusOf(context, row);
}

/** How owed is told. */
export const owed: Sentences<Owed> = (context, { target, locality, basis, ...left }) => {
  const { targets } = context.language;
  const sentence = targets.owed({
    target: named(context, target),
    place: placeName(context, { target, locality }),
    owed: count(context, left.owed),
    missed: count(context, left.missed),
  });
  return [targets.status(sentence, basis)];
};

/** How uncredited is told. */
export const uncredited: Sentences<Uncredited> = (context, { target: id, complex: counted, year, place }) => {
  const [target, complex] = [named(context, id), complexName(context, counted)];
  const { targets } = context.language;
  if (context.plan.targets.some((each) => each.id === id && each.each === "area")) {
    return [targets.notCounted(complex, target)];
  }
  return [
    targets.uncredited({
      target,
      complex,
      year: yearOr(context, year, ""),
      place: nameOf(context, "locality", place),
      isZone: context.plan.localities.some((each) => each.id === place && each.kind === "zone"),
    }),
  ];
};

const count = ({ language }: Context, value: number) => language.quantity(String(value), "complexes");

/** What is asked, in words: so much, at most so much, or about so much. */
export function requiredOf(context: Context, row: TargetRow | TargetTotal): string {
  const target = context.plan.targets.find(({ id }) => id === row.target);
  const { unit = "complexes", required } = row;
  const { tolerance = 0 } = target ?? {};
  const within = Number(tolerance) > 0 ? differenceIn(context, String(tolerance), unit) : undefined;
  const figure =
    required === undefined ? context.language.words.statuses.unknown : exactAmount(context, String(required), unit);
  return context.language.targets.required(figure, target?.bound ?? "at-least", within);
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

/** The name of a target. */
export const named = (context: Context, target: string) => bareName(context, "target", target);

/** The name of who owes a target: an industry, a locality, the whole area; of these two, the places that alone are counted. */
export function placeName(
  context: Context,
  { target, locality, industry }: { readonly target: string; readonly locality?: string; readonly industry?: string },
): string {
  if (locality !== undefined) return nameOf(context, "locality", locality);
  const places = context.plan.targets.find(({ id }) => id === target)?.localities;
  const over = places && namesOf(context, "locality", places);
  if (industry === undefined) return over ?? areaName(context);
  const name = nameOf(context, "element", industry, "industryCategories");
  return over === undefined ? name : context.language.cited(name, [over]);
}

/** A year; where a target has none, something else. */
export const yearOr = ({ language }: Context, year: number | undefined, or: string) =>
  year === undefined ? or : language.year(year);

/** What is too little or too much, in words; nothing where neither. */
function off(context: Context, row: TargetRow | TargetTotal): string {
  const { language } = context;
  const { shortfall = 0, excess = 0 } = row;
  return [
    ...(Number(shortfall) > 0 ? [language.targets.short(offOf(context, row, "shortfall"))] : []),
    ...(Number(excess) > 0 ? [language.targets.over(offOf(context, row, "excess"))] : []),
  ].join("");
}
