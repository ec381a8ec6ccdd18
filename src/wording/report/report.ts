import type { PolicyReport } from "../../report/index.js";
import { recommendation } from "../appraisal/recommendation.js";
import { fundingAllocation } from "../funding/funding.js";
import type { Sentences } from "../sentences.js";
import { targetProgress } from "../targets/targets.js";
import { areaSentence, wholeName } from "./area.js";
import { scopeSentences } from "./scope.js";

/** How policy report is told. */
export const policyReport: Sentences<PolicyReport> = (context, report) => {
  const { language } = context;
  const { targets, recommendation: chosen, funding } = report;
  return [
    language.report.title(context.language.label(report.plan.title)),
    language.asOf(context.language.date(report.stamp.asOf)),
    ...scopeSentences(context, report),
    areaSentence(context, report.area, wholeName(context, report.area)),
    ...targetProgress(context, targets).slice(0, 1),
    ...(chosen ? recommendation(context, chosen).slice(0, 1) : []),
    ...(funding ? fundingAllocation(context, funding).slice(0, 1) : []),
    ...(report.records.length > 0 ? [language.report.faults(report.records.length)] : []),
  ];
};
