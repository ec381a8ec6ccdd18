export { assess } from "./assess.js";
export { describe } from "./describe.js";
export { type JsonSchema, jsonSchema } from "./json-schema.js";
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
export { SCHEMA_NAMES, type SchemaName } from "./schemas.js";
export { en } from "./texts-en.js";
export { zh } from "./texts-zh.js";
export { type ClauseTrace, traceability } from "./traceability.js";
