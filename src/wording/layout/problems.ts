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
      speaker.texts.heads.problemsOfKind,
      matched.kinds.map((kind) => problemsOfKind.row?.cells(speaker, kind) ?? []),
    ),
    ...table(
      speaker.texts.heads.problem,
      matched.rows.map((row) => problemRow.row?.cells(speaker, row) ?? []),
    ),
  ],
};

function summary({ texts }: Speaker, { rows, unmatched, findings }: ProblemsMatched): string {
  const clauses = [...new Set(findings.flatMap((finding) => finding.clauses))];
  return texts.cited(texts.told.layout.problems(rows.length, unmatched.length), clauses);
}

/** How problem row is told. */
export const problemRow: Telling<ProblemRow> = {
  say: (speaker, row) => {
    const { texts } = speaker;
    const { told, words } = texts;
    return [
      told.joined([
        told.layout.problem({
          need: nameOf(speaker, "need", row.need),
          kind: words.problemKinds[row.kind],
          status: words.problemStatuses[row.status],
        }),
        ...(row.responseDays === undefined
          ? []
          : [told.layout.responseDays(texts.quantity(String(row.responseDays), "days"))]),
        ...(row.complex === undefined ? [] : [told.layout.takenUp(complexName(speaker, row.complex))]),
        row.fitting > 0 ? told.layout.matches(fits(speaker, row)) : fits(speaker, row),
      ]),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.problem,
    cells: (speaker, row) => [
      nameOf(speaker, "need", row.need),
      speaker.texts.words.problemKinds[row.kind],
      speaker.texts.words.problemStatuses[row.status],
      row.responseDays === undefined ? "–" : String(row.responseDays),
      row.complex === undefined ? "–" : complexName(speaker, row.complex),
      fits(speaker, row),
    ],
  },
};

const MOST_MATCHES = 3;

/** The best matches, and how many there are. */
function fits(speaker: Speaker, { fitting, matches, verdict }: ProblemRow): string {
  const { texts } = speaker;
  const { told } = texts;
  if (fitting === 0) return verdict === "unknown" ? told.layout.matchUnknown : told.layout.noMatch;
  const best = matches.slice(0, MOST_MATCHES);
  if (best.length === 0) return texts.quantity(String(fitting), "complexes");
  const shown = texts.list(best.flatMap((match) => problemMatch.say(speaker, match)));
  return fitting > best.length ? told.layout.moreMatches(shown, fitting) : shown;
}

/** How problem match is told. */
export const problemMatch: Telling<ProblemMatch> = {
  say: (speaker, { complex, score }) => [
    speaker.texts.told.layout.match(complexName(speaker, complex), percent(score)),
  ],
};

/** How problems of kind is told. */
export const problemsOfKind: Telling<ProblemsOfKind> = {
  say: (speaker, { kind, resolutionRate, meanResponseDays, ...counts }) => {
    const { told, words } = speaker.texts;
    return [
      told.joined([
        told.layout.ofKind({ kind: words.problemKinds[kind], ...counts }),
        ...(resolutionRate === undefined ? [] : [told.layout.resolution(percent(resolutionRate))]),
        ...(meanResponseDays === undefined ? [] : [told.layout.meanDays(twoPlaces(meanResponseDays))]),
      ]),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.problemsOfKind,
    cells: (speaker, { kind, raised, answered, resolved, resolutionRate, meanResponseDays, slowestResponseDays }) => [
      speaker.texts.words.problemKinds[kind],
      ...[raised, answered, resolved].map(String),
      resolutionRate === undefined ? "–" : percent(resolutionRate),
      meanResponseDays === undefined ? "–" : twoPlaces(meanResponseDays),
      slowestResponseDays === undefined ? "–" : String(slowestResponseDays),
    ],
  },
};
