const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

const numeral = (place: number): string => {
  const [tens, ones] = [Math.floor(place / 10), place % 10];
  return `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${DIGITS[ones]}`;
};

/** Sentences and headings of a whole report, in Chinese. */
export const report = {
  title: (plan: string): string => `${plan}执行情况报告`,
  asOf: (date: string): string => `截至${date}`,
  section: (place: number, title: string): string => `${numeral(place)}、${title}`,
  sections: {
    basis: "报告依据",
    city: "全市概况",
    targets: "目标进度",
    projection: "目标预测",
    localities: "各地各综合体",
    leagues: "绩效评价",
    standings: "动态管理",
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
    leftOut: "未计入的记录",
    clauses: "所据条文",
    readings: "所据解读",
  },
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
  withProvenance: (name: string, provenance: string): string => `${name}：${provenance}`,
  readingChosen: (why: string, choice: string): string => `${why}：${choice}`,
  noReadings: "无，全部采用默认解读",
  rounding: "百分比和分项得分四舍五入至两位小数，金额精确到分",
  warning: (names: string): string =>
    `下列内容并非政策规定：${names}。以此得出的分数、等次、状态和金额仅供参考，不作为决定依据。`,
  area: (w: {
    readonly place: string;
    readonly complexes: number;
    readonly holding: number;
    readonly owed: number;
    readonly missed: number;
  }): string =>
    `${w.place}：综合体档案${w.complexes}家，其中在列${w.holding}家；年度目标尚须完成${w.owed}家，逾期未完成${w.missed}家`,
  support: (amount: string): string => `扶持资金${amount}`,
  tally: (tier: string, count: number): string => `${tier}${count}家`,
  measureList: (year: string, values: string): string => `${year}指标：${values}`,
  heldLacks: (tier: string): string => `现有层级（${tier}）需要注意的事项：`,
  nextLacks: (tier: string): string => `达到${tier}尚缺：`,
  readingsOf: (numbers: string, _count: number): string => `解读${numbers}`,
  notScored: (when: string): string => `${when}有记录，没有适用的指标体系，未评分`,
  ofPlatform: (when: string, platform: string): string => `${when}平台${platform}`,
  withoutFigure: (names: string): string => `计划未定数值、因而不逐一列出的标准：${names}`,
  standingRules: (provenance: string): string => `所用动态管理规则：${provenance}`,
  league: (scorecard: string, year: string): string => `${year}“${scorecard}”排名`,
  elsewhere: "计划所列各地之外",
  findings: (w: {
    readonly total: number;
    readonly met: number;
    readonly unmet: number;
    readonly waived: number;
    readonly unknown: number;
    readonly other: number;
  }): string =>
    `共核查${w.total}项：符合${w.met}项，不符合${w.unmet}项，经批准豁免${w.waived}项，资料不全${w.unknown}项，不作要求${w.other}项`,
  noFaults: "档案核对未发现矛盾",
  faults: (count: number): string => `档案中有${count}处问题`,
  ofRecord: (record: string, sentence: string): string => `${record}：${sentence}`,
  filling: "补短板方案",
  withoutPart: (part: string, what: string): string => `${part}：没有${what}`,
  notStanding: (complex: string, why: string): string =>
    `${complex}当日不是综合体（${why}），不参加评价、排名、推荐和资金分配`,
  onDay: (why: string, date: string): string => `${why}，${date}`,
  leftOut: (part: string, record: string, fault: string): string => `${part}：${record}未采用，${fault}`,
  faultWords: (path: string, got: string, accepted: string, example: string): string =>
    `${path === "" ? "" : `“${path}”`}为${got}，应为${accepted}，如${example}`,
  kinds: {
    target: "目标",
    standard: "标准",
    duty: "职责",
    encouraged: "鼓励",
    principle: "原则",
    background: "背景",
  },
  noGist: "计划数据中没有这一条",
  readingNumber: (place: number): string => `解读${place}`,
  withValue: (label: string, value: string): string => `${label}（${value}）`,
};
