import type { PlainDate } from "../kernel/index.js";
import { type Complex, type Facts, factsOn, type Need } from "../registry/index.js";

/** A complex as it could take up a problem. */
export interface Offer {
  readonly complex: Complex;
  readonly facts: Facts;
  /** The kinds of resource that it has; absent where they are not recorded. */
  readonly kinds?: ReadonlySet<string>;
}

/** Complexes sorted by what they offer, so that a problem is compared only with those that could take it up. */
export interface Offers {
  /** Those that have something a problem asks for, or that are of its industry where it asks for nothing else. */
  readonly forNeed: (need: Need) => Offer[];
  /** Whether it is not recorded of some complex whether it has it, given that none is known to have it. */
  readonly isUnsure: (need: Need) => boolean;
}

/** What complexes offer at the close of a day. */
export function offersOf(complexes: readonly Complex[], asOf: PlainDate): Offers {
  const offers = complexes.map((complex): Offer => {
    const facts = factsOn(complex, asOf);
    return { complex, facts, ...(facts.resources && { kinds: new Set(facts.resources.map(({ kind }) => kind)) }) };
  });
  const giving = placesBy(offers, ({ facts }) => namesIn(facts, "has"));
  const holding = placesBy(offers, ({ kinds }) => kinds ?? []);
  const working = placesBy(offers, ({ facts: { industry } }) =>
    industry ? [industry.id, ...industry.categories] : [],
  );
  const open = offers.filter(({ facts: { functions } }) => functions === undefined || "has" in functions);
  const lacking = placesBy(open, ({ facts }) => namesIn(facts, "lacks"));
  const noKinds = offers.some(({ kinds }) => kinds === undefined);
  const noIndustry = offers.some(({ facts }) => facts.industry === undefined);
  return {
    forNeed: ({ industry, functions = [], resources = [] }) => {
      const found =
        functions.length + resources.length === 0
          ? [working.get(industry)]
          : [...functions.map((id) => giving.get(id)), ...resources.map((id) => holding.get(id))];
      const places = new Set(found.flatMap((each) => each ?? []));
      return [...places].sort((a, b) => a - b).flatMap((place) => offers[place] ?? []);
    },
    isUnsure: ({ functions = [], resources = [] }) =>
      functions.length + resources.length === 0
        ? noIndustry
        : (noKinds && resources.length > 0) || functions.some((id) => (lacking.get(id)?.length ?? 0) < open.length),
  };
}

/** The places of offers by each of the names that they have. */
function placesBy(offers: readonly Offer[], namesOf: (offer: Offer) => Iterable<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, offer] of offers.entries()) {
    for (const name of new Set(namesOf(offer))) {
      const known = places.get(name);
      if (known) known.push(place);
      else places.set(name, [place]);
    }
  }
  return places;
}

function namesIn({ functions = [] }: Facts, part: "has" | "lacks"): readonly string[] {
  if ("has" in functions) return functions[part];
  return part === "has" ? functions : [];
}
