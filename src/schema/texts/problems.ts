import type { FieldText, SchemaText } from "../text.js";

type Name = "FundingPolicy" | "FundingRule" | "Filling" | "ScheduleTask" | "Calendar" | "Label";

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
  },
};

const kinds: FieldText["values"] = {
  equal: { en: "the same for each", zh: "均等" },
  proportional: { en: "by marks", zh: "按得分比例" },
  "by-grade": { en: "a fixed amount for each grade", zh: "按等次定额" },
  mixed: { en: "parts of the budget by rules of their own", zh: "预算分块，各按其规则" },
};

/** What is said of problems written by hand, and of names in two languages. */
export const problemTexts: { readonly [N in Name]: SchemaText } = {
  FundingPolicy: {
    en: "How a budget is shared out among complexes by their appraisal.",
    zh: "资金分配办法：预算如何按评价结果分给综合体。",
    unsaid: {
      en: "Ids of `rule.parts` and of `instalments` must differ, and the shares of each must add up to exactly 1.",
      zh: "rule.parts 和 instalments 各自的标识不得重复，份额合计须正好为1。",
    },
    fields: {
      id: { en: "Id of the policy.", zh: "办法标识。" },
      label: { en: "Its name.", zh: "名称。" },
      provenance: {
        en: "Where it comes from.",
        zh: "由来。",
        values: {
          policy: { en: "a policy says so itself", zh: "政策本身的规定" },
          external: { en: "taken from elsewhere", zh: "参照其他来源" },
          illustrative: { en: "a proposal of whoever wrote it", zh: "编写者的示例性提议" },
        },
      },
      source: { en: "The source.", zh: "出处。", without: { en: "not stated", zh: "未写明" } },
      clauses: { en: "The clauses that every line rests on.", zh: "各笔分配依据的条文。" },
      rule: { en: "How money follows performance.", zh: "资金如何与绩效挂钩。" },
      "rule.kind": { en: "By what.", zh: "分配方式。", values: kinds },
      "rule.amounts": amounts,
      "rule.whenShort": whenShort,
      "rule.parts": {
        en: "The parts, in the order in which they are shared out.",
        zh: "各块，按先后分配。",
      },
      "rule.parts.id": { en: "Id of the part.", zh: "本块标识。" },
      "rule.parts.share": { en: "Its share of the budget, from 0 to 1.", zh: "占预算的份额，0至1。" },
      "rule.parts.rule": { en: "How it is shared out.", zh: "本块的分配方式。" },
      excludes: { en: "Who gets nothing.", zh: "不予安排的情形。" },
      "excludes.vetoed": { en: "Whether those under a veto get nothing.", zh: "一票否决的是否不予安排。" },
      "excludes.grades": { en: "The grades that get nothing.", zh: "不予安排的等次。" },
      once: {
        en: "A complex that was funded before gets nothing more.",
        zh: "已获支持的综合体不再安排。",
        without: { en: "it may be funded again", zh: "可以再次安排" },
      },
      capEach: {
        en: "The most for one complex in yuan, all its parts and platforms together.",
        zh: "每个综合体的上限（元），各块、各平台合计。",
        without: { en: "no limit", zh: "不设上限" },
      },
      capPerLocality: {
        en: "The most for the complexes of one locality together, in yuan.",
        zh: "每地综合体合计的上限（元）。",
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
    },
  },
  FundingRule: {
    en: "How a part of the money follows performance.",
    zh: "一块资金如何与绩效挂钩。",
    fields: { kind: { en: "By what.", zh: "分配方式。", values: kinds }, amounts, whenShort },
  },
  Filling: {
    en: "A problem of filling gaps: needs, what could meet them at what cost, and what to aim at.",
    zh: "补缺问题：需求、可用的办法及成本、目标。",
    unsaid: {
      en: "`fillGaps` checks further that ids stand once, names refer to something, and `max-coverage` has a budget.",
      zh: "标识是否重复、引用是否存在、max-coverage 是否有预算，由 fillGaps 检查。",
    },
    fields: {
      needs: { en: "The needs.", zh: "需求。" },
      "needs.id": { en: "Id that no other need has.", zh: "标识，不与其他需求重复。" },
      "needs.demand": { en: "How much is needed, in the need's own unit.", zh: "需求量，单位自定。" },
      candidates: { en: "What could meet them.", zh: "可用的办法。" },
      objective: {
        en: "What to aim at.",
        zh: "目标。",
        without: { en: "as the plan's practice says, else `min-cost`", zh: "按计划的口径，计划未定的视为 min-cost" },
        values: {
          "min-cost": { en: "the cheapest set that meets every need", zh: "满足全部需求而成本最低" },
          "max-coverage": { en: "the most need met within the budget", zh: "预算内满足需求最多" },
        },
      },
      budget: {
        en: "What may be spent, in the unit of the costs.",
        zh: "预算，单位与成本相同。",
        without: { en: "no limit", zh: "不设限额" },
      },
    },
  },
  ScheduleTask: {
    en: "A piece of work, or a milestone of 0 days, and what it comes after.",
    zh: "一项工作（0天为节点）及其前置工作。",
    unsaid: {
      en: "That ids stand once and tasks do not wait for each other in a circle is checked by `scheduleBackward`.",
      zh: "标识是否重复、前置关系是否首尾相接，由 scheduleBackward 检查。",
    },
    fields: {
      id: { en: "Id that no other task has.", zh: "标识，不与其他工作重复。" },
      days: {
        en: "How many days it fills: working days where a calendar is given; 0 for a milestone.",
        zh: "所需天数，给出日历的按工作日计；节点填0。",
      },
      after: {
        en: "What has to be done before: ids, or ids with a lag.",
        zh: "前置工作：标识，或标识加间隔。",
        without: { en: "it may begin at once", zh: "可立即开始" },
      },
      "after.id": { en: "Id of the task before.", zh: "前置工作标识。" },
      "after.lagDays": {
        en: "Whole days between its last day and this one's first.",
        zh: "其末日与本项首日之间间隔的整天数。",
      },
    },
  },
  Calendar: {
    en: "Which days are worked.",
    zh: "工作日历。",
    fields: {
      restDays: {
        en: "Rest days of every week: 1 is Monday, 7 Sunday.",
        zh: "每周休息日：1为星期一，7为星期日。",
        without: { en: "no day of the week", zh: "每周没有休息日" },
      },
      holidays: { en: "Days of rest beside them.", zh: "节假日。", without: { en: "none", zh: "没有" } },
      workingDays: {
        en: "Days that are worked all the same; they beat holidays and rest days.",
        zh: "调休上班日，优先于节假日和休息日。",
        without: { en: "none", zh: "没有" },
      },
    },
  },
  Label: {
    en: "A name or a sentence in Chinese and English; other languages under their tags.",
    zh: "中英文名称或语句，其他语言以语言标签为键。",
    fields: {
      zh: { en: "In Chinese.", zh: "中文。" },
      en: { en: "In English.", zh: "英文。" },
    },
  },
};
