import type { EChartsOption } from "echarts";
import * as z from "zod";
import { guarded, madeAs, takes } from "../finding/index.js";
import type { Language } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import type { PolicyReport } from "../report/index.js";
import { namingOf } from "../wording/index.js";
import { complexes } from "./figures.js";
import { framed } from "./frame.js";
import { matrixOf } from "./matrix.js";
import type { ChartOptions } from "./options.js";
import { chartOptions } from "./options.js";
import { COLOURS } from "./palette.js";

/**
 * The figures that a report begins with, as tiles: complexes on record and those that hold a tier, targets met, what is
 * still to be done and what was not done in time, who is recommended, what is paid; each only where the report has it.
 *
 * Work: linear in the targets.
 *
 * @param plan - the one that the report was made under
 * @param report - of `assess` or `combineReports`
 *
 * @see 2.4
 * @see 2.6
 * @example
 * ```ts
 * import { assess, Portfolio } from "innovation-service-complex";
 * import { headlineChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const report = assess(taizhou, Portfolio.parse({ complexes: [] }), { asOf: "2020-12-31" });
 * JSON.stringify(headlineChart(taizhou, report, en)).includes("✗ 0/3"); // => true
 * // none of three targets is met
 * ```
 */
export function headlineChart(
  plan: Plan,
  report: PolicyReport,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(headlineChartTakes, headlineOptions, plan, report, language, options);
}

/** What {@link headlineChart} takes. */
export const headlineChartTakes = /* @__PURE__ */ takes("headlineChart", () => ({
  plan: madePlan,
  report: madeAs("policy-report"),
  language: z.unknown(),
  options: chartOptions,
}));

function headlineOptions(
  plan: Plan,
  report: PolicyReport,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  namingOf(language, options.names, plan);
  const tiles = tilesOf(language, report);
  const across = Math.ceil(Math.sqrt(tiles.length));
  const matrix = matrixOf({
    columns: tiles.slice(0, across).map((_, at) => String(at)),
    rows: Array.from({ length: Math.ceil(tiles.length / across) }, (_, at) => String(at)),
    states: [
      { label: "", colour: COLOURS.pale },
      { label: `✓ ${language.words.statuses.met}`, colour: COLOURS.green },
      { label: `✗ ${language.words.verdicts.unmet}`, colour: COLOURS.vermillion },
    ],
    cells: tiles.map(({ caption, figure, state }, at) => ({
      column: at % across,
      row: Math.floor(at / across),
      state,
      text: `${["", "✓ ", "✗ "][state]}${figure}\n${caption}`,
      lines: [language.pair(caption, figure)],
    })),
    bare: true,
  });
  const frame = {
    title: language.label(plan.title),
    notes: [language.asOf(report.stamp.asOf)],
    facts: tiles.map(({ caption, figure }) => language.pair(caption, figure)),
  };
  return framed(language, frame, (place) => {
    const { series, ...parts } = matrix(place);
    return {
      ...parts,
      series: series.map((each) => (each.label ? { ...each, label: { ...each.label, ...LARGE } } : each)),
    };
  });
}

const LARGE = { fontSize: 18, lineHeight: 24 } as const;

interface Tile {
  readonly caption: string;
  readonly figure: string;
  /** Neither, in order, amiss. */
  readonly state: 0 | 1 | 2;
}

function tilesOf(language: Language, { area, targets, recommendation, funding }: PolicyReport): Tile[] {
  const { headline } = language.charts;
  const wholes = targets.totals.filter(({ year }) => year === undefined);
  const met = wholes.filter(({ status }) => status === "met").length;
  const count = (caption: string, figure: number): Tile => {
    const said = complexes(language, figure);
    return { caption, figure: area.atLeast ? language.words.atLeast(said) : said, state: 0 };
  };
  const owing = (caption: string, figure: number): Tile => ({ ...count(caption, figure), state: figure === 0 ? 1 : 2 });
  return [
    count(headline.registered, area.complexes),
    count(headline.holding, area.holding),
    { caption: headline.targets, figure: `${met}/${wholes.length}`, state: met === wholes.length ? 1 : 2 },
    ...(area.owed > 0 ? [count(headline.owed, area.owed)] : []),
    owing(headline.missed, area.missed),
    ...(recommendation ? [count(headline.recommended, recommendation.recommended.length)] : []),
    ...(funding
      ? [{ caption: headline.allocated, figure: language.quantity(funding.allocated, "yuan"), state: 0 as const }]
      : []),
  ];
}
