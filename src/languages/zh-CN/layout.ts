import type { FindingsOf, RuleWords } from "../messages/finding.js";
import type { LayoutMessages } from "../messages/layout.js";

/** Messages on surveys, gaps, chains and problems, in Chinese. */
export const layout: LayoutMessages = {
  survey: (w) => `${w.survey}，${w.on}：共${w.rows}行，有缺口${w.short}行${w.open > 0 ? `，待核实${w.open}行` : ""}`,
  unknownKinds: (kinds) => `计划中没有、须核对的资源种类：${kinds}`,
  notSurveyed: (kinds) => `未调查的资源种类：${kinds}`,
  row: (w) => `${w.place}的${w.kind}：需要${w.need}，现有${w.capacity}，${w.state}`,
  gap: (w) => `缺${w.gap}，其中可共享${w.bySharing}，须新建${w.toBuild}`,
  surplus: (surplus) => `富余${surplus}`,
  levelGap: (gap) => `能力水平较所需低${gap}`,
  kind: (w) => `${w.kind}：需要${w.need}，现有${w.capacity}，可共享${w.bySharing}，须新建${w.toBuild}`,
  unknownRows: (count) => `另有${count}行未调查清楚`,
  filled: (w) => {
    const best = { "min-cost": "为费用最低方案", "max-coverage": "为预算内满足需求最多的方案" }[w.objective];
    const all = w.open === "" ? "全部需求" : "已知的全部需求";
    const met = w.coverage === w.demand ? `${all}（合计${w.demand}）` : `需求合计${w.demand}中的${w.coverage}`;
    const shown = w.status === "optimal" ? best : "在计算限度内求得，未证明最优";
    return `选取备选项目${w.chosen}，费用${w.cost}，可满足${met}，${w.open === "" ? shown : `${w.open}的需求未调查清楚，方案待核实`}`;
  },
  none: "零项",
  infeasible: (needs) => `现有备选项目无法全部满足需求：${needs}`,
  bound: (bound, isCost) => (isCost ? `任何选法的费用都不低于${bound}` : `任何选法满足的需求都不超过${bound}`),
  overBudget: (amount) => `超出预算${amount}`,
  need: (w) =>
    `${w.need}：需求${w.isOpen ? "至少" : ""}${w.demand}，满足${w.supplied}${w.short === "" ? "" : `，还差${w.short}`}`,
  chain: (chain, industry, w) =>
    `${chain}（产业：${industry}）：共${w.links}个环节，缺失${w.missing}个，薄弱${w.weak}个，未评估${w.unknown}个，缺弱占比${w.lacking}`,
  before: (w) =>
    `此前：共${w.links}个环节，缺失${w.missing}个，薄弱${w.weak}个，未评估${w.unknown}个，缺弱占比${w.lacking}`,
  first: (names) => `应依次补链强链：${names}`,
  link: (name, strength, dependents, share) =>
    `环节${name}：${strength}，影响下游${dependents}个环节（占全链${share}）`,
  supported: (complexes) => `由${complexes}支撑`,
  problems: (raised, unmatched, open) =>
    `技术难题${raised}项，${[...(unmatched > 0 ? [`没有综合体可对接的${unmatched}项`] : []), ...(open > 0 ? [`能否对接待核实的${open}项`] : [])].join("，") || "均有综合体可对接"}`,
  problem: (w) => `难题${w.need}（${w.kind}）：${w.status}`,
  responseDays: (days) => `答复用时${days}`,
  takenUp: (complex) => `由${complex}承接`,
  matches: (names) => `可对接的综合体：${names}`,
  moreMatches: (shown, count) => `${shown}等${count}家`,
  match: (complex, score) => `${complex}（契合度${score}）`,
  noMatch: "没有可对接的综合体",
  matchUnknown: "部分综合体档案未记录，能否对接待核实",
  ofKind: (w) => `${w.kind}：提出${w.raised}项，答复${w.answered}项，解决${w.resolved}项`,
  resolution: (rate) => `解决率${rate}`,
  meanDays: (days) => `平均${days}天答复`,
};

const short = ({ shortfall }: RuleWords) => (shortfall === undefined ? "" : `，还差${shortfall}`);

/** Messages on its rules, in Chinese. */
export const layoutFindings: FindingsOf<"layout"> = {
  "survey-gap": (words) =>
    words.verdict === "unknown"
      ? `${words.among}${words.subject}：未调查`
      : `${words.among}${words.subject}：需要${words.required}，现有及共享${words.actual}${short(words)}`,
  "fill-gaps": (words) => `${words.subject}：需求${words.required}，可供${words.actual}${short(words)}`,
  "chain-missing-link": ({ subject, verdict }) =>
    verdict === "unknown" ? `环节${subject}：未评估` : `环节${subject}：${verdict === "met" ? "已有" : "缺失，须补链"}`,
  "chain-weak-link": ({ subject, verdict }) => {
    if (verdict === "unknown") return `环节${subject}：强弱未评估`;
    if (verdict === "not-applicable") return `环节${subject}：缺失，不评强弱`;
    return `环节${subject}：${verdict === "met" ? "足够强" : "薄弱，须强链"}`;
  },
  "match-problem": ({ subject, verdict, actual }) => {
    if (verdict === "met") return `难题${subject}：${actual}综合体可对接`;
    return `难题${subject}：${verdict === "unknown" ? "未见可对接的综合体，部分档案未记录" : "没有可对接的综合体"}`;
  },
};
