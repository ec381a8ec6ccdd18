import type { DecimalString } from "../../kernel/index.js";

/** What a claim shares in one part of the money by, and the most that it is due there, in fen. */
export interface Weighed {
  readonly weight: bigint;
  readonly most?: bigint;
}

/** One who is to get money, as it shares in it. */
export interface FundingClaim {
  readonly complex: string;
  readonly platform: string | undefined;
  /** The widest place that it lies in. */
  readonly widest: string;
  /** Absent without a sheet. */
  readonly marks: DecimalString | undefined;
  /** The most for its complex, in fen; no limit, where absent. */
  readonly cap?: bigint;
  /** One for each part of the policy. */
  readonly shares: readonly Weighed[];
}

/** One or more claims. */
type Group = readonly [FundingClaim, ...FundingClaim[]];

/** What keeps a line below what its rule would give it. */
export type FundingLimit = "cap-each" | "cap-per-locality" | "budget" | "tie-at-cut" | "no-weight";

/** What a claim gets, in fen, and what limits it. */
export interface Given {
  readonly fen: bigint;
  readonly limit: FundingLimit | null;
  /** Whether its exact share, before rounding, is whole in fen. */
  readonly isWhole: boolean;
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
  /** No limit, where there is none. */
  readonly roomIn: (group: string) => bigint | undefined;
}

/** What some claims get together, in fen. */
export function sumOf(claims: readonly FundingClaim[], given: ReadonlyMap<FundingClaim, Given>): bigint {
  return claims.reduce((sum, claim) => sum + (given.get(claim)?.fen ?? 0n), 0n);
}
