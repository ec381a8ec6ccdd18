import type { EChartsOption } from "echarts";
import * as z from "zod";
import type { Finding, Verdict } from "../finding/index.js";
import { guarded, madeAs, takes } from "../finding/index.js";
import type { Language } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import type { ComplexAssessment, TierAssessment } from "../standards/index.js";
import { bareName, describeFinding, type Naming, namingOf } from "../wording/index.js";
import { belowNotes, emptyChart, type Frame, framed } from "./frame.js";
import { type Cell, matrixOf } from "./matrix.js";
import { complexName } from "./names.js";
import type { ChartOptions } from "./options.js";
import { chartOptions } from "./options.js";
import { COLOURS } from "./palette.js";

/**
 * The ladder of tiers of one complex: a column for each tier, lowest first, a row for each standard with what is there
 * and what is asked, and the verdict of each tier below. The tier held and the next one are marked.
 *
 * Work: tiers × standards.
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
export const tierChartTakes = /* @__PURE__ */ (() =>
  takes("tierChart", {
    plan: madePlan,
    assessment: madeAs("complex-assessment"),
    language: z.unknown(),
    options: chartOptions,
  }))();

function tierOptions(
  plan: Plan,
  assessment: ComplexAssessment,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const naming = namingOf(language, options.names, plan);
  const standards = standardsIn(plan, assessment);
  const frame = frameOf(naming, assessment);
  if (standards.length === 0) return emptyChart(language, frame);
  const rows = [
    ...standards.map(({ label, effect }) =>
      effect === "advises" ? language.charts.tier.advises(language.label(label)) : language.label(label),
    ),
    language.charts.tier.overall,
  ];
  const rowById = new Map(standards.map(({ id }, row) => [id, row]));
  const matrix = matrixOf(
    {
      columns: assessment.tiers.map(({ tier }) => columnOf(naming, assessment, tier)),
      rows,
      states: VERDICTS.map(({ verdict, mark, colour }) => ({
        label: `${mark} ${language.words.verdicts[verdict]}`,
        colour,
      })),
      cells: assessment.tiers.flatMap((tier, column) => [
        ...tier.findings.map((finding) => ({
          column,
          row: rowById.get(finding.rule) ?? -1,
          ...cellOf(naming, finding),
          lines: [describeFinding(plan, finding, language)],
        })),
        overallCell(naming, tier, column, standards.length),
      ]),
    },
    { left: 290, right: 40, top: belowNotes(frame) + 40, bottom: 50 },
  );
  return framed(language, frame, { ...matrix });
}

const VERDICTS: readonly { readonly verdict: Verdict; readonly mark: string; readonly colour: string }[] =
  /* @__PURE__ */ (() => [
    { verdict: "met", mark: "✓", colour: COLOURS.green },
    { verdict: "waived", mark: "○", colour: COLOURS.purple },
    { verdict: "unmet", mark: "✗", colour: COLOURS.vermillion },
    { verdict: "unknown", mark: "?", colour: COLOURS.grey },
    { verdict: "not-applicable", mark: "–", colour: COLOURS.pale },
  ])();

function standardsIn(plan: Plan, { tiers }: ComplexAssessment) {
  const tested = new Set(tiers.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  return plan.standards.filter(({ id }) => tested.has(id));
}

function frameOf(naming: Naming, assessment: ComplexAssessment): Frame {
  const { language } = naming;
  const { complex, asOf, held, highestMet, tiers } = assessment;
  return {
    title: language.charts.tier.title(complexName(naming, complex)),
    notes: [
      language.joined([
        language.asOf(asOf),
        held ? language.charts.tier.holds(bareName(naming, "tier", held.tier)) : language.charts.tier.holdsNone,
        highestMet === undefined
          ? language.charts.tier.meetsNone
          : language.charts.tier.highestMet(bareName(naming, "tier", highestMet)),
      ]),
    ],
    facts: tiers.map(({ tier, verdict }) =>
      language.pair(bareName(naming, "tier", tier), language.words.verdicts[verdict]),
    ),
  };
}

function columnOf(naming: Naming, { held, next }: ComplexAssessment, tier: string): string {
  const { language } = naming;
  const name = bareName(naming, "tier", tier);
  if (held?.tier === tier)
    return `● ${name}\n${language.standards.since(language.words.held[held.status], held.since)}`;
  return next?.tier === tier ? `▲ ${name}\n${language.charts.tier.next}` : name;
}

function cellOf(naming: Naming, finding: Finding): Pick<Cell, "state" | "text"> {
  const { language } = naming;
  const state = VERDICTS.findIndex(({ verdict }) => verdict === finding.verdict);
  return {
    state,
    text: `${VERDICTS[state]?.mark} ${figureOf(naming, finding) ?? language.words.verdicts[finding.verdict]}`,
  };
}

function figureOf(
  { language }: Naming,
  { items, bound, actual, required, unit = "count" }: Finding,
): string | undefined {
  if (bound === undefined) return undefined;
  if (items) {
    const size = items.has.length + items.lacks.length + items.unknown.length;
    if (items.unknown.length === size) return language.words.verdicts.unknown;
    const open = items.unknown.length > 0 ? [language.charts.tier.notRecorded(items.unknown.length)] : [];
    return language.list([`${items.has.length}/${size}`, ...open]);
  }
  const asked = required === undefined ? undefined : `${SIGNS[bound]} ${language.quantity(required, unit)}`;
  const there = actual === undefined ? language.words.verdicts.unknown : language.quantity(actual, unit);
  return asked === undefined ? there : `${there} (${asked})`;
}

const SIGNS = { "at-least": "≥", above: ">", "at-most": "≤", below: "<", exactly: "=", about: "≈" } as const;

function overallCell(naming: Naming, tier: TierAssessment, column: number, row: number): Cell {
  const { language } = naming;
  const state = VERDICTS.findIndex(({ verdict }) => verdict === tier.verdict);
  const text = `${VERDICTS[state]?.mark} ${language.words.verdicts[tier.verdict]}`;
  return { column, row, state, text, lines: [language.pair(bareName(naming, "tier", tier.tier), text)] };
}
