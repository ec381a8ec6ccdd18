import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  AnnualRecord,
  compareDecimals,
  defineScorecard,
  type Improvement,
  improvementsTo,
  type Scorecard,
  type ScoreSheet,
  score,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { planFrom } from "../given.js";
import { ratio, rounded, subtract } from "./oracle.js";
import { chanceOf, leaves, randomRecord, randomScorecard } from "./random-scorecards.js";
import { cardOf, group, leaf, named, nodesOf, recordOf, refusedFor, upTo } from "./written.js";

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const KINDS = ["linear", "steps", "interval", "checklist", "rating"] as const;
const ALL = ["sum", "geometric", "minimum"] as const;

/** The record as it would be with the steps taken. */
function improved(record: AnnualRecord, scorecard: Scorecard, { steps }: Improvement): AnnualRecord {
  const observed: Record<string, unknown> = { ...record.observed };
  for (const { indicator, to } of steps) {
    const { source } = leaves(scorecard).find(({ id }) => id === indicator) ?? never();
    if (typeof source === "string" || !("observed" in source)) throw new Error("plain sources alone");
    const was = record.observed[source.observed];
    observed[source.observed] =
      typeof to === "string"
        ? to
        : "rating" in to
          ? { ratings: [to.rating, to.rating, to.rating] }
          : { done: [...(typeof was === "object" && "done" in was ? was.done : []), ...to.items] };
  }
  return AnnualRecord.parse({ ...record, observed });
}

const reaches = (scorecard: Scorecard, sheet: ScoreSheet, grade: string) => {
  const bound = scorecard.grades.find(({ id }) => id === grade)?.atLeast ?? "0";
  const from = scorecard.missing === "reweight" ? sheet.range[0] : sheet.total;
  return compareDecimals(from, bound) >= 0;
};

/** The best that the indicators of a set can do while the others stay as they are. */
function atBest(scorecard: Scorecard, record: AnnualRecord, set: readonly string[]): AnnualRecord {
  const observed: Record<string, unknown> = { ...record.observed };
  for (const { id, scoring } of leaves(scorecard)) {
    if (!set.includes(id)) continue;
    if (scoring.kind === "linear") observed[id] = scoring.fullAt;
    else if (scoring.kind === "interval") observed[id] = scoring.fullFrom;
    else if (scoring.kind === "checklist") observed[id] = { done: scoring.items.map((item) => item.id) };
    else if (scoring.kind === "rating") observed[id] = { ratings: [scoring.max, scoring.max, scoring.max] };
    else if (scoring.kind === "steps") {
      const size = (step: (typeof scoring.steps)[number]) => ("share" in step ? step.share : step.marks);
      const best = [...scoring.steps].reduce((a, b) => (compareDecimals(size(b), size(a)) > 0 ? b : a));
      observed[id] = "atLeast" in best ? best.atLeast : best.atMost;
    }
  }
  return AnnualRecord.parse({ ...record, observed });
}

describe("a way asks for what a record can have", () => {
  const observed = [
    { ...named("staff-of-its-own"), unit: "count" },
    { ...named("seniors"), unit: "count", partOf: "staff-of-its-own" },
    { ...named("profit"), unit: "yuan", signed: true },
  ] as const;
  const plan = planFrom({ ...taizhou, observed });
  const way = (source: NonNullable<Parameters<typeof leaf>[3]>, zeroAt: number, fullAt: number, recorded: object) => {
    const card = cardOf([leaf("x", 100, { kind: "linear", zeroAt, fullAt }, source)]);
    const sheet = score(card, recordOf({ ...recorded }));
    return improvementsTo(card, sheet, "good", { plan }).map(({ steps, total }) => [steps[0]?.to, total]);
  };

  it.each([
    ["whole persons: 4.2 of 7 would do", "staff-of-its-own", 0, 7, { "staff-of-its-own": 1 }, [["5", "71.43"]]],
    ["the library's own counts too", "staff", 0, 7, { staff: 1 }, [["5", "71.43"]]],
    ["no fewer than none: -2 would do", "staff-of-its-own", 10, -10, { "staff-of-its-own": 1 }, []],
    ["none where that does: 4 of 10, falling", "staff-of-its-own", 10, 0, { "staff-of-its-own": 9 }, [["4", "60"]]],
    ["below 0 of what is signed", "profit", 10, -10, { profit: 1 }, [["-1.999", "60"]]],
  ] as const)("%s", (_, source, zeroAt, fullAt, recorded, expected) => {
    expect(way(source, zeroAt, fullAt, recorded)).toEqual(expected);
  });

  // 59.995 is 60 to two places.
  it("a part no greater than its whole", () => {
    const share = { ratio: ["seniors", "staff-of-its-own"] as [string, string] };
    const recorded = { seniors: 1, "staff-of-its-own": 10 };
    expect(way(share, 0, 1, recorded)).toEqual([["0.59995", "60"]]);
    expect(way(share, 0, 2, recorded)).toEqual([]);
  });
});

describe("the ways to a grade, checked by scoring the record improved", () => {
  test.prop([seeds], { numRuns: draws(50) })(
    "each reaches it; alone wherever one can; else by as few as can",
    (seed) => {
      const chance = chanceOf(seed);
      const options = { kinds: KINDS, combines: ALL, plainSources: true, lacking: 10 };
      const scorecard = randomScorecard(chance, options);
      const record = randomRecord(chance, scorecard, "a", 2020, options);
      const sheet = score(scorecard, record);
      const wanted = chance.pick(["a", "b", "c"]);
      const ways = improvementsTo(scorecard, sheet, wanted);
      const ids = leaves(scorecard).map(({ id }) => id);
      const bound = scorecard.grades.find(({ id }) => id === wanted)?.atLeast ?? "0";
      if (compareDecimals(sheet.total, bound) >= 0) {
        expect(ways).toEqual([]);
        return;
      }
      const can = (set: readonly string[]) =>
        reaches(scorecard, score(scorecard, atBest(scorecard, record, set)), wanted);
      for (const way of ways) {
        const after = score(scorecard, improved(record, scorecard, way));
        expect(reaches(scorecard, after, wanted)).toBe(true);
        expect(
          compareDecimals(scorecard.missing === "reweight" ? after.range[0] : after.total, way.total),
        ).toBeGreaterThanOrEqual(0);
      }
      const alone = ids.filter((id) => can([id]));
      if (alone.length > 0) {
        expect(ways.map(({ steps }) => steps.map(({ indicator }) => indicator))).toEqual(
          expect.arrayContaining(alone.map((id) => [id])),
        );
        expect(ways).toHaveLength(alone.length);
        return;
      }
      const least = fewest(ids, can);
      if (least === undefined) expect(ways).toEqual([]);
      else expect(ways.map(({ steps }) => steps.length)).toEqual([least]);
    },
  );

  test.prop([seeds], { numRuns: draws(50) })("and one smallest step less does not", (seed) => {
    const chance = chanceOf(seed);
    const options = { kinds: ["linear", "interval", "rating"] as const, combines: ALL, plainSources: true };
    const scorecard = randomScorecard(chance, options);
    const record = randomRecord(chance, scorecard, "a", 2020, options);
    const sheet = score(scorecard, record);
    const wanted = chance.pick(["a", "b", "c"]);
    for (const way of improvementsTo(scorecard, sheet, wanted)) {
      const last = way.steps[way.steps.length - 1] ?? never();
      const { scoring } = leaves(scorecard).find(({ id }) => id === last.indicator) ?? never();
      const to = typeof last.to === "string" ? last.to : "rating" in last.to ? last.to.rating : never();
      const from = typeof last.from === "string" ? last.from : undefined;
      const down =
        (scoring.kind === "linear" && compareDecimals(scoring.fullAt, scoring.zeroAt) < 0) ||
        (scoring.kind === "interval" && from !== undefined && compareDecimals(from, to) > 0);
      const less = rounded(subtract(ratio(to), [down ? -1n : 1n, 10n ** 11n]), 18, "half-up") as typeof to;
      const short = { ...last, to: typeof last.to === "string" ? less : { rating: less } };
      if (typeof last.to !== "string" && scoring.kind === "rating" && compareDecimals(less, scoring.min) < 0) continue;
      const after = score(
        scorecard,
        improved(record, scorecard, { ...way, steps: [...way.steps.slice(0, -1), short] }),
      );
      expect(reaches(scorecard, after, wanted)).toBe(false);
    }
  });
});

/** The size of the smallest set that can, by trying all. */
function fewest(ids: readonly string[], can: (set: readonly string[]) => boolean): number | undefined {
  if (!can(ids)) return undefined;
  const sets = Array.from({ length: 2 ** ids.length }, (_, mask) => ids.filter((_, bit) => (mask >> bit) & 1));
  for (const set of sets.sort((a, b) => a.length - b.length)) if (can(set)) return set.length;
  return undefined;
}

function never(): never {
  throw new Error("not there");
}

describe("each kind of scoring says what it would take", () => {
  const ways = (scoring: Parameters<typeof leaf>[2], x: unknown, rest = 30) => {
    const card = cardOf([leaf("x", 50, scoring), upTo("y", 50, 50)], { rounding: { places: 0, mode: "half-up" } });
    const sheet = score(card, recordOf({ ...(x === undefined ? {} : { x }), y: rest }));
    return improvementsTo(card, sheet, "good").filter(({ steps }) => steps[0]?.indicator === "x");
  };
  const item = (id: string, marks: number) => ({ ...named(id), marks });

  it.each([
    ["linear", { kind: "linear", zeroAt: 0, fullAt: 100 }, 10, "59"],
    ["linear, less is better", { kind: "linear", zeroAt: 100, fullAt: 0 }, 90, "41"],
    [
      "steps: the lowest bound that does",
      {
        kind: "steps",
        steps: [
          { atLeast: 3, share: "0.5" },
          { atLeast: 7, share: "0.6" },
          { atLeast: 9, share: 1 },
        ],
      },
      1,
      "7",
    ],
    ["interval, from below", { kind: "interval", zeroBelow: 0, fullFrom: 100, fullTo: 200, zeroAbove: 300 }, 10, "59"],
    [
      "interval, from above",
      { kind: "interval", zeroBelow: 0, fullFrom: 100, fullTo: 200, zeroAbove: 300 },
      299,
      "241",
    ],
    ["rating", { kind: "rating", min: 0, max: 10, combine: "mean" }, { ratings: [1] }, { rating: "5.9" }],
    [
      "checklist: further items alone",
      { kind: "checklist", items: [item("a", 10), item("b", 20), item("c", 20)] },
      { done: ["a"] },
      { items: ["b"] },
    ],
    ["one not recorded", { kind: "linear", zeroAt: 0, fullAt: 100 }, undefined, "59"],
  ] as const)("%s", (_, scoring, x, to) => {
    const [way] = ways(structuredClone(scoring) as Parameters<typeof leaf>[2], x);
    expect(way?.steps.map((step) => step.to)).toEqual([to]);
    if (x === undefined) expect(way?.steps[0]).not.toHaveProperty("from");
  });

  it("nothing, where the grade is held or out of reach", () => {
    const card = cardOf([upTo("x", 100, 100)]);
    expect(improvementsTo(card, score(card, recordOf({ x: 60 })), "good")).toEqual([]);
    expect(improvementsTo(card, score(card, recordOf({ x: 90 })), "poor")).toEqual([]);
    const far = cardOf([upTo("x", 100, 100)], {
      adjustments: [{ ...named("off"), kind: "deduction", marks: 50, cap: 50, source: { observed: "off" } }],
    });
    expect(improvementsTo(far, score(far, recordOf({ x: 90, off: 1 })), "good")).toEqual([]);
  });

  it("a least group needs each of its children that falls short", () => {
    const card = cardOf([group("g", 100, [upTo("a", 1, 100), upTo("b", 1, 100), upTo("c", 1, 100)], "minimum")]);
    const [way, ...more] = improvementsTo(card, score(card, recordOf({ a: 10, b: 20, c: 80 })), "good");
    expect(more).toEqual([]);
    expect(way?.steps.map(({ indicator }) => indicator).sort()).toEqual(["a", "b"]);
  });

  it("a grade that the scorecard does not have is refused", () => {
    const card = cardOf([upTo("x", 100, 100)]);
    expect(refusedFor(() => improvementsTo(card, score(card, recordOf({ x: 1 })), "great"))).toHaveLength(1);
  });

  it("vetoes to be lifted, and quotas besides, are said", () => {
    const card = cardOf([upTo("x", 100, 100)], {
      grades: [
        { ...named("good"), atLeast: 60, top: { share: "0.5", round: "down" } },
        { ...named("poor"), atLeast: 0 },
      ],
      vetoes: [{ ...named("fraud"), source: { observed: "fraud" } }],
    });
    const [way] = improvementsTo(card, score(card, recordOf({ x: 50, fraud: 1 })), "good");
    expect(way).toMatchObject({ vetoes: ["fraud"], quota: true });
    const lifted = improvementsTo(card, score(card, recordOf({ x: 70, fraud: 1 })), "good");
    expect(lifted).toMatchObject([{ steps: [], vetoes: ["fraud"] }]);
  });
});

describe("sheets of the tests", () => {
  it("have a node for each indicator", () => {
    const card = defineScorecard(cardOf([upTo("x", 100, 100)]));
    expect(nodesOf(score(card, recordOf({ x: 1 }))).map(({ id }) => id)).toEqual(["root", "x"]);
  });
});
