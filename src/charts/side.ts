import type { YAXisComponentOption } from "echarts";
import type { Place } from "./frame.js";
import { LINE, linesIn, most, SIZE, safely, widthOf } from "./measure.js";
import { IN_VIEW, zoomOf } from "./zoom.js";

/** The names of rows beside a chart. */
export interface Side {
  /** From the left edge to the chart. */
  readonly left: number;
  /** What a row needs. */
  readonly rowHeight: number;
  readonly axisLabel: {
    readonly width: number;
    readonly overflow: "break";
    readonly interval: 0;
    readonly fontSize: number;
    readonly lineHeight: number;
  };
}

/** Room for the names of rows: as wide as the longest where that leaves enough for the chart, else wrapped. */
export function sideOf(names: readonly string[], wide: number, least = LINE): Side {
  const share = wide < 720 ? 0.34 : 0.3;
  const longest = most(names.flatMap((name) => name.split("\n").map((line) => widthOf(line))));
  const room = Math.ceil(Math.min(longest + 6, wide * share));
  const width = safely(room, names);
  const lines = most(names.map((name) => linesIn(name, width - 2)));
  return {
    left: room + 16,
    rowHeight: Math.max(LINE * lines, least) + 6,
    axisLabel: { width, overflow: "break", interval: 0, fontSize: SIZE, lineHeight: LINE - 1 },
  };
}

/** How many rows of a height are seen at once. */
export function rowsIn(height: number, rowHeight: number, atMost = IN_VIEW): number {
  return Math.max(1, Math.min(atMost, Math.floor(height / rowHeight)));
}

/** What rows down a chart are laid out by. */
interface Rows {
  readonly names: readonly string[];
  /** What stands below them, in pixels. */
  readonly bottom: number;
  /** What a row needs besides its name, in pixels. */
  readonly least?: number;
  /** How many rows are seen at once, at most. */
  readonly atMost?: number;
  /** The axes that scroll together; the first, where absent. */
  readonly axes?: number[];
  readonly filterMode?: "filter" | "none";
}

/** Rows of names down a chart: their axis, where the chart stands beside them, and how they scroll. */
export function rowsAt(place: Place, { names, bottom, least, atMost, axes, filterMode = "filter" }: Rows) {
  const { left, rowHeight, axisLabel } = sideOf(names, place.width, least);
  const { top } = place;
  const inView = rowsIn(place.height - top - bottom, rowHeight, atMost);
  const yAxis = {
    type: "category",
    inverse: true,
    data: [...names],
    axisTick: { show: false },
    axisLabel,
  } satisfies YAXisComponentOption;
  const zoom = { count: names.length, inView, place: { top, bottom }, filterMode, ...(axes && { axes }) };
  return {
    grid: { left, right: SLIDER, top, bottom, outerBoundsMode: "none" as const },
    yAxis,
    dataZoom: zoomOf("rows", zoom),
  };
}

/** At the right, for a slider. */
export const SLIDER = 34;
