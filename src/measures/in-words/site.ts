/** Formulas in words of the measures of `definitions/site.ts`. */
export const site = {
  "function-coverage": {
    zh: "具备的服务功能 ÷ 计划所列服务功能",
    en: "functions it has ÷ functions that the plan lists",
  },
  "capability-coverage": {
    zh: "具备的场所功能 ÷ 计划所列场所功能；是否须在场所内从计划的标准",
    en: "capabilities it has ÷ capabilities that the plan lists; whether they have to be on site is as the plan's standard has it",
  },
  "floor-area-ratio": {
    zh: "场所面积 ÷ 年末所处最高层级（尚无层级的，为最低层级）对其要求的面积（有几项的取最大）",
    en: "floor area ÷ area required of it at the highest tier held at the year's end (at the lowest tier, where none is held), the greatest of several",
  },
  "floor-area-ratio-next": {
    zh: "场所面积 ÷ 年末所处层级的上一层级要求的面积；已在最高层级的没有数值",
    en: "floor area ÷ area required of the tier above the one held at the year's end; none at the top",
  },
  "virtual-tenants": { zh: "虚拟入驻的单位数", en: "number of virtual tenants" },
  "virtual-tenant-share": { zh: "虚拟入驻数 ÷ 全部入驻数", en: "virtual tenants ÷ all tenants" },
  carriers: { zh: "所依托的特色小镇、平台、孵化器等载体数", en: "number of carriers that it is built on" },
  "resource-completeness": {
    zh: "拥有的资源种类 ÷ 计划所列资源种类",
    en: "kinds of resource it has, of those the plan lists ÷ kinds that the plan lists",
  },
  resources: { zh: "拥有的创新服务资源数", en: "number of resources that it has" },
} as const;
