import type { Recommendation, Robustness, ScoreSheet, Standing } from "../../appraisal/index.js";
import { summaryOf, undecided } from "../appraisal/recommendation.js";
import { drawn } from "../appraisal/robustness.js";
import { sheetNotes, sheetSentence } from "../appraisal/sheet.js";
import { standingSentence } from "../appraisal/standing.js";
import { type Block, lines, list } from "../block.js";
import type { Context } from "../context.js";
import { passedOver, recommended, spreadTable, steps, without } from "../tables/appraisal.js";
import { markTable } from "../tables/marks.js";
import { resultRows } from "../tables/table-of.js";
import { blocksOf } from "../tables/value.js";

/** A sheet: what it comes to, its aspects, and where every mark comes from. */
export const sheetBlocks = (context: Context, sheet: ScoreSheet): Block[] => [
  ...lines(sheetSentence(context, sheet)),
  ...list(sheetNotes(context, sheet)),
  ...blocksOf(context.language, markTable(context, sheet)),
];

/** How robust a ranking is: how often it was drawn, how ranks vary, and what changes without each indicator. */
export const robustnessBlocks = (context: Context, result: Robustness): Block[] => [
  ...lines(...drawn(context, result)),
  ...blocksOf(context.language, [
    ...spreadTable(context, result.complexes),
    ...resultRows(context, without, result.without),
  ]),
];

/** Where a complex stands, and the course that brought it there. */
export const standingBlocks = (context: Context, result: Standing): Block[] => [
  ...lines(standingSentence(context, result)),
  ...blocksOf(context.language, resultRows(context, steps, result.steps)),
];

/** Who is recommended, between whom it is open, and who is not. */
export const recommendationBlocks = (context: Context, result: Recommendation): Block[] => [
  ...lines(summaryOf(context, result)),
  ...blocksOf(context.language, resultRows(context, recommended, result.recommended)),
  ...list(result.undecided.flatMap((each) => undecided(context, each))),
  ...blocksOf(context.language, resultRows(context, passedOver, result.passedOver)),
];
