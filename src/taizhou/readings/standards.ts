import type { ReadingsOf } from "./readings-of.js";

/** What a complex is tested for. */
export const standards: ReadingsOf<
  | "floor-area-force"
  | "area-measured"
  | "floor-area-binds"
  | "virtual-tenancy"
  | "functions-expected"
  | "capabilities-expected"
  | "coverage"
  | "participants"
  | "one-plus-x"
  | "leads"
> = {
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
};
