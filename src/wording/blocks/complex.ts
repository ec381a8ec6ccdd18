import type { Finding, Verdict } from "../../finding/index.js";
import type { Plan } from "../../plan/index.js";
import type { ComplexReport, RecordReport } from "../../report/index.js";
import { sheetNotes, sheetSentence } from "../appraisal/sheet.js";
import { standingSentence } from "../appraisal/standing.js";
import { type Block, lines, list } from "../block.js";
import { type Context, nameOf } from "../context.js";
import { sentenceOf } from "../finding.js";
import { measureValues } from "../measures/measures.js";
import { notScored, supportSentences } from "../report/complex.js";
import { ladder } from "../standards/standards.js";
import { measureRows } from "../tables/measures.js";
import { blocksOf } from "../tables/value.js";
import { sheetBlocks } from "./appraisal.js";
import { readingNumbers } from "./cited.js";

/** A complex: where it stands, what is to be noted, its records, its standing, what it gets. */
export const complexBlocks = (context: Context, report: ComplexReport): Block[] => [
  ...lines(context.language.sentence(ladder(context, report.assessment))),
  ...tierBlocks(context, report),
  ...report.records.flatMap((record) => recordLines(context, record)),
  ...(report.sheet
    ? [...lines(sheetSentence(context, report.sheet, false)), ...list(sheetNotes(context, report.sheet))]
    : []),
  ...lines(
    ...(report.standing ? [standingSentence(context, report.standing)] : []),
    ...supportSentences(context, report),
  ),
];

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

/** A record by itself: its score line by line, and its measures. */
export const recordBlocks = (context: Context, { year, platform, measured, sheet }: RecordReport): Block[] => [
  ...(sheet ? sheetBlocks(context, sheet) : lines(notScored(context, year, platform))),
  ...blocksOf(context.language, measureRows(context, measured)),
];

/** A record in a report of many: the total, the aspects, the measures, each in a line. */
function recordLines(context: Context, { year, platform, measured, sheet }: RecordReport): Block[] {
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
