import { eachReadBy, faultAt, guarded, type Label, PolicyError, readBy, takes } from "../../finding/index.js";
import { dateSchema, objectOf, type PlainDate } from "../../kernel/index.js";
import { askedOn, judgeCondition } from "../../measures/index.js";
import type { Plan } from "../../plan/index.js";
import { madePlan } from "../../plan/index.js";
import { Complex, Portfolio } from "../../registry/index.js";
import type { Scorecard } from "./scorecard.js";
import { scorecardSchema } from "./scorecard.js";

/**
 * The scorecard for a complex: the one whose `appliesTo` holds on the day, or else the one that has no such condition.
 *
 * What is open decides nothing: where a record that is missing could make another one apply, none is chosen, and it is said
 * what is missing. So it is without a ground, where one of the scorecards has a condition.
 *
 * Work: linear in the scorecards and their conditions.
 *
 * @param scorecards - to choose from
 * @param complex - the record
 * @param ground - `plan` and `asOf`, and the `portfolio` that records and grants are looked up in
 * @throws {@link PolicyError} where none applies, or more than one, or it is open: the candidates are named; and for a
 * record that its schema refuses
 *
 * @see 4.5.3a
 * @example
 * ```ts
 * import { Complex, defineScorecard, scorecardFor } from "innovation-service-complex";
 * import { taizhou, taizhouScorecard } from "innovation-service-complex/taizhou";
 *
 * const counties = defineScorecard({
 *   ...taizhouScorecard, id: "counties", appliesTo: { listed: { tiers: ["county"], state: "now" } },
 * }, { plan: taizhou });
 * const complex = Complex.parse({
 *   id: "pumps", name: "泵业综合体", locality: "wenling",
 *   milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 * });
 * const idOn = (asOf: string) => scorecardFor([taizhouScorecard, counties], complex, { plan: taizhou, asOf }).id;
 * [idOn("2018-09-29"), idOn("2018-09-30")]; // => ["taizhou-four-aspects", "counties"]
 * ```
 */
export function scorecardFor(
  scorecards: readonly Scorecard[],
  complex: Complex,
  ground?: { readonly plan: Plan; readonly portfolio?: Portfolio; readonly asOf: PlainDate },
): Scorecard {
  return guarded(scorecardForTakes, applicable, scorecards, complex, ground);
}

/** What {@link scorecardFor} takes. */
export const scorecardForTakes = /* @__PURE__ */ takes("scorecardFor", () => ({
  scorecards: eachReadBy(scorecardSchema),
  complex: readBy(Complex),
  ground: objectOf({ plan: madePlan, asOf: dateSchema, portfolio: readBy(Portfolio).exactOptional() }).optional(),
}));

function applicable(scorecards: readonly Scorecard[], complex: Complex, ground?: Parameters<typeof askedOn>[0]) {
  const { certain, open, missing } = applying(scorecards, complex, ground);
  const [chosen, ...rivals] = certain;
  if (chosen && rivals.length === 0 && open.length === 0) return chosen;
  if (rivals.length > 0) throw refusal(complex, SEVERAL, certain);
  throw open.length > 0 ? refusal(complex, OPEN, [...certain, ...open], missing) : refusal(complex, NONE, scorecards);
}

/** Which scorecards are for a complex, and which may be: one without a condition, where no other is. */
export function applying(
  scorecards: readonly Scorecard[],
  complex: Complex,
  ground: Parameters<typeof askedOn>[0] | undefined,
): {
  readonly certain: readonly Scorecard[];
  readonly open: readonly Scorecard[];
  readonly missing: readonly string[];
} {
  const asked = ground && askedOn(ground, complex);
  const judged = scorecards.flatMap((scorecard) => {
    const { appliesTo } = scorecard;
    if (appliesTo === undefined) return [];
    return [{ scorecard, ...(asked ? judgeCondition(appliesTo, asked) : { verdict: "unknown", missing: ["ground"] }) }];
  });
  const those = (verdict: string) => judged.flatMap((each) => (each.verdict === verdict ? [each.scorecard] : []));
  const [met, open] = [those("met"), those("unknown")];
  const general = met.length > 0 ? [] : scorecards.filter(({ appliesTo }) => appliesTo === undefined);
  return {
    certain: open.length > 0 ? met : [...met, ...general],
    open: open.length > 0 ? [...open, ...general] : [],
    missing: [...new Set(judged.flatMap((each) => (each.verdict === "unknown" ? each.missing : [])))],
  };
}

const NONE = { zh: "没有适用的指标体系", en: "no scorecard applies" };
const SEVERAL = { zh: "适用的指标体系不止一个", en: "more than one scorecard applies" };
const OPEN = { zh: "适用哪个指标体系尚待核实", en: "it is open which scorecard applies" };

function refusal(
  { id }: Complex,
  what: Label,
  candidates: readonly Scorecard[],
  missing: readonly string[] = [],
): PolicyError {
  const ids = candidates.map((scorecard) => scorecard.id);
  const zh = `恰好适用以下一个指标体系：${ids.join("、") || "无"}`;
  const en = `what exactly one of these applies to: ${ids.join(", ") || "none"}`;
  const got = { id, ...(missing.length > 0 && { missing }) };
  return new PolicyError(what, [faultAt("complex", got, zh, en, ids[0] ?? "general")]);
}
