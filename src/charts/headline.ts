import type { EChartsOption } from "echarts";
import * as z from "zod";
import { guarded, madeAs, takes } from "../finding/index.js";
import type { Language } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import type { PolicyReport } from "../report/index.js";
import type { TargetStatus } from "../targets/index.js";
import { namingOf } from "../wording/index.js";
import { complexes } from "./figures.js";
import { framed } from "./frame.js";
import { type Matrix, matrixOf } from "./matrix.js";
import type { ChartOptions } from "./options.js";
import { chartOptions } from "./options.js";
import { COLOURS } from "./palette.js";
import { STATUSES, stateOf, statusStates } from "./target/facts.js";

/**
 * The figures that a report begins with, as tiles: complexes on record and those that hold a tier, targets met, what is
 * still to be done and what was not done in time, who is recommended, what is paid; each only where the report has it.
 *
 * Work: linear in the targets.
 *
 * Room: 320 × 400 pixels at least.
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
  const frame = {
    title: language.label(plan.title),
    notes: [language.asOf(report.stamp.asOf)],
    facts: tiles.map(({ caption, figure }) => language.pair(caption, figure)),
  };
  return framed(language, frame, (place) => {
    const { series, ...parts } = matrixOf(matrixFor(language, tiles, place.width))(place);
    return {
      ...parts,
      series: series.map((each) => (each.label ? { ...each, label: { ...each.label, ...LARGE } } : each)),
    };
  });
}

/** The tiles in a square, in fewer columns where there is no room. */
function matrixFor(language: Language, tiles: readonly Tile[], width: number): Matrix {
  const across = Math.min(Math.ceil(Math.sqrt(tiles.length)), Math.floor(width / TILE));
  const names = (count: number) => Array.from({ length: count }, (_, at) => String(at));
  return {
    columns: names(across),
    rows: names(Math.ceil(tiles.length / across)),
    states: [...statusStates(language), { label: "", colour: COLOURS.pale }],
    cells: tiles.map(({ caption, figure, status }, at) => ({
      column: at % across,
      row: Math.floor(at / across),
      state: status === undefined ? STATUSES.length : stateOf(status),
      text: `${status === undefined ? "" : `${STATUSES[stateOf(status)]?.mark} `}${figure}\n${caption}`,
      lines: [language.pair(caption, figure)],
    })),
    bare: true,
  };
}

/** The width of a tile, at least, in pixels. */
const TILE = 160;

const LARGE = { fontSize: 18, lineHeight: 24 } as const;

interface Tile {
  readonly caption: string;
  readonly figure: string;
  /** How the targets stand that it counts, at their worst; absent where it counts none. */
  readonly status?: TargetStatus | undefined;
}

/** Of several statuses the first of these is told. */
const WORST_FIRST: readonly TargetStatus[] = [
  "missed",
  "not-reached",
  "behind",
  "unknown",
  "on-track",
  "not-due",
  "met",
];

function tilesOf(language: Language, { area, targets, recommendation, funding }: PolicyReport): Tile[] {
  const { headline } = language.charts;
  const wholes = targets.totals.filter(({ year }) => year === undefined).map(({ status }) => status);
  const met = wholes.filter((status) => status === "met").length;
  const count = (caption: string, figure: number): Tile => {
    const said = complexes(language, figure);
    return { caption, figure: area.atLeast ? language.words.atLeast(said) : said };
  };
  return [
    count(headline.registered, area.complexes),
    count(headline.holding, area.holding),
    {
      caption: headline.targets,
      figure: `${met}/${wholes.length}`,
      status: WORST_FIRST.find((status) => wholes.includes(status)),
    },
    ...(area.owed > 0 ? [count(headline.owed, area.owed)] : []),
    { ...count(headline.missed, area.missed), ...(area.missed > 0 && { status: "missed" as const }) },
    ...(recommendation ? [count(headline.recommended, recommendation.recommended.length)] : []),
    ...(funding ? [{ caption: headline.allocated, figure: language.quantity(funding.allocated, "yuan") }] : []),
  ];
}
