import type { EChartsOption } from "echarts";
import type { Language } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import type { TargetProgress, TargetRow } from "../targets/index.js";
import { belowNotes, emptyChart, type Frame, framed } from "./frame.js";
import { type Matrix, matrixOf } from "./matrix.js";
import type { ChartOptions } from "./options.js";
import { type Speaker, speakerOf } from "./speaker.js";
import { barParts, barsOf, factOf, nameOfTotal, SIDE, STATUSES, stateOf, statusWord } from "./target-bars.js";

/**
 * How the targets stand: a matrix of localities and years with what was achieved of what is required, and below it a
 * bar for each target over the whole area, in per cent of what is required.
 *
 * @param plan - for the names of targets and localities
 * @param progress - of `trackTargets` or `projectTargets`
 * @param options - `names`: of complexes, for the tooltips
 *
 * @see 2.4
 * @see 2.6
 * @see 2.7
 * @example
 * ```ts
 * import { Portfolio, trackTargets } from "innovation-service-complex";
 * import { targetChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const progress = trackTargets(taizhou, Portfolio.parse({ complexes: [] }), { asOf: "2019-12-31" });
 * const option = targetChart(taizhou, progress, en); // for echarts.init(element).setOption(option)
 * Array.isArray(option.series) ? option.series.map(({ type }) => type) : [];
 * // => ["heatmap", "bar"]
 * ```
 */
export function targetChart(
  plan: Plan,
  progress: TargetProgress,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const speaker = speakerOf(language, options);
  const { texts } = speaker;
  const frame = frameOf(plan, speaker, progress);
  if (progress.rows.length === 0) return emptyChart(frame, texts.noData);
  const local = progress.rows.filter(({ locality }) => locality !== undefined);
  const bars = barsOf(plan, speaker, progress.totals);
  const top = belowNotes(frame);
  if (local.length === 0) {
    return framed(frame, { ...barParts(bars, speaker, 0), grid: { left: SIDE, right: 40, top: top + 10, bottom: 40 } });
  }
  const matrix = matrixOf(matrixFor(plan, speaker, local), { left: SIDE, right: 40, top: top + 40, bottom: "46%" });
  const below = barParts(bars, speaker, 1);
  return framed(frame, {
    grid: [matrix.grid, { left: SIDE, right: 40, top: "62%", bottom: 62 }],
    xAxis: [matrix.xAxis, below.xAxis],
    yAxis: [matrix.yAxis, below.yAxis],
    visualMap: matrix.visualMap,
    dataZoom: matrix.dataZoom,
    series: [matrix.series, ...below.series],
  });
}

function frameOf(
  plan: Plan,
  speaker: Speaker,
  { asOf, basis, totals, slipped = [], uncredited }: TargetProgress,
): Frame {
  const { texts, namesOf } = speaker;
  const outside = [...new Set(uncredited.map(({ complex }) => complex))];
  return {
    title: texts.target.title,
    notes: [
      texts.phrases([texts.asOf(asOf), texts.target.basis[basis]]),
      ...(slipped.length > 0 ? [texts.target.slipped(slipped.length)] : []),
    ],
    facts: [
      ...totals.map((total) => texts.pair(nameOfTotal(plan, speaker, total), factOf(speaker, total))),
      ...(outside.length > 0 ? [texts.target.uncredited(namesOf(outside))] : []),
    ],
    stop: texts.stop,
  };
}

function matrixFor(plan: Plan, speaker: Speaker, rows: readonly TargetRow[]): Matrix {
  const { named, texts } = speaker;
  const localities = plan.localities.filter(({ id }) => rows.some(({ locality }) => locality === id));
  const columns = new Map<string, string>();
  for (const row of rows) {
    const target = named(plan.targets, row.target);
    columns.set(columnOf(row), row.year === undefined ? target : `${target}\n${texts.year(row.year)}`);
  }
  const columnIds = [...columns.keys()];
  return {
    columns: [...columns.values()],
    rows: localities.map(({ id }) => named(localities, id)),
    states: STATUSES.map(({ status, mark, colour }) => ({ label: `${mark} ${texts.target.statuses[status]}`, colour })),
    cells: rows.map((row) => {
      const state = stateOf(row.status);
      return {
        column: columnIds.indexOf(columnOf(row)),
        row: localities.findIndex(({ id }) => id === row.locality),
        state,
        text: `${STATUSES[state]?.mark} ${row.achieved}/${row.required}${row.undecided.length > 0 ? " ?" : ""}`,
        lines: linesOf(plan, speaker, row),
      };
    }),
  };
}

function columnOf({ target, year }: TargetRow): string {
  return JSON.stringify([target, year ?? null]);
}

function linesOf(plan: Plan, { texts, named, namesOf }: Speaker, row: TargetRow): string[] {
  const { target: words, pair, complexes } = texts;
  const place = row.locality === undefined ? words.whole : named(plan.localities, row.locality);
  return [
    texts.list([place, ...(row.year === undefined ? [] : [texts.year(row.year)])]),
    `${named(plan.targets, row.target)} (${texts.clauses(row.clauses)})`,
    pair(words.required, complexes(row.required)),
    pair(words.achieved, complexes(row.achieved)),
    ...(row.shortfall > 0 ? [pair(words.shortfall, complexes(row.shortfall))] : []),
    ...(row.excess === undefined ? [] : [pair(words.excess, complexes(row.excess))]),
    statusWord(words, row),
    ...(row.complexes.length > 0 ? [namesOf([...new Set(row.complexes)])] : []),
    ...(row.undecided.length > 0 ? [pair(words.undecided, namesOf(row.undecided))] : []),
  ];
}
