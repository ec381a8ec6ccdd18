import type { Language } from "../language.js";
import type { QuestionMessages, ReportMessages } from "../messages/report.js";
import { numeral } from "./text.js";

const VERDICTS = ["符合", "不符合", "已豁免", "待核实", "不适用"];

/** Messages and headings of a whole report, in Chinese. */
export const report: ReportMessages = {
  title: (plan) => `${plan}执行情况报告`,
  section: (place, title) => `${numeral(place)}、${title}`,
  stamp: {
    plan: "计划",
    document: "文号",
    issued: "印发日期",
    revision: "计划数据修订",
    asOf: "截至日",
    library: "计算程序版本",
    scorecard: "评价指标体系",
    standing: "动态管理规则",
    funding: "资金分配办法",
    seed: "稳健性检验随机种子",
    readings: "与默认不同的解读",
    rounding: "数字取舍",
  },
  noReadings: "无，全部采用默认解读",
  rounding: "百分比和分项得分四舍五入至两位小数，金额精确到分",
  warning: (names) => `下列内容并非政策规定：${names}。以此得出的分数、等次、状态和金额仅供参考，不作为决定依据。`,
  area: (w) =>
    `${w.place}：共登记${w.complexes}家，其中已列入名单${w.holding}家${w.tierOpen > 0 ? `（${w.tierOpen}家的层级待核实）` : ""}；年度目标${[...(w.owed > 0 || w.missed === 0 ? [`尚须完成${w.owed}家`] : []), ...(w.missed > 0 ? [`逾期未完成${w.missed}家`] : [])].join("，")}`,
  scope: (names) => `本报告范围为${names}，对其余各地不作判断，总体数字均为至少数`,
  leastOf: (place) => `${place}（至少）`,
  support: (amount) => `扶持资金${amount}`,
  tally: (tier, count) => `${tier}${count}家`,
  measureList: (year, values) => `${year}指标：${values}`,
  heldLacks: (tier) => `现有层级（${tier}）需要注意的事项：`,
  nextLacks: (tier) => `达到${tier}尚缺：`,
  readingsOf: (numbers, _count) => `解读${numbers}`,
  notScored: (when) => `${when}有记录，没有适用的指标体系，未评分`,
  ofPlatform: (when, platform) => `${when}平台${platform}`,
  withoutFigure: (names) => `计划未定数值、因而不逐一列出的标准：${names}`,
  standingRules: (provenance) => `所用动态管理规则：${provenance}`,
  yearAppraised: (ended, by) => `${ended}没有年度记录，绩效评价按${by}的记录`,
  league: (scorecard, year) => `${year}“${scorecard}”排名`,
  elsewhere: "计划所列各地之外",
  findings: (w) =>
    `共核查${w.total}项：${[w.met, w.unmet, w.waived, w.unknown, w.other].flatMap((count, at) => (count > 0 ? `${VERDICTS[at]}${count}项` : [])).join("，")}`,
  noFaults: "档案核对未发现矛盾",
  faults: (count) => `档案中有${count}处问题`,
  filling: "补短板方案",
  notStanding: (complex, why) => `${complex}当日不是综合体（${why}），不参加评价、排名、推荐和资金分配`,
  onceOverAll: "须以全部数据统一计算",
  without: (what) => `没有${what}`,
  leftOut: (part, record, fault) => `${part}：${record}未采用，${fault}`,
  faultWords: (field, got, accepted, example) =>
    `${field}填为${got}，应为${accepted}${example === "" ? "" : `，如${example}`}`,
  kinds: {
    target: "目标",
    standard: "标准",
    duty: "职责",
    encouraged: "鼓励",
    principle: "原则",
    background: "背景",
  },
  noGist: "计划数据中没有这一条",
  readingNumber: (place) => `解读${place}`,
};

/** Messages on what to record next, in Chinese. */
export const questions: QuestionMessages = {
  marks: (amount) => `涉及${amount}`,
  decisions: {
    target: "目标完成数",
    "tier-held": "所在层级的判定",
    "tier-next": "上一层级的判定",
    tier: "其他层级的判定",
    recommendation: "择优推荐",
    grade: "等次",
    amount: "所得资金",
    standing: "动态管理状态",
    finding: "一项判定",
    part: "报告的一部分",
    advice: "一项建议",
  },
  sentence: (input, decides, alone) =>
    `${input}：未记录或无法识别；${alone ? "单凭此项即可确定" : "连同其他记录可确定"}${decides}`,
  first: (shown, all) => (shown === all ? `待补记的共${all}项：` : `待补记的共${all}项，先补以下${shown}项：`),
};

/** Parts of a report, in Chinese. */
export const parts: Language["parts"] = {
  stamp: "报告依据",
  plan: "计划",
  given: "所给设置",
  places: "记录位置",
  area: "总体概况",
  targets: "目标进度",
  projection: "目标预测",
  localities: "各地各综合体",
  complexes: "综合体",
  appraisal: "绩效评价",
  leagues: "排名",
  standing: "动态管理",
  recommendation: "择优推荐",
  funding: "资金分配",
  supervision: "资金监管",
  surveys: "资源调查与补短板",
  chains: "产业链",
  problems: "技术难题对接",
  overlaps: "交叉重复",
  governance: "组织保障",
  projects: "科技计划项目",
  cases: "企业诉求",
  processes: "审批流程",
  records: "档案核对",
  questions: "先补记的资料",
  audit: "计划自身数字的推算",
  withoutData: "缺少数据的部分",
  notStanding: "当日不是综合体的",
  leftOut: "未计入的记录",
  clauses: "所据条文",
  readings: "所据解读",
};
