import * as echarts from "echarts";
import type { Picture } from "./charts.js";

/** A chart as the text of an SVG file: the same bytes every time, on white. */
export function svgOf({ width, height, option }: Picture): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ backgroundColor: "#FFFFFF", animation: false, ...option });
    return numberedAnew(asPicture(chart.renderToSVGString()));
  } finally {
    chart.dispose();
  }
}

/** Without what answers a pointer, which a picture never meets, and no finer than a tenth of a pixel. */
function asPicture(svg: string): string {
  return svg
    .replace(/<style >.*?<\/style>\n?/s, "")
    .replaceAll(/ (?:class="zr\d+-cls-\d+"|pointer-events="visible")/g, "")
    .replaceAll(/ d="[^"]*"/g, (path) =>
      path.replaceAll(/\d+\.\d{2,}/g, (figure) => String(Number(Number(figure).toFixed(1)))),
    );
}

/** Ids and classes count on from the charts drawn before; here each file begins at 0. */
function numberedAnew(svg: string): string {
  const names = new Map<string, string>();
  return svg.replace(/\bzr\d+-[a-z]+-?\d+/g, (name) => {
    const known = names.get(name) ?? `zr-${names.size}`;
    names.set(name, known);
    return known;
  });
}
