/** Formulas in words of the measures of `definitions/area.ts`. */
export const area = {
  complexes: { zh: "年末具有层级的综合体数", en: "number of complexes that hold a tier at the year's end" },
  "cluster-coverage": {
    zh: "至少有一家综合体的目标产业集群 ÷ 全部目标产业集群",
    en: "target clusters with a complex at least ÷ all target clusters",
  },
  "portfolio-functions": {
    zh: "至少有一家综合体具备的服务功能 ÷ 计划所列服务功能",
    en: "functions that a complex at least gives ÷ functions that the plan lists",
  },
  "carrier-share": {
    zh: "依托至少一个现有载体的综合体 ÷ 综合体数",
    en: "complexes built on an existing carrier at least ÷ complexes",
  },
  "mode-diversity": {
    zh: "1 − Σp²，p 为各运营模式占有模式的综合体的份额；记为 none 的没有模式",
    en: "1 − Σp² over the shares p of the operating models among complexes that have one; `none` is no model",
  },
  redundancy: {
    zh: "同一产业、同一地方内 Σ max(0, n − 1) ÷ Σ N，N 为具备某功能的综合体数，n 为其中不靠共享资源的",
    en: "within an industry and locality Σ max(0, n − 1) ÷ Σ N, N being those who give a function and n those of them who do so by no shared resource",
  },
  "area-enterprises-surveyed": {
    zh: "各综合体已摸排企业数合计 ÷ 应摸排企业数合计",
    en: "enterprises surveyed by all complexes ÷ enterprises to be surveyed by all",
  },
  "industries-surveyed": {
    zh: "综合体所在产业中，年末前登记过关键、共性问题的 ÷ 综合体所在产业",
    en: "industries of the complexes with a key or common problem registered by the year's end ÷ industries of the complexes",
  },
  "resource-adequacy": {
    zh: "最近调查中供给不低于需求的资源种类 ÷ 调查的资源种类",
    en: "kinds of resource whose capacity reaches the need in the latest surveys ÷ kinds surveyed",
  },
  "resource-adequacy-of": {
    zh: "min(1, 供给 ÷ 需求)，取最近调查中该类资源的合计；需求为0的视为充足",
    en: "min(1, capacity ÷ need), of the kind's sums in the latest surveys; where no need is, supply is adequate",
  },
} as const;
