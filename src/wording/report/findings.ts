import type { Finding, Verdict } from "../../finding/index.js";
import type { PolicyReport } from "../../report/index.js";
import { type Block, lines, list, table } from "../block.js";
import { areaName, type Context, nameOf } from "../context.js";
import { sentenceOf } from "../finding.js";
import { ruleName } from "../rule-name.js";

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
export function governanceBlocks(context: Context, findings: readonly Finding[]): Block[] {
  const { language } = context;
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const places = new Map<string, Map<string, Finding>>();
  for (const finding of findings) {
    const place = placeOf(context, finding);
    const row = places.get(place) ?? new Map<string, Finding>();
    row.set(finding.rule, finding);
    places.set(place, row);
  }
  const clauses = (rule: string) => findings.find((finding) => finding.rule === rule)?.clauses ?? [];
  return [
    ...table(
      [...language.columns.governance, ...rules.map((rule) => language.cited(ruleName(context, rule), clauses(rule)))],
      [...places].map(([place, row]) => [
        place,
        ...rules.map((rule) => {
          const finding = row.get(rule);
          return finding ? language.words.verdicts[finding.verdict] : "–";
        }),
      ]),
    ),
    ...list(findings.filter(({ verdict }) => verdict === "unmet").map((finding) => sentenceOf(context, finding))),
  ];
}

const placeOf = (context: Context, { subject }: Finding) =>
  subject.kind === "area" ? areaName(context) : nameOf(context, "locality", subject.id);

/** What does not fit together in the records, or that nothing does not. */
export function recordBlocks(context: Context, { records }: PolicyReport): Block[] {
  const { language } = context;
  if (records.length === 0) return lines(language.report.noFaults);
  return [
    ...lines(language.report.faults(records.length)),
    ...list(records.map((finding) => sentenceOf(context, finding))),
  ];
}
