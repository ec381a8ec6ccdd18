import type { BarSeriesOption, EChartsOption } from "echarts";
import * as z from "zod";
import type { ReportChange } from "../comparison/index.js";
import { type Choice, guarded, madeAs, takes } from "../finding/index.js";
import { idSchema, listOf, objectOf } from "../kernel/index.js";
import type { Language } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import { ChoiceSchema, madePlan } from "../plan/index.js";
import { choiceWords, contextOf, sentenceOfChange } from "../wording/index.js";
import { barsChart } from "./bars.js";
import { emptyChart } from "./frame.js";
import type { ChartOptions } from "./options.js";
import { chartOptions } from "./options.js";
import { COLOURS } from "./palette.js";
import { labelOf, tooltipOf } from "./text.js";

/** What one other reading changes. */
export interface ReadingEffect {
  /** The reading, an id of the plan's. */
  readonly reading: string;
  /** How else it is read. */
  readonly choice: Choice;
  /** Of `compareReports`: from the report as the plan reads, to that under this choice. */
  readonly changes: readonly ReportChange[];
}

/**
 * What changes under other readings: a row for each, with how many verdicts, statuses, grades and other values turn for the
 * worse, for the better, and neither; the gravest stand in the tooltip.
 *
 * Work: linear in the changes.
 *
 * Room: 320 × 400 pixels at least.
 *
 * @param plan - for the names of readings and of what changes
 * @param effects - one for each other reading, in the order in which they stand
 * @param options - `names`: where other names come from
 *
 * @see 4.1.2
 * @example
 * ```ts
 * import { assess, compareReports, Portfolio, withReadings } from "innovation-service-complex";
 * import { readingChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const portfolio = Portfolio.parse({ complexes: [] });
 * const report = assess(taizhou, portfolio, { asOf: "2020-12-31" });
 * const effects = (["strict"] as const).map((choice) => {
 *   const plan = withReadings(taizhou, { "floor-area-force": choice });
 *   const changes = compareReports(report, assess(plan, portfolio, { asOf: "2020-12-31" }));
 *   return { reading: "floor-area-force", choice, changes: changes.filter(({ part }) => part !== "stamp") };
 * });
 * const { series } = readingChart(taizhou, effects, en);
 * Array.isArray(series) ? series.map(({ name }) => name) : []; // => ["worse", "better", "changed"]
 * ```
 */
export function readingChart(
  plan: Plan,
  effects: readonly ReadingEffect[],
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(readingChartTakes, readingOptions, plan, effects, language, options);
}

/** What {@link readingChart} takes. */
export const readingChartTakes = /* @__PURE__ */ takes("readingChart", () => ({
  plan: madePlan,
  effects: listOf(objectOf({ reading: idSchema, choice: ChoiceSchema, changes: listOf(madeAs("report-change")) })),
  language: z.unknown(),
  options: chartOptions,
}));

function readingOptions(
  plan: Plan,
  effects: readonly ReadingEffect[],
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const context = contextOf(plan, language, options.names);
  const rows = effects.map(({ reading, choice, changes }) => {
    // What the plan reads otherwise is no consequence of it.
    const effect = changes.filter(({ kind }) => kind !== "stamp");
    const clauses = plan.readings[reading]?.clauses ?? [];
    const name = language.cited(choiceWords(context, reading, choice), clauses);
    const told = effect.slice(0, MOST_TOLD).map((change) => sentenceOfChange(context, change));
    const rest = effect.length - told.length;
    return { name, effect, lines: [name, ...told, ...(rest > 0 ? [`+${rest}`] : [])] };
  });
  const { reading: words } = language.charts;
  const count = (effect: readonly ReportChange[], direction: ReportChange["direction"]) =>
    effect.filter((change) => change.direction === direction).length;
  const frame = {
    title: words.title,
    notes: [words.note],
    facts: rows.map(({ name, effect }) =>
      language.pair(
        name,
        language.list(
          DIRECTIONS.map((each) => language.pair(language.comparison.directions[each], String(count(effect, each)))),
        ),
      ),
    ),
    all: { rows: words.all(rows.length) },
  };
  if (rows.length === 0) return emptyChart(language, frame);
  const series = DIRECTIONS.map(
    (direction): BarSeriesOption => ({
      type: "bar",
      stack: "changes",
      barCategoryGap: "20%",
      name: language.comparison.directions[direction],
      itemStyle: { color: SHADES[direction] },
      data: rows.map(({ effect, lines }) => ({
        value: count(effect, direction),
        tooltip: tooltipOf(lines),
        ...(direction === "worse" && { label: labelOf(textOf(effect)) }),
      })),
    }),
  );
  return barsChart(language, frame, {
    names: rows.map(({ name }) => name),
    texts: rows.map(({ effect }) => textOf(effect)),
    series,
    xAxis: { type: "value", minInterval: 1, axisLabel: { hideOverlap: true } },
  });
}

const DIRECTIONS = ["worse", "better", "other"] as const;

const SHADES = /* @__PURE__ */ (() =>
  ({ worse: COLOURS.vermillion, better: COLOURS.green, other: COLOURS.grey }) as const)();

const MARKS = { worse: "▼", better: "▲", other: "·" } as const;

const MOST_TOLD = 8;

/** How many of each direction; 0 of a reading that changes nothing. */
function textOf(effect: readonly ReportChange[]): string {
  const parts = DIRECTIONS.flatMap((direction) => {
    const count = effect.filter((change) => change.direction === direction).length;
    return count === 0 ? [] : [`${MARKS[direction]} ${count}`];
  });
  return parts.length === 0 ? "0" : parts.join("  ");
}
