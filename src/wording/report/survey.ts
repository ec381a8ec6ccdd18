import type { SurveyReport } from "../../report/index.js";
import { gapsFilled } from "../layout/filling.js";
import { gapSurvey } from "../layout/survey.js";
import type { Sentences } from "../sentences.js";

/** How a survey is rendered: its gaps, and how they could be filled. */
export const surveyReport: Sentences<SurveyReport> = (context, { gaps, filling }) => [
  ...gapSurvey(context, gaps),
  ...(filling ? gapsFilled(context, filling) : []),
];
