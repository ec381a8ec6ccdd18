import type { TierHeld } from "../registry/index.js";
import type { ComplexAssessment, TierAssessment } from "../standards/index.js";
import { type Block, lines, list } from "./block.js";
import { sentenceOf } from "./describe-finding.js";
import { missingOf } from "./missing.js";
import { complexName, nameOf, type Speaker } from "./speaker.js";
import type { Telling } from "./telling.js";

export const tierHeld: Telling<TierHeld> = {
  keys: ["tier", "status", "since"],
  say: (speaker, held) => [speaker.texts.told.standards.tierHeld(heldWords(speaker, held))],
};

const heldWords = (speaker: Speaker, { tier, status, since }: TierHeld) => ({
  tier: nameOf(speaker, "tier", tier),
  status: speaker.texts.words.held[status],
  since: speaker.texts.words.date(since),
});

export const tierAssessment: Telling<TierAssessment> = {
  keys: ["complex", "tier", "verdict", "findings", "missing", "asOf"],
  say: (speaker, assessment) => [
    tierSentence(speaker, assessment),
    ...assessment.findings.map((finding) => sentenceOf(speaker, finding)),
    ...missingOf(speaker, assessment.missing),
  ],
  show: (speaker, assessment) => [
    ...lines(tierSentence(speaker, assessment)),
    ...list(assessment.findings.map((finding) => sentenceOf(speaker, finding))),
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

export const complexAssessment: Telling<ComplexAssessment> = {
  keys: ["complex", "asOf", "tiers", "stamp"],
  say: (speaker, assessment) => [
    ladder(speaker, assessment),
    ...(assessment.next?.lacks ?? []).map((finding) => sentenceOf(speaker, finding)),
  ],
  show: (speaker, assessment) => [
    ...lines(ladder(speaker, assessment)),
    ...assessment.tiers.flatMap((tier) => tierAssessment.show?.(speaker, tier) ?? []),
  ],
};

/** Where a complex stands, in one sentence. */
export function ladder(speaker: Speaker, { complex, held, highestMet, next }: ComplexAssessment): string {
  const { told, words } = speaker.texts;
  const name = complexName(speaker, complex);
  return told.joined([
    held ? told.standards.held({ complex: name, ...heldWords(speaker, held) }) : told.standards.notHeld(name),
    highestMet === undefined
      ? told.standards.noneMet
      : told.standards.highestMet(nameOf(speaker, "tier", highestMet)),
    next ? told.standards.next(nameOf(speaker, "tier", next.tier), words.verdicts[next.verdict]) : told.standards.top,
  ]);
}

/** What keeps a complex from the tier it holds or seeks, and what it rests on. */
export function lacking(speaker: Speaker, assessment: ComplexAssessment): Block[] {
  const { held, next, tiers } = assessment;
  const own = tiers.find(({ tier }) => tier === held?.tier)?.findings ?? [];
  const short = own.filter(({ verdict }) => verdict === "unmet" || verdict === "unknown" || verdict === "waived");
  return [
    ...list(short.map((finding) => sentenceOf(speaker, finding))),
    ...list((next?.lacks ?? []).map((finding) => sentenceOf(speaker, finding))),
  ];
}
