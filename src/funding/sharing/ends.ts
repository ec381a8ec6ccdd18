import { grouped } from "../../kernel/index.js";
import { fenIn } from "../fen.js";
import type { FundingPolicy } from "../policy/policy.js";
import { rulesOf } from "../policy/policy.js";
import { givenBy } from "../policy/rule-kind.js";
import { type Allocated, between, type Ends, exactly, lesserOf, mostOf, ownEnds } from "./allocated.js";
import type { FundingClaim } from "./claim.js";
import type { Entry } from "./entry.js";
import { shareByRules } from "./share-by-rules.js";

/** Of more open lines than that only the outer bounds are said, where one may take from another. */
const MOST_OPEN = 200;

/**
 * The ends of every line: its own claim at its worst with all others at their best, and the reverse.
 *
 * Where nothing binds but what each is due, its ends are its own. Elsewhere those that are closed share two allocations, each
 * open one needs two of its own; a remainder may go either way as others change, so that an end is a fen wider for each part
 * whose share there is not whole in fen. Where money is given by rank and may run out, a cap on several parts may bind, or
 * a claim has no upper end, only the outer bounds are said: nothing, and all there is.
 */
function endsOf(policy: FundingPolicy, budget: bigint | undefined, entries: readonly Entry[]): (entry: Entry) => Ends {
  const give = giving(policy, budget, entries);
  const open = new Set(entries.filter(isOpen));
  if (open.size === 0) {
    const closed = give(() => "best");
    return (entry) => exactly(closed, entry);
  }
  const isAlone = budget === undefined && policy.capPerLocality === undefined && !hasGroups(policy, entries);
  const isEndless = entries.some(({ isBoundless }) => isBoundless);
  const best = give(() => "best");
  if (isAlone || (!isEndless && bindsNowhere(policy, entries, best))) {
    const worst = give(() => "worst");
    return (entry) => ownEnds(exactly(worst, entry), exactly(best, entry), entry);
  }
  const free = isEndless ? undefined : freeOfCaps(policy, budget, entries);
  if (free) return free;
  const whole = wholeOf(policy, budget);
  const outer = (entry: Entry): Ends => {
    const most = entry.best ? mostOf(entry, whole) : 0n;
    return { least: 0n, ...(most !== undefined && { most }) };
  };
  if (isEndless || mayGoEitherWay(policy)) return outer;
  const worst = give(() => "worst");
  const isRounded = policy.capPerLocality !== undefined || hasGroups(policy, entries);
  return (entry) => {
    if (!open.has(entry)) return between(best, worst, entry, { whole, isRounded });
    if (open.size > MOST_OPEN) return outer(entry);
    return between(
      give((other) => (other === entry ? "worst" : "best")),
      give((other) => (other === entry ? "best" : "worst")),
      entry,
      { whole, isRounded },
    );
  };
}

/** More ways in which places in words that are not the plan's may be meant are not told apart. */
const MOST_WAYS = 64;

/** The ends over whichever place each of those lies in whose own is in words that are not the plan's, where places have a cap. */
export function endsInPlaces(
  policy: FundingPolicy,
  budget: bigint | undefined,
  entries: readonly Entry[],
): (entry: Entry) => Ends {
  const strays = entries.filter(({ isPlaceOpen, best }) => isPlaceOpen && best !== undefined);
  if (policy.capPerLocality === undefined || strays.length === 0) return endsOf(policy, budget, entries);
  const places = [...new Set(entries.map(({ claim: { widest } }) => widest))];
  if (places.length ** strays.length > MOST_WAYS) {
    const whole = wholeOf(policy, budget);
    return (entry) => {
      const most = entry.best ? mostOf(entry, whole) : 0n;
      return { least: 0n, ...(most !== undefined && { most }) };
    };
  }
  const ways = strays.reduce<ReadonlyMap<Entry, Entry>[]>(
    (worlds, stray) =>
      worlds.flatMap((world) => places.map((place) => new Map([...world, [stray, placedIn(stray, place)]]))),
    [new Map()],
  );
  const ends = ways.map((world) => {
    const inWorld = (entry: Entry) => world.get(entry) ?? entry;
    const endsThere = endsOf(policy, budget, entries.map(inWorld));
    return (entry: Entry) => endsThere(inWorld(entry));
  });
  return (entry) => ends.map((endsThere) => endsThere(entry)).reduce(together);
}

function placedIn(entry: Entry, widest: string): Entry {
  const there = (claim: FundingClaim): FundingClaim => ({ ...claim, widest });
  return {
    ...entry,
    claim: there(entry.claim),
    worst: entry.worst && there(entry.worst),
    best: entry.best && there(entry.best),
  };
}

function together(a: Ends, b: Ends): Ends {
  const least = a.least < b.least ? a.least : b.least;
  if (a.most === undefined || b.most === undefined) return { least };
  return { least, most: a.most < b.most ? b.most : a.most };
}

/** Shares out with each entry at its worst or at its best. */
function giving(policy: FundingPolicy, budget: bigint | undefined, entries: readonly Entry[]) {
  return (endOf: (entry: Entry) => "worst" | "best"): Allocated => {
    const claims = new Map<Entry, FundingClaim>();
    for (const entry of entries) {
      const claim = entry[endOf(entry)];
      if (claim) claims.set(entry, claim);
    }
    return { claims, parts: shareByRules(policy, { budget }, [...claims.values()].sort(byId)) };
  };
}

/** Claims by id, so that nothing depends on the order of the sheets. */
export function byId(a: FundingClaim, b: FundingClaim): number {
  if (a.complex !== b.complex) return a.complex < b.complex ? -1 : 1;
  const [one = "", other = ""] = [a.platform, b.platform];
  return one === other ? 0 : one < other ? -1 : 1;
}

function isOpen({ worst, best, isBoundless, isRankOpen }: Entry): boolean {
  if (!worst || !best || isRankOpen) return best !== undefined;
  const isSame = worst.shares.every(({ weight }, at) => weight === best.shares[at]?.weight);
  return isBoundless || !isSame || worst.cap !== best.cap;
}

/** Whether a cap on each complex is one of several lines together. */
function hasGroups({ capEach }: FundingPolicy, entries: readonly Entry[]): boolean {
  return (
    capEach !== undefined && [...grouped(entries, ({ complex }) => complex).values()].some(({ length }) => length > 1)
  );
}

/** Whether everyone, at the best, gets what is due: no budget runs out, and no cap is shared. */
function bindsNowhere(policy: FundingPolicy, entries: readonly Entry[], { claims, parts }: Allocated): boolean {
  if (hasGroups(policy, entries) || !rulesOf(policy).every(({ rule }) => "due" in givenBy(rule))) return false;
  return [...claims.values()].every((claim) =>
    parts.every(({ given }) => {
      const limit = given.get(claim)?.limit ?? null;
      return limit === null || limit === "cap-each" || limit === "no-weight";
    }),
  );
}

/** Whether what one gets may rise or fall with what another does: by rank, or where a cap takes from a later part what an earlier one gives. */
function mayGoEitherWay({ rule, capEach, capPerLocality }: FundingPolicy): boolean {
  const isCapped = capEach !== undefined || capPerLocality !== undefined;
  if (rule.kind === "mixed" && isCapped) return true;
  const rules = rule.kind === "mixed" ? rule.parts.map((part) => part.rule) : [rule];
  return rules.some((each) => {
    const gives = givenBy(each);
    return "due" in gives && gives.whenShort === "by-rank";
  });
}

/** The ends without caps, of a mixed policy whose caps bind nobody even so. */
function freeOfCaps(policy: FundingPolicy, budget: bigint | undefined, entries: readonly Entry[]) {
  const { capEach, capPerLocality, ...bare } = policy;
  const isCapped = capEach !== undefined || capPerLocality !== undefined;
  if (policy.rule.kind !== "mixed" || !isCapped || mayGoEitherWay(bare)) return undefined;
  const uncapped = new Map(entries.map((entry) => [entry, withoutCap(entry)]));
  const ends = endsOf(bare, budget, [...uncapped.values()]);
  const endsFor = (entry: Entry) => ends(uncapped.get(entry) ?? entry);
  const isWithin = (most: bigint | undefined, those: readonly Entry[]) =>
    most === undefined || those.reduce((sum, entry) => sum + (endsFor(entry).most ?? 0n), 0n) <= most;
  const widest = grouped(entries, ({ claim }) => claim.widest);
  const neverBinds =
    [...grouped(entries, ({ complex }) => complex).values()].every((those) => isWithin(those[0].leastCap, those)) &&
    (capPerLocality === undefined || [...widest.values()].every((those) => isWithin(fenIn(capPerLocality), those)));
  return neverBinds ? endsFor : undefined;
}

function withoutCap(entry: Entry): Entry {
  const bare = ({ cap: _, ...claim }: FundingClaim): FundingClaim => claim;
  return {
    ...entry,
    claim: bare(entry.claim),
    worst: entry.worst && bare(entry.worst),
    best: entry.best && bare(entry.best),
  };
}

/** All there is for one: the budget, and the cap of its place. */
function wholeOf({ capPerLocality }: FundingPolicy, budget: bigint | undefined): bigint | undefined {
  return lesserOf(budget, capPerLocality === undefined ? undefined : fenIn(capPerLocality));
}
