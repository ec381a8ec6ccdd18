export * from "./assess-process.js";
export * from "./check-governance.js";
export * from "./order-projects.js";
export * from "./process-suggestions.js";
export type { ProjectKey, ProjectLine } from "./project-lines.js";
export * from "./schedule-backward.js";
export type { ScheduleOptions } from "./schedule-problem.js";
export { ScheduleTask } from "./schedule-task.js";
export * from "./track-cases.js";
