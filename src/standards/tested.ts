import type { Finding, Items, Verdict } from "../finding/index.js";

/**
 * What a test of a standard says of a record, before waivers and the force of the words.
 *
 * Every one has every key, in one order: what reads objects of one form alone is fast.
 */
export type Tested = Pick<Finding, "verdict" | "missing"> & {
  readonly [K in "bound" | "required" | "actual" | "shortfall" | "unit" | "items"]: Finding[K] | undefined;
};

/** What a test says that compares no quantities. */
export function verdictAlone(verdict: Verdict, missing: readonly string[], items?: Items): Tested {
  return {
    verdict,
    bound: undefined,
    required: undefined,
    actual: undefined,
    shortfall: undefined,
    unit: undefined,
    items,
    missing,
  };
}
