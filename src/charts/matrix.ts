import type {
  GridComponentOption,
  HeatmapSeriesOption,
  LegendComponentOption,
  PiecewiseVisualMapComponentOption,
  ScatterSeriesOption,
  XAXisComponentOption,
  YAXisComponentOption,
} from "echarts";
import type { Place } from "./frame.js";
import { type Entry, legendAt } from "./legend.js";
import { LINE, linesIn, most, SIZE, widthOf } from "./measure.js";
import { LABEL, lighter } from "./palette.js";
import { inPercent } from "./rooms.js";
import { rowsIn, SLIDER, sideOf } from "./side.js";
import { labelOf, tooltipOf } from "./text.js";
import { zoomOf } from "./zoom.js";

/** A state that a cell may be in. */
interface CellState {
  readonly label: string;
  readonly colour: string;
}

/** A cell of a matrix: its column, row and state by place in their lists, what stands in it and what its tooltip says. */
export interface Cell {
  readonly column: number;
  readonly row: number;
  readonly state: number;
  readonly text: string;
  readonly lines: readonly string[];
  /** It only advises, and is drawn lighter. */
  readonly light?: boolean;
}

/** A matrix of states. */
export interface Matrix {
  readonly columns: readonly string[];
  /** From top to bottom. */
  readonly rows: readonly string[];
  readonly states: readonly CellState[];
  readonly cells: readonly Cell[];
  /** Neither rows nor columns have names of their own; each cell says what it is. */
  readonly bare?: true;
}

/** The parts of a chart that show a matrix. */
type MatrixParts = {
  readonly grid: GridComponentOption;
  readonly xAxis: XAXisComponentOption;
  readonly yAxis: YAXisComponentOption;
  readonly visualMap: PiecewiseVisualMapComponentOption;
  readonly legend: LegendComponentOption;
  readonly dataZoom: ReturnType<typeof zoomOf>;
  readonly series: (HeatmapSeriesOption | ScatterSeriesOption)[];
};

/** A matrix as coloured cells with text in them, and a legend of the states that occur, laid out for each place. */
export function matrixOf(matrix: Matrix): (place: Place) => MatrixParts {
  const above = matrixAbove(matrix);
  return (place) => above(place, () => 0).parts;
}

/** A matrix above something that takes a part of the height that is left, and where in the chart that stands. */
export function matrixAbove(matrix: Matrix) {
  const { columns, rows, states, cells, bare = false } = matrix;
  const seen = new Set(cells.map(({ state }) => state));
  const visualMap = mapOf(states);
  const entries = states.filter((_, at) => seen.has(at)).map(({ label: name, colour }) => ({ name, colour }));
  const heatmap = seriesOf(cells, states.length);
  const signs = entries.map(signOf);
  const texts = [...new Set(cells.map(({ text }) => text))];
  const least = Math.max(longestWord(texts) + 24, bare ? 0 : longestWord(columns) + 16, LEAST_CELL);
  return (place: Place, below: (height: number) => number) => {
    const { legend, height: foot } = legendAt(entries, place.width);
    const side = sideOf(bare ? [] : rows, place.width);
    const room = place.width - side.left - SLIDER;
    const inView = Math.max(1, Math.min(columns.length, Math.floor(room / Math.min(least, MOST_CELL))));
    const wide = Math.floor(room / inView) - 8;
    const head = bare ? 6 : most(columns.map((column) => linesIn(column, wide))) * LINE + 12;
    const end = foot + (inView < columns.length ? 32 : 8);
    const free = place.height - place.top - head - end;
    const under = below(free);
    const rowHeight = Math.max(side.rowHeight, most(texts.map((text) => linesIn(text, wide))) * LINE + 6);
    const [top, bottom] = [place.top + head, under > 0 ? inPercent(end + under, place.height) : end];
    const slider = under > 0 ? inPercent(foot + under + 6, place.height) : foot + 6;
    const parts: MatrixParts = {
      grid: { left: side.left, right: SLIDER, top, bottom, outerBoundsMode: "none" },
      xAxis: { ...axis(columns), position: "top", axisLabel: { show: !bare, ...COLUMN, width: wide } },
      yAxis: { ...axis(rows), inverse: true, axisLabel: { show: !bare, ...side.axisLabel } },
      visualMap,
      legend: { ...legend, selectedMode: false },
      dataZoom: [
        ...zoomOf("rows", { count: rows.length, inView: rowsIn(free - under, rowHeight), place: { top, bottom } }),
        ...zoomOf("columns", { count: columns.length, inView, place: { bottom: slider } }),
      ],
      series: [{ ...heatmap, label: { ...LABEL, width: wide, overflow: "break" } }, ...signs],
    };
    // Below the slider of the columns, which stands between the two.
    const from = place.height - under - (inView < columns.length ? foot : end);
    const topOf = (beneath: number) => inPercent(from + beneath, place.height);
    return { parts, top: topOf, bottom: foot };
  };
}

function axis(names: readonly string[]) {
  return { type: "category" as const, data: [...names], axisTick: { show: false }, axisLine: { show: false } };
}

const COLUMN = { interval: 0, overflow: "break", lineHeight: LINE, fontSize: SIZE } as const;

/** A cell is as wide as its longest word with its mark, and at least as this, in pixels; what is longer wraps. */
const LEAST_CELL = 60;
const MOST_CELL = 150;

function longestWord(texts: readonly string[]): number {
  return most(texts.flatMap((text) => text.match(/[!-~]+/g) ?? []).map((word) => widthOf(word)));
}

function mapOf(states: readonly CellState[]): PiecewiseVisualMapComponentOption {
  const pieces = states.map(({ label, colour }, value) => ({ value, label, color: colour }));
  const light = pieces.map((piece) => ({ ...piece, value: piece.value + states.length, color: lighter(piece.color) }));
  return { type: "piecewise", show: false, dimension: 2, seriesIndex: 0, pieces: [...pieces, ...light] };
}

/** What only advises has states of its own, beyond those that there are. */
function seriesOf(cells: readonly Cell[], states: number): HeatmapSeriesOption {
  return {
    type: "heatmap",
    data: cells.map(({ column, row, state, text, lines, light }) => ({
      value: [column, row, light ? state + states : state],
      label: labelOf(text),
      tooltip: tooltipOf(lines),
    })),
    itemStyle: { borderColor: "#FFFFFF", borderWidth: 2 },
  };
}

/** A series without points, for its sign in the legend: the one of a visual map does not wrap. */
function signOf({ name, colour }: Entry & { readonly colour: string }): ScatterSeriesOption {
  return { type: "scatter", name, symbol: "roundRect", itemStyle: { color: colour, opacity: 1 }, data: [] };
}
