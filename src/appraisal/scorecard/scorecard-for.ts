import { eachReadBy, faultAt, guarded, type Label, PolicyError, readBy, takes } from "../../finding/index.js";
import { dateSchema, objectOf, type PlainDate } from "../../kernel/index.js";
import { askedOn, type Judged, judgeCondition } from "../../measures/index.js";
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
export const scorecardForTakes = /* @__PURE__ */ (() =>
  takes("scorecardFor", {
    scorecards: eachReadBy(scorecardSchema),
    complex: readBy(Complex),
    ground: objectOf({ plan: madePlan, asOf: dateSchema, portfolio: readBy(Portfolio).exactOptional() }).optional(),
  }))();

function applicable(
  scorecards: readonly Scorecard[],
  complex: Complex,
  ground?: Parameters<typeof askedOn>[0],
): Scorecard {
  const judged = scorecards.map((scorecard) => ({ scorecard, ...application(scorecard, complex, ground) }));
  const special = judged.filter(({ scorecard }) => scorecard.appliesTo !== undefined);
  const met = special.filter(({ verdict }) => verdict === "met");
  const open = special.filter(({ verdict }) => verdict === "unknown");
  if (met.length < 2 && open.length > 0) {
    const missing = [...new Set(open.flatMap((each) => each.missing))];
    throw refusal(complex, OPEN, [...met, ...open], missing);
  }
  const fitting = met.length > 0 ? met : judged.filter(({ scorecard }) => scorecard.appliesTo === undefined);
  const [chosen, ...rivals] = fitting;
  if (chosen && rivals.length === 0) return chosen.scorecard;
  throw refusal(complex, chosen ? SEVERAL : NONE, chosen ? fitting : judged);
}

/** Whether a scorecard is for a complex, by its own condition alone, and what is missing to say. */
function application(
  { appliesTo }: Scorecard,
  complex: Complex,
  ground: Parameters<typeof askedOn>[0] | undefined,
): Pick<Judged, "verdict" | "missing"> {
  if (appliesTo === undefined) return { verdict: "met", missing: [] };
  if (ground === undefined) return { verdict: "unknown", missing: ["ground"] };
  return judgeCondition(appliesTo, askedOn(ground, complex));
}

const NONE = { zh: "没有适用的指标体系", en: "no scorecard applies" };
const SEVERAL = { zh: "适用的指标体系不止一个", en: "more than one scorecard applies" };
const OPEN = { zh: "适用哪个指标体系尚待核实", en: "it is open which scorecard applies" };

function refusal(
  { id }: Complex,
  what: Label,
  candidates: readonly { readonly scorecard: Scorecard }[],
  missing: readonly string[] = [],
): PolicyError {
  const ids = candidates.map(({ scorecard }) => scorecard.id);
  const zh = `恰好适用以下一个指标体系：${ids.join("、") || "无"}`;
  const en = `what exactly one of these applies to: ${ids.join(", ") || "none"}`;
  const got = { id, ...(missing.length > 0 && { missing }) };
  return new PolicyError(what, [faultAt("complex", got, zh, en, ids[0] ?? "general")]);
}
