import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Condition, faultsOf, score } from "../../src/index.js";
import { draws } from "../draws.js";
import {
  add,
  compare,
  condition,
  type Exact,
  exactly,
  holds,
  LAST,
  plan,
  type Ratio,
  settingOf,
  source,
  type Whole,
  world,
} from "../measures/exactly.js";
import { ratio } from "./oracle.js";
import { cardOf, group, leaf, named, nodeIn, type ScoringIn } from "./written.js";

/*
 * What a source earns, once more from the contract alone, in pairs of whole numbers: by a curve, for each, and by case; by values of
 * every kind of source, with and without holes. For every way of filling them the marks lie in the range that was said.
 */

const MARKS = 6;
const whole = (value: number): Ratio => [BigInt(value), 1n];
const NOUGHT = whole(0);

type Points = readonly { readonly at: number; readonly marks: number }[];
interface Each {
  readonly marks: number;
  readonly per: number;
  readonly from: number;
  readonly base: number;
}
type Plain = { readonly curve: Points } | { readonly each: Each };

const marks = fc.integer({ min: 0, max: MARKS });
/** Points in order, of which two may stand at one value. */
const curve = fc
  .array(fc.record({ at: fc.integer({ min: -4, max: 8 }), marks }), { minLength: 1, maxLength: 4 })
  .map((points): Plain => {
    const sorted = [...points].sort((a, b) => a.at - b.at);
    return { curve: sorted.filter(({ at }, index) => sorted[index - 2]?.at !== at) };
  });
const each = fc
  .record({
    marks: fc.integer({ min: 1, max: 3 }),
    per: fc.integer({ min: 1, max: 3 }),
    from: fc.integer({ min: -2, max: 3 }),
    base: marks,
  })
  .map((given): Plain => ({ each: given }));
const plain = fc.oneof(curve, each);
const cases = fc.array(fc.tuple(condition, plain), { minLength: 1, maxLength: 2 });
const noValue = fc.constantFrom(undefined, "no-marks" as const, "full" as const, "half" as const);

const written = (given: Plain): ScoringIn =>
  "curve" in given ? { kind: "curve", points: [...given.curve] } : { kind: "each", ...given.each };

const least = (a: Ratio, b: Ratio) => (compare(a, b) <= 0 ? a : b);

/** The marks of a value: at a doubled value the greater, in proportion between two. */
function earned(given: Plain, value: Ratio): Ratio {
  if ("each" in given) {
    const { marks, per, from, base } = given.each;
    if (compare(value, whole(from)) < 0) return NOUGHT;
    // (value − from) ÷ per, rounded down; it is not below 0.
    const full = (value[0] - BigInt(from) * value[1]) / (BigInt(per) * value[1]);
    return least(whole(MARKS), [BigInt(base) + BigInt(marks) * full, 1n]);
  }
  const points = given.curve;
  const there = points.filter(({ at }) => compare(value, whole(at)) === 0);
  if (there.length > 0) return whole(Math.max(...there.map((point) => point.marks)));
  const [below, above] = [
    points.filter(({ at }) => compare(value, whole(at)) > 0).at(-1),
    points.find(({ at }) => compare(value, whole(at)) < 0),
  ];
  if (!below || !above) return whole((below ?? above)?.marks ?? 0);
  const [width, height] = [BigInt(above.at - below.at), BigInt(above.marks - below.marks)];
  // below + (value − at) × height ÷ width
  return [BigInt(below.marks) * value[1] * width + (value[0] - BigInt(below.at) * value[1]) * height, value[1] * width];
}

function ofValue(given: Plain | undefined, value: Exact, none: "no-marks" | "full" | "half" = "no-marks"): Ratio {
  if (value === "none") return { "no-marks": NOUGHT, half: [BigInt(MARKS), 2n] as Ratio, full: whole(MARKS) }[none];
  return given ? earned(given, value) : NOUGHT;
}

const caseOf = (of: readonly (readonly [Condition, Plain])[], truth: Whole) =>
  of.find(([when]) => holds(when, truth))?.[1];

const cardWith = (indicator: object) =>
  cardOf([], { root: group("root", MARKS, [indicator as never]), grades: [{ ...named("any"), atLeast: 0 }] });

/** Whether what is earned without a value is refused, since there always is one. */
function refuses(indicator: object): boolean {
  try {
    cardWith(indicator);
    return false;
  } catch (error) {
    expect(faultsOf(error, indicator).map(({ path }) => path)).toEqual(["root.children[0].noValue"]);
    return true;
  }
}

const scored = (indicator: object, portfolio: ReturnType<typeof settingOf>["portfolio"]) => {
  const card = cardWith(indicator);
  const { records = [] } = portfolio;
  const own = records.find(({ year }) => year === LAST);
  if (!own) throw new Error("no record of the year");
  const ground = { plan, portfolio, asOf: `${LAST}-12-31` };
  return nodeIn(score(card, own, { earlier: records.filter(({ year }) => year < LAST), ground }), "x");
};

/** The marks are those said where nothing is missing, else between the ends said, which are rounded to 12 places. */
function lies(
  { missing, exact, got = "-1", range: [low, high] = ["7", "-1"] }: ReturnType<typeof scored>,
  marks: Ratio,
) {
  if (missing.length === 0) expect(compare(ratio(exact ?? got), marks)).toBe(0);
  else {
    const hair: Ratio = [1n, 10n ** 12n];
    expect(compare(ratio(low), add(marks, hair))).toBeLessThanOrEqual(0);
    expect(compare(marks, add(ratio(high), hair))).toBeLessThanOrEqual(0);
  }
}

/** What the world records, with a record of the year that is scored. */
const recorded = world.map((each) => {
  const last = { ...each.there[`${LAST}`], record: true };
  return { ...each, there: { ...each.there, [`${LAST}`]: last } } as typeof each;
});

describe("a second implementation of what sources earn", () => {
  test.prop([source, plain, noValue, recorded], { numRuns: draws(500) })(
    "by a curve or for each: in the range that was said, and exactly where nothing is missing",
    (source, given, none, world) => {
      const { portfolio, completions } = settingOf(world, false);
      const asked = leaf("x", MARKS, written(given), source);
      const isRefused = none !== undefined && refuses({ ...asked, noValue: none });
      const node = scored({ ...asked, ...(none && !isRefused && { noValue: none }) }, portfolio);
      for (const truth of completions) {
        const value = exactly(source, LAST, truth);
        if (isRefused) expect(value).not.toBe("none");
        lies(node, ofValue(given, value, none));
      }
    },
  );

  test.prop([source, cases, plain, recorded], { numRuns: draws(500) })(
    "by case: by the first that holds, or any of those still possible",
    (source, of, last, world) => {
      const { portfolio, completions } = settingOf(world, false);
      const all = [...of.map(([when, given]) => ({ when, scoring: written(given) })), { scoring: written(last) }];
      const node = scored(leaf("x", MARKS, { kind: "by-case", cases: all } as never, source), portfolio);
      for (const truth of completions) {
        const exact = ofValue(caseOf(of, truth) ?? last, exactly(source, LAST, truth));
        lies(node, exact);
      }
    },
  );
});
