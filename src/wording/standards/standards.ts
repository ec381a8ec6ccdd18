import type { TierHeld } from "../../registry/index.js";
import type { ComplexAssessment, TierAssessment } from "../../standards/index.js";
import { lines, list } from "../block.js";
import { sentenceOf } from "../finding.js";
import { missingOf } from "../missing.js";
import { complexName, nameOf, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How tier held is told. */
export const tierHeld: Telling<TierHeld> = {
  say: (speaker, held) => [speaker.language.standards.tierHeld(heldWords(speaker, held))],
};

const heldWords = (speaker: Speaker, { tier, status, since }: TierHeld) => ({
  tier: nameOf(speaker, "tier", tier),
  status: speaker.language.words.held[status],
  since: speaker.language.date(since),
});

/** How tier assessment is told. */
export const tierAssessment: Telling<TierAssessment> = {
  say: (speaker, assessment) => [
    tierSentence(speaker, assessment),
    ...assessment.findings.map((finding) => sentenceOf(speaker, finding)),
    ...missingOf(speaker, assessment.missing),
  ],
  show: (speaker, assessment) => [
    ...lines(tierSentence(speaker, assessment)),
    ...list(assessment.findings.map((finding) => speaker.language.sentence(sentenceOf(speaker, finding)))),
    ...lines(...missingOf(speaker, assessment.missing)),
  ],
};

function tierSentence(speaker: Speaker, { complex, tier, verdict }: TierAssessment): string {
  return speaker.language.standards.tier({
    complex: complexName(speaker, complex),
    tier: nameOf(speaker, "tier", tier),
    verdict: speaker.language.words.verdicts[verdict],
  });
}

/** How complex assessment is told. */
export const complexAssessment: Telling<ComplexAssessment> = {
  say: (speaker, assessment) => [
    named(speaker, assessment),
    ...(assessment.next?.lacks ?? []).map((finding) => sentenceOf(speaker, finding)),
  ],
  show: (speaker, assessment) => [
    ...lines(named(speaker, assessment)),
    ...assessment.tiers.flatMap((tier) => tierAssessment.show?.(speaker, tier) ?? []),
  ],
};

function named(speaker: Speaker, assessment: ComplexAssessment): string {
  return speaker.language.pair(complexName(speaker, assessment.complex), ladder(speaker, assessment));
}

/** Where a complex stands, in one sentence. */
export function ladder(speaker: Speaker, { held, highestMet, next }: ComplexAssessment): string {
  const { language } = speaker;
  return language.joined([
    held ? language.standards.held(heldWords(speaker, held)) : language.standards.notHeld,
    highestMet === undefined
      ? language.standards.noneMet
      : language.standards.highestMet(nameOf(speaker, "tier", highestMet)),
    next
      ? language.standards.next(nameOf(speaker, "tier", next.tier), language.words.verdicts[next.verdict])
      : language.standards.top,
  ]);
}
