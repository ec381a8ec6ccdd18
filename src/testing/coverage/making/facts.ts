import type { DecimalString } from "../../../kernel/index.js";
import type { Plan } from "../../../plan/index.js";
import type { Fields } from "./made.js";

/** The most that are named one by one. */
const MOST_NAMED = 100;

/** Facts by which a quantity of a complex has a value. */
export function quantity(fact: string, value: DecimalString): Fields {
  const number = Math.max(0, Math.min(MOST_NAMED, Number(value)));
  const premises = (area: string) => ({ site: { premises: [{ id: "main", main: true, [area]: value }] } });
  const facts: Readonly<Record<string, Fields>> = {
    "floor-area": { site: { floorArea: value } },
    "main-site-area": premises("buildingArea"),
    "usable-area": premises("usableArea"),
    "on-site-tenants": { site: { onSiteTenants: number } },
    "virtual-tenants": { site: { virtualTenants: number } },
    carriers: { site: { carriers: named(number).map((id) => ({ id, kind: "carrier" })) } },
    "participants-beside-lead": {
      participants: ["lead", ...named(number)].map((name) => ({
        kind: "member",
        name,
        role: name === "lead" ? "lead" : "member",
      })),
    },
  };
  return facts[fact] ?? { facts: { [fact]: value } };
}

function named(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `n${at + 1}`);
}

/** Facts by which a choice of a complex is an id. */
export function chosen({ localities, traits = [] }: Plan, choice: string, id: string): Fields {
  switch (choice) {
    case "operatingModel":
      return { operatingModel: id };
    case "category":
      return { industry: { id: "industry", categories: [id] } };
    case "industry":
      return { industry: { id, categories: [] } };
    case "buildingEntity":
      return { participants: [{ kind: id, name: "lead", role: "lead" }] };
    case "operator":
      return { participants: [{ kind: id, name: "operator", role: "operator" }] };
    case "focus":
      return { focus: id === "new" || id === "traditional" ? [id] : [] };
    case "locality":
      return { locality: id };
    case "localityKind": {
      const place = localities.find(({ kind }) => (id === "other" ? kind !== id : kind === id));
      return place ? { locality: place.id } : {};
    }
    default:
      return traits.some((trait) => trait.id === choice) ? { traits: { [choice]: id } } : {};
  }
}
