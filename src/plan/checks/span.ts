import { type Fault, faultAt } from "../../finding/index.js";
import { compareDecimals, type DecimalString, multiplyDecimals, pathText, sumDecimals } from "../../kernel/index.js";
import type { BOUNDS, Figure } from "../condition.js";
import { QUANTITY_FACTS } from "../fact.js";
import { keysIn, partsOf, type Source } from "../source.js";
import type { Known } from "./known.js";

/** The least and the most that a source can say; absent where there is no end, or nobody knows one. */
export interface Span {
  readonly least?: DecimalString;
  readonly most?: DecimalString;
}

/** What a source can say, as far as the names known where it stands tell. */
export function spanOf(source: Source, known: Pick<Known, "dictionary">): Span {
  if (typeof source === "string") return ofKey(source, known);
  if ("observed" in source) return ofKey(source.observed, known);
  if ("fact" in source) return Object.hasOwn(QUANTITY_FACTS, source.fact) ? { least: "0" } : {};
  if ("granted" in source || "late" in source) return { least: "0" };
  if ("over" in source) {
    const { least, most } = spanOf(source.over, known);
    return source.by === "sum" ? from0(least) : { ...from0(least), ...(most !== undefined && { most }) };
  }
  if ("sum" in source) {
    const isOff = source.sum.some((part) => typeof part === "object" && "times" in part && part.times.startsWith("-"));
    return isOff ? {} : from0(...partsOf(source).map((part) => spanOf(part.source, known).least));
  }
  if ("ratio" in source) {
    const ends = from0(...source.ratio.map((part) => spanOf(part, known).least));
    return ends.least !== undefined && isShare(source.ratio, known) ? { ...ends, most: "1" } : ends;
  }
  if ("growth" in source) return spanOf(source.growth, known).least === "0" ? { least: "-1" } : {};
  return {};
}

function ofKey(key: string, { dictionary = [] }: Pick<Known, "dictionary">): Span {
  const figure = dictionary.find(({ id }) => id === key);
  return figure && figure.signed !== true ? { least: "0" } : {};
}

const from0 = (...ends: readonly (DecimalString | undefined)[]): Span =>
  ends.every((least) => least === "0") ? { least: "0" } : {};

/** Whether a ratio is that of a part to its whole. */
function isShare([over, under]: readonly [Source, Source], { dictionary = [] }: Pick<Known, "dictionary">): boolean {
  const [[part], [whole]] = [keyOf(over), keyOf(under)];
  const wholeOf = (key: string | undefined) => dictionary.find(({ id }) => id === key)?.partOf;
  for (let key = wholeOf(part); key !== undefined; key = wholeOf(key)) if (key === whole) return true;
  return false;
}

const keyOf = (source: Source) => (partsOf(source).length === 0 ? keysIn(source) : []);

/** Figures that a source cannot come to, and bounds that nothing or everything is within. */
export function faultsOfFigures(
  figures: readonly {
    readonly figure: Figure | undefined;
    readonly path: string;
    readonly bound?: (typeof BOUNDS)[number];
  }[],
  source: Source,
  known: Known,
): Fault[] {
  const span = spanOf(source, known);
  return figures.flatMap(({ figure, path, bound }) =>
    typeof figure === "object"
      ? Object.entries(figure).flatMap(([tier, each]) => outside(each, pathText([tier], path), span, bound))
      : figure === undefined
        ? []
        : outside(figure, path, span, bound),
  );
}

function outside(figure: DecimalString, path: string, { least, most }: Span, bound?: (typeof BOUNDS)[number]): Fault[] {
  const isUnder = least !== undefined && compareDecimals(figure, least) < (bound === "below" ? 1 : 0);
  const isOver = most !== undefined && compareDecimals(figure, most) > (bound === "above" ? -1 : 0);
  if (!isUnder && !isOver) return [];
  if (least !== undefined && most === undefined) {
    const [zh, en] =
      bound === "below" ? [`大于${least}的数`, "a figure above"] : [`不小于${least}的数`, "a figure of at least"];
    const example = bound === "below" ? sumDecimals([least, "1"]) : least;
    return [
      faultAt(path, figure, `${zh}：来源不会小于${least}`, `${en} ${least}, for its source is never less`, example),
    ];
  }
  const hundredth = multiplyDecimals(figure, "0.01");
  const isPerCent = isOver && compareDecimals(hundredth, bound === "above" ? "0.99" : most) <= 0;
  const en = "a figure from 0 to 1, that of a part of its whole (25 % is 0.25)";
  return [faultAt(path, figure, "0至1之间的数：部分占总量之比（25%写作0.25）", en, isPerCent ? hundredth : "0.5")];
}
