import { ownValue, yearEnd } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { itemsAmong, itemsOf, quantityOf, tiersOn } from "../registry/index.js";
import type { ComplexMeasure } from "./definition.js";
import { counted, type OfComplex } from "./of-complex.js";
import { countOf, figure, none, notRecorded, ratio, ratioOf, sumOf, type Worked } from "./worked.js";

/** What a complex offers, and the site it offers it on. */
export const site: readonly ComplexMeasure[] = [
  {
    id: "function-coverage",
    rule: "measure-function-coverage",
    of: "complex",
    label: { zh: "服务功能覆盖率", en: "coverage of functions" },
    definition: {
      zh: "具备的服务功能 ÷ 计划所列服务功能",
      en: "functions it has ÷ functions that the plan lists",
    },
    unit: "ratio",
    inputs: ["functions", "capabilities"],
    compute: (at) => coverage(at, "functions", false),
  },
  {
    id: "capability-coverage",
    rule: "measure-capability-coverage",
    of: "complex",
    label: { zh: "场所功能覆盖率", en: "coverage of capabilities" },
    definition: {
      zh: "具备的场所功能 ÷ 计划所列场所功能；是否须在场所内从计划的标准",
      en: "capabilities it has ÷ capabilities that the plan lists; whether they have to be on site is as the plan's standard has it",
    },
    unit: "ratio",
    inputs: ["capabilities", "functions"],
    rests: (plan) => capabilityStandards(plan).map(({ id }) => `standards.${id}.counting`),
    compute: (at) =>
      coverage(
        at,
        "capabilities",
        capabilityStandards(at.plan).some(({ counting }) => counting === "on-site"),
      ),
  },
  {
    id: "floor-area-ratio",
    rule: "measure-floor-area-ratio",
    of: "complex",
    label: { zh: "场所面积达标比", en: "floor-area ratio" },
    definition: {
      zh: "场所面积 ÷ 年末所处最高层级（尚无层级的，为最低层级）要求的面积",
      en: "floor area ÷ area required of the highest tier held at the year's end (of the lowest tier, where none is held)",
    },
    unit: "ratio",
    inputs: ["site", "milestones"],
    rests: areaRests,
    compute: (at) => areaRatio(at, Math.max(0, heldIndex(at))),
  },
  {
    id: "floor-area-ratio-next",
    rule: "measure-floor-area-ratio",
    of: "complex",
    label: { zh: "上一层级面积达标比", en: "floor-area ratio for the next tier" },
    definition: {
      zh: "场所面积 ÷ 年末所处层级的上一层级要求的面积；已在最高层级的没有数值",
      en: "floor area ÷ area required of the tier above the one held at the year's end; none at the top",
    },
    unit: "ratio",
    inputs: ["site", "milestones"],
    rests: areaRests,
    compute: (at) => areaRatio(at, heldIndex(at) + 1),
  },
  {
    id: "virtual-tenants",
    rule: "measure-virtual-tenants",
    of: "complex",
    label: { zh: "虚拟入驻数", en: "virtual tenants" },
    definition: { zh: "虚拟入驻的单位数", en: "number of virtual tenants" },
    unit: "count",
    inputs: ["site.virtualTenants"],
    compute: ({ facts: { site } }) => figure(counted(site?.virtualTenants, "site.virtualTenants")),
  },
  {
    id: "virtual-tenant-share",
    rule: "measure-virtual-tenants",
    of: "complex",
    label: { zh: "虚拟入驻占比", en: "share of virtual tenants" },
    definition: { zh: "虚拟入驻数 ÷ 全部入驻数", en: "virtual tenants ÷ all tenants" },
    unit: "ratio",
    inputs: ["site.virtualTenants", "site.onSiteTenants"],
    compute: ({ facts: { site } }) => {
      const virtual = counted(site?.virtualTenants, "site.virtualTenants");
      return ratio(virtual, sumOf([virtual, counted(site?.onSiteTenants, "site.onSiteTenants")]));
    },
  },
  {
    id: "carriers",
    rule: "measure-carriers",
    of: "complex",
    label: { zh: "所依托载体数", en: "carriers it is built on" },
    definition: { zh: "所依托的特色小镇、平台、孵化器等载体数", en: "number of carriers that it is built on" },
    unit: "count",
    inputs: ["site.carriers"],
    compute: ({ facts: { site } }) => figure(counted(site?.carriers?.length, "site.carriers")),
  },
  {
    id: "resource-completeness",
    rule: "measure-resource-completeness",
    of: "complex",
    label: { zh: "资源种类完备度", en: "completeness of resources" },
    definition: {
      zh: "拥有的资源种类 ÷ 计划所列资源种类",
      en: "kinds of resource it has, of those the plan lists ÷ kinds that the plan lists",
    },
    unit: "ratio",
    inputs: ["resources"],
    compute: ({ plan, members, facts }) => {
      const kinds = plan.resourceKinds.map(({ id }) => id);
      const { has, unknown } = itemsAmong(plan, facts, "resources", kinds, false, members);
      // A kind that nobody knows may be any of those that are not named.
      if (facts.resources === undefined || unknown.length > 0) return notRecorded(["resources"]);
      return ratioOf(has.length, kinds.length);
    },
  },
  {
    id: "resources",
    rule: "measure-resource-completeness",
    of: "complex",
    label: { zh: "资源数", en: "resources" },
    definition: { zh: "拥有的创新服务资源数", en: "number of resources that it has" },
    unit: "count",
    inputs: ["resources"],
    compute: ({ facts: { resources } }) => (resources ? countOf(resources.length) : notRecorded(["resources"])),
  },
];

function coverage({ plan, facts }: OfComplex, fact: "functions" | "capabilities", onSiteOnly: boolean): Worked {
  const { has, lacks, unknown } = itemsOf(plan, facts, fact, onSiteOnly);
  const worked = ratioOf(has.length, has.length + lacks.length + unknown.length);
  return unknown.length === 0 ? worked : notRecorded([fact], worked.inputs);
}

function capabilityStandards({ standards }: Plan) {
  return standards.flatMap((each) => (each.test === "covers" && each.fact === "capabilities" ? [each] : []));
}

/** The place on the ladder of the highest tier held at the year's end; −1 where none is. */
function heldIndex({ plan, complex, year }: OfComplex): number {
  const [highest] = tiersOn(plan, complex, yearEnd(year));
  return plan.tiers.findIndex(({ id }) => id === highest?.tier);
}

function areaRatio({ plan, facts }: OfComplex, index: number): Worked {
  const tier = plan.tiers[index]?.id;
  const standard = areaStandard(plan);
  if (tier === undefined) return none({ zh: "已在最高层级", en: "it stands at the highest tier" });
  const required = typeof standard?.value === "object" ? ownValue(standard.value, tier) : standard?.value;
  if (!standard || required === undefined) return none({ zh: "计划未定面积", en: "the plan sets no area" });
  return ratio(quantityOf(facts, standard.fact), { value: required });
}

/** The first standard of the plan that asks for an area at least. */
function areaStandard({ standards }: Plan) {
  return standards.flatMap((each) => (each.test === "at-least" && each.unit === "m²" ? [each] : []))[0];
}

function areaRests(plan: Plan): string[] {
  const standard = areaStandard(plan);
  return standard ? [`standards.${standard.id}.fact`, `standards.${standard.id}.value`, "practice.delistingEnds"] : [];
}
