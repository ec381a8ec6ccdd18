export { AUDITS, auditPlan } from "./audit-plan.js";
export type { Owed, TargetProgress, TargetRow, TargetTotal, Uncredited } from "./progress.js";
export { projectTargets } from "./project-targets.js";
export { type RowAsked, rowOf } from "./row-of.js";
export type { TargetStatus } from "./status.js";
export { trackTargets } from "./track-targets.js";
