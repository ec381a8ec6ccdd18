import { LINE, SIZE } from "./measure.js";

/**
 * Colours that eyes with any colour vision tell apart (Okabe and Ito, 2008), all light enough for black text but the blue.
 * No chart says anything by colour alone: a mark, a word, a pattern or a shape says it too.
 */
export const COLOURS = {
  green: "#009E73",
  sky: "#56B4E9",
  blue: "#0072B2",
  orange: "#E69F00",
  vermillion: "#D55E00",
  purple: "#CC79A7",
  grey: "#C4C4C4",
  pale: "#EDEDED",
  ink: "#1A1A1A",
} as const;

/** Shares of a gap from none to whole: one hue that darkens, so that it reads in grey too. */
export const GAP_SHADES = ["#FDE3C8", "#FBBD80", "#F08A3C", "#D55E00"] as const;

/** Slanted lines over a part that is not certain. */
export function hatched() {
  return {
    symbol: "rect",
    color: "rgba(0, 0, 0, 0.3)",
    dashArrayX: [1, 0],
    dashArrayY: [2, 4],
    rotation: -Math.PI / 4,
  };
}

/** How what stands in a cell is written. */
export const LABEL = /* @__PURE__ */ (() =>
  ({ show: true, color: COLOURS.ink, fontSize: SIZE, lineHeight: LINE }) as const)();

/** How what stands in a bar is written: on a white edge, for what is hatched. */
export const BAR_LABEL = /* @__PURE__ */ (() =>
  ({ ...LABEL, textBorderColor: "#FFFFFF", textBorderWidth: 3 }) as const)();

/** Shapes that tell lines apart where their colours do not. */
export const SHAPES = ["circle", "rect", "triangle", "diamond", "pin", "roundRect"] as const;

/** Colours of lines and bars beside each other, to go with {@link SHAPES}. */
export const LINES = /* @__PURE__ */ (() =>
  [COLOURS.blue, COLOURS.vermillion, COLOURS.green, COLOURS.purple, COLOURS.orange, COLOURS.sky] as const)();

/** A colour of which three fifths are white, for what only advises. */
export function lighter(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(153 + 0.4 * part)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
