import { compareDecimals, grouped } from "../../kernel/index.js";
import { type FundingClaim, type Given, type GivenByRule, type GroupCap, sumOf, type Tie } from "./claim.js";

/**
 * Gives each claim its amount in the order of marks, as far as the budget and the caps of groups go.
 *
 * Who stands alone where the money ends gets what is left. Where several tie there, none of them is preferred: they
 * get nothing, what is left stays reserved for them, and the tie is reported, to be decided by name.
 */
export function byRank(
  budget: bigint,
  claims: readonly FundingClaim[],
  caps: readonly GroupCap[],
  amountOf: (claim: FundingClaim) => bigint,
): GivenByRule {
  const all = { limit: "budget", groupOf: () => "", roomIn: () => budget } as const;
  // Inner groups first: what a complex cannot take does not count against its locality.
  const purses = [...[...caps].reverse(), all].map(purseOf);
  const given = new Map<FundingClaim, Given>();
  const ties: Tie[] = [];
  for (const rank of ranksOf(claims)) {
    for (const claim of rank) given.set(claim, asPlanned(amountOf(claim)));
    const tied = purses.flatMap((purse, level) => cutDown(rank, purse, purses.slice(level), given));
    for (const claim of rank) for (const purse of purses) purse.take(claim, given.get(claim)?.fen ?? 0n);
    ties.push(...tied);
  }
  return { given, ties };
}

/** The claims in the order of their marks, those of equal marks together, those without any last. */
function ranksOf(claims: readonly FundingClaim[]): (readonly FundingClaim[])[] {
  const inOrder = [...claims].sort((a, b) =>
    a.marks === undefined || b.marks === undefined
      ? Number(a.marks === undefined) - Number(b.marks === undefined)
      : compareDecimals(b.marks, a.marks),
  );
  return [...grouped(inOrder, ({ marks }) => marks).values()];
}

function asPlanned(fen: bigint): Given {
  return { fen, limit: fen === 0n ? "no-weight" : null, isWhole: true };
}

/** The budget or a cap, and what is left of it for the group of a claim. */
interface Purse {
  readonly limit: GroupCap["limit"] | "budget";
  readonly groupOf: GroupCap["groupOf"];
  /** No limit, where it has none. */
  readonly left: (claim: FundingClaim) => bigint | undefined;
  readonly take: (claim: FundingClaim, fen: bigint) => void;
}

function purseOf({ limit, groupOf, roomIn }: Omit<GroupCap, "limit"> & Pick<Purse, "limit">): Purse {
  const taken = new Map<string, bigint>();
  const takenBy = (claim: FundingClaim) => taken.get(groupOf(claim)) ?? 0n;
  return {
    limit,
    groupOf,
    left: (claim) => {
      const room = roomIn(groupOf(claim));
      return room === undefined ? undefined : room - takenBy(claim);
    },
    take: (claim, fen) => taken.set(groupOf(claim), takenBy(claim) + fen),
  };
}

/** Cuts what the claims of one rank get down to what a purse has left, and gives back the ties that this leaves open. */
function cutDown(
  rank: readonly FundingClaim[],
  purse: Purse,
  outer: readonly Purse[],
  given: Map<FundingClaim, Given>,
): Tie[] {
  const wanting = rank.filter((claim) => given.get(claim)?.fen !== 0n);
  return [...grouped(wanting, purse.groupOf).values()].flatMap((members) => {
    const [first] = members;
    const room = purse.left(first);
    if (room === undefined || sumOf(members, given) <= room) return [];
    const alone = members.length === 1 || room === 0n;
    for (const claim of members) {
      const cut = alone ? { fen: room, limit: purse.limit } : { fen: 0n, limit: "tie-at-cut" as const };
      given.set(claim, { ...cut, isWhole: true });
    }
    if (alone) return [];
    const left = outer.reduce((least, each) => {
      const own = each.left(first);
      return own !== undefined && own < least ? own : least;
    }, room);
    for (const each of outer) each.take(first, left);
    return [{ claims: members, left }];
  });
}
