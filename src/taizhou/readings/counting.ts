import type { ReadingsOf } from "./readings-of.js";

const divisions = ["jiaojiang", "huangyan", "luqiao", "linhai", "wenling", "yuhuan", "tiantai", "xianju", "sanmen"];
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
> = {
  localities: {
    clauses: ["2.4"],
    why: {
      zh: "“各地”可指九个县级行政区，也可指通知的全部十一个主送地；三年合计27家或33家",
      en: "'every locality' may be the nine county-level divisions or all eleven addressees: 27 complexes in three years, or 33",
    },
    default: "divisions",
    alternatives: {
      divisions: {
        label: { zh: "九个县（市、区）", en: "the nine county-level divisions" },
        set: { "targets.yearly-cultivation.localities": divisions },
      },
      addressees: {
        label: { zh: "全部主送地，含两个功能区", en: "all addressees, the two zones with them" },
        set: { "targets.yearly-cultivation.localities": addressees },
      },
    },
  },
  "zone-complexes": {
    clauses: ["2.4"],
    why: {
      zh: "只考核九个县（市、区）时，功能区的综合体要么不计年度数，要么记入其所属县",
      en: "when only the nine divisions owe the yearly number, a zone's complex either counts for none or for a parent county",
    },
    default: "stock-only",
    alternatives: {
      "stock-only": {
        label: { zh: "只计入总数", en: "in the stock only" },
        set: { "targets.yearly-cultivation.outside": "uncredited" },
      },
      "parent-county": {
        label: { zh: "记入档案所载的所属县", en: "credited to the parent county that the record names" },
        set: { "targets.yearly-cultivation.outside": "parent" },
      },
    },
  },
  "zone-merger": {
    clauses: ["2.4"],
    why: {
      zh: "两个功能区在2020年7月合并；该年功能区按一个还是两个计，合计相差1家",
      en: "the two zones were merged in July 2020; counted as one or as two that year, the sum differs by one",
    },
    provenance: { kind: "external", source: "provincial approval of July 2020" },
    default: "merged-2020",
    alternatives: {
      "merged-2020": {
        label: { zh: "自2020年7月起合为一地", en: "one place from July 2020" },
        set: {
          "localities.cluster-zone.until": "2020-06-30",
          "localities.high-tech-zone.until": "2020-06-30",
          "localities.taizhou-bay-new-area.from": "2020-07-01",
        },
      },
      "both-2020": {
        label: { zh: "2020年全年仍按两地", en: "two places through 2020" },
        set: {
          "localities.cluster-zone.until": "2020-12-31",
          "localities.high-tech-zone.until": "2020-12-31",
          "localities.taizhou-bay-new-area.from": "2021-01-01",
        },
      },
    },
  },
  cultivated: {
    clauses: ["2.4"],
    why: {
      zh: "条文只说“培育”，未说以何种名单或认定为准；省级另分创建、培育两类名单",
      en: "the text says only 'cultivate', not on which list or by what decision; the province keeps a creation list and a cultivation list",
    },
    default: "any-listing",
    alternatives: {
      "any-listing": {
        label: { zh: "任一层级首次列入或认定", en: "the first listing of any kind at any tier" },
        set: { "targets.yearly-cultivation.counts": listed },
      },
      "creation-list": {
        label: { zh: "仅创建名单", en: "the creation list only" },
        set: { "targets.yearly-cultivation.counts": { milestones: ["cultivated"], lists: ["creation"] } },
      },
      recognised: {
        label: { zh: "仅认定", en: "recognition only" },
        set: { "targets.yearly-cultivation.counts": recognised },
      },
    },
  },
  "in-stock": {
    clauses: ["2.6", "2.7"],
    why: {
      zh: "30家与10家可从列入名单起算，也可只算已认定的",
      en: "the 30 and the 10 may count from the first listing, or only what is recognised",
    },
    default: "listed",
    alternatives: {
      listed: {
        label: {
          zh: "自首次列入起，按所列或所认定的最高层级",
          en: "from the first listing, at the highest tier listed or recognised",
        },
        set: { "targets.total-stock.counts": listed, "targets.provincial-stock.counts": listed },
      },
      recognised: {
        label: { zh: "仅已认定的", en: "recognised ones only" },
        set: { "targets.total-stock.counts": recognised, "targets.provincial-stock.counts": recognised },
      },
    },
  },
  "before-2018": {
    clauses: ["2.6", "2.7"],
    why: {
      zh: "2018年前已有的综合体是否计入总数，决定每年1家是否够用",
      en: "whether complexes from before 2018 are in the total decides if one a year is enough",
    },
    default: "counted",
    alternatives: {
      counted: {
        label: { zh: "计入总数，不计年度数", en: "in the stock, not in the yearly number" },
        set: { "targets.total-stock.since": null, "targets.provincial-stock.since": null },
      },
      excluded: {
        label: { zh: "不计", en: "left out" },
        set: { "targets.total-stock.since": "2018-01-01", "targets.provincial-stock.since": "2018-01-01" },
      },
    },
  },
  "first-year": {
    clauses: ["2.4"],
    why: {
      zh: "计划在2018年12月7日印发，此前列入的是否算2018年的成果",
      en: "the plan is dated 7 December 2018: does a listing earlier that year count for 2018",
    },
    default: "whole-year",
    alternatives: {
      "whole-year": {
        label: { zh: "2018年全年", en: "all of 2018" },
        set: { "targets.yearly-cultivation.from": null },
      },
      "from-issue": {
        label: { zh: "自印发之日起", en: "from the day of issue" },
        set: { "targets.yearly-cultivation.from": "2018-12-07" },
      },
    },
  },
  delisting: {
    clauses: ["2.6", "4.5.3c"],
    why: {
      zh: "省级被撤销的综合体，是否仍是县级的；升级时退出县级名单，不应使市级的也终止",
      en: "whether a complex struck off the provincial list remains a county's, and one that left a county list on promotion keeps its higher tier",
    },
    default: "tier-and-above",
    alternatives: {
      "tier-and-above": {
        label: { zh: "终止该层级及以上", en: "ends its own tier and those above" },
        set: { "practice.delistingEnds": "tier-and-above" },
      },
      "tier-only": {
        label: { zh: "只终止该层级", en: "ends its own tier only" },
        set: { "practice.delistingEnds": "tier-only" },
      },
      everything: {
        label: { zh: "终止全部层级", en: "ends every tier" },
        set: { "practice.delistingEnds": "everything" },
      },
    },
  },
  "tier-count": {
    clauses: ["2.6"],
    why: {
      zh: "由县级升到市级的综合体算一家，还是在两个层级各算一家",
      en: "a complex that rose from county to municipal counts once, or once in each tier",
    },
    default: "highest",
    alternatives: {
      highest: {
        label: { zh: "每家按当日最高层级计一次", en: "each complex once, at its highest tier on the day" },
        set: { "targets.total-stock.tiersCounted": "highest" },
      },
      every: {
        label: { zh: "在曾具有的每一层级各计一次", en: "once in every tier ever held" },
        set: { "targets.total-stock.tiersCounted": "every" },
      },
    },
  },
  "ten-provincial": {
    clauses: ["2.7"],
    why: { zh: "省级10家之后没有“以上”二字", en: "the ten provincial ones, unlike the 30, come without 'or more'" },
    default: "at-least",
    alternatives: {
      "at-least": {
        label: { zh: "不少于10家", en: "ten at least" },
        set: { "targets.provincial-stock.bound": "at-least" },
      },
      exactly: { label: { zh: "正好10家", en: "exactly ten" }, set: { "targets.provincial-stock.bound": "exactly" } },
    },
  },
};
