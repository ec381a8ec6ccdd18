import * as z from "zod";
import { type Scorecard, scorecardSchema } from "../../appraisal/index.js";
import { guarded, takes } from "../../finding/index.js";
import type { FundingPolicy } from "../../funding/index.js";
import { listOf, objectOf, refusal } from "../../kernel/index.js";
import { madePlan, type Plan } from "../../plan/index.js";
import { AnnualRecord, type Complex, type Portfolio } from "../../registry/index.js";
import { type Arbitrary, type Drawn, type FastCheck, isFastCheck } from "./fast-check.js";
import type { Kit } from "./kit.js";
import { recordsOf, years } from "./observed.js";
import { policy } from "./policy.js";
import { oneComplex, portfolio } from "./portfolio.js";
import { scorecard } from "./scorecard.js";

/** How what is drawn is drawn. */
export interface DrawOptions {
  /** In a hundred, how often what may not be recorded is not (0 to 100). Absent: 20; at 0 all is recorded. */
  readonly holes?: number;
  /** In a hundred, how often a figure or a day lies at a limit of the rules or a unit beside it (0 to 100). Absent: 50. */
  readonly limits?: number;
  /** Scorecards whose keys are observed, and whose grades policies name. Absent: what the library and the plan observe. */
  readonly scorecards?: readonly Scorecard[];
}

/** Arbitraries of what a plan is asked about, for properties of its rules. */
export interface Arbitraries {
  /** A complex as recorded. */
  readonly complex: Arbitrary<Complex>;
  /** One to four complexes, what was observed of them, and the other lists. */
  readonly portfolio: Arbitrary<Portfolio>;
  /** What was observed of a complex in a year. */
  readonly record: Arbitrary<AnnualRecord>;
  /** A scorecard with the aspects that the plan asks for. */
  readonly scorecard: Arbitrary<Scorecard>;
  /** A funding policy. */
  readonly policy: Arbitrary<FundingPolicy>;
}

/**
 * Arbitraries for fast-check of sound records, scorecards and policies of a plan: `checkPortfolio` finds nothing in them,
 * however many holes they have. They shrink to little and early.
 *
 * Work: that of a portfolio, once for each that is drawn.
 *
 * @param fc - fast-check, as it is imported
 * @param plan - the plan whose tiers, places, lists and limits are drawn from
 * @throws `PolicyError` for what is no fast-check, and for dials beyond 0 to 100
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { assessComplex, checkPortfolio } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { arbitrariesFor } from "innovation-service-complex/testing";
 *
 * const { portfolio } = arbitrariesFor(fc, taizhou, { holes: 0 });
 * fc.assert(fc.property(portfolio, (drawn) => checkPortfolio(taizhou, drawn).length === 0), { numRuns: 5 });
 * ```
 */
export function arbitrariesFor(fc: FastCheck, plan: Plan, options: DrawOptions = {}): Arbitraries {
  return guarded(arbitrariesForTakes, arbitraries, fc, plan, options);
}

/** What {@link arbitrariesFor} takes. */
export const arbitrariesForTakes = /* @__PURE__ */ takes("arbitrariesFor", () => {
  const percent = z.int().min(0).max(100);
  return {
    fc: z.custom<FastCheck>(isFastCheck, {
      error: refusal({
        zh: "fast-check模块",
        en: "the module fast-check",
        example: 'import * as fc from "fast-check"',
      }),
    }),
    plan: madePlan,
    options: objectOf({
      holes: percent.exactOptional(),
      limits: percent.exactOptional(),
      scorecards: listOf(scorecardSchema).exactOptional(),
    }),
  };
});

function arbitraries(fc: FastCheck, plan: Plan, options: DrawOptions): Arbitraries {
  const kit: Kit = { fc, plan, holes: 20, limits: 50, scorecards: [], ...options };
  return {
    complex: handedBack(oneComplex(kit)),
    portfolio: handedBack(portfolio(kit)),
    record: handedBack(years(kit, 1).map((drawn) => AnnualRecord.parse(recordsOf(kit, drawn, "c1")[0]))),
    scorecard: handedBack(scorecard(kit)),
    policy: handedBack(policy(kit)),
  };
}

/** What fast-check made is an arbitrary of its own; here no more of it was asked for. */
function handedBack<T>(drawn: Drawn<T>): Arbitrary<T> {
  return drawn as Arbitrary<T>;
}
