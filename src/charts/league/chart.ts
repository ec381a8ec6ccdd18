import type { EChartsOption } from "echarts";
import * as z from "zod";
import {
  type Robustness,
  requireTogether,
  type Scorecard,
  type ScoreSheet,
  scorecardSchema,
} from "../../appraisal/index.js";
import { guarded, madeAs, takes } from "../../finding/index.js";
import { listOf, objectOf } from "../../kernel/index.js";
import type { Language } from "../../languages/index.js";
import { type Naming, nameSources, percent } from "../../wording/index.js";
import { complexes } from "../figures.js";
import { emptyChart, type Frame, framed } from "../frame.js";
import { legendAt } from "../legend.js";
import { LINE, linesIn, most } from "../measure.js";
import { namingBy } from "../names.js";
import type { ChartOptions } from "../options.js";
import { BAR_LABEL } from "../palette.js";
import { inPercent } from "../rooms.js";
import { rowsAt, sideOf } from "../side.js";
import { rankParts } from "./ranks.js";
import { type LeagueRow, rowsOf } from "./rows.js";
import { totalParts } from "./totals.js";

/** What a league table is told beyond the sheets. */
export interface LeagueOptions extends ChartOptions {
  /** Of `rankRobustness` over the same sheets: adds the interval of each rank. */
  readonly robustness?: Robustness;
}

/**
 * The league table of a year: the total of each complex with its grade, what of it missing inputs leave open (hatched),
 * and, beside it, its rank with the interval in which the rank lies under other weights.
 *
 * Ranks are those of `rankSheets`; an open one is said as from–to. What is not known at all, and what is rejected, has
 * none and stands below. More complexes than fit scroll.
 *
 * Work: linear in the sheets.
 *
 * Room: 320 × 400 pixels at least.
 *
 * @param scorecard - the one that the sheets were made with, for the names of its grades
 * @param sheets - of one year, in any order
 * @param options - `names`: where those of complexes come from; `robustness`: of `rankRobustness`
 *
 * @see 2.5
 * @see 4.5.3c
 * @example
 * ```ts
 * import { AnnualRecord, scoreAll } from "innovation-service-complex";
 * import { leagueChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhouScorecard } from "innovation-service-complex/taizhou";
 *
 * const records = [70, 90].map((rating, index) =>
 *   AnnualRecord.parse({ complex: `c${index}`, year: 2020, observed: { management: { ratings: [rating] } } }));
 * const option = leagueChart(taizhouScorecard, scoreAll(taizhouScorecard, records), en, {
 *   names: { records: { complexes: { c0: "Moulds", c1: "Pumps" } } },
 * });
 * const { yAxis } = option;
 * yAxis && "data" in yAxis && yAxis.data; // => ["1–2  Pumps", "1–2  Moulds"]
 * ```
 */
export function leagueChart(
  scorecard: Scorecard,
  sheets: readonly ScoreSheet[],
  language: Language,
  options: LeagueOptions = {},
): EChartsOption {
  return guarded(leagueChartTakes, leagueOptions, scorecard, sheets, language, options);
}

/** What {@link leagueChart} takes. */
export const leagueChartTakes = /* @__PURE__ */ takes("leagueChart", () => ({
  scorecard: scorecardSchema,
  sheets: listOf(madeAs("score-sheet")),
  language: z.unknown(),
  options: objectOf({
    names: nameSources.exactOptional(),
    robustness: madeAs("robustness").exactOptional(),
  }).optional(),
}));

function leagueOptions(
  scorecard: Scorecard,
  sheets: readonly ScoreSheet[],
  language: Language,
  options: LeagueOptions = {},
): EChartsOption {
  requireTogether(sheets, scorecard);
  const naming = namingBy(scorecard, language, options.names);
  const { robustness } = options;
  const rows = rowsOf(scorecard, naming, sheets, robustness);
  const frame = frameOf(naming, sheets, rows, robustness);
  if (rows.length === 0) return emptyChart(language, frame);
  const totals = totalParts(naming, rows);
  const ranks = robustness && rankParts(naming, rows);
  const entries = [...totals.entries, ...(ranks?.entries ?? [])];
  const names = rows.map(({ rank, name }) => `${rank ?? "–"}  ${name}`);
  return framed(language, frame, (place) => {
    const { legend, height } = legendAt(entries, place.width);
    const down = { names, bottom: height + AXIS, axes: ranks ? [0, 1] : [0] };
    const wide = (place.width - sideOf(names, place.width).left) * (ranks ? 0.55 : 0.9);
    const lines = most(rows.map(({ text }) => linesIn(text, wide)));
    const { grid, yAxis, dataZoom } = rowsAt(place, { ...down, least: lines * LINE });
    const [bars, label] = [totals.series, { ...BAR_LABEL, width: Math.floor(wide), overflow: "break" as const }];
    const series = bars.map((each, at) =>
      at === 0 ? { ...each, label: { ...label, position: "insideLeft" as const } } : each,
    );
    if (!ranks) return { legend, grid, xAxis: totals.xAxis, yAxis, dataZoom, series };
    const split = Math.floor(grid.left + wide);
    return {
      legend,
      grid: [
        { ...grid, right: inPercent(place.width - split, place.width) },
        { ...grid, left: inPercent(split + 28, place.width) },
      ],
      xAxis: [totals.xAxis, ranks.xAxis],
      yAxis: [yAxis, ranks.yAxis],
      dataZoom,
      series: [...series, ...ranks.series],
    };
  });
}

/** The height of an axis with its name, in pixels. */
const AXIS = 46;

function frameOf(
  { language }: Naming,
  sheets: readonly ScoreSheet[],
  rows: readonly LeagueRow[],
  robustness: Robustness | undefined,
): Frame {
  const { league } = language.charts;
  const years = [...new Set(sheets.map(({ year }) => language.year(year)))];
  const rejected = sheets.filter((sheet) => sheet.rejected).length;
  const notes = [
    ...(robustness ? [league.robustness(String(robustness.draws), percent(robustness.spread))] : []),
    ...(rejected > 0 ? [league.rejected(rejected)] : []),
    ...(sheets.some(({ stamp }) => stamp.provenance === "illustrative") ? [language.charts.score.illustrative] : []),
  ];
  return {
    title: league.title(language.list(years)),
    notes: notes.length > 0 ? [language.joined(notes)] : [],
    all: { rows: complexes(language, rows.length) },
    facts: rows
      .slice(0, 5)
      .map((row) =>
        language.pair(
          `${row.rank ?? "–"} ${row.name}`,
          row.rank === undefined ? row.text : language.charts.score.total(row.sheet.total, row.grade),
        ),
      ),
  };
}
