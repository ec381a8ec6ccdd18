import type { EChartsOption } from "echarts";
import * as z from "zod";
import { guarded, madeAs, takes } from "../finding/index.js";
import { listOf } from "../kernel/index.js";
import type { Language } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import type { ComplexAssessment, TierAssessment } from "../standards/index.js";
import { bareName, describeFinding, type Naming, namingOf } from "../wording/index.js";
import { complexes } from "./figures.js";
import { emptyChart, type Frame, framed } from "./frame.js";
import { type Cell, matrixOf } from "./matrix.js";
import { complexName } from "./names.js";
import type { ChartOptions } from "./options.js";
import { chartOptions } from "./options.js";
import { signed, VERDICTS, verdictStates } from "./verdicts.js";

/**
 * Who meets what: a row for each complex, a column for each standard of the tier it seeks next (of the one it holds,
 * where there is none above), and the verdict of that tier. What only advises is lighter.
 *
 * Work: complexes × standards.
 *
 * Room: 320 × 400 pixels at least.
 *
 * @param plan - for the names of tiers and standards
 * @param assessments - of `assessComplex`, one for each complex, in the order in which they stand
 * @param options - `names`: where the names of complexes come from
 *
 * @see 4.1.2
 * @example
 * ```ts
 * import { assessComplex, Complex } from "innovation-service-complex";
 * import { standardChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const complex = Complex.parse({ id: "pumps", name: "Pumps", locality: "wenling", milestones: [] });
 * const assessment = assessComplex(taizhou, complex, { asOf: "2020-12-31" });
 * const { yAxis } = standardChart(taizhou, [assessment], en, { names: { portfolio: { complexes: [complex] } } });
 * yAxis && "data" in yAxis && yAxis.data; // => ["Pumps\ncounty"]
 * ```
 */
export function standardChart(
  plan: Plan,
  assessments: readonly ComplexAssessment[],
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(standardChartTakes, standardOptions, plan, assessments, language, options);
}

/** What {@link standardChart} takes. */
export const standardChartTakes = /* @__PURE__ */ takes("standardChart", () => ({
  plan: madePlan,
  assessments: listOf(madeAs("complex-assessment")),
  language: z.unknown(),
  options: chartOptions,
}));

function standardOptions(
  plan: Plan,
  assessments: readonly ComplexAssessment[],
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const naming = namingOf(language, options.names, plan);
  const rows = assessments.flatMap((assessment) => {
    const tier = soughtBy(assessment);
    return tier === undefined ? [] : [{ complex: assessment.complex, tier }];
  });
  const tested = new Set(rows.flatMap(({ tier }) => tier.findings.map(({ rule }) => rule)));
  const standards = plan.standards.filter(({ id }) => tested.has(id));
  const frame = frameOf(naming, assessments, rows, standards.length);
  if (rows.length === 0) return emptyChart(language, frame);
  const { advises, overall } = language.charts.tier;
  const columns = new Map(standards.map(({ id }, column) => [id, column + 1]));
  const light = new Set(standards.flatMap(({ id, effect }) => (effect === "advises" ? [id] : [])));
  const matrix = matrixOf({
    columns: [
      overall,
      ...standards.map(({ id, label }) => (light.has(id) ? advises(language.label(label)) : language.label(label))),
    ],
    rows: rows.map(({ complex, tier }) => `${complexName(naming, complex)}\n${bareName(naming, "tier", tier.tier)}`),
    states: verdictStates(language),
    cells: rows.flatMap(({ tier }, row): Cell[] => [
      {
        ...signed(tier.verdict, ""),
        column: 0,
        row,
        lines: [language.pair(bareName(naming, "tier", tier.tier), language.words.verdicts[tier.verdict])],
      },
      ...tier.findings.map((finding) => ({
        ...signed(finding.verdict, ""),
        column: columns.get(finding.rule) ?? 0,
        row,
        lines: [describeFinding(plan, finding, language)],
        light: light.has(finding.rule),
      })),
    ]),
  });
  return framed(language, frame, matrix);
}

function soughtBy({ next, held, tiers }: ComplexAssessment): TierAssessment | undefined {
  return tiers.find(({ tier }) => tier === (next?.tier ?? held?.tier)) ?? tiers.at(-1);
}

function frameOf(
  { language }: Naming,
  assessments: readonly ComplexAssessment[],
  rows: readonly { readonly tier: TierAssessment }[],
  standards: number,
): Frame {
  const days = [...new Set(assessments.map(({ asOf }) => language.asOf(asOf)))];
  return {
    title: language.charts.standard.title,
    notes: [language.joined([...days, language.charts.standard.tier])],
    facts: VERDICTS.flatMap(({ verdict }) => {
      const count = rows.filter(({ tier }) => tier.verdict === verdict).length;
      return count === 0 ? [] : [language.pair(language.words.verdicts[verdict], complexes(language, count))];
    }),
    all: { rows: complexes(language, rows.length), columns: language.charts.columns(1 + standards) },
  };
}
