import * as z from "zod";
import { faultAt, guarded, PolicyError, readChecked, takes } from "../../finding/index.js";
import { DEEPEST, deepFreeze, isDeeperThan, objectOf, withoutSchema } from "../../kernel/index.js";
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
export const defineScorecardTakes = /* @__PURE__ */ takes("defineScorecard", () => ({
  input: z.unknown(),
  options: objectOf({ plan: madePlan.exactOptional() }).optional(),
}));

/**
 * A scorecard from JSON: {@link defineScorecard} for what the compiler knows nothing of. A key `$schema` at the top, by
 * which an editor knows the file, is let through and dropped.
 *
 * Work: as {@link defineScorecard}.
 *
 * @param input - what `JSON.parse` gave
 * @param options - `plan`: the plan it is to be used under
 * @throws {@link PolicyError} with every fault
 *
 * @see 4.5.3a
 * @example
 * ```ts
 * import { readScorecard } from "innovation-service-complex";
 * import { taizhou, taizhouScorecard } from "innovation-service-complex/taizhou";
 *
 * const file = JSON.stringify({ $schema: "./scorecard.json", ...taizhouScorecard });
 * readScorecard(JSON.parse(file), { plan: taizhou }).id === taizhouScorecard.id; // => true
 * ```
 */
export function readScorecard(input: unknown, options: { readonly plan?: Plan } = {}): Scorecard {
  return guarded(readScorecardTakes, scorecardRead, input, options);
}

/** What {@link readScorecard} takes. */
export const readScorecardTakes = /* @__PURE__ */ takes("readScorecard", () => ({
  input: z.unknown(),
  options: defineScorecardTakes.args.shape.options,
}));

function scorecardRead(input: unknown, options?: { readonly plan?: Plan }): Scorecard {
  return scorecardDefined(withoutSchema(input), options);
}

function scorecardDefined(input: unknown, { plan }: { readonly plan?: Plan } = {}): Scorecard {
  if (isDeeperThan(input, DEEPEST)) {
    const en = `a scorecard nested ${DEEPEST} levels at most`;
    throw new PolicyError(NOT_A_SCORECARD, [faultAt("", input, `嵌套不超过${DEEPEST}层的指标体系`, en, {})]);
  }
  const check = (scorecard: Scorecard) => [
    ...checkScorecard(scorecard, plan),
    ...(plan ? checkAgainstPlan(plan, scorecard) : []),
  ];
  return deepFreeze(readChecked(Scorecard, input, NOT_A_SCORECARD, check));
}

const NOT_A_SCORECARD = { zh: "指标体系有误", en: "the scorecard does not hold together" };
