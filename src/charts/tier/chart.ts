import type { EChartsOption } from "echarts";
import * as z from "zod";
import { guarded, madeAs, takes } from "../../finding/index.js";
import type { Language } from "../../languages/index.js";
import type { Plan } from "../../plan/index.js";
import { madePlan } from "../../plan/index.js";
import type { ComplexAssessment } from "../../standards/index.js";
import { bareName, describeFinding, type Naming, namingOf } from "../../wording/index.js";
import { emptyChart, type Frame, framed } from "../frame.js";
import { matrixOf } from "../matrix.js";
import { complexName } from "../names.js";
import type { ChartOptions } from "../options.js";
import { chartOptions } from "../options.js";
import { verdictStates } from "../verdicts.js";
import { cellOf, overallCell } from "./cells.js";

/**
 * The ladder of tiers of one complex: a column for each tier, lowest first, a row for each standard with what is there
 * and what is asked, and the verdict of each tier below. The tier held and the next one are marked.
 *
 * Work: tiers × standards.
 *
 * Room: 320 × 400 pixels at least.
 *
 * @param plan - for the names of tiers and standards
 * @param assessment - of `assessComplex`
 * @param options - `names`: where the name of the complex comes from
 *
 * @see 4.1.2
 * @see 4.1.3
 * @example
 * ```ts
 * import { assessComplex, Complex } from "innovation-service-complex";
 * import { tierChart } from "innovation-service-complex/charts";
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { zhCN } from "innovation-service-complex/zh-CN";
 *
 * const complex = Complex.parse({
 *   id: "pumps", name: "泵业综合体", locality: "wenling", site: { floorArea: 4680 },
 *   milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 * });
 * const assessment = assessComplex(taizhou, complex, { asOf: "2020-12-31" });
 * const { title } = tierChart(taizhou, assessment, zhCN, { names: { portfolio: { complexes: [complex] } } });
 * title && "text" in title && title.text; // => "泵业综合体：层级对照"
 * ```
 */
export function tierChart(
  plan: Plan,
  assessment: ComplexAssessment,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(tierChartTakes, tierOptions, plan, assessment, language, options);
}

/** What {@link tierChart} takes. */
export const tierChartTakes = /* @__PURE__ */ takes("tierChart", () => ({
  plan: madePlan,
  assessment: madeAs("complex-assessment"),
  language: z.unknown(),
  options: chartOptions,
}));

function tierOptions(
  plan: Plan,
  assessment: ComplexAssessment,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const naming = namingOf(language, options.names, plan);
  const standards = standardsIn(plan, assessment);
  const frame = frameOf(naming, assessment, standards.length + 1);
  if (standards.length === 0) return emptyChart(language, frame);
  const rows = [
    ...standards.map(({ label, effect }) =>
      effect === "advises" ? language.charts.tier.advises(language.label(label)) : language.label(label),
    ),
    language.charts.tier.overall,
  ];
  const rowById = new Map(standards.map(({ id }, row) => [id, row]));
  const advises = new Set(standards.flatMap(({ id, effect }) => (effect === "advises" ? [id] : [])));
  const matrix = matrixOf({
    columns: assessment.tiers.map(({ tier }) => columnOf(naming, assessment, tier)),
    rows,
    states: verdictStates(language),
    cells: assessment.tiers.flatMap((tier, column) => [
      ...tier.findings.map((finding) => ({
        column,
        row: rowById.get(finding.rule) ?? -1,
        ...cellOf(naming, finding),
        lines: [describeFinding(plan, finding, language)],
        light: advises.has(finding.rule),
      })),
      overallCell(naming, tier, column, standards.length),
    ]),
  });
  return framed(language, frame, matrix);
}

function standardsIn(plan: Plan, { tiers }: ComplexAssessment) {
  const tested = new Set(tiers.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  return plan.standards.filter(({ id }) => tested.has(id));
}

function frameOf(naming: Naming, assessment: ComplexAssessment, rows: number): Frame {
  const { language } = naming;
  const { complex, asOf, held, missing, highestMet, tiers } = assessment;
  const { tierOpen } = language.standards;
  const now = held && language.charts.tier.holds(bareName(naming, "tier", held.tier));
  return {
    title: language.charts.tier.title(complexName(naming, complex)),
    notes: [
      language.joined([
        language.asOf(asOf),
        missing ? (now === undefined ? tierOpen.none : tierOpen.held(now)) : (now ?? language.charts.tier.holdsNone),
        highestMet === undefined
          ? language.charts.tier.meetsNone
          : language.charts.tier.highestMet(bareName(naming, "tier", highestMet)),
      ]),
    ],
    facts: tiers.map(({ tier, verdict }) =>
      language.pair(bareName(naming, "tier", tier), language.words.verdicts[verdict]),
    ),
    all: { rows: language.charts.rows(rows), columns: language.charts.columns(tiers.length) },
  };
}

function columnOf(naming: Naming, { held, next }: ComplexAssessment, tier: string): string {
  const { language } = naming;
  const name = bareName(naming, "tier", tier);
  if (held?.tier === tier)
    return `● ${name}\n${language.standards.since(language.words.held[held.status], held.since)}`;
  return next?.tier === tier ? `▲ ${name}\n${language.charts.tier.next}` : name;
}
