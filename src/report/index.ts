export { assess } from "./assess.js";
export { compareReports } from "./compare-reports.js";
export { describe } from "./describe.js";
export { nextQuestions } from "./next-questions.js";
export type {
  AreaReport,
  AssessOptions,
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
export {
  CHANGE_KINDS,
  type ChangeKind,
  type ComparedPart,
  type ReportChange,
  type ValueChange,
} from "./report-change.js";
export { type Naming, sayChange, sayQuestion } from "./say-changes.js";
