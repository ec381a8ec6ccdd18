import type { Finding } from "../../finding/index.js";
import type { Plan } from "../../plan/index.js";
import type { Portfolio } from "../portfolio.js";
import { cycleChecks } from "./cycles.js";
import { factChecks } from "./facts.js";
import { historyChecks } from "./history.js";
import { nameChecks } from "./names.js";
import { practiceChecks } from "./practice.js";
import { type RecordCheck, recordFinding } from "./problem.js";

/** What in records does not fit together or with the plan, by themselves: see `checkPortfolio`, which asks more. */
export function checkRecords(plan: Plan, portfolio: Portfolio): Finding[] {
  return RECORD_CHECKS.flatMap((check) =>
    check.find(plan, portfolio).map((problem) => recordFinding(plan, check, problem)),
  );
}

/** Every check of records among themselves, in the order its findings come. */
export const RECORD_CHECKS: readonly RecordCheck[] = /* @__PURE__ */ (() => [
  ...nameChecks,
  ...cycleChecks,
  ...historyChecks,
  ...factChecks,
  ...practiceChecks,
])();
