import type { Verdict } from "../finding/index.js";
import { type Asked, askedOn, type Judged } from "../measures/index.js";
import type { Plan } from "../plan/index.js";
import type { Complex } from "../registry/index.js";
import type { VerdictOptions } from "./ground-options.js";

/** A complex on a day, the tier it is tested for, and the records it is tested by. */
export interface Tryout extends Asked {
  readonly plan: Plan;
  readonly complex: Complex;
  readonly asOf: string;
  readonly tier: string;
}

/** A complex as it is tested for any tier. */
export function tryoutOf(
  plan: Plan,
  complex: Complex,
  { asOf, portfolio, grades, standings }: VerdictOptions,
): Omit<Tryout, "tier"> {
  const known = { ...(grades && { grades }), ...(standings && { standings }) };
  return { ...askedOn({ plan, portfolio, asOf }, complex), ...known, plan, complex, asOf };
}

/** What a test of a standard says of a record, before waivers and the force of the words. */
export type Tested = Omit<Judged, "verdict"> & { readonly verdict: Verdict };
