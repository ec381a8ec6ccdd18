import type { DataZoomComponentOption } from "echarts";

/** How many rows or columns of a chart are seen at once. */
export const IN_VIEW = 25;

/** A slider, and scrolling, over axes that have more than fits; none where all fits. */
export function zoomOf(
  along: "rows" | "columns",
  axes: number[],
  count: number,
  inView: number = IN_VIEW,
): DataZoomComponentOption[] {
  if (count <= inView) return [];
  const view = {
    ...(along === "rows" ? { yAxisIndex: axes } : { xAxisIndex: axes }),
    startValue: 0,
    endValue: inView - 1,
    filterMode: "filter" as const,
  };
  const place = along === "rows" ? { right: 6, width: 16 } : { bottom: 48, height: 16 };
  return [
    { type: "slider", ...view, ...place, showDetail: false, showDataShadow: false, brushSelect: false },
    { type: "inside", ...view, zoomOnMouseWheel: false, moveOnMouseWheel: true },
  ];
}
