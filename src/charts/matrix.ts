import type {
  DataZoomComponentOption,
  GridComponentOption,
  HeatmapSeriesOption,
  PiecewiseVisualMapComponentOption,
  XAXisComponentOption,
  YAXisComponentOption,
} from "echarts";
import { COLOURS } from "./palette.js";
import { labelOf, tooltipOf } from "./text.js";
import { IN_VIEW, zoomOf } from "./zoom.js";

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
}

/** A matrix of states. */
export interface Matrix {
  readonly columns: readonly string[];
  /** From top to bottom. */
  readonly rows: readonly string[];
  readonly states: readonly CellState[];
  readonly cells: readonly Cell[];
  /** How many columns fit. */
  readonly columnsInView?: number;
}

/** The parts of a chart that show a matrix. */
interface MatrixParts {
  readonly grid: GridComponentOption;
  readonly xAxis: XAXisComponentOption;
  readonly yAxis: YAXisComponentOption;
  readonly visualMap: PiecewiseVisualMapComponentOption;
  readonly dataZoom: DataZoomComponentOption[];
  readonly series: HeatmapSeriesOption;
}

/** A matrix as coloured cells with text in them, and a legend of the states that occur. */
export function matrixOf(matrix: Matrix, grid: GridComponentOption): MatrixParts {
  const { columns, rows, states, cells, columnsInView = IN_VIEW } = matrix;
  const scrolls = columns.length > columnsInView;
  const yAxis: YAXisComponentOption = {
    type: "category",
    data: [...rows],
    inverse: true,
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: { width: Number(grid.left) - 28, overflow: "truncate", interval: 0, hideOverlap: true },
  };
  const xAxis: XAXisComponentOption = {
    type: "category",
    data: [...columns],
    position: "top",
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: { interval: 0, lineHeight: 15, ...(scrolls && { width: 76, overflow: "break" }) },
  };
  return {
    grid: { ...grid, ...(rows.length > IN_VIEW && { right: 44 }) },
    xAxis,
    yAxis,
    visualMap: legendOf(states, cells),
    dataZoom: [
      ...zoomOf("rows", [0], rows.length),
      ...(scrolls ? zoomOf("columns", [0], columns.length, columnsInView) : []),
    ],
    series: seriesOf(cells),
  };
}

function legendOf(states: readonly CellState[], cells: readonly Cell[]): PiecewiseVisualMapComponentOption {
  const seen = new Set(cells.map(({ state }) => state));
  return {
    type: "piecewise",
    dimension: 2,
    seriesIndex: 0,
    orient: "horizontal",
    left: "center",
    bottom: 8,
    itemGap: 14,
    itemWidth: 18,
    pieces: states.flatMap(({ label, colour }, index) =>
      seen.has(index) ? [{ value: index, label, color: colour }] : [],
    ),
  };
}

function seriesOf(cells: readonly Cell[]): HeatmapSeriesOption {
  return {
    type: "heatmap",
    data: cells.map(({ column, row, state, text, lines }) => ({
      value: [column, row, state],
      label: labelOf(text),
      tooltip: tooltipOf(lines),
    })),
    label: { show: true, color: COLOURS.ink, fontSize: 12 },
    labelLayout: { hideOverlap: true },
    itemStyle: { borderColor: "#FFFFFF", borderWidth: 2 },
  };
}
