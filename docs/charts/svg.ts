import * as echarts from "echarts";
import type { Picture } from "./charts.js";

/** A chart as the text of an SVG file: the same bytes every time, on white. */
export function svgOf({ width, height, option }: Picture): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ backgroundColor: "#FFFFFF", animation: false, ...option });
    // The ids of clip paths and patterns count the charts drawn before.
    return chart.renderToSVGString().replace(/\bzr\d+-/g, "zr-");
  } finally {
    chart.dispose();
  }
}
