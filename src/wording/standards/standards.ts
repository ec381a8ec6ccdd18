import type { TierHeld } from "../../registry/index.js";
import type { ComplexAssessment, TierAssessment } from "../../standards/index.js";
import { type Context, complexName, nameOf } from "../context.js";
import { sentenceOf } from "../finding.js";
import { missingOf } from "../missing.js";
import type { Sentences } from "../sentences.js";

/** How tier held is told. */
export const tierHeld: Sentences<TierHeld> = (context, held) => [
  context.language.standards.tierHeld(heldWords(context, held)),
];

const heldWords = (context: Context, { tier, status, since }: TierHeld) => ({
  tier: nameOf(context, "tier", tier),
  status: context.language.words.held[status],
  since: context.language.date(since),
});

/** How tier assessment is told. */
export const tierAssessment: Sentences<TierAssessment> = (context, assessment) => [
  tierSentence(context, assessment),
  ...assessment.findings.map((finding) => sentenceOf(context, finding)),
  ...missingOf(context, assessment.missing),
];

/** The verdict of a tier. */
export function tierSentence(context: Context, { complex, tier, verdict }: TierAssessment): string {
  return context.language.standards.tier({
    complex: complexName(context, complex),
    tier: nameOf(context, "tier", tier),
    verdict: context.language.words.verdicts[verdict],
  });
}

/** How complex assessment is told. */
export const complexAssessment: Sentences<ComplexAssessment> = (context, assessment) => [
  ladderSentence(context, assessment),
  ...(assessment.next?.lacks ?? []).map((finding) => sentenceOf(context, finding)),
];

/** Whose ladder it is, and where it stands. */
export function ladderSentence(context: Context, assessment: ComplexAssessment): string {
  return context.language.pair(complexName(context, assessment.complex), ladder(context, assessment));
}

/** Where a complex stands, in one sentence. */
export function ladder(context: Context, assessment: ComplexAssessment): string {
  const { language } = context;
  const { held, struckOff, missing, highestMet, tiers, next } = assessment;
  const { notHeld, since, tierOpen } = language.standards;
  const none =
    struckOff === undefined ? notHeld : since(language.words.notStanding["struck-off"], language.date(struckOff));
  const now = held && language.standards.held(heldWords(context, held));
  return language.joined([
    missing ? (now === undefined ? tierOpen.none : tierOpen.held(now)) : (now ?? none),
    highestMet === undefined
      ? noneMetWords(context, assessment)
      : language.standards.highestMet(
          nameOf(context, "tier", highestMet),
          tiers.some(({ tier, verdict }) => tier === highestMet && verdict === "waived"),
        ),
    next && next.tier !== (highestMet ?? noneMetTier(context, assessment))
      ? language.standards.next(nameOf(context, "tier", next.tier), language.words.verdicts[next.verdict])
      : next
        ? ""
        : language.standards.top,
  ]);
}

/** That not even the lowest tier is reached, or that it is not known of the one that it holds, else of the lowest. */
export function noneMetWords(context: Context, assessment: ComplexAssessment): string {
  const tier = nameOf(context, "tier", noneMetTier(context, assessment));
  return context.language.standards.noneMet[assessment.noneMet ?? "unknown"](tier);
}

function noneMetTier({ plan }: Context, { noneMet = "unknown", held, tiers }: ComplexAssessment): string {
  const open = noneMet === "unknown" && tiers.find(({ tier, verdict }) => tier === held?.tier && verdict === "unknown");
  return open ? open.tier : (plan.tiers[0]?.id ?? "");
}
