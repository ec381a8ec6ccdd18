import { eachReadBy, faultAt, guarded, PolicyError, readBy, takes } from "../../finding/index.js";
import type { PlainDate } from "../../kernel/index.js";
import { dateSchema, partOf } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import { madePlan } from "../../plan/index.js";
import { Complex, type Facts, factsOn, requireComplex, stateIn, tiersOn } from "../../registry/index.js";
import type { Applicability, Scorecard } from "./scorecard.js";
import { scorecardSchema } from "./scorecard.js";

/**
 * The scorecard for a complex, by the kind of its building entity (its lead participant), the functions it offers and
 * the tier it holds.
 *
 * All that a scorecard's `appliesTo` names has to hold: the lead is of one of the kinds, every function is offered, the
 * tier held is one of the tiers. One that names nothing is for those that no other is for.
 *
 * Work: linear in the scorecards.
 *
 * @param scorecards - to choose from
 * @param complex - the record
 * @param on - `plan` and `asOf`: the tier and the facts of that day; without them the facts first recorded and the tier
 * last listed
 * @throws {@link PolicyError} where none applies, or more than one: the rivals are named; and for a record that its
 * schema refuses
 *
 * @see 4.5.3a
 * @example
 * ```ts
 * import { Complex, scorecardFor } from "innovation-service-complex";
 * import { taizhouScorecard } from "innovation-service-complex/taizhou";
 *
 * const complex = Complex.parse({ id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [] });
 * scorecardFor([taizhouScorecard], complex).id; // => "taizhou-four-aspects"
 * ```
 */
export function scorecardFor(
  scorecards: readonly Scorecard[],
  complex: Complex,
  on?: { readonly plan: Plan; readonly asOf: PlainDate },
): Scorecard {
  return guarded(scorecardForTakes, applicable, scorecards, complex, on);
}

/** What {@link scorecardFor} takes. */
export const scorecardForTakes = /* @__PURE__ */ (() =>
  takes("scorecardFor", {
    scorecards: eachReadBy(scorecardSchema),
    complex: readBy(Complex),
    ground: partOf({ plan: madePlan, asOf: dateSchema }).optional(),
  }))();

function applicable(
  scorecards: readonly Scorecard[],
  complex: Complex,
  on?: { readonly plan: Plan; readonly asOf: PlainDate },
): Scorecard {
  const read = requireComplex(complex);
  const facts = on ? factsOn(read, on.asOf) : read;
  const tier = on ? tiersOn(on.plan, read, on.asOf)[0]?.tier : lastListed(read);
  const fitting = scorecards.filter(({ appliesTo = {} }) => applies(appliesTo, facts, tier));
  const special = fitting.filter(({ appliesTo }) => namesSomething(appliesTo));
  const [chosen, ...rivals] = special.length > 0 ? special : fitting;
  if (chosen && rivals.length === 0) return chosen;
  const candidates = (chosen ? [chosen, ...rivals] : scorecards).map(({ id }) => id);
  const lead = leadOf(facts);
  const got = { id: read.id, buildingEntity: lead ?? null, tier: tier ?? null };
  throw new PolicyError(
    chosen
      ? { zh: "适用的指标体系不止一个", en: "more than one scorecard applies" }
      : { zh: "没有适用的指标体系", en: "no scorecard applies" },
    [
      faultAt(
        "complex",
        got,
        `恰好适用以下一个指标体系：${candidates.join("、") || "无"}`,
        `what exactly one of these applies to: ${candidates.join(", ") || "none"}`,
        candidates[0] ?? "general",
      ),
    ],
  );
}

function namesSomething({ buildingEntities, functions, tiers }: Applicability = {}): boolean {
  return buildingEntities !== undefined || functions !== undefined || tiers !== undefined;
}

function applies(
  { buildingEntities, functions, tiers }: Applicability,
  facts: Facts,
  tier: string | undefined,
): boolean {
  const lead = leadOf(facts);
  return (
    (buildingEntities === undefined || (lead !== undefined && buildingEntities.includes(lead))) &&
    (functions === undefined || functions.every((id) => stateIn(facts.functions, id) === true)) &&
    (tiers === undefined || (tier !== undefined && tiers.includes(tier)))
  );
}

function leadOf({ participants = [] }: Facts): string | undefined {
  return participants.find(({ role }) => role === "lead")?.kind;
}

function lastListed({ milestones }: Complex): string | undefined {
  const listings = milestones.filter(({ kind }) => kind === "cultivated" || kind === "recognised");
  return listings.reduce<(typeof listings)[number] | undefined>(
    (last, each) => (last === undefined || each.on >= last.on ? each : last),
    undefined,
  )?.tier;
}
