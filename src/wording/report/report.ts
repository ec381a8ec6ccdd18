import type { PolicyReport } from "../../report/index.js";
import { recommendation } from "../appraisal/recommendation.js";
import { fundingAllocation } from "../funding/funding.js";
import { targetProgress } from "../targets/targets.js";
import type { Telling } from "../telling.js";
import { areaSentence } from "./area.js";
import { reportBlocks } from "./sections.js";

/** How policy report is told. */
export const policyReport: Telling<PolicyReport> = {
  say: (speaker, report) => {
    const { language } = speaker;
    const { targets, recommendation: chosen, funding } = report;
    return [
      language.report.title(speaker.language.label(report.plan.title)),
      language.asOf(speaker.language.date(report.stamp.asOf)),
      areaSentence(speaker, report.city),
      ...targetProgress.say(speaker, targets).slice(0, 1),
      ...(chosen ? recommendation.say(speaker, chosen).slice(0, 1) : []),
      ...(funding ? fundingAllocation.say(speaker, funding).slice(0, 1) : []),
      ...(report.records.length > 0 ? [language.report.faults(report.records.length)] : []),
    ];
  },
  show: reportBlocks,
};
