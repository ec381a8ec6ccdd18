import type { ReadingsOf } from "./readings-of.js";

/** How listing, choosing and appraising are carried out. */
export const practice: ReadingsOf<
  | "struck-off-in-year"
  | "stock-pace"
  | "candidates"
  | "merit"
  | "ranked-by"
  | "evaluated-unit"
  | "filling-aim"
  | "appraisals-owed"
  | "in-time"
> = {
  "struck-off-in-year": {
    clauses: ["2.4"],
    why: {
      zh: "当年列入、当年又退出的，是否算当年培育",
      en: "whether a complex listed and struck off in one year counts for that year",
    },
    default: "listing-counts",
    alternatives: {
      "listing-counts": {
        label: { zh: "列入即算", en: "the listing counts" },
        set: { "targets.yearly-cultivation.stands": null },
      },
      "stands-at-year-end": {
        label: { zh: "年末仍须在册", en: "it has to stand at the year's end" },
        set: { "targets.yearly-cultivation.stands": "at-year-end" },
      },
    },
  },
  "stock-pace": {
    clauses: ["2.6", "2.7"],
    why: {
      zh: "计划在2018年12月7日印发；进度若自年初起算，印发当日即已滞后",
      en: "the plan is dated 7 December 2018: reckoned from the start of the year, it is behind on the day of issue",
    },
    default: "plan-start",
    alternatives: {
      "plan-start": {
        label: { zh: "自计划期首日起算", en: "from the first day of the plan" },
        set: { "targets.total-stock.paceFrom": null, "targets.provincial-stock.paceFrom": null },
      },
      issue: {
        label: { zh: "自印发之日起算", en: "from the day it was issued" },
        set: { "targets.total-stock.paceFrom": "2018-12-07", "targets.provincial-stock.paceFrom": "2018-12-07" },
      },
    },
  },
  candidates: {
    clauses: ["2.5"],
    why: {
      zh: "“从中”指计为年度培育且仍在册的，还是现有市级的",
      en: "whether 'among them' are those that the yearly number counts and that still stand, or those now at municipal tier",
    },
    default: "cultivated-in-plan",
    alternatives: {
      "cultivated-in-plan": {
        label: { zh: "计为年度培育且仍在册的", en: "those that the yearly number counts and that stand" },
        set: { "standards.candidate.at": null, "standards.candidate.target": "yearly-cultivation" },
      },
      "municipal-now": {
        label: { zh: "现为市级的", en: "those now at municipal tier" },
        set: { "standards.candidate.at": "municipal", "standards.candidate.target": null },
      },
    },
  },
  merit: {
    clauses: ["2.5"],
    why: {
      zh: "“择优”是否排除最低等次和被一票否决的，条文未说",
      en: "the text does not say whether choosing the best shuts out who has the lowest grade or is under a veto",
    },
    default: "not-the-lowest",
    alternatives: {
      "not-the-lowest": {
        label: { zh: "最低等次、一票否决的不推荐", en: "no one of the lowest grade or under a veto" },
        set: { "practice.merit": "not-the-lowest" },
      },
      "rank-alone": {
        label: { zh: "只看名次", en: "by rank alone" },
        set: { "practice.merit": "rank-alone" },
      },
    },
  },
  "ranked-by": {
    clauses: ["2.5"],
    why: {
      zh: "由各地分别择优，还是全市统一择优，推荐名单不同",
      en: "whether each locality picks its best or the city does: the nominees differ",
    },
    default: "locality",
    alternatives: {
      locality: { label: { zh: "各地分别择优", en: "each locality" }, set: { "practice.rankedWithin": "locality" } },
      city: { label: { zh: "全市统一择优", en: "the city" }, set: { "practice.rankedWithin": "area" } },
    },
  },
  "evaluated-unit": {
    clauses: ["4.5.3a", "5.2.3"],
    why: {
      zh: "第四部分评的是平台，第五部分评的是综合体",
      en: "section 4.5 appraises platforms, 5.2.3 complexes",
    },
    default: "complex",
    alternatives: {
      complex: { label: { zh: "综合体", en: "the complex" }, set: { "practice.evaluatedUnit": "complex" } },
      platform: {
        label: { zh: "各平台，再汇总", en: "each platform, then taken together" },
        set: { "practice.evaluatedUnit": "platform" },
      },
    },
  },
  "filling-aim": {
    clauses: ["4.2.4"],
    why: {
      zh: "“最佳状态”未说以成本还是以覆盖为准",
      en: "the 'best state' is not said to be one of cost or of coverage",
    },
    default: "least-cost",
    alternatives: {
      "least-cost": { label: { zh: "成本最低", en: "least cost" }, set: { "practice.fillingAim": "min-cost" } },
      "most-coverage": {
        label: { zh: "预算内覆盖最多", en: "most coverage within a budget" },
        set: { "practice.fillingAim": "max-coverage" },
      },
    },
  },
  "appraisals-owed": {
    clauses: ["5.2.3"],
    why: {
      zh: "条文未说综合考核与绩效评价多久做一次、何时为限",
      en: "the text does not say how often the two appraisals of special funds are due, nor by when",
    },
    default: "once",
    alternatives: {
      once: {
        label: { zh: "资助期内各一次，期满为限", en: "both once in the time that is funded, due with its end" },
        set: { "practice.yearlyAppraisalsWithinDays": null },
      },
      "every-year": {
        label: {
          zh: "受资助的每一年度各一次，次年第若干日为限",
          en: "both for every year funded, by a day of the next year (31: its 31 January)",
        },
        set: { "practice.yearlyAppraisalsWithinDays": "$value" },
        takes: "integer",
      },
    },
  },
  "in-time": {
    clauses: ["5.2.4", "5.3.3"],
    why: { zh: "“及时”没有天数", en: "'in time' comes without a number of days" },
    default: "no-limit",
    alternatives: {
      "no-limit": {
        label: { zh: "不设天数，结论待核实", en: "no limit: unknown" },
        set: {
          "standards.timely-answer.value": null,
          "standards.timely-solution.value": null,
          "standards.timely-report.value": null,
          "practice.answerWithinDays": null,
          "practice.solveWithinDays": null,
          "practice.reportWithinDays": null,
        },
      },
      "within-days": {
        label: { zh: "在给定天数内", en: "within a number of days" },
        set: {
          "standards.timely-answer.value": "$value",
          "standards.timely-solution.value": "$value",
          "standards.timely-report.value": "$value",
          "practice.answerWithinDays": "$value",
          "practice.solveWithinDays": "$value",
          "practice.reportWithinDays": "$value",
        },
        takes: "integer",
      },
    },
  },
};
