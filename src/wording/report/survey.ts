import type { SurveyReport } from "../../report/index.js";
import { heading } from "../block.js";
import { gapsFilled } from "../layout/filling.js";
import { gapSurvey, surveyName } from "../layout/survey.js";
import type { Telling } from "../telling.js";

/** How a survey is told: its gaps, and how they could be filled. */
export const surveyReport: Telling<SurveyReport> = {
  say: (speaker, { gaps, filling }) => [
    ...gapSurvey.say(speaker, gaps),
    ...(filling ? gapsFilled.say(speaker, filling) : []),
  ],
  show: (speaker, { gaps, filling }) => [
    heading(3, speaker.language.sentence(surveyName(speaker, gaps.survey))),
    ...(gapSurvey.show?.(speaker, gaps) ?? []),
    ...(filling ? [heading(4, speaker.language.report.filling), ...(gapsFilled.show?.(speaker, filling) ?? [])] : []),
  ],
};
