import type { EChartsOption } from "echarts";

/** The least width and height of a class of sizes, in pixels: what fits into them fits into all of the class. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const WIDTHS = [320, 480, 600, 720, 1080] as const;
const HEIGHTS = [360, 460, 560, 640, 800] as const;

/** The rooms that a chart is laid out for. */
export const ROOMS: readonly Room[] = /* @__PURE__ */ (() =>
  WIDTHS.flatMap((width) => HEIGHTS.map((height) => ({ width, height }))))();

/** The room whose layout stands where ECharts' `media` are taken off. */
const USUAL = 18;

/** One option for all rooms: that of the usual one, and for each room what is not the same in all, as `media` of ECharts. */
export function forAllRooms(options: readonly EChartsOption[]): EChartsOption {
  const [usual = {}] = options.slice(USUAL);
  const differing = varying(0, options);
  return differing === undefined ? usual : { ...usual, media: options.map((_, at) => mediumOf(at, differing[at])) };
}

/** The first room of a row or column also takes what is smaller, the last what is larger. */
function mediumOf(at: number, option: unknown) {
  const [column, row] = [Math.floor(at / HEIGHTS.length), at % HEIGHTS.length];
  const [right, below] = [WIDTHS[column + 1], HEIGHTS[row + 1]];
  return {
    query: {
      ...(column > 0 && { minWidth: WIDTHS[column] }),
      ...(right !== undefined && { maxWidth: right - 1 }),
      ...(row > 0 && { minHeight: HEIGHTS[row] }),
      ...(below !== undefined && { maxHeight: below - 1 }),
    },
    option: isRecord(option) ? option : {},
  };
}

/** Of values that stand at the same place of options, one for each room, what is not the same; `undefined` where all is. */
function varying(depth: number, values: readonly unknown[]): readonly unknown[] | undefined {
  const [first] = values;
  if (values.every((value) => value === first)) return undefined;
  if (values.every(isRecord)) {
    const keys = [...new Set(values.flatMap((value) => Object.keys(value)))];
    const parts = keys.flatMap((each) => {
      const part = varying(
        depth + 1,
        values.map((value) => value[each]),
      );
      return part === undefined ? [] : [[each, part] as const];
    });
    if (parts.length === 0) return undefined;
    return values.map((_, at) => Object.fromEntries(parts.map(([each, part]) => [each, part[at]])));
  }
  if (depth === COMPONENTS && values.every(isList) && values.every((value) => value.every(isRecord))) {
    const members = values.map((value) => value.length);
    const parts = Array.from({ length: Math.max(...members) }, (_, member) =>
      varying(
        depth + 1,
        values.map((value) => value[member]),
      ),
    );
    if (parts.every((part) => part === undefined)) return undefined;
    return values.map((_, at) => parts.map((part) => part?.[at] ?? {}));
  }
  const texts = values.map((value) => JSON.stringify(value));
  return texts.every((text) => text === texts[0]) ? undefined : values;
}

/** How deep in an option the lists stand whose members ECharts merges by place; all others it replaces. */
const COMPONENTS = 1;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A length as a share of a chart, so that it grows with it. */
export function inPercent(pixels: number, of: number): string {
  return `${Math.round((1000 * pixels) / of) / 10}%`;
}
