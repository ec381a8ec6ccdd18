export { lastYearEnded } from "./appraise.js";
export { assess } from "./assess.js";
export { namesIn } from "./names.js";
export { nextQuestions } from "./next-questions.js";
export type {
  AreaFigures,
  AreaReport,
  AssessOptions,
  ComparedPart,
  ComplexReport,
  LeagueReport,
  LeftOut,
  LocalityReport,
  PartWithoutData,
  PolicyReport,
  RecordReport,
  ReportPart,
  ReportStamp,
  SurveyReport,
  TierTally,
} from "./policy-report.js";
export { DECISIONS, type Decision, type DecisionKind, type Question } from "./question.js";
export { type ClauseTrace, traceability } from "./traceability.js";
