import type { EChartsOption, FunnelSeriesOption } from "echarts";
import * as z from "zod";
import { guarded, madeAs, takes, type Verdict } from "../finding/index.js";
import { dividedBy, fractionOf, listOf, roundedTo, wholeDecimal } from "../kernel/index.js";
import type { Language } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import type { ComplexAssessment } from "../standards/index.js";
import { bareName, type Naming, namingOf, percent } from "../wording/index.js";
import { complexes } from "./figures.js";
import { emptyChart, type Frame, framed } from "./frame.js";
import type { ChartOptions } from "./options.js";
import { chartOptions } from "./options.js";
import { BAR_LABEL, COLOURS } from "./palette.js";
import { inPercent } from "./rooms.js";
import { labelOf, tooltipOf } from "./text.js";
import { VERDICTS } from "./verdicts.js";

/**
 * From tier to tier: how many complexes hold each tier or one above it, and which share of those of the tier below that
 * is; over each, how many meet its standards and of how many that is not known.
 *
 * Work: complexes × tiers.
 *
 * Room: 320 × 400 pixels at least.
 *
 * @param plan - for the tiers and their names
 * @param assessments - of `assessComplex`, one for each complex
 *
 * @see 2.6
 * @see 4.1.2
 * @example
 * ```ts
 * import { assessComplex, Complex } from "innovation-service-complex";
 * import { funnelChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const listed = [{ kind: "cultivated" as const, tier: "municipal", on: "2019-06-30" }];
 * const complex = Complex.parse({ id: "pumps", name: "Pumps", locality: "wenling", milestones: listed });
 * const option = funnelChart(taizhou, [assessComplex(taizhou, complex, { asOf: "2020-12-31" })], en);
 * Array.isArray(option.series) ? option.series.map(({ data }) => JSON.stringify(data).match(/"value":\d/g)) : [];
 * // => [['"value":1', '"value":1', '"value":0']]
 * ```
 */
export function funnelChart(
  plan: Plan,
  assessments: readonly ComplexAssessment[],
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(funnelChartTakes, funnelOptions, plan, assessments, language, options);
}

/** What {@link funnelChart} takes. */
export const funnelChartTakes = /* @__PURE__ */ takes("funnelChart", () => ({
  plan: madePlan,
  assessments: listOf(madeAs("complex-assessment")),
  language: z.unknown(),
  options: chartOptions,
}));

function funnelOptions(
  plan: Plan,
  assessments: readonly ComplexAssessment[],
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const naming = namingOf(language, options.names, plan);
  const stages = stagesOf(plan, naming, assessments);
  const frame = frameOf(naming, assessments, stages);
  if (assessments.length === 0) return emptyChart(language, frame);
  const data = stages.map(({ count, text, lines }, at) => ({
    value: count,
    name: String(at),
    itemStyle: { color: SHADES[at % SHADES.length] ?? COLOURS.sky },
    label: labelOf(text),
    tooltip: tooltipOf(lines),
  }));
  return framed(language, frame, (place) => {
    const width = place.width - 40;
    return {
      series: [
        {
          type: "funnel",
          sort: "none",
          left: 20,
          right: 20,
          top: inPercent(place.top + 8, place.height),
          bottom: 16,
          min: 0,
          max: Math.max(1, stages[0]?.count ?? 1),
          minSize: "4%",
          gap: 4,
          data,
          label: { ...BAR_LABEL, position: "inside", width, overflow: "break" },
        } satisfies FunnelSeriesOption,
      ],
    };
  });
}

const SHADES = /* @__PURE__ */ (() => ["#BFE3F7", COLOURS.sky, COLOURS.green] as const)();

interface Stage {
  readonly count: number;
  readonly text: string;
  readonly lines: readonly string[];
}

function stagesOf(plan: Plan, naming: Naming, assessments: readonly ComplexAssessment[]): Stage[] {
  const { language } = naming;
  const rank = new Map(plan.tiers.map(({ id }, at) => [id, at]));
  const counts = plan.tiers.map(
    (_, at) => assessments.filter(({ held }) => held !== undefined && (rank.get(held.tier) ?? -1) >= at).length,
  );
  return plan.tiers.map(({ id }, at) => {
    const [count = 0, below] = [counts[at], at === 0 ? assessments.length : counts[at - 1]];
    const name = bareName(naming, "tier", id);
    const share = below === undefined || below === 0 ? [] : [percent(shareOf(count, below))];
    const verdicts = tallied(assessments, id);
    const standards = VERDICTS.flatMap(({ verdict, mark }) => {
      const many = verdicts.get(verdict) ?? 0;
      return many === 0 ? [] : [`${mark} ${language.words.verdicts[verdict]} ${many}`];
    });
    const holding = language.pair(name, language.cited(complexes(language, count), share));
    return {
      count,
      text: `${holding}\n${language.list(standards)}`,
      lines: [holding, ...standards],
    };
  });
}

function shareOf(part: number, whole: number) {
  return roundedTo(dividedBy(fractionOf(wholeDecimal(part)), fractionOf(wholeDecimal(whole))), 4);
}

/** The verdicts of a tier's standards. */
function tallied(assessments: readonly ComplexAssessment[], tier: string): ReadonlyMap<Verdict, number> {
  const tally = new Map<Verdict, number>();
  for (const { tiers } of assessments) {
    const verdict = tiers.find((each) => each.tier === tier)?.verdict;
    if (verdict) tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
  }
  return tally;
}

function frameOf({ language }: Naming, assessments: readonly ComplexAssessment[], stages: readonly Stage[]): Frame {
  const days = [...new Set(assessments.map(({ asOf }) => language.asOf(asOf)))];
  return {
    title: language.charts.funnel.title,
    notes: [language.joined([...days, complexes(language, assessments.length), language.charts.funnel.note])],
    facts: stages.map(({ lines }) => language.list(lines)),
  };
}
