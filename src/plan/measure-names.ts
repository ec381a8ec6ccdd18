import type { LISTS, PlanData } from "./plan.js";

/**
 * Every measure of the engine that has one value, by the name that a source reads it under; the room that works them out is
 * tested to have exactly these and those by a list.
 */
export const MEASURE_NAMES: readonly string[] = [
  "function-coverage",
  "capability-coverage",
  "floor-area-ratio",
  "floor-area-ratio-next",
  "virtual-tenants",
  "virtual-tenant-share",
  "carriers",
  "resource-completeness",
  "resources",
  "shared-resources",
  "sharing-across-departments",
  "sharing-across-regions",
  "sharing-across-levels",
  "resource-inflow",
  "resources-still-present",
  "government-funding",
  "social-capital-share",
  "funding-diversity-by-source",
  "funding-diversity-by-channel",
  "funding-diversity-by-level",
  "self-sufficiency",
  "running-cost-change",
  "cloud-connected",
  "three-chains",
  "innovation-chain-joined",
  "industry-chain-joined",
  "capital-chain-joined",
  "multidisciplinary",
  "enterprises-surveyed",
  "overlap",
  "results-transferred",
  "innovative-enterprises",
  "leading-enterprises",
  "outcomes-of-platforms",
  "outcomes-of-backbone-enterprises",
  "outcomes-of-high-tech-enterprises",
  "key-technologies",
  "major-products",
  "major-results",
  "growth-of-service-income",
  "growth-of-enterprises-served",
  "growth-of-research-results",
  "growth-of-results-transferred",
  "growth-of-innovative-enterprises",
  "growth-of-leading-enterprises",
  "key-problems-resolved",
  "key-problems-response-days",
  "common-problems-resolved",
  "common-problems-response-days",
  "individual-problems-resolved",
  "individual-problems-response-days",
  "complexes",
  "cluster-coverage",
  "portfolio-functions",
  "carrier-share",
  "mode-diversity",
  "redundancy",
  "area-enterprises-surveyed",
  "industries-surveyed",
  "resource-adequacy",
  "area-key-problems",
  "area-key-problems-resolved",
  "area-key-problems-response-days",
  "area-common-problems",
  "area-common-problems-resolved",
  "area-common-problems-response-days",
  "area-individual-problems",
  "area-individual-problems-resolved",
  "area-individual-problems-response-days",
];

/** The measures that have a value for each member of a list of the plan, under the name `id.member`. */
export const MEASURES_BY: { readonly [measure: string]: (typeof LISTS)[number] } = {
  "shared-resources-of": "resourceKinds",
  "resource-adequacy-of": "resourceKinds",
};

/** The names that a source may read measures under: without a plan, or of a list that it leaves open, `id.…` stands for any member. */
export function measuresKnown(plan?: PlanData, open = false): string[] {
  const members = (list: (typeof LISTS)[number]) =>
    plan && !(open && plan.openLists?.includes(list)) ? plan[list].map(({ id }) => id) : ["…"];
  return [
    ...MEASURE_NAMES,
    ...Object.entries(MEASURES_BY).flatMap(([id, list]) => members(list).map((member) => `${id}.${member}`)),
  ];
}

/** Whether a name is one of those. */
export function isMeasure(name: string, known: readonly string[]): boolean {
  const anyMember = (other: string) =>
    other.endsWith(".…") && name.length >= other.length && name.startsWith(other.slice(0, -1));
  return known.some((other) => other === name || anyMember(other));
}
