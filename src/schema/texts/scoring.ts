import type { SchemaName } from "../schemas.js";
import { LABEL } from "../shared.js";
import type { FieldText, SchemaText } from "../text.js";

const kindOf = (value: string, en: string, zh: string): FieldText => ({
  en: "How marks are earned.",
  zh: "计分方式。",
  values: { [value]: { en, zh } },
});

/** What is said of how an indicator is scored. */
export const scoringTexts = {
  Scoring: {
    en: "How an indicator turns what was observed into a share of its marks; `kind` tells how.",
    zh: "指标如何把观测值换算为得分率，方式见 kind。",
    fields: {},
  },
  Linear: {
    en: "No marks at one value, full marks at another, in between in proportion.",
    zh: "线性计分：一值不得分，另一值得满分，其间按比例。",
    fields: {
      kind: kindOf("linear", "in proportion between two values", "两值之间按比例"),
      zeroAt: { en: "The value that earns nothing, in the indicator's unit.", zh: "不得分的值，单位同指标。" },
      fullAt: {
        en: "The value that earns full marks; below `zeroAt` where less is better.",
        zh: "得满分的值；越少越好的小于 zeroAt。",
      },
    },
  },
  Steps: {
    en: "A share of the marks by steps, in ascending order of their bounds.",
    zh: "分级计分，界限由小到大。",
    fields: {
      kind: kindOf("steps", "by steps", "分级"),
      steps: {
        header: { zh: "各级", en: "Steps" },
        en: "The steps: all by `atLeast` (the last bound reached counts) or all by `atMost` (the first bound kept counts).",
        zh: "各级：全用 atLeast（取达到的最后一级）或全用 atMost（取不超过的第一级）。",
      },
      "steps.atLeast": { en: "The value that has to be reached.", zh: "应达到的值。" },
      "steps.atMost": { en: "The value that must not be exceeded.", zh: "不得超过的值。" },
      "steps.share": { en: "The share of the marks, from 0 to 1.", zh: "得分率，0至1。" },
      "steps.marks": { en: "The marks themselves, in the place of a share.", zh: "分值，用以代替得分率。" },
    },
  },
  Interval: {
    en: "Full marks within an interval, falling off to none on either side.",
    zh: "区间计分：区间内满分，两侧递减至零。",
    fields: {
      kind: kindOf("interval", "full within an interval", "区间内满分"),
      zeroBelow: { en: "Up to this value there are no marks.", zh: "不超过此值不得分。" },
      fullFrom: { en: "From this value on there are full marks.", zh: "自此值起满分。" },
      fullTo: { en: "Up to this value there are full marks.", zh: "至此值止满分。" },
      zeroAbove: { en: "From this value on there are no marks.", zh: "达到此值及以上不得分。" },
    },
  },
  Curve: {
    en: "Marks by points, in proportion between them and the same beyond either end.",
    zh: "折线计分：各点之间按比例，两端之外不变。",
    fields: {
      kind: kindOf("curve", "by points", "折线"),
      points: { en: "The points, in the order of their values.", zh: "各点，按值由小到大。" },
      "points.at": {
        en: "The value; of two points at one value the greater marks count.",
        zh: "值；同一值有两点的取较高分。",
      },
      "points.marks": { en: "The marks it earns.", zh: "分值。" },
    },
  },
  Each: {
    en: "So many marks for each full `per` from `from` on, never more than the indicator has.",
    zh: "按数量计分：自 from 起，每满 per 得若干分，不超过指标分值。",
    fields: {
      kind: kindOf("each", "for each", "按数量"),
      marks: { en: "The marks for each.", zh: "每一份的分值。" },
      per: { en: "How much of the value makes one.", zh: "多少为一份。", without: { en: "1", zh: "1" } },
      from: { en: "From which value on marks are earned.", zh: "起算的值。", without: { en: "0", zh: "0" } },
      base: { en: "The marks at that value.", zh: "达到起算值的基础分。", without: { en: "0", zh: "0" } },
    },
  },
  ByCase: {
    en: "Another scoring for these than for those: that of the first case that holds, and no marks where none does.",
    zh: "分类计分：取第一个成立的情形，都不成立则不得分。",
    fields: {
      kind: kindOf("by-case", "by case", "分类"),
      cases: { en: "The cases, the first that holds first.", zh: "各情形，取第一个成立的。" },
      "cases.when": { en: "When it holds.", zh: "成立的条件。", without: { en: "always", zh: "一律成立" } },
      "cases.scoring": { en: "How it then scores.", zh: "此时的计分方式。" },
    },
  },
  Checklist: {
    en: "Items that each have marks of their own; together they have those of the indicator.",
    zh: "清单计分：各项自有分值，合计等于指标分值。",
    fields: {
      kind: kindOf("checklist", "by items done", "按完成事项"),
      items: { en: "The items.", zh: "各项。" },
      "items.id": { en: "Id of the item, as a record's `done` names it.", zh: "事项标识，年度记录 done 据此填写。" },
      "items.label": LABEL,
      "items.marks": { en: "Its marks.", zh: "分值。" },
    },
  },
  Rating: {
    en: "The ratings of a panel on a scale, made one.",
    zh: "评委评分，合为一个。",
    fields: {
      kind: kindOf("rating", "by the ratings of a panel", "按评委评分"),
      min: { en: "The lowest rating; it earns nothing.", zh: "最低评分，不得分。" },
      max: { en: "The highest rating; it earns full marks.", zh: "最高评分，得满分。" },
      combine: {
        en: "How ratings are made one.",
        zh: "合成方式。",
        values: {
          mean: { en: "their mean", zh: "平均" },
          median: { en: "the middle one", zh: "中位数" },
          "trimmed-mean": { en: "the mean without the highest and lowest `trim`", zh: "两端各去掉 trim 个后平均" },
        },
      },
      trim: {
        en: "How many ratings are left out at either end.",
        zh: "两端各去掉的评分个数。",
        without: { en: "not a trimmed mean", zh: "不是去端平均" },
      },
    },
  },
  Cohort: {
    en: "A share by where a value stands among those of its cohort.",
    zh: "同组比较：按数值在同组中的位置计分。",
    fields: {
      kind: kindOf("cohort", "by comparison within a cohort", "同组比较"),
      method: {
        en: "How they are compared.",
        zh: "比较方法。",
        values: {
          "min-max": { en: "in proportion between the worst and the best", zh: "最差与最好之间按比例" },
          percentile: { en: "by the part of the others left behind", zh: "按优于其他的比例" },
          rank: { en: "by rank", zh: "按名次" },
        },
      },
      better: {
        en: "Which value is better.",
        zh: "何者为优。",
        values: { higher: { en: "the higher", zh: "越高越好" }, lower: { en: "the lower", zh: "越低越好" } },
      },
      constant: {
        en: "What is earned where all values are the same.",
        zh: "全组数值相同时如何计分。",
        values: {
          full: { en: "full marks", zh: "满分" },
          half: { en: "half the marks", zh: "一半" },
          "no-marks": { en: "none", zh: "不得分" },
          reject: { en: "it is not scored", zh: "不予评分" },
        },
      },
    },
  },
} satisfies { readonly [N in SchemaName | "Choice"]?: SchemaText };
