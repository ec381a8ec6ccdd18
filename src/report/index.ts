export { assess } from "./assess.js";
export { compareReports } from "./compare-reports.js";
export { describe, namesFrom } from "./describe.js";
export { describeFinding } from "./describe-finding.js";
export type { NamedMeasure } from "./describe-measures.js";
export { type JsonSchema, jsonSchema } from "./json-schema.js";
export type { NameSources } from "./name-sources.js";
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
export type { Result, Results } from "./results.js";
export { SCHEMA_NAMES, type SchemaName } from "./schemas.js";
export { inUnits as inEnglishUnits } from "./texts-en-units.js";
export { inUnits as inChineseUnits } from "./texts-zh-units.js";
export { toMarkdown } from "./to-markdown.js";
export { type ClauseTrace, traceability } from "./traceability.js";
