import type { Finding, Verdict } from "../../finding/index.js";
import { withCommas } from "../../languages/index.js";
import type { Plan } from "../../plan/index.js";
import type { ComplexReport, LeagueReport, RecordReport } from "../../report/index.js";
import { robustness } from "../appraisal/robustness.js";
import { scoreSheet, sheetNotes, sheetSentence } from "../appraisal/sheet.js";
import { standingSentence } from "../appraisal/standing.js";
import { type Block, lines, list, table } from "../block.js";
import { readingNumbers } from "../cited.js";
import { sentenceOf } from "../finding.js";
import { measureTable, measureValues } from "../measures/measures.js";
import { amountOf, bareName, complexName, nameOf, type Speaker } from "../speaker.js";
import { ladder } from "../standards/standards.js";
import type { Telling } from "../telling.js";

/** How complex report is told. */
export const complexReport: Telling<ComplexReport> = {
  say: (speaker, report) => [
    speaker.language.pair(complexName(speaker, report.complex), ladder(speaker, report.assessment)),
    ...report.records.flatMap((record) => recordReport.say(speaker, record)),
    ...(report.standing ? [standingSentence(speaker, report.standing)] : []),
    ...support(speaker, report),
  ],
  show: (speaker, report) => [
    ...lines(speaker.language.sentence(ladder(speaker, report.assessment))),
    ...tierBlocks(speaker, report),
    ...report.records.flatMap((record) => recordBlocks(speaker, record)),
    ...lines(...(report.standing ? [standingSentence(speaker, report.standing)] : []), ...support(speaker, report)),
  ],
};

const support = (speaker: Speaker, { support: amount }: ComplexReport) =>
  amount === undefined
    ? []
    : [speaker.language.sentence(speaker.language.report.support(amountOf(speaker, amount, "yuan")))];

/** What is to be noted at the tier held, and what keeps it from the next, each with what it rests on. */
function tierBlocks(speaker: Speaker, { assessment }: ComplexReport): Block[] {
  const { language } = speaker;
  const { held, next, tiers } = assessment;
  const own = tiers.find(({ tier }) => tier === held?.tier)?.findings ?? [];
  const noted = own.filter((finding) => OPEN.includes(finding.verdict) && !isWithoutFigure(speaker.plan, finding.rule));
  const lacks = next?.lacks ?? [];
  return [
    ...(held && noted.length > 0
      ? [
          ...lines(language.report.heldLacks(nameOf(speaker, "tier", held.tier))),
          ...list(noted.map((finding) => withReadings(speaker, finding))),
        ]
      : []),
    ...(next && lacks.length > 0
      ? [
          ...lines(language.report.nextLacks(nameOf(speaker, "tier", next.tier))),
          ...list(lacks.map((finding) => withReadings(speaker, finding))),
        ]
      : []),
  ];
}

const OPEN: readonly Verdict[] = ["unmet", "unknown", "waived"];

/** Whether the plan asks for something without a figure, so that nothing can be said of it of any complex. */
export function isWithoutFigure({ standards }: Plan, rule: string): boolean {
  return standards.some(
    (each) => each.id === rule && (each.test === "at-least" || each.test === "at-most") && each.value === undefined,
  );
}

function withReadings(speaker: Speaker, finding: Finding): string {
  const { language } = speaker;
  return language.joined([language.sentence(sentenceOf(speaker, finding)), readingNumbers(speaker, finding.readings)]);
}

/** How record report is told. */
export const recordReport: Telling<RecordReport> = {
  say: (speaker, { year, platform, measured, sheet }) => {
    const { language } = speaker;
    const values = measureValues(speaker, measured);
    return [
      ...(sheet ? scoreSheet.say(speaker, sheet) : [notScored(speaker, year, platform)]),
      ...(values.length > 0 ? [language.report.measureList(language.year(year), language.joined(values))] : []),
    ];
  },
  show: (speaker, { year, platform, measured, sheet }) => [
    ...(sheet ? (scoreSheet.show?.(speaker, sheet) ?? []) : lines(notScored(speaker, year, platform))),
    ...measureTable(speaker, measured),
  ],
};

function notScored({ language }: Speaker, year: number, platform: string | undefined): string {
  const when = language.year(year);
  return language.report.notScored(
    platform === undefined ? when : language.report.ofPlatform(when, language.quoted(platform)),
  );
}

/** A record in a report of many: the total, the aspects, the measures, each in a line. */
function recordBlocks(speaker: Speaker, { year, platform, measured, sheet }: RecordReport): Block[] {
  const { language } = speaker;
  const values = measureValues(speaker, measured);
  const provenance = sheet ? language.appraisal.provenance(language.words.provenances[sheet.stamp.provenance]) : "";
  return [
    ...lines(sheet ? sheetSentence(speaker, sheet, false) : notScored(speaker, year, platform)),
    ...list([
      // Where the scorecard comes from stands at the head of the report.
      ...(sheet ? sheetNotes(speaker, sheet).filter((note) => note !== provenance) : []),
      ...(values.length > 0 ? [language.report.measureList(language.year(year), language.joined(values))] : []),
    ]),
  ];
}

/** How league report is told. */
export const leagueReport: Telling<LeagueReport> = {
  say: (speaker, league) => [
    leagueSentence(speaker, league),
    ...league.ranking.map(({ complex, platform, rank, total }) =>
      speaker.language.appraisal.ranked(complexName(speaker, complex, platform), rank, withCommas(total)),
    ),
  ],
  show: (speaker, league) => [
    ...lines(leagueSentence(speaker, league)),
    ...table(
      speaker.language.columns.ranked,
      league.ranking.map(({ complex, platform, within, rank, total }) => [
        String(rank),
        complexName(speaker, complex, platform),
        within === undefined ? "–" : nameOf(speaker, "element", within),
        withCommas(total),
      ]),
    ),
    ...robustnessBlocks(speaker, league),
  ],
};

/** The name of a ranking. */
export const leagueSentence = (speaker: Speaker, { scorecard, year }: LeagueReport) =>
  speaker.language.report.league(bareName(speaker, "scorecard", scorecard), speaker.language.year(year));

/** How robust a ranking is, in its order. */
export function robustnessBlocks(speaker: Speaker, { robustness: result }: LeagueReport): readonly Block[] {
  if (!result) return [];
  const complexes = [...result.complexes].sort((a, b) => a.rank - b.rank);
  return robustness.show?.(speaker, { ...result, complexes }) ?? [];
}
