import type * as zh from "../zh-CN/delivery.js";
import { counted } from "./units.js";

const figures = ({ steps, visits, promised, statutory }: zh.Figures): string =>
  `${counted(steps, "step", "steps")}; visits of the applicant: ${visits}; days promised: ${promised}; days by statute: ${statutory}`;

/** Sentences on schedules, processes, projects and cases, in English. */
export const delivery: typeof zh.delivery = {
  task: (task, { start, finish }) => `Task ${task}: begin by ${start}, end by ${finish}`,
  earliest: ({ start, finish }) => `at the earliest from ${start} to ${finish}`,
  float: (days) => `days it may slip: ${days}`,
  late: (days) => `days late already: ${days}`,
  critical: "must not slip",
  process: (name, now) => `${name}, now: ${figures(now)}`,
  processBefore: (before) => `Before: ${figures(before)}`,
  paper: (paper, steps) => `Paper ${paper} is asked for more than once: ${steps}`,
  overStatutory: (steps) => `Steps that promise more days than the statutes allow: ${steps}`,
  suggestion: ({ change, steps, count, visits }) =>
    `Suggestion, ${change}: ${steps}; then ${counted(count, "step", "steps")}, visits of the applicant: ${visits} (a proposal of this library, not set by the policy)`,
  noProjects: "No projects of a science plan to put in order",
  projects: (locality, year, projects) => `Science plan of ${locality}, ${year}, in order: ${projects}`,
  projectIn: (project, group) => `${project} (${group})`,
  cases: ({ asOf, opened, answered, closed }) =>
    `At the close of ${asOf}: ${counted(opened, "case", "cases")} of enterprises opened, ${answered} answered, ${closed} closed`,
  overdue: (cases) => `Not answered in time: ${cases}`,
  withoutTheme: (cases) => `Theme not recorded: ${cases}`,
  openCase: ({ case: id, complex, enterprise, kind, days, answered }) =>
    `Case ${id} (${kind}): enterprise ${enterprise}, ${complex}; open for ${days}, ${answered ? "answered" : "not answered"}`,
  theme: ({ theme, cases, open, complexes }) =>
    `Theme ${theme} recurs in ${counted(cases, "case", "cases")}, ${open} of them open, at ${complexes}`,
};
