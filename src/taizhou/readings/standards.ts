import { virtualTenancy } from "../standards.js";
import { type ReadingsOf, reading } from "./readings-of.js";

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
> = /* @__PURE__ */ (() => ({
  "floor-area-force": reading(
    ["4.1.2"],
    {
      zh: "“一般”是否表示面积经批准可予豁免",
      en: "whether 'generally' makes the area a presumption that can be rebutted",
    },
    ["standards.floor-area.waivable"],
    {
      presumption: ["一般性要求，经批准可予豁免", "a general requirement, which may be waived on approval", true],
      strict: ["硬性要求", "strict", false],
    },
  ),
  "area-measured": reading(
    ["4.1.2"],
    {
      zh: "多处场所合并计还是只计主场所，按建筑面积还是使用面积",
      en: "a site in several places: all or the main one, building area or usable area",
    },
    ["standards.floor-area.fact"],
    {
      "all-premises": ["各场所建筑面积之和", "the sum of the premises' building areas", "floor-area"],
      "main-site": ["主场所建筑面积", "the main site's building area", "main-site-area"],
      "usable-area": ["各场所使用面积之和", "the sum of the premises' usable areas", "usable-area"],
    },
  ),
  "floor-area-binds": reading(
    ["4.1.2"],
    {
      zh: "尚在建设的综合体是否已受面积要求约束",
      en: "whether the area already binds a complex still being built",
    },
    ["standards.floor-area.binds"],
    {
      "held-or-sought": ["已列入或争取该层级即适用", "for a tier held or sought", "sought"],
      "on-recognition": ["认定后才适用", "once the tier is recognised", "recognised"],
    },
  ),
  "virtual-tenancy": reading(
    ["4.1.1", "4.1.2"],
    {
      zh: "虚拟入驻与建设规模放在一起说，没有说它抵多少面积",
      en: "the text names virtual tenancy with the scale, not what area it makes up for",
    },
    ["standards.floor-area.refusedGrounds"],
    {
      "no-effect": ["不抵面积，也不是豁免理由", "no area, and no ground for a waiver", [virtualTenancy]],
      "ground-for-waiver": ["不抵面积，可作豁免理由", "no area, but a ground for a waiver", []],
    },
  ),
  "functions-expected": reading(
    ["2.3"],
    {
      zh: "清单以“等”结尾，九项是应当齐备还是举例",
      en: "the list is open: are all nine expected, or some number of them",
    },
    ["standards.functions.atLeast"],
    {
      "all-nine": ["九项齐备", "all nine", "all"],
      minimum: ["不少于若干项", "a minimum number", "$value"],
    },
  ),
  "capabilities-expected": reading(
    ["4.1.3", "4.1.1"],
    {
      zh: "十项功能是否须在场所内，虚拟入驻的是否算在内",
      en: "whether the ten have to be on site, or virtual tenants' count too",
    },
    ["standards.capabilities.counting", "standards.capabilities.tested"],
    {
      "on-site-or-virtual": ["场所内或虚拟入驻均可", "on site or virtual", "on-site-or-virtual", true],
      "on-site": ["仅场所内", "on site only", "on-site", true],
      reported: ["只列出，不测试", "reported, not tested", "on-site-or-virtual", false],
    },
  ),
  coverage: reading(
    ["2.3", "4.1.3"],
    {
      zh: "功能不齐只作提示，还是不合该层级；条文未按层级提出",
      en: "whether lacking functions only counsel or fail the tier; the text names no tier for them",
    },
    ["standards.functions.effect", "standards.capabilities.effect"],
    {
      advises: ["只作提示", "shown beside the verdict", "advises"],
      decides: ["影响结论", "decides the verdict", "decides"],
    },
    { kind: "illustrative", source: "this library's own question" },
  ),
  participants: reading(
    ["2.2"],
    {
      zh: "各类主体是都要参加，还是政府、企业加另一类即可",
      en: "whether every kind takes part, or government, enterprise and one other are enough",
    },
    ["standards.participants.atLeast"],
    {
      "three-kinds": ["政府、企业和另一类", "government, enterprise and one other kind", 3],
      "all-six": ["六类齐备", "all six kinds", "all"],
    },
  ),
  // A report on Linhai of 2021 (external) tells of one leading group and X industries: that is said of a county, not of a complex.
  "one-plus-x": reading(
    ["3.1"],
    {
      zh: "“1+X”未作定义；报道（临海，2021年）所说的一个领导小组和若干特色产业是对县说的，不是对综合体",
      en: "1+X is not defined; one leading group and some industries, as a report on Linhai (2021) has it, are said of a county, not of a complex",
    },
    ["standards.one-plus-x.tested"],
    {
      untested: ["不测试", "not tested", false],
      "lead-and-other": ["一个牵头单位和至少一个其他单位", "one lead and at least one other", true],
    },
  ),
  leads: reading(
    ["3.1", "2.2"],
    {
      zh: "“1+X”的“1”是否只能有一个牵头单位",
      en: "whether the 1 of 1+X is a single lead",
    },
    ["practice.leads"],
    {
      joint: ["可以联合牵头", "joint leads are allowed", "joint"],
      one: ["只有一个牵头单位", "one lead", "one"],
    },
  ),
}))();
