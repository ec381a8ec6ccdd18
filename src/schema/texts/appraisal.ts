import type { SchemaName } from "../schemas.js";
import { CLAUSES_IF_ANY, LABEL, NONE, PROVENANCES, SCORECARD_ID } from "../shared.js";
import type { FieldText, SchemaText } from "../text.js";

const basis: FieldText = {
  header: { zh: "依据", en: "Basis" },
  en: "What it rests on, in words.",
  zh: "依据（文字）。",
  without: { en: "not stated", zh: "未写明" },
};

const source: FieldText = { en: "Where the value comes from.", zh: "数值来源。" };

const cause = {
  source: { ...source, without: { en: "it counts once", zh: "只计一次" } },
  when: {
    en: "What has to hold for it to count.",
    zh: "计入的条件。",
    without: { en: "it always counts", zh: "一律计入" },
  },
} satisfies Readonly<Record<string, FieldText>>;

/** What is said of scorecards. */
export const appraisalTexts = {
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
      provenance: { en: "Where it comes from.", zh: "由来。", values: PROVENANCES },
      appliesTo: {
        en: "Which complexes it is for.",
        zh: "适用的综合体。",
        without: { en: "those that no other scorecard is for", zh: "没有其他指标体系适用的综合体" },
      },
      root: { en: "All that is scored; its children are the dimensions.", zh: "总分；其下级为各评价方面。" },
      basis,
      adjustments: { en: "Marks on top or off.", zh: "加分和扣分。", without: NONE },
      bonusCap: {
        en: "The most that all bonuses together come to.",
        zh: "加分合计上限。",
        without: { en: "each by its own cap alone", zh: "只按各项上限" },
      },
      vetoes: {
        en: "What by itself makes the grade the lowest.",
        zh: "一票否决事项。",
        without: NONE,
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
      id: SCORECARD_ID,
      label: LABEL,
      marks: { en: "Its marks.", zh: "分值。" },
      clauses: CLAUSES_IF_ANY,
      basis,
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
      id: SCORECARD_ID,
      label: LABEL,
      marks: { en: "Its marks.", zh: "分值。" },
      clauses: CLAUSES_IF_ANY,
      basis,
      unit: { en: "Id of the unit of its value.", zh: "数值的单位标识。", without: { en: "not stated", zh: "未写明" } },
      scoring: { en: "How the value earns marks.", zh: "数值如何换算得分。" },
      source,
      noValue: {
        en: "What is earned where there is no value and none can be recorded, as growth over 0.",
        zh: "没有数值可言时（如基数为0的增幅）如何得分。",
        without: { en: "as `no-marks`", zh: "视为 no-marks" },
        values: {
          "no-marks": { en: "no marks", zh: "不得分" },
          full: { en: "full marks", zh: "满分" },
          half: { en: "half the marks", zh: "一半" },
        },
      },
    },
  },
  Adjustment: {
    en: "Marks on top or off, beside the indicators: so many for each unit of its source, or once under a condition.",
    zh: "指标之外的加分或扣分：按来源的每个单位计，或在符合条件时计一次。",
    fields: {
      id: SCORECARD_ID,
      label: LABEL,
      kind: {
        en: "On which side it counts.",
        zh: "加分或扣分。",
        values: { bonus: { en: "marks on top", zh: "加分" }, deduction: { en: "marks off", zh: "扣分" } },
      },
      marks: { en: "The marks for each unit, or each item done.", zh: "每个单位或每完成一项的分值。" },
      cap: { en: "The most marks in all.", zh: "合计上限。", without: { en: "no limit", zh: "不设上限" } },
      ...cause,
    },
  },
  Veto: {
    en: "What by itself makes the grade the lowest: where its source is above 0, or lists something done, and its condition holds.",
    zh: "一票否决：来源大于0或有所列事项、且符合条件时，定为末等。",
    fields: { id: SCORECARD_ID, label: LABEL, ...cause },
  },
  Grade: {
    en: "A grade: from a total on and, as far as it says so, under a condition and for the best alone.",
    zh: "等次：总分达到下限，另设条件的须符合，设名额的须在名额之内。",
    fields: {
      id: { en: "Id that no other grade has.", zh: "标识，不与其他等次重复。" },
      label: LABEL,
      atLeast: { en: "The least total, in marks.", zh: "总分下限（分）。" },
      when: {
        header: { zh: "须符合的条件", en: "When" },
        en: "What has to hold besides.",
        zh: "另须符合的条件。",
        without: { en: "the total alone", zh: "只看总分" },
      },
      given: {
        en: "What gives this grade by itself, whatever the total; whoever has it so takes no place in a quota.",
        zh: "直接定为该等次的条件，不论总分、不占名额。",
        without: { en: "by the total alone", zh: "只按总分" },
      },
      top: {
        en: "How many of the best may have it, those of better grades counted in.",
        zh: "自第一名起（含更好等次）累计的名额。",
        without: { en: "no quota", zh: "不限名额" },
      },
      ties: {
        en: "What becomes of those level at the cut of `top`.",
        zh: "名额分界处同分者如何处理。",
        without: { en: "as `out`", zh: "视为 out" },
        values: { in: { en: "all are in", zh: "全部进入" }, out: { en: "all are out", zh: "全部不进入" } },
      },
    },
  },
  Quota: {
    en: "How many of the best may have a grade: a share of all who are appraised, or a number.",
    zh: "等次的名额：参评总数的一定比例，或者一定个数。",
    unsaid: {
      en: "`defineScorecard` checks further that a trait is the plan's and that quotas leave room beside those of better grades.",
      zh: "特征是否为计划所列、名额是否大于更好等次的名额，由 defineScorecard 检查。",
    },
    fields: {
      share: {
        en: "The share of all who are appraised, a complex without a record among them.",
        zh: "占参评总数（含无记录者）的比例。",
      },
      round: {
        header: { zh: "名额取整", en: "Round" },
        en: "How a share becomes whole places.",
        zh: "按比例算出的名额如何取整。",
        values: {
          down: { en: "what is begun is none: 15% of six is nobody", zh: "不足一个的舍去" },
          up: { en: "what is begun is one: 15% of six is one", zh: "不足一个的进为一个" },
          "half-up": { en: "from a half on it is one", zh: "四舍五入" },
        },
      },
      count: { header: { zh: "名额个数", en: "Count" }, en: "The number of places.", zh: "名额个数。" },
      within: {
        header: { zh: "分组", en: "Within" },
        en: "What each part of has the quota for itself: `locality` (a place with all below it), a kind of place (of one that lies in none its own), `tier` or a trait of the plan.",
        zh: "填 locality（各地连同其下各地）、地方的类型（如各市连同所辖各县；不在其中的按所在地）、tier（各层级）或计划所列特征的标识，各组分别计算名额。",
        without: { en: "one quota for all", zh: "全部合并计算" },
      },
    },
  },
} satisfies { readonly [N in SchemaName | "Choice"]?: SchemaText };
