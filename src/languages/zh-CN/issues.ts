import type { IssueMessages } from "../messages/issues.js";

const LATE = { answer: "答复", solution: "解决" };

/** Messages on what is to be put right, in Chinese. */
export const issues: IssueMessages = {
  target: (w) => `${w.year}“${w.target}”${w.status}：${w.required}，${w.achieved}`,
  grantee: "受资助单位",
  late: ({ of, isOpen, actual, required }) =>
    `企业诉求${isOpen ? `尚未${LATE[of]}，已过` : `${LATE[of]}用时`}${actual}，时限${required}`,
  lateAdvice: ({ of, isOpen }) =>
    isOpen ? `尽快推动${LATE[of]}，向企业说明超时原因` : `向企业说明超时原因，今后按时${LATE[of]}`,
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
  },
  other: "核实原因，落实整改",
};
