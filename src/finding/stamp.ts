import type { PlainDate } from "../kernel/index.js";
import type { ReadingsUsed } from "./finding.js";

/** The version of the library, as every stamp names it. */
export const VERSION = "0.1.0";

/** What has to be the same for a result to come out the same. */
export interface Stamp {
  /** Version of the library. */
  readonly library: string;
  readonly plan: {
    readonly id: string;
    /** Its revision (修订号). */
    readonly revision: string;
  };
  readonly asOf: PlainDate;
  /** The alternative chosen in every reading of the plan. */
  readonly readings: ReadingsUsed;
}

/** The stamp of a result under a plan on a day. */
export function stampOf(
  plan: { readonly id: string; readonly revision: string; readonly chosen: ReadingsUsed },
  asOf: PlainDate,
): Stamp {
  return { library: VERSION, plan: { id: plan.id, revision: plan.revision }, asOf, readings: plan.chosen };
}
