import type { Definition } from "../definition.js";

/** Of what the complexes of an area that hold a tier at the year's end cover together. */
export const area = /* @__PURE__ */ (() =>
  [
    {
      id: "complexes",
      rule: "measure-portfolio-functions",
      label: { zh: "综合体数", en: "complexes" },
      definition: { zh: "年末具有层级的综合体数", en: "number of complexes that hold a tier at the year's end" },
      unit: "count",
      inputs: ["complexes"],
    },
    {
      id: "cluster-coverage",
      rule: "measure-cluster-coverage",
      label: { zh: "产业集群覆盖率", en: "coverage of industry clusters" },
      definition: {
        zh: "至少有一家综合体的目标产业集群 ÷ 全部目标产业集群",
        en: "target clusters with a complex at least ÷ all target clusters",
      },
      unit: "ratio",
      inputs: ["industry"],
    },
    {
      id: "portfolio-functions",
      rule: "measure-portfolio-functions",
      label: { zh: "区域服务功能覆盖率", en: "functions covered together" },
      definition: {
        zh: "至少有一家综合体具备的服务功能 ÷ 计划所列服务功能",
        en: "functions that a complex at least gives ÷ functions that the plan lists",
      },
      unit: "ratio",
      inputs: ["functions", "capabilities"],
    },
    {
      id: "carrier-share",
      rule: "measure-carriers",
      label: { zh: "依托载体的综合体占比", en: "share of complexes with a carrier" },
      definition: {
        zh: "依托至少一个现有载体的综合体 ÷ 综合体数",
        en: "complexes built on an existing carrier at least ÷ complexes",
      },
      unit: "ratio",
      inputs: ["site.carriers"],
    },
    {
      id: "mode-diversity",
      rule: "measure-mode-diversity",
      label: { zh: "运营模式多样度", en: "diversity of operating models" },
      definition: {
        zh: "1 − Σp²，p 为各运营模式占有模式的综合体的份额；记为 none 的没有模式",
        en: "1 − Σp² over the shares p of the operating models among complexes that have one; `none` is no model",
      },
      unit: "ratio",
      inputs: ["operatingModel"],
    },
    {
      id: "redundancy",
      rule: "measure-redundancy",
      label: { zh: "功能冗余度", en: "redundancy of functions" },
      definition: {
        zh: "同一产业、同一地方内 Σ max(0, n − 1) ÷ Σ N，N 为具备某功能的综合体数，n 为其中不靠共享资源的",
        en: "within an industry and locality Σ max(0, n − 1) ÷ Σ N, N being those who give a function and n those of them who do so by no shared resource",
      },
      unit: "ratio",
      inputs: ["functions", "resources", "industry"],
    },
    {
      id: "area-enterprises-surveyed",
      rule: "measure-enterprises-surveyed",
      label: { zh: "区域企业摸排率", en: "enterprises surveyed in the area" },
      definition: {
        zh: "各综合体已摸排企业数合计 ÷ 应摸排企业数合计",
        en: "enterprises surveyed by all complexes ÷ enterprises to be surveyed by all",
      },
      unit: "ratio",
      inputs: ["observed.enterprises-surveyed", "observed.enterprises-in-scope"],
    },
    {
      id: "industries-surveyed",
      rule: "measure-industries-surveyed",
      label: { zh: "产业摸排率", en: "industries surveyed" },
      definition: {
        zh: "综合体所在产业中，年末前登记过关键、共性问题的 ÷ 综合体所在产业",
        en: "industries of the complexes with a key or common problem registered by the year's end ÷ industries of the complexes",
      },
      unit: "ratio",
      inputs: ["industry", "needs"],
    },
    {
      id: "resource-adequacy",
      rule: "measure-resource-adequacy",
      label: { zh: "资源充足的种类占比", en: "kinds of resource in adequate supply" },
      definition: {
        zh: "最近调查中供给不低于需求的资源种类 ÷ 调查的资源种类",
        en: "kinds of resource whose capacity reaches the need in the latest surveys ÷ kinds surveyed",
      },
      unit: "ratio",
      inputs: ["surveys"],
    },
    {
      id: "resource-adequacy-of",
      rule: "measure-resource-adequacy",
      label: { zh: "分类资源充足度", en: "adequacy of a kind of resource" },
      definition: {
        zh: "min(1, 供给 ÷ 需求)，取最近调查中该类资源的合计；需求为0的视为充足",
        en: "min(1, capacity ÷ need), of the kind's sums in the latest surveys; where no need is, supply is adequate",
      },
      unit: "ratio",
      inputs: ["surveys"],
      by: "resourceKinds",
    },
  ] as const satisfies readonly Definition[])();
