import type { Owed, TargetRow, TargetTotal, Uncredited } from "../../targets/index.js";
import { areaName, bareName, type Context, complexName, nameOf, namesOf } from "../context.js";
import type { Sentences } from "../sentences.js";
import { achievedOf, isUnknown, offOf, requiredOf } from "./figures.js";

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

/** How a row or a total stands, in its sentence: what keeps below a ceiling is as required, not done; of what is unknown no more is said. */
function statusWords(context: Context, row: TargetRow | TargetTotal): string {
  const { language, plan } = context;
  if (isUnknown(row)) return "";
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
