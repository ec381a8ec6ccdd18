import type { DecimalString } from "../kernel/index.js";

/** An eligible sheet, as it shares in a budget. */
export interface FundingClaim {
  readonly complex: string;
  readonly platform: string | undefined;
  readonly locality: string | undefined;
  readonly marks: DecimalString;
  readonly grade: string;
}

/** One or more claims. */
type Group = readonly [FundingClaim, ...FundingClaim[]];

/** What keeps a line below what its rule would give it. */
export type FundingLimit = "cap-each" | "cap-per-locality" | "budget" | "tie-at-cut" | "no-weight";

/** What a claim gets, in fen, and what limits it. */
export interface Given {
  readonly fen: bigint;
  readonly limit: FundingLimit | null;
}

/** Claims that tie where the money ends, and what is left for them, in fen. */
export interface Tie {
  readonly claims: Group;
  readonly left: bigint;
}

/** What a rule gives of a budget. */
export interface GivenByRule {
  readonly given: ReadonlyMap<FundingClaim, Given>;
  readonly ties: readonly Tie[];
}

/** A cap on a group of claims together, and how much of it is left for a group, in fen. */
export interface GroupCap {
  readonly limit: "cap-each" | "cap-per-locality";
  readonly groupOf: (claim: FundingClaim) => string;
  readonly roomIn: (group: string) => bigint;
}

/** What some claims get together, in fen. */
export function sumOf(claims: readonly FundingClaim[], given: ReadonlyMap<FundingClaim, Given>): bigint {
  return claims.reduce((sum, claim) => sum + (given.get(claim)?.fen ?? 0n), 0n);
}
