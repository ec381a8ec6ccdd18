import { type ReadingsOf, reading } from "./readings-of.js";

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
> = /* @__PURE__ */ (() => ({
  "struck-off-in-year": reading(
    ["2.4"],
    {
      zh: "当年列入、当年又退出的，是否算当年培育",
      en: "whether a complex listed and struck off in one year counts for that year",
    },
    ["targets.yearly-cultivation.stands"],
    {
      "listing-counts": ["列入即算", "the listing counts", null],
      "stands-at-year-end": ["年末仍须在册", "it has to stand at the year's end", "at-year-end"],
    },
  ),
  "stock-pace": reading(
    ["2.6", "2.7"],
    {
      zh: "计划在2018年12月7日印发；进度若自年初起算，印发当日即滞后",
      en: "the plan is dated 7 December 2018: reckoned from the start of the year, it is behind on the day of issue",
    },
    ["targets.total-stock.paceFrom", "targets.provincial-stock.paceFrom"],
    {
      "plan-start": ["自计划期首日起算", "from the first day of the plan", null],
      issue: ["自印发之日起算", "from the day it was issued", "2018-12-07"],
    },
  ),
  candidates: reading(
    ["2.5"],
    {
      zh: "“从中”指计为年度培育且仍在册的，还是现为市级的",
      en: "whether 'among them' are those that the yearly number counts and that stand, or those now at municipal tier",
    },
    ["standards.candidate.at", "standards.candidate.target"],
    {
      "cultivated-in-plan": [
        "计为年度培育且仍在册的",
        "those that the yearly number counts and that stand",
        null,
        "yearly-cultivation",
      ],
      "municipal-now": ["现为市级的", "those now at municipal tier", "municipal", null],
    },
  ),
  merit: reading(
    ["2.5"],
    {
      zh: "“择优”是否排除最低等次和被一票否决的",
      en: "whether choosing the best shuts out the lowest grade or who is under a veto",
    },
    ["practice.merit"],
    {
      "not-the-lowest": ["最低等次、一票否决的不推荐", "no one of the lowest grade or under a veto", "not-the-lowest"],
      "rank-alone": ["只看名次", "by rank alone", "rank-alone"],
    },
  ),
  "ranked-by": reading(
    ["2.5"],
    {
      zh: "由各地分别择优，还是全市统一择优",
      en: "whether each locality picks its best or the city does",
    },
    ["practice.rankedWithin"],
    {
      locality: ["各地分别择优", "each locality", "locality"],
      city: ["全市统一择优", "the city", "area"],
    },
  ),
  "evaluated-unit": reading(
    ["4.5.3a", "5.2.3"],
    {
      zh: "第四部分评的是平台，第五部分评的是综合体",
      en: "section 4.5 appraises platforms, 5.2.3 complexes",
    },
    ["practice.evaluatedUnit"],
    {
      complex: ["综合体", "the complex", "complex"],
      platform: ["各平台，再汇总", "each platform, then taken together", "platform"],
    },
  ),
  "filling-aim": reading(
    ["4.2.4"],
    {
      zh: "“最佳状态”未说以成本还是以覆盖为准",
      en: "'best state' is not said to be one of cost or of coverage",
    },
    ["practice.fillingAim"],
    {
      "least-cost": ["成本最低", "least cost", "min-cost"],
      "most-coverage": ["预算内覆盖最多", "most coverage within a budget", "max-coverage"],
    },
  ),
  "appraisals-owed": reading(
    ["5.2.3"],
    {
      zh: "条文未说两项考评多久做一次、何时为限",
      en: "how often and by when the two appraisals are due is not said",
    },
    ["practice.yearlyAppraisalsWithinDays"],
    {
      once: ["资助期内各一次，期满为限", "both once in the time funded, due with its end", null],
      "every-year": [
        "受资助的每一年度各一次，次年第若干日为限",
        "both for every year funded, by a day of the next year (31: its 31 January)",
        "$value",
      ],
    },
  ),
  "in-time": reading(
    ["5.2.4", "5.3.3"],
    { zh: "“及时”没有天数", en: "'in time' comes without a number of days" },
    ["practice.answerWithinDays", "practice.solveWithinDays", "practice.reportWithinDays"],
    {
      "no-limit": ["不设天数，结论待核实", "no limit: unknown", null],
      "within-days": ["在给定天数内", "within a number of days", "$value"],
    },
  ),
}))();
