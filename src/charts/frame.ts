import type { EChartsOption } from "echarts";
import type { Language } from "../languages/index.js";
import { linesIn, safely } from "./measure.js";
import { forAllRooms, ROOMS, type Room } from "./rooms.js";
import { ALONG, type Along, AXES } from "./zoom.js";

/** What stands around every chart. */
export interface Frame {
  readonly title: string;
  /** Lines below the title. */
  readonly notes: readonly string[];
  /** What a reader who does not see the chart should know besides title and notes. */
  readonly facts?: readonly string[];
  /** How many rows and columns there are, in words, to be said where they scroll. */
  readonly all?: { readonly [A in Along]?: string };
}

/** Where a chart stands: a room, and from which height on, in pixels, below its title and notes. */
export interface Place extends Room {
  readonly top: number;
}

/** A chart with its title and notes, laid out for every room, and a description that a screen reader speaks. */
export function framed({ charts }: Language, frame: Frame, at: (place: Place) => EChartsOption): EChartsOption {
  const { title, facts = [] } = frame;
  const notes = frame.notes.map((note) => note.charAt(0).toUpperCase() + note.slice(1));
  const around: EChartsOption = {
    aria: {
      enabled: true,
      label: {
        description: [title, ...notes, ...facts]
          .map((sentence) => `${sentence}${charts.stop}`)
          .join("")
          .trim(),
      },
      // Without patterns of their own series have none; those that mean something set one.
      decal: { show: true, decals: [{ symbol: "none" }] },
    },
    tooltip: { trigger: "item", confine: true },
    // Whose widths ECharts reckons with where it has no canvas; another sans-serif may be wider.
    textStyle: { fontFamily: "Arial, Helvetica, Liberation Sans, Nimbus Sans, sans-serif" },
  };
  const scrolling = (option: EChartsOption) =>
    ALONG.flatMap((along) => {
      const [all, inView] = [frame.all?.[along], inViewOf(option, along)];
      return all === undefined || inView === undefined ? [] : [charts.scrolls(all, inView)];
    });
  const laidOut = ROOMS.map((room) => {
    const laid = (said: readonly string[]) => at({ ...room, top: topOf(room, title, [...notes, ...said]) });
    let said: readonly string[] = [];
    let option = laid(said);
    // What is said takes room, so that more may scroll; never less.
    for (let next = scrolling(option); next.length > said.length; next = scrolling(option)) {
      said = next;
      option = laid(said);
    }
    return { room, notes: [...notes, ...scrolling(option)], option };
  });
  const scrolls = laidOut.some(({ option }) => ALONG.some((along) => inViewOf(option, along) !== undefined));
  return forAllRooms(
    laidOut.map(({ room, notes: below, option: { dataZoom, ...option } }) => ({
      ...around,
      title: titled(room, title, below),
      ...option,
      ...(scrolls && { dataZoom }),
    })),
  );
}

function titled({ width }: Room, text: string, notes: readonly string[]) {
  const wrapped = { width: safely(width - 2 * MARGIN, [text, ...notes]), overflow: "break" as const };
  return {
    text,
    subtext: notes.join("\n"),
    left: MARGIN,
    top: 10,
    padding: 0,
    itemGap: 6,
    textStyle: { fontSize: 16, lineHeight: 20, ...wrapped },
    subtextStyle: { fontSize: 12, lineHeight: 17, ...wrapped },
  };
}

const MARGIN = 14;

/** Where the chart itself may begin. */
function topOf({ width }: Room, title: string, notes: readonly string[]): number {
  const wide = safely(width - 2 * MARGIN, [title, ...notes]);
  return 22 + 20 * linesIn(title, wide, 17) + 17 * notes.reduce((sum, note) => sum + linesIn(note, wide), 0);
}

/** How many rows or columns are seen of those that scroll; `undefined` where none do. */
function inViewOf({ dataZoom }: EChartsOption, along: Along): number | undefined {
  const zooms = Array.isArray(dataZoom) ? dataZoom : [];
  const slider = zooms.find((zoom) => "show" in zoom && zoom.show === true && AXES[along] in zoom);
  return slider && Number(slider.endValue) + 1;
}

/** A chart of nothing, which says so. */
export function emptyChart(language: Language, frame: Frame, text = language.charts.noData): EChartsOption {
  const style = { text, fontSize: 16, fill: "#6E6E6E", width: 280, overflow: "break" as const };
  return framed(language, { ...frame, facts: [text] }, () => ({
    graphic: [{ type: "text", left: "center", top: "middle", silent: true, style }],
  }));
}
