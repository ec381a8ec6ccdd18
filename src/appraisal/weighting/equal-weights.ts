import * as z from "zod";
import { faultAt, guarded, PolicyError, takes } from "../../finding/index.js";
import { Exact } from "../exact.js";
import { published, type Weights } from "./matrix.js";

/**
 * The same weight for each of `n` indicators, as nearly as 12 places allow; the residue goes to the first.
 *
 * Work: linear in the indicators, of which there may be 1,000.
 *
 * @param n - how many, from 1 to 1,000
 * @throws {@link PolicyError} for any other number
 *
 * @see 4.5.3b
 * @example
 * ```ts
 * import { equalWeights } from "innovation-service-complex";
 *
 * equalWeights(3).weights; // => ["0.333333333334", "0.333333333333", "0.333333333333"]
 * ```
 */
export function equalWeights(n: number): Weights {
  return guarded(equalWeightsTakes, equalWeightsOf, n);
}

/** What {@link equalWeights} takes. */
export const equalWeightsTakes = /* @__PURE__ */ takes("equalWeights", () => ({
  n: z.unknown(),
}));

function equalWeightsOf(n: number): Weights {
  if (!Number.isInteger(n) || n < 1 || n > 1000) {
    const fault = faultAt("n", n, "1至1000之间的整数", "an integer from 1 to 1,000", 4);
    throw new PolicyError({ zh: "指标个数无效", en: "not a usable number of indicators" }, [fault]);
  }
  return { type: "weights", weights: published(Array.from({ length: n }, () => new Exact(1))) };
}
