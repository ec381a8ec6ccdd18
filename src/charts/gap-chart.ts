import type { EChartsOption } from "echarts";
import type { Language } from "../languages/index.js";
import type { CoverageCell, GapRow, GapSurvey } from "../layout/index.js";
import type { Plan } from "../plan/index.js";
import { belowNotes, emptyChart, type Frame, framed } from "./frame.js";
import { matrixOf } from "./matrix.js";
import type { ChartOptions } from "./options.js";
import { COLOURS, GAP_SHADES } from "./palette.js";
import { drawn, type Speaker, speakerOf } from "./speaker.js";

/**
 * Where innovation-service resources are short or to spare: a row for each kind of resource, a column for each place
 * and industry surveyed, the darker the less of the need is there. What was not surveyed is shown as unknown.
 *
 * @param plan - for the names of localities and kinds of resource
 * @param survey - of `surveyGaps`
 * @param options - `industries`: names of industries
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
 * const option = gapChart(taizhou, surveyGaps(taizhou, survey), zhCN, { industries: { pumps: "泵业" } });
 * const { xAxis } = option;
 * xAxis && "data" in xAxis && xAxis.data; // => ["温岭市\n泵业"]
 * ```
 */
export function gapChart(plan: Plan, survey: GapSurvey, language: Language, options: ChartOptions = {}): EChartsOption {
  const speaker = speakerOf(language, options);
  const { texts, named } = speaker;
  const { kinds, rows } = survey.matrix;
  const scrolls = rows.length > PLACES_IN_VIEW;
  const frame = frameOf(plan, speaker, survey, scrolls);
  if (rows.length === 0 || kinds.length === 0) return emptyChart(frame, texts.noData);
  const byId = new Map(survey.rows.map((row) => [row.id, row]));
  const places = rows.map((row) => placeOf(plan, speaker, row));
  const matrix = matrixOf(
    {
      columns: places.map((place) => place.join("\n")),
      columnsInView: PLACES_IN_VIEW,
      rows: kinds.map((kind) => named(plan.resourceKinds, kind)),
      states: statesOf(speaker),
      cells: rows.flatMap(({ cells }, column) =>
        cells.map((cell, row) => {
          const recorded = cell.row === undefined ? undefined : byId.get(cell.row);
          const head = [named(plan.resourceKinds, kinds[row] ?? ""), texts.list(places[column] ?? [])];
          return {
            column,
            row,
            state: stateOf(cell),
            text: textOf(speaker, cell, recorded),
            lines: [...head, ...linesOf(speaker, cell, recorded)],
          };
        }),
      ),
    },
    { left: 270, right: 40, top: belowNotes(frame) + 40, bottom: scrolls ? 84 : 50 },
  );
  return framed(frame, { ...matrix });
}

const PLACES_IN_VIEW = 10;

function frameOf(plan: Plan, speaker: Speaker, { on, notSurveyed, kinds, matrix }: GapSurvey, scrolls: boolean): Frame {
  const { texts, named } = speaker;
  const words = texts.gap;
  return {
    title: words.title,
    notes: [
      texts.phrases([words.surveyedOn(on), ...(notSurveyed.length > 0 ? [words.notSurveyed(notSurveyed.length)] : [])]),
      ...(scrolls ? [texts.scrolls(words.places(matrix.rows.length), PLACES_IN_VIEW)] : []),
    ],
    facts: kinds
      .filter(({ gap }) => gap !== "0")
      .map(({ kind, gap, unit }) =>
        texts.pair(named(plan.resourceKinds, kind), `${words.gap} ${texts.quantity(gap, unit ?? "count")}`),
      ),
    stop: texts.stop,
  };
}

function placeOf(
  plan: Plan,
  { texts, named, industryOf }: Speaker,
  { locality, industry }: Pick<GapRow, "locality" | "industry">,
): string[] {
  return [
    locality === undefined ? texts.gap.everywhere : named(plan.localities, locality),
    ...(industry === undefined ? [] : [industryOf(industry)]),
  ];
}

/** Gaps by the share of the need that is there, worst first; then what is no gap. */
function statesOf({ texts: { gap } }: Speaker) {
  const [none = "", less = "", more = "", most = ""] = [...GAP_SHADES].reverse();
  const shades = [none, less, more, most];
  return [
    ...gap.gapUpTo.map((label, index) => ({ label: `▼ ${label}`, colour: shades[index] ?? none })),
    { label: `▼ ${gap.gapOfUnknownShare}`, colour: COLOURS.orange },
    { label: `✓ ${gap.states.enough}`, colour: "#BFE3F7" },
    { label: `+ ${gap.states.surplus}`, colour: COLOURS.sky },
    { label: `? ${gap.states.unknown}`, colour: COLOURS.grey },
  ];
}

function stateOf({ state, adequacy }: CoverageCell): number {
  switch (state) {
    case "gap":
      return adequacy === undefined ? 4 : Math.min(3, Math.floor(drawn(adequacy) * 4));
    case "enough":
      return 5;
    case "surplus":
      return 6;
    case "unknown":
      return 7;
  }
}

function textOf({ texts }: Speaker, { state }: CoverageCell, row: GapRow | undefined): string {
  const amount = (value: string | undefined) =>
    value === undefined ? "" : ` ${texts.quantity(value, row?.unit ?? "count")}`;
  switch (state) {
    case "gap":
      return `▼ ${texts.gap.short}${amount(row?.gap)}`;
    case "enough":
      return "✓";
    case "surplus":
      return `+${amount(row?.surplus)}`;
    case "unknown":
      return "?";
  }
}

function linesOf({ texts }: Speaker, { state, row: id }: CoverageCell, row: GapRow | undefined): string[] {
  const words = texts.gap;
  if (row === undefined) return [id === undefined && state === "unknown" ? words.noRow : words.severalUnits];
  const line = (name: string, value: string | undefined) =>
    value === undefined ? [] : [texts.pair(name, texts.quantity(value, row.unit ?? "count"))];
  return [
    texts.pair(words.need, row.need === undefined ? texts.unknown : texts.quantity(row.need, row.unit ?? "count")),
    texts.pair(
      words.capacity,
      row.capacity === undefined ? texts.unknown : texts.quantity(row.capacity, row.unit ?? "count"),
    ),
    ...line(words.gap, row.gap),
    ...line(words.surplus, row.surplus),
    ...line(words.bySharing, row.bySharing),
    ...line(words.toBuild, row.toBuild),
    ...(row.adequacy === undefined ? [] : [texts.pair(words.adequacy, row.adequacy)]),
  ];
}
