import type { BarSeriesOption } from "echarts";
import type { Language } from "../../languages/index.js";
import type { OverlapPair } from "../../measures/index.js";
import { type Naming, percent } from "../../wording/index.js";
import { drawn } from "../figures.js";
import { COLOURS, hatched } from "../palette.js";
import { labelOf, tooltipOf } from "../text.js";
import { linesOf, placeOf } from "./pairs.js";

/** A pair as a bar. */
interface Bar {
  readonly kind: "alone" | "clustered" | "unknown";
  readonly share: number;
  readonly text: string;
  readonly lines: readonly string[];
}

/** The bar of a pair. */
export function barOf(naming: Naming, pair: OverlapPair, isClustered: boolean): Bar {
  const { index } = pair.functions;
  const figure = index === undefined ? "?" : `${isClustered ? "◆ " : ""}${percent(index)}`;
  return {
    kind: index === undefined ? "unknown" : isClustered ? "clustered" : "alone",
    share: index === undefined ? 100 : 100 * drawn(index),
    text: `${figure} ${placeOf(naming, pair)}`,
    lines: linesOf(naming, pair),
  };
}

/** A series for each kind of bar that there is. */
export function seriesOf({ charts: { overlap }, words }: Language, bars: readonly Bar[]): BarSeriesOption[] {
  const styles = {
    alone: { name: overlap.alone, itemStyle: { color: COLOURS.sky } },
    clustered: { name: overlap.clustered, itemStyle: { color: COLOURS.orange } },
    unknown: { name: words.verdicts.unknown, itemStyle: { color: COLOURS.pale, decal: hatched() } },
  };
  const kinds = (["alone", "clustered", "unknown"] as const).filter((kind) => bars.some((bar) => bar.kind === kind));
  return kinds.map((kind) => ({
    type: "bar",
    stack: "pairs",
    barCategoryGap: "20%",
    ...styles[kind],
    data: bars.map((bar) =>
      bar.kind === kind ? { value: bar.share, label: labelOf(bar.text), tooltip: tooltipOf(bar.lines) } : "-",
    ),
  }));
}
