import type { Finding, Verdict } from "../finding/index.js";
import { type DecimalString, isJson, type Json, subtractDecimals, wholeDecimal } from "../kernel/index.js";
import type { FieldName } from "./field-name.js";
import type { ChangeKind } from "./report-change.js";

/** One value of a thing, and how good it is: the more the better; absent where that is neither. */
export interface Field {
  readonly name: FieldName;
  readonly kind: ChangeKind;
  readonly value: Json | undefined;
  readonly goodness?: DecimalString;
  /** How good it may be, of a value that is open; without end, where absent. */
  readonly ends?: Span;
  /** It is not known, or not for certain: what has become so is neither better nor worse. */
  readonly isOpen?: boolean;
  readonly unit?: string;
}

/** What a value may be. */
export interface Span {
  readonly least?: DecimalString;
  readonly most?: DecimalString;
}

/** A value that is neither good nor bad. */
export function fact(name: FieldName, value: unknown, kind: ChangeKind = "fact"): Field {
  return { name, kind, value: jsonOf(value) };
}

/** Names or paths whose order means nothing, nor the place in a list that a path leads through. */
export function names(name: FieldName, value: readonly string[] | undefined): Field {
  const placeless = value?.map((each) => each.replace(/^(complexes|grants|needs|surveys)\[\d+\]/u, "$1[]"));
  return fact(name, placeless && [...placeless].sort());
}

/** A number that is neither good nor bad. */
export function figure(name: FieldName, value: Json | undefined, unit?: string): Field {
  return { name, kind: "figure", value, ...(unit !== undefined && { unit }) };
}

/** A number of which more is better, or less; where it is absent, it is 0; one that is open, by what it may be. */
export function amount(
  name: FieldName,
  kind: ChangeKind,
  better: "more" | "less",
  value: DecimalString | number | undefined,
  unit?: string,
  span?: Span,
): Field {
  const goodness = (size: DecimalString) => (better === "more" ? size : subtractDecimals("0", size));
  const known = typeof value === "number" ? wholeDecimal(value) : (value ?? "0");
  const isOpen = span !== undefined && (span.least === undefined || span.least !== span.most);
  if (!isOpen) return { name, kind, value, goodness: goodness(known), ...(unit !== undefined && { unit }) };
  const [low, high] = better === "more" ? [span.least, span.most] : [span.most, span.least];
  const ends = {
    ...(low !== undefined && { least: goodness(low) }),
    ...(high !== undefined && { most: goodness(high) }),
  };
  return { name, kind, value: jsonOf(span), goodness: goodness(known), ends, ...(unit !== undefined && { unit }) };
}

/** A number of which less is better; where it is absent, it is not known. */
export function lessOf(
  name: FieldName,
  value: DecimalString | number | undefined,
  unit: string | undefined,
  kind: ChangeKind = "figure",
): Field {
  return { ...amount(name, kind, "less", value, unit), ...(value === undefined && { ends: {} }) };
}

/**
 * A value out of a list of them, the worst first; one that is not in it is worse than all.
 *
 * @param possible - which it may be, of one that is open
 */
export function placed(
  name: FieldName,
  kind: ChangeKind,
  value: string | undefined,
  worstFirst: readonly string[],
  possible: readonly string[] = [],
): Field {
  const place = (each: string | undefined) => (each === undefined ? -1 : worstFirst.indexOf(each));
  const goodness = wholeDecimal(place(value));
  if (possible.length < 2) return { name, kind, value, goodness };
  const places = possible.map(place);
  const ends = { least: wholeDecimal(Math.min(...places)), most: wholeDecimal(Math.max(...places)) };
  return { name, kind, value: [...possible], goodness, ends };
}

/** Whether something holds that should. */
export function holds(name: FieldName, value: boolean): Field {
  return { name, kind: "fact", value, goodness: value ? "1" : "0" };
}

/** A verdict; what is not asked is as good as met. */
export function verdictField(verdict: Verdict, effect: Finding["effect"] = "decides"): Field {
  const GOODNESS = { unmet: "0", unknown: "1", waived: "2", met: "3", "not-applicable": "3" } as const;
  const kind = effect === "decides" ? "verdict" : "advice";
  return { name: "verdict", kind, value: verdict, goodness: GOODNESS[verdict], isOpen: verdict === "unknown" };
}

/** A value as plain JSON; none where it is none. */
export function jsonOf(value: unknown): Json | undefined {
  return isJson(value) ? value : undefined;
}
