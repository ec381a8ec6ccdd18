import type { ProblemMatch, ProblemRow, ProblemsMatched, ProblemsOfKind } from "../../layout/index.js";
import { lines, table } from "../block.js";
import { complexName, nameOf, percent, type Speaker, twoPlaces } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How problems matched is told. */
export const problemsMatched: Telling<ProblemsMatched> = {
  say: (speaker, matched) => [
    summary(speaker, matched),
    ...matched.kinds.flatMap((kind) => problemsOfKind.say(speaker, kind)),
    ...matched.rows.flatMap((row) => problemRow.say(speaker, row)),
  ],
  show: (speaker, matched) => [
    ...lines(summary(speaker, matched)),
    ...table(
      speaker.language.columns.problemsOfKind,
      matched.kinds.map((kind) => problemsOfKind.row?.cells(speaker, kind) ?? []),
    ),
    ...table(
      speaker.language.columns.problem,
      matched.rows.map((row) => problemRow.row?.cells(speaker, row) ?? []),
    ),
  ],
};

function summary({ language }: Speaker, { rows, unmatched, findings }: ProblemsMatched): string {
  const clauses = [...new Set(findings.flatMap((finding) => finding.clauses))];
  return language.cited(language.layout.problems(rows.length, unmatched.length), clauses);
}

/** How problem row is told. */
export const problemRow: Telling<ProblemRow> = {
  say: (speaker, row) => {
    const { language } = speaker;
    return [
      language.joined([
        language.layout.problem({
          need: nameOf(speaker, "need", row.need),
          kind: language.words.problemKinds[row.kind],
          status: language.words.problemStatuses[row.status],
        }),
        ...(row.responseDays === undefined
          ? []
          : [language.layout.responseDays(language.quantity(String(row.responseDays), "days"))]),
        ...(row.complex === undefined ? [] : [language.layout.takenUp(complexName(speaker, row.complex))]),
        row.fitting > 0 ? language.layout.matches(fits(speaker, row)) : fits(speaker, row),
      ]),
    ];
  },
  row: {
    head: ({ language }) => language.columns.problem,
    cells: (speaker, row) => [
      nameOf(speaker, "need", row.need),
      speaker.language.words.problemKinds[row.kind],
      speaker.language.words.problemStatuses[row.status],
      row.responseDays === undefined ? "–" : String(row.responseDays),
      row.complex === undefined ? "–" : complexName(speaker, row.complex),
      fits(speaker, row),
    ],
  },
};

const MOST_MATCHES = 3;

/** The best matches, and how many there are. */
function fits(speaker: Speaker, { fitting, matches, verdict }: ProblemRow): string {
  const { language } = speaker;
  if (fitting === 0) return verdict === "unknown" ? language.layout.matchUnknown : language.layout.noMatch;
  const best = matches.slice(0, MOST_MATCHES);
  if (best.length === 0) return language.quantity(String(fitting), "complexes");
  const shown = language.list(best.flatMap((match) => problemMatch.say(speaker, match)));
  return fitting > best.length ? language.layout.moreMatches(shown, fitting) : shown;
}

/** How problem match is told. */
export const problemMatch: Telling<ProblemMatch> = {
  say: (speaker, { complex, score }) => [speaker.language.layout.match(complexName(speaker, complex), percent(score))],
};

/** How problems of kind is told. */
export const problemsOfKind: Telling<ProblemsOfKind> = {
  say: (speaker, { kind, resolutionRate, meanResponseDays, ...counts }) => {
    const { language } = speaker;
    return [
      language.joined([
        language.layout.ofKind({ kind: language.words.problemKinds[kind], ...counts }),
        ...(resolutionRate === undefined ? [] : [language.layout.resolution(percent(resolutionRate))]),
        ...(meanResponseDays === undefined ? [] : [language.layout.meanDays(twoPlaces(meanResponseDays))]),
      ]),
    ];
  },
  row: {
    head: ({ language }) => language.columns.problemsOfKind,
    cells: (speaker, { kind, raised, answered, resolved, resolutionRate, meanResponseDays, slowestResponseDays }) => [
      speaker.language.words.problemKinds[kind],
      ...[raised, answered, resolved].map(String),
      resolutionRate === undefined ? "–" : percent(resolutionRate),
      meanResponseDays === undefined ? "–" : twoPlaces(meanResponseDays),
      slowestResponseDays === undefined ? "–" : String(slowestResponseDays),
    ],
  },
};
