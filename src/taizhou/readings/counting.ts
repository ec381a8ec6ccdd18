import { divisions } from "../lists.js";
import { type ReadingsOf, reading } from "./readings-of.js";

const addressees = [...divisions, "cluster-zone", "high-tech-zone", "taizhou-bay-new-area"];
const listed = { milestones: ["cultivated", "recognised"] };
const recognised = { milestones: ["recognised"] };

/** How the numbers of the plan are counted. */
export const counting: ReadingsOf<
  | "localities"
  | "zone-complexes"
  | "zone-merger"
  | "cultivated"
  | "in-stock"
  | "before-2018"
  | "first-year"
  | "delisting"
  | "tier-count"
  | "ten-provincial"
> = /* @__PURE__ */ (() => ({
  localities: reading(
    ["2.4"],
    {
      zh: "“各地”指九个县级行政区，或全部十一个主送地；三年合计27家或33家",
      en: "'every locality' may be the nine county-level divisions or all eleven addressees: 27 complexes in three years, or 33",
    },
    ["targets.yearly-cultivation.localities"],
    {
      divisions: ["九个县（市、区）", "the nine county-level divisions", divisions],
      addressees: ["全部主送地，含两个功能区", "all addressees, the two zones with them", addressees],
    },
  ),
  "zone-complexes": reading(
    ["2.4"],
    {
      zh: "只考核九个县（市、区）时，功能区的综合体不计年度数，或记入所属县",
      en: "where only the nine divisions owe it, a zone's complex counts for none or for a parent county",
    },
    ["targets.yearly-cultivation.outside"],
    {
      "stock-only": ["只计入总数", "in the stock only", "uncredited"],
      "parent-county": ["记入档案所载的所属县", "credited to the parent county that the record names", "parent"],
    },
  ),
  "zone-merger": reading(
    ["2.4"],
    {
      zh: "两个功能区在2020年7月合并；该年按一个还是两个计，合计相差1家",
      en: "the two zones were merged in July 2020: counted as one or two that year, the sum differs by one",
    },
    ["localities.cluster-zone.until", "localities.high-tech-zone.until", "localities.taizhou-bay-new-area.from"],
    {
      "merged-2020": ["自2020年7月起合为一地", "one place from July 2020", "2020-06-30", "2020-06-30", "2020-07-01"],
      "both-2020": ["2020年全年仍按两地", "two places through 2020", "2020-12-31", "2020-12-31", "2021-01-01"],
    },
    { kind: "external", source: "provincial approval of July 2020" },
  ),
  cultivated: reading(
    ["2.4"],
    {
      zh: "“培育”未说以何种名单或认定为准；省级另分创建、培育名单",
      en: "'cultivate' is not said to go by any list or decision; the province keeps a creation list and a cultivation list",
    },
    ["targets.yearly-cultivation.counts"],
    {
      "any-listing": ["任一层级首次列入或认定", "the first listing of any kind at any tier", listed],
      "creation-list": ["仅创建名单", "the creation list only", { milestones: ["cultivated"], lists: ["creation"] }],
      recognised: ["仅认定", "recognition only", recognised],
    },
  ),
  "in-stock": reading(
    ["2.6", "2.7"],
    {
      zh: "30家与10家可从列入起算，也可只算已认定的",
      en: "the 30 and the 10 may count from the first listing, or only what is recognised",
    },
    ["targets.total-stock.counts", "targets.provincial-stock.counts"],
    {
      listed: [
        "自首次列入起，按所列或所认定的最高层级",
        "from the first listing, at the highest tier listed or recognised",
        listed,
      ],
      recognised: ["仅已认定的", "recognised ones only", recognised],
    },
  ),
  "before-2018": reading(
    ["2.6", "2.7"],
    {
      zh: "2018年前已有的综合体是否计入总数，决定每年1家是否够用",
      en: "whether complexes from before 2018 are in the total decides if one a year is enough",
    },
    ["targets.total-stock.since", "targets.provincial-stock.since"],
    {
      counted: ["计入总数，不计年度数", "in the stock, not in the yearly number", null],
      excluded: ["不计", "left out", "2018-01-01"],
    },
  ),
  "first-year": reading(
    ["2.4"],
    {
      zh: "计划在2018年12月7日印发，此前列入的是否算2018年的",
      en: "the plan is dated 7 December 2018: does a listing earlier that year count for 2018",
    },
    ["targets.yearly-cultivation.from"],
    {
      "whole-year": ["2018年全年", "all of 2018", null],
      "from-issue": ["自印发之日起", "from the day of issue", "2018-12-07"],
    },
  ),
  delisting: reading(
    ["2.6", "4.5.3c"],
    {
      zh: "省级被撤销的综合体是否仍是县级的；升级时退出县级名单的是否保留市级",
      en: "whether one struck off the provincial list remains a county's, one that left a county list on promotion keeps its tier",
    },
    ["practice.delistingEnds"],
    {
      "tier-and-above": ["终止该层级及以上", "ends its own tier and those above", "tier-and-above"],
      "tier-only": ["只终止该层级", "ends its own tier only", "tier-only"],
      everything: ["终止全部层级", "ends every tier", "everything"],
    },
  ),
  "tier-count": reading(
    ["2.6"],
    {
      zh: "由县级升到市级的综合体算一家，还是在两个层级各算一家",
      en: "a complex that rose from county to municipal counts once, or once in each tier",
    },
    ["targets.total-stock.tiersCounted"],
    {
      highest: ["每家按当日最高层级计一次", "each complex once, at its highest tier on the day", "highest"],
      every: ["在曾具有的每一层级各计一次", "once in every tier ever held", "every"],
    },
  ),
  "ten-provincial": reading(
    ["2.7"],
    { zh: "省级10家之后没有“以上”二字", en: "the ten provincial ones, unlike the 30, come without 'or more'" },
    ["targets.provincial-stock.bound"],
    {
      "at-least": ["不少于10家", "ten at least", "at-least"],
      exactly: ["正好10家", "exactly ten", "exactly"],
    },
  ),
}))();
