import type { LegendComponentOption } from "echarts";
import { LINE, linesIn, most, safely, widthOf } from "./measure.js";

/** What a legend names: a series, and with which sign. */
export interface Entry {
  readonly name: string;
  readonly icon?: string;
}

/** A legend below a chart, and the height that it takes. */
export interface Legend {
  readonly legend: LegendComponentOption;
  readonly height: number;
}

/** A legend in as many rows as it needs; long names wrap. */
export function legendAt(entries: readonly Entry[], wide: number): Legend {
  const inner = safely(
    wide - 20,
    entries.map(({ name }) => name),
  );
  const longest = most(entries.map(({ name }) => widthOf(name)));
  const width = Math.ceil(Math.min(longest + 2, inner - SIGN - GAP));
  const isEven = longest > MOST_UNEVEN;
  const lines = isEven ? most(entries.map(({ name }) => linesIn(name, width))) : 1;
  const rows = rowsOf(
    entries.map(({ name }) => SIGN + GAP + (isEven ? width : widthOf(name))),
    inner,
  );
  return {
    legend: {
      left: "center",
      bottom: 6,
      padding: 0,
      itemGap: GAP,
      itemWidth: SIGN - 5,
      itemHeight: 13,
      data: entries.map((entry) => ({ ...entry })),
      textStyle: isEven ? { width, overflow: "break", lineHeight: LINE - 1 } : { lineHeight: LINE - 1 },
    },
    height: rows * (lines * (LINE - 1) + GAP) + 6,
  };
}

const SIGN = 23;
const GAP = 16;

/** Names longer than this stand in columns of one width. */
const MOST_UNEVEN = 200;

function rowsOf(widths: readonly number[], inner: number): number {
  let [rows, used] = [widths.length > 0 ? 1 : 0, 0];
  for (const width of widths) {
    if (used > 0 && used + width > inner) {
      rows += 1;
      used = 0;
    }
    used += width;
  }
  return rows;
}
