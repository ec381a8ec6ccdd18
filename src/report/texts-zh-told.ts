import { appraisal } from "./texts-zh-told-appraisal.js";
import { delivery } from "./texts-zh-told-delivery.js";
import { funding } from "./texts-zh-told-funding.js";
import { layout } from "./texts-zh-told-layout.js";
import { measures } from "./texts-zh-told-measures.js";
import { report } from "./texts-zh-told-report.js";
import { standards, targets } from "./texts-zh-told-targets.js";

/** Sentences on every type of result, by the room it comes from, in Chinese. */
export const told = {
  joined: (parts: readonly string[]): string => parts.filter((part) => part !== "").join("；"),
  /** What evidence is for, by the rule it answers. */
  rules: {
    "governance-leading-group": "领导小组",
    "governance-coordination": "市县与部门联动机制",
    "governance-responsibility": "主体责任",
    "governance-goals": "建设目标、任务与倒排进度",
    "governance-support-policy": "扶持政策",
    "governance-cloud": "云平台互通",
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

/** Sentences on every type of result in a language. */
export type Told = typeof told;
