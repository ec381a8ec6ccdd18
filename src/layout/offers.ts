import type { PlainDate } from "../kernel/index.js";
import { type Complex, type Facts, factsOn, type Need, stateIn } from "../registry/index.js";

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
  /**
   * What is not recorded of complexes and could show that one has it, given that none is known to: `[3].functions` of the
   * fourth. The first hundred.
   */
  readonly unsaid: (need: Need) => string[];
}

/** What complexes offer at the close of a day. */
export function offersOf(complexes: readonly Complex[], asOf: PlainDate): Offers {
  const offers = complexes.map((complex): Offer => {
    const facts = factsOn(complex, asOf);
    return { complex, facts, ...(facts.resources && { kinds: new Set(facts.resources.map(({ kind }) => kind)) }) };
  });
  const giving = placesBy(offers, ({ facts }) => namesIn(facts));
  const holding = placesBy(offers, ({ kinds }) => kinds ?? []);
  const working = placesBy(offers, ({ facts: { industry } }) =>
    industry ? [industry.id, ...industry.categories] : [],
  );
  const withoutKinds = firstPlaces(offers, ({ kinds }) => kinds === undefined);
  const withoutIndustry = firstPlaces(offers, ({ facts }) => facts.industry === undefined);
  const byFunction = new Map<string, number[]>();
  const unsaidOf = (id: string) => {
    const places = byFunction.get(id) ?? firstPlaces(offers, ({ facts }) => stateIn(facts.functions, id) === undefined);
    byFunction.set(id, places);
    return places;
  };
  return {
    forNeed: ({ industry, functions = [], resources = [] }) => {
      const found =
        functions.length + resources.length === 0
          ? [working.get(industry)]
          : [...functions.map((id) => giving.get(id)), ...resources.map((id) => holding.get(id))];
      const places = new Set(found.flatMap((each) => each ?? []));
      return [...places].sort((a, b) => a - b).flatMap((place) => offers[place] ?? []);
    },
    unsaid: ({ functions = [], resources = [] }) => {
      const paths = (places: readonly number[], field: string) => places.map((place) => `[${place}].${field}`);
      const found =
        functions.length + resources.length === 0
          ? paths(withoutIndustry, "industry")
          : [
              ...paths(
                [...new Set(functions.flatMap(unsaidOf))].sort((a, b) => a - b),
                "functions",
              ),
              ...(resources.length > 0 ? paths(withoutKinds, "resources") : []),
            ];
      return found.slice(0, MOST_PLACES);
    },
  };
}

/** More places than that of one kind nobody looks up one by one. */
const MOST_PLACES = 100;

/** The first places of offers of which something is true. */
function firstPlaces(offers: readonly Offer[], is: (offer: Offer) => boolean): number[] {
  const places: number[] = [];
  for (const [place, offer] of offers.entries()) {
    if (places.length === MOST_PLACES) break;
    if (is(offer)) places.push(place);
  }
  return places;
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

function namesIn({ functions = [] }: Facts): readonly string[] {
  return "has" in functions ? functions.has : functions;
}
