import type { Owed, TargetProgress, TargetRow, TargetTotal, Uncredited } from "../targets/index.js";
import { type Block, lines, list, table } from "./block.js";
import { bareName, complexName, nameOf, namesOf, type Speaker } from "./speaker.js";
import type { Telling } from "./telling.js";

const count = ({ texts }: Speaker, value: number) => texts.quantity(String(value), "complexes");
const named = (speaker: Speaker, target: string) => bareName(speaker, "target", target);
const place = (speaker: Speaker, locality: string | undefined) =>
  locality === undefined ? speaker.texts.words.city : nameOf(speaker, "locality", locality);
const yearOr = ({ texts }: Speaker, year: number | undefined, or: string) =>
  year === undefined ? or : texts.words.year(year);

/** What is too little or too much, in words; nothing where neither. */
function off(speaker: Speaker, { shortfall, excess = 0 }: TargetRow | TargetTotal): string {
  const { told } = speaker.texts;
  return [
    ...(shortfall > 0 ? [told.targets.short(count(speaker, shortfall))] : []),
    ...(excess > 0 ? [told.targets.over(count(speaker, excess))] : []),
  ].join("");
}

/** How target row is told. */
export const targetRow: Telling<TargetRow> = {
  keys: ["target", "clauses", "required", "achieved", "complexes", "undecided"],
  say: (speaker, row) => {
    const { texts } = speaker;
    const sentence = texts.told.targets.row({
      target: named(speaker, row.target),
      place: place(speaker, row.locality),
      year: yearOr(speaker, row.year, ""),
      required: count(speaker, row.required),
      achieved: count(speaker, row.achieved),
      off: off(speaker, row),
      status: texts.words.statuses[row.status],
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
      speaker.texts.words.statuses[row.status],
      namesOf(speaker, "complex", row.complexes),
      namesOf(speaker, "complex", row.undecided),
      row.clauses.join(", "),
    ],
  },
};

/** How target total is told. */
export const targetTotal: Telling<TargetTotal> = {
  keys: ["target", "clauses", "required", "achieved", "shortfall", "status"],
  say: (speaker, total) => {
    const { texts } = speaker;
    const sentence = texts.told.targets.total({
      target: named(speaker, total.target),
      year: yearOr(speaker, total.year, ""),
      required: count(speaker, total.required),
      achieved: count(speaker, total.achieved),
      off: off(speaker, total),
      status: texts.words.statuses[total.status],
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
      speaker.texts.words.statuses[total.status],
      total.clauses.join(", "),
    ],
  },
};

/** How owed is told. */
export const owed: Telling<Owed> = {
  keys: ["target", "locality", "owed", "missed"],
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
  keys: ["target", "complex"],
  say: (speaker, { target, complex, year }) => [
    speaker.texts.told.targets.uncredited({
      target: named(speaker, target),
      complex: complexName(speaker, complex),
      year: yearOr(speaker, year, ""),
    }),
  ],
};

/** How target progress is told. */
export const targetProgress: Telling<TargetProgress> = {
  keys: ["basis", "rows", "totals", "owed", "uncredited"],
  say: (speaker, progress) => [
    summary(speaker, progress),
    ...wholes(progress).flatMap((total) => targetTotal.say(speaker, total)),
    ...progress.owed.flatMap((each) => owed.say(speaker, each)),
    ...rest(speaker, progress),
  ],
  show: (speaker, progress) => [
    ...lines(summary(speaker, progress)),
    ...totalTable(speaker, progress),
    ...grids(speaker, progress),
    ...(progress.owed.length > 0
      ? table(
          speaker.texts.heads.owed,
          progress.owed.map((each) => owed.row?.cells(speaker, each) ?? []),
        )
      : []),
    ...list(rest(speaker, progress)),
  ],
};

/** Totals over all years: what a sentence says of a target. */
const wholes = ({ totals }: TargetProgress) => totals.filter(({ year }) => year === undefined);

function summary({ texts }: Speaker, progress: TargetProgress): string {
  const { words, told } = texts;
  const met = wholes(progress).filter(({ status }) => status === "met").length;
  return told.targets.progress({
    asOf: words.date(progress.asOf),
    basis: words.basis[progress.basis],
    met: String(met),
    of: String(wholes(progress).length),
  });
}

function totalTable(speaker: Speaker, { totals }: TargetProgress): Block[] {
  return table(
    speaker.texts.heads.targetTotal,
    totals.map((total) => targetTotal.row?.cells(speaker, total) ?? []),
  );
}

/** Of each target that localities owe a table: a row for each of them, a column for each year. */
function grids(speaker: Speaker, { rows }: TargetProgress): Block[] {
  const { texts } = speaker;
  const byTarget = new Map<string, TargetRow[]>();
  for (const row of rows) {
    if (row.locality === undefined) continue;
    const known = byTarget.get(row.target);
    if (known) known.push(row);
    else byTarget.set(row.target, [row]);
  }
  return [...byTarget].flatMap(([target, own]) => {
    const years = [...new Set(own.map(({ year }) => year))];
    const cells = new Map<string, Map<number | undefined, TargetRow>>();
    for (const row of own) {
      const line = cells.get(row.locality ?? "") ?? new Map<number | undefined, TargetRow>();
      line.set(row.year, row);
      cells.set(row.locality ?? "", line);
    }
    return [
      ...lines(texts.told.targets.grid(named(speaker, target))),
      ...table(
        [texts.heads.locality, ...years.map((year) => yearOr(speaker, year, texts.heads.byDate))],
        [...cells].map(([locality, line]) => [
          nameOf(speaker, "locality", locality),
          ...years.map((year) => cell(speaker, line.get(year))),
        ]),
      ),
    ];
  });
}

const cell = ({ texts }: Speaker, row: TargetRow | undefined) =>
  row === undefined ? "–" : `${row.achieved}/${row.required} ${texts.words.statuses[row.status]}`;

function rest(speaker: Speaker, progress: TargetProgress): string[] {
  const { told } = speaker.texts;
  const open = progress.rows.filter(({ undecided }) => undecided.length > 0);
  const { slipped = [] } = progress;
  return [
    ...progress.uncredited.flatMap((each) => uncredited.say(speaker, each)),
    ...open.flatMap((row) => targetRow.say(speaker, row)),
    ...(slipped.length > 0 ? [told.targets.slipped(namesOf(speaker, "complex", slipped))] : []),
  ];
}
