export { assess } from "./assess.js";
export { describe, namesFrom } from "./describe.js";
export type { NamedMeasure } from "./describe-measures.js";
export type { NameSources } from "./name-sources.js";
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
  TierTally,
} from "./policy-report.js";
export type { Result } from "./results.js";
export { toMarkdown } from "./to-markdown.js";
