import type { EChartsOption } from "echarts";
import * as z from "zod";
import {
  type RankSpread,
  type Robustness,
  rankSheets,
  requireTogether,
  type Scorecard,
  type ScoreSheet,
  scorecardSchema,
} from "../../appraisal/index.js";
import { guarded, madeAs, takes } from "../../finding/index.js";
import { listOf, objectOf } from "../../kernel/index.js";
import type { Language } from "../../languages/index.js";
import { bareName, type Naming, nameSources } from "../../wording/index.js";
import { complexes, drawn, exactPercent, percent } from "../figures.js";
import { belowNotes, emptyChart, type Frame, framed } from "../frame.js";
import { complexName, namingBy } from "../names.js";
import type { ChartOptions } from "../options.js";
import { IN_VIEW, zoomOf } from "../zoom.js";
import { rankParts } from "./ranks.js";
import type { LeagueRow } from "./row.js";
import { SIDE, totalParts } from "./totals.js";

/** What a league table is told beyond the sheets. */
export interface LeagueOptions extends ChartOptions {
  /** Of `rankRobustness` over the same sheets: adds the interval of each rank. */
  readonly robustness?: Robustness;
}

/**
 * The league table of a year: the total of each complex with its grade, what of it missing inputs leave open (hatched),
 * and, beside it, its rank with the interval in which the rank lies under other weights.
 *
 * Ranks are those of `rankSheets`; rejected sheets have none and are counted. More than 25 complexes scroll.
 *
 * Work: linear in the sheets.
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
 * yAxis && "data" in yAxis && yAxis.data; // => ["1  Pumps", "2  Moulds"]
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
export const leagueChartTakes = /* @__PURE__ */ (() =>
  takes("leagueChart", {
    scorecard: scorecardSchema,
    sheets: listOf(madeAs("score-sheet")),
    language: z.unknown(),
    options: objectOf({
      names: nameSources.exactOptional(),
      robustness: madeAs("robustness").exactOptional(),
    }).optional(),
  }))();

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
  const top = belowNotes(frame) + 26;
  const totals = totalParts(naming, rows);
  const legend = { bottom: 6, itemGap: 28 };
  const right = rows.length > IN_VIEW ? 44 : 24;
  if (!robustness) {
    return framed(language, frame, {
      legend,
      grid: { left: SIDE, right: right + 90, top, bottom: 78 },
      ...totals,
      dataZoom: zoomOf("rows", [0], rows.length),
    });
  }
  const ranks = rankParts(naming, rows);
  return framed(language, frame, {
    legend,
    grid: [
      { left: SIDE, right: "42%", top, bottom: 78 },
      { left: "68%", right, top, bottom: 78 },
    ],
    xAxis: [totals.xAxis, ranks.xAxis],
    yAxis: [totals.yAxis, ranks.yAxis],
    dataZoom: zoomOf("rows", [0, 1], rows.length),
    series: [...totals.series, ...ranks.series],
  });
}

function rowsOf(
  scorecard: Scorecard,
  naming: Naming,
  sheets: readonly ScoreSheet[],
  robustness: Robustness | undefined,
): LeagueRow[] {
  const key = ({ complex, platform }: { readonly complex: string; readonly platform?: string }) =>
    JSON.stringify([complex, platform ?? null]);
  const bySubject = new Map(sheets.map((sheet) => [key(sheet), sheet]));
  const spreads = new Map((robustness?.complexes ?? []).map((spread) => [key(spread), spread]));
  return rankSheets(sheets).flatMap((ranked) => {
    const sheet = bySubject.get(key(ranked));
    if (!sheet) return [];
    const spread = spreads.get(key(ranked));
    const grade = bareName(naming, "grade", sheet.grade, scorecard.id);
    const row = { sheet, name: complexName(naming, sheet.complex, sheet.platform), rank: ranked.rank, grade };
    return [{ ...row, ...(spread && { spread }), lines: linesOf(scorecard, naming, row, spread) }];
  });
}

function linesOf(
  scorecard: Scorecard,
  naming: Naming,
  { sheet, name, rank, grade }: Pick<LeagueRow, "sheet" | "name" | "rank" | "grade">,
  spread: RankSpread | undefined,
): string[] {
  const { language } = naming;
  const { league, score } = language.charts;
  const { pair, list } = language;
  const [low, high] = sheet.range;
  return [
    name,
    pair(league.rank, String(rank)),
    score.total(sheet.total, grade),
    ...(low === high ? [] : [score.range(low, high)]),
    ...(sheet.certain
      ? []
      : [score.possible(list(sheet.possible.map((id) => bareName(naming, "grade", id, scorecard.id))))]),
    ...(sheet.vetoes.length > 0
      ? [score.vetoes(list(sheet.vetoes.map((id) => bareName(naming, "indicator", id, scorecard.id))))]
      : []),
    ...(spread
      ? [
          pair(league.interval, `${spread.from}–${spread.to}`),
          pair(league.median, String(spread.median)),
          ...spread.top.map(({ first, probability }) => league.top(first, exactPercent(probability))),
          league.gradeChange(exactPercent(spread.gradeChange)),
        ]
      : []),
  ];
}

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
    ...(robustness ? [league.robustness(String(robustness.draws), percent(drawn(robustness.spread)))] : []),
    ...(rejected > 0 ? [league.rejected(rejected)] : []),
    ...(sheets.some(({ stamp }) => stamp.provenance === "illustrative") ? [language.charts.score.illustrative] : []),
  ];
  return {
    title: league.title(language.list(years)),
    notes: [
      ...(notes.length > 0 ? [language.joined(notes)] : []),
      ...(rows.length > IN_VIEW ? [language.charts.scrolls(complexes(language, rows.length), IN_VIEW)] : []),
    ],
    facts: rows
      .slice(0, 5)
      .map(({ rank, name, sheet, grade }) =>
        language.pair(`${rank} ${name}`, language.charts.score.total(sheet.total, grade)),
      ),
  };
}
