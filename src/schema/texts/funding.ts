import type { SchemaName } from "../schemas.js";
import { LABEL, NAME, NONE, UNRECORDED } from "../shared.js";
import type { FieldText, SchemaText, ValueTexts } from "../text.js";

const amounts: FieldText = {
  en: "The amount of each grade in yuan, by the grade's id; a grade that is not named has none.",
  zh: "各等次的金额（元），按等次标识填写；未列的等次没有。",
};

const whenShort: FieldText = {
  en: "What happens when the budget is short.",
  zh: "预算不足时如何处理。",
  values: {
    "pro-rata": { en: "every amount is cut alike", zh: "按比例缩减" },
    "by-rank": { en: "the best come first", zh: "按名次先后" },
    owed: { en: "every amount is cut alike, and what is cut stays owed", zh: "按比例缩减，缩减部分记为尚欠" },
  },
  without: { en: "as `owed`, of what is due by itself", zh: "应得金额视为 owed" },
};

const kinds: ValueTexts = {
  equal: { en: "the same for each", zh: "均等" },
  proportional: { en: "by marks", zh: "按得分比例" },
  "by-grade": { en: "a fixed amount for each grade", zh: "按等次定额" },
  entitlement: { en: "what is due to each by itself", zh: "各自应得的金额" },
  mixed: { en: "parts of the budget by rules of their own", zh: "预算分块，各按其规则" },
};

/** What is said of funds and how they are shared out. */
export const fundingTexts = {
  Grant: {
    en: "Funds granted to a complex.",
    zh: "安排给综合体的一笔资金。",
    fields: {
      id: { en: "Id that no other grant has.", zh: "标识，不与其他资金重复。" },
      name: NAME,
      complex: { en: "Id of the complex.", zh: "综合体标识。" },
      amount: { en: "The amount in yuan.", zh: "金额（元）。" },
      on: { en: "The day it was granted.", zh: "安排日期。" },
      special: {
        en: "Whether it is a special incentive fund, which two appraisals follow.",
        zh: "是否为专项激励资金（须作综合评价和绩效评价）。",
        without: UNRECORDED,
      },
      period: { en: "In which time it is to be spent.", zh: "使用期限。" },
      "period.from": { en: "The first day.", zh: "首日。" },
      "period.to": { en: "The last day.", zh: "末日。" },
      categories: {
        header: { zh: "允许支出类别", en: "Categories" },
        en: "Ids of the categories it may be spent on.",
        zh: "允许的支出类别标识。",
        without: UNRECORDED,
      },
      source: {
        en: "Who gives it, by id; `government` and `social-capital` are counted apart.",
        zh: "资金来源标识；government（政府）和 social-capital（社会资本）分别统计。",
        without: UNRECORDED,
      },
      channel: {
        header: { zh: "投入渠道", en: "Channel" },
        en: "Through which channel it comes, by id.",
        zh: "投入渠道标识。",
        without: UNRECORDED,
      },
      level: {
        header: { zh: "投入层次", en: "Level" },
        en: "From which level it comes, by id.",
        zh: "投入层次标识。",
        without: UNRECORDED,
      },
      policy: { en: "Id of the funding policy it rests on.", zh: "所依据资金政策的标识。", without: UNRECORDED },
      instalments: {
        en: "The parts in which it is paid.",
        zh: "分期拨付的各期。",
        without: { en: "paid in full when granted", zh: "安排时一次拨付" },
      },
      "instalments.id": { en: "Id of the instalment.", zh: "本期标识。" },
      "instalments.amount": { en: "Its amount in yuan.", zh: "本期金额（元）。" },
      "instalments.due": { en: "The day it is due.", zh: "应拨付日期。" },
      "instalments.paidOn": {
        en: "The day it was paid.",
        zh: "实际拨付日期。",
        without: { en: "not paid", zh: "未拨付" },
      },
      appraisals: { en: "The appraisals done of it.", zh: "已作的评价。", without: UNRECORDED },
      "appraisals.kind": {
        en: "Which appraisal.",
        zh: "评价种类。",
        values: {
          comprehensive: { en: "comprehensive assessment", zh: "综合评价" },
          performance: { en: "performance evaluation", zh: "绩效评价" },
        },
      },
      "appraisals.on": { en: "The day it was done.", zh: "完成日期。" },
      reports: {
        en: "The reports owed on it; empty where none is.",
        zh: "须报送的报告；无须报送的填空清单。",
        without: UNRECORDED,
      },
      "reports.id": { en: "Id of the report.", zh: "报告标识。" },
      "reports.due": { en: "The day it is due.", zh: "应报送日期。", without: UNRECORDED },
      "reports.upTo": {
        en: "The last day that it reports on, from which days are counted where it has no due date.",
        zh: "所报截止日期；未定期限时自该日起计。",
        without: UNRECORDED,
      },
      "reports.on": {
        en: "The day it was handed in.",
        zh: "实际报送日期。",
        without: { en: "not handed in", zh: "未报送" },
      },
    },
  },
  Expenditure: {
    en: "Money of a grant spent on a day.",
    zh: "一笔资金支出。",
    fields: {
      id: { en: "Id that no other expenditure has.", zh: "标识，不与其他支出重复。" },
      grant: { en: "Id of the grant.", zh: "所属资金标识。" },
      on: { en: "The day it was spent.", zh: "支出日期。" },
      amount: { en: "The amount in yuan; a refund or a correction is negative.", zh: "金额（元）；退款、更正填负数。" },
      category: { en: "Id of the category.", zh: "支出类别标识。" },
      note: { en: "A remark.", zh: "备注。", without: NONE },
    },
  },
  FundingPolicy: {
    en: "What money complexes get: a budget shared out by their appraisal, or what is due to each by itself.",
    zh: "资金分配办法：预算如何按评价结果分给综合体，或各自应得多少。",
    unsaid: {
      en: "Ids of `rule.parts` and of `instalments` must differ, and the shares of each must add up to exactly 1. Names that the plan does not have are refused where both are handed in, and `standing` cannot be asked.",
      zh: "rule.parts 和 instalments 各自的标识不得重复，份额合计须正好为1。计划中没有的名称在一并使用时拒绝；条件不能问动态管理（standing）。",
    },
    fields: {
      id: { en: "Id of the policy.", zh: "办法标识。" },
      label: LABEL,
      provenance: {
        en: "Where it comes from.",
        zh: "由来。",
        values: {
          policy: { en: "a policy says so itself", zh: "政策本身的规定" },
          external: { en: "taken from elsewhere", zh: "参照其他来源" },
          illustrative: { en: "a proposal of whoever wrote it", zh: "编写者的示例性提议" },
        },
      },
      source: {
        header: { zh: "出处", en: "Source" },
        en: "The source.",
        zh: "出处。",
        without: { en: "not stated", zh: "未写明" },
      },
      clauses: { en: "The clauses that every line rests on.", zh: "各笔分配依据的条文。" },
      rule: { en: "How money follows performance.", zh: "资金如何与绩效挂钩。" },
      "rule.kind": { en: "By what.", zh: "分配方式。", values: kinds },
      "rule.amounts": amounts,
      "rule.amount": { en: "What is due to each.", zh: "应得金额。" },
      "rule.whenShort": whenShort,
      "rule.parts": {
        en: "The parts, in the order in which they are shared out.",
        zh: "各块，按先后分配。",
      },
      "rule.parts.id": { en: "Id of the part.", zh: "本块标识。" },
      "rule.parts.share": { en: "Its share of the budget, from 0 to 1.", zh: "占预算的份额，0至1。" },
      "rule.parts.rule": { en: "How it is shared out.", zh: "本块的分配方式。" },
      eligible: {
        en: "Who can get anything.",
        zh: "申领条件。",
        without: { en: "every complex that stands", zh: "在列的综合体均可" },
      },
      excludes: {
        header: { zh: "不予安排", en: "Excludes" },
        en: "Who gets nothing.",
        zh: "不予安排的情形。",
        without: { en: "nobody is left out", zh: "没有" },
      },
      "excludes.vetoed": { en: "Whether those under a veto get nothing.", zh: "一票否决的是否不予安排。" },
      "excludes.grades": { en: "The grades that get nothing.", zh: "不予安排的等次。" },
      open: {
        en: "What becomes of money that hangs on what is still missing.",
        zh: "资料不全而未定的资金如何处理。",
        without: { en: "as `hold`", zh: "视为 hold" },
        values: {
          hold: { en: "it is held back", zh: "暂留" },
          "as-is": { en: "it is paid as things are recorded", zh: "按现有记录支付" },
        },
      },
      capEach: {
        en: "The most for one complex, all its parts and platforms together.",
        zh: "每个综合体的上限，各块、各平台合计。",
        without: { en: "no limit", zh: "不设上限" },
      },
      capPerLocality: {
        en: "The most for the complexes of one locality together, those of places below it included, in yuan.",
        zh: "每地（包括其下各地）综合体合计的上限（元）。",
        without: { en: "no limit", zh: "不设上限" },
      },
      payee: {
        en: "To whom it is paid.",
        zh: "拨付对象。",
        values: { complex: { en: "the complex", zh: "综合体" }, locality: { en: "its locality", zh: "所在地" } },
      },
      instalments: {
        en: "The parts in which each amount is paid.",
        zh: "每笔金额的分期拨付。",
        without: { en: "paid at once", zh: "一次拨付" },
      },
      "instalments.id": { en: "Id of the instalment.", zh: "本期标识。" },
      "instalments.share": { en: "Its share of the amount, from 0 to 1.", zh: "占金额的份额，0至1。" },
      "instalments.held": {
        en: "Whether it is kept back.",
        zh: "是否暂缓拨付。",
        without: { en: "it is not", zh: "不暂缓" },
        values: { "until-appraisal": { en: "until the next appraisal is done", zh: "下次评价完成后拨付" } },
      },
      "instalments.until": {
        header: { zh: "拨付条件", en: "Until" },
        en: "What has to hold before it is paid.",
        zh: "拨付前须具备的条件。",
        without: { en: "nothing", zh: "没有" },
      },
      clawback: {
        en: "When money has to be paid back.",
        zh: "资金追回。",
        without: { en: "never", zh: "不追回" },
      },
      "clawback.when": { en: "Where it has to be.", zh: "须退回的情形。" },
      "clawback.share": {
        en: "Which share of what this policy has paid, from 0 to 1.",
        zh: "退回的份额（占按本办法已拨付资金的比例），0至1。",
      },
    },
  },
  FundingRule: {
    en: "How a part of the money follows performance.",
    zh: "一块资金如何与绩效挂钩。",
    fields: {
      kind: { en: "By what.", zh: "分配方式。", values: kinds },
      amounts,
      whenShort,
      amount: { en: "What is due to each.", zh: "应得金额。" },
    },
  },
  Amount: {
    en: "An amount in yuan, never below 0; exact until it is rounded down to the fen.",
    zh: "金额（元），不小于0；最后舍去不足一分的部分。",
    unsaid: {
      en: "A source has to be in yuan.",
      zh: "来源须以元为单位。",
    },
    fields: {
      fixed: { en: "A fixed amount in yuan.", zh: "定额（元）。" },
      byTier: {
        en: "An amount in yuan for each tier, by the highest held; one that is not named has none.",
        zh: "按最高层级的定额（元），未列的层级没有。",
      },
      byGrade: {
        en: "An amount in yuan for each grade; one that is not named has none.",
        zh: "按等次的定额（元），未列的等次没有。",
      },
      rate: { en: "The rate, from 0 to 1.", zh: "比例，0至1。" },
      of: { en: "What the rate is of.", zh: "比例所乘的来源。" },
      sum: { en: "Amounts that are added up.", zh: "相加的各项金额。" },
      least: { en: "Amounts of which the least counts.", zh: "取最低者的各项金额。" },
      greatest: { en: "Amounts of which the greatest counts.", zh: "取最高者的各项金额。" },
      less: {
        en: "An amount from which something is taken off; no less than 0 is left.",
        zh: "被减去的金额，余额不小于0。",
      },
      by: { header: { zh: "减去", en: "Less by" }, en: "What is taken off.", zh: "减去的来源。" },
    },
  },
} satisfies { readonly [N in SchemaName | "Choice"]?: SchemaText };
