import { ownValue } from "../../kernel/index.js";
import type { FindingsOf, RuleWords } from "../messages/finding.js";
import type { FundingMessages } from "../messages/funding.js";
import { quoted } from "./text.js";

/** Messages on money shared out, in Chinese. */
export const funding: FundingMessages = {
  allocation: (w) =>
    `按“${w.policy}”${w.budget === "" ? "核定：应给" : `分配：预算${w.budget}，分配`}${w.allocated}${w.held === "" ? "" : `，因资料不全暂留${w.held}`}${w.owed === "" ? "" : `，尚欠${w.owed}`}${w.budget === "" ? "" : `，未分配${w.unallocated}`}`,
  provenance: (provenance) => `所用分配办法：${provenance}`,
  line: (w) => `${w.complex}获${w.amount}${w.grade === "" ? "" : `：得${w.marks}分，等次${w.grade}`}`,
  uncertainMark: "（未定）",
  held: (amount, least, most) =>
    `${amount === "" ? "资料" : `因资料不全暂留${amount}，`}补齐后${most === "" ? `不少于${least}` : `在${least}至${most}之间`}`,
  owed: (amount) => `预算不足，尚欠${amount}`,
  leftOut: (names, reason) => `${names}无应得金额：${reason}`,
  basis: {
    fixed: (amount) => `定额${amount}`,
    byTier: (tier, amount) => `${tier === "" ? "层级未定" : tier}定额${amount}`,
    byGrade: (grade, amount) => (grade === "" ? `等次未定，按${amount}计` : `等次${grade}定额${amount}`),
    rate: (of, base, rate, amount) =>
      base === "" ? `${of}未记录，其${rate}未计` : `${of}${base}的${rate}，即${amount}`,
    atLeast: (amount) => `至少${amount}`,
    sum: (parts, amount) => `${parts.join("，加")}，合计${amount}`,
    least: (parts, amount) => `取低者${amount}〔${parts.join("；")}〕`,
    greatest: (parts, amount) => `取高者${amount}〔${parts.join("；")}〕`,
    less: (from, by, base, amount) => `${from}，减去${by}${base === "" ? "（未记录）" : base}，余${amount}`,
  },
  eligibleOpen: (because) => `是否符合申领条件待核实：${because}`,
  excluded: (reasons, isSettled) => (isSettled ? `不予资助：${reasons}` : `暂不资助：${reasons}，尚待核定`),
  part: (rule, amount) => `${rule}${amount}`,
  instalment: (place, amount) => `第${place}笔：${amount}`,
  tie: (names, left) => `${names}并列，尚余${left}，有待裁定`,
  sharedAll: "已全部分配",
  shared: (unallocated) => `除取整所余${unallocated}外，已全部分配`,
  infeasible: (reason) => `无法分配：${reason}`,
  share: (name, amount) => `${name}得${amount}`,
  bounds: { floor: "取下限", cap: "取上限" },
  benefit: (method, benefit) => `收益${benefit}，${method}分配`,
};

const APPRAISALS = { comprehensive: "综合考核", performance: "绩效评价" };

const appraisals = (ids: readonly string[]) => ids.map((id) => ownValue(APPRAISALS, id) ?? id).join("、");

/** What comes of it where that is known. */
const outcome = ({ verdict, shortfall }: RuleWords, word: string, met: string) =>
  verdict === "unknown" ? "" : shortfall === undefined ? `，${met}` : `，${word}${shortfall}`;

/** Says that no spending is recorded where that leaves a rule open. */
const spending =
  (message: (words: RuleWords) => string) =>
  (words: RuleWords): string =>
    words.verdict === "unknown" && words.unknown.length === 0 && words.actual === undefined
      ? `${words.subject}的支出情况未记录`
      : message(words);

/** Messages on its rules, in Chinese. */
export const fundingFindings: FindingsOf<"funding"> = {
  "fund-clawback": (words) => {
    if (words.verdict === "unknown") return `${words.subject}是否须退回所获资金待核实`;
    return words.verdict === "unmet"
      ? `${words.subject}须退回所获资金${words.required}`
      : `${words.subject}无须退回所获资金`;
  },
  "fund-overspent": spending(
    (words) => `${words.subject}已支出${words.actual}，资助${words.required}${outcome(words, "超出", "未超支")}`,
  ),
  "fund-category": spending((words) => {
    if (words.verdict === "unknown" && words.actual === undefined) {
      const used = words.unknown.map(quoted).join("、");
      return words.required === undefined
        ? `${words.subject}准许的支出科目未记录，已用科目${used}`
        : `${words.subject}已用科目${used}与准许的科目读来相同，是否为同一科目待核实`;
    }
    return words.verdict === "met"
      ? `${words.subject}的支出均在准许科目之内`
      : `${words.subject}在准许科目之外支出${words.actual}${words.lacks.length === 0 ? "" : `：${words.lacks.map(quoted).join("、")}`}`;
  }),
  "fund-period": spending((words) =>
    words.verdict === "met" ? `${words.subject}的支出均在资助期内` : `${words.subject}在资助期之外支出${words.actual}`,
  ),
  "fund-unspent": spending((words) =>
    words.verdict === "not-applicable"
      ? `${words.subject}资助期未满，结余不适用`
      : `${words.subject}资助期满，已拨${words.required}，支出${words.actual}${outcome(words, "结余", "符合")}`,
  ),
  "fund-pace": spending((words) =>
    words.verdict === "not-applicable"
      ? `${words.subject}不在资助期内，进度不适用`
      : `${words.subject}按日程应支出${words.required}，已支出${words.actual}${outcome(words, "落后", "符合")}`,
  ),
  "fund-appraisal-owed": (words) => {
    const time = words.year === "" ? "资助期内" : `${words.year}年度`;
    if (words.verdict === "unknown") return `${words.subject}${time}专项激励资金的考核评价是否应做、是否已做未记录`;
    const head = `${words.subject}${time}`;
    if (words.verdict === "met") return `${head}${appraisals(words.has)}均已完成`;
    if (words.lacks.length === 0) return `${words.subject}没有专项激励资金，考核评价不适用`;
    const owed = `${head}${appraisals(words.lacks)}`;
    return words.verdict === "unmet" ? `${owed}逾期未做` : `${owed}未到期`;
  },
  "fund-report": (words) => {
    const [report] = [...words.has, ...words.lacks];
    if (report === undefined) {
      return words.verdict === "unknown" ? `${words.subject}的上报情况未记录` : `${words.subject}没有应上报的报告`;
    }
    const head = `${words.subject}的报告“${report}”`;
    if (words.verdict === "unknown") return `${head}未定期限，是否及时待核实`;
    if (words.verdict === "not-applicable") return `${head}未到期`;
    if (words.verdict === "met") return `${head}已按期上报`;
    return words.has.length > 0
      ? `${head}迟报${words.over}`
      : `${head}${words.over ? `逾期未报，已迟${words.over}` : "到期未报"}`;
  },
};
