import type { Verdict } from "../finding/index.js";
import { type Asked, askedOn, type Judged } from "../measures/index.js";
import type { Plan } from "../plan/index.js";
import type { Complex } from "../registry/index.js";
import type { VerdictOptions } from "./ground-options.js";

/** A complex on a day, the tier it is tested for, and the records it is tested by. */
export type Tryout = Asked & Required<Pick<Asked, "plan" | "complex" | "asOf" | "tier">>;

/** A complex as it is tested for one tier after another; what is the same for all is looked up once. */
export function tryoutsOf(plan: Plan, complex: Complex, options: VerdictOptions): (tier: string) => Tryout {
  const { asOf, portfolio, grades, standings } = options;
  const { facts, year, records, firstRecord } = askedOn({ plan, portfolio, asOf }, complex);
  // Every key, also of what is not known: what reads objects of one form alone is fast.
  return (tier) => ({ plan, complex, portfolio, asOf, year, facts, records, firstRecord, tier, grades, standings });
}

/** What a test of a standard says of a record, before waivers and the force of the words. */
export type Tested = Omit<Judged, "verdict"> & { readonly verdict: Verdict };
