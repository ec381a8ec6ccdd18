import type { ProblemMatch, ProblemRow, ProblemsMatched, ProblemsOfKind } from "../../layout/index.js";
import { lines, table } from "../block.js";
import { type Context, complexName, nameOf, percent, twoPlaces } from "../context.js";
import type { Renderer } from "../renderer.js";

/** How problems matched is rendered. */
export const problemsMatched: Renderer<ProblemsMatched> = {
  sentences: (context, matched) => [
    summary(context, matched),
    ...matched.kinds.flatMap((kind) => problemsOfKind.sentences(context, kind)),
    ...matched.rows.flatMap((row) => problemRow.sentences(context, row)),
  ],
  blocks: (context, matched) => [
    ...lines(summary(context, matched)),
    ...table(
      context.language.columns.problemsOfKind,
      matched.kinds.map((kind) => problemsOfKind.row?.cells(context, kind) ?? []),
    ),
    ...table(
      context.language.columns.problem,
      matched.rows.map((row) => problemRow.row?.cells(context, row) ?? []),
    ),
  ],
};

function summary({ language }: Context, { rows, unmatched, findings }: ProblemsMatched): string {
  const clauses = [...new Set(findings.flatMap((finding) => finding.clauses))];
  return language.cited(language.layout.problems(rows.length, unmatched.length), clauses);
}

/** How problem row is rendered. */
export const problemRow: Renderer<ProblemRow> = {
  sentences: (context, row) => {
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
        row.fitting > 0 ? language.layout.matches(fits(context, row)) : fits(context, row),
      ]),
    ];
  },
  row: {
    columns: ({ language }) => language.columns.problem,
    cells: (context, row) => [
      nameOf(context, "need", row.need),
      context.language.words.problemKinds[row.kind],
      context.language.words.problemStatuses[row.status],
      row.responseDays === undefined ? "–" : String(row.responseDays),
      row.complex === undefined ? "–" : complexName(context, row.complex),
      fits(context, row),
    ],
  },
};

const MOST_MATCHES = 3;

/** The best matches, and how many there are. */
function fits(context: Context, { fitting, matches, verdict }: ProblemRow): string {
  const { language } = context;
  if (fitting === 0) return verdict === "unknown" ? language.layout.matchUnknown : language.layout.noMatch;
  const best = matches.slice(0, MOST_MATCHES);
  if (best.length === 0) return language.quantity(String(fitting), "complexes");
  const shown = language.list(best.flatMap((match) => problemMatch.sentences(context, match)));
  return fitting > best.length ? language.layout.moreMatches(shown, fitting) : shown;
}

/** How problem match is rendered. */
export const problemMatch: Renderer<ProblemMatch> = {
  sentences: (context, { complex, score }) => [
    context.language.layout.match(complexName(context, complex), percent(score)),
  ],
};

/** How problems of kind is rendered. */
export const problemsOfKind: Renderer<ProblemsOfKind> = {
  sentences: (context, { kind, raised, answered, resolved, resolutionRate, meanResponseDays }) => {
    const { language } = context;
    return [
      language.joined([
        language.layout.ofKind({ kind: language.words.problemKinds[kind], raised, answered, resolved }),
        ...(resolutionRate === undefined ? [] : [language.layout.resolution(percent(resolutionRate))]),
        ...(meanResponseDays === undefined ? [] : [language.layout.meanDays(twoPlaces(meanResponseDays))]),
      ]),
    ];
  },
  row: {
    columns: ({ language }) => language.columns.problemsOfKind,
    cells: (context, { kind, raised, answered, resolved, resolutionRate, meanResponseDays, slowestResponseDays }) => [
      context.language.words.problemKinds[kind],
      ...[raised, answered, resolved].map(String),
      resolutionRate === undefined ? "–" : percent(resolutionRate),
      meanResponseDays === undefined ? "–" : twoPlaces(meanResponseDays),
      slowestResponseDays === undefined ? "–" : String(slowestResponseDays),
    ],
  },
};
