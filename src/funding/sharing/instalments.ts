import { scaled, shareOut } from "../../kernel/index.js";
import { yuanOf } from "../fen.js";
import type { FundingPolicy } from "../policy/policy.js";
import type { FundingInstalment } from "./allocation.js";
import type { Entry } from "./entry.js";

/**
 * The parts in which an amount in fen is paid, by largest remainder: they add up to it. One whose condition does not hold,
 * or is open, is kept back, with what is missing to say.
 */
export function instalmentsOf({ instalments = [] }: FundingPolicy, fen: bigint, { judge }: Pick<Entry, "judge">) {
  const amounts = splitByShares(instalments, fen);
  const missing: string[] = [];
  const paid = instalments.map(({ id, held: always, until }, index): FundingInstalment => {
    const judged = until && judge(until, `instalments/${id}`);
    if (judged?.verdict === "unknown") missing.push(...judged.missing);
    const held = judged && judged.verdict !== "met" ? "until-condition" : always;
    return {
      id,
      amount: yuanOf(amounts[index] ?? 0n),
      ...(held !== undefined && { held }),
      ...(judged && { until: judged.verdict }),
      ...(judged?.because && { because: judged.because }),
    };
  });
  return { paid, missing };
}

/** Whole fen in parts whose shares add up to 1. */
export function splitByShares(parts: readonly { readonly share: `${number}` }[], fen: bigint): readonly bigint[] {
  const split = shareOut(
    fen,
    parts.map(({ share }) => ({ weight: scaled(share), floor: 0n })),
  );
  return split.fits ? split.units : [];
}
