import type { EChartsOption, MapSeriesOption } from "echarts";
import * as z from "zod";
import { guarded, madeAs, takes } from "../finding/index.js";
import { idSchema, integerSchema, mapOf, objectOf } from "../kernel/index.js";
import type { Language } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import type { TargetProgress, TargetRow } from "../targets/index.js";
import { bareName, type Naming, nameSources, namingOf } from "../wording/index.js";
import { emptyChart, type Frame, framed } from "./frame.js";
import { matrixOf } from "./matrix.js";
import { most, widthOf } from "./measure.js";
import type { ChartOptions } from "./options.js";
import { LABEL } from "./palette.js";
import { stateOf, statusStates } from "./target/facts.js";
import { linesOf, textOf } from "./target/matrix.js";
import { labelOf, tooltipOf } from "./text.js";

/** What a map shows, and by which shapes. */
export interface MapOptions extends ChartOptions {
  /** The target, an id of the plan's; the first that places owe, where absent. */
  readonly target?: string;
  /** The year; the last one that has begun by the day of the progress, where absent. */
  readonly year?: number;
  /** By place the column and the row of its tile, from 0; a square in the order of the plan, where absent. */
  readonly tiles?: { readonly [locality: string]: readonly [number, number] };
  /** A map that the page registers with ECharts from a GeoJSON of its own, in the place of tiles. */
  readonly map?: {
    /** The name it is registered by. */
    readonly name: string;
    /** By place the name of its region in the GeoJSON; the Chinese name of the place, where absent. */
    readonly regions?: { readonly [locality: string]: string };
  };
}

/**
 * A target by place on a map: a tile for each place, or its region in a GeoJSON of the page's own, with what was achieved of
 * what is required.
 *
 * Work: linear in the rows.
 *
 * Room: 320 × 400 pixels at least.
 *
 * @param plan - for the names of places
 * @param progress - of `trackTargets` or `projectTargets`
 * @param options - `target`, `year`: what is shown; `tiles` or `map`: where; `names`: where names of complexes come from
 *
 * @see 2.4
 * @example
 * ```ts
 * import { Portfolio, trackTargets } from "innovation-service-complex";
 * import { mapChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const progress = trackTargets(taizhou, Portfolio.parse({ complexes: [] }), { asOf: "2019-12-31" });
 * const option = mapChart(taizhou, progress, en);
 * option.title && "subtext" in option.title && option.title.subtext;
 * // => "At the close of 2019-12-31; cultivated each year, 2019"
 * ```
 */
export function mapChart(
  plan: Plan,
  progress: TargetProgress,
  language: Language,
  options: MapOptions = {},
): EChartsOption {
  return guarded(mapChartTakes, mapOptions, plan, progress, language, options);
}

/** What {@link mapChart} takes. */
export const mapChartTakes = /* @__PURE__ */ takes("mapChart", () => ({
  plan: madePlan,
  progress: madeAs("target-progress"),
  language: z.unknown(),
  options: objectOf({
    names: nameSources.exactOptional(),
    target: idSchema.exactOptional(),
    year: integerSchema.exactOptional(),
    tiles: mapOf(z.tuple([COLUMN(), COLUMN()])).exactOptional(),
    map: objectOf({ name: z.string(), regions: mapOf(z.string()).exactOptional() }).exactOptional(),
  }).optional(),
}));

function COLUMN() {
  return z.int().min(0).max(99);
}

function mapOptions(plan: Plan, progress: TargetProgress, language: Language, options: MapOptions = {}): EChartsOption {
  const naming = namingOf(language, options.names, plan);
  const rows = rowsOf(progress, options);
  const [first] = rows;
  if (first === undefined) return emptyChart(language, frameOf(naming, progress, rows));
  const frame = frameOf(naming, progress, rows);
  const marks = rows.map((row) => ({
    row,
    text: `${bareName(naming, "locality", row.locality)}\n${textOf(naming, row)}`,
    lines: linesOf(plan, naming, row),
    state: stateOf(row.status),
  }));
  if (options.map !== undefined) return framed(language, frame, regionsOf(plan, naming, marks, options.map));
  const placed = placedOf(plan, marks, options.tiles);
  const across = 1 + most(placed.map(({ column }) => column));
  const down = 1 + most(placed.map(({ row }) => row));
  const names = (count: number) => Array.from({ length: count }, (_, at) => String(at));
  const states = statusStates(language);
  const matrix = matrixOf({ columns: names(across), rows: names(down), states, cells: placed, bare: true });
  return framed(language, frame, matrix);
}

type PlaceRow = TargetRow & { readonly locality: string };

/** The rows of one target and year. */
function rowsOf({ asOf, rows }: TargetProgress, { target, year }: MapOptions): PlaceRow[] {
  const local = rows.filter((row): row is PlaceRow => row.locality !== undefined);
  const id = target ?? local[0]?.target;
  const of = local.filter((row) => row.target === id);
  const begun = of.flatMap((row) => (row.year !== undefined && `${row.year}-01-01` <= asOf ? [row.year] : []));
  const shown = year ?? (begun.length > 0 ? most(begun) : of[0]?.year);
  return of.filter((row) => row.year === shown);
}

function frameOf(naming: Naming, { asOf }: TargetProgress, rows: readonly PlaceRow[]): Frame {
  const { language } = naming;
  const [first] = rows;
  const of = first && [
    bareName(naming, "target", first.target),
    ...(first.year === undefined ? [] : [language.year(first.year)]),
  ];
  return {
    title: language.charts.map.title,
    notes: [language.joined([language.asOf(asOf), ...(of ? [language.list(of)] : [])])],
    facts: rows.map((row) => language.pair(bareName(naming, "locality", row.locality), textOf(naming, row))),
  };
}

interface Mark {
  readonly row: PlaceRow;
  readonly text: string;
  readonly lines: readonly string[];
  readonly state: number;
}

/** Where tiles stand: as told, those not told of after them, or in a square. */
function placedOf(plan: Plan, marks: readonly Mark[], tiles: MapOptions["tiles"] = {}) {
  const order = new Map(plan.localities.map(({ id }, at) => [id, at]));
  const rank = ({ row }: Mark) => order.get(row.locality) ?? order.size;
  const told = Object.values(tiles);
  const side = told.length === 0 ? Math.ceil(Math.sqrt(marks.length)) : 1 + most(told.map(([column]) => column));
  const from = told.length === 0 ? 0 : 1 + most(told.map(([, row]) => row));
  let next = 0;
  return [...marks]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ row: { locality }, ...mark }) => {
      const tile = Object.hasOwn(tiles, locality) ? tiles[locality] : undefined;
      const [column, row] = tile ?? [next % side, from + Math.floor(next / side)];
      if (tile === undefined) next += 1;
      return { ...mark, column, row };
    });
}

/** The regions of a map that the page has registered. */
function regionsOf(plan: Plan, { language }: Naming, marks: readonly Mark[], map: NonNullable<MapOptions["map"]>) {
  const states = statusStates(language);
  const zh = new Map(plan.localities.map(({ id, label }) => [id, label.zh]));
  const data = marks.map(({ row: { locality }, text, lines, state }) => ({
    name: map.regions?.[locality] ?? zh.get(locality) ?? locality,
    value: state,
    label: labelOf(text),
    tooltip: tooltipOf(lines),
  }));
  const seen = new Set(marks.map(({ state }) => state));
  const pieces = states.flatMap(({ label, colour }, value) =>
    seen.has(value) ? [{ value, label, color: colour }] : [],
  );
  const beside = most(pieces.map(({ label }) => widthOf(label))) + 56;
  return ({ width, top }: { readonly width: number; readonly top: number }): EChartsOption => ({
    visualMap: { type: "piecewise", orient: "vertical", left: 10, bottom: 10, pieces },
    series: [
      {
        type: "map",
        map: map.name,
        left: width < 720 ? 14 : beside,
        right: 14,
        top,
        bottom: width < 720 ? 24 * pieces.length + 24 : 14,
        data,
        label: LABEL,
        labelLayout: { hideOverlap: true },
      } satisfies MapSeriesOption,
    ],
  });
}
