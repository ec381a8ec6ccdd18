export { compareReports, compareReportsTakes } from "./compare-reports.js";
export type { FieldName } from "./field-name.js";
export { CHANGE_KINDS, type ChangeKind, type ReportChange, type ValueChange } from "./report-change.js";
