import { checkPortfolio, describe, faultsOf, type Language, Portfolio } from "innovation-service-complex";
import type { Located } from "./answer-types.js";
import { locatedFault, locatedFinding, type Read, readText } from "./located.js";
import type { Rules } from "./rules.js";

/** The records that a text holds, or everything that is wrong with it. */
export type RecordsRead =
  | { readonly portfolio: Portfolio; readonly read: Read }
  | { readonly faults: readonly Located[] };

/** Reads records. */
export function readRecords(text: string, language: Language): RecordsRead {
  const read = readText("records", text, language);
  if ("faults" in read) return read;
  const parsed = Portfolio.safeParse(read.input);
  if (parsed.success) return { portfolio: parsed.data, read };
  return { faults: faultsOf(parsed.error, read.input).map((fault) => locatedFault(fault, read, language)) };
}

/** What does not fit together in records that can be read, each at its place in the text. */
export function findingsOf(
  { plan, scorecard }: Rules,
  { portfolio, read }: Extract<RecordsRead, { read: Read }>,
  asOf: string,
  language: Language,
): Located[] {
  const scorecards = scorecard ? [scorecard] : [];
  // Of a day that there is not, the report says so.
  const day = new Date(`${asOf}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(asOf) && asOf.length === 10;
  const findings = checkPortfolio(plan, portfolio, { ...(isDay && { asOf }), ...(scorecard && { scorecards }) });
  return findings.map((finding) =>
    locatedFinding(finding, describe(plan, finding, language, { portfolio, scorecards }), read, language),
  );
}
