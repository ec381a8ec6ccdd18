import { compareDecimals, type DecimalString, readDecimal, sameJson, subtractDecimals } from "../kernel/index.js";
import type { Field, Span } from "./field.js";
import type { ValueChange } from "./report-change.js";

/** A change, with how far it goes, by which it is ordered. */
export interface Weighed {
  readonly change: ValueChange;
  readonly size: DecimalString;
}

/** What became of a field: its value before and after, and whether that is better; nothing where it is the same. */
export function weighed(name: string, was: Field | undefined, is: Field | undefined): Weighed | undefined {
  const field = is ?? was;
  if (!field || sameJson(was?.value, is?.value)) return undefined;
  const gain = gainOf(was, is);
  const sign = compareDecimals(gain, "0");
  return {
    change: {
      field: name,
      kind: field.kind,
      direction: sign < 0 ? "worse" : sign > 0 ? "better" : "other",
      ...(was?.value !== undefined && { before: was.value }),
      ...(is?.value !== undefined && { after: is.value }),
      ...differenceOf(was, is),
      ...(field.unit !== undefined && { unit: field.unit }),
    },
    size: sign < 0 ? subtractDecimals("0", gain) : gain,
  };
}

/** A change that is neither worse nor better. */
export function neither({ change, size }: Weighed): Weighed {
  return { change: { ...change, direction: "other" }, size };
}

/** How much better it is, for sure: a value that is open has to lie beyond the other, or to have moved with both its ends. */
function gainOf(was: Field | undefined, is: Field | undefined): DecimalString {
  if (was?.goodness === undefined || is?.goodness === undefined || is.isOpen) return "0";
  if (was.ends === undefined && is.ends === undefined) return subtractDecimals(is.goodness, was.goodness);
  const [one, other] = [was, is].map(({ goodness, ends }) => ends ?? { least: goodness, most: goodness });
  const isMoved = was.ends !== undefined && is.ends !== undefined;
  const gains = isMoved
    ? [between(one?.least, other?.least), between(one?.most, other?.most)]
    : [between(one?.most, other?.least), between(one?.least, other?.most)];
  const signs = gains.map((gain) => (gain === undefined ? 0 : compareDecimals(gain, "0")));
  const [up, down] = gains;
  if (isMoved) return signs[0] === signs[1] ? (up ?? "0") : "0";
  if (signs[0] === 1) return up ?? "0";
  return signs[1] === -1 ? (down ?? "0") : "0";
}

function between(from: DecimalString | undefined, to: DecimalString | undefined): DecimalString | undefined {
  return from === undefined || to === undefined ? undefined : subtractDecimals(to, from);
}

function differenceOf(was: Field | undefined, is: Field | undefined): Pick<ValueChange, "difference"> {
  if (is?.kind === "fact" || is?.kind === "grade" || is?.kind === "standing") return {};
  if (typeof was?.value === "object" && typeof is?.value === "object" && was.ends && is.ends)
    return sameMove(was.ends, is.ends);
  if (typeof was?.value === "object" || typeof is?.value === "object") return {};
  const [one, other] = [readDecimal(was?.value), readDecimal(is?.value)];
  return one === undefined || other === undefined ? {} : { difference: subtractDecimals(other, one) };
}

/** By how much both ends have moved, where that is the same. */
function sameMove(was: Span, is: Span): Pick<ValueChange, "difference"> {
  const [least, most] = [between(was.least, is.least), between(was.most, is.most)];
  return least !== undefined && least === most ? { difference: least } : {};
}
