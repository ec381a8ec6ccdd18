import type { ChainAssessment, GapSurvey, GapsFilled, ProblemsMatched } from "../../layout/index.js";
import type { SurveyReport } from "../../report/index.js";
import { type Block, heading, lines } from "../block.js";
import type { Context } from "../context.js";
import { chainSentences } from "../layout/chain.js";
import { outcomeOf } from "../layout/filling.js";
import { summaryOf } from "../layout/problems.js";
import { notSurveyed, surveyName, surveySentence, unknownKinds } from "../layout/survey.js";
import { gapRows, links, needsFilled, problemTables } from "../tables/layout.js";
import { resultRows } from "../tables/table-of.js";
import { blocksOf } from "../tables/value.js";

/** What a survey found, row by row, and what it did not ask. */
export const surveyBlocks = (context: Context, survey: GapSurvey): Block[] => [
  ...lines(surveySentence(context, survey)),
  ...blocksOf(context.language, resultRows(context, gapRows, survey.rows)),
  ...lines(...unknownKinds(context, survey), ...notSurveyed(context, survey)),
];

/** How gaps are filled, need by need. */
export const fillingBlocks = (context: Context, filled: GapsFilled): Block[] => [
  ...lines(...outcomeOf(context, filled)),
  ...blocksOf(context.language, resultRows(context, needsFilled, filled.needs)),
];

/** A survey with its gaps, and how they could be filled. */
export const surveyReportBlocks = (context: Context, { gaps, filling }: SurveyReport): Block[] => [
  heading(3, context.language.sentence(surveyName(context, gaps.survey))),
  ...surveyBlocks(context, gaps),
  ...(filling ? [heading(4, context.language.report.filling), ...fillingBlocks(context, filling)] : []),
];

/** A chain, link by link. */
export const chainBlocks = (context: Context, chain: ChainAssessment): Block[] => [
  ...lines(...chainSentences(context, chain)),
  ...blocksOf(context.language, resultRows(context, links, chain.assessed)),
];

/** Problems, by kind and one by one. */
export const problemBlocks = (context: Context, matched: ProblemsMatched): Block[] => [
  ...lines(summaryOf(context, matched)),
  ...blocksOf(context.language, problemTables(context, matched)),
];
