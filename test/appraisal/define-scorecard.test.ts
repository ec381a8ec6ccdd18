import { describe, expect, it } from "vitest";
import { type ConditionInput, defineScorecard, type Fault, PolicyError, type ScorecardInput } from "../../src/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { GRADES, group, leaf, named, refusedFor, type ScoringIn, upTo, written } from "./written.js";

const bad = (input: unknown, options?: Parameters<typeof defineScorecard>[1]): Fault[] =>
  refusedFor(() => defineScorecard(input as ScorecardInput, options), input);
const paths = (input: unknown, options?: Parameters<typeof defineScorecard>[1]) =>
  bad(input, options).map(({ path }) => path);

/** What stands at a path in an input, or `undefined` where nothing does. */
function follow(input: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((part) => part !== "")
    .reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), input);
}

function isWhole(fault: Fault) {
  expect(fault.accepted.zh).toMatch(/\p{Script=Han}|、/u);
  expect(fault.accepted.en).toMatch(/[a-z]/);
  expect(fault.accepted.en).not.toMatch(/\p{Script=Han}/u);
  expect(fault.got).not.toBe("");
  expect(() => JSON.parse(fault.example)).not.toThrow();
}

const scoredBy = (scoring: unknown, marks = 100) => written([leaf("x", marks, scoring as ScoringIn)]);
const stepped = (...steps: readonly object[]) => scoredBy({ kind: "steps", steps });
const graded = (...grades: readonly object[]) => ({ ...written([upTo("x", 100)]), grades });
const good = (atLeast: unknown, more: object = {}) => ({ ...named("good"), atLeast, ...more });
const poor = (atLeast: unknown, more: object = {}) => ({ ...named("poor"), atLeast, ...more });
const items = (...marks: readonly number[]) =>
  scoredBy({ kind: "checklist", items: marks.map((m, i) => ({ ...named(`i${i}`), marks: m })) });
const rated = (more: object) => scoredBy({ kind: "rating", min: 0, max: 100, combine: "mean", ...more });
const interval = (zeroBelow: number, fullFrom: number, fullTo: number, zeroAbove: number) =>
  scoredBy({ kind: "interval", zeroBelow, fullFrom, fullTo, zeroAbove });
const X = "root.children[0]";

describe("each fault and its good neighbour", () => {
  const pairs: readonly (readonly [string, unknown, unknown, string])[] = [
    [
      "marks that do not add up",
      written([upTo("a", 60), upTo("b", 39)]),
      written([upTo("a", 60), upTo("b", 40)]),
      "root",
    ],
    [
      "marks that do not add up by 10⁻¹⁸",
      written([upTo("a", 60), upTo("b", "39.999999999999999999")]),
      written([upTo("a", "60.000000000000000001"), upTo("b", "39.999999999999999999")]),
      "root",
    ],
    [
      "marks within a group",
      written([group("g", 100, [upTo("a", 1), upTo("b", 1)])]),
      written([group("g", 100, [upTo("a", 1), upTo("b", 1)], "geometric")]),
      X,
    ],
    ["a checklist's marks", items(50, 49), items(50, 50), X],
    [
      "steps out of order",
      stepped({ atLeast: 5, share: 1 }, { atLeast: 1, share: "0.5" }),
      stepped({ atLeast: 1, share: "0.5" }, { atLeast: 5, share: 1 }),
      X,
    ],
    [
      "steps twice at one bound",
      stepped({ atLeast: 5, share: "0.5" }, { atLeast: "5.0", share: 1 }),
      stepped({ atLeast: 5, share: "0.5" }, { atLeast: "5.1", share: 1 }),
      X,
    ],
    ["a share above 1", stepped({ atLeast: 5, share: "1.01" }), stepped({ atLeast: 5, share: "1.00" }), X],
    ["a share below 0", stepped({ atLeast: 5, share: "-0.01" }), stepped({ atLeast: 5, share: 0 }), X],
    ["no steps", stepped(), stepped({ atLeast: 1, share: 1 }), X],
    [
      "steps of both kinds",
      stepped({ atLeast: 1, share: "0.5" }, { atMost: 5, share: 1 }),
      stepped({ atMost: 1, share: 1 }, { atMost: 5, share: "0.5" }),
      X,
    ],
    ["an interval turned round", interval(0, 20, 10, 40), interval(0, 10, 20, 40), X],
    ["an interval that begins too late", interval(11, 10, 20, 40), interval(10, 10, 20, 40), X],
    ["an interval that ends too soon", interval(0, 10, 20, 19), interval(0, 10, 20, 20), X],
    [
      "a line without length",
      scoredBy({ kind: "linear", zeroAt: 5, fullAt: "5.0" }),
      scoredBy({ kind: "linear", zeroAt: 5, fullAt: 4 }),
      X,
    ],
    ["a scale turned round", rated({ min: 100, max: 0 }), rated({ min: 0, max: 100 }), X],
    ["a scale of one value", rated({ min: 5, max: 5 }), rated({ min: 5, max: 6 }), X],
    ["a trim without trimming", rated({ trim: 1 }), rated({ combine: "trimmed-mean", trim: 1 }), X],
    [
      "a trimmed mean without its trim",
      rated({ combine: "trimmed-mean" }),
      rated({ combine: "trimmed-mean", trim: 2 }),
      X,
    ],
    ["a negative trim", rated({ combine: "trimmed-mean", trim: -1 }), rated({ combine: "trimmed-mean", trim: 1 }), X],
    [
      "an unknown kind of scoring",
      scoredBy({ kind: "sigmoid" }),
      scoredBy({ kind: "linear", zeroAt: 0, fullAt: 1 }),
      X,
    ],
    [
      "a measure that there is not",
      written([leaf("x", 100, { kind: "linear", zeroAt: 0, fullAt: 1 }, { measured: "no-such-measure" })]),
      written([leaf("x", 100, { kind: "linear", zeroAt: 0, fullAt: 1 }, { measured: "cloud-connected" })]),
      X,
    ],
    ["grades out of order", graded(poor(0), good(60)), graded(good(60), poor(0)), "grades"],
    [
      "grades that overlap: one bound twice",
      graded(good(60), { ...named("fair"), atLeast: 60 }, poor(0)),
      graded(good(60), { ...named("fair"), atLeast: 59 }, poor(0)),
      "grades",
    ],
    ["a last grade above 0", graded(good(60), poor(1)), graded(good(60), poor(0)), "grades"],
    ["a grade that cannot be reached", graded(good("100.01"), poor(0)), graded(good(100), poor(0)), "grades"],
    ["no grades", graded(), graded(poor(0)), "grades"],
    [
      "a quota above all",
      graded(good(60, { top: { share: "1.01", round: "down" } }), poor(0)),
      graded(good(60, { top: { share: 1, round: "down" } }), poor(0)),
      "grades[0]",
    ],
    [
      "a quota below none",
      graded(good(60, { top: { share: "-0.1", round: "down" } }), poor(0)),
      graded(good(60, { top: { share: "0.1", round: "down" } }), poor(0)),
      "grades[0]",
    ],
    [
      "a quota for the last grade",
      graded(good(60), poor(0, { top: { share: "0.5", round: "down" } })),
      graded(good(60, { top: { share: "0.5", round: "down" } }), poor(0)),
      "grades[1]",
    ],
    ["a grade twice", graded(good(60), good(0)), graded(good(60), poor(0)), "grades[1]"],
    [
      "an indicator twice",
      written([upTo("a", 50), upTo("a", 50)]),
      written([upTo("a", 50), upTo("b", 50)]),
      "root.children[1]",
    ],
    [
      "a group and an indicator of one id",
      written([group("a", 100, [upTo("a", 100)])]),
      written([group("a", 100, [upTo("b", 100)])]),
      X,
    ],
    ["a group without children", written([group("g", 100, [])]), written([group("g", 100, [upTo("a", 100)])]), X],
    [
      "negative marks",
      written([upTo("a", 101), upTo("b", -1)]),
      written([upTo("a", 99), upTo("b", 1)]),
      "root.children[1]",
    ],
    [
      "places below 0",
      { ...written([upTo("a", 100)]), rounding: { places: -1, mode: "half-up" } },
      { ...written([upTo("a", 100)]), rounding: { places: 0, mode: "half-up" } },
      "rounding.places",
    ],
    [
      "half a place",
      { ...written([upTo("a", 100)]), rounding: { places: 1.5, mode: "half-up" } },
      { ...written([upTo("a", 100)]), rounding: { places: 1, mode: "half-up" } },
      "rounding.places",
    ],
    [
      "an unknown mode",
      { ...written([upTo("a", 100)]), rounding: { places: 1, mode: "floor" } },
      { ...written([upTo("a", 100)]), rounding: { places: 1, mode: "down" } },
      "rounding.mode",
    ],
    [
      "an unknown rule for what is missing",
      { ...written([upTo("a", 100)]), missing: "zero" },
      { ...written([upTo("a", 100)]), missing: "no-marks" },
      "missing",
    ],
    ["an unknown key", { ...written([upTo("a", 100)]), colour: "red" }, written([upTo("a", 100)]), ""],
    ["marks NaN", written([upTo("a", Number.NaN)]), written([upTo("a", 100)]), "root"],
    ["marks 1e400", written([upTo("a", "1e400")]), written([upTo("a", "100")]), "root"],
    [
      "a bound that is infinite",
      scoredBy({ kind: "linear", zeroAt: 0, fullAt: Number.POSITIVE_INFINITY }),
      scoredBy({ kind: "linear", zeroAt: 0, fullAt: 1 }),
      X,
    ],
    [
      "a bound with a float's noise",
      scoredBy({ kind: "linear", zeroAt: 0, fullAt: 0.1 + 0.2 }),
      scoredBy({ kind: "linear", zeroAt: 0, fullAt: 0.3 }),
      X,
    ],
    [
      "a bonus twice",
      {
        ...written([upTo("a", 100)]),
        adjustments: ["p", "p"].map((id) => ({
          ...named(id),
          kind: "bonus",
          marks: 1,
          cap: 1,
          source: { observed: id },
        })),
      },
      {
        ...written([upTo("a", 100)]),
        adjustments: ["p", "q"].map((id) => ({
          ...named(id),
          kind: "bonus",
          marks: 1,
          cap: 1,
          source: { observed: id },
        })),
      },
      "adjustments[1]",
    ],
    [
      "a negative cap",
      {
        ...written([upTo("a", 100)]),
        adjustments: [{ ...named("p"), kind: "bonus", marks: 1, cap: -1, source: { observed: "p" } }],
      },
      {
        ...written([upTo("a", 100)]),
        adjustments: [{ ...named("p"), kind: "bonus", marks: 1, cap: 1, source: { observed: "p" } }],
      },
      "adjustments[0].cap",
    ],
    [
      "a veto twice",
      { ...written([upTo("a", 100)]), vetoes: ["v", "v"].map((id) => ({ ...named(id), source: { observed: id } })) },
      { ...written([upTo("a", 100)]), vetoes: ["v", "w"].map((id) => ({ ...named(id), source: { observed: id } })) },
      "vetoes[1]",
    ],
  ];

  it.each(pairs)("%s", (_, wrong, right, where) => {
    const faults = bad(wrong);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.some(({ path }) => path.startsWith(where))).toBe(true);
    faults.forEach(isWhole);
    for (const { path, got } of faults) {
      expect([path, got === "nothing"]).toEqual([path, follow(wrong, path) === undefined]);
    }
    expect(bad(right)).toEqual([]);
  });
});

describe("all faults at once", () => {
  it("of schema and of sense are each named, the ones that can be seen together in one error", () => {
    const input = {
      ...written([
        group("g", 50, [upTo("a", 20), upTo("b", 20)]),
        leaf("x", 30, { kind: "interval", zeroBelow: 0, fullFrom: 9, fullTo: 8, zeroAbove: 10 }),
        leaf("y", 21, {
          kind: "steps",
          steps: [
            { atLeast: 2, share: "0.5" },
            { atLeast: 1, share: 1 },
          ],
        }),
      ]),
      grades: [good(101), poor(1)],
    };
    const found = paths(input);
    for (const start of ["root.children[0]", "root.children[1]", "root.children[2]", "grades[0]", "grades[1]"]) {
      expect([start, found.some((path) => path.startsWith(start))]).toEqual([start, true]);
    }
    expect(found.some((path) => path === "root" || path === "root.marks" || path === "root.children")).toBe(true);
  });

  it("several that no schema lets through", () => {
    const input = {
      ...written([upTo("a", 100)]),
      id: 7,
      missing: "zero",
      rounding: { places: "2", mode: "floor" },
      provenance: "law",
    };
    expect(paths(input).sort()).toEqual(["id", "missing", "provenance", "rounding.mode", "rounding.places"]);
  });
});

it("too many places are refused by saying how many there may be", () => {
  const faults = bad({ ...written([upTo("a", 100)]), rounding: { places: 15, mode: "half-up" } });
  expect(faults).toHaveLength(1);
  expect(faults[0]?.accepted.en).toMatch(/12|at most/);
});

describe("under a plan", () => {
  const four = ["management", "conditions", "service", "development"];
  it("the plan's dimensions have to be there, and more may be", () => {
    const of = (ids: readonly string[]) => written(ids.map((id) => upTo(id, 100 / ids.length)));
    expect(bad(of(four), { plan: taizhou })).toEqual([]);
    expect(bad(of([...four, "more"]), { plan: taizhou })).toEqual([]);
    for (const gone of four) {
      const faults = bad(of([...four.filter((id) => id !== gone), "more"]), { plan: taizhou });
      expect(faults.length).toBe(1);
      expect(JSON.stringify(faults[0])).toContain(gone);
      faults.forEach(isWhole);
    }
    expect(bad(of(["elsewhere", "more"]))).toEqual([]);
  });

  it("a measure that there is not", () => {
    const of = (measured: string) =>
      written(four.map((id) => leaf(id, 25, { kind: "linear", zeroAt: 0, fullAt: 1 }, { measured })));
    expect(bad(of("cloud-connected"), { plan: taizhou })).toEqual([]);
    expect(bad(of("no-such-measure"), { plan: taizhou }).length).toBeGreaterThan(0);
  });

  it("dimensions are the root's children: one deeper down does not count", () => {
    expect(
      bad(
        written([
          group(
            "management",
            100,
            four.slice(1).map((id, i) => upTo(id, i ? 33 : 34)),
          ),
        ]),
        { plan: taizhou },
      ),
    ).toHaveLength(3);
  });

  it("Taizhou's own is defined, frozen, and of itself again the same", () => {
    const again = defineScorecard(taizhouScorecard, { plan: taizhou });
    expect(again).toStrictEqual(taizhouScorecard);
    expect(Object.isFrozen(again.root.children)).toBe(true);
  });

  it("clauses, tiers, functions and kinds that the plan does not have", () => {
    const base = written(four.map((id) => upTo(id, 25)));
    expect(bad({ ...base, root: { ...base.root, clauses: ["9.9.9"] } }, { plan: taizhou })).toHaveLength(1);
    expect(bad({ ...base, root: { ...base.root, clauses: ["4.5.3b"] } }, { plan: taizhou })).toEqual([]);
    const among = (tier: string) => ({ ...base, appliesTo: { listed: { tiers: [tier] } } });
    expect(bad(among("national"), { plan: taizhou })).toHaveLength(1);
    expect(bad(among("county"), { plan: taizhou })).toEqual([]);
    expect(bad(among("national"))).toEqual([]);
  });

  it("no mark, grade or deduction depends on the grade or the standing, which follow from them", () => {
    const base = written([upTo("x", 100)]);
    const [best, ...others] = base.grades;
    const cases = (when: ConditionInput) => [{ when, scoring: { kind: "linear", zeroAt: 0, fullAt: 1 } as const }];
    for (const choice of ["grade", "standing"]) {
      const when = { choice, in: ["warned"] };
      const loss = { ...named("loss"), kind: "deduction" as const, marks: 5, when };
      for (const wrong of [
        { ...base, grades: [{ ...best, when }, ...others] },
        { ...base, grades: [{ ...best, given: { not: when } }, ...others] },
        { ...base, adjustments: [loss] },
        written([leaf("x", 100, { kind: "by-case", cases: cases(when) })]),
      ]) {
        expect(bad(wrong).map(({ path }) => path)).toEqual([expect.stringMatching(/\.choice$/)]);
      }
    }
  });

  it("whom it is for depends neither on the grade nor on the standing, which follow from it", () => {
    const base = written([upTo("x", 100)]);
    for (const choice of ["grade", "standing"]) {
      const asks = { choice, in: ["good"] };
      for (const appliesTo of [asks, { not: { any: [asks] } }]) {
        expect(bad({ ...base, appliesTo })).toHaveLength(1);
        expect(bad({ ...base, appliesTo })[0]?.accepted.en).not.toContain(choice);
      }
    }
    expect(bad({ ...base, appliesTo: { choice: "locality", in: ["wenling"] } })).toEqual([]);
    expect(bad({ ...base, appliesTo: { all: [] } })).toHaveLength(1);
  });
});

describe("hostile input is refused, neither hangs nor crashes", () => {
  const deep = (levels: number) => {
    let node: object = upTo("x", 100);
    for (let level = 0; level < levels; level++) node = { ...named(`g${level}`), marks: 100, children: [node] };
    return { ...written([upTo("x", 100)]), root: node };
  };
  const refused = (input: unknown) => {
    try {
      defineScorecard(input as ScorecardInput);
      return undefined;
    } catch (error) {
      return error;
    }
  };

  it("nested 10⁵ deep", () => {
    const error = refused(deep(100_000));
    expect(error).toBeInstanceOf(PolicyError);
  });

  it("that refers to itself", () => {
    const root: { [key: string]: unknown } = { ...named("root"), marks: 100 };
    root.children = [root];
    expect(refused({ ...written([upTo("x", 100)]), root })).toBeInstanceOf(PolicyError);
  });

  it.each([
    null,
    undefined,
    7,
    "scorecard",
    [],
    Number.NaN,
    { root: null },
    JSON.parse('{"__proto__":{"id":"x"}}'),
    { ...written([upTo("x", 100)]), root: { ...written([upTo("x", 100)]).root, children: [null] } },
    { ...written([upTo("x", 100)]), grades: { length: 2 } },
    { ...written([upTo("x", 100)]), title: { zh: "\ud800", en: "\udc00" }, id: "" },
  ])("%o", (input) => {
    expect(refused(input)).toBeInstanceOf(PolicyError);
  });

  it("an own __proto__ in a scorecard does not reach any prototype", () => {
    const json = JSON.stringify(written([upTo("x", 100)])).replace(
      '"missing"',
      '"__proto__":{"polluted":true},"missing"',
    );
    expect(refused(JSON.parse(json))).toBeInstanceOf(PolicyError);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("30,000 indicators of which all are wrong", () => {
    const children = Array.from({ length: 30_000 }, () => ({
      ...upTo("x", 1),
      scoring: { kind: "linear", zeroAt: 1, fullAt: 1 },
    }));
    expect(refused({ ...written([upTo("x", 100)]), root: { ...named("root"), marks: 100, children } })).toBeInstanceOf(
      PolicyError,
    );
  });

  it("5,000 good indicators are a scorecard", () => {
    const children = Array.from({ length: 5000 }, (_, i) => upTo(`x${i}`, "0.02"));
    expect(refused({ ...written([upTo("x", 100)]), root: { ...named("root"), marks: 100, children } })).toBeUndefined();
  });
});

it("GRADES of these tests are good ones", () => {
  expect(bad({ ...written([upTo("a", 100)]), grades: GRADES })).toEqual([]);
});
