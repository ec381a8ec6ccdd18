import { grouped } from "../../kernel/index.js";
import type { TargetProgress, TargetRow, TargetTotal } from "../../targets/index.js";
import { type Block, lines, list, table } from "../block.js";
import { knownName, nameOf, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";
import { named, owed, statusOf, targetRow, targetTotal, uncredited, yearOr } from "./rows.js";

/** How target progress is told. */
export const targetProgress: Telling<TargetProgress> = {
  say: (speaker, progress) => [
    summary(speaker, progress),
    ...wholes(progress).flatMap((total) => targetTotal.say(speaker, total)),
    ...progress.owed.flatMap((each) => owed.say(speaker, each)),
    ...rest(speaker, progress),
  ],
  show: (speaker, progress) => [
    ...lines(summary(speaker, progress)),
    ...totalTable(speaker, progress),
    ...lines(...(progress.totals.some(isUneven) ? [speaker.language.targets.uneven] : [])),
    ...grids(speaker, progress),
    ...(progress.owed.length > 0
      ? table(
          speaker.language.columns.owed,
          progress.owed.map((each) => owed.row?.cells(speaker, each) ?? []),
        )
      : []),
    ...list(rest(speaker, progress)),
  ],
};

/** What is expected, and what it changes; where that is nothing, the figures as recorded are not told again. */
export function outlookBlocks(speaker: Speaker, outlook: TargetProgress, recorded: TargetProgress): readonly Block[] {
  if (figuresOf(outlook) !== figuresOf(recorded)) return targetProgress.show?.(speaker, outlook) ?? [];
  return [...lines(speaker.language.targets.asRecorded), ...list(slippedSentences(speaker, outlook))];
}

const figuresOf = ({ rows, totals }: TargetProgress) => JSON.stringify([rows, totals]);

/** Whether localities fall short although all together do not, or by less. */
const isUneven = ({ localities, required, achieved, shortfall }: TargetTotal) =>
  localities !== undefined && shortfall > Math.max(0, required - achieved);

/** Totals over all years: what a sentence says of a target. */
const wholes = ({ totals }: TargetProgress) => totals.filter(({ year }) => year === undefined);

function summary({ language }: Speaker, progress: TargetProgress): string {
  const met = wholes(progress).filter(({ status }) => status === "met").length;
  return language.targets.progress({
    asOf: language.date(progress.asOf),
    basis: language.words.basis[progress.basis],
    met: String(met),
    of: String(wholes(progress).length),
  });
}

function totalTable(speaker: Speaker, { totals }: TargetProgress): Block[] {
  return table(
    speaker.language.columns.targetTotal,
    totals.map((total) => targetTotal.row?.cells(speaker, total) ?? []),
  );
}

/** Of each target that localities owe a table: a row for each of them, a column for each year. */
function grids(speaker: Speaker, { rows }: TargetProgress): Block[] {
  const { language } = speaker;
  const local = rows.filter(({ locality }) => locality !== undefined);
  return [...grouped(local, ({ target }) => target)].flatMap(([target, own]) => {
    const years = [...new Set(own.map(({ year }) => year))];
    return [
      ...lines(language.targets.grid(named(speaker, target))),
      ...table(
        [language.columns.locality, ...years.map((year) => yearOr(speaker, year, language.columns.byDate))],
        [...grouped(own, ({ locality = "" }) => locality)].map(([locality, here]) => {
          const byYear = new Map(here.map((row) => [row.year, row]));
          return [nameOf(speaker, "locality", locality), ...years.map((year) => cell(speaker, byYear.get(year)))];
        }),
      ),
    ];
  });
}

const cell = (speaker: Speaker, row: TargetRow | undefined) =>
  row === undefined ? "–" : `${row.achieved}/${row.required} ${statusOf(speaker, row)}`;

function rest(speaker: Speaker, progress: TargetProgress): string[] {
  const open = progress.rows.filter(({ undecided }) => undecided.length > 0);
  return [
    ...progress.uncredited.flatMap((each) => uncredited.say(speaker, each)),
    ...open.flatMap((row) => targetRow.say(speaker, row)),
    ...slippedSentences(speaker, progress),
  ];
}

function slippedSentences(speaker: Speaker, { slipped = [] }: TargetProgress): string[] {
  const { language } = speaker;
  if (slipped.length === 0) return [];
  return [language.targets.slipped(language.list(slipped.map((id) => expectedName(speaker, id))))];
}

/** An expected listing by its complex; of one that is not on record its id. */
const expectedName = (speaker: Speaker, id: string) =>
  knownName(speaker, "pipeline", id) ?? nameOf(speaker, "complex", id);
