import type { Told } from "../zh-CN/results.js";
import { appraisal } from "./appraisal.js";
import { changes } from "./comparison.js";
import { delivery } from "./delivery.js";
import { funding } from "./funding.js";
import { layout } from "./layout.js";
import { measures } from "./measures.js";
import { questions } from "./questions.js";
import { report } from "./report.js";
import { standards, targets } from "./targets.js";

/** Sentences on every type of result, by the room it comes from, in English. */
export const told: Told = {
  joined: (parts) => parts.filter((part) => part !== "").join("; "),
  rules: {
    "survey-gap": "survey of resources",
    "fill-gaps": "filling of gaps",
    "chain-missing-link": "link that is there",
    "chain-weak-link": "link that is strong enough",
    "match-problem": "matching of technical problems",
    "fund-overspent": "spent within the grant",
    "fund-category": "spent on what is allowed",
    "fund-period": "spent in its period",
    "fund-unspent": "spent by the end",
    "fund-pace": "pace of spending",
    "fund-appraisal-owed": "appraisals owed",
    "fund-report": "reports owed",
    "process-visits": "visits of the applicant",
    "process-steps": "fewer steps than before",
    "governance-leading-group": "leading group",
    "governance-coordination": "mechanism linking levels and departments",
    "governance-responsibility": "primary responsibility",
    "governance-goals": "goals, tasks and a schedule counted back",
    "governance-support-policy": "support policy",
    "governance-cloud": "cloud platform",
    "project-order": "complexes first in the science plan",
    "case-care": "care of enterprises",
    "case-answer": "answer in time",
    "schedule-backward": "schedule counted back",
    "audit-flow-to-stock": "yearly target against the one by the end",
    "audit-tiers-to-total": "targets of tiers against the one in all",
    "audit-spread": "spread of a target over localities",
    "audit-least-quantity": "least that the targets come to",
    "audit-late-issue": "what was left of a year at issue",
    "audit-late-publication": "what was left of a year at publication",
  },
  targets,
  standards,
  appraisal,
  funding,
  layout,
  measures,
  delivery,
  report,
  changes,
  questions,
};
