export { AUDITS, auditPlan, auditPlanTakes } from "./audit-plan.js";
export { combineProgress } from "./combine-progress.js";
export type {
  Basis,
  CountRow,
  CountTotal,
  LevelRow,
  LevelTotal,
  Owed,
  TargetProgress,
  TargetRow,
  TargetTotal,
  Uncredited,
} from "./progress.js";
export { projectTargets, projectTargetsTakes } from "./project-targets.js";
export { type RowAsked, rowOf, rowOfTakes } from "./row-of.js";
export type { TargetStatus } from "./status.js";
export { trackTargets, trackTargetsTakes } from "./track-targets.js";
