import { money } from "../../languages/index.js";
import type { AreaFigures, AreaReport, LocalityReport, TierTally } from "../../report/index.js";
import { table } from "../block.js";
import { amountOf, areaName, type Context, nameOf } from "../context.js";
import { measureTable } from "../measures/measures.js";
import type { Renderer } from "../renderer.js";

/** How area report is rendered. */
export const areaReport: Renderer<AreaReport> = {
  sentences: (context, area) => [areaSentence(context, area, wholeName(context, area))],
  blocks: (context, area) => [
    { kind: "lines", lines: [areaSentence(context, area, wholeName(context, area))] },
    ...areaTables(context, area),
  ],
};

/** What the whole area is called: of a report of part of it, as what has at least so many. */
export function wholeName(context: Context, { atLeast }: AreaReport): string {
  const { language } = context;
  const name = areaName(context);
  return atLeast ? language.report.leastOf(name) : name;
}

/** An area by tier, by grade and by measure. */
const areaTables = (context: Context, area: AreaFigures) => [
  ...table(
    context.language.columns.tiers,
    area.tiers.map((tally) => tierTally.row?.cells(context, tally) ?? []),
  ),
  ...table(
    context.language.columns.grades,
    area.grades.map(({ scorecard, grade, sheets, uncertain }) => [
      nameOf(context, "scorecard", scorecard),
      nameOf(context, "grade", grade, scorecard),
      String(sheets),
      String(uncertain),
    ]),
  ),
  ...measureTable(context, area.measured ?? {}),
];

/** How locality report is rendered. */
export const localityReport: Renderer<LocalityReport> = {
  sentences: (context, area) => [areaSentence(context, area, nameOf(context, "locality", area.locality))],
  blocks: (context, area) => [
    { kind: "lines", lines: [areaSentence(context, area, nameOf(context, "locality", area.locality))] },
    ...areaTables(context, area),
  ],
  row: {
    columns: ({ language }) => language.columns.areas,
    cells: (context, area) => areaCells(nameOf(context, "locality", area.locality), area),
  },
};

/** An area as a row: how many complexes, what is owed, what is given. */
export const areaCells = (place: string, area: AreaFigures): string[] => [
  place,
  String(area.complexes),
  String(area.holding),
  String(area.owed),
  String(area.missed),
  area.support === undefined ? "–" : money(area.support),
];

/** An area in numbers, in one sentence. */
export function areaSentence(context: Context, area: AreaFigures, place: string): string {
  const { language } = context;
  return language.joined([
    language.report.area({
      place: language.sentence(place),
      complexes: area.complexes,
      holding: area.holding,
      owed: area.owed,
      missed: area.missed,
    }),
    ...area.tiers.flatMap(({ tier, held }) =>
      held > 0 ? [language.report.tally(nameOf(context, "tier", tier), held)] : [],
    ),
    ...(area.support === undefined ? [] : [language.report.support(amountOf(context, area.support, "yuan"))]),
  ]);
}

/** How tier tally is rendered. */
export const tierTally: Renderer<TierTally> = {
  sentences: (context, { tier, held }) => [context.language.report.tally(nameOf(context, "tier", tier), held)],
  row: {
    columns: ({ language }) => language.columns.tiers,
    cells: (context, { tier, held, verdicts: { met, waived, unmet, unknown } }) => [
      nameOf(context, "tier", tier),
      ...[held, met, waived, unmet, unknown].map(String),
    ],
  },
};
