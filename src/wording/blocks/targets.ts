import type { TargetProgress, TargetTotal } from "../../targets/index.js";
import { type Block, lines, list } from "../block.js";
import type { Context } from "../context.js";
import { resultRows } from "../tables/table-of.js";
import { owedRows, targetGrids, targetTotals } from "../tables/targets.js";
import { blocksOf } from "../tables/value.js";
import { restOf, slippedSentences, summaryOf } from "../targets/targets.js";

/** How every target stands: over all, place by place and year by year, what is owed, and what else is to be said. */
export function progressBlocks(context: Context, progress: TargetProgress): Block[] {
  const { language } = context;
  return [
    ...lines(summaryOf(context, progress)),
    ...blocksOf(language, resultRows(context, targetTotals, progress.totals)),
    ...lines(...(progress.totals.some(isUneven) ? [language.targets.uneven] : [])),
    ...targetGrids(context, progress.rows).flatMap((grid) => [...lines(grid.title), ...blocksOf(language, [grid])]),
    ...blocksOf(language, resultRows(context, owedRows, progress.owed)),
    ...list(restOf(context, progress)),
  ];
}

/** What is expected, and what it changes; where that is nothing, the figures as recorded are not told again. */
export function outlookBlocks(context: Context, outlook: TargetProgress, recorded: TargetProgress): Block[] {
  if (figuresOf(outlook) !== figuresOf(recorded)) return progressBlocks(context, outlook);
  return [...lines(context.language.targets.asRecorded), ...list(slippedSentences(context, outlook))];
}

/** But for what says of which progress they are. */
const figuresOf = ({ rows, totals }: TargetProgress) =>
  JSON.stringify([rows, totals], (name, value) => (name === "key" || name === "basis" ? undefined : value));

/** Whether localities fall short although all together do not, or by less. */
export const isUneven = (total: TargetTotal) =>
  total.kind === undefined &&
  total.localities !== undefined &&
  total.shortfall > Math.max(0, total.required - total.achieved);
