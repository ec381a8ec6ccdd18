import type { SurveyReport } from "../../report/index.js";
import { heading } from "../block.js";
import { gapsFilled } from "../layout/filling.js";
import { gapSurvey, surveyName } from "../layout/survey.js";
import type { Renderer } from "../renderer.js";

/** How a survey is rendered: its gaps, and how they could be filled. */
export const surveyReport: Renderer<SurveyReport> = {
  sentences: (context, { gaps, filling }) => [
    ...gapSurvey.sentences(context, gaps),
    ...(filling ? gapsFilled.sentences(context, filling) : []),
  ],
  blocks: (context, { gaps, filling }) => [
    heading(3, context.language.sentence(surveyName(context, gaps.survey))),
    ...(gapSurvey.blocks?.(context, gaps) ?? []),
    ...(filling ? [heading(4, context.language.report.filling), ...(gapsFilled.blocks?.(context, filling) ?? [])] : []),
  ],
};
