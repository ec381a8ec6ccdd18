import { Decimal } from "decimal.js";

/**
 * Decimals of 80 digits, for what is irrational or divided over and over: logarithms, roots, weights. The host's settings of its
 * copy of decimal.js neither reach it nor feel it.
 */
export const Exact = /* @__PURE__ */ (() =>
  Decimal.clone({ defaults: true, precision: 80, rounding: Decimal.ROUND_HALF_UP }))();
