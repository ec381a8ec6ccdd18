import type { SchemaName } from "../schemas.js";
import { CLAUSES, LABEL, MILESTONES } from "../shared.js";
import type { SchemaText } from "../text.js";

/** What is said of targets. */
export const targetsTexts = {
  Target: {
    en: "A number of complexes by a time.",
    zh: "综合体数量指标。",
    fields: {
      id: { en: "Id that no other standard or target has.", zh: "标识，不与其他标准、指标重复。" },
      label: LABEL,
      clauses: CLAUSES,
      bound: {
        en: "How the number is meant.",
        zh: "数量的含义。",
        values: {
          "at-least": { en: "no fewer", zh: "不少于" },
          exactly: { en: "just so many", zh: "正好" },
          about: { en: "so many, give or take the tolerance", zh: "约，允许偏差见 tolerance" },
        },
      },
      value: { en: "How many complexes.", zh: "数量（家）。" },
      tolerance: {
        en: "How many off an `about` target may be.",
        zh: "“约”所允许的偏差（家）。",
        without: { en: "the target is not `about`", zh: "不是“约”" },
      },
      tier: { en: "The tier that counts.", zh: "计入的层级。", without: { en: "any", zh: "不限层级" } },
      each: {
        en: "Who owes it.",
        zh: "由谁完成。",
        values: {
          locality: { en: "each locality", zh: "每个地方" },
          area: { en: "the area as a whole", zh: "整个地区" },
        },
      },
      localities: {
        en: "The localities that owe it, or over which it is counted.",
        zh: "承担或计入的地方。",
        without: { en: "all", zh: "全部" },
      },
      counts: { en: "Which milestones make a complex count.", zh: "以哪些经过计数。" },
      kind: {
        en: "What is counted.",
        zh: "计数方式。",
        values: {
          flow: { en: "complexes new in each year", zh: "每年新增" },
          stock: { en: "complexes standing on a day", zh: "某日累计在册" },
        },
      },
      years: { en: "The years in which it is owed, in order.", zh: "应完成的年份，由早到晚。" },
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
        en: "What becomes of a complex in a place that does not owe the target.",
        zh: "不承担该指标的地方的综合体如何计入。",
        without: { en: "as `uncredited`", zh: "视为 uncredited" },
        values: {
          uncredited: { en: "it counts for nobody", zh: "不计入" },
          parent: { en: "it counts for its parent locality", zh: "计入所归属的地方" },
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
          highest: { en: "once, at the highest", zh: "按最高层级计一次" },
          every: { en: "once in every tier", zh: "各层级各计一次" },
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
    },
  },
} satisfies { readonly [N in SchemaName | "Choice"]?: SchemaText };
