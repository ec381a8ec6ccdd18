import type { TargetProgress } from "../../targets/index.js";
import { type Context, knownName, nameOf } from "../context.js";
import type { Sentences } from "../sentences.js";
import { least } from "./figures.js";
import { owed, targetRow, totalSentence, uncredited } from "./rows.js";

/** How target progress is told. */
export const targetProgress: Sentences<TargetProgress> = (context, progress) => [
  summaryOf(context, progress),
  ...wholes(progress).map((total) => totalSentence(context, total, progress.rows)),
  ...progress.owed.flatMap((each) => owed(context, each)),
  ...restOf(context, progress),
];

/** Totals over all years: what a sentence says of a target. */
const wholes = ({ totals }: TargetProgress) => totals.filter(({ year }) => year === undefined);

/** How many targets are reached. */
export function summaryOf(context: Context, progress: TargetProgress): string {
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

/** What no target counts, what is open, and what has not come. */
export function restOf(context: Context, progress: TargetProgress): string[] {
  const open = progress.rows.filter(({ undecided }) => undecided.length > 0);
  return [
    ...progress.uncredited.flatMap((each) => uncredited(context, each)),
    ...open.flatMap((row) => targetRow(context, row)),
    ...slippedSentences(context, progress),
  ];
}

/** What was expected and has not come. */
export function slippedSentences(context: Context, { slipped = [] }: TargetProgress): string[] {
  const { language } = context;
  if (slipped.length === 0) return [];
  return [language.targets.slipped(language.list(slipped.map((id) => expectedName(context, id))))];
}

/** An expected listing by its complex; of one that is not on record its id. */
const expectedName = (context: Context, id: string) =>
  knownName(context, "pipeline", id) ?? nameOf(context, "complex", id);
