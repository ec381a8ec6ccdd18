import { asOne, yearEnd } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { itemsAmong, itemsOf, quantityOf, tierOpenBy, tiersPossible } from "../registry/index.js";
import { areaAsked, areaRests } from "./area-asked.js";
import type { Formulas } from "./definition.js";
import type { site as definitions } from "./definitions/site.js";
import { counted, type OfComplex } from "./of-complex.js";
import { countOf, figure, none, notRecorded, ratio, ratioOf, sumOf, type Worked } from "./worked.js";

/** What a complex offers, and the site it offers it on. */
export const site: Formulas<typeof definitions, OfComplex> = {
  "function-coverage": { compute: (at) => coverage(at, "functions", false) },
  "capability-coverage": {
    rests: (plan) => capabilityStandards(plan).map(({ id }) => `standards.${id}.counting`),
    compute: (at) =>
      coverage(
        at,
        "capabilities",
        capabilityStandards(at.plan).some(({ counting }) => counting === "on-site"),
      ),
  },
  "floor-area-ratio": { rests: areaRests, compute: (at) => areaRatio(at, (held) => Math.max(0, held)) },
  "floor-area-ratio-next": { rests: areaRests, compute: (at) => areaRatio(at, (held) => held + 1) },
  "virtual-tenants": { compute: ({ facts: { site } }) => figure(counted(site?.virtualTenants, "site.virtualTenants")) },
  "virtual-tenant-share": {
    compute: ({ facts: { site } }) => {
      const virtual = counted(site?.virtualTenants, "site.virtualTenants");
      return ratio(virtual, sumOf([virtual, counted(site?.onSiteTenants, "site.onSiteTenants")]));
    },
  },
  carriers: { compute: ({ facts: { site } }) => figure(counted(site?.carriers?.length, "site.carriers")) },
  "resource-completeness": {
    compute: ({ plan, members, facts }) => {
      const kinds = plan.resourceKinds.map(({ id }) => id);
      const { has, unknown } = itemsAmong(plan, facts, "resources", kinds, false, members);
      // A kind that nobody knows may be any of those that are not named.
      if (facts.resources === undefined || unknown.length > 0) return notRecorded(["resources"]);
      return ratioOf(has.length, kinds.length);
    },
  },
  resources: {
    compute: ({ facts: { resources } }) =>
      resources ? countOf(new Set(resources.map(({ id }) => asOne(id))).size) : notRecorded(["resources"]),
  },
};

function coverage({ plan, facts }: OfComplex, fact: "functions" | "capabilities", onSiteOnly: boolean): Worked {
  const { has, lacks, unknown } = itemsOf(plan, facts, fact, onSiteOnly);
  const worked = ratioOf(has.length, has.length + lacks.length + unknown.length);
  return unknown.length === 0 ? worked : notRecorded([fact], worked.inputs);
}

function capabilityStandards({ standards }: Plan) {
  return standards.flatMap((each) => (each.test === "covers" && each.fact === "capabilities" ? [each] : []));
}

/** The area over what is asked of a tier, told by the place on the ladder of the highest held at the year's end; −1 where none is. */
function areaRatio(at: OfComplex, tierFor: (held: number) => number): Worked {
  const { plan, complex, facts, year } = at;
  const end = yearEnd(year);
  const possible = tiersPossible(plan, complex, end).map((held) => plan.tiers.findIndex(({ id }) => id === held));
  const [tier, ...others] = new Set(possible.map((held) => plan.tiers[tierFor(held)]?.id));
  if (others.length > 0) return notRecorded(tierOpenBy(plan, complex, end));
  if (tier === undefined) return none({ zh: "已在最高层级", en: "it stands at the highest tier" });
  const asked = areaAsked(at, tier);
  if (asked === undefined) return none({ zh: "计划未定面积", en: "the plan sets no area" });
  if ("missing" in asked) return notRecorded(asked.missing);
  return ratio(quantityOf(facts, asked.fact), { value: asked.required });
}
