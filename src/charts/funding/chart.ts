import type { EChartsOption, SankeySeriesOption } from "echarts";
import * as z from "zod";
import { guarded, madeAs, takes } from "../../finding/index.js";
import type { FundingAllocation } from "../../funding/index.js";
import type { Language } from "../../languages/index.js";
import type { Plan } from "../../plan/index.js";
import { madePlan } from "../../plan/index.js";
import { namingOf } from "../../wording/index.js";
import { drawn } from "../figures.js";
import { emptyChart, framed } from "../frame.js";
import { LINE, linesIn, most, SIZE, safely } from "../measure.js";
import type { ChartOptions } from "../options.js";
import { chartOptions } from "../options.js";
import { tooltipOf } from "../text.js";
import { flowsOf } from "./flows.js";
import { frameOf } from "./frame.js";
import { nodesOf } from "./nodes.js";

/**
 * Where a budget goes: from the budget to the rules that share it out, and from each rule to the complexes, or to the
 * localities that are paid for them; what is not allocated stands beside the rules.
 *
 * Those that get most are drawn one by one, up to fifteen where there is room, the others together.
 *
 * Work: linear in the lines.
 *
 * Room: 320 × 400 pixels at least.
 *
 * @param plan - for the names of localities
 * @param allocation - of `allocateFunding`, in yuan
 * @param options - `names`: where the names of complexes come from
 *
 * @see 4.5.3d
 * @see 3.1
 * @example
 * ```ts
 * import { allocateFunding, Portfolio } from "innovation-service-complex";
 * import { fundingChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou, taizhouFunding } from "innovation-service-complex/taizhou";
 *
 * const complex = {
 *   id: "pumps", name: "泵业综合体", locality: "wenling",
 *   milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
 * };
 * const portfolio = Portfolio.parse({ complexes: [complex] });
 * const sheets = [{ complex: "pumps", total: "90" as const, grade: "good", certain: true, vetoes: [] }];
 * const ground = { plan: taizhou, portfolio, asOf: "2020-12-31" };
 * const allocation = allocateFunding(taizhouFunding, sheets, { ...ground, budget: 1000000 });
 * const names = { records: { complexes: { pumps: "Pumps" } } };
 * const { title } = fundingChart(taizhou, allocation, en, { names });
 * title && "subtext" in title && title.subtext;
 * // => "1,000,000 yuan allocated to 1 complex; the policy is illustrative"
 * ```
 */
export function fundingChart(
  plan: Plan,
  allocation: FundingAllocation,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(fundingChartTakes, fundingOptions, plan, allocation, language, options);
}

/** What {@link fundingChart} takes. */
export const fundingChartTakes = /* @__PURE__ */ takes("fundingChart", () => ({
  plan: madePlan,
  allocation: madeAs("funding-allocation"),
  language: z.unknown(),
  options: chartOptions,
}));

function fundingOptions(
  plan: Plan,
  allocation: FundingAllocation,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const naming = namingOf(language, options.names, plan);
  const all = flowsOf(naming, allocation, MOST_PAYEES);
  const frame = frameOf(naming, allocation, all);
  if (all.length === 0) return emptyChart(language, frame);
  const texts = nodesOf(naming, allocation, all).map(({ text }) => text);
  return framed(language, frame, (place) => {
    const room = place.width * (place.width < 720 ? 0.34 : 0.36);
    const wide = safely(room, texts);
    const lines = linesOf(texts, wide);
    const between = Math.floor((place.width - room - 3 * NODE) / 2 - 10);
    const around = Math.max(AROUND, Math.ceil((lines * LINE) / 2) + 6);
    const height = place.height - place.top - 2 * around;
    const apart = Math.max(1, Math.min(MOST_PAYEES, Math.floor((0.8 * height) / (lines * LINE)) - 2));
    const flows = apart < MOST_PAYEES ? flowsOf(naming, allocation, apart) : all;
    const label = (width: number) => ({ label: { width: Math.floor(width) } });
    return {
      series: [
        {
          type: "sankey",
          left: 14,
          right: Math.floor(room) + 14,
          top: place.top + around,
          bottom: around,
          nodeGap: lines * LINE,
          nodeWidth: NODE,
          draggable: false,
          layoutIterations: 0,
          emphasis: { focus: "adjacency" },
          data: nodesOf(naming, allocation, flows).map(({ text: _text, ...node }) => node),
          links: flows.map(({ from, to, amount }) => ({
            source: from.id,
            target: to.id,
            value: drawn(amount),
            tooltip: tooltipOf([from.name, to.name, language.quantity(amount, "yuan")]),
          })),
          levels: [
            { depth: 0, ...label(between) },
            { depth: 1, ...label(between) },
            { depth: 2, ...label(wide) },
          ],
          label: { position: "right", fontSize: SIZE, lineHeight: LINE, overflow: "break" },
          lineStyle: { color: "source", opacity: 0.35 },
        } satisfies SankeySeriesOption,
      ],
    };
  });
}

const MOST_PAYEES = 15;

/** The width of a node, and the room above and below, in pixels. */
const NODE = 12;
const AROUND = 22;

function linesOf(texts: readonly string[], width: number): number {
  return most(texts.map((text) => linesIn(text, width)));
}
