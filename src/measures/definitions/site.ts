import type { Definition } from "../definition.js";

/** Of what a complex offers, and the site it offers it on. */
export const site = /* @__PURE__ */ (() =>
  [
    {
      id: "function-coverage",
      rule: "measure-function-coverage",
      label: { zh: "服务功能覆盖率", en: "coverage of functions" },
      definition: {
        zh: "具备的服务功能 ÷ 计划所列服务功能",
        en: "functions it has ÷ functions that the plan lists",
      },
      unit: "ratio",
      inputs: ["functions", "capabilities"],
    },
    {
      id: "capability-coverage",
      rule: "measure-capability-coverage",
      label: { zh: "场所功能覆盖率", en: "coverage of capabilities" },
      definition: {
        zh: "具备的场所功能 ÷ 计划所列场所功能；是否须在场所内从计划的标准",
        en: "capabilities it has ÷ capabilities that the plan lists; whether they have to be on site is as the plan's standard has it",
      },
      unit: "ratio",
      inputs: ["capabilities", "functions"],
    },
    {
      id: "floor-area-ratio",
      rule: "measure-floor-area-ratio",
      label: { zh: "场所面积达标比", en: "floor-area ratio" },
      definition: {
        zh: "场所面积 ÷ 年末所处最高层级（尚无层级的，为最低层级）要求的面积",
        en: "floor area ÷ area required of the highest tier held at the year's end (of the lowest tier, where none is held)",
      },
      unit: "ratio",
      inputs: ["site", "milestones"],
    },
    {
      id: "floor-area-ratio-next",
      rule: "measure-floor-area-ratio",
      label: { zh: "上一层级面积达标比", en: "floor-area ratio for the next tier" },
      definition: {
        zh: "场所面积 ÷ 年末所处层级的上一层级要求的面积；已在最高层级的没有数值",
        en: "floor area ÷ area required of the tier above the one held at the year's end; none at the top",
      },
      unit: "ratio",
      inputs: ["site", "milestones"],
    },
    {
      id: "virtual-tenants",
      rule: "measure-virtual-tenants",
      label: { zh: "虚拟入驻数", en: "virtual tenants" },
      definition: { zh: "虚拟入驻的单位数", en: "number of virtual tenants" },
      unit: "count",
      inputs: ["site.virtualTenants"],
    },
    {
      id: "virtual-tenant-share",
      rule: "measure-virtual-tenants",
      label: { zh: "虚拟入驻占比", en: "share of virtual tenants" },
      definition: { zh: "虚拟入驻数 ÷ 全部入驻数", en: "virtual tenants ÷ all tenants" },
      unit: "ratio",
      inputs: ["site.virtualTenants", "site.onSiteTenants"],
    },
    {
      id: "carriers",
      rule: "measure-carriers",
      label: { zh: "所依托载体数", en: "carriers it is built on" },
      definition: { zh: "所依托的特色小镇、平台、孵化器等载体数", en: "number of carriers that it is built on" },
      unit: "count",
      inputs: ["site.carriers"],
    },
    {
      id: "resource-completeness",
      rule: "measure-resource-completeness",
      label: { zh: "资源种类完备度", en: "completeness of resources" },
      definition: {
        zh: "拥有的资源种类 ÷ 计划所列资源种类",
        en: "kinds of resource it has, of those the plan lists ÷ kinds that the plan lists",
      },
      unit: "ratio",
      inputs: ["resources"],
    },
    {
      id: "resources",
      rule: "measure-resource-completeness",
      label: { zh: "资源数", en: "resources" },
      definition: { zh: "拥有的创新服务资源数", en: "number of resources that it has" },
      unit: "count",
      inputs: ["resources"],
    },
  ] as const satisfies readonly Definition[])();
