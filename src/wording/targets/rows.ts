import type { Owed, TargetRow, TargetTotal, Uncredited } from "../../targets/index.js";
import { areaName, bareName, type Context, complexName, nameOf, namesOf } from "../context.js";
import type { Sentences } from "../sentences.js";

/** How target row is told. */
export const targetRow: Sentences<TargetRow> = (context, row) => {
  const { language } = context;
  const sentence = language.targets.row({
    target: named(context, row.target),
    place: placeName(context, row),
    year: yearOr(context, row.year, ""),
    required: amount(context, row, row.required),
    achieved: least(context, row, amount(context, row, row.achieved)),
    off: off(context, row),
    status: statusOf(context, row),
  });
  const open = row.undecided.length > 0 ? language.targets.undecided(namesOf(context, "complex", row.undecided)) : "";
  return [language.cited(`${sentence}${open}`, row.clauses)];
};

/** How target total is told. */
export const targetTotal: Sentences<TargetTotal> = (context, total) => [totalSentence(context, total)];

/** A total; how many places have done more than is asked is known from the rows alone. */
export function totalSentence(context: Context, total: TargetTotal, rows: readonly TargetRow[] = []): string {
  const { language } = context;
  const { localities, industries } = total;
  const over = rows.filter(
    ({ target, year, locality, kind, achieved, required }) =>
      target === total.target &&
      locality !== undefined &&
      kind === undefined &&
      (total.year === undefined || year === total.year) &&
      Number(achieved) > Number(required),
  );
  const sentence = language.targets.total({
    target: named(context, total.target),
    year: yearOr(context, total.year, ""),
    required: amount(context, total, total.required),
    achieved: least(context, total, amount(context, total, total.achieved)),
    undone: localities ? localities.of - localities.met - (localities.unknown ?? 0) : 0,
    over: new Set(over.map(({ locality }) => locality)).size,
    off: off(context, total),
    status: statusOf(context, total),
  });
  const met = industries ? language.targets.industries(String(industries.met), industries.of) : "";
  return language.cited(`${sentence}${met}`, total.clauses);
}

/** How a row or a total stands: too many of what is to be an exact number are not late, and of what is about so many not amiss. */
export function statusOf({ language }: Pick<Context, "language">, { status, excess }: TargetRow | TargetTotal): string {
  const isOff = excess !== undefined && (status === "behind" || status === "missed");
  return isOff ? language.words.tooMany : language.words.statuses[status];
}

/** How owed is told. */
export const owed: Sentences<Owed> = (context, { target, locality, ...left }) => [
  context.language.targets.owed({
    target: named(context, target),
    place: placeName(context, { locality }),
    owed: count(context, left.owed),
    missed: count(context, left.missed),
  }),
];

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

/** A figure of a target in words: in its unit, complexes where it has none; of an open one what it may be. */
export function amount(
  { language }: Pick<Context, "language">,
  row: TargetRow | TargetTotal,
  value: number | string | undefined,
): string {
  if (value !== undefined) return language.quantity(String(value), row.unit ?? "complexes");
  const { least: from, most: to } = ("range" in row && row.range) || {};
  const quantity = (end: string) => language.quantity(end, row.unit ?? "complexes");
  if (from !== undefined && to !== undefined) return language.targets.between(from, quantity(to));
  if (from !== undefined) return language.words.atLeast(quantity(from));
  return language.words.statuses.unknown;
}

/** A figure for a cell: alone where it counts complexes, else with its unit. */
export function figure(
  context: Pick<Context, "language">,
  row: TargetRow | TargetTotal,
  value: number | string | undefined,
): string {
  if (row.kind === "level" || row.unit !== undefined) return value === undefined ? "–" : amount(context, row, value);
  return value === undefined ? "–" : String(value);
}

/** A figure of a target; of a whole of which only part is recorded as the least that it is. */
export const least = (
  { language }: Pick<Context, "language">,
  { atLeast }: Pick<TargetTotal, "atLeast">,
  figure: string,
) => (atLeast ? language.words.atLeast(figure) : figure);

/** The name of a target. */
export const named = (context: Context, target: string) => bareName(context, "target", target);

/** The name of who owes a target: an industry, a locality, the whole area. */
export function placeName(
  context: Context,
  { locality, industry }: { readonly locality?: string; readonly industry?: string },
): string {
  if (industry !== undefined) return nameOf(context, "element", industry);
  return locality === undefined ? areaName(context) : nameOf(context, "locality", locality);
}

/** A year; where a target has none, something else. */
export const yearOr = ({ language }: Context, year: number | undefined, or: string) =>
  year === undefined ? or : language.year(year);

/** What is too little or too much, in words; nothing where neither. */
function off(context: Context, row: TargetRow | TargetTotal): string {
  const { language } = context;
  const { shortfall = 0, excess = 0 } = row;
  return [
    ...(Number(shortfall) > 0 ? [language.targets.short(least(context, row, amount(context, row, shortfall)))] : []),
    ...(Number(excess) > 0 ? [language.targets.over(least(context, row, amount(context, row, excess)))] : []),
  ].join("");
}
