import type { Items } from "../finding/index.js";
import { type DecimalString, wholeDecimal } from "../kernel/index.js";
import { type Need, stateIn } from "../registry/index.js";
import { byId, type Offer, type Offers, type Taker } from "./offers.js";
import { ratioOf } from "./ratio.js";

/** How far a complex fits a problem, with the reasons. */
export interface ProblemMatch {
  readonly type: "problem-match";
  readonly key: string;
  readonly complex: string;
  /** Of what the problem asks (its industry, each function, each resource) the part that the complex is known to have, to 12 places. */
  readonly score: DecimalString;
  readonly industry: "met" | "unmet" | "unknown";
  readonly functions: Items;
  readonly resources: Items;
}

/** A match of any problem that asks for the same. */
type Match = Omit<ProblemMatch, "key">;

/** How many complexes fit a problem, and the best of them. */
export interface Fits {
  readonly fitting: number;
  /** Without a key: they are those of every problem that asks for the same. */
  readonly matches: readonly Match[];
}

/**
 * Finds so many of the complexes that fit a problem best; problems that ask for the same are looked up once.
 *
 * @param isOpen - whether nobody knows what a function or a kind of resource that is asked for means
 */
export function fitsFor(offers: Offers, best: number, isOpen: (member: string) => boolean): (need: Need) => Fits {
  const known = new Map<string, Fits>();
  return (need) => {
    const key = JSON.stringify([need.industry, need.functions ?? [], need.resources ?? []]);
    const fits = known.get(key) ?? fitsOf(need, offers, best, isOpen);
    known.set(key, fits);
    return fits;
  };
}

/** Takers that fit a problem alike: those of one offer that are of its industry, or those that are not. */
interface Alike {
  readonly offer: Offer;
  readonly functions: Items;
  readonly resources: Items;
  readonly isOfIndustry: boolean;
  /** How much of what the problem asks they have. */
  readonly has: number;
}

function fitsOf(need: Need, offers: Offers, best: number, isOpen: (member: string) => boolean): Fits {
  const { industry, functions = [], resources = [] } = need;
  const byIndustryAlone = functions.length + resources.length === 0;
  const alike: Alike[] = [];
  let fitting = 0;
  for (const offer of offers.forNeed(need)) {
    const own = offers.inIndustry(offer, industry).length;
    const others = byIndustryAlone ? 0 : offer.takers.length - own;
    const known = (state: boolean | undefined, open: boolean) => (state === false && open ? undefined : state);
    const offered = itemsOf(functions, (member) => known(stateIn(offer.functions, member), isOpen(member)));
    const held = itemsOf(resources, (member) => known(offer.kinds?.has(member), offer.isKindOpen || isOpen(member)));
    const fit = { offer, functions: offered, resources: held };
    const has = offered.has.length + held.has.length;
    if (own > 0) alike.push({ ...fit, isOfIndustry: true, has: has + 1 });
    if (others > 0) alike.push({ ...fit, isOfIndustry: false, has });
    fitting += own + others;
  }
  alike.sort(better);
  const asked = new Set(functions).size + new Set(resources).size + 1;
  const matches: Match[] = [];
  for (let at = 0; at < alike.length && matches.length < best; ) {
    const until = alike.findIndex((each, place) => place > at && better(alike[at] ?? each, each) < 0);
    const equal = alike.slice(at, until < 0 ? alike.length : until);
    for (const match of firstOf(equal, need, offers, asked, best - matches.length)) matches.push(match);
    at += equal.length;
  }
  return { fitting, matches };
}

/** The higher score first, then the industry. */
function better(a: Alike, b: Alike): number {
  return b.has - a.has || Number(b.isOfIndustry) - Number(a.isOfIndustry);
}

/** The first by id of those that fit equally well. */
function firstOf(equal: readonly Alike[], { industry }: Need, offers: Offers, asked: number, most: number): Match[] {
  return equal
    .flatMap((alike) => takersOf(alike, industry, offers, most).map((taker) => ({ taker, alike })))
    .sort((a, b) => byId(a.taker, b.taker))
    .slice(0, most)
    .map(({ taker, alike: { functions, resources, isOfIndustry, has } }) => ({
      type: "problem-match",
      complex: taker.id,
      score: ratioOf(wholeDecimal(has), wholeDecimal(asked)) ?? "0",
      industry: isOfIndustry ? "met" : offers.mayBeOf(taker, industry) ? "unknown" : "unmet",
      functions,
      resources,
    }));
}

function takersOf({ offer, isOfIndustry }: Alike, industry: string, offers: Offers, most: number): readonly Taker[] {
  const own = offers.inIndustry(offer, industry);
  if (isOfIndustry) return own.slice(0, most);
  const inside = new Set(own);
  const found: Taker[] = [];
  for (const taker of offer.takers) {
    if (found.length >= most) break;
    if (!inside.has(taker)) found.push(taker);
  }
  return found;
}

function itemsOf(members: readonly string[], stateOf: (member: string) => boolean | undefined): Items {
  const asked = [...new Set(members)];
  const of = (state: boolean | undefined) => asked.filter((member) => stateOf(member) === state);
  return { has: of(true), lacks: of(false), unknown: of(undefined) };
}
