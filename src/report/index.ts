export { lastYearEnded } from "./appraise.js";
export { assess } from "./assess.js";
export type { CheckOptions } from "./checks/check.js";
export { checkPortfolio, PORTFOLIO_CHECKS } from "./checks/check-portfolio.js";
export { namesIn } from "./names.js";
export { nextQuestions } from "./next-questions.js";
export type { AssessOptions } from "./options.js";
export type { PartWithoutData, ReportPart } from "./parts.js";
export type {
  AreaFigures,
  AreaReport,
  ComparedPart,
  ComplexReport,
  LeagueReport,
  LeftOut,
  LocalityReport,
  PolicyReport,
  RecordReport,
  ReportStamp,
  SurveyReport,
  TierTally,
} from "./policy-report.js";
export { DECISIONS, type Decision, type DecisionKind, type Question } from "./question.js";
export { type ClauseTrace, traceability } from "./traceability.js";
