import * as z from "zod";
import { faultAt, faultsOf, guarded, PolicyError, takes } from "../../finding/index.js";
import { DEEPEST, deepFreeze, isDeeperThan, objectOf } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import { madePlan } from "../../plan/index.js";
import { checkScorecard } from "./check.js";
import { checkAgainstPlan } from "./check-against-plan.js";
import { Scorecard, type ScorecardInput } from "./scorecard.js";

/**
 * Checks an indicator system (指标体系) written as data and makes it a scorecard that can be scored with.
 *
 * The result is frozen; `defineScorecard` of it gives an equal one.
 *
 * Work: linear in the nodes.
 *
 * @param input - the scorecard as data; marks and bounds as text or numbers
 * @param options - `plan`: the plan it is to be used under, whose dimensions it must have and whose names it may use
 * @throws {@link PolicyError} with every fault: marks that do not add up, steps out of order, an interval turned
 * round, a measure that there is not, grades that overlap or cannot be reached, a dimension of the plan missing …
 *
 * @see 4.5.3a
 * @see 4.5.3b
 * @example
 * ```ts
 * import { defineScorecard } from "innovation-service-complex";
 *
 * const scorecard = defineScorecard({
 *   id: "short", title: { zh: "简表", en: "Short" }, provenance: "illustrative",
 *   root: {
 *     id: "all", label: { zh: "总分", en: "Total" }, marks: 100,
 *     children: [{
 *       id: "income", label: { zh: "服务收入", en: "Service income" }, marks: 100, unit: "yuan",
 *       source: { observed: "service-income" }, scoring: { kind: "linear", zeroAt: 0, fullAt: 5000000 },
 *     }],
 *   },
 *   grades: [{ id: "good", label: { zh: "良好", en: "good" }, atLeast: 60 }, { id: "poor", label: { zh: "较差", en: "poor" }, atLeast: 0 }],
 *   missing: "range", rounding: { places: 2, mode: "half-up" },
 * });
 * scorecard.root.marks; // => "100"
 * ```
 */
export function defineScorecard(input: ScorecardInput, options: { readonly plan?: Plan } = {}): Scorecard {
  return guarded(defineScorecardTakes, scorecardDefined, input, options);
}

/** What {@link defineScorecard} takes. */
export const defineScorecardTakes = /* @__PURE__ */ (() =>
  takes("defineScorecard", {
    input: z.unknown(),
    options: objectOf({ plan: madePlan.exactOptional() }).optional(),
  }))();

function scorecardDefined(input: ScorecardInput, { plan }: { readonly plan?: Plan } = {}): Scorecard {
  if (isDeeperThan(input, DEEPEST)) {
    const en = `a scorecard nested ${DEEPEST} levels at most`;
    throw new PolicyError(NOT_A_SCORECARD, [faultAt("", input, `嵌套不超过${DEEPEST}层的指标体系`, en, {})]);
  }
  const parsed = Scorecard.safeParse(input);
  if (!parsed.success) throw new PolicyError(NOT_A_SCORECARD, faultsOf(parsed.error, input));
  const faults = [...checkScorecard(parsed.data, plan), ...(plan ? checkAgainstPlan(plan, parsed.data) : [])];
  if (faults.length > 0) throw new PolicyError(NOT_A_SCORECARD, faults);
  return deepFreeze(parsed.data);
}

const NOT_A_SCORECARD = { zh: "指标体系有误", en: "the scorecard does not hold together" };
