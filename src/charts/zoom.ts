import type { DataZoomComponentOption } from "echarts";

/** How many rows or columns of a chart are seen at once, at most. */
export const IN_VIEW = 25;

/** What scrolls, and what a slider calls its axes. */
export const AXES = { rows: "yAxisIndex", columns: "xAxisIndex" } as const;
/** Rows or columns. */
export type Along = keyof typeof AXES;
/** Both, in the order in which they are told. */
export const ALONG: readonly Along[] = ["rows", "columns"];

/** Rows or columns that scroll, and where their slider stands. */
interface Scrolled {
  readonly count: number;
  readonly inView: number;
  readonly place: { readonly top?: number | string; readonly bottom: number | string };
  /** The axes they stand on; the first, where absent. */
  readonly axes?: number[];
  readonly filterMode?: "filter" | "none";
}

/** A slider, and scrolling, over axes that have more than fits; hidden and without effect where all fits. */
export function zoomOf(along: Along, scrolled: Scrolled) {
  const { count, inView, place, axes = [0], filterMode = "filter" } = scrolled;
  const show = count > inView;
  const view = {
    [AXES[along]]: axes,
    startValue: 0,
    endValue: Math.max(0, Math.min(count, inView) - 1),
    filterMode,
  };
  const side = along === "rows" ? { right: 6, width: 16 } : { height: 14 };
  return [
    { type: "slider", show, ...view, ...side, ...place, showDetail: false, showDataShadow: false, brushSelect: false },
    { type: "inside", disabled: !show, ...view, zoomOnMouseWheel: false, moveOnMouseWheel: true },
  ] satisfies DataZoomComponentOption[];
}
