import { grouped } from "../../kernel/index.js";
import type { TargetProgress, TargetRow, TargetTotal } from "../../targets/index.js";
import { type Block, lines, list, table } from "../block.js";
import { type Context, knownName, nameOf } from "../context.js";
import type { Renderer } from "../renderer.js";
import { figure, least, named, owed, statusOf, targetRow, targetTotal, uncredited, yearOr } from "./rows.js";

/** How target progress is rendered. */
export const targetProgress: Renderer<TargetProgress> = {
  sentences: (context, progress) => [
    summary(context, progress),
    ...wholes(progress).flatMap((total) => targetTotal.sentences(context, total)),
    ...progress.owed.flatMap((each) => owed.sentences(context, each)),
    ...rest(context, progress),
  ],
  blocks: (context, progress) => [
    ...lines(summary(context, progress)),
    ...totalTable(context, progress),
    ...lines(...(progress.totals.some(isUneven) ? [context.language.targets.uneven] : [])),
    ...grids(context, progress),
    ...(progress.owed.length > 0
      ? table(
          context.language.columns.owed,
          progress.owed.map((each) => owed.row?.cells(context, each) ?? []),
        )
      : []),
    ...list(rest(context, progress)),
  ],
};

/** What is expected, and what it changes; where that is nothing, the figures as recorded are not told again. */
export function outlookBlocks(context: Context, outlook: TargetProgress, recorded: TargetProgress): readonly Block[] {
  if (figuresOf(outlook) !== figuresOf(recorded)) return targetProgress.blocks?.(context, outlook) ?? [];
  return [...lines(context.language.targets.asRecorded), ...list(slippedSentences(context, outlook))];
}

/** But for their keys, which say of which progress they are. */
const figuresOf = ({ rows, totals }: TargetProgress) =>
  JSON.stringify([rows, totals], (name, value) => (name === "key" ? undefined : value));

/** Whether localities fall short although all together do not, or by less. */
const isUneven = (total: TargetTotal) =>
  total.kind === undefined &&
  total.localities !== undefined &&
  total.shortfall > Math.max(0, total.required - total.achieved);

/** Totals over all years: what a sentence says of a target. */
const wholes = ({ totals }: TargetProgress) => totals.filter(({ year }) => year === undefined);

function summary(context: Context, progress: TargetProgress): string {
  const { language } = context;
  const isOfPart = progress.totals.some(({ atLeast }) => atLeast);
  const met = wholes(progress).filter(({ status }) => status === "met").length;
  return language.targets.progress({
    asOf: language.date(progress.asOf),
    basis: language.words.basis[progress.basis],
    met: least(context, { ...(isOfPart && { atLeast: true }) }, String(met)),
    of: String(wholes(progress).length),
  });
}

function totalTable(context: Context, { totals }: TargetProgress): Block[] {
  return table(
    context.language.columns.targetTotal,
    totals.map((total) => targetTotal.row?.cells(context, total) ?? []),
  );
}

/** Of each target that localities owe a table: a row for each of them, a column for each year. */
function grids(context: Context, { rows }: TargetProgress): Block[] {
  const { language } = context;
  const local = rows.filter(({ locality }) => locality !== undefined);
  return [...grouped(local, ({ target }) => target)].flatMap(([target, own]) => {
    const years = [...new Set(own.map(({ year }) => year))];
    return [
      ...lines(language.targets.grid(named(context, target))),
      ...table(
        [language.columns.locality, ...years.map((year) => yearOr(context, year, language.columns.byDate))],
        [...grouped(own, ({ locality = "" }) => locality)].map(([locality, here]) => {
          const byYear = new Map(here.map((row) => [row.year, row]));
          return [nameOf(context, "locality", locality), ...years.map((year) => cell(context, byYear.get(year)))];
        }),
      ),
    ];
  });
}

const cell = (context: Context, row: TargetRow | undefined) =>
  row === undefined
    ? "–"
    : `${figure(context, row, row.achieved)}/${figure(context, row, row.required)} ${statusOf(context, row)}`;

function rest(context: Context, progress: TargetProgress): string[] {
  const open = progress.rows.filter(({ undecided }) => undecided.length > 0);
  return [
    ...progress.uncredited.flatMap((each) => uncredited.sentences(context, each)),
    ...open.flatMap((row) => targetRow.sentences(context, row)),
    ...slippedSentences(context, progress),
  ];
}

function slippedSentences(context: Context, { slipped = [] }: TargetProgress): string[] {
  const { language } = context;
  if (slipped.length === 0) return [];
  return [language.targets.slipped(language.list(slipped.map((id) => expectedName(context, id))))];
}

/** An expected listing by its complex; of one that is not on record its id. */
const expectedName = (context: Context, id: string) =>
  knownName(context, "pipeline", id) ?? nameOf(context, "complex", id);
