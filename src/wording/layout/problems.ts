import type { ProblemMatch, ProblemRow, ProblemsMatched, ProblemsOfKind } from "../../layout/index.js";
import { type Context, complexName, nameOf, percent, twoPlaces } from "../context.js";
import type { Sentences } from "../sentences.js";

/** How problems matched is told. */
export const problemsMatched: Sentences<ProblemsMatched> = (context, matched) => [
  summaryOf(context, matched),
  ...matched.kinds.flatMap((kind) => problemsOfKind(context, kind)),
  ...matched.rows.flatMap((row) => problemRow(context, row)),
];

/** How many problems there are, and how many nobody fits. */
export function summaryOf({ language }: Context, { rows, unmatched, findings }: ProblemsMatched): string {
  const clauses = [...new Set(findings.flatMap((finding) => finding.clauses))];
  const open = rows.filter(({ fitting, verdict }) => fitting === 0 && verdict === "unknown").length;
  return language.cited(language.layout.problems(rows.length, unmatched.length, open), clauses);
}

/** How problem row is told. */
export const problemRow: Sentences<ProblemRow> = (context, row) => {
  const { language } = context;
  return [
    language.joined([
      language.layout.problem({
        need: nameOf(context, "need", row.need),
        kind: language.words.problemKinds[row.kind],
        status: language.words.problemStatuses[row.status],
      }),
      ...(row.responseDays === undefined
        ? []
        : [language.layout.responseDays(language.quantity(String(row.responseDays), "days"))]),
      ...(row.complex === undefined ? [] : [language.layout.takenUp(complexName(context, row.complex))]),
      row.fitting > 0 ? language.layout.matches(fitsWords(context, row)) : fitsWords(context, row),
    ]),
  ];
};

const MOST_MATCHES = 3;

/** The best matches, and how many there are. */
export function fitsWords(context: Context, { fitting, matches, verdict }: ProblemRow): string {
  const { language } = context;
  if (fitting === 0) return verdict === "unknown" ? language.layout.matchUnknown : language.layout.noMatch;
  const best = matches.slice(0, MOST_MATCHES);
  if (best.length === 0) return language.quantity(String(fitting), "complexes");
  const shown = language.list(best.flatMap((match) => problemMatch(context, match)));
  return fitting > best.length ? language.layout.moreMatches(shown, fitting) : shown;
}

/** How problem match is told. */
export const problemMatch: Sentences<ProblemMatch> = (context, { complex, score }) => [
  context.language.layout.match(complexName(context, complex), percent(score)),
];

/** How problems of kind is told. */
export const problemsOfKind: Sentences<ProblemsOfKind> = (
  context,
  { kind, raised, answered, resolved, resolutionRate, meanResponseDays },
) => {
  const { language } = context;
  return [
    language.joined([
      language.layout.ofKind({ kind: language.words.problemKinds[kind], raised, answered, resolved }),
      ...(resolutionRate === undefined ? [] : [language.layout.resolution(percent(resolutionRate))]),
      ...(meanResponseDays === undefined ? [] : [language.layout.meanDays(twoPlaces(meanResponseDays))]),
    ]),
  ];
};
