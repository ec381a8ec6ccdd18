import type { SchemaName } from "../schemas.js";
import { CLAUSES, LABEL, MILESTONES } from "../shared.js";
import type { SchemaText } from "../text.js";

/** What is said of targets. */
export const targetsTexts = {
  Target: {
    en: "A number of complexes by a time, or another figure.",
    zh: "综合体数量指标或其他数值指标。",
    fields: {
      id: { en: "Id that no other standard or target has.", zh: "标识，不与其他标准、指标重复。" },
      label: LABEL,
      clauses: CLAUSES,
      bound: {
        en: "How the number is meant.",
        zh: "数量的含义。",
        values: {
          "at-least": { en: "no fewer", zh: "不少于" },
          "at-most": { en: "no more", zh: "不多于" },
          exactly: { en: "just so many", zh: "正好" },
          about: { en: "so many, give or take the tolerance", zh: "约，允许偏差见 tolerance" },
        },
      },
      effect: {
        en: "Whether it is due, or only striven for.",
        zh: "是应当完成，还是努力争取。",
        without: { en: "it decides", zh: "应当完成" },
        values: {
          decides: { en: "it is due", zh: "应当完成" },
          advises: { en: "it is striven for, and so never behind or missed", zh: "努力争取，不算滞后或逾期" },
        },
      },
      value: {
        en: "How much: one figure, or one by year, by who owes it, or by both.",
        zh: "数量：一个数，或按年份、按承担者、按二者分解（任务分解）。",
      },
      tolerance: {
        en: "How far off an `about` target may be.",
        zh: "“约”所允许的偏差。",
        without: { en: "the target is not `about`", zh: "不是“约”" },
      },
      tier: { en: "The tier that counts.", zh: "计入的层级。", without: { en: "any", zh: "不限层级" } },
      each: {
        en: "Who owes it.",
        zh: "由谁完成。",
        values: {
          locality: { en: "each locality", zh: "每个地方" },
          industry: { en: "each category of industry", zh: "每个产业类别" },
          area: { en: "the area as a whole", zh: "整个地区" },
        },
      },
      localities: {
        en: "The localities that owe it, or over which it is counted, each with all below it.",
        zh: "承担或计入的地方，各含其下辖各地。",
        without: {
          en: "all; of those that owe it, the ones without a place below",
          zh: "全部；承担者为没有下辖地方的各地",
        },
      },
      industries: {
        en: "The categories of industry that owe it.",
        zh: "承担的产业类别。",
        without: { en: "all, where each owes it", zh: "按产业时为全部" },
      },
      unit: { en: "The unit of the figure, in words.", zh: "数值的计量单位。" },
      of: {
        en: "The figure: of each complex where there is a total, else of the place itself.",
        zh: "数值来源：有合计方式时取各综合体的，否则取地方自身的。",
      },
      total: {
        en: "How the figures of complexes become one.",
        zh: "各综合体的数值如何合计。",
        without: { en: "the figure is the place's own", zh: "取地方自身的数值" },
        values: {
          sum: { en: "added up", zh: "求和" },
          ratio: { en: "the sums of the ratio's parts divided", zh: "分子之和除以分母之和" },
          mean: { en: "averaged", zh: "平均" },
        },
      },
      counts: { en: "Which milestones make a complex count.", zh: "以哪些经过计数。" },
      kind: {
        en: "What is counted.",
        zh: "计数方式。",
        values: {
          flow: { en: "complexes new in each year", zh: "每年新增" },
          stock: { en: "complexes standing on a day", zh: "某日累计在册" },
          level: { en: "another figure", zh: "其他数值" },
        },
      },
      years: { en: "The years in which it is owed, in order.", zh: "应完成的年份，由早到晚。" },
      "level:years": {
        en: "The years at whose end it is owed, in order.",
        zh: "应达到的年份（年末），由早到晚。",
        without: { en: "it is owed by a day", zh: "按期限" },
      },
      "level:by": {
        en: "The day by whose close it is owed, on the figures of the last year that has ended by then.",
        zh: "期限，含当日，按此前最后一个完整年度的数值。",
        without: { en: "it is owed in years", zh: "按年份" },
      },
      from: {
        en: "The first day whose listings count.",
        zh: "计入的首日。",
        without: { en: "the first day of the first year", zh: "第一年的首日" },
      },
      stands: {
        en: "Whether a complex has to stand at its year's end too.",
        zh: "年末是否仍须在册。",
        without: { en: "not", zh: "不要求" },
        values: { "at-year-end": { en: "at the year's end, or on the day so far", zh: "年末或所问当日仍在册" } },
      },
      paceFrom: {
        en: "The day from which its course is reckoned.",
        zh: "进度起算日期。",
        without: { en: "the plan's first", zh: "计划期首日" },
      },
      outside: {
        en: "Whether a complex counts for the parent that its record names.",
        zh: "综合体是否计入其记录所归属的地方。",
        without: { en: "as `parent`", zh: "视为 parent" },
        values: {
          uncredited: { en: "it does not", zh: "不计入" },
          parent: { en: "it does", zh: "计入" },
        },
      },
      by: { en: "The day by whose close it is owed.", zh: "期限，含当日。" },
      since: {
        en: "Complexes first listed before this day are left out.",
        zh: "首次列入早于此日的不计。",
        without: { en: "none is left out", zh: "全部计入" },
      },
      tiersCounted: {
        en: "How a complex at several tiers counts.",
        zh: "同时具有几个层级的如何计数。",
        values: {
          highest: { en: "once, at the highest on the day", zh: "按当日最高层级计一次" },
          every: { en: "once in every tier ever held", zh: "曾具有的各层级各计一次" },
        },
      },
    },
  },
  Counts: {
    en: "Which milestones make a complex count.",
    zh: "以哪些经过计数。",
    fields: {
      milestones: { en: "The kinds of milestone.", zh: "经过的种类。", values: MILESTONES },
      lists: { en: "On which lists.", zh: "名单范围。", without: { en: "on any", zh: "不限名单" } },
      as: {
        en: "What is counted.",
        zh: "计数对象。",
        without: { en: "the complexes", zh: "综合体" },
        values: { places: { en: "the places that they lie in, each once", zh: "所在地方，各计一次" } },
      },
    },
  },
} satisfies { readonly [N in SchemaName | "Choice"]?: SchemaText };
