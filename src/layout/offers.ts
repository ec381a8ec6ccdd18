import { grouped, perKey } from "../kernel/index.js";
import { type Plan, readsLike, type Word } from "../plan/index.js";
import {
  type Complex,
  type Facts,
  factsAsOf,
  factsUnderstood,
  type Ground,
  isUnderstood,
  type Members,
  type Need,
  stateIn,
  wordsIn,
} from "../registry/index.js";

/** A complex as a taker of problems. */
export interface Taker {
  readonly id: string;
  /** Its place in the portfolio. */
  readonly place: number;
  readonly industry: Facts["industry"];
}

/** What complexes of the same functions and kinds of resource offer: to a problem of their industry all are alike. */
export interface Offer {
  readonly functions: Facts["functions"];
  /** The kinds of resource that they have; absent where they are not recorded. */
  readonly kinds?: ReadonlySet<string>;
  /** Whether one of those is in words that nobody knows, and may be any. */
  readonly isKindOpen: boolean;
  /** The complexes, by id. */
  readonly takers: readonly Taker[];
}

/** Complexes sorted by what they offer, so that a problem is compared with each offer once, and only with those that could take it up. */
export interface Offers {
  /** Those that have something a problem asks for, or that have takers of its industry where it asks for nothing else. */
  readonly forNeed: (need: Need) => Offer[];
  /** The takers of an offer that are of an industry, by id. */
  readonly inIndustry: (offer: Offer, industry: string) => readonly Taker[];
  /** Whether a taker that is not known to be of an industry may be. */
  readonly mayBeOf: (taker: Taker, industry: string) => boolean;
  /**
   * What is not recorded of complexes and could show that one has it, given that none is known to: `[3].functions` of the
   * fourth. The first hundred.
   */
  readonly unsaid: (need: Need) => string[];
}

/** What complexes offer at the close of a day, as far as their words are understood. */
export function offersOf(
  { plan, portfolio: { complexes, members }, asOf }: Ground,
  isAsked: (complex: Complex) => boolean,
): Offers {
  const offers = offersAmong(
    complexes,
    isAsked,
    (complex) => factsUnderstood(plan, factsAsOf(complex, asOf), members),
    (kind) => isUnderstood(plan, members, "resourceKinds", kind),
  );
  const mayBeOf = industriesOf(plan, members);
  const giving = offersBy(offers, ({ functions }) => namesIn(functions).filter((id) => stateIn(functions, id)));
  const holding = offersBy(offers, ({ kinds }) => kinds ?? []);
  const working = takersByIndustry(offers);
  return {
    forNeed: ({ industry, functions = [], resources = [] }) => {
      if (functions.length + resources.length === 0) return [...(working.get(industry)?.keys() ?? [])];
      const found = [...functions.map((id) => giving.get(id)), ...resources.map((id) => holding.get(id))];
      return [...new Set(found.flatMap((each) => each ?? []))];
    },
    inIndustry: (offer, industry) => working.get(industry)?.get(offer) ?? [],
    mayBeOf,
    unsaid: unsaidOf(offers, mayBeOf),
  };
}

/** Holds industries against each other as they are called: what is not recorded may be any, and what reads alike may be one. */
function industriesOf(plan: Plan, members: Members | undefined): Offers["mayBeOf"] {
  const categories = wordsIn(plan, members, "industryCategories");
  const wordOf = perKey((id: string): Word => categories.find((word) => word.id === id) ?? { id });
  const isCategory = (id: string) => isUnderstood(plan, members, "industryCategories", id);
  return ({ industry }, asked) => {
    if (industry === undefined) return true;
    const { id, name, categories: own } = industry;
    if (isCategory(asked) && !own.every(isCategory)) return true;
    const words = [...own.map(wordOf), name === undefined ? wordOf(id) : { id, label: { zh: name, en: name } }];
    return words.some((word) => readsLike(word, wordOf(asked)));
  };
}

/** More places than that of one kind nobody looks up one by one. */
const MOST_PLACES = 100;

function unsaidOf(offers: readonly Offer[], mayBeOf: Offers["mayBeOf"]): Offers["unsaid"] {
  const noKinds = firstPlaces(offers, ({ kinds, isKindOpen }) => kinds === undefined || isKindOpen);
  const noIndustry = perKey((industry: string) => firstPlaces(offers, (_, taker) => mayBeOf(taker, industry)));
  const byFunction = new Map<string, readonly number[]>();
  const withoutFunction = (id: string) => {
    const places = byFunction.get(id) ?? firstPlaces(offers, ({ functions }) => stateIn(functions, id) === undefined);
    byFunction.set(id, places);
    return places;
  };
  const paths = (places: readonly number[], field: string) => places.map((place) => `[${place}].${field}`);
  return ({ industry, functions = [], resources = [] }) => {
    if (functions.length + resources.length === 0) return paths(noIndustry(industry), "industry");
    const places = [...new Set(functions.flatMap(withoutFunction))].sort((a, b) => a - b);
    return [...paths(places, "functions"), ...(resources.length > 0 ? paths(noKinds, "resources") : [])].slice(
      0,
      MOST_PLACES,
    );
  };
}

/** The first places in the portfolio of takers of whom something is true. */
function firstPlaces(offers: readonly Offer[], is: (offer: Offer, taker: Taker) => boolean): number[] {
  const places = offers.flatMap((offer) => offer.takers.filter((taker) => is(offer, taker)).map(({ place }) => place));
  return places.sort((a, b) => a - b).slice(0, MOST_PLACES);
}

function offersAmong(
  complexes: readonly Complex[],
  isAsked: (complex: Complex) => boolean,
  factsOf: (complex: Complex) => Facts,
  isKind: (kind: string) => boolean,
): Offer[] {
  const offers = new Map<string, Omit<Offer, "takers"> & { readonly takers: Taker[] }>();
  for (const [place, complex] of complexes.entries()) {
    if (!isAsked(complex)) continue;
    const { functions, resources, industry } = factsOf(complex);
    const kinds = resources && new Set(resources.map(({ kind }) => kind));
    const isOpen = functions !== undefined && "has" in functions;
    const lists = [functions && namesIn(functions), isOpen && functions.lacks, kinds && [...kinds]];
    const key = JSON.stringify(lists.map((list) => list && [...list].sort()));
    const taker = { id: complex.id, place, industry };
    const offer = offers.get(key);
    if (offer) offer.takers.push(taker);
    else {
      const isKindOpen = [...(kinds ?? [])].some((kind) => !isKind(kind));
      offers.set(key, { functions, ...(kinds && { kinds }), isKindOpen, takers: [taker] });
    }
  }
  for (const { takers } of offers.values()) takers.sort(byId);
  return [...offers.values()];
}

/** By id; those of one id in the order of the portfolio. */
export function byId(a: Taker, b: Taker): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : a.place - b.place;
}

/** The takers by their industry and its categories, then by their offer. */
function takersByIndustry(offers: readonly Offer[]): Map<string, Map<Offer, Taker[]>> {
  const found = new Map<string, Map<Offer, Taker[]>>();
  for (const offer of offers) {
    for (const taker of offer.takers) {
      const { industry } = taker;
      for (const name of industry ? new Set([industry.id, ...industry.categories]) : []) {
        const own = found.get(name) ?? new Map<Offer, Taker[]>();
        found.set(name, own);
        const here = own.get(offer);
        if (here) here.push(taker);
        else own.set(offer, [taker]);
      }
    }
  }
  return found;
}

/** Offers by each of the names that they have. */
function offersBy(offers: readonly Offer[], namesOf: (offer: Offer) => Iterable<string>): Map<string, Offer[]> {
  const named = offers.flatMap((offer) => [...new Set(namesOf(offer))].map((name) => ({ name, offer })));
  const byName = grouped(named, ({ name }) => name);
  return new Map([...byName].map(([name, those]) => [name, those.map(({ offer }) => offer)]));
}

function namesIn(functions: Facts["functions"] = []): readonly string[] {
  return "has" in functions ? functions.has : functions;
}
