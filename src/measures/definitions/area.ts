import type { Definition } from "../definition.js";

/** Of what the complexes of an area that hold a tier at the year's end cover together. */
export const area = /* @__PURE__ */ (() =>
  [
    {
      id: "complexes",
      rule: "measure-portfolio-functions",
      label: { zh: "综合体数", en: "complexes" },
      unit: "count",
      inputs: ["complexes"],
    },
    {
      id: "cluster-coverage",
      rule: "measure-cluster-coverage",
      label: { zh: "产业集群覆盖率", en: "coverage of industry clusters" },
      unit: "ratio",
      inputs: ["industry"],
    },
    {
      id: "portfolio-functions",
      rule: "measure-portfolio-functions",
      label: { zh: "区域服务功能覆盖率", en: "functions covered together" },
      unit: "ratio",
      inputs: ["functions", "capabilities"],
    },
    {
      id: "carrier-share",
      rule: "measure-carriers",
      label: { zh: "依托载体的综合体占比", en: "share of complexes with a carrier" },
      unit: "ratio",
      inputs: ["site.carriers"],
    },
    {
      id: "mode-diversity",
      rule: "measure-mode-diversity",
      label: { zh: "运营模式多样度", en: "diversity of operating models" },
      unit: "ratio",
      inputs: ["operatingModel"],
    },
    {
      id: "redundancy",
      rule: "measure-redundancy",
      label: { zh: "功能冗余度", en: "redundancy of functions" },
      unit: "ratio",
      inputs: ["functions", "resources", "industry"],
    },
    {
      id: "area-enterprises-surveyed",
      rule: "measure-enterprises-surveyed",
      label: { zh: "区域企业摸排率", en: "enterprises surveyed in the area" },
      unit: "ratio",
      inputs: ["observed.enterprises-surveyed", "observed.enterprises-in-scope"],
    },
    {
      id: "industries-surveyed",
      rule: "measure-industries-surveyed",
      label: { zh: "产业摸排率", en: "industries surveyed" },
      unit: "ratio",
      inputs: ["industry", "needs"],
    },
    {
      id: "resource-adequacy",
      rule: "measure-resource-adequacy",
      label: { zh: "资源充足的种类占比", en: "kinds of resource in adequate supply" },
      unit: "ratio",
      inputs: ["surveys"],
    },
    {
      id: "resource-adequacy-of",
      rule: "measure-resource-adequacy",
      label: { zh: "分类资源充足度", en: "adequacy of a kind of resource" },
      unit: "ratio",
      inputs: ["surveys"],
      by: "resourceKinds",
    },
  ] as const satisfies readonly Definition[])();
