import { describe, expect, it } from "vitest";
import { improvementsTo, type Scorecard, type ScorecardInput, type Source, score, scoreAll } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { planFrom } from "../given.js";
import { cardOf, group, type IndicatorIn, leaf, type NodeIn, named, recordOf, upTo } from "./written.js";

const grades = (atLeast: number | string, more: object = {}) => [
  { ...named("good"), atLeast, ...more },
  { ...named("poor"), atLeast: 0 },
];
/** Rounded down, a bound is wanted to the last place. */
const exactly = (atLeast: number, more: Partial<ScorecardInput> = {}) => ({
  grades: grades(atLeast),
  rounding: { places: 2, mode: "down" as const },
  ...more,
});
const stepsOf = (card: Scorecard, observed: Readonly<Record<string, unknown>>, options = {}) =>
  improvementsTo(card, score(card, recordOf(observed)), "good", options).map(({ steps }) =>
    steps.map(({ indicator, to }) => [indicator, to]),
  );

describe("a way goes as far as the rounding of the total asks", () => {
  it.each([
    ["half-up", 60, "59.5"],
    ["half-up", 61, "60.5"],
    // To even: 59.5 is 60 and 60.5 is 60.
    ["half-even", 60, "59.5"],
    ["half-even", 61, "60.500000000001"],
    ["down", 60, "60"],
    ["up", 60, "59.000000000001"],
  ] as const)("%s, to %i: %s", (mode, atLeast, to) => {
    const card = cardOf([upTo("x", 100, 100)], { grades: grades(atLeast), rounding: { places: 0, mode } });
    expect(stepsOf(card, { x: 1 })).toEqual([[["x", to]]]);
    expect(score(card, recordOf({ x: to })).grade).toBe("good");
  });
});

describe("a way over one of a group", () => {
  const within = (combine: "geometric" | "minimum") => [group("g", 100, [upTo("x", 50), upTo("z", 50)], combine)];

  it("that is as good as its least brings that up to the others, if they are good enough", () => {
    const card = cardOf(within("minimum"), exactly(60));
    expect(stepsOf(card, { x: 0.3, z: 0.6 })).toEqual([[["x", "0.6"]]]);
    // Of two that are too low both have to rise, the one of less to gain no further than needed.
    expect(stepsOf(card, { x: 0.3, z: 0.5 })).toEqual([
      [
        ["x", "1"],
        ["z", "0.6"],
      ],
    ]);
    expect(stepsOf(card, { x: 0.5, z: 0.5 })).toEqual([
      [
        ["x", "1"],
        ["z", "0.6"],
      ],
    ]);
  });

  it("that multiplies its parts makes up for the others, unless one of them is nothing", () => {
    const card = cardOf(within("geometric"), exactly(60));
    // √(0.36 · 1); no less than wanted, and by a hair more.
    expect(stepsOf(card, { x: 0.25, z: 1 })).toEqual([[["x", "0.360000000001"]]]);
    expect(stepsOf(card, { x: 0.25, z: 0 })).toEqual([
      [
        ["z", "1"],
        ["x", "0.360000000001"],
      ],
    ]);
    // √(0.72 · 0.5)
    expect(stepsOf(card, { x: 0.25, z: 0.5 })).toEqual([[["x", "0.720000000001"]]]);
  });

  it("to full marks goes to its own and no further", () => {
    for (const combine of ["geometric", "minimum"] as const) {
      expect(stepsOf(cardOf(within(combine), exactly(100)), { x: 0.25, z: 1 })).toEqual([[["x", "1"]]]);
    }
  });
});

describe("the smallest set", () => {
  it("passes over an indicator that has all its marks", () => {
    const card = cardOf([upTo("full", 20), upTo("x", 50), upTo("z", 30)], exactly(80));
    expect(stepsOf(card, { full: 1, x: 0, z: 0 })).toEqual([
      [
        ["x", "1"],
        ["z", "0.333333333334"],
      ],
    ]);
  });

  it("passes over one of which nobody knows what the others have", () => {
    const compared: IndicatorIn = leaf("c", 40, { kind: "cohort", method: "rank", better: "higher", constant: "full" });
    const card = cardOf([compared, upTo("x", 30), upTo("z", 30)], exactly(55));
    const [sheet] = scoreAll(card, [recordOf({ c: 1, x: 0, z: 0 }), recordOf({ x: 0, z: 0 }, "other")]);
    expect(
      sheet && improvementsTo(card, sheet, "good").map(({ steps }) => steps.map(({ indicator }) => indicator)),
    ).toEqual([["x", "z"]]);
  });
});

describe("a way by cases", () => {
  const byCase = (when: object): NodeIn =>
    leaf("x", 100, {
      kind: "by-case",
      cases: [
        { when: when as never, scoring: { kind: "linear", zeroAt: 0, fullAt: 10 } },
        { scoring: { kind: "linear", zeroAt: 0, fullAt: 100 } },
      ],
    });

  it("goes by the one that holds", () => {
    const card = cardOf([byCase({ value: "size", below: 5 })], exactly(60));
    expect(stepsOf(card, { x: 1, size: 4 })).toEqual([[["x", "6"]]]);
    expect(stepsOf(card, { x: 1, size: 5 })).toEqual([[["x", "60"]]]);
  });

  it("is none where that is open", () => {
    const card = cardOf([byCase({ value: "size", below: 5 })], exactly(60));
    expect(stepsOf(card, { x: 1 })).toEqual([]);
  });
});

describe("a way by marks for each", () => {
  it("asks of what is counted for a whole one more", () => {
    const each = leaf("x", 100, { kind: "each", marks: 60, per: "1.5" });
    expect(stepsOf(cardOf([{ ...each, unit: "count" }], exactly(60)), { x: 0 })).toEqual([[["x", "2"]]]);
    expect(stepsOf(cardOf([each], exactly(60)), { x: 0 })).toEqual([[["x", "1.5"]]]);
  });
});

describe("a way past the best of others", () => {
  const observed = [
    { ...named("hands"), unit: "count" },
    { ...named("seniors"), unit: "count", partOf: "hands" },
  ] as const;
  const plan = planFrom({ ...taizhou, observed });
  const ways = (source: Source, better: "higher" | "lower", method: "rank" | "min-max", all: readonly object[]) => {
    const card = cardOf(
      [leaf("x", 100, { kind: "cohort", method, better, constant: "no-marks" }, source)],
      exactly(60),
    );
    const [sheet] = scoreAll(
      card,
      all.map((each, at) => recordOf({ ...each }, `c${at}`)),
    );
    return sheet && improvementsTo(card, sheet, "good", { plan }).map(({ steps }) => steps[0]?.to);
  };
  const share: Source = { ratio: ["seniors", "hands"] };
  const many = 10 ** 12;

  it.each([
    ["a part of no more than the whole", { seniors: 1, hands: 2 }, ["0.500000000001"]],
    ["the whole itself", { seniors: many - 1, hands: many }, ["1"]],
    ["nobody passes the whole", { seniors: 2, hands: 2 }, []],
  ])("%s", (_, other, expected) => {
    expect(ways(share, "higher", "rank", [{ seniors: 0, hands: 2 }, other])).toEqual(expected);
  });

  it("down to none, and not below", () => {
    expect(ways("hands", "lower", "rank", [{ hands: 9 }, { hands: 1 }])).toEqual(["0"]);
    expect(ways("hands", "lower", "rank", [{ hands: 9 }, { hands: 0 }])).toEqual([]);
  });

  it("in whole numbers on the side that is better", () => {
    // 60 % of the way from 10 to 1 is 4.6.
    expect(ways("hands", "lower", "min-max", [{ hands: 7 }, { hands: 1 }, { hands: 10 }])).toEqual(["4"]);
    expect(ways("hands", "higher", "min-max", [{ hands: 3 }, { hands: 0 }, { hands: 9 }])).toEqual(["6"]);
  });
});

describe("what something else reads too is no way, of whatever kind it is", () => {
  const linear = (fullAt: number) => ({ kind: "linear" as const, zeroAt: 0, fullAt });
  const done = { kind: "checklist" as const, items: [{ ...named("a"), marks: 50 }] };
  const ways = (x: Source, more: Partial<ScorecardInput>, other: NodeIn = leaf("z", 50, linear(1), "z")) => {
    const scoring = x === "list" ? done : linear(50);
    const card = cardOf([leaf("x", 50, scoring, x), other], { grades: grades(45), ...more });
    return stepsOf(card, { x: 0, z: 0, list: { done: [] } })
      .flat()
      .map(([indicator]) => indicator);
  };
  const off = (more: object) => ({ adjustments: [{ ...named("off"), kind: "deduction" as const, marks: 1, ...more }] });

  it.each<[string, Source]>([
    ["a key", "x"],
    ["a key by its name", { observed: "x" }],
    ["a measure", { measured: "carriers" }],
    ["a fact", { fact: "floor-area" }],
    ["a sum", { sum: ["x", { of: { fact: "floor-area" }, times: "2" }] }],
    ["a checklist", "list"],
  ])("%s that nothing else reads is one", (_, source) => {
    expect(ways(source, {})).toEqual(["x", "z"]);
  });

  it.each<[string, Source, Partial<ScorecardInput>, NodeIn?]>([
    ["a measure", { measured: "carriers" }, off({ source: { measured: "carriers" } })],
    ["a fact", { fact: "floor-area" }, off({ when: { value: { fact: "floor-area" }, below: 1 } })],
    ["a part of a sum", { sum: ["x", "y"] }, off({ source: "y" })],
    ["a weighed part of a sum", { sum: [{ of: "x", times: "2" }] }, off({ source: "x" })],
    ["a checklist", "list", off({ when: { list: { observed: "list" }, has: ["a"] } })],
    ["the key of a veto", "x", { vetoes: [{ ...named("no"), source: "x" }] }],
    ["what gives a grade", "x", { grades: grades(45, { given: { value: "x", above: 99 } }) }],
    [
      "what chooses the case of another",
      "x",
      {},
      leaf("z", 50, {
        kind: "by-case",
        cases: [{ when: { value: "x", above: 99 }, scoring: linear(1) }, { scoring: linear(1) }],
      }),
    ],
  ])("%s", (_, source, more, other) => {
    expect(ways(source, more, other)).toEqual(["z"]);
  });

  it.each<[string, object]>([
    ["a choice", { choice: "locality", in: ["wenling"] }],
    ["a list of its facts", { list: "functions", has: ["rnd"] }],
    ["another key", { value: "w", above: 0 }],
  ])("%s is none of them", (_, when) => {
    expect(ways("x", off({ when }))).toEqual(["x", "z"]);
  });

  it("another measure or fact is none of them either", () => {
    const measure = off({ source: { measured: "virtual-tenants" } });
    expect(ways({ measured: "carriers" }, measure)).toEqual(["x", "z"]);
    expect(ways({ fact: "floor-area" }, off({ when: { value: { fact: "carriers" }, below: 1 } }))).toEqual(["x", "z"]);
  });
});
