import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { Portfolio, type Recommendation, recommend, scoreAll, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { asOf } from "../given.js";
import { cardOf, named, recordOf, upTo } from "./written.js";

const ids = ["a", "b", "c", "d", "e", "f"] as const;
const card = cardOf([upTo("x", 50, 50), upTo("y", 50, 50)], {
  vetoes: [{ ...named("fraud"), source: { observed: "fraud" } }],
});

/** What is recorded of a complex; a hole where nothing is. */
const figure = (max: number) => fc.integer({ min: 0, max });
const full = fc.record({
  x: figure(50),
  y: figure(50),
  fraud: fc.constantFrom(0, 0, 0, 1),
  locality: fc.constantFrom("wenling", "yuhuan", "linhai"),
  category: fc.constantFrom("medicine", "aviation"),
  list: fc.constantFrom("creation", "cultivation"),
});
type Full = typeof full extends fc.Arbitrary<infer F> ? F : never;
const holes = fc.record({
  x: fc.boolean(),
  y: fc.boolean(),
  fraud: fc.constantFrom(false, false, true),
  category: fc.constantFrom(false, false, true),
  list: fc.constantFrom(false, false, true),
  record: fc.constantFrom(false, false, false, true),
});
type Holes = typeof holes extends fc.Arbitrary<infer H> ? H : never;
const NONE: Holes = { x: false, y: false, fraud: false, category: false, list: false, record: false };

function asked(all: readonly Full[], open: readonly Holes[], choices: object, limits: object): Recommendation {
  const portfolio = Portfolio.parse({
    complexes: all.map(({ locality, category, list }, index) => ({
      id: ids[index] ?? "",
      name: `n${index}`,
      locality,
      milestones: [{ kind: "cultivated", tier: "county", on: "2019-05-01", ...(!open[index]?.list && { list }) }],
      ...(!open[index]?.category && { industry: { id: "i", categories: [category] } }),
    })),
  });
  const records = all.flatMap(({ x, y, fraud }, index) => {
    const hole = open[index] ?? NONE;
    const observed = { ...(!hole.x && { x }), ...(!hole.y && { y }), ...(!hole.fraud && { fraud }) };
    return hole.record ? [] : [recordOf(observed, ids[index] ?? "")];
  });
  const plan = withReadings(taizhou, choices);
  return recommend(plan, portfolio, scoreAll(card, records), { quota: 2, ...limits, asOf });
}

const size = fc.integer({ min: 1, max: 6 });
const cases = size.chain((count) =>
  fc.record({
    drawn: fc.array(full, { minLength: count, maxLength: count }),
    filled: fc.array(full, { minLength: count, maxLength: count }),
    open: fc.array(holes, { minLength: count, maxLength: count }),
    choices: fc.record({
      "ranked-by": fc.constantFrom("locality", "city"),
      merit: fc.constantFrom("not-the-lowest", "rank-alone"),
      cultivated: fc.constantFrom("any-listing", "creation-list"),
    }),
    limits: fc.record(
      { perLocality: fc.integer({ min: 1, max: 2 }), perCategory: fc.integer({ min: 1, max: 2 }) },
      { requiredKeys: [] },
    ),
  }),
);

/** What was recorded stays; what was not comes out as drawn anew. */
function completed(drawn: readonly Full[], filled: readonly Full[], open: readonly Holes[]): Full[] {
  return drawn.map((known, index): Full => {
    const [hole, fill] = [open[index] ?? NONE, filled[index] ?? known];
    const key = <K extends "x" | "y" | "fraud">(name: K) => (hole.record || hole[name] ? fill[name] : known[name]);
    return {
      ...known,
      x: key("x"),
      y: key("y"),
      fraud: key("fraud"),
      category: hole.category ? fill.category : known.category,
      list: hole.list ? fill.list : known.list,
    };
  });
}

describe("what a recommendation calls certain", () => {
  it.prop([cases])("comes out whatever is missing turns out to be", ({ drawn, filled, open, choices, limits }) => {
    const before = asked(drawn, open, choices, limits);
    const after = asked(completed(drawn, filled, open), [], choices, limits);
    const chosen = after.recommended.map(({ complex }) => complex);
    for (const { complex, certain } of before.recommended) if (certain) expect(chosen).toContain(complex);
    for (const { complex, certain } of before.passedOver) if (certain) expect(chosen).not.toContain(complex);
  });

  it.prop([cases])("is everything where nothing is missing and nobody is level", ({ drawn, choices, limits }) => {
    const { recommended, undecided } = asked(drawn, [], choices, limits);
    const totals = new Set(drawn.map(({ x, y }) => x + y));
    if (totals.size < drawn.length || undecided.length > 0 || "perCategory" in limits) return;
    for (const { certain, open } of recommended) expect([certain, open]).toEqual([true, []]);
  });
});

describe("a comparison that is open", () => {
  it.prop([fc.constant(0)])("names who may come before", () => {
    const one = { y: 50, fraud: 0, locality: "wenling", category: "medicine", list: "creation" } as const;
    const drawn = [
      { ...one, x: 30 },
      { ...one, x: 20 },
      { ...one, x: 10, y: 20 },
    ];
    const { recommended } = asked(drawn, [NONE, { ...NONE, x: true }, NONE], {}, { quota: 1 });
    expect(recommended).toMatchObject([{ complex: "a", certain: false, open: ["b"] }]);
  });
});
