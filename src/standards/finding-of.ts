import * as z from "zod";
import { type Finding, guarded, preferring, takes } from "../finding/index.js";
import type { TierAssessment } from "./assess-tier.js";

/**
 * What an assessment found by one standard.
 *
 * Work: linear in the findings.
 *
 * @param assessment - as `assessTier` gives it
 * @param rule - the id of a standard; one that the plan does not have does not compile
 * @throws {@link PolicyError} for a standard that the tier was not tested by, with the nearest one that it was
 *
 * @see 4.1.2
 * @example
 * ```ts
 * import { assessTier, Complex, findingOf } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const complex = Complex.parse({
 *   id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [], site: { floorArea: 4680 },
 * });
 * const assessment = assessTier(taizhou, complex, "municipal", { asOf: "2020-12-31" });
 * findingOf(assessment, "floor-area").shortfall; // => "320"
 * ```
 */
export function findingOf<S extends string>(
  assessment: Pick<TierAssessment<string, S>, "findings">,
  rule: NoInfer<S>,
): Finding<S> {
  return guarded(findingOfTakes, foundBy, assessment, rule);
}

/** What {@link findingOf} takes. */
export const findingOfTakes = /* @__PURE__ */ takes("findingOf", () => ({
  assessment: z.unknown(),
  rule: z.string(),
}));

function foundBy<S extends string>(
  assessment: Pick<TierAssessment<string, S>, "findings">,
  rule: NoInfer<S>,
): Finding<S> {
  const found = assessment.findings.find((finding) => finding.rule === rule);
  if (found) return found;
  const rules = assessment.findings.map((finding) => finding.rule);
  throw preferring("rule", rule, rules, { zh: "没有按这一条测算", en: "not tested by this standard" });
}
