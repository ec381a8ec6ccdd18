import { capacity, grouped, shareOut } from "../../kernel/index.js";
import { type FundingClaim, type Given, type GroupCap, sumOf, type Weighed } from "./claim.js";

/** What a claim shares by, and the most its rule would give it, in fen. */
type Weighing = (claim: FundingClaim) => Weighed;

/**
 * Shares out a budget by weight within the caps of groups, the widest groups first.
 *
 * Groups that would come out above their cap get exactly the cap, shared out within them, and the rest is shared out
 * anew among the others. Those get more each time, so that no group once above its cap would have come below it, and
 * the order in which groups are taken out does not matter. What nobody can take is left over.
 */
export function byWeight(
  budget: bigint,
  claims: readonly FundingClaim[],
  caps: readonly GroupCap[],
  weigh: Weighing,
): ReadonlyMap<FundingClaim, Given> {
  const [cap, ...within] = caps;
  if (!cap) return withoutCaps(budget, claims, weigh);
  const settled = new Map<FundingClaim, Given>();
  let [left, open] = [budget, claims];
  for (;;) {
    const tried = byWeight(left, open, within, weigh);
    const above = [...grouped(open, cap.groupOf)].flatMap(([group, members]) => {
      const room = cap.roomIn(group);
      return room !== undefined && sumOf(members, tried) > room ? [{ members, room }] : [];
    });
    if (above.length === 0) return new Map([...settled, ...tried]);
    for (const { members, room } of above) {
      left -= room;
      for (const [claim, given] of byWeight(room, members, within, weigh)) {
        const { limit } = given;
        settled.set(claim, { ...given, limit: limit === null || limit === "budget" ? cap.limit : limit });
      }
    }
    open = open.filter((claim) => !settled.has(claim));
  }
}

function withoutCaps(
  budget: bigint,
  claims: readonly FundingClaim[],
  weigh: Weighing,
): ReadonlyMap<FundingClaim, Given> {
  const weighed = claims.map((claim) => ({ claim, ...weigh(claim) }));
  const bounded = weighed.map(({ weight, most }) => ({ weight, floor: 0n, ...(most !== undefined && { cap: most }) }));
  const limit = capacity(bounded);
  const shared = shareOut(limit !== undefined && limit < budget ? limit : budget, bounded);
  return new Map(
    weighed.map(({ claim, weight, most }, index): [FundingClaim, Given] => {
      const fen = shared.fits ? (shared.units[index] ?? 0n) : 0n;
      const isWhole = !shared.fits || shared.whole[index] === true;
      if (weight === 0n) return [claim, { fen, limit: "no-weight", isWhole }];
      return [claim, { fen, limit: most !== undefined && fen < most ? "budget" : null, isWhole }];
    }),
  );
}
