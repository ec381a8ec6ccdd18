import type { Definition } from "../definition.js";

/** Of what a complex offers, and the site it offers it on. */
export const site = /* @__PURE__ */ (() =>
  [
    {
      id: "function-coverage",
      rule: "measure-function-coverage",
      label: { zh: "服务功能覆盖率", en: "coverage of functions" },
      unit: "ratio",
      inputs: ["functions", "capabilities"],
    },
    {
      id: "capability-coverage",
      rule: "measure-capability-coverage",
      label: { zh: "场所功能覆盖率", en: "coverage of capabilities" },
      unit: "ratio",
      inputs: ["capabilities", "functions"],
    },
    {
      id: "floor-area-ratio",
      rule: "measure-floor-area-ratio",
      label: { zh: "场所面积达标比", en: "floor-area ratio" },
      unit: "ratio",
      inputs: ["site", "milestones"],
    },
    {
      id: "floor-area-ratio-next",
      rule: "measure-floor-area-ratio",
      label: { zh: "上一层级面积达标比", en: "floor-area ratio for the next tier" },
      unit: "ratio",
      inputs: ["site", "milestones"],
    },
    {
      id: "virtual-tenants",
      rule: "measure-virtual-tenants",
      label: { zh: "虚拟入驻数", en: "virtual tenants" },
      unit: "count",
      inputs: ["site.virtualTenants"],
    },
    {
      id: "virtual-tenant-share",
      rule: "measure-virtual-tenants",
      label: { zh: "虚拟入驻占比", en: "share of virtual tenants" },
      unit: "ratio",
      inputs: ["site.virtualTenants", "site.onSiteTenants"],
    },
    {
      id: "carriers",
      rule: "measure-carriers",
      label: { zh: "所依托载体数", en: "carriers it is built on" },
      unit: "count",
      inputs: ["site.carriers"],
    },
    {
      id: "resource-completeness",
      rule: "measure-resource-completeness",
      label: { zh: "资源种类完备度", en: "completeness of resources" },
      unit: "ratio",
      inputs: ["resources"],
    },
    {
      id: "resources",
      rule: "measure-resource-completeness",
      label: { zh: "资源数", en: "resources" },
      unit: "count",
      inputs: ["resources"],
    },
  ] as const satisfies readonly Definition[])();
