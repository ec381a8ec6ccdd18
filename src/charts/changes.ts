import type { EChartsOption } from "echarts";
import * as z from "zod";
import type { ReportChange } from "../comparison/index.js";
import { guarded, madeAs, takes } from "../finding/index.js";
import { listOf } from "../kernel/index.js";
import type { Language } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import { aboutWords, contextOf, fieldWords, sentenceOfChange, valueWords, whatWords } from "../wording/index.js";
import { emptyChart, framed } from "./frame.js";
import { type Cell, matrixOf } from "./matrix.js";
import type { ChartOptions } from "./options.js";
import { chartOptions } from "./options.js";
import { COLOURS } from "./palette.js";

/**
 * Before and after: a row for each thing that changed between two reports, with its value in either, for the worse, for
 * the better or neither. The gravest stand first; the first 200 are drawn.
 *
 * Work: linear in the changes.
 *
 * Room: 320 × 400 pixels at least.
 *
 * @param plan - for the names of what changed
 * @param changes - of `compareReports`
 * @param options - `names`: where other names come from
 *
 * @see 2.5
 * @example
 * ```ts
 * import { assess, compareReports, namesFrom, Portfolio } from "innovation-service-complex";
 * import { changeChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const report = (floorArea: number) => assess(taizhou, Portfolio.parse({ complexes: [{
 *   id: "pumps", name: "Pumps", locality: "wenling", site: { floorArea },
 *   milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 * }] }), { asOf: "2020-12-31" });
 * const after = report(5200);
 * const option = changeChart(taizhou, compareReports(report(4680), after), en, { names: namesFrom(after) });
 * const { xAxis } = option;
 * xAxis && "data" in xAxis && xAxis.data; // => ["before", "after"]
 * ```
 */
export function changeChart(
  plan: Plan,
  changes: readonly ReportChange[],
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(changeChartTakes, changeOptions, plan, changes, language, options);
}

/** What {@link changeChart} takes. */
export const changeChartTakes = /* @__PURE__ */ takes("changeChart", () => ({
  plan: madePlan,
  changes: listOf(madeAs("report-change")),
  language: z.unknown(),
  options: chartOptions,
}));

function changeOptions(
  plan: Plan,
  changes: readonly ReportChange[],
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const context = contextOf(plan, language, options.names);
  const { change: words } = language.charts;
  const shown = changes.slice(0, MOST);
  const counts = DIRECTIONS.map(({ direction, mark }) => {
    const count = changes.filter((change) => change.direction === direction).length;
    return `${mark} ${language.comparison.directions[direction]} ${count}`;
  });
  const frame = {
    title: words.title,
    notes: [
      language.joined([language.list(counts), ...(changes.length > MOST ? [words.left(changes.length - MOST)] : [])]),
    ],
    facts: shown.slice(0, 10).map((change) => sentenceOfChange(context, change)),
    all: { rows: words.all(shown.length) },
  };
  if (shown.length === 0) return emptyChart(language, frame, words.none);
  const matrix = matrixOf({
    columns: [words.before, words.after],
    rows: shown.map((change) => language.pair(aboutWords(context, change), fieldWords(context, change, change))),
    states: [
      { label: words.before, colour: COLOURS.pale },
      ...DIRECTIONS.map(({ direction, mark, colour }) => ({
        label: `${mark} ${language.comparison.directions[direction]}`,
        colour,
      })),
    ],
    cells: shown.flatMap((change, row): Cell[] => {
      const lines = [sentenceOfChange(context, change)];
      const [was, is] = (["before", "after"] as const).map((of) => valueWords(context, change, change, of));
      const isTold = was !== undefined && is !== undefined;
      const state = DIRECTIONS.findIndex(({ direction }) => direction === change.direction);
      return [
        { column: 0, row, state: 0, text: isTold ? was : "–", lines },
        {
          column: 1,
          row,
          state: 1 + state,
          text: `${DIRECTIONS[state]?.mark} ${isTold ? is : whatWords(context, change)}`,
          lines,
        },
      ];
    }),
  });
  return framed(language, frame, matrix);
}

const MOST = 200;

const DIRECTIONS = /* @__PURE__ */ (() =>
  [
    { direction: "worse", mark: "▼", colour: COLOURS.vermillion },
    { direction: "better", mark: "▲", colour: COLOURS.green },
    { direction: "other", mark: "·", colour: COLOURS.grey },
  ] as const)();
