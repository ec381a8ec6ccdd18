import { type DecimalString, scaled, unscaled } from "../kernel/index.js";

const FEN_PLACES = 2;
const BELOW_FEN = /* @__PURE__ */ (() => 10n ** 16n)();

/** An amount in yuan as whole fen; what is less than one does not count. */
export function fenIn(amount: DecimalString): bigint {
  return scaled(amount) / BELOW_FEN;
}

/** Whole fen as an amount in yuan. */
export function yuanOf(fen: bigint): DecimalString {
  return unscaled(fen, FEN_PLACES);
}
