import { appraisal } from "./texts-en-told-appraisal.js";
import { delivery } from "./texts-en-told-delivery.js";
import { funding } from "./texts-en-told-funding.js";
import { layout } from "./texts-en-told-layout.js";
import { measures } from "./texts-en-told-measures.js";
import { report } from "./texts-en-told-report.js";
import { standards, targets } from "./texts-en-told-targets.js";
import type { Told } from "./texts-zh-told.js";

/** Sentences on every type of result, by the room it comes from, in English. */
export const told: Told = {
  joined: (parts) => parts.filter((part) => part !== "").join("; "),
  rules: {
    "governance-leading-group": "leading group",
    "governance-coordination": "mechanism linking levels and departments",
    "governance-responsibility": "primary responsibility",
    "governance-goals": "goals, tasks and a schedule counted back",
    "governance-support-policy": "support policy",
    "governance-cloud": "cloud platform",
  },
  targets,
  standards,
  appraisal,
  funding,
  layout,
  measures,
  delivery,
  report,
};
