import type { EChartsOption, GraphSeriesOption } from "echarts";
import * as z from "zod";
import { guarded, madeAs, takes } from "../../finding/index.js";
import type { Language } from "../../languages/index.js";
import type { OverlapIndex, Overlaps } from "../../measures/index.js";
import type { Plan } from "../../plan/index.js";
import { madePlan } from "../../plan/index.js";
import { type Naming, namingOf } from "../../wording/index.js";
import { belowNotes, emptyChart, type Frame, framed } from "../frame.js";
import type { ChartOptions } from "../options.js";
import { chartOptions } from "../options.js";
import { COLOURS } from "../palette.js";
import { chosenPairs, type PlacedGroup, placedGroups } from "./groups.js";
import { indexText, linkOf, nodesOf, pairName } from "./lines.js";

/**
 * Which complexes duplicate each other: those of one industry and region that give the same functions are joined by a
 * line, the thicker the higher the index; pairs that are not known by a dashed one. Members of a cluster are diamonds.
 *
 * Pairs without overlap are counted, not drawn; of many, those with the highest index are drawn, up to 24 complexes.
 *
 * Work: in proportion to the pairs drawn.
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
 * // => "同一区域、同一产业比较1对，1对有重叠；线上为服务功能重叠度"
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
export const overlapChartTakes = /* @__PURE__ */ (() =>
  takes("overlapChart", {
    plan: madePlan,
    found: madeAs("overlaps"),
    language: z.unknown(),
    options: chartOptions,
  }))();

function overlapOptions(plan: Plan, found: Overlaps, language: Language, options: ChartOptions = {}): EChartsOption {
  const naming = namingOf(language, options.names, plan);
  const { pairs, left } = chosenPairs(found.pairs);
  const frame = frameOf(naming, found, left);
  if (pairs.length === 0)
    return emptyChart(language, frame, found.pairs.length === 0 ? undefined : language.charts.overlap.none);
  const clustered = new Set((found.clusters ?? []).flatMap(({ complexes }) => complexes));
  const groups = placedGroups(pairs);
  const crowded = new Set(groups.filter(isCrowded).flatMap(({ members }) => members.map(({ complex }) => complex)));
  const facts = pairs
    .slice(0, 5)
    .map((pair) => language.pair(pairName(naming, pair), indexText(naming, pair.functions)));
  return framed(
    language,
    { ...frame, facts },
    {
      legend: { bottom: 6, itemGap: 28, show: clustered.size > 0, data: legendOf(naming) },
      grid: { left: 70, right: 70, top: belowNotes(frame) + 20, bottom: 50 },
      xAxis: {
        type: "value",
        show: false,
        ...across(
          groups.map(({ x }) => x),
          0.75,
        ),
      },
      yAxis: {
        type: "value",
        show: false,
        inverse: true,
        ...across(
          groups.map(({ y }) => y),
          0.55,
        ),
      },
      series: [
        {
          type: "graph",
          coordinateSystem: "cartesian2d",
          categories: [
            { name: language.charts.overlap.alone, symbol: "circle", itemStyle: { color: COLOURS.blue } },
            { name: language.charts.overlap.clustered, symbol: "diamond", itemStyle: { color: COLOURS.vermillion } },
          ],
          data: groups.flatMap((group) => nodesOf(naming, group, clustered)),
          links: pairs.map((pair) => linkOf(naming, pair, crowded)),
          label: {
            show: true,
            position: "bottom",
            width: roomFor(groups),
            overflow: "break",
            fontSize: 11,
            lineHeight: 14,
          },
          edgeLabel: { show: true, fontSize: 11, color: COLOURS.ink },
          lineStyle: { color: "#8A8A8A", opacity: 1 },
        } satisfies GraphSeriesOption,
      ],
    },
  );
}

function legendOf({ language }: Naming) {
  return [
    { name: language.charts.overlap.alone, icon: "circle" },
    { name: language.charts.overlap.clustered, icon: "diamond" },
  ];
}

/** Whether more lines meet in a group than there is room to say the index of. */
function isCrowded({ members }: PlacedGroup): boolean {
  return members.length > 3;
}

/** The width of a complex's name in pixels, so that names stand beside each other on some 900. */
function roomFor(groups: readonly PlacedGroup[]): number {
  const columns = new Set(groups.map(({ x }) => x)).size;
  return Math.min(150, Math.floor(360 / columns));
}

/** An axis that the groups fill. */
function across(places: readonly number[], margin: number): { readonly min: number; readonly max: number } {
  return { min: -margin, max: places.reduce((most, place) => Math.max(most, place), 0) + margin };
}

function frameOf({ language }: Naming, { pairs, missing }: Overlaps, left: number): Frame {
  const words = language.charts.overlap;
  const overlapping = pairs.filter(({ functions: { index } }) => index !== undefined && index !== "0").length;
  const open = pairs.filter(({ functions }) => isUnknown(functions)).length;
  return {
    title: words.title,
    notes: [
      words.compared(pairs.length, overlapping),
      ...[
        language.joined([
          ...(open > 0 ? [words.unknownPairs(open)] : []),
          ...(missing.length > 0 ? [words.missing(missing.length)] : []),
          ...(left > 0 ? [words.left(left)] : []),
        ]),
      ].filter((note) => note !== ""),
    ],
  };
}

function isUnknown({ index, missing }: OverlapIndex): boolean {
  return index === undefined && missing.length > 0;
}
