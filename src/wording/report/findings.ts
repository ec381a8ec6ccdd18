import type { Finding, Verdict } from "../../finding/index.js";
import type { Context } from "../context.js";

/** How many findings there are of each verdict. */
export function findingsSentence({ language }: Context, findings: readonly Finding[]): string {
  const count = (of: Verdict) => findings.filter(({ verdict }) => verdict === of).length;
  return language.report.findings({
    total: findings.length,
    met: count("met"),
    unmet: count("unmet"),
    waived: count("waived"),
    unknown: count("unknown"),
    other: count("not-applicable"),
  });
}
