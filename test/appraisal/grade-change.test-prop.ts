import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  AnnualRecord,
  overPlatforms,
  rankRobustness,
  type Scorecard,
  type ScoreSheet,
  score,
  scoreAll,
} from "../../src/index.js";
import { draws } from "../draws.js";
import { type Chance, chanceOf } from "./random-scorecards.js";
import { cardOf, named, recordOf, upTo } from "./written.js";

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
/** What makes the fewest marks of a key, and the most; what does not force a grade, and what does. */
const ENDS = { a: [0, 9], b: [0, 9], veto: [0, 1], given: [0, 1] } as const;
const KEYS = ["a", "b", "veto", "given"] as const;

const veto = { ...named("veto"), source: { observed: "veto" } };
const given = { value: { observed: "given" }, atLeast: 1 };

/** Two grades, of which one may be given whatever the total, the lower one by a veto too. */
function cardWith(isVetoed: boolean, isGiven: "good" | "poor" | "neither", missing: Scorecard["missing"] = "range") {
  const grade = (id: "good" | "poor", atLeast: number) => ({
    ...named(id),
    atLeast,
    ...(isGiven === id && { given }),
  });
  return cardOf([upTo("a", 60, 9), upTo("b", 40, 9)], {
    missing,
    ...(isVetoed && { vetoes: [veto] }),
    grades: [grade("good", 55), grade("poor", 0)],
  });
}

/** A record of which each key is missing as often as not. */
function drawn(chance: Chance) {
  const missing = chance.pick(["range", "no-marks"] as const);
  const card = cardWith(chance.often(60), chance.pick(["good", "poor", "neither"] as const), missing);
  const whole = KEYS.map((key) => [key, chance.whole(1 + ENDS[key][1])] as const);
  return { card, known: Object.fromEntries(whole.filter(() => !chance.often(40))) };
}

/** A record with all that it lacks at either end, each its own way. */
function completions(known: Readonly<Record<string, number>>): Readonly<Record<string, number>>[] {
  return KEYS.filter((key) => known[key] === undefined).reduce(
    (all, key) => all.flatMap((each) => ENDS[key].map((end) => ({ ...each, [key]: end }))),
    [known],
  );
}

describe("how often a grade changes where something is not recorded", () => {
  test.prop([seeds], { numRuns: draws(200) })("is the least and the most over all completions at the ends", (seed) => {
    const chance = chanceOf(seed);
    const { card, known } = drawn(chance);
    const options = { draws: 15, seed, spread: chance.pick(["0", "0.3", "1"] as const), top: [] };
    const found = (observed: Readonly<Record<string, number>>) => {
      const sheets = scoreAll(card, [recordOf(observed, "own")]);
      const [spread] = rankRobustness(card, sheets, options).complexes;
      return { grade: sheets[0]?.grade, change: spread?.gradeChange };
    };
    const { grade, change } = found(known);
    if (!change) return;
    // Of two grades, what is another than that of the completed sheet is that of the open one, or the reverse.
    const shares = completions(known).map((complete) => {
      const closed = found(complete);
      return closed.grade === grade ? Number(closed.change?.least) : 1 - Number(closed.change?.least);
    });
    expect([change.least, change.most].map(Number)).toEqual(
      [Math.min(...shares), Math.max(...shares)].map((share) => expect.closeTo(share, 5)),
    );
  });
});

describe("which grades may be given whatever the total", () => {
  const both = cardWith(true, "good");
  it.each<[string, Readonly<Record<string, number>>, ScoreSheet["mayBeGiven"]]>([
    ["none, where all is recorded", { a: 9, b: 9, veto: 0, given: 0 }, undefined],
    ["none, where marks alone are open", { veto: 0, given: 0 }, undefined],
    ["the lowest, where a veto is open", { a: 9, b: 9, given: 0 }, ["poor"]],
    ["the lowest, also of one that is given another", { a: 9, b: 9, given: 1 }, ["poor"]],
    ["one, where its condition is open", { a: 9, b: 9, veto: 0 }, ["good"]],
    ["both, best first", { a: 9, b: 9 }, ["good", "poor"]],
    ["none, under a veto", { veto: 1 }, undefined],
  ])("%s", (_, observed, is) => {
    const sheet = score(both, recordOf(observed));
    expect(sheet.mayBeGiven).toEqual(is);
    expect("mayBeGiven" in sheet).toBe(is !== undefined);
    expect(sheet.possible).toEqual(expect.arrayContaining([...(is ?? [])]));
  });

  it.each([
    ["open in one of its platforms", 0, ["poor"]],
    ["in force in another", 1, undefined],
  ] as const)("a complex has a veto that is %s", (_, other, is) => {
    const of = (platform: string, observed: Readonly<Record<string, number>>) =>
      AnnualRecord.parse({ complex: "pumps", platform, year: 2020, observed: { a: 9, b: 9, ...observed } });
    const [sheet] = overPlatforms(cardWith(true, "neither"), [of("lab", {}), of("studio", { veto: other })]);
    expect(sheet?.mayBeGiven).toEqual(is);
  });
});
