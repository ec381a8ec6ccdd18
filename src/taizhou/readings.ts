import type { Reading } from "../plan/index.js";

/** The readings of the plan, each with its alternatives, the default first. */
export type TaizhouReadings = {
  readonly localities: "divisions" | "addressees";
  readonly "zone-complexes": "stock-only" | "parent-county";
  readonly "struck-off-in-year": "listing-counts" | "stands-at-year-end";
  readonly "stock-pace": "plan-start" | "issue";
  readonly "zone-merger": "merged-2020" | "both-2020";
  readonly cultivated: "any-listing" | "creation-list" | "recognised";
  readonly "in-stock": "listed" | "recognised";
  readonly "before-2018": "counted" | "excluded";
  readonly "first-year": "whole-year" | "from-issue";
  readonly delisting: "tier-and-above" | "tier-only" | "everything";
  readonly "tier-count": "highest" | "every";
  readonly "ten-provincial": "at-least" | "exactly";
  readonly "floor-area-force": "presumption" | "strict";
  readonly "area-measured": "all-premises" | "main-site" | "usable-area";
  readonly "floor-area-binds": "held-or-sought" | "on-recognition";
  readonly "virtual-tenancy": "no-effect" | "ground-for-waiver";
  readonly "functions-expected": "all-nine" | "minimum";
  readonly "capabilities-expected": "on-site-or-virtual" | "on-site" | "reported";
  readonly coverage: "advises" | "decides";
  readonly leads: "joint" | "one";
  readonly participants: "three-kinds" | "all-six";
  readonly "one-plus-x": "untested" | "lead-and-other";
  readonly candidates: "cultivated-in-plan" | "municipal-now";
  readonly merit: "not-the-lowest" | "rank-alone";
  readonly "ranked-by": "locality" | "city";
  readonly "evaluated-unit": "complex" | "platform";
  readonly "filling-aim": "least-cost" | "most-coverage";
  readonly "appraisals-owed": "once" | "every-year";
  readonly "in-time": "no-limit" | "within-days";
};

const divisions = ["jiaojiang", "huangyan", "luqiao", "linhai", "wenling", "yuhuan", "tiantai", "xianju", "sanmen"];
const addressees = [...divisions, "cluster-zone", "high-tech-zone", "taizhou-bay-new-area"];
const listed = { milestones: ["cultivated", "recognised"] };
const recognised = { milestones: ["recognised"] };

/** Every place where the text leaves room, and the ways to read it. */
export const readings: { readonly [K in keyof TaizhouReadings]: Reading<TaizhouReadings[K]> } = {
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
        label: { zh: "每家按最高层级计一次", en: "each complex once, at its highest tier" },
        set: { "targets.total-stock.tiersCounted": "highest" },
      },
      every: {
        label: { zh: "在所具有的每一层级各计一次", en: "once in every tier it has" },
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
  "floor-area-force": {
    clauses: ["4.1.2"],
    why: {
      zh: "“一般”是否表示面积为经批准可予豁免的一般性要求，还是仅为行文",
      en: "whether 'generally' makes the area a presumption that can be rebutted",
    },
    default: "presumption",
    alternatives: {
      presumption: {
        label: { zh: "一般性要求，经批准可予豁免", en: "a general requirement, which may be waived on approval" },
        set: { "standards.floor-area.waivable": true },
      },
      strict: { label: { zh: "硬性要求", en: "strict" }, set: { "standards.floor-area.waivable": false } },
    },
  },
  "area-measured": {
    clauses: ["4.1.2"],
    why: {
      zh: "多处场所合并计还是只计主场所，按建筑面积还是使用面积",
      en: "a site in several places: all of it or the main one, building area or usable area",
    },
    default: "all-premises",
    alternatives: {
      "all-premises": {
        label: { zh: "各场所建筑面积之和", en: "the sum of the premises' building areas" },
        set: { "standards.floor-area.fact": "floor-area" },
      },
      "main-site": {
        label: { zh: "主场所建筑面积", en: "the main site's building area" },
        set: { "standards.floor-area.fact": "main-site-area" },
      },
      "usable-area": {
        label: { zh: "各场所使用面积之和", en: "the sum of the premises' usable areas" },
        set: { "standards.floor-area.fact": "usable-area" },
      },
    },
  },
  "floor-area-binds": {
    clauses: ["4.1.2"],
    why: {
      zh: "尚在建设的综合体是否已受面积要求约束",
      en: "whether the area already binds a complex that is still being built",
    },
    default: "held-or-sought",
    alternatives: {
      "held-or-sought": {
        label: { zh: "已列入或争取该层级即适用", en: "for a tier held or sought" },
        set: { "standards.floor-area.binds": "sought" },
      },
      "on-recognition": {
        label: { zh: "认定后才适用", en: "once the tier is recognised" },
        set: { "standards.floor-area.binds": "recognised" },
      },
    },
  },
  "virtual-tenancy": {
    clauses: ["4.1.1", "4.1.2"],
    why: {
      zh: "条文把虚拟入驻与建设规模放在一起说，但没有说它抵多少面积",
      en: "the text names virtual tenancy together with the scale, but not what area it makes up for",
    },
    default: "no-effect",
    alternatives: {
      "no-effect": {
        label: { zh: "不抵面积，也不是豁免理由", en: "no area, and no ground for a waiver" },
        set: {
          "standards.floor-area.refusedGrounds": [
            { id: "virtual-tenancy", label: { zh: "虚拟入驻", en: "virtual tenancy" } },
          ],
        },
      },
      "ground-for-waiver": {
        label: { zh: "不抵面积，可作豁免理由", en: "no area, but a ground for a waiver" },
        set: { "standards.floor-area.refusedGrounds": [] },
      },
    },
  },
  "functions-expected": {
    clauses: ["2.3"],
    why: {
      zh: "清单以“等”结尾，九项是应当齐备还是举例",
      en: "the list is open: are the nine all expected, or examples of which some number is enough",
    },
    default: "all-nine",
    alternatives: {
      "all-nine": { label: { zh: "九项齐备", en: "all nine" }, set: { "standards.functions.atLeast": "all" } },
      minimum: {
        label: { zh: "不少于若干项", en: "a minimum number" },
        set: { "standards.functions.atLeast": "$value" },
        takes: "integer",
      },
    },
  },
  "capabilities-expected": {
    clauses: ["4.1.3", "4.1.1"],
    why: {
      zh: "十项功能是否须在场所内，虚拟入驻的服务是否算在内",
      en: "whether the ten have to be on site, or what virtual tenants offer counts too",
    },
    default: "on-site-or-virtual",
    alternatives: {
      "on-site-or-virtual": {
        label: { zh: "场所内或虚拟入驻均可", en: "on site or virtual" },
        set: { "standards.capabilities.counting": "on-site-or-virtual", "standards.capabilities.tested": true },
      },
      "on-site": {
        label: { zh: "仅场所内", en: "on site only" },
        set: { "standards.capabilities.counting": "on-site", "standards.capabilities.tested": true },
      },
      reported: {
        label: { zh: "只列出，不测试", en: "reported, not tested" },
        set: { "standards.capabilities.counting": "on-site-or-virtual", "standards.capabilities.tested": false },
      },
    },
  },
  coverage: {
    clauses: ["2.3", "4.1.3"],
    why: {
      zh: "功能不齐只作提示，还是不合该层级；条文没有按层级提出功能要求",
      en: "whether lacking functions only counsel or fail the tier; the text asks for them of no tier in particular",
    },
    provenance: { kind: "illustrative", source: "this library's own question" },
    default: "advises",
    alternatives: {
      advises: {
        label: { zh: "只作提示", en: "shown beside the verdict" },
        set: { "standards.functions.effect": "advises", "standards.capabilities.effect": "advises" },
      },
      decides: {
        label: { zh: "影响结论", en: "decides the verdict" },
        set: { "standards.functions.effect": "decides", "standards.capabilities.effect": "decides" },
      },
    },
  },
  participants: {
    clauses: ["2.2"],
    why: {
      zh: "各类主体是都要参加，还是政府、企业加另一类即可",
      en: "whether every kind takes part, or government, enterprise and one other are enough",
    },
    default: "three-kinds",
    alternatives: {
      "three-kinds": {
        label: { zh: "政府、企业和另一类", en: "government, enterprise and one other kind" },
        set: { "standards.participants.atLeast": 3 },
      },
      "all-six": { label: { zh: "六类齐备", en: "all six kinds" }, set: { "standards.participants.atLeast": "all" } },
    },
  },
  "one-plus-x": {
    clauses: ["3.1"],
    // A report on Linhai of 2021 (external) tells of one leading group and X industries: that is said of a county, not of a complex.
    why: {
      zh: "“1+X”未作定义；有报道（临海，2021年）以之指一县的一个领导小组和若干特色产业，那是对县说的，不作综合体的解读",
      en: "1+X is not defined; as a report on Linhai (2021) tells it, one leading group and some industries, it is said of a county and no reading of a complex",
    },
    default: "untested",
    alternatives: {
      untested: { label: { zh: "不测试", en: "not tested" }, set: { "standards.one-plus-x.tested": false } },
      "lead-and-other": {
        label: { zh: "一个牵头单位和至少一个其他单位", en: "one lead and at least one other" },
        set: { "standards.one-plus-x.tested": true },
      },
    },
  },
  leads: {
    clauses: ["3.1", "2.2"],
    why: {
      zh: "“1+X”的“1”是否只能有一个牵头单位，条文未定",
      en: "the text does not say whether the 1 of 1+X is a single lead",
    },
    default: "joint",
    alternatives: {
      joint: { label: { zh: "可以联合牵头", en: "joint leads are allowed" }, set: { "practice.leads": "joint" } },
      one: { label: { zh: "只有一个牵头单位", en: "one lead" }, set: { "practice.leads": "one" } },
    },
  },
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

/** Every reading by its default, under the keys that the readings have. */
export const defaults = /* @__PURE__ */ (() =>
  Object.fromEntries(Object.entries(readings).map(([id, reading]) => [id, reading.default])) as TaizhouReadings)();
