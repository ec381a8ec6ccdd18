import { asOne, compareDecimals, type DecimalString, ownValue, sumDecimals, wholeDecimal } from "../kernel/index.js";
import type { QuantityFact } from "../plan/index.js";
import type { Facts, Participant, Premises } from "./facts.js";

/** A fact as recorded, or the paths at which it would have to be, and what of it is known at the least. */
export type Recorded<V> = { readonly value: V } | { readonly missing: readonly string[]; readonly atLeast?: V };

/** A quantity of a complex: one that the library reads by itself, or one of the plan's own. */
export function quantityOf(facts: Facts, fact: string): Recorded<DecimalString> {
  const read = ownValue<(facts: Facts) => Recorded<DecimalString>>(QUANTITIES, fact);
  return read ? read(facts) : recorded(ownValue(facts.facts, fact), `facts.${fact}`);
}

const QUANTITIES: { readonly [F in QuantityFact]: (facts: Facts) => Recorded<DecimalString> } = {
  "floor-area": floorArea,
  "main-site-area": mainSiteArea,
  "usable-area": ({ site }) => totalOf(site?.premises, "usableArea", "site.premises"),
  "on-site-tenants": ({ site }) => count(site?.onSiteTenants, "site.onSiteTenants"),
  "virtual-tenants": ({ site }) => count(site?.virtualTenants, "site.virtualTenants"),
  carriers: ({ site }) => count(site?.carriers?.length, "site.carriers"),
  "participants-beside-lead": ({ participants }) => count(participants && besideLead(participants), "participants"),
};

/** Those who take part under another name than the lead's; none where there is no lead. */
function besideLead(participants: readonly Participant[]): number {
  const lead = participants.find(({ role }) => role === "lead")?.name;
  return lead === undefined ? 0 : new Set(participants.map(({ name }) => asOne(name))).size - 1;
}

function recorded(value: DecimalString | undefined, path: string): Recorded<DecimalString> {
  return value === undefined ? { missing: [path] } : { value };
}

function count(value: number | undefined, path: string): Recorded<DecimalString> {
  return recorded(value === undefined ? undefined : wholeDecimal(value), path);
}

/**
 * The premises' building areas together, where every one is recorded; else the area recorded for the whole site, if it has room for
 * those that are. Where both are there and differ, one of them is wrong.
 */
function floorArea({ site }: Facts): Recorded<DecimalString> {
  const summed = site?.premises?.length === 0 ? undefined : totalOf(site?.premises, "buildingArea", "site.floorArea");
  if (summed && "value" in summed) {
    const [sum, whole] = [summed.value, site?.floorArea ?? summed.value];
    if (sum === whole) return summed;
    return { missing: ["site.floorArea"], atLeast: compareDecimals(sum, whole) < 0 ? sum : whole };
  }
  const held = summed?.atLeast ?? "0";
  if (site?.floorArea !== undefined && compareDecimals(site.floorArea, held) >= 0) return { value: site.floorArea };
  return summed ?? { value: "0" };
}

function totalOf(
  premises: readonly Premises[] | undefined,
  area: "buildingArea" | "usableArea",
  otherwise: string,
): Recorded<DecimalString> {
  if (premises === undefined) return { missing: [otherwise] };
  const missing = premises.flatMap((each, index) =>
    each[area] === undefined ? [`site.premises[${index}].${area}`] : [],
  );
  const known = sumDecimals(premises.flatMap((each) => each[area] ?? []));
  return missing.length > 0 ? { missing, atLeast: known } : { value: known };
}

/** The one premises marked as main, or the only one there is; none at all have no area. */
function mainSiteArea({ site }: Facts): Recorded<DecimalString> {
  if (site?.premises?.length === 0 && site.floorArea === undefined) return { value: "0" };
  const premises = site?.premises ?? [];
  const index = premises.length === 1 ? 0 : premises.findIndex(({ main }) => main === true);
  return recorded(premises[index]?.buildingArea, index < 0 ? "site.premises" : `site.premises[${index}].buildingArea`);
}
