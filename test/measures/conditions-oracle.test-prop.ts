import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Portfolio } from "../../src/index.js";
import { bigParts, type Fraction } from "../../src/kernel/index.js";
import { askedOn, type Judged, judgeCondition, sourceValue } from "../../src/measures/index.js";
import { draws } from "../draws.js";
import {
  add,
  compare,
  condition,
  exactly,
  holds,
  LAST,
  plan,
  type Ratio,
  settingOf,
  source,
  world,
} from "./exactly.js";

/*
 * What is said of records with holes has to hold for every way of filling them, and be exact where there are none.
 */

const ratioOf = (value: Fraction) => {
  const { over, under } = bigParts(value);
  return [over, under] as const;
};

const askedIn = (portfolio: Portfolio) => {
  const [complex] = portfolio.complexes;
  if (!complex) throw new Error("no complex");
  return askedOn({ plan, portfolio, asOf: `${LAST}-12-31` }, complex);
};

describe("a second implementation, on whole numbers", () => {
  test.prop([source, world], { numRuns: draws(2000) })(
    "the value lies in what was said, however the holes are filled",
    (source, world) => {
      const { portfolio, completions } = settingOf(world, false);
      const said = sourceValue(source, askedIn(portfolio));
      for (const whole of completions) {
        const exact = exactly(source, LAST, whole);
        if (exact === "none") expect(said.none).toBeDefined();
        else {
          expect(said.can).toBe(true);
          if (said.low) expect(compare(ratioOf(said.low), exact)).toBeLessThanOrEqual(0);
          if (said.high) expect(compare(ratioOf(said.high), exact)).toBeGreaterThanOrEqual(0);
        }
      }
    },
  );

  test.prop([source, world], { numRuns: draws(1000) })("and is exact where nothing is missing", (source, world) => {
    const first = world.first ?? 2016;
    const { portfolio, completions } = settingOf({ ...world, first }, true);
    const [whole] = completions;
    if (!whole) throw new Error("nothing true");
    const exact = exactly(source, LAST, whole);
    const said = sourceValue(source, askedIn(portfolio));
    if (said.missing.length > 0) return;
    if (exact === "none") expect([said.can, said.missing]).toEqual([false, []]);
    else {
      expect(said.low && compare(ratioOf(said.low), exact)).toBe(0);
      expect(said.high && compare(ratioOf(said.high), exact)).toBe(0);
    }
  });

  test.prop([condition, world], { numRuns: draws(2000) })(
    "what was decided stays, however the holes are filled",
    (condition, world) => {
      const { portfolio, completions } = settingOf(world, false);
      const { verdict, missing } = judgeCondition(condition, askedIn(portfolio));
      if (verdict === "unknown") expect(missing.length).toBeGreaterThan(0);
      else for (const whole of completions) expect(holds(condition, whole)).toBe(verdict === "met");
    },
  );

  test.prop([condition, world], { numRuns: draws(2000) })(
    "an actual figure no completion changes; what is open lies between its ends, and falls short by at least what is said",
    (condition, world) => {
      const { portfolio, completions } = settingOf(world, false);
      for (const { asks, verdict, bound = "", required, actual, range, shortfall } of leavesOf(
        judgeCondition(condition, askedIn(portfolio)),
      )) {
        if (asks === undefined || !("value" in asks)) throw new Error("another leaf");
        for (const whole of completions) {
          const exact = exactly(asks.value, LAST, whole);
          if (exact === "none") {
            expect([actual, verdict === "met"]).toEqual([undefined, false]);
            continue;
          }
          const [least, most] = [actual ?? range?.least, actual ?? range?.most];
          if (least !== undefined) expect(isBelow(decimal(least), exact)).toBe(true);
          if (most !== undefined) expect(isBelow(exact, decimal(most))).toBe(true);
          if (shortfall === undefined || required === undefined) continue;
          const [from, to] =
            bound.startsWith("a") && bound !== "at-most" ? [exact, decimal(required)] : [decimal(required), exact];
          expect(isBelow(add(from, decimal(shortfall)), to)).toBe(true);
        }
      }
    },
  );
});

/** All that compare a figure, at whatever depth. */
function leavesOf(judged: Judged): readonly Judged[] {
  return judged.because.length > 0 ? judged.because.flatMap(leavesOf) : [judged];
}

const PLACES = 10n ** 12n;

const decimal = (text: string): Ratio => {
  const [whole = "", places = ""] = text.split(".");
  return [BigInt(`${whole}${places.padEnd(12, "0")}`), PLACES];
};

/** Whether one lies at or below the other, but for a unit of the last place that is shown. */
const isBelow = (one: Ratio, other: Ratio) => compare(one, add(other, [1n, PLACES])) <= 0;
