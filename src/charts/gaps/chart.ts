import type { EChartsOption } from "echarts";
import * as z from "zod";
import { guarded, madeAs, takes } from "../../finding/index.js";
import type { Language } from "../../languages/index.js";
import type { GapRow, GapSurvey } from "../../layout/index.js";
import type { Plan } from "../../plan/index.js";
import { madePlan } from "../../plan/index.js";
import { areaName, bareName, type Naming, namingOf } from "../../wording/index.js";
import { emptyChart, type Frame, framed } from "../frame.js";
import { matrixOf } from "../matrix.js";
import { industryName } from "../names.js";
import type { ChartOptions } from "../options.js";
import { chartOptions } from "../options.js";
import { linesOf, stateOf, statesOf, textOf } from "./cells.js";

/**
 * Where innovation-service resources are short or to spare: a row for each kind of resource, a column for each place
 * and industry surveyed, the darker the less of the need is there. What was not surveyed is shown as unknown.
 *
 * Work: linear in the rows of the surveys.
 *
 * Room: 320 × 400 pixels at least.
 *
 * @param plan - for the names of localities and kinds of resource
 * @param survey - of `surveyGaps`
 * @param options - `names`: where those of industries come from
 *
 * @see 4.2.3
 * @example
 * ```ts
 * import { Survey, surveyGaps } from "innovation-service-complex";
 * import { gapChart } from "innovation-service-complex/charts";
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { zhCN } from "innovation-service-complex/zh-CN";
 *
 * const survey = Survey.parse({
 *   id: "pumps-2019", on: "2019-05-01",
 *   rows: [{ locality: "wenling", industry: "pumps", kind: "inspection-testing-institution", need: 12, capacity: 7 }],
 * });
 * const option = gapChart(taizhou, surveyGaps(taizhou, survey), zhCN, { names: { records: { industries: { pumps: "泵业" } } } });
 * const { xAxis } = option;
 * xAxis && "data" in xAxis && xAxis.data; // => ["温岭市\n泵业"]
 * ```
 */
export function gapChart(plan: Plan, survey: GapSurvey, language: Language, options: ChartOptions = {}): EChartsOption {
  return guarded(gapChartTakes, gapOptions, plan, survey, language, options);
}

/** What {@link gapChart} takes. */
export const gapChartTakes = /* @__PURE__ */ takes("gapChart", () => ({
  plan: madePlan,
  survey: madeAs("gap-survey"),
  language: z.unknown(),
  options: chartOptions,
}));

function gapOptions(plan: Plan, survey: GapSurvey, language: Language, options: ChartOptions = {}): EChartsOption {
  const naming = namingOf(language, options.names, plan);
  const { kinds, rows } = survey.matrix;
  const frame = frameOf(naming, survey);
  if (rows.length === 0 || kinds.length === 0) return emptyChart(language, frame);
  const byId = new Map(survey.rows.map((row) => [row.id, row]));
  const places = rows.map((row) => placeOf(plan, naming, row));
  const matrix = matrixOf({
    columns: places.map((place) => place.join("\n")),
    rows: kinds.map((kind) => bareName(naming, "element", kind, "resourceKinds")),
    states: statesOf(naming),
    cells: rows.flatMap(({ cells }, column) =>
      cells.map((cell, row) => {
        const recorded = cell.row === undefined ? undefined : byId.get(cell.row);
        const head = [
          bareName(naming, "element", kinds[row] ?? "", "resourceKinds"),
          language.list(places[column] ?? []),
        ];
        return {
          column,
          row,
          state: stateOf(cell),
          text: textOf(naming, cell, recorded),
          lines: [...head, ...linesOf(naming, cell, recorded)],
        };
      }),
    ),
  });
  return framed(language, frame, matrix);
}

function frameOf(naming: Naming, { on, notSurveyed, kinds, matrix }: GapSurvey): Frame {
  const { language } = naming;
  const words = language.charts.gap;
  return {
    title: words.title,
    notes: [
      language.joined([
        words.surveyedOn(on),
        ...(notSurveyed.length > 0 ? [words.notSurveyed(notSurveyed.length)] : []),
      ]),
    ],
    all: { rows: words.kinds(matrix.kinds.length), columns: words.places(matrix.rows.length) },
    facts: kinds
      .filter(({ gap }) => gap !== "0")
      .map(({ kind, gap, unit }) =>
        language.pair(
          bareName(naming, "element", kind, "resourceKinds"),
          `${words.gap} ${language.quantity(gap, unit ?? "count")}`,
        ),
      ),
  };
}

function placeOf(plan: Plan, naming: Naming, { locality, industry }: Pick<GapRow, "locality" | "industry">): string[] {
  const { language } = naming;
  return [
    locality === undefined ? areaName({ plan, language }) : bareName(naming, "locality", locality),
    ...(industry === undefined ? [] : [industryName(naming, industry)]),
  ];
}
