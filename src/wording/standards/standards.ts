import type { TierHeld } from "../../registry/index.js";
import type { ComplexAssessment, TierAssessment } from "../../standards/index.js";
import { lines, list } from "../block.js";
import { sentenceOf } from "../finding.js";
import { missingOf } from "../missing.js";
import { complexName, nameOf, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How tier held is told. */
export const tierHeld: Telling<TierHeld> = {
  say: (speaker, held) => [speaker.texts.told.standards.tierHeld(heldWords(speaker, held))],
};

const heldWords = (speaker: Speaker, { tier, status, since }: TierHeld) => ({
  tier: nameOf(speaker, "tier", tier),
  status: speaker.texts.words.held[status],
  since: speaker.texts.words.date(since),
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
    ...list(assessment.findings.map((finding) => speaker.texts.words.sentence(sentenceOf(speaker, finding)))),
    ...lines(...missingOf(speaker, assessment.missing)),
  ],
};

function tierSentence(speaker: Speaker, { complex, tier, verdict }: TierAssessment): string {
  return speaker.texts.told.standards.tier({
    complex: complexName(speaker, complex),
    tier: nameOf(speaker, "tier", tier),
    verdict: speaker.texts.words.verdicts[verdict],
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
  return speaker.texts.told.standards.of(complexName(speaker, assessment.complex), ladder(speaker, assessment));
}

/** Where a complex stands, in one sentence. */
export function ladder(speaker: Speaker, { held, highestMet, next }: ComplexAssessment): string {
  const { told, words } = speaker.texts;
  return told.joined([
    held ? told.standards.held(heldWords(speaker, held)) : told.standards.notHeld,
    highestMet === undefined ? told.standards.noneMet : told.standards.highestMet(nameOf(speaker, "tier", highestMet)),
    next ? told.standards.next(nameOf(speaker, "tier", next.tier), words.verdicts[next.verdict]) : told.standards.top,
  ]);
}
