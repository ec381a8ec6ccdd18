import type { Crosswalk, Element, IndustryCategory, Locality } from "../plan/index.js";

/** The three tiers (层级), lowest first. */
export const tiers = [
  { id: "county", label: { zh: "县级", en: "county" } },
  { id: "municipal", label: { zh: "市级", en: "municipal" } },
  { id: "provincial", label: { zh: "省级", en: "provincial" } },
] as const satisfies readonly Element[];

const gb2260 = { kind: "external", source: "GB/T 2260 (codes of county-level divisions)" } as const;
const merger = {
  kind: "external",
  source: "provincial approval of July 2020; its first stands for the day",
} as const;

const division = <const I extends string>(id: I, code: string, zh: string, en: string) =>
  ({ id, label: { zh, en }, kind: "division", code, provenance: gb2260 }) as const;

const counties = /* @__PURE__ */ (() => [
  division("jiaojiang", "331002", "椒江区", "Jiaojiang"),
  division("huangyan", "331003", "黄岩区", "Huangyan"),
  division("luqiao", "331004", "路桥区", "Luqiao"),
  division("linhai", "331082", "临海市", "Linhai"),
  division("wenling", "331081", "温岭市", "Wenling"),
  division("yuhuan", "331083", "玉环市", "Yuhuan"),
  division("tiantai", "331023", "天台县", "Tiantai"),
  division("xianju", "331024", "仙居县", "Xianju"),
  division("sanmen", "331022", "三门县", "Sanmen"),
])();

/** The ids of the nine county-level divisions. */
export const divisions = /* @__PURE__ */ (() => counties.map(({ id }) => id))();

const merged = { until: "2020-06-30", successor: "taizhou-bay-new-area", provenance: merger } as const;

/** The nine county-level divisions and the two zones that the notice addresses, and the new area that took over the zones. */
export const localities = /* @__PURE__ */ (() =>
  [
    ...counties,
    {
      id: "cluster-zone",
      label: { zh: "台州湾循环经济产业集聚区", en: "Circular-Economy Cluster Zone" },
      kind: "zone",
      ...merged,
    },
    { id: "high-tech-zone", label: { zh: "台州高新区", en: "Taizhou High-Tech Zone" }, kind: "zone", ...merged },
    {
      id: "taizhou-bay-new-area",
      label: { zh: "台州湾新区", en: "Taizhou Bay New Area" },
      kind: "zone",
      from: "2020-07-01",
      provenance: merger,
    },
  ] as const satisfies readonly Locality[])();

/** The nine service functions (服务功能). */
export const functions: readonly Element[] = [
  { id: "creative-design", label: { zh: "创意设计", en: "creative design" } },
  { id: "research-development", label: { zh: "研究开发", en: "research and development" } },
  { id: "inspection-testing", label: { zh: "检验检测", en: "inspection and testing" } },
  { id: "standards-information", label: { zh: "标准信息", en: "standards information" } },
  { id: "results-promotion", label: { zh: "成果推广", en: "promotion of results" } },
  { id: "business-incubation", label: { zh: "创业孵化", en: "business incubation" } },
  { id: "international-cooperation", label: { zh: "国际合作", en: "international cooperation" } },
  { id: "exhibition-display", label: { zh: "展览展示", en: "exhibition and display" } },
  { id: "education-training", label: { zh: "教育培训", en: "education and training" } },
];

/** The ten site capabilities (场所功能). */
export const capabilities: readonly Element[] = [
  { id: "research-development", label: { zh: "研发", en: "research and development" } },
  { id: "design", label: { zh: "设计", en: "design" } },
  { id: "inspection-testing", label: { zh: "检验检测", en: "inspection and testing" } },
  { id: "metrology-testing", label: { zh: "计量测试", en: "metrology" } },
  { id: "standards-information", label: { zh: "标准信息", en: "standards information" } },
  { id: "business-incubation", label: { zh: "创业孵化", en: "business incubation" } },
  { id: "intellectual-property", label: { zh: "知识产权", en: "intellectual property" } },
  { id: "technology-finance", label: { zh: "科技金融", en: "technology finance" } },
  { id: "talent-training", label: { zh: "人才培训", en: "talent training" } },
  { id: "technology-market", label: { zh: "技术市场", en: "technology market" } },
];

const compared = { kind: "illustrative", source: "this library's comparison of the terms of 2.3 and 4.1.3" } as const;

const alike = (fn: string, capability: string, relation: Crosswalk["relation"]): Crosswalk => ({
  function: fn,
  capability,
  relation,
  provenance: compared,
});

/** Which functions and capabilities are the same thing under two names, and which only overlap. */
export const crosswalk: readonly Crosswalk[] = /* @__PURE__ */ (() => [
  alike("research-development", "research-development", "exact"),
  alike("inspection-testing", "inspection-testing", "exact"),
  alike("standards-information", "standards-information", "exact"),
  alike("business-incubation", "business-incubation", "exact"),
  alike("creative-design", "design", "overlaps"),
  alike("education-training", "talent-training", "overlaps"),
  alike("results-promotion", "technology-market", "overlaps"),
])();

/** The eight kinds of innovation-service resource (创新服务资源) to survey. */
export const resourceKinds: readonly Element[] = [
  { id: "research-design-institution", label: { zh: "研发设计机构", en: "R&D and design institutions" } },
  { id: "public-technology-platform", label: { zh: "公共技术平台", en: "public technology-innovation platforms" } },
  { id: "public-industry-platform", label: { zh: "公共产业平台", en: "public industry-innovation platforms" } },
  { id: "technology-trading-platform", label: { zh: "成果交易平台", en: "platforms for trading technical results" } },
  { id: "incubation-platform", label: { zh: "创业孵化平台", en: "start-up incubation platforms" } },
  { id: "technology-finance-service", label: { zh: "科技金融服务机构", en: "technology and financial services" } },
  { id: "intellectual-property-agency", label: { zh: "知识产权中介", en: "intellectual-property agencies" } },
  { id: "inspection-testing-institution", label: { zh: "检测机构", en: "inspection and testing institutions" } },
];

/** The six kinds of participant (参与主体). */
export const participantKinds: readonly Element[] = [
  { id: "government", label: { zh: "政府", en: "government" } },
  { id: "enterprise", label: { zh: "企业", en: "enterprise" } },
  { id: "university", label: { zh: "高校", en: "university" } },
  { id: "research-institute", label: { zh: "科研院所", en: "research institute" } },
  { id: "industry-association", label: { zh: "行业协会", en: "industry association" } },
  { id: "professional-body", label: { zh: "专业机构", en: "professional body" } },
];

/** The ways of operating (运营模式) that the plan encourages. */
export const operatingModels: readonly Element[] = [
  { id: "joint-stock", label: { zh: "股份制", en: "joint-stock company" } },
  { id: "council", label: { zh: "理事会制", en: "council" } },
  { id: "membership", label: { zh: "会员制", en: "membership" } },
];

const clusters = {
  kind: "external",
  source: "a 2019 report; the notice gives their number only",
} as const;

const twoLists = {
  kind: "external",
  source: "the province keeps two lists, as did Taizhou in 2021; the notice only says 'cultivate'",
} as const;

/** The lists that a complex is put on. */
export const lists: readonly Element[] = [
  { id: "creation", label: { zh: "创建名单", en: "creation list" }, provenance: twoLists },
  { id: "cultivation", label: { zh: "培育名单", en: "cultivation list" }, provenance: twoLists },
];

const cluster = (id: string, zh: string, en: string): IndustryCategory => ({
  id,
  label: { zh, en },
  rank: 1,
  cluster: true,
  provenance: clusters,
});

/** The categories of industry, those first that the plan puts first; the names of the seven clusters come from elsewhere. */
export const industryCategories: readonly IndustryCategory[] = /* @__PURE__ */ (() => [
  cluster("automobiles", "汽车", "automobiles"),
  cluster("medicine", "医药", "medicine"),
  cluster("moulds-plastics", "模具与塑料", "moulds and plastics"),
  cluster("pumps-motors", "泵与电机", "pumps and motors"),
  cluster("sewing-equipment", "缝制设备", "sewing equipment"),
  cluster("smart-toilets", "智能马桶", "smart toilets"),
  cluster("aviation", "航空", "aviation"),
  { id: "traditional-upgrading", label: { zh: "传统产业提升", en: "upgraded traditional industry" }, rank: 1 },
  { id: "modern-agriculture", label: { zh: "现代农业", en: "modern agriculture" }, rank: 2 },
  { id: "emerging-industry", label: { zh: "新兴产业", en: "emerging industry" }, rank: 2 },
])();
