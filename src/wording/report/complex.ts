import type { Finding, Verdict } from "../../finding/index.js";
import { withCommas } from "../../languages/index.js";
import type { Plan } from "../../plan/index.js";
import type { ComplexReport, LeagueReport, RecordReport } from "../../report/index.js";
import { robustness } from "../appraisal/robustness.js";
import { scoreSheet, sheetNotes, sheetSentence } from "../appraisal/sheet.js";
import { standingSentence } from "../appraisal/standing.js";
import { type Block, lines, list, table } from "../block.js";
import { readingNumbers } from "../cited.js";
import { amountOf, bareName, type Context, complexName, nameOf } from "../context.js";
import { sentenceOf } from "../finding.js";
import { measureTable, measureValues } from "../measures/measures.js";
import type { Renderer } from "../renderer.js";
import { ladder } from "../standards/standards.js";

/** How complex report is rendered. */
export const complexReport: Renderer<ComplexReport> = {
  sentences: (context, report) => [
    context.language.pair(complexName(context, report.complex), ladder(context, report.assessment)),
    ...report.records.flatMap((record) => recordReport.sentences(context, record)),
    ...(report.sheet ? scoreSheet.sentences(context, report.sheet) : []),
    ...(report.standing ? [standingSentence(context, report.standing)] : []),
    ...support(context, report),
  ],
  blocks: (context, report) => [
    ...lines(context.language.sentence(ladder(context, report.assessment))),
    ...tierBlocks(context, report),
    ...report.records.flatMap((record) => recordBlocks(context, record)),
    ...(report.sheet
      ? [...lines(sheetSentence(context, report.sheet, false)), ...list(sheetNotes(context, report.sheet))]
      : []),
    ...lines(...(report.standing ? [standingSentence(context, report.standing)] : []), ...support(context, report)),
  ],
};

const support = (context: Context, { support: amount }: ComplexReport) =>
  amount === undefined
    ? []
    : [context.language.sentence(context.language.report.support(amountOf(context, amount, "yuan")))];

/** What is to be noted at the tier held, and what keeps it from the next, each with what it rests on. */
function tierBlocks(context: Context, { assessment }: ComplexReport): Block[] {
  const { language } = context;
  const { held, next, tiers } = assessment;
  const own = tiers.find(({ tier }) => tier === held?.tier)?.findings ?? [];
  const noted = own.filter((finding) => OPEN.includes(finding.verdict) && !isWithoutFigure(context.plan, finding.rule));
  const lacks = next?.lacks ?? [];
  return [
    ...(held && noted.length > 0
      ? [
          ...lines(language.report.heldLacks(nameOf(context, "tier", held.tier))),
          ...list(noted.map((finding) => withReadings(context, finding))),
        ]
      : []),
    ...(next && lacks.length > 0
      ? [
          ...lines(language.report.nextLacks(nameOf(context, "tier", next.tier))),
          ...list(lacks.map((finding) => withReadings(context, finding))),
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

function withReadings(context: Context, finding: Finding): string {
  const { language } = context;
  return language.joined([language.sentence(sentenceOf(context, finding)), readingNumbers(context, finding.readings)]);
}

/** How record report is rendered. */
export const recordReport: Renderer<RecordReport> = {
  sentences: (context, { year, platform, measured, sheet }) => {
    const { language } = context;
    const values = measureValues(context, measured);
    return [
      ...(sheet ? scoreSheet.sentences(context, sheet) : [notScored(context, year, platform)]),
      ...(values.length > 0 ? [language.report.measureList(language.year(year), language.joined(values))] : []),
    ];
  },
  blocks: (context, { year, platform, measured, sheet }) => [
    ...(sheet ? (scoreSheet.blocks?.(context, sheet) ?? []) : lines(notScored(context, year, platform))),
    ...measureTable(context, measured),
  ],
};

function notScored({ language }: Context, year: number, platform: string | undefined): string {
  const when = language.year(year);
  return language.report.notScored(
    platform === undefined ? when : language.report.ofPlatform(when, language.quoted(platform)),
  );
}

/** A record in a report of many: the total, the aspects, the measures, each in a line. */
function recordBlocks(context: Context, { year, platform, measured, sheet }: RecordReport): Block[] {
  const { language } = context;
  const values = measureValues(context, measured);
  const provenance = sheet ? language.appraisal.provenance(language.words.provenances[sheet.stamp.provenance]) : "";
  return [
    ...lines(sheet ? sheetSentence(context, sheet, false) : notScored(context, year, platform)),
    ...list([
      // Where the scorecard comes from stands at the head of the report.
      ...(sheet ? sheetNotes(context, sheet).filter((note) => note !== provenance) : []),
      ...(values.length > 0 ? [language.report.measureList(language.year(year), language.joined(values))] : []),
    ]),
  ];
}

/** How league report is rendered. */
export const leagueReport: Renderer<LeagueReport> = {
  sentences: (context, league) => [
    leagueSentence(context, league),
    ...league.ranking.map(({ complex, platform, rank, total }) =>
      context.language.appraisal.ranked(complexName(context, complex, platform), rank, withCommas(total)),
    ),
  ],
  blocks: (context, league) => [
    ...lines(leagueSentence(context, league)),
    ...table(
      context.language.columns.ranked,
      league.ranking.map(({ complex, platform, within, rank, total }) => [
        String(rank),
        complexName(context, complex, platform),
        within === undefined ? "–" : nameOf(context, "element", within),
        withCommas(total),
      ]),
    ),
    ...robustnessBlocks(context, league),
  ],
};

/** The name of a ranking. */
export const leagueSentence = (context: Context, { scorecard, year }: LeagueReport) =>
  context.language.report.league(bareName(context, "scorecard", scorecard), context.language.year(year));

/** How robust a ranking is, in its order. */
export function robustnessBlocks(context: Context, { robustness: result }: LeagueReport): readonly Block[] {
  if (!result) return [];
  const complexes = [...result.complexes].sort((a, b) => a.rank - b.rank);
  return robustness.blocks?.(context, { ...result, complexes }) ?? [];
}
