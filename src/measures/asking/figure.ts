import {
  compareFractions,
  type DecimalString,
  type ExactText,
  exactText,
  type Fraction,
  fractionOf,
  minus,
  ownValue,
  type RoundingMode,
  roundedTo,
  ZERO,
} from "../../kernel/index.js";
import type { BOUNDS, Figure, Leaf, ValueCondition } from "../../plan/index.js";
import { tierOpenBy, tiersHeld } from "../../registry/index.js";
import type { Asked } from "./asked.js";
import type { Judged } from "./judged.js";
import { dayOf } from "./list.js";
import { sourceValue } from "./source.js";
import { unitOf } from "./unit.js";
import { exactValue, type Value } from "./value.js";

/** On which side of a figure a value has to lie. */
export type Bound = (typeof BOUNDS)[number];

const NAMES = { atLeast: "at-least", above: "above", atMost: "at-most", below: "below" } as const;

/** Whether a value lies on the asked side of a figure, and by how much it does not. */
export function judgeFigure(asks: Leaf & ValueCondition, bound: Bound, figure: Figure, asked: Asked): Judged {
  const value = sourceValue(asks.value, asked);
  const { required, missing, why } = figureFor(figure, asked);
  if (required === undefined)
    return judgedAs(asks, bound, asked, { verdict: why ? "unmet" : "unknown", value, missing, why });
  const against = fractionOf(required);
  const verdict = sideOf(value, bound, against);
  return judgedAs(asks, bound, asked, {
    verdict,
    value,
    required,
    missing: verdict === "unknown" ? value.missing : [],
  });
}

interface Against {
  readonly required?: DecimalString;
  readonly missing: readonly string[];
  readonly why?: "no-tier";
}

/** The figure that counts: of one by tier, that of the tier asked about, elsewhere of the highest tier held on the day. */
function figureFor(figure: Figure, asked: Asked): Against {
  if (typeof figure === "string") return { required: figure, missing: [] };
  const { plan, complex } = asked;
  const day = dayOf(asked);
  if (asked.tier !== undefined) return of(figure, asked.tier);
  if (!plan || !complex || day === undefined) return { missing: ["ground"] };
  const unknown = tierOpenBy(plan, complex, day);
  if (unknown.length > 0) return { missing: unknown };
  const [held] = tiersHeld(plan, complex, day);
  return held ? of(figure, held.tier) : { missing: [], why: "no-tier" };
}

function of(figure: Exclude<Figure, string>, tier: string): Against {
  const required = ownValue(figure, tier);
  return required === undefined ? { missing: [] } : { required, missing: [] };
}

function sideOf({ low, high, can, none }: Value, bound: Bound, against: Fraction): Judged["verdict"] {
  if (!can) return "unmet";
  const rises = bound === "atLeast" || bound === "above";
  const [worst, best] = rises ? [low, high] : [high, low];
  if (best && !isOn(best, bound, against)) return "unmet";
  return none === undefined && worst && isOn(worst, bound, against) ? "met" : "unknown";
}

function isOn(value: Fraction, bound: Bound, against: Fraction): boolean {
  const compared = compareFractions(value, against);
  switch (bound) {
    case "atLeast":
      return compared >= 0;
    case "above":
      return compared > 0;
    case "atMost":
      return compared <= 0;
    case "below":
      return compared < 0;
  }
}

interface Found extends Pick<Judged, "verdict" | "missing"> {
  readonly value: Value;
  readonly required?: DecimalString;
  readonly why?: Judged["why"];
}

function judgedAs(asks: Leaf & ValueCondition, bound: Bound, asked: Asked, found: Found): Judged {
  const { verdict, value, required, missing, why } = found;
  const rises = bound === "atLeast" || bound === "above";
  const exact = exactValue(value);
  const best = exact ?? (rises ? value.high : value.low);
  const short =
    verdict === "unmet" && required !== undefined && best ? shortfall(best, fractionOf(required), rises) : undefined;
  return {
    verdict,
    bound: NAMES[bound],
    required,
    // Rounded away from the figure that it misses, so that what falls short is never shown as enough.
    actual: exact && shownAs(exact, verdict === "unmet" ? (rises ? "down" : "up") : "half-up"),
    range: exact ? undefined : rangeOf(value, verdict, rises),
    shortfall: short,
    unit: unitOf(asks.value, asked.plan, (id) => ownValue(asked.records?.(asked.year)?.measured, id)?.unit),
    items: undefined,
    why: value.can ? why : value.none,
    missing,
    asks,
    combine: undefined,
    because: [],
  };
}

/**
 * What a value that is open may be, as far as that says anything: at least 0 or less says nothing, unless it decides. Each end is
 * rounded outwards, of what falls short away from the figure that it misses.
 */
function rangeOf({ low, high, can, none }: Value, verdict: Judged["verdict"], rises: boolean): Judged["range"] {
  if (!can || (none !== undefined && verdict === "unknown")) return undefined;
  const isUnmet = verdict === "unmet";
  const isLeast = low && (low.over > 0 || (verdict !== "unknown" && rises !== isUnmet));
  if (!isLeast && !high) return undefined;
  return {
    ...(isLeast && { least: shownAs(low, isUnmet && !rises ? "up" : "down") }),
    ...(high && { most: shownAs(high, isUnmet && rises ? "down" : "up") }),
  };
}

/** A value as a decimal: as it is where that ends, else to 12 places. */
function shownAs(value: Fraction, mode: RoundingMode): DecimalString {
  const text = exactText(value);
  return isDecimal(text) ? text : roundedTo(value, PLACES, mode);
}

const isDecimal = (text: ExactText): text is DecimalString => !text.includes("/");

const PLACES = 12;

/** How far a value lies on the wrong side, at the least. */
function shortfall(value: Fraction, against: Fraction, rises: boolean): DecimalString {
  const distance = rises ? minus(against, value) : minus(value, against);
  return shownAs(distance.over < 0 ? ZERO : distance, "up");
}
