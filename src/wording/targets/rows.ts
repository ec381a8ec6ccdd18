import type { Owed, TargetRow, TargetTotal, Uncredited } from "../../targets/index.js";
import { areaName, bareName, type Context, complexName, nameOf, namesOf } from "../context.js";
import type { Renderer } from "../renderer.js";

/** How target row is rendered. */
export const targetRow: Renderer<TargetRow> = {
  sentences: (context, row) => {
    const { language } = context;
    const sentence = language.targets.row({
      target: named(context, row.target),
      place: place(context, row.locality),
      year: yearOr(context, row.year, ""),
      required: count(context, row.required),
      achieved: least(context, row, count(context, row.achieved)),
      off: off(context, row),
      status: statusOf(context, row),
    });
    const open = row.undecided.length > 0 ? language.targets.undecided(namesOf(context, "complex", row.undecided)) : "";
    return [language.cited(`${sentence}${open}`, row.clauses)];
  },
  row: {
    columns: ({ language }) => language.columns.targetRow,
    cells: (context, row) => [
      named(context, row.target),
      place(context, row.locality),
      yearOr(context, row.year, "–"),
      String(row.required),
      least(context, row, String(row.achieved)),
      least(context, row, String(row.shortfall)),
      statusOf(context, row),
      namesOf(context, "complex", row.complexes),
      namesOf(context, "complex", row.undecided),
      context.language.list(row.clauses),
    ],
  },
};

/** How target total is rendered. */
export const targetTotal: Renderer<TargetTotal> = {
  sentences: (context, total) => {
    const { language } = context;
    const sentence = language.targets.total({
      target: named(context, total.target),
      year: yearOr(context, total.year, ""),
      required: count(context, total.required),
      achieved: least(context, total, count(context, total.achieved)),
      off: off(context, total),
      status: statusOf(context, total),
    });
    const { localities } = total;
    const met = localities
      ? language.targets.localities(least(context, total, String(localities.met)), localities.of)
      : "";
    return [language.cited(`${sentence}${met}`, total.clauses)];
  },
  row: {
    columns: ({ language }) => language.columns.targetTotal,
    cells: (context, total) => [
      named(context, total.target),
      yearOr(context, total.year, total.localities ? context.language.columns.inAll : "–"),
      String(total.required),
      least(context, total, String(total.achieved)),
      least(context, total, String(total.shortfall)),
      total.localities ? least(context, total, `${total.localities.met}/${total.localities.of}`) : "–",
      statusOf(context, total),
      context.language.list(total.clauses),
    ],
  },
};

/** How a row or a total stands: too many of what is to be an exact number are not late. */
export function statusOf({ language }: Context, { status, excess }: TargetRow | TargetTotal): string {
  return excess === undefined ? language.words.statuses[status] : language.words.tooMany;
}

/** How owed is rendered. */
export const owed: Renderer<Owed> = {
  sentences: (context, { target, locality, ...left }) => [
    context.language.targets.owed({
      target: named(context, target),
      place: place(context, locality),
      owed: count(context, left.owed),
      missed: count(context, left.missed),
    }),
  ],
  row: {
    columns: ({ language }) => language.columns.owed,
    cells: (context, each) => [
      place(context, each.locality),
      named(context, each.target),
      String(each.owed),
      String(each.missed),
    ],
  },
};

/** How uncredited is rendered. */
export const uncredited: Renderer<Uncredited> = {
  sentences: (context, { target: id, complex: counted, year }) => {
    const [target, complex] = [named(context, id), complexName(context, counted)];
    const { targets } = context.language;
    return context.plan.targets.some((each) => each.id === id && each.each === "area")
      ? [targets.notCounted(complex, target)]
      : [targets.uncredited({ target, complex, year: yearOr(context, year, "") })];
  },
};

const count = ({ language }: Context, value: number) => language.quantity(String(value), "complexes");

/** A figure of a target; of a whole of which only part is recorded as the least that it is. */
export const least = (
  { language }: Pick<Context, "language">,
  { atLeast }: Pick<TargetTotal, "atLeast">,
  figure: string,
) => (atLeast ? language.words.atLeast(figure) : figure);

/** The name of a target. */
export const named = (context: Context, target: string) => bareName(context, "target", target);

const place = (context: Context, locality: string | undefined) =>
  locality === undefined ? areaName(context) : nameOf(context, "locality", locality);

/** A year; where a target has none, something else. */
export const yearOr = ({ language }: Context, year: number | undefined, or: string) =>
  year === undefined ? or : language.year(year);

/** What is too little or too much, in words; nothing where neither. */
function off(context: Context, row: TargetRow | TargetTotal): string {
  const { language } = context;
  const { shortfall, excess = 0 } = row;
  return [
    ...(shortfall > 0 ? [language.targets.short(least(context, row, count(context, shortfall)))] : []),
    ...(excess > 0 ? [language.targets.over(least(context, row, count(context, excess)))] : []),
  ].join("");
}
