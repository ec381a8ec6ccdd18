import * as z from "zod";
import { type Scorecard, type ScoreSheet, score } from "../appraisal/index.js";
import { faultsOf, guarded, PolicyError, takes } from "../finding/index.js";
import { dateSchema, idSchema, isPlainObject, refusal, yearSchema } from "../kernel/index.js";
import { madePlan, type Plan } from "../plan/index.js";
import {
  type AnnualRecord,
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
 * @throws `PolicyError` for what no record may hold
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
  return guarded(complexOfTakes, built, plan, given);
}

/** What {@link complexOf} takes. */
export const complexOfTakes = /* @__PURE__ */ takes("complexOf", () => ({
  plan: madePlan,
  given: z.custom<ComplexGiven>(isPlainObject, {
    error: refusal({ zh: "综合体的字段", en: "fields of a complex", example: '{"site":{"floorArea":"4680"}}' }),
  }),
}));

function built({ localities }: Plan, given: ComplexGiven): ComplexRecord {
  const written = { id: "complex", name: "综合体", locality: localities[0]?.id, milestones: [], ...given };
  const read = Complex.safeParse(written);
  if (read.success) return read.data;
  throw new PolicyError({ zh: "综合体有误", en: "not a usable complex" }, faultsOf(read.error, written));
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
  return guarded(
    cultivatedTakes,
    (...read: [string, string, string?]): Milestone => {
      const [at, day, named] = read;
      return { kind: "cultivated", tier: at, on: day, ...(named !== undefined && { list: named }) };
    },
    tier,
    on,
    list,
  );
}

/** What {@link cultivated} takes. */
export const cultivatedTakes = /* @__PURE__ */ takes("cultivated", () => ({
  tier: idSchema,
  on: dateSchema,
  list: idSchema.optional(),
}));

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
  return guarded(
    recognisedTakes,
    (at: string, day: string): Milestone => ({ kind: "recognised", tier: at, on: day }),
    tier,
    on,
  );
}

/** What {@link recognised} takes. */
export const recognisedTakes = /* @__PURE__ */ takes("recognised", () => ({ tier: idSchema, on: dateSchema }));

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
  return guarded(
    delistedTakes,
    (at: string, day: string): Milestone => ({ kind: "delisted", tier: at, on: day }),
    tier,
    on,
  );
}

/** What {@link delisted} takes. */
export const delistedTakes = /* @__PURE__ */ takes("delisted", () => ({ tier: idSchema, on: dateSchema }));

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
  return guarded(
    waivedTakes,
    (...read: [string, string, string, string?]): Waiver => {
      const [of, at, day, last] = read;
      return {
        clause: of,
        tier: at,
        reason: "测试",
        approvedBy: "测试",
        approvedOn: day,
        ...(last !== undefined && { until: last }),
      };
    },
    clause,
    tier,
    approvedOn,
    until,
  );
}

/** What {@link waived} takes. */
export const waivedTakes = /* @__PURE__ */ takes("waived", () => ({
  clause: idSchema,
  tier: idSchema,
  approvedOn: dateSchema,
  until: dateSchema.optional(),
}));

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
 * sheetOf(taizhouScorecard, 2020, { "service-income": "80" }).complex; // => "complex"
 * ```
 */
export function sheetOf(
  scorecard: Scorecard,
  year: number,
  observed: AnnualRecord["observed"],
  complex = "complex",
): ScoreSheet {
  return guarded(sheetOfTakes, scored, scorecard, year, observed, complex);
}

/** What {@link sheetOf} takes; `score` reads the scorecard and the record. */
export const sheetOfTakes = /* @__PURE__ */ takes("sheetOf", () => ({
  scorecard: z.unknown(),
  year: yearSchema,
  observed: z.unknown(),
  complex: idSchema,
}));

function scored(scorecard: Scorecard, year: number, observed: AnnualRecord["observed"], complex: string): ScoreSheet {
  return score(scorecard, { complex, year, observed });
}
