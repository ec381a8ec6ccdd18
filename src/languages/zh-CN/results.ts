import type { AuditRule, SaidRule } from "../language.js";
import { appraisal } from "./appraisal.js";
import { changes } from "./comparison.js";
import { delivery } from "./delivery.js";
import { funding } from "./funding.js";
import { layout } from "./layout.js";
import { measures } from "./measures.js";
import { questions } from "./questions.js";
import { report } from "./report.js";
import { standards, targets } from "./targets.js";

/** Sentences on every type of result, by the room it comes from, in Chinese. */
export const told = {
  joined: (parts: readonly string[]): string => parts.filter((part) => part !== "").join("；"),
  /** What a rule of the engine is about; for duties what evidence is recorded for. */
  rules: {
    "survey-gap": "资源调查",
    "fill-gaps": "补短板",
    "chain-missing-link": "补链",
    "chain-weak-link": "强链",
    "match-problem": "技术难题对接",
    "fund-overspent": "支出不超拨款",
    "fund-category": "用途合规",
    "fund-period": "支出在期限内",
    "fund-unspent": "期满支出完毕",
    "fund-pace": "支出进度",
    "fund-appraisal-owed": "应做的考核评价",
    "fund-report": "应报的情况",
    "process-visits": "跑动次数",
    "process-steps": "环节减少",
    "governance-leading-group": "领导小组",
    "governance-coordination": "市县与部门联动机制",
    "governance-responsibility": "主体责任",
    "governance-goals": "建设目标、任务与倒排进度",
    "governance-support-policy": "扶持政策",
    "governance-cloud": "云平台互通",
    "project-order": "优先列入科技计划",
    "case-care": "企业诉求关怀",
    "case-answer": "及时答复",
    "schedule-backward": "倒排进度",
    "audit-flow-to-stock": "每年目标与期末目标",
    "audit-tiers-to-total": "分层级目标与总目标",
    "audit-spread": "目标在各地的分布",
    "audit-least-quantity": "目标合计的最低要求",
    "audit-late-issue": "印发时年度所余",
    "audit-late-publication": "公布时年度所余",
  } satisfies { readonly [R in SaidRule | AuditRule]: string },
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

/** Sentences on every type of result in a language. */
export type Told = typeof told;
