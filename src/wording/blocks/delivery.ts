import type { CaseReport, ProcessAssessment, ProjectOrder, Schedule } from "../../delivery/index.js";
import { type Block, lines, list } from "../block.js";
import type { Context } from "../context.js";
import { remarksOn, summaryOf } from "../delivery/cases.js";
import { processFigures, processRemarks } from "../delivery/process.js";
import { sentenceOf } from "../finding.js";
import { openCases, projectRows, scheduleRows } from "../tables/delivery.js";
import { resultRows } from "../tables/table-of.js";
import { blocksOf } from "../tables/value.js";

/** Concerns of enterprises: how many, those that are open, and what is to be said of them. */
export const caseBlocks = (context: Context, report: CaseReport): Block[] => [
  ...lines(summaryOf(context, report)),
  ...blocksOf(context.language, resultRows(context, openCases, report.open)),
  ...list(remarksOn(context, report)),
];

/** An approval process: as it is and was, and what is to be said of it. */
export const processBlocks = (context: Context, assessment: ProcessAssessment): Block[] => [
  ...lines(...processFigures(context, assessment)),
  ...list(processRemarks(context, assessment)),
];

/** Projects in their order, and what is amiss with it. */
export const projectBlocks = (context: Context, { lists, findings }: ProjectOrder): Block[] => [
  ...list(findings.map((finding) => sentenceOf(context, finding))),
  ...blocksOf(context.language, projectRows(context, lists)),
];

/** A schedule, task by task. */
export const scheduleBlocks = (context: Context, { rows, findings }: Schedule): Block[] => [
  ...blocksOf(context.language, resultRows(context, scheduleRows, rows)),
  ...list(findings.map((finding) => sentenceOf(context, finding))),
];
