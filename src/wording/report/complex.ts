import { withCommas } from "../../languages/index.js";
import type { ComplexReport, LeagueReport, RecordReport } from "../../report/index.js";
import { scoreSheet } from "../appraisal/sheet.js";
import { standingSentence } from "../appraisal/standing.js";
import { amountOf, bareName, type Context, complexName } from "../context.js";
import { measureValues } from "../measures/measures.js";
import type { Sentences } from "../sentences.js";
import { ladder } from "../standards/standards.js";

/** How complex report is told. */
export const complexReport: Sentences<ComplexReport> = (context, report) => [
  context.language.pair(complexName(context, report.complex), ladder(context, report.assessment)),
  ...report.records.flatMap((record) => recordReport(context, record)),
  ...(report.sheet ? scoreSheet(context, report.sheet) : []),
  ...(report.standing ? [standingSentence(context, report.standing)] : []),
  ...supportSentences(context, report),
];

/** What a complex gets; nothing where no money is shared out. */
export const supportSentences = (context: Context, { support: amount }: ComplexReport) =>
  amount === undefined
    ? []
    : [context.language.sentence(context.language.report.support(amountOf(context, amount, "yuan")))];

/** How record report is told. */
export const recordReport: Sentences<RecordReport> = (context, { year, platform, measured, sheet }) => {
  const { language } = context;
  const values = measureValues(context, measured);
  return [
    ...(sheet ? scoreSheet(context, sheet) : [notScored(context, year, platform)]),
    ...(values.length > 0 ? [language.report.measureList(language.year(year), language.joined(values))] : []),
  ];
};

/** That a record has no score, no scorecard applying to it. */
export function notScored({ language }: Context, year: number, platform: string | undefined): string {
  const when = language.year(year);
  return language.report.notScored(
    platform === undefined ? when : language.report.ofPlatform(when, language.quoted(platform)),
  );
}

/** How league report is told. */
export const leagueReport: Sentences<LeagueReport> = (context, league) => [
  leagueSentence(context, league),
  ...league.ranking.map(({ complex, platform, rank, total }) =>
    context.language.appraisal.ranked(complexName(context, complex, platform), rank, withCommas(total)),
  ),
];

/** The name of a ranking. */
export const leagueSentence = (context: Context, { scorecard, year }: LeagueReport) =>
  context.language.report.league(bareName(context, "scorecard", scorecard), context.language.year(year));
