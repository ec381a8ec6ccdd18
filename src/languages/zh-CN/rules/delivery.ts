import type { RULES } from "../../../plan/index.js";
import type { RuleWords, Sentences } from "../../language.js";

type Rule = (typeof RULES)["delivery"][number];

const where = ({ subject, subjectKind }: RuleWords): string => (subjectKind === "area" ? "全市" : subject);

const duty =
  (what: string) =>
  (words: RuleWords): string => {
    switch (words.verdict) {
      case "met":
      case "waived":
        return `${where(words)}：${what}有据可查`;
      case "unmet":
        return `${where(words)}：${what}的依据已失效或未获批准`;
      case "unknown":
        return `${where(words)}：${what}没有记录`;
      case "not-applicable":
        return `${where(words)}：${what}此处不作要求`;
    }
  };

const cloud = (words: RuleWords): string => {
  const { has, lacks, unknown, verdict } = words;
  if (verdict === "not-applicable") return duty("云平台互通")(words);
  const parts = [
    ...(has.length > 0 ? [`已互通${has.join("、")}`] : []),
    ...(lacks.length > 0 ? [`未互通${lacks.join("、")}`] : []),
    ...(unknown.length > 0 ? [`未记录${unknown.join("、")}`] : []),
  ];
  return `${where(words)}：云平台${parts.join("，")}`;
};

const short = ({ shortfall }: RuleWords, word: string): string =>
  shortfall === undefined ? "" : `，${word}${shortfall}`;

/** What is said in Chinese of deadlines, visits and duties. */
export const deliverySentences: Sentences<Rule> = {
  "schedule-backward": (words) =>
    `以${words.subject}为期限倒排：工作需要${words.required}，可用${words.actual}${short(words, "缺")}`,
  "process-visits": (words) =>
    words.actual === undefined
      ? `${words.subject}：申请人跑动次数未记录全，不超过${words.required}`
      : `${words.subject}：申请人须跑${words.actual}，不超过${words.required}${short(words, "多")}`,
  "process-steps": (words) => {
    const now = `${words.subject}：现有${words.actual}`;
    if (words.verdict === "not-applicable") return `${now}，改革前没有环节，不要求减少`;
    return words.required === undefined
      ? `${now}，改革前的环节未记录`
      : `${now}，要少于改革前即不超过${words.required}${short(words, "多")}`;
  },
  "governance-leading-group": /* @__PURE__ */ duty("领导小组"),
  "governance-coordination": /* @__PURE__ */ duty("市县与部门联动机制"),
  "governance-responsibility": /* @__PURE__ */ duty("主体责任"),
  "governance-goals": /* @__PURE__ */ duty("建设目标、任务与倒排进度"),
  "governance-support-policy": /* @__PURE__ */ duty("扶持政策"),
  "governance-cloud": cloud,
  "project-order": (words) => {
    const title = `${words.subject}${words.year}年科技计划`;
    switch (words.verdict) {
      case "unmet":
        return `${title}：已列入其他项目，符合条件的综合体项目有${words.shortfall}未列入（${words.lacks.join("、")}）`;
      case "unknown":
        return `${title}：综合体项目的条件或列入情况未记录全`;
      case "not-applicable":
        return `${title}：没有综合体项目，或此处不作要求`;
      default:
        return `${title}：综合体项目未被其他项目挤占`;
    }
  },
  "case-care": (words) => `${words.subject}：企业诉求${words.required}，已办结${words.actual}`,
  "case-answer": (words) =>
    words.required === undefined
      ? `诉求${words.subject}：答复用时${words.actual}，未约定时限`
      : `诉求${words.subject}：答复用时${words.actual}，不超过${words.required}${short(words, "超出")}`,
};
