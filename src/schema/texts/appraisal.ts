import { type FieldText, NO, type SchemaText } from "../text.js";

type Name =
  | "Scorecard"
  | "Group"
  | "Indicator"
  | "Source"
  | "Scoring"
  | "Linear"
  | "Steps"
  | "Interval"
  | "Checklist"
  | "Rating"
  | "Cohort"
  | "Adjustment"
  | "Veto"
  | "Grade"
  | "Applicability"
  | "StandingRules"
  | "StandingRule";

const id: FieldText = { en: "Id that stands once in the scorecard.", zh: "标识，在指标体系内不重复。" };

const label: FieldText = { en: "Its name.", zh: "名称。" };

const clauses: FieldText = {
  en: "The clauses it rests on, ids of the plan's `clauses`.",
  zh: "依据的条文，取计划 clauses 的标识。",
  without: { en: "none is named", zh: "未写明" },
};

const source: FieldText = { en: "Where the value comes from.", zh: "数值来源。" };

const provenances: FieldText["values"] = {
  policy: { en: "a policy says so itself", zh: "政策本身的规定" },
  peer: { en: "taken from elsewhere", zh: "参照其他地方" },
  illustrative: { en: "a proposal of whoever wrote it", zh: "编写者的示例性提议" },
};

const kindOf = (value: string, en: string, zh: string): FieldText => ({
  en: "How marks are earned.",
  zh: "计分方式。",
  values: { [value]: { en, zh } },
});

/** What is said of scorecards and of standing. */
export const appraisalTexts: { readonly [N in Name]: SchemaText } = /* @__PURE__ */ (() => ({
  Scorecard: {
    en: "An indicator system: what is scored, how marks are earned, and which grade a total makes.",
    zh: "指标体系：评什么、怎样计分、总分对应什么等次。",
    unsaid: {
      en: "`defineScorecard` checks further that marks add up, steps and grades are in order and can be reached, and measures exist.",
      zh: "分值是否相符、各级和等次是否有序可达、测算指标是否存在，由 defineScorecard 检查。",
    },
    fields: {
      id: { en: "Id of the scorecard.", zh: "指标体系标识。" },
      title: { en: "Its title.", zh: "标题。" },
      provenance: { en: "Where it comes from.", zh: "由来。", values: provenances },
      appliesTo: {
        en: "Which complexes it is for.",
        zh: "适用的综合体。",
        without: { en: "those that no other scorecard is for", zh: "没有其他指标体系适用的综合体" },
      },
      root: { en: "All that is scored; its children are the dimensions.", zh: "总分；其下级为各评价方面。" },
      adjustments: { en: "Marks on top or off.", zh: "加分和扣分。", without: { en: "none", zh: "没有" } },
      vetoes: {
        en: "What by itself makes the grade the lowest.",
        zh: "一票否决事项。",
        without: { en: "none", zh: "没有" },
      },
      grades: { en: "The grades, best first; the last begins at 0.", zh: "等次，由好到差，末等自0分起。" },
      missing: {
        en: "What a missing input does.",
        zh: "缺数据时如何处理。",
        values: {
          range: { en: "the score comes as a range", zh: "给出得分区间" },
          "no-marks": { en: "no marks are earned", zh: "不得分" },
          reweight: { en: "the others carry its marks", zh: "分值由其他指标承担" },
          reject: { en: "it is not scored", zh: "不予评分" },
        },
      },
      rounding: { en: "How the total is rounded, once.", zh: "总分的取舍（只取一次）。" },
      "rounding.places": { en: "Decimal places of the total.", zh: "总分保留的小数位数。" },
      "rounding.mode": {
        en: "Where a digit is cut off.",
        zh: "取舍方式。",
        values: {
          "half-up": { en: "half away from zero", zh: "四舍五入" },
          "half-even": { en: "half to the even digit", zh: "四舍六入五成双" },
          up: { en: "away from zero", zh: "进一" },
          down: { en: "towards zero", zh: "截去" },
        },
      },
    },
  },
  Group: {
    en: "A branch of a scorecard.",
    zh: "指标组。",
    fields: {
      id,
      label,
      marks: { en: "Its marks.", zh: "分值。" },
      clauses,
      combine: {
        en: "How its children make its share of the marks.",
        zh: "下级得分如何合成。",
        without: { en: "as `sum`", zh: "视为 sum" },
        values: {
          sum: { en: "their marks add up to its own", zh: "各下级分值相加" },
          geometric: { en: "the geometric mean of their shares, weighted by marks", zh: "以分值为权重的几何平均" },
          minimum: { en: "the least of their shares", zh: "取得分率最低者" },
        },
      },
      children: { en: "Indicators and further groups.", zh: "下级指标或指标组。" },
    },
  },
  Indicator: {
    en: "A leaf of a scorecard: what is observed, and how it earns marks.",
    zh: "指标：看什么，怎样计分。",
    fields: {
      id,
      label,
      marks: { en: "Its marks.", zh: "分值。" },
      clauses,
      unit: { en: "Id of the unit of its value.", zh: "数值的单位标识。", without: { en: "not stated", zh: "未写明" } },
      scoring: { en: "How the value earns a share of the marks.", zh: "数值如何换算得分率。" },
      source,
    },
  },
  Source: {
    en: "Where a value comes from, one of four.",
    zh: "数值来源，四者之一。",
    fields: {
      observed: { en: "The key of a record's `observed`.", zh: "年度记录 observed 的键。" },
      measured: { en: "The id of a measure in a record's `measured`.", zh: "年度记录 measured 中测算指标的标识。" },
      ratio: { en: "Two keys of `observed`: the first over the second.", zh: "observed 的两个键，前者除以后者。" },
      growth: {
        en: "The key of `observed` whose growth over the year before counts; 0.1 is a tenth more.",
        zh: "observed 的键，取比上年的增幅，0.1即增长一成。",
      },
    },
  },
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
        en: "The steps: all by `atLeast` (the last bound reached counts) or all by `atMost` (the first bound kept counts).",
        zh: "各级：全用 atLeast（取达到的最后一级）或全用 atMost（取不超过的第一级）。",
      },
      "steps.atLeast": { en: "The value that has to be reached.", zh: "应达到的值。" },
      "steps.atMost": { en: "The value that must not be exceeded.", zh: "不得超过的值。" },
      "steps.share": { en: "The share of the marks, from 0 to 1.", zh: "得分率，0至1。" },
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
  Checklist: {
    en: "Items that each have marks of their own; together they have those of the indicator.",
    zh: "清单计分：各项自有分值，合计等于指标分值。",
    fields: {
      kind: kindOf("checklist", "by items done", "按完成事项"),
      items: { en: "The items.", zh: "各项。" },
      "items.id": { en: "Id of the item, as a record's `done` names it.", zh: "事项标识，年度记录 done 据此填写。" },
      "items.label": label,
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
  Adjustment: {
    en: "Marks on top or off, beside the indicators: so many for each unit of its source.",
    zh: "指标之外的加分或扣分，按来源的每个单位计。",
    fields: {
      id,
      label,
      kind: {
        en: "On which side it counts.",
        zh: "加分或扣分。",
        values: { bonus: { en: "marks on top", zh: "加分" }, deduction: { en: "marks off", zh: "扣分" } },
      },
      marks: { en: "The marks for each unit, or each item done.", zh: "每个单位或每完成一项的分值。" },
      cap: { en: "The most marks in all.", zh: "合计上限。", without: { en: "no limit", zh: "不设上限" } },
      source,
    },
  },
  Veto: {
    en: "What by itself makes the grade the lowest: where its source is above 0, or lists something done.",
    zh: "一票否决：来源大于0，或有所列事项时，定为末等。",
    fields: { id, label, source },
  },
  Grade: {
    en: "A grade: from a total on and, where `topShare` is set, for that share of the best alone.",
    zh: "等次：总分达到下限，设有比例的还须在前列比例之内。",
    fields: {
      id: { en: "Id that no other grade has.", zh: "标识，不与其他等次重复。" },
      label,
      atLeast: { en: "The least total, in marks.", zh: "总分下限（分）。" },
      topShare: {
        en: "The share of all, from the best on and with better grades counted in, above 0 and up to 1.",
        zh: "自第一名起（含更好等次）累计所占比例，大于0、不大于1。",
        without: { en: "no quota", zh: "不限比例" },
      },
      ties: {
        en: "What becomes of those level at the cut of `topShare`.",
        zh: "比例分界处同分者如何处理。",
        without: { en: "as `out`", zh: "视为 out" },
        values: { in: { en: "all are in", zh: "全部进入" }, out: { en: "all are out", zh: "全部不进入" } },
      },
    },
  },
  Applicability: {
    en: "Which complexes a scorecard is for; all that is named has to hold.",
    zh: "指标体系适用的综合体，所列条件须同时符合。",
    fields: {
      buildingEntities: {
        en: "Kinds of the building entity, ids of the plan's `participantKinds`.",
        zh: "建设主体类型，取计划 participantKinds 的标识。",
        without: { en: "any", zh: "不限" },
      },
      functions: {
        en: "Service functions that all have to be offered.",
        zh: "必须全部提供的服务功能。",
        without: { en: "any", zh: "不限" },
      },
      tiers: {
        en: "Tiers held, ids of the plan's `tiers`.",
        zh: "所具有的层级，取计划 tiers 的标识。",
        without: { en: "any", zh: "不限" },
      },
    },
  },
  StandingRules: {
    en: "How appraisals over the years move a complex between standings.",
    zh: "动态管理规则：历年评价如何改变综合体的状态。",
    unsaid: {
      en: "That `initial` and every rule name one of the standings is checked by `standing`.",
      zh: "initial 和各规则所指状态是否存在，由 standing 检查。",
    },
    fields: {
      id: { en: "Id of the rules.", zh: "规则标识。" },
      provenance: { en: "Where they come from.", zh: "由来。", values: provenances },
      clauses,
      standings: { en: "The standings, from the best to the severest.", zh: "各状态，由好到重。" },
      "standings.id": { en: "Id of the standing.", zh: "状态标识。" },
      "standings.label": label,
      "standings.years": {
        en: "How many years it gives to put things right.",
        zh: "给予整改的年数。",
        without: { en: "no time is given", zh: "不设期限" },
      },
      "standings.final": { en: "Whether it is never left again.", zh: "是否不再变动。", without: NO },
      initial: { en: "Id of the standing to begin with.", zh: "起始状态标识。" },
      rules: {
        en: "The rules; of several that hold, the one to the severest standing counts.",
        zh: "各条规则；同时符合几条的，取状态最重者。",
      },
    },
  },
  StandingRule: {
    en: "When a standing changes.",
    zh: "一条状态变动规则。",
    fields: {
      id: { en: "Id that no other rule has.", zh: "标识，不与其他规则重复。" },
      label,
      grades: { en: "The grades that it looks for.", zh: "所看的等次。" },
      inARow: {
        en: "In how many years in a row.",
        zh: "连续年数。",
        without: { en: "1", zh: "1年" },
      },
      inTime: {
        en: "Whether it holds only within the time that the standing before gives.",
        zh: "是否仅在原状态所给的整改期限内适用。",
        without: { en: "at any time", zh: "不限期限" },
      },
      from: {
        en: "The standings it leads from.",
        zh: "原来的状态。",
        without: { en: "any that is not final", zh: "不限（不再变动的除外）" },
      },
      to: { en: "Id of the standing it leads to.", zh: "转入的状态标识。" },
    },
  },
}))();
