import type { Owed, TargetRow, TargetTotal, Uncredited } from "../../targets/index.js";
import { bareName, complexName, nameOf, namesOf, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How target row is told. */
export const targetRow: Telling<TargetRow> = {
  say: (speaker, row) => {
    const { texts } = speaker;
    const sentence = texts.told.targets.row({
      target: named(speaker, row.target),
      place: place(speaker, row.locality),
      year: yearOr(speaker, row.year, ""),
      required: count(speaker, row.required),
      achieved: count(speaker, row.achieved),
      off: off(speaker, row),
      status: statusOf(speaker, row),
    });
    const open =
      row.undecided.length > 0 ? texts.told.targets.undecided(namesOf(speaker, "complex", row.undecided)) : "";
    return [texts.cited(`${sentence}${open}`, row.clauses)];
  },
  row: {
    head: ({ texts }) => texts.heads.targetRow,
    cells: (speaker, row) => [
      named(speaker, row.target),
      place(speaker, row.locality),
      yearOr(speaker, row.year, "–"),
      String(row.required),
      String(row.achieved),
      String(row.shortfall),
      statusOf(speaker, row),
      namesOf(speaker, "complex", row.complexes),
      namesOf(speaker, "complex", row.undecided),
      speaker.texts.list(row.clauses),
    ],
  },
};

/** How target total is told. */
export const targetTotal: Telling<TargetTotal> = {
  say: (speaker, total) => {
    const { texts } = speaker;
    const sentence = texts.told.targets.total({
      target: named(speaker, total.target),
      year: yearOr(speaker, total.year, ""),
      required: count(speaker, total.required),
      achieved: count(speaker, total.achieved),
      off: off(speaker, total),
      status: statusOf(speaker, total),
    });
    const { localities } = total;
    const met = localities ? texts.told.targets.localities(localities.met, localities.of) : "";
    return [texts.cited(`${sentence}${met}`, total.clauses)];
  },
  row: {
    head: ({ texts }) => texts.heads.targetTotal,
    cells: (speaker, total) => [
      named(speaker, total.target),
      yearOr(speaker, total.year, total.localities ? speaker.texts.heads.inAll : "–"),
      String(total.required),
      String(total.achieved),
      String(total.shortfall),
      total.localities ? `${total.localities.met}/${total.localities.of}` : "–",
      statusOf(speaker, total),
      speaker.texts.list(total.clauses),
    ],
  },
};

/** How a row or a total stands: too many of what is to be an exact number are not late. */
export function statusOf({ texts: { words } }: Speaker, { status, excess }: TargetRow | TargetTotal): string {
  return excess === undefined ? words.statuses[status] : words.tooMany;
}

/** How owed is told. */
export const owed: Telling<Owed> = {
  say: (speaker, { target, locality, ...left }) => [
    speaker.texts.told.targets.owed({
      target: named(speaker, target),
      place: place(speaker, locality),
      owed: count(speaker, left.owed),
      missed: count(speaker, left.missed),
    }),
  ],
  row: {
    head: ({ texts }) => texts.heads.owed,
    cells: (speaker, each) => [
      place(speaker, each.locality),
      named(speaker, each.target),
      String(each.owed),
      String(each.missed),
    ],
  },
};

/** How uncredited is told. */
export const uncredited: Telling<Uncredited> = {
  say: (speaker, { target: id, complex: counted, year }) => {
    const [target, complex] = [named(speaker, id), complexName(speaker, counted)];
    const { targets } = speaker.texts.told;
    return speaker.plan.targets.some((each) => each.id === id && each.each === "area")
      ? [targets.notCounted(complex, target)]
      : [targets.uncredited({ target, complex, year: yearOr(speaker, year, "") })];
  },
};

const count = ({ texts }: Speaker, value: number) => texts.quantity(String(value), "complexes");

/** The name of a target. */
export const named = (speaker: Speaker, target: string) => bareName(speaker, "target", target);

const place = (speaker: Speaker, locality: string | undefined) =>
  locality === undefined ? speaker.texts.words.city : nameOf(speaker, "locality", locality);

/** A year; where a target has none, something else. */
export const yearOr = ({ texts }: Speaker, year: number | undefined, or: string) =>
  year === undefined ? or : texts.words.year(year);

/** What is too little or too much, in words; nothing where neither. */
function off(speaker: Speaker, { shortfall, excess = 0 }: TargetRow | TargetTotal): string {
  const { told } = speaker.texts;
  return [
    ...(shortfall > 0 ? [told.targets.short(count(speaker, shortfall))] : []),
    ...(excess > 0 ? [told.targets.over(count(speaker, excess))] : []),
  ].join("");
}
