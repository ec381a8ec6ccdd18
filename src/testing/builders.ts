import { type Scorecard, type ScoreSheet, score } from "../appraisal/index.js";
import type { Plan } from "../plan/index.js";
import {
  AnnualRecord,
  Complex,
  type ComplexInput,
  type Complex as ComplexRecord,
  type Milestone,
  type Waiver,
} from "../registry/index.js";

/** What a complex in a test may be given; what a test does not say is not recorded. */
export type ComplexGiven<L extends string = string> = Partial<Omit<ComplexInput, "locality">> & {
  readonly locality?: L;
};

/**
 * A complex for a test: what is given, and of the rest no more than a record has to have. It is in the plan's first
 * locality, and has no milestones, unless it is said otherwise.
 *
 * Work: that of parsing it.
 *
 * @throws zod's error for what no record may hold
 *
 * @example
 * ```ts
 * import { assessTier, findingOf } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { complexOf, cultivated } from "innovation-service-complex/testing";
 *
 * const complex = complexOf(taizhou, { milestones: [cultivated("county", "2018-09-30")], site: { floorArea: 1999.99 } });
 * const assessment = assessTier(taizhou, complex, "county", { asOf: "2020-12-31" });
 * findingOf(assessment, "floor-area").shortfall; // => "0.01"
 * ```
 */
export function complexOf<L extends string>(
  plan: Plan<string, L>,
  given: ComplexGiven<NoInfer<L>> = {},
): ComplexRecord {
  const [first] = plan.localities;
  return Complex.parse({ id: "complex", name: "综合体", locality: first?.id, milestones: [], ...given });
}

/**
 * A listing of those to be built up (培育), on a day.
 *
 * @example
 * ```ts
 * import { cultivated } from "innovation-service-complex/testing";
 *
 * cultivated("county", "2018-09-30", "creation");
 * // => { kind: "cultivated", tier: "county", on: "2018-09-30", list: "creation" }
 * ```
 */
export function cultivated(tier: string, on: string, list?: string): Milestone {
  return { kind: "cultivated", tier, on, ...(list !== undefined && { list }) };
}

/**
 * A recognition (认定), on a day.
 *
 * @example
 * ```ts
 * import { recognised } from "innovation-service-complex/testing";
 *
 * recognised("county", "2019-09-30").kind; // => "recognised"
 * ```
 */
export function recognised(tier: string, on: string): Milestone {
  return { kind: "recognised", tier, on };
}

/**
 * A delisting (退出), on a day.
 *
 * @example
 * ```ts
 * import { delisted } from "innovation-service-complex/testing";
 *
 * delisted("county", "2020-09-30").kind; // => "delisted"
 * ```
 */
export function delisted(tier: string, on: string): Milestone {
  return { kind: "delisted", tier, on };
}

/**
 * A waiver (豁免) of what a clause presumes for a tier, from a day on, to a last day where one is given.
 *
 * @example
 * ```ts
 * import { waived } from "innovation-service-complex/testing";
 *
 * waived("4.1.2", "county", "2019-06-01").approvedOn; // => "2019-06-01"
 * ```
 */
export function waived(clause: string, tier: string, approvedOn: string, until?: string): Waiver {
  return { clause, tier, reason: "测试", approvedBy: "测试", approvedOn, ...(until !== undefined && { until }) };
}

/**
 * The score sheet of what was observed of a complex in a year.
 *
 * Work: that of `score`.
 *
 * @throws `PolicyError` for what no record may hold
 *
 * @example
 * ```ts
 * import { taizhouScorecard } from "innovation-service-complex/taizhou";
 * import { sheetOf } from "innovation-service-complex/testing";
 *
 * sheetOf(taizhouScorecard, { "service-income": 80 }).complex; // => "complex"
 * ```
 */
export function sheetOf(
  scorecard: Scorecard,
  observed: AnnualRecord["observed"],
  { complex = "complex", year = 1 }: { readonly complex?: string; readonly year?: number } = {},
): ScoreSheet {
  return score(scorecard, AnnualRecord.parse({ complex, year, observed }));
}
