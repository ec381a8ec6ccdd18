import type { Owed, TargetRow, TargetTotal, Uncredited } from "../../targets/index.js";
import { areaName, bareName, complexName, nameOf, namesOf, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How target row is told. */
export const targetRow: Telling<TargetRow> = {
  say: (speaker, row) => {
    const { language } = speaker;
    const sentence = language.targets.row({
      target: named(speaker, row.target),
      place: place(speaker, row.locality),
      year: yearOr(speaker, row.year, ""),
      required: count(speaker, row.required),
      achieved: count(speaker, row.achieved),
      off: off(speaker, row),
      status: statusOf(speaker, row),
    });
    const open = row.undecided.length > 0 ? language.targets.undecided(namesOf(speaker, "complex", row.undecided)) : "";
    return [language.cited(`${sentence}${open}`, row.clauses)];
  },
  row: {
    head: ({ language }) => language.columns.targetRow,
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
      speaker.language.list(row.clauses),
    ],
  },
};

/** How target total is told. */
export const targetTotal: Telling<TargetTotal> = {
  say: (speaker, total) => {
    const { language } = speaker;
    const sentence = language.targets.total({
      target: named(speaker, total.target),
      year: yearOr(speaker, total.year, ""),
      required: count(speaker, total.required),
      achieved: count(speaker, total.achieved),
      off: off(speaker, total),
      status: statusOf(speaker, total),
    });
    const { localities } = total;
    const met = localities ? language.targets.localities(localities.met, localities.of) : "";
    return [language.cited(`${sentence}${met}`, total.clauses)];
  },
  row: {
    head: ({ language }) => language.columns.targetTotal,
    cells: (speaker, total) => [
      named(speaker, total.target),
      yearOr(speaker, total.year, total.localities ? speaker.language.columns.inAll : "–"),
      String(total.required),
      String(total.achieved),
      String(total.shortfall),
      total.localities ? `${total.localities.met}/${total.localities.of}` : "–",
      statusOf(speaker, total),
      speaker.language.list(total.clauses),
    ],
  },
};

/** How a row or a total stands: too many of what is to be an exact number are not late. */
export function statusOf({ language }: Speaker, { status, excess }: TargetRow | TargetTotal): string {
  return excess === undefined ? language.words.statuses[status] : language.words.tooMany;
}

/** How owed is told. */
export const owed: Telling<Owed> = {
  say: (speaker, { target, locality, ...left }) => [
    speaker.language.targets.owed({
      target: named(speaker, target),
      place: place(speaker, locality),
      owed: count(speaker, left.owed),
      missed: count(speaker, left.missed),
    }),
  ],
  row: {
    head: ({ language }) => language.columns.owed,
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
    const { targets } = speaker.language;
    return speaker.plan.targets.some((each) => each.id === id && each.each === "area")
      ? [targets.notCounted(complex, target)]
      : [targets.uncredited({ target, complex, year: yearOr(speaker, year, "") })];
  },
};

const count = ({ language }: Speaker, value: number) => language.quantity(String(value), "complexes");

/** The name of a target. */
export const named = (speaker: Speaker, target: string) => bareName(speaker, "target", target);

const place = (speaker: Speaker, locality: string | undefined) =>
  locality === undefined ? areaName(speaker) : nameOf(speaker, "locality", locality);

/** A year; where a target has none, something else. */
export const yearOr = ({ language }: Speaker, year: number | undefined, or: string) =>
  year === undefined ? or : language.year(year);

/** What is too little or too much, in words; nothing where neither. */
function off(speaker: Speaker, { shortfall, excess = 0 }: TargetRow | TargetTotal): string {
  const { language } = speaker;
  return [
    ...(shortfall > 0 ? [language.targets.short(count(speaker, shortfall))] : []),
    ...(excess > 0 ? [language.targets.over(count(speaker, excess))] : []),
  ].join("");
}
