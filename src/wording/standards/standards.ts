import type { TierHeld } from "../../registry/index.js";
import type { ComplexAssessment, TierAssessment } from "../../standards/index.js";
import { lines, list } from "../block.js";
import { type Context, complexName, nameOf } from "../context.js";
import { sentenceOf } from "../finding.js";
import { missingOf } from "../missing.js";
import type { Renderer } from "../renderer.js";

/** How tier held is rendered. */
export const tierHeld: Renderer<TierHeld> = {
  sentences: (context, held) => [context.language.standards.tierHeld(heldWords(context, held))],
};

const heldWords = (context: Context, { tier, status, since }: TierHeld) => ({
  tier: nameOf(context, "tier", tier),
  status: context.language.words.held[status],
  since: context.language.date(since),
});

/** How tier assessment is rendered. */
export const tierAssessment: Renderer<TierAssessment> = {
  sentences: (context, assessment) => [
    tierSentence(context, assessment),
    ...assessment.findings.map((finding) => sentenceOf(context, finding)),
    ...missingOf(context, assessment.missing),
  ],
  blocks: (context, assessment) => [
    ...lines(tierSentence(context, assessment)),
    ...list(assessment.findings.map((finding) => context.language.sentence(sentenceOf(context, finding)))),
    ...lines(...missingOf(context, assessment.missing)),
  ],
};

function tierSentence(context: Context, { complex, tier, verdict }: TierAssessment): string {
  return context.language.standards.tier({
    complex: complexName(context, complex),
    tier: nameOf(context, "tier", tier),
    verdict: context.language.words.verdicts[verdict],
  });
}

/** How complex assessment is rendered. */
export const complexAssessment: Renderer<ComplexAssessment> = {
  sentences: (context, assessment) => [
    named(context, assessment),
    ...(assessment.next?.lacks ?? []).map((finding) => sentenceOf(context, finding)),
  ],
  blocks: (context, assessment) => [
    ...lines(named(context, assessment)),
    ...assessment.tiers.flatMap((tier) => tierAssessment.blocks?.(context, tier) ?? []),
  ],
};

function named(context: Context, assessment: ComplexAssessment): string {
  return context.language.pair(complexName(context, assessment.complex), ladder(context, assessment));
}

/** Where a complex stands, in one sentence. */
export function ladder(context: Context, { held, highestMet, noneMet, next }: ComplexAssessment): string {
  const { language } = context;
  return language.joined([
    held ? language.standards.held(heldWords(context, held)) : language.standards.notHeld,
    highestMet === undefined
      ? language.standards.noneMet[noneMet ?? "unknown"]
      : language.standards.highestMet(nameOf(context, "tier", highestMet)),
    next
      ? language.standards.next(nameOf(context, "tier", next.tier), language.words.verdicts[next.verdict])
      : language.standards.top,
  ]);
}
