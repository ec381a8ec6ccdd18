import type { Finding, Verdict } from "../../finding/index.js";
import type { PolicyReport } from "../../report/index.js";
import { type Block, lines, list } from "../block.js";
import type { Context } from "../context.js";
import { sentenceOf } from "../finding.js";
import { dutyGrid } from "../tables/report.js";
import { blocksOf } from "../tables/value.js";

const OPEN: readonly Verdict[] = ["unmet", "unknown", "waived"];

/** How many findings there are of each verdict, then those that something is to be done about. */
export function tallied(context: Context, findings: readonly Finding[]): Block[] {
  const count = (of: Verdict) => findings.filter(({ verdict }) => verdict === of).length;
  return [
    ...lines(
      context.language.report.findings({
        total: findings.length,
        met: count("met"),
        unmet: count("unmet"),
        waived: count("waived"),
        unknown: count("unknown"),
        other: count("not-applicable"),
      }),
    ),
    ...list(
      findings
        .filter(({ verdict }) => OPEN.includes(verdict))
        .map((finding) => context.language.sentence(sentenceOf(context, finding))),
    ),
  ];
}

/** Places by duties, then those that are broken. */
export const dutyBlocks = (context: Context, findings: readonly Finding[]): Block[] => [
  ...blocksOf(context.language, dutyGrid(context, findings)),
  ...list(findings.filter(({ verdict }) => verdict === "unmet").map((finding) => sentenceOf(context, finding))),
];

/** What does not fit together in the records, or that nothing does not. */
export function faultBlocks(context: Context, { records }: PolicyReport): Block[] {
  const { language } = context;
  if (records.length === 0) return lines(language.report.noFaults);
  return [
    ...lines(language.report.faults(records.length)),
    ...list(records.map((finding) => sentenceOf(context, finding))),
  ];
}
