import type { EChartsOption } from "echarts";
import * as echarts from "echarts";

/** A text of a drawing, and the box that it takes. */
interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is amiss with a chart at a size: texts beyond its edge, over each other, cut short or left out. */
export function amissIn(option: EChartsOption, width: number, height: number): string[] {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...option });
    const boxes = boxesIn(chart.renderToSVGString());
    const clipped = boxes.filter(
      ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
    );
    const all = bare(boxes.map(({ text }) => text).join(""));
    const merged = chart.getOption() as unknown as Merged;
    return [
      ...clipped.map(({ text }) => `beyond the edge: ${text}`),
      ...boxes.filter(({ text }) => /…|\.\.\.$/.test(text)).map(({ text }) => `cut short: ${text}`),
      ...overlapping(boxes),
      ...underSliders(boxes, merged, height),
      ...expectedOf(merged)
        .filter((text) => !all.includes(bare(text)))
        .map((text) => `left out: ${text}`),
    ];
  } finally {
    chart.dispose();
  }
}

const bare = (text: string) => text.replace(/[\s\u2060]/g, "");

/** The texts of an SVG drawn by ECharts, in pixels; one for each line. */
function boxesIn(svg: string): Box[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, attributes = "", raw = ""]) => {
    const text = raw.replace(/&(amp|lt|gt|#39|quot);/g, (_, name: string) => SIGNS[name] ?? "");
    if (bare(text) === "") return [];
    const size = Number(/font-size:(\d+)px/.exec(attributes)?.[1] ?? 12);
    const [x, y] = placeOf(attributes);
    const width = size * [...text.trim()].reduce((sum, sign) => sum + emsOf(sign), 0);
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? "start";
    const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
    // Letters take some nine tenths of their size; lines may touch.
    return [{ text, left, right: left + width, top: y - 0.45 * size, bottom: y + 0.45 * size }];
  });
}

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", "#39": "'", quot: '"' };

/** As wide as in Helvetica, about; Chinese signs and marks are square. */
function emsOf(sign: string): number {
  if (sign === "\u2060") return 0;
  if (sign > "~") return 1;
  return /[ijltf.,:;'|!()[\] /-]/.test(sign) ? 0.3 : /[A-Z@%mwMW]/.test(sign) ? 0.75 : 0.52;
}

function placeOf(attributes: string): [number, number] {
  const number = (pattern: RegExp) => Number(pattern.exec(attributes)?.[1] ?? 0);
  const [, dx = "0", dy = "0"] = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(attributes) ?? [];
  return [number(/ x="(-?[\d.]+)"/) + Number(dx), number(/ y="(-?[\d.]+)"/) + Number(dy)];
}

function overlapping(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 1 && down > 1 ? [`over each other: ${one.text} | ${other.text}`] : [];
    }),
  );
}

/** Texts that the slider of the columns covers. */
function underSliders(boxes: readonly Box[], { dataZoom = [] }: Merged, height: number): string[] {
  const shown = dataZoom.filter(({ show, xAxisIndex }) => show === true && xAxisIndex !== undefined);
  return shown.flatMap(({ bottom = 0, height: thick = 0 }) => {
    const from = typeof bottom === "number" ? bottom : (Number.parseFloat(bottom) / 100) * height;
    const [top, end] = [height - from - thick, height - from];
    return boxes
      .filter((box) => box.bottom > top + 1 && box.top < end - 1)
      .map(({ text }) => `under a slider: ${text}`);
  });
}

interface Item {
  readonly value?: unknown;
  readonly label?: { readonly formatter?: string; readonly show?: boolean };
}

/** What of an option that ECharts has put together for a size is looked at. */
interface Merged {
  readonly title?: readonly { readonly text?: string; readonly subtext?: string }[];
  readonly legend?: readonly { readonly data?: readonly { readonly name: string }[] }[];
  readonly xAxis?: readonly Axis[];
  readonly yAxis?: readonly Axis[];
  readonly dataZoom?: readonly Zoom[];
  readonly series?: readonly { readonly type: string; readonly data?: readonly (Item | string | number)[] }[];
}

interface Axis {
  readonly type: string;
  readonly data?: readonly string[];
  readonly axisLabel?: { readonly show?: boolean };
}

interface Zoom {
  readonly show?: boolean;
  readonly bottom?: number | string;
  readonly height?: number;
  readonly xAxisIndex?: readonly number[];
  readonly yAxisIndex?: readonly number[];
  readonly startValue: number;
  readonly endValue: number;
}

/** Every text that is to be seen at a size: of what scrolls, what is in view. */
function expectedOf({ title = [], legend = [], xAxis = [], yAxis = [], dataZoom = [], series = [] }: Merged): string[] {
  const rows = dataZoom.find(({ yAxisIndex }) => yAxisIndex !== undefined);
  const columns = dataZoom.find(({ xAxisIndex }) => xAxisIndex !== undefined);
  const isIn = (zoom: Zoom | undefined, at: number) => !zoom || (at >= zoom.startValue && at <= zoom.endValue);
  const named = (axes: readonly Axis[], zoom: Zoom | undefined) =>
    axes.flatMap(({ type, data = [], axisLabel }) =>
      type === "category" && axisLabel?.show !== false ? data.filter((_, at) => isIn(zoom, at)) : [],
    );
  const labels = series.flatMap(({ type, data = [] }) =>
    data.flatMap((item, at) => {
      if (typeof item !== "object" || item.label?.formatter === undefined || item.label.show === false) return [];
      const [column, row] = Array.isArray(item.value) ? item.value.map(Number) : [0, at];
      const isShown = type === "heatmap" ? isIn(columns, column ?? 0) && isIn(rows, row ?? 0) : isIn(rows, at);
      return isShown || type === "sankey" ? [item.label.formatter] : [];
    }),
  );
  return [
    ...title.flatMap(({ text = "", subtext = "" }) => [text, subtext]),
    ...legend.flatMap(({ data = [] }) => data.map(({ name }) => name)),
    ...named(xAxis, columns),
    ...named(yAxis, rows),
    ...labels,
  ];
}
