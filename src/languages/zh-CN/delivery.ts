import type { DeliveryMessages, Figures } from "../messages/delivery.js";
import type { FindingsOf, RuleWords } from "../messages/finding.js";

const figures = ({ steps, visits, promised, statutory }: Figures): string =>
  `环节${steps}个，申请人跑动次数${visits}，承诺天数${promised}，法定天数${statutory}`;

/** Messages on schedules, processes, projects and cases, in Chinese. */
export const delivery: DeliveryMessages = {
  task: (task, { start, finish }) => `任务${task}：最迟${start}开始，${finish}完成`,
  earliest: ({ start, finish }) => `最早${start}开始，${finish}完成`,
  float: (days) => `机动${days}天`,
  late: (days) => `已迟${days}天`,
  critical: "关键任务",
  process: (name, now) => `${name}现行：${figures(now)}`,
  when: { now: "现行", before: "改革前" },
  processBefore: (before) => `改革前：${figures(before)}`,
  paper: (paper, steps) => `材料${paper}重复索要，涉及环节：${steps}`,
  overStatutory: (steps) => `承诺天数超过法定天数的环节：${steps}`,
  suggestion: (w) => `建议${w.change}：${w.steps}；改后环节${w.count}个，跑动次数${w.visits}（本库建议，并非政策规定）`,
  noProjects: "没有要排序的科技计划项目",
  projects: (locality, year, projects) => `${locality}${year}科技计划依次为${projects}`,
  cases: (w) => `截至${w.asOf}，企业诉求${w.opened}件，已答复${w.answered}件，已办结${w.closed}件`,
  overdue: (cases) => `逾期未答复：${cases}`,
  withoutTheme: (cases) => `主题未记录：${cases}`,
  openCase: (w) =>
    `诉求${w.case}（${w.kind}）：企业${w.enterprise}向${w.complex}提出，已${w.days}未办结，${w.answered ? "已答复" : "未答复"}`,
  theme: (w) => `主题${w.theme}反复出现：${w.cases}件，未办结${w.open}件，涉及${w.complexes}`,
};

/** Of what has to be proved part by part: each, by how it stands. */
const parts = ({ has, lacks, unknown }: RuleWords): string =>
  [
    ...(has.length > 0 ? [`有依据的：${has.join("、")}`] : []),
    ...(lacks.length > 0 ? [`依据已失效或未获批准的：${lacks.join("、")}`] : []),
    ...(unknown.length > 0 ? [`没有记录的：${unknown.join("、")}`] : []),
  ].join("；");

const duty =
  (what: string) =>
  (words: RuleWords): string => {
    if ([words.has, words.lacks, words.unknown].filter(({ length }) => length > 0).length > 1)
      return `${words.subject}：${what}，${parts(words)}`;
    switch (words.verdict) {
      case "met":
      case "waived":
        return `${words.subject}：${what}有据可查`;
      case "unmet":
        return `${words.subject}：${what}的依据已失效或未获批准`;
      case "unknown":
        return `${words.subject}：${what}没有记录`;
      case "not-applicable":
        return `${words.subject}：${what}不适用`;
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
  return `${words.subject}：云平台${parts.join("，")}`;
};

const short = ({ shortfall }: RuleWords, word: string): string =>
  shortfall === undefined ? "" : `，${word}${shortfall}`;

const timed =
  (what: string) =>
  (words: RuleWords): string => {
    const { verdict, required, actual, lacks } = words;
    const isOpen = lacks.length > 0;
    const taken = `诉求${words.subject}：${isOpen ? `尚未${what}，已过${actual}` : `${what}用时${actual ?? "待核实"}`}`;
    if (required === undefined) return `${taken}，未定时限`;
    if (verdict === "not-applicable") return `${taken}，时限${required}，未到期`;
    if (verdict !== "unmet") return `${taken}，时限${required}`;
    if (isOpen && words.over === undefined) return `${taken}，时限${required}已到`;
    return `${taken}，时限${required}，${isOpen ? "已" : ""}超出${words.over}`;
  };

const beyond = ({ subject, bound }: RuleWords): string =>
  `日历不载${subject}及以${bound === "at-most" ? "前" : "后"}的节假日和调休，按星期推算`;

/** Messages on its rules, in Chinese. */
export const deliveryFindings: FindingsOf<"delivery"> = {
  "schedule-backward": (words) =>
    `以${words.subject}为期限倒排：工作需要${words.required}，可用${words.actual}${short(words, "缺")}`,
  "process-visits": (words) =>
    words.actual === undefined
      ? `${words.subject}：申请人跑动次数未记录全，要求不超过${words.required}`
      : `${words.subject}：申请人须跑${words.actual}${words.verdict === "unknown" ? "，其余未记录" : ""}，要求不超过${words.required}${short(words, "多")}`,
  "process-steps": (words) => {
    const now = `${words.subject}：现有${words.actual}`;
    if (words.verdict === "not-applicable") return `${now}，改革前没有环节，不要求减少`;
    return words.required === undefined
      ? `${now}，改革前的环节未记录`
      : `${now}，须少于改革前，即不超过${words.required}${short(words, "多")}`;
  },
  "governance-leading-group": /* @__PURE__ */ duty("领导小组"),
  "governance-coordination": /* @__PURE__ */ duty("市县与部门联动机制"),
  "governance-responsibility": /* @__PURE__ */ duty("主体责任"),
  "governance-goals": /* @__PURE__ */ duty("建设目标、任务、内容与倒排进度"),
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
        return `${title}：没有综合体项目，或不适用`;
      default:
        return `${title}：综合体项目未被其他项目挤占`;
    }
  },
  "case-care": (words) =>
    `${words.subject}：企业诉求${words.required}${words.verdict === "met" ? "，已全部办结" : `中已办结${words.actual}`}`,
  "case-answer": /* @__PURE__ */ timed("答复"),
  "case-solution": /* @__PURE__ */ timed("解决"),
  "schedule-calendar": beyond,
  "case-calendar": beyond,
};
