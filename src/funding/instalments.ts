import { scaled, shareOut } from "../kernel/index.js";
import type { FundingInstalment } from "./allocation.js";
import { yuanOf } from "./fen.js";
import type { FundingPolicy } from "./policy.js";

/** The parts in which an amount in fen is paid, by largest remainder: they add up to it. */
export function instalmentsOf(parts: NonNullable<FundingPolicy["instalments"]>, fen: bigint): FundingInstalment[] {
  const amounts = splitByShares(parts, fen);
  return parts.map(({ id, held }, index) => ({
    id,
    amount: yuanOf(amounts[index] ?? 0n),
    ...(held !== undefined && { held }),
  }));
}

/** Whole fen in parts whose shares add up to 1. */
export function splitByShares(parts: readonly { readonly share: `${number}` }[], fen: bigint): readonly bigint[] {
  const split = shareOut(
    fen,
    parts.map(({ share }) => ({ weight: scaled(share), floor: 0n })),
  );
  return split.fits ? split.units : [];
}
