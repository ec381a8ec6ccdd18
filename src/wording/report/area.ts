import type { AreaFigures, AreaReport, LocalityReport, TierTally } from "../../report/index.js";
import { amountOf, areaName, type Context, nameOf } from "../context.js";
import type { Sentences } from "../sentences.js";

/** How area report is told. */
export const areaReport: Sentences<AreaReport> = (context, area) => [
  areaSentence(context, area, wholeName(context, area)),
];

/** What the whole area is called: of a report of part of it, as what has at least so many. */
export function wholeName(context: Context, { atLeast }: AreaReport): string {
  const { language } = context;
  const name = areaName(context);
  return atLeast ? language.report.leastOf(name) : name;
}

/** How locality report is told. */
export const localityReport: Sentences<LocalityReport> = (context, area) => [
  areaSentence(context, area, nameOf(context, "locality", area.locality)),
];

/** An area in numbers, in one sentence. */
export function areaSentence(context: Context, area: AreaFigures, place: string): string {
  const { language } = context;
  return language.joined([
    language.report.area({
      place: language.sentence(place),
      complexes: area.complexes,
      holding: area.holding,
      tierOpen: area.tierOpen ?? 0,
      owed: area.owed,
      missed: area.missed,
    }),
    ...area.tiers.flatMap(({ tier, held }) =>
      held > 0 ? [language.report.tally(nameOf(context, "tier", tier), held)] : [],
    ),
    ...(area.support === undefined ? [] : [language.report.support(amountOf(context, area.support, "yuan"))]),
  ]);
}

/** How tier tally is told. */
export const tierTally: Sentences<TierTally> = (context, { tier, held }) => [
  context.language.report.tally(nameOf(context, "tier", tier), held),
];
