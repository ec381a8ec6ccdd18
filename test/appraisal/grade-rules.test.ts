import { describe, expect, it } from "vitest";
import {
  AnnualRecord,
  assess,
  type ConditionInput,
  defineScorecard,
  describe as described,
  improvementsTo,
  Portfolio,
  rankRobustness,
  type ScorecardInput,
  type ScoreSheet,
  score,
  scoreAll,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { plan } from "./quota-world.js";
import { cardOf, named, recordOf, refusedFor, upTo, written } from "./written.js";

/*
 * Grades by quotas and conditions, the figures worked out by hand: the province appraised 128 complexes in 2022 and the best
 * 15 % are excellent; in a group of six 15 % is nobody or one, as a rule rounds; "first of three" is one, whatever the share.
 */

type GradeIn = ScorecardInput["grades"][number];

const cardBy = (best: Partial<GradeIn>, more: Partial<ScorecardInput> = {}, worst: Partial<GradeIn> = {}) =>
  cardOf([upTo("x", 100, 100)], {
    grades: [
      { ...named("good"), atLeast: 60, ...best },
      { ...named("poor"), atLeast: 0, ...worst },
    ],
    ...more,
  });

/** So many complexes of 100 marks, 99.9, 99.8 … */
const league = (size: number) => Array.from({ length: size }, (_, at) => recordOf({ x: 100 - at / 10 }, `c${at}`));
const goods = (sheets: readonly ScoreSheet[]) =>
  sheets.filter(({ grade }) => grade === "good").map(({ complex }) => complex);
const possible = (sheets: readonly ScoreSheet[]) => sheets.map(({ grade, possible: all }) => [grade, ...all].join(" "));

interface Place {
  readonly x?: number;
  readonly flag?: number;
  readonly size?: string;
  readonly appraised?: string;
  readonly locality?: string;
  readonly tier?: string;
  readonly from?: string;
  readonly until?: string;
}

/** Complexes on record, each with the marks `x` where it has a record, and the ground they are scored on. */
function placesOf(all: readonly Place[]) {
  const records = all.flatMap(({ x, flag }, at) =>
    x === undefined ? [] : [recordOf({ x, ...(flag !== undefined && { flag }) }, `c${at}`)],
  );
  const complexes = all.map(({ size, appraised, locality = "east", tier = "low", from = "2019-01-01", until }, at) => ({
    ...{ id: `c${at}`, name: `c${at}`, locality },
    traits: { ...(size !== undefined && { size }), ...(appraised !== undefined && { appraised }) },
    milestones: [
      { kind: "cultivated" as const, tier, on: from },
      ...(until === undefined ? [] : [{ kind: "delisted" as const, tier, on: until }]),
    ],
  }));
  return { records, ground: { plan, portfolio: Portfolio.parse({ complexes, records }), asOf: "2020-12-31" } };
}

const graded = (card: ReturnType<typeof cardBy>, all: readonly Place[]) => {
  const { records, ground } = placesOf(all);
  return scoreAll(card, records, { ground });
};

describe("a share of the best, rounded as it says", () => {
  it.each([
    // 128 × 0.15 = 19.2; 6 × 0.15 = 0.9; 3 × 0.15 = 0.45; 10 × 0.15 = 1.5; 20 × 0.15 = 3 exactly.
    [128, "down", 19],
    [128, "up", 20],
    [128, "half-up", 19],
    [6, "down", 0],
    [6, "up", 1],
    [6, "half-up", 1],
    [3, "half-up", 0],
    [10, "half-up", 2],
    [20, "down", 3],
    [20, "up", 3],
  ] as const)("of %i the best 15 %%, %s: %i", (size, round, places) => {
    const sheets = scoreAll(cardBy({ top: { share: "0.15", round } }), league(size));
    expect(goods(sheets)).toEqual(
      league(size)
        .slice(0, places)
        .map(({ complex }) => complex),
    );
    expect(sheets.every(({ certain }) => certain)).toBe(true);
  });

  it("the first of three is one, whatever the share; and of one, that one", () => {
    const first = cardBy({ top: { count: 1 } });
    expect(goods(scoreAll(first, league(3)))).toEqual(["c0"]);
    expect(goods(scoreAll(first, league(1)))).toEqual(["c0"]);
  });

  it("each place has its own, and so has each tier and each member of a trait", () => {
    const all: Place[] = [
      { x: 90, locality: "east", tier: "low", size: "small" },
      { x: 80, locality: "east", tier: "high", size: "small" },
      { x: 70, locality: "west", tier: "high", size: "large" },
      { x: 65, locality: "west", tier: "low", size: "small" },
    ];
    const within = (group: string) => goods(graded(cardBy({ top: { count: 1, within: group } }), all));
    expect(within("locality")).toEqual(["c0", "c2"]);
    expect(within("tier")).toEqual(["c0", "c1"]);
    expect(within("size")).toEqual(["c0", "c2"]);
  });

  it("of a word that is not the plan's, and of several members, it is open in which group it competes", () => {
    const of = (first: string | readonly string[]) => {
      const all: Place[] = [{ x: 95 }, { x: 90, size: "small" }, { x: 70, size: "large" }];
      const { records, ground } = placesOf(all);
      const [one, ...others] = ground.portfolio.complexes;
      const portfolio = {
        ...ground.portfolio,
        complexes: [...(one ? [{ ...one, traits: { size: first } }] : []), ...others],
      };
      return possible(
        scoreAll(cardBy({ top: { count: 1, within: "size" } }), records, { ground: { ...ground, portfolio } }),
      );
    };
    expect(of("小")).toEqual(["poor good poor", "good good poor", "good good poor"]);
    expect(of(["small", "large"])).toEqual(["poor good poor", "good good poor", "good good poor"]);
    expect(of("small")).toEqual(["good good", "poor poor", "good good"]);
  });

  it("without a ground no group is known, and nobody has a place for certain", () => {
    const sheets = scoreAll(cardBy({ top: { count: 1, within: "locality" } }), league(2));
    expect(possible(sheets)).toEqual(["poor good poor", "poor good poor"]);
  });
});

describe("who is counted", () => {
  const half = cardBy({ top: { share: "0.5", round: "down" } });

  it("one that stands and has no record is, and may still come to full marks", () => {
    // Two of four; the fourth may take the second place.
    expect(possible(graded(half, [{ x: 90 }, { x: 80 }, { x: 70 }, {}]))).toEqual([
      "good good",
      "good good poor",
      "poor poor",
    ]);
    // Without it one of three.
    expect(goods(scoreAll(half, league(3)))).toEqual(["c0"]);
  });

  it("one without a record is counted, and takes no place, where all records are there", () => {
    const { records, ground } = placesOf([{ x: 90 }, { x: 80 }, { x: 70 }, {}]);
    const portfolio = Portfolio.parse({ ...ground.portfolio, complete: ["records"] });
    const sheets = scoreAll(half, records, { ground: { ...ground, portfolio } });
    // Two of four.
    expect(possible(sheets)).toEqual(["good good", "good good", "poor poor"]);
    expect(sheets.every(({ certain }) => certain)).toBe(true);
  });

  it("one listed after the year, or struck off by its end, is not", () => {
    const others: Place[] = [{ from: "2021-01-01" }, { until: "2020-12-31" }];
    expect(possible(graded(half, [{ x: 90 }, { x: 80 }, { x: 70 }, ...others]))).toEqual([
      "good good",
      "poor poor",
      "poor poor",
    ]);
  });

  it("whose record another part of the records holds competes with that", () => {
    const { records, ground } = placesOf([{ x: 90 }, { x: 80 }, { x: 70 }, { x: 60 }]);
    expect(possible(scoreAll(half, records.slice(1), { ground }))).toEqual(["good good", "poor poor", "poor poor"]);
  });

  it("in a report of part of an area who else there is is not known, but each place knows its own", () => {
    const { ground } = placesOf([{ x: 90 }, { x: 80 }, { x: 95, locality: "west" }]);
    const inEast = (within: object, scope?: { localities: string[] }) =>
      possible(
        assess(plan, ground.portfolio, {
          asOf: ground.asOf,
          scorecards: [cardBy({ top: { count: 1, ...within } })],
          ...(scope && { scope }),
        }).complexes.flatMap(({ records }) => records.flatMap(({ sheet }) => sheet ?? [])),
      );
    const east = { localities: ["east"] };
    expect(inEast({})).toEqual(["poor poor", "poor poor", "good good"]);
    expect(inEast({}, east)).toEqual(["poor good poor", "poor good poor"]);
    expect(inEast({ within: "locality" }, east)).toEqual(["good good", "poor poor"]);
  });

  it("of a report those alone that no other scorecard is for", () => {
    const { ground } = placesOf([
      { x: 90, size: "small" },
      { x: 80, size: "small" },
      { x: 70, size: "large" },
      { size: "large" },
    ]);
    const cards = [
      cardBy({ top: { share: "0.5", round: "down" } }, { id: "general" }),
      cardBy({ top: { share: "0.5", round: "down" } }, { id: "large", appliesTo: { choice: "size", in: ["large"] } }),
    ];
    const { complexes } = assess(plan, ground.portfolio, { asOf: ground.asOf, scorecards: cards });
    const sheets = complexes.flatMap(({ records }) => records.flatMap(({ sheet }) => sheet ?? []));
    expect(sheets.map(({ scorecard }) => scorecard)).toEqual(["general", "general", "large"]);
    expect(possible(sheets)).toEqual(["good good", "poor poor", "good good poor"]);
  });

  it("one that the scorecard may be for, or not, leaves open how many places there are, and who has them", () => {
    const card = (top: NonNullable<GradeIn["top"]>) =>
      cardBy({ top }, { appliesTo: { choice: "appraised", in: ["yes"] } });
    const first = (other: Place, top: NonNullable<GradeIn["top"]> = { share: "0.5", round: "down" }) => {
      const { records, ground } = placesOf([{ x: 90, appraised: "yes" }, other]);
      return possible(scoreAll(card(top), records.slice(0, 1), { ground }));
    };
    expect(first({ x: 50, appraised: "yes" })).toEqual(["good good"]);
    expect(first({ x: 50, appraised: "no" })).toEqual(["poor poor"]);
    expect(first({ x: 50 })).toEqual(["poor good poor"]);
    expect(first({ x: 95 }, { count: 1 })).toEqual(["good good poor"]);
    expect(first({ x: 95, appraised: "no" }, { count: 1 })).toEqual(["good good"]);
  });

  it("those alone that the scorecard is for, though records of others are handed in", () => {
    const card = (top: NonNullable<GradeIn["top"]>) =>
      cardBy({ top }, { appliesTo: { choice: "appraised", in: ["yes"] } });
    const all = (top: NonNullable<GradeIn["top"]>, other: Place) => {
      const { records, ground } = placesOf([{ x: 90, appraised: "yes" }, { x: 80, appraised: "yes" }, other]);
      return scoreAll(card(top), records, { ground }).map(({ complex, possible: may }) => [complex, may.join(" ")]);
    };
    for (const top of [{ share: "0.5", round: "down" as const }, { count: 1 }]) {
      expect(all(top, { x: 95, appraised: "no" })).toEqual([
        ["c0", "good"],
        ["c1", "poor"],
      ]);
      expect(all(top, { x: 95, appraised: "yes" })).toEqual([
        ["c0", "poor"],
        ["c1", "poor"],
        ["c2", "good"],
      ]);
    }
    // It may be for the third, or not.
    expect(all({ count: 1 }, { x: 95 })).toEqual([
      ["c0", "good poor"],
      ["c1", "poor"],
      ["c2", "good"],
    ]);
  });

  it("one whose group is not known may belong to any", () => {
    const card = cardBy({ top: { share: "0.5", round: "down", within: "size" } });
    expect(
      possible(
        graded(card, [
          { x: 90, size: "small" },
          { x: 50, size: "small" },
        ]),
      ),
    ).toEqual(["good good", "poor poor"]);
    expect(possible(graded(card, [{ x: 90, size: "small" }, { x: 50 }]))).toEqual(["poor good poor", "poor poor"]);
    const one = cardBy({ top: { count: 1, within: "size" } });
    expect(possible(graded(one, [{ x: 90, size: "small" }, { x: 95 }]))).toEqual(["good good poor", "poor good poor"]);
  });
});

describe("a condition beside the total", () => {
  const flagged: ConditionInput = { value: "flag", atLeast: 1 };
  const one = cardBy({ top: { count: 1 }, when: flagged });

  it("one barred takes no place, and what nobody fills stays empty", () => {
    expect(
      goods(
        graded(one, [
          { x: 90, flag: 0 },
          { x: 80, flag: 1 },
          { x: 70, flag: 1 },
        ]),
      ),
    ).toEqual(["c1"]);
    expect(
      goods(
        graded(one, [
          { x: 90, flag: 0 },
          { x: 59, flag: 1 },
        ]),
      ),
    ).toEqual([]);
  });

  it("where it is open, so is the grade, and the places of those behind; what is missing is said", () => {
    const sheets = graded(one, [{ x: 90 }, { x: 80, flag: 1 }, { x: 50 }]);
    expect(possible(sheets)).toEqual(["poor good poor", "good good poor", "poor poor"]);
    expect(sheets.map(({ missing }) => missing)).toEqual([["observed.flag"], [], []]);
  });

  it("a grade below takes those barred from the better one, and counts its places from the best", () => {
    const card = cardOf([upTo("x", 100, 100)], {
      grades: [
        { ...named("best"), atLeast: 60, when: flagged, top: { count: 1 } },
        { ...named("good"), atLeast: 60, top: { count: 2 } },
        { ...named("poor"), atLeast: 0 },
      ],
    });
    const sheets = graded(card, [
      { x: 90, flag: 0 },
      { x: 80, flag: 1 },
      { x: 70, flag: 0 },
    ]);
    expect(sheets.map(({ grade }) => grade)).toEqual(["good", "best", "poor"]);
  });

  it("whoever may be in a better grade may take a place below it, also with less marks", () => {
    const card = cardOf([upTo("x", 100, 100)], {
      grades: [
        { ...named("best"), atLeast: 60, when: flagged },
        { ...named("good"), atLeast: 60, top: { count: 1 } },
        { ...named("poor"), atLeast: 0 },
      ],
    });
    expect(possible(graded(card, [{ x: 90, flag: 0 }, { x: 80 }]))).toEqual(["good good poor", "poor best poor"]);
  });

  it("asks facts of the year's end, on the ground", () => {
    const east = cardBy({ when: { choice: "locality", in: ["east"] } });
    expect(goods(graded(east, [{ x: 90 }, { x: 90, locality: "west" }]))).toEqual(["c0"]);
    expect(score(east, recordOf({ x: 90 }))).toMatchObject({ grade: "poor", certain: false, missing: ["ground"] });
  });
});

describe("a grade that is given", () => {
  const won: ConditionInput = { value: "flag", atLeast: 1 };

  it("whatever the total, taking no place, yet counted among all", () => {
    const card = cardBy({ top: { share: "0.5", round: "down" }, given: won });
    // Two of four, beside the one given.
    const sheets = graded(card, [
      { x: 10, flag: 1 },
      { x: 90, flag: 0 },
      { x: 80, flag: 0 },
      { x: 70, flag: 0 },
    ]);
    expect(goods(sheets)).toEqual(["c0", "c1", "c2"]);
    expect(sheets.map(({ given }) => given)).toEqual([true, undefined, undefined, undefined]);
  });

  it("of a worse grade takes the better one away; a veto comes before it", () => {
    expect(score(cardBy({}, {}, { given: won }), recordOf({ x: 90, flag: 1 }))).toMatchObject({
      grade: "poor",
      certain: true,
    });
    const vetoed = cardBy({ given: won }, { vetoes: [{ ...named("fraud"), source: { observed: "fraud" } }] });
    const sheet = score(vetoed, recordOf({ x: 90, flag: 1, fraud: 1 }));
    expect(sheet).toMatchObject({ grade: "poor", possible: ["poor"] });
    expect(sheet.given).toBeUndefined();
  });

  it("perhaps leaves it possible", () => {
    const sheet = score(cardBy({ given: won }), recordOf({ x: 10 }));
    expect(sheet).toMatchObject({ grade: "poor", possible: ["good", "poor"], missing: ["observed.flag"] });
    // Skipping the grade between: either the lowest is given, or the total makes the best.
    const three = cardOf([upTo("x", 100, 100)], {
      grades: [
        { ...named("best"), atLeast: 80 },
        { ...named("good"), atLeast: 60 },
        { ...named("poor"), atLeast: 0, given: won },
      ],
    });
    expect(score(three, recordOf({ x: 90 })).possible).toEqual(["best", "poor"]);
  });
});

describe("a place under a quota", () => {
  const prize = { ...named("prize"), kind: "bonus", marks: 5, source: "prize" } as const;
  const best = (top: object, more: Partial<ScorecardInput> = {}) =>
    cardOf([upTo("x", 100, 100)], {
      grades: [
        { ...named("best"), atLeast: 0, top: top as never },
        { ...named("other"), atLeast: 0 },
      ],
      ...more,
    });

  it("is not certain beside one whose bonus has no cap and is not recorded", () => {
    const graded = (second: object) =>
      scoreAll(best({ count: 1 }, { adjustments: [prize] }), [
        recordOf({ x: 100, prize: 0 }, "a"),
        recordOf({ x: 10, ...second }, "b"),
      ]).map(({ grade, certain }) => [grade, certain]);
    expect(graded({})).toEqual([
      ["best", false],
      ["other", false],
    ]);
    expect(graded({ prize: 0 })).toEqual([
      ["best", true],
      ["other", true],
    ]);
  });

  const listed = (id: string, size?: string | readonly string[]) => ({
    ...{ id, name: `n-${id}`, locality: "east", ...(size !== undefined && { traits: { size } }) },
    milestones: [{ kind: "cultivated", tier: "low", on: "2018-01-01" }],
  });
  const groundOf = (complexes: readonly object[], more: object = {}) => ({
    plan,
    portfolio: Portfolio.parse({ complexes, ...more } as never),
    asOf: "2020-12-31",
  });

  it("is none for one that has no record where all records are there", () => {
    const ground = groundOf([listed("a"), listed("b")], { complete: ["records"] });
    const [sheet] = scoreAll(best({ count: 1 }), [recordOf({ x: 0 }, "a")], { ground });
    expect([sheet?.grade, sheet?.certain]).toEqual(["best", true]);
  });

  it("within a trait: those known to be of no member are a group of their own, one of two may be in either", () => {
    const complexes = [listed("a", "large"), listed("b", []), listed("c", []), listed("d", ["small", "large"])];
    const records = complexes.map(({ id }, at) => recordOf({ x: 90 - at }, id));
    const sheets = scoreAll(best({ count: 1, within: "size" }), records, { ground: groundOf(complexes) });
    expect(sheets.map(({ complex, grade, possible }) => [complex, grade, possible])).toEqual([
      ["a", "best", ["best"]],
      ["b", "best", ["best"]],
      ["c", "other", ["other"]],
      ["d", "other", ["best", "other"]],
    ]);
  });
});

describe("a grade that two conditions may give", () => {
  const card = cardOf([upTo("x", 100, 100)], {
    grades: [
      { ...named("best"), atLeast: 80, given: { value: "won", atLeast: 1 } },
      { ...named("good"), atLeast: 60, given: { value: "named", atLeast: 1 } },
      { ...named("poor"), atLeast: 0 },
    ],
  });
  const gradeOf = (observed: object) => {
    const { grade, certain, possible } = score(card, recordOf({ x: 10, ...observed }));
    return [grade, certain, possible];
  };

  it("is the better one, whatever the condition of the other comes to", () => {
    expect(gradeOf({ won: 1 })).toEqual(["best", true, ["best"]]);
    expect(gradeOf({ won: 1, named: 1 })).toEqual(["best", true, ["best"]]);
  });

  it("may yet be the better one, where that condition is open", () => {
    expect(gradeOf({ named: 1 })).toEqual(["good", false, ["best", "good"]]);
  });
});

describe("what others say of it", () => {
  const card = cardBy({ top: { count: 1 }, when: { value: "flag", atLeast: 1 }, given: { value: "won", atLeast: 1 } });
  const sheetOf = (observed: object) => score(card, AnnualRecord.parse({ complex: "c", year: 2020, observed }));
  const names = { scorecards: [card] };

  it("ways to a grade name its quota and its condition, and there are none where a grade is given", () => {
    const ways = improvementsTo(card, sheetOf({ x: 10, flag: 0, won: 0 }), "good");
    expect(ways).toMatchObject([{ quota: true, condition: true }]);
    expect(ways.map((way) => described(taizhou, way, zhCN, names))).toEqual([
      "“项x”由10变为59.995，总分即可达到60分；该等次另有名额限制，仅凭总分不能确定；该等次另有条件，须一并符合",
    ]);
    expect(ways.map((way) => described(taizhou, way, en, names))).toEqual([
      '"x" from 10 to 59.995: the total comes to 60; the grade has a quota, so the total alone does not make it; the grade has a condition besides, which has to hold',
    ]);
    const poor = cardBy({}, {}, { given: { value: "won", atLeast: 1 } });
    expect(improvementsTo(poor, score(poor, recordOf({ x: 10, won: 1 })), "good")).toEqual([]);
    expect(improvementsTo(poor, score(poor, recordOf({ x: 10, won: 0 })), "good")).toHaveLength(1);
  });

  it("a sheet says that its grade is given", () => {
    const sheet = sheetOf({ x: 10, flag: 0, won: 1 });
    expect(described(taizhou, sheet, zhCN, names)).toContain("符合直接定等的条件，不论总分、不占名额；等次为项good");
    expect(described(taizhou, sheet, en, names)).toContain("its grade is given by a condition, whatever the total");
  });

  it("no weights change a grade that is given", () => {
    const two = cardOf([upTo("x", 50, 100), upTo("y", 50, 100)], {
      grades: [
        { ...named("good"), atLeast: 60, given: { value: "won", atLeast: 1 } },
        { ...named("poor"), atLeast: 0 },
      ],
    });
    const sheets = scoreAll(two, [recordOf({ x: 100, y: 20, won: 0 }, "a"), recordOf({ x: 100, y: 20, won: 1 }, "b")]);
    const { complexes } = rankRobustness(two, sheets, { draws: 500, seed: 7, spread: 0.5, top: [1] });
    expect(Number(complexes[0]?.gradeChange.least)).toBeGreaterThan(0);
    expect(complexes[1]?.gradeChange).toEqual({ least: "0", most: "0" });
  });
});

describe("grades that do not fit together", () => {
  const faults = (best: object, worst: object = {}, under = {}) => {
    const grades = [
      { ...named("good"), atLeast: 60, ...best },
      { ...named("poor"), atLeast: 0, ...worst },
    ];
    const input: unknown = { ...written([upTo("x", 100, 100)]), grades };
    const define = () => defineScorecard(input as ScorecardInput, under);
    return refusedFor(define).map(({ path, got, near }) => [path, got, ...(near === undefined ? [] : [near])]);
  };

  it.each([
    ["a share of nobody", { top: { share: 0, round: "up" } }, [["grades[0].top.share", "0"]]],
    ["a share above all", { top: { share: 1.01, round: "up" } }, [["grades[0].top.share", "1.01"]]],
    ["a share without its rounding", { top: { share: 0.1 } }, [["grades[0].top.round", "nothing"]]],
    ["a number below 0", { top: { count: -1 } }, [["grades[0].top.count", "-1"]]],
    ["a number of nobody", { top: { count: 0 } }, [["grades[0].top.count", "0"]]],
    ["half a number", { top: { count: 1.5 } }, [["grades[0].top.count", "1.5"]]],
    ["a share and a number", { top: { share: 0.1, round: "up", count: 1 } }, [["grades[0].top.count", "1"]]],
    ["the old name", { topShare: 0.1 }, [["grades[0].topShare", "0.1"]]],
    ["a circular condition", { when: { choice: "grade", in: ["good"] } }, [["grades[0].when.choice", '"grade"']]],
    [
      "a circular gift",
      { given: { any: [{ not: { choice: "grade", in: ["good"] } }] } },
      [["grades[0].given.any[0].not.choice", '"grade"']],
    ],
    ["a condition of nothing", { when: { all: [] } }, [["grades[0].when.all", "[]"]]],
    [
      "a measure that there is not",
      { when: { value: { measured: "carrier" }, atLeast: 1 } },
      [["grades[0].when.value.measured", '"carrier"', "carriers"]],
    ],
    ["ties without a quota", { ties: "out" }, [["grades[0].ties", '"out"']]],
  ])("%s", (_, best, expected) => {
    expect(faults(best)).toEqual(expected);
  });

  it("the last grade is everyone's: it has no quota and no condition, but may be given", () => {
    const flag = { value: "flag", atLeast: 1 };
    expect(faults({}, { top: { count: 3 } })).toEqual([["grades[1].top", '{"count":3}']]);
    expect(faults({}, { when: flag })).toEqual([["grades[1].when", expect.any(String)]]);
    expect(faults({}, { given: flag })).toEqual([]);
  });

  it("the same bound is taken below a grade with a condition, whose rest it takes", () => {
    expect(faults({ atLeast: 0 })).toEqual([["grades[0].atLeast", '"0"']]);
    expect(faults({ atLeast: 0, when: { value: "flag", atLeast: 1 } })).toEqual([]);
  });

  it("a quota that better grades fill by themselves, unless a condition or a group keeps some out of them", () => {
    const three = (best: object, good: object) =>
      refusedFor(() =>
        cardOf([upTo("x", 100)], {
          grades: [
            { ...named("best"), atLeast: 80, ...best },
            { ...named("good"), atLeast: 60, ...good },
            { ...named("poor"), atLeast: 0 },
          ],
        }),
      ).map(({ path, example }) => [path, example]);
    expect(three({ top: { count: 3 } }, { top: { count: 3 } })).toEqual([["grades[1].top.count", "4"]]);
    expect(three({ top: { count: 3 } }, { top: { count: 4 } })).toEqual([]);
    expect(three({ top: { count: 3 }, when: { value: "flag", above: 0 } }, { top: { count: 3 } })).toEqual([]);
    expect(three({ top: { count: 3 } }, { top: { count: 3, within: "tier" } })).toEqual([]);
  });

  it("under a plan, names that it does not have, each with the nearest one", () => {
    const within = (group: string) => faults({ top: { count: 1, within: group } }, {}, { plan });
    expect(within("sizes")).toEqual([["grades[0].top.within", '"sizes"', "size"]]);
    expect(within("localities")).toEqual([["grades[0].top.within", '"localities"', expect.any(String)]]);
    expect(["locality", "tier", "size"].flatMap(within)).toEqual([]);
    expect(faults({ top: { count: 1, within: "sizes" } })).toEqual([]);
    const when = (condition: object) => faults({ when: condition }, {}, { plan });
    expect(when({ choice: "siz", in: ["small"] })).toEqual([["grades[0].when.choice", '"siz"', "size"]]);
    expect(when({ choice: "size", in: ["smal"] })).toEqual([["grades[0].when.in[0]", '"smal"', "small"]]);
    expect(when({ listed: { tiers: ["hgih"] } })).toEqual([["grades[0].when.listed.tiers[0]", '"hgih"', "high"]]);
    expect(when({ value: "anything", atLeast: 1 })).toEqual([]);
  });
});
