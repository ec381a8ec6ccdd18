import type { ComplexAssessment, TierAssessment } from "../../standards/index.js";
import { type Block, lines, list } from "../block.js";
import type { Context } from "../context.js";
import { sentenceOf } from "../finding.js";
import { missingOf } from "../missing.js";
import { ladderSentence, tierSentence } from "../standards/standards.js";

/** The verdict of a tier, with what it rests on. */
export const tierBlocks = (context: Context, assessment: TierAssessment): Block[] => [
  ...lines(tierSentence(context, assessment)),
  ...list(assessment.findings.map((finding) => context.language.sentence(sentenceOf(context, finding)))),
  ...lines(...missingOf(context, assessment.missing)),
];

/** Where a complex stands, tier by tier. */
export const complexBlocks = (context: Context, assessment: ComplexAssessment): Block[] => [
  ...lines(ladderSentence(context, assessment)),
  ...assessment.tiers.flatMap((tier) => tierBlocks(context, tier)),
];
