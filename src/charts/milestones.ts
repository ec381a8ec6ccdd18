import type { EChartsOption, ScatterSeriesOption } from "echarts";
import * as z from "zod";
import { guarded, readBy, takes } from "../finding/index.js";
import { addDays, dateSchema, listOf, objectOf, type PlainDate } from "../kernel/index.js";
import type { Language } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import { Complex, type Milestone } from "../registry/index.js";
import { bareName, type NameSources, type Naming, nameSources, namingOf } from "../wording/index.js";
import { complexes as counted } from "./figures.js";
import { emptyChart, framed } from "./frame.js";
import { legendAt } from "./legend.js";
import { LINES } from "./palette.js";
import { at } from "./schedule/bars.js";
import { rowsAt } from "./side.js";
import { tooltipOf } from "./text.js";

/** Of which day a timeline is. */
export interface MilestoneOptions {
  /** The day at whose close it is looked; what comes later is left out. */
  readonly asOf: PlainDate;
  /** Where names come from that records do not have, as for `describe`. */
  readonly names?: NameSources;
}

/**
 * What happened when: a row for each complex, a sign for each milestone, its shape for what happened and its colour for the
 * tier. A complex without milestones has an empty row.
 *
 * Work: linear in the milestones.
 *
 * Room: 320 × 400 pixels at least.
 *
 * @param plan - for the names of tiers
 * @param complexes - the records, in the order in which they stand
 * @param options - `asOf`: the day; `names`: where other names come from
 * @throws `PolicyError` for a date that does not exist
 *
 * @see 2.4
 * @example
 * ```ts
 * import { Complex } from "innovation-service-complex";
 * import { milestoneChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const complex = Complex.parse({
 *   id: "pumps", name: "Pumps", locality: "wenling",
 *   milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 * });
 * const { series } = milestoneChart(taizhou, [complex], en, { asOf: "2020-12-31" });
 * Array.isArray(series) ? series.map(({ name }) => name) : []; // => ["listed for cultivation · county"]
 * ```
 */
export function milestoneChart(
  plan: Plan,
  complexes: readonly Complex[],
  language: Language,
  options: MilestoneOptions,
): EChartsOption {
  return guarded(milestoneChartTakes, milestoneOptions, plan, complexes, language, options);
}

/** What {@link milestoneChart} takes. */
export const milestoneChartTakes = /* @__PURE__ */ takes("milestoneChart", () => ({
  plan: madePlan,
  complexes: listOf(readBy(Complex)),
  language: z.unknown(),
  options: objectOf({ asOf: dateSchema, names: nameSources.exactOptional() }),
}));

function milestoneOptions(
  plan: Plan,
  complexes: readonly Complex[],
  language: Language,
  { asOf, names }: MilestoneOptions,
): EChartsOption {
  const naming = namingOf(language, names, plan);
  const rows = complexes.map(({ name, milestones }) => ({
    name,
    milestones: milestones.filter(({ on }) => on <= asOf),
  }));
  const frame = {
    title: language.charts.milestone.title,
    notes: [language.asOf(asOf)],
    facts: rows
      .slice(0, 10)
      .map(({ name, milestones }) =>
        language.pair(name, language.list(milestones.map((each) => saidOf(naming, each)))),
      ),
    all: { rows: counted(language, rows.length) },
  };
  const days = rows.flatMap(({ milestones }) => milestones.map(({ on }) => on));
  if (days.length === 0) return emptyChart(language, frame);
  const series = seriesOf(plan, naming, rows);
  const entries = series.map(({ name, symbol }) => ({ name: String(name), icon: String(symbol) }));
  const first = days.reduce((least, day) => (day < least ? day : least));
  const data = rows.map(({ name }) => name);
  return framed(language, frame, (place) => {
    const { legend, height } = legendAt(entries, place.width);
    const { grid, yAxis, dataZoom } = rowsAt(place, { names: data, bottom: height + AXIS, filterMode: "none" });
    return {
      useUTC: true,
      legend,
      grid,
      xAxis: {
        type: "time",
        min: at(addDays(first, -30)),
        max: at(addDays(asOf, 30)),
        axisLabel: { formatter: "{yyyy}-{MM}", hideOverlap: true },
        splitLine: { show: true },
      },
      yAxis: { ...yAxis, splitLine: { show: true } },
      dataZoom,
      series,
    };
  });
}

/** The height of the axis of days, in pixels. */
const AXIS = 30;

const SYMBOLS: { readonly [K in Milestone["kind"]]: string } = {
  cultivated: "circle",
  applied: "triangle",
  recognised: "diamond",
  delisted: "rect",
};

interface Row {
  readonly name: string;
  readonly milestones: readonly Milestone[];
}

/** A series for each kind and tier that occurs. */
function seriesOf(plan: Plan, naming: Naming, rows: readonly Row[]): ScatterSeriesOption[] {
  const kinds = Object.keys(SYMBOLS) as Milestone["kind"][];
  return kinds.flatMap((kind) =>
    plan.tiers.flatMap(({ id: tier }, colour) => {
      const data = rows.flatMap(({ name, milestones }, row) =>
        milestones
          .filter((each) => each.kind === kind && each.tier === tier)
          .map((each) => ({ value: [at(each.on), row], tooltip: tooltipOf([name, saidOf(naming, each)]) })),
      );
      if (data.length === 0) return [];
      const { language } = naming;
      return [
        {
          type: "scatter" as const,
          name: `${language.finding.milestones[kind]} · ${bareName(naming, "tier", tier)}`,
          symbol: SYMBOLS[kind],
          symbolSize: 13,
          itemStyle: { color: LINES[colour % LINES.length] ?? LINES[0], opacity: 1 },
          data,
        },
      ];
    }),
  );
}

function saidOf(naming: Naming, { on, kind, tier }: Milestone): string {
  const { finding, date } = naming.language;
  return finding.milestone(date(on), finding.milestones[kind], bareName(naming, "tier", tier));
}
