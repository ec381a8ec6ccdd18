import { money } from "../../languages/index.js";
import type { AreaFigures, AreaReport, LocalityReport, TierTally } from "../../report/index.js";
import { table } from "../block.js";
import { measureTable } from "../measures/measures.js";
import { amountOf, areaName, nameOf, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How area report is told. */
export const areaReport: Telling<AreaReport> = {
  say: (speaker, area) => [areaSentence(speaker, area)],
  show: (speaker, area) => [{ kind: "lines", lines: [areaSentence(speaker, area)] }, ...areaTables(speaker, area)],
};

/** An area by tier, by grade and by measure. */
const areaTables = (speaker: Speaker, area: AreaFigures) => [
  ...table(
    speaker.language.columns.tiers,
    area.tiers.map((tally) => tierTally.row?.cells(speaker, tally) ?? []),
  ),
  ...table(
    speaker.language.columns.grades,
    area.grades.map(({ scorecard, grade, sheets, uncertain }) => [
      nameOf(speaker, "scorecard", scorecard),
      nameOf(speaker, "grade", grade, scorecard),
      String(sheets),
      String(uncertain),
    ]),
  ),
  ...measureTable(speaker, area.measured ?? {}),
];

/** How locality report is told. */
export const localityReport: Telling<LocalityReport> = {
  say: (speaker, area) => [areaSentence(speaker, area, area.locality)],
  show: (speaker, area) => [
    { kind: "lines", lines: [areaSentence(speaker, area, area.locality)] },
    ...areaTables(speaker, area),
  ],
  row: {
    head: ({ language }) => language.columns.areas,
    cells: (speaker, area) => areaCells(nameOf(speaker, "locality", area.locality), area),
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
export function areaSentence(speaker: Speaker, area: AreaFigures, locality?: string): string {
  const { language } = speaker;
  return language.joined([
    language.report.area({
      place: locality === undefined ? language.sentence(areaName(speaker)) : nameOf(speaker, "locality", locality),
      complexes: area.complexes,
      holding: area.holding,
      owed: area.owed,
      missed: area.missed,
    }),
    ...area.tiers.flatMap(({ tier, held }) =>
      held > 0 ? [language.report.tally(nameOf(speaker, "tier", tier), held)] : [],
    ),
    ...(area.support === undefined ? [] : [language.report.support(amountOf(speaker, area.support, "yuan"))]),
  ]);
}

/** How tier tally is told. */
export const tierTally: Telling<TierTally> = {
  say: (speaker, { tier, held }) => [speaker.language.report.tally(nameOf(speaker, "tier", tier), held)],
  row: {
    head: ({ language }) => language.columns.tiers,
    cells: (speaker, { tier, held, verdicts: { met, waived, unmet, unknown } }) => [
      nameOf(speaker, "tier", tier),
      ...[held, met, waived, unmet, unknown].map(String),
    ],
  },
};
