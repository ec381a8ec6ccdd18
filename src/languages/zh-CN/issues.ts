import type { IssueMessages } from "../messages/issues.js";

/** Messages on what is to be put right, in Chinese. */
export const issues: IssueMessages = {
  target: (w) => `${w.year}“${w.target}”${w.status}：${w.required}，${w.achieved}`,
  grantee: "受资助单位",
  over: (what, actual, required) => `${what}：实际${actual}，不超过${required}`,
  missed: "说明原因，加快推进；往年所缺不能以他年补足",
  excess: (amount) => `超出${amount}`,
  makeUp: (shortfall) => `补足${shortfall}`,
  pass: (required) => `须超过${required}`,
  orWaiver: (advice) => `${advice}，或按规定报批豁免`,
  record: (names) => `补报：${names}`,
  rules: {
    "fund-overspent": "核实超支原因和资金来源",
    "fund-category": "核实开支用途，不合用途的予以调整",
    "fund-period": "核实资助期外开支的原因",
    "fund-unspent": "清理结余，报主管部门和财政部门处理",
    "fund-pace": "加快项目实施和资金使用",
    "fund-appraisal-owed": "补做应做的考核评价",
    "fund-report": "说明迟报原因，今后按期报告",
    "fund-clawback": "按办法收回资金",
    "project-order": "将符合条件的综合体项目列入科技计划",
    "process-visits": "减少申请人跑动次数",
    "process-steps": "精简办理环节",
    "case-answer": "尽快办结，向企业说明超时原因",
    "case-solution": "尽快办结，向企业说明超时原因",
  },
  other: "核实原因，落实整改",
};
