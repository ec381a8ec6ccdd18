export { lastYearEnded } from "./appraise.js";
export { assess, assessTakes } from "./assess.js";
export type { CheckOptions } from "./checks/check.js";
export { checkPortfolio, checkPortfolioTakes, PORTFOLIO_CHECKS } from "./checks/check-portfolio.js";
export { combineReports, combineReportsTakes } from "./combining/combine-reports.js";
export { namesIn, recordNames } from "./names.js";
export { nextQuestions, nextQuestionsTakes } from "./next-questions.js";
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
export { type ClauseTrace, traceability, traceabilityTakes } from "./traceability.js";
