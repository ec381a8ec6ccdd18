import type { EChartsOption } from "echarts";
import * as z from "zod";
import { guarded, madeAs, takes } from "../../finding/index.js";
import type { Language } from "../../languages/index.js";
import type { OverlapPair, Overlaps } from "../../measures/index.js";
import type { Plan } from "../../plan/index.js";
import { madePlan } from "../../plan/index.js";
import { type Naming, namingOf } from "../../wording/index.js";
import { barsChart, SHARES } from "../bars.js";
import { emptyChart, type Frame } from "../frame.js";
import type { ChartOptions } from "../options.js";
import { chartOptions } from "../options.js";
import { barOf, seriesOf } from "./bars.js";
import { chosenPairs, linesOf, pairName } from "./pairs.js";

/**
 * Which complexes duplicate each other: a bar for each pair of one industry and region that gives the same functions,
 * as long as its index, the highest first; a hatched one for pairs that are not known. Pairs within a group of
 * duplicates are marked ◆.
 *
 * Pairs without overlap are counted, not drawn; of more than 200, those with the highest index are drawn.
 *
 * Work: in proportion to the pairs drawn.
 *
 * Room: 320 × 400 pixels at least.
 *
 * @param plan - for the names of localities and functions
 * @param found - of `overlaps`
 * @param options - `names`: where those of complexes and industries come from
 *
 * @see 4.3.2a
 * @example
 * ```ts
 * import { overlaps, Portfolio } from "innovation-service-complex";
 * import { overlapChart } from "innovation-service-complex/charts";
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { zhCN } from "innovation-service-complex/zh-CN";
 *
 * const common = {
 *   locality: "wenling", industry: { id: "pumps", categories: ["pumps-motors"] },
 *   milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
 * };
 * const portfolio = Portfolio.parse({ complexes: [
 *   { ...common, id: "a", name: "甲", functions: ["creative-design", "inspection-testing"] },
 *   { ...common, id: "b", name: "乙", functions: ["inspection-testing"] },
 * ] });
 * const found = overlaps(taizhou, portfolio, { asOf: "2020-12-31" });
 * const option = overlapChart(taizhou, found, zhCN, { names: { portfolio } });
 * option.title && "subtext" in option.title && option.title.subtext;
 * // => "同一区域、同一产业比较1对，1对有重叠；条长为服务功能重叠度"
 * ```
 */
export function overlapChart(
  plan: Plan,
  found: Overlaps,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(overlapChartTakes, overlapOptions, plan, found, language, options);
}

/** What {@link overlapChart} takes. */
export const overlapChartTakes = /* @__PURE__ */ takes("overlapChart", () => ({
  plan: madePlan,
  found: madeAs("overlaps"),
  language: z.unknown(),
  options: chartOptions,
}));

function overlapOptions(plan: Plan, found: Overlaps, language: Language, options: ChartOptions = {}): EChartsOption {
  const naming = namingOf(language, options.names, plan);
  const { pairs, left } = chosenPairs(found.pairs);
  const frame = frameOf(naming, found, pairs, left);
  if (pairs.length === 0) {
    return emptyChart(language, frame, found.pairs.length === 0 ? undefined : language.charts.overlap.none);
  }
  const duplicates = new Set((found.clusters ?? []).flatMap(({ complexes }) => complexes));
  const bars = pairs.map((pair) =>
    barOf(
      naming,
      pair,
      pair.complexes.every((id) => duplicates.has(id)),
    ),
  );
  const names = pairs.map((pair) => pairName(naming, pair));
  const series = seriesOf(language, bars);
  return barsChart(language, frame, { names, texts: bars.map(({ text }) => text), series, xAxis: SHARES });
}

function frameOf(
  { language, ...rest }: Naming,
  found: Overlaps,
  drawnPairs: readonly OverlapPair[],
  left: number,
): Frame {
  const { pairs, missing } = found;
  const words = language.charts.overlap;
  const overlapping = pairs.filter(({ functions: { index } }) => index !== undefined && index !== "0").length;
  const open = pairs.filter(({ functions }) => functions.index === undefined && functions.missing.length > 0).length;
  const notes = [
    ...(open > 0 ? [words.unknownPairs(open)] : []),
    ...(missing.length > 0 ? [words.missing(missing.length)] : []),
    ...(left > 0 ? [words.left(left)] : []),
  ];
  return {
    title: words.title,
    notes: [words.compared(pairs.length, overlapping), ...(notes.length > 0 ? [language.joined(notes)] : [])],
    facts: drawnPairs.slice(0, 5).flatMap((pair) => linesOf({ language, ...rest }, pair).slice(0, 2)),
    all: { rows: words.pairs(drawnPairs.length) },
  };
}
