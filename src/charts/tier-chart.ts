import type { EChartsOption } from "echarts";
import type { Finding, Verdict } from "../finding/index.js";
import type { Language } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import type { ComplexAssessment, TierAssessment } from "../standards/index.js";
import { describeFinding } from "../wording/index.js";
import { belowNotes, emptyChart, type Frame, framed } from "./frame.js";
import { type Cell, matrixOf } from "./matrix.js";
import type { ChartOptions } from "./options.js";
import { COLOURS } from "./palette.js";
import { type Speaker, speakerOf } from "./speaker.js";

/**
 * The ladder of tiers of one complex: a column for each tier, lowest first, a row for each standard with what is there
 * and what is asked, and the verdict of each tier below. The tier held and the next one are marked.
 *
 * @param plan - for the names of tiers and standards
 * @param assessment - of `assessComplex`
 * @param options - `names`: of the complex
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
 * const { title } = tierChart(taizhou, assessment, zhCN, { names: { pumps: complex.name } });
 * title && "text" in title && title.text; // => "泵业综合体：层级对照"
 * ```
 */
export function tierChart(
  plan: Plan,
  assessment: ComplexAssessment,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const speaker = speakerOf(language, options);
  const { texts } = speaker;
  const standards = standardsIn(plan, assessment);
  const frame = frameOf(plan, speaker, assessment);
  if (standards.length === 0) return emptyChart(frame, texts.noData);
  const rows = [
    ...standards.map(({ label, effect }) =>
      effect === "advises" ? texts.tier.advises(speaker.say(label)) : speaker.say(label),
    ),
    texts.tier.overall,
  ];
  const matrix = matrixOf(
    {
      columns: assessment.tiers.map(({ tier }) => columnOf(plan, speaker, assessment, tier)),
      rows,
      states: VERDICTS.map(({ verdict, mark, colour }) => ({
        label: `${mark} ${texts.tier.verdicts[verdict]}`,
        colour,
      })),
      cells: assessment.tiers.flatMap((tier, column) => [
        ...tier.findings.map((finding) => ({
          column,
          row: standards.findIndex(({ id }) => id === finding.rule),
          ...cellOf(speaker, finding),
          lines: [describeFinding(plan, finding, language)],
        })),
        overallCell(plan, speaker, tier, column, standards.length),
      ]),
    },
    { left: 290, right: 40, top: belowNotes(frame) + 40, bottom: 50 },
  );
  return framed(frame, { ...matrix });
}

const VERDICTS: readonly { readonly verdict: Verdict; readonly mark: string; readonly colour: string }[] = [
  { verdict: "met", mark: "✓", colour: COLOURS.green },
  { verdict: "waived", mark: "○", colour: COLOURS.purple },
  { verdict: "unmet", mark: "✗", colour: COLOURS.vermillion },
  { verdict: "unknown", mark: "?", colour: COLOURS.grey },
  { verdict: "not-applicable", mark: "–", colour: COLOURS.pale },
];

function standardsIn(plan: Plan, { tiers }: ComplexAssessment) {
  const tested = new Set(tiers.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  return plan.standards.filter(({ id }) => tested.has(id));
}

function frameOf(plan: Plan, speaker: Speaker, assessment: ComplexAssessment): Frame {
  const { texts, named, nameOf } = speaker;
  const { complex, asOf, held, highestMet, tiers } = assessment;
  return {
    title: texts.tier.title(nameOf(complex)),
    notes: [
      texts.phrases([
        texts.asOf(asOf),
        held ? texts.tier.holds(named(plan.tiers, held.tier)) : texts.tier.holdsNone,
        highestMet === undefined ? texts.tier.meetsNone : texts.tier.highestMet(named(plan.tiers, highestMet)),
      ]),
    ],
    facts: tiers.map(({ tier, verdict }) => texts.pair(named(plan.tiers, tier), texts.tier.verdicts[verdict])),
    stop: texts.stop,
  };
}

function columnOf(plan: Plan, { texts, named }: Speaker, { held, next }: ComplexAssessment, tier: string): string {
  const name = named(plan.tiers, tier);
  if (held?.tier === tier) return `● ${name}\n${texts.tier.held[held.status](held.since)}`;
  return next?.tier === tier ? `▲ ${name}\n${texts.tier.next}` : name;
}

function cellOf(speaker: Speaker, finding: Finding): Pick<Cell, "state" | "text"> {
  const { texts } = speaker;
  const state = VERDICTS.findIndex(({ verdict }) => verdict === finding.verdict);
  return {
    state,
    text: `${VERDICTS[state]?.mark} ${figureOf(speaker, finding) ?? texts.tier.verdicts[finding.verdict]}`,
  };
}

function figureOf({ texts }: Speaker, { items, bound, actual, required, unit = "count" }: Finding): string | undefined {
  if (bound === undefined) return undefined;
  if (items) {
    const size = items.has.length + items.lacks.length + items.unknown.length;
    if (items.unknown.length === size) return texts.unknown;
    const open = items.unknown.length > 0 ? [texts.tier.notRecorded(items.unknown.length)] : [];
    return texts.list([`${items.has.length}/${size}`, ...open]);
  }
  const asked = required === undefined ? undefined : `${SIGNS[bound]} ${texts.quantity(required, unit)}`;
  const there = actual === undefined ? texts.unknown : texts.quantity(actual, unit);
  return asked === undefined ? there : `${there} (${asked})`;
}

const SIGNS = { "at-least": "≥", "at-most": "≤", exactly: "=", about: "≈" } as const;

function overallCell(plan: Plan, speaker: Speaker, tier: TierAssessment, column: number, row: number): Cell {
  const { texts, named } = speaker;
  const state = VERDICTS.findIndex(({ verdict }) => verdict === tier.verdict);
  const text = `${VERDICTS[state]?.mark} ${texts.tier.verdicts[tier.verdict]}`;
  return { column, row, state, text, lines: [texts.pair(named(plan.tiers, tier.tier), text)] };
}
