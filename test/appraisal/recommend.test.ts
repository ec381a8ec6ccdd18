import { describe, expect, it } from "vitest";
import { definePlan, Portfolio, recommend, scoreAll, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { asOf } from "../given.js";
import { cardOf, named, recordOf, refusedFor, upTo } from "./written.js";

// What limits do to an order is seen best where rank alone decides.
const byLocality = withReadings(taizhou, { "ranked-by": "locality", merit: "rank-alone" });
const byCity = withReadings(taizhou, { "ranked-by": "city", merit: "rank-alone" });
const onMerit = withReadings(taizhou, { "ranked-by": "city" });

interface Entry {
  readonly id: string;
  readonly locality?: string;
  readonly x?: number;
  readonly milestones?: readonly object[];
  readonly categories?: readonly string[];
}
const cultivated = { kind: "cultivated", tier: "county", on: "2018-09-30" };

/** Complexes cultivated in the plan years, with their totals. */
function asked(entries: readonly Entry[], limits: Omit<Parameters<typeof recommend>[3], "asOf">, plan = byCity) {
  const portfolio = Portfolio.parse({
    complexes: entries.map(({ id, locality = "wenling", milestones = [cultivated], categories }) => ({
      id,
      name: id,
      locality,
      milestones,
      ...(categories ? { industry: { id: "machines", categories } } : {}),
    })),
  } as Parameters<typeof Portfolio.parse>[0]);
  const card = cardOf([upTo("x", 100, 100)], { vetoes: [{ ...named("fraud"), source: { observed: "fraud" } }] });
  const sheets = scoreAll(
    card,
    entries.flatMap(({ id, x }) =>
      x === undefined ? [] : [recordOf({ x, fraud: id.startsWith("veto") ? 1 : 0 }, id)],
    ),
  );
  const found = recommend(plan, portfolio, sheets, { ...limits, asOf });
  return {
    in: found.recommended.map(({ complex }) => complex),
    out: Object.fromEntries(found.passedOver.map(({ complex, reason }) => [complex, reason])),
    undecided: found.undecided,
    found,
  };
}

const five: readonly Entry[] = [
  { id: "a", locality: "wenling", x: 90 },
  { id: "b", locality: "wenling", x: 80 },
  { id: "c", locality: "yuhuan", x: 70 },
  { id: "d", locality: "linhai", x: 60 },
  { id: "e", locality: "wenling", x: 50 },
];

describe("the best of the candidates, up to the quota", () => {
  it("by totals alone where the city ranks", () => {
    const { in: chosen, out, undecided } = asked(five, { quota: 3 });
    expect(chosen).toEqual(["a", "b", "c"]);
    expect(out).toEqual({ d: "quota", e: "quota" });
    expect(undecided).toEqual([]);
  });

  it("the first of every locality before the second of any where localities rank", () => {
    expect(asked(five, { quota: 3 }, byLocality).in.sort()).toEqual(["a", "c", "d"]);
    expect(asked(five, { quota: 4 }, byLocality).in.sort()).toEqual(["a", "b", "c", "d"]);
  });

  it("a quota of more than there are, and of none", () => {
    expect(asked(five, { quota: 9 }).in).toHaveLength(5);
    expect(asked(five, { quota: 0 })).toMatchObject({ in: [], out: { a: "quota", e: "quota" } });
  });

  it("so many of a locality", () => {
    const { in: chosen, out } = asked(five, { quota: 4, perLocality: 1 });
    expect(chosen).toEqual(["a", "c", "d"]);
    expect(out).toEqual({ b: "per-locality", e: "per-locality" });
  });

  it("so many of a category; one of several categories takes a place in each", () => {
    const { in: chosen, out } = asked(
      [
        { id: "a", x: 90, categories: ["automobiles", "medicine"] },
        { id: "b", x: 80, categories: ["medicine"] },
        { id: "c", x: 70, categories: ["automobiles"] },
        { id: "d", x: 60, categories: ["aviation"] },
      ],
      { quota: 4, perCategory: 1 },
    );
    expect(chosen).toEqual(["a", "d"]);
    expect(out).toEqual({ b: "per-category", c: "per-category" });
  });

  it("everyone is recommended or passed over, once", () => {
    const { found } = asked(five, { quota: 2, perLocality: 1 });
    const all = [...found.recommended, ...found.passedOver].map(({ complex }) => complex);
    expect(all.sort()).toEqual(["a", "b", "c", "d", "e"]);
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
    expect(found.clauses).toContain("2.5");
  });

  it("the order of the portfolio changes nothing", () => {
    for (const plan of [byCity, byLocality]) {
      const limits = { quota: 3, perLocality: 2 };
      const { found } = asked(five, limits, plan);
      const { found: turned } = asked([...five].reverse(), limits, plan);
      expect(turned.recommended).toEqual(found.recommended);
      expect(turned.undecided).toEqual(found.undecided);
    }
  });
});

describe("a tie at a cut is left to somebody", () => {
  const tied: readonly Entry[] = [
    { id: "a", locality: "wenling", x: 90 },
    { id: "b", locality: "yuhuan", x: 70 },
    { id: "c", locality: "linhai", x: 70 },
    { id: "d", locality: "tiantai", x: 60 },
  ];
  it("at the quota", () => {
    const { in: chosen, out, undecided } = asked(tied, { quota: 2 });
    expect(chosen).toEqual(["a"]);
    expect(undecided).toEqual([
      { type: "undecided", key: "undecided/provincial/quota//b/c", places: 1, among: ["b", "c"], limit: "quota" },
    ]);
    expect(out).toEqual({ b: "undecided-tie", c: "undecided-tie", d: "quota" });
  });

  it("not where both have a place", () => {
    expect(asked(tied, { quota: 3 })).toMatchObject({ in: ["a", "b", "c"], undecided: [], out: { d: "quota" } });
  });

  it("at the limit of a locality", () => {
    const same = tied.map((entry) => ({ ...entry, locality: entry.id === "d" ? "tiantai" : "wenling" }));
    const { in: chosen, undecided, out } = asked(same, { quota: 4, perLocality: 2 });
    expect(chosen).toEqual(["a", "d"]);
    expect(undecided).toEqual([
      {
        type: "undecided",
        key: "undecided/provincial/per-locality/wenling/b/c",
        places: 1,
        among: ["b", "c"],
        limit: "per-locality",
        of: "wenling",
      },
    ]);
    expect(out).toEqual({ b: "undecided-tie", c: "undecided-tie" });
  });

  it("at the limit of a category", () => {
    const same = tied.map((entry) => ({ ...entry, categories: [entry.id === "d" ? "aviation" : "medicine"] }));
    expect(asked(same, { quota: 4, perCategory: 2 }).undecided).toEqual([
      {
        type: "undecided",
        key: "undecided/provincial/per-category/medicine/b/c",
        places: 1,
        among: ["b", "c"],
        limit: "per-category",
        of: "medicine",
      },
    ]);
  });

  it("named in one order, whatever that of the portfolio; who has a place all the same shares the rank", () => {
    for (const entries of [tied, [...tied].reverse()]) {
      const { found } = asked(entries, { quota: 3 });
      expect(found.recommended.map(({ complex, rank }) => [complex, rank])).toEqual([
        ["a", 1],
        ["b", 2],
        ["c", 2],
      ]);
      expect(asked(entries, { quota: 2 }).undecided).toMatchObject([{ among: ["b", "c"] }]);
    }
    expect(asked(tied, { quota: 4 }).found.recommended.at(-1)).toMatchObject({ complex: "d", rank: 4 });
  });

  it("all of a tie at a quota of one", () => {
    const level = tied.map((entry) => ({ ...entry, x: 70 }));
    expect(asked(level, { quota: 1 }).undecided).toEqual([
      {
        type: "undecided",
        key: "undecided/provincial/quota//a/b/c/d",
        places: 1,
        among: ["a", "b", "c", "d"],
        limit: "quota",
      },
    ]);
  });
});

describe("who is passed over, and why", () => {
  it.each([
    ["no score", { id: "p" }, "no-score"],
    ["a veto", { id: "veto", x: 90 }, "veto"],
    ["never cultivated", { id: "p", x: 90, milestones: [] }, "never-listed"],
    ["cultivated too early", { id: "p", x: 90, milestones: [{ ...cultivated, on: "2017-12-31" }] }, "not-a-candidate"],
    [
      "cultivated after the day asked about",
      { id: "p", x: 90, milestones: [{ ...cultivated, on: "2021-01-01" }] },
      "not-yet-listed",
    ],
    ["the lowest grade", { id: "p", x: 59.99 }, "lowest-grade"],
    [
      "struck off",
      { id: "p", x: 90, milestones: [cultivated, { kind: "delisted", tier: "county", on: "2020-12-31" }] },
      "struck-off",
    ],
    [
      "provincial already",
      { id: "p", x: 90, milestones: [cultivated, { kind: "recognised", tier: "provincial", on: "2020-05-01" }] },
      "holds-the-tier",
    ],
  ] as const)("%s", (_, entry, reason) => {
    expect(asked([entry, { id: "q", x: 60 }], { quota: 1 }, onMerit)).toMatchObject({
      in: ["q"],
      out: { [entry.id]: reason },
    });
  });

  it("rejected for what is missing", () => {
    const card = cardOf([upTo("x", 50, 50), upTo("y", 50, 50)], { missing: "reject" });
    const portfolio = Portfolio.parse({
      complexes: ["p", "q"].map((id) => ({ id, name: id, locality: "wenling", milestones: [cultivated] })),
    } as Parameters<typeof Portfolio.parse>[0]);
    const sheets = scoreAll(card, [recordOf({ x: 50 }, "p"), recordOf({ x: 1, y: 1 }, "q")]);
    const { recommended, passedOver } = recommend(byCity, portfolio, sheets, { quota: 2, asOf });
    expect(recommended.map(({ complex }) => complex)).toEqual(["q"]);
    expect(passedOver).toMatchObject([{ complex: "p", reason: "rejected" }]);
  });

  it("of several years the latest by the day counts, whatever their order", () => {
    const card = cardOf([upTo("x", 100, 100)]);
    const portfolio = Portfolio.parse({
      complexes: ["p", "q"].map((id) => ({ id, name: id, locality: "wenling", milestones: [cultivated] })),
    } as Parameters<typeof Portfolio.parse>[0]);
    const records = [
      recordOf({ x: 90 }, "p", 2019),
      recordOf({ x: 10 }, "p", 2020),
      recordOf({ x: 50 }, "q", 2020),
      recordOf({ x: 99 }, "p", 2021),
    ];
    for (const sheets of [scoreAll(card, records), scoreAll(card, records).reverse()]) {
      const of = (on: string) => recommend(byCity, portfolio, sheets, { quota: 1, asOf: on }).recommended;
      expect(of("2020-12-31")).toMatchObject([{ complex: "q", total: "50" }]);
      expect(of("2019-12-31")).toMatchObject([{ complex: "p", total: "90" }]);
      expect(of("2021-12-31")).toMatchObject([{ complex: "p", total: "99" }]);
    }
  });

  it("a day that does not exist", () => {
    expect(
      refusedFor(() => recommend(byCity, Portfolio.parse({ complexes: [] }), [], { quota: 1, asOf: "2020-02-30" })),
    ).toHaveLength(1);
  });

  it("a limit that is none", () => {
    for (const limits of [
      { quota: -1 },
      { quota: 1.5 },
      { quota: Number.NaN },
      { quota: 1, perLocality: -1 },
      { quota: 1, perCategory: 0.5 },
    ]) {
      expect(refusedFor(() => asked(five, limits)).length).toBeGreaterThan(0);
    }
  });
});

describe("a limit of each locality is one of a place with all below it", () => {
  // Wenling and Yuhuan lie in the east, Linhai in none.
  const parents: Readonly<Record<string, string>> = { wenling: "jiaojiang", yuhuan: "jiaojiang" };
  const nested = definePlan({
    ...byCity,
    localities: byCity.localities.map((place) => ({
      ...place,
      ...(parents[place.id] && { parent: parents[place.id] }),
    })),
  } as typeof byCity);

  it("two of the wider place, whichever of its counties they are of", () => {
    const { in: chosen, out } = asked(five, { quota: 5, perLocality: 2 }, nested as typeof byCity);
    expect(chosen).toEqual(["a", "b", "d"]);
    expect(out).toEqual({ c: "per-locality", e: "per-locality" });
  });

  it("and who is ahead in one of them may fill it for another", () => {
    const { found } = asked(
      [...five, { id: "open", locality: "yuhuan" }],
      { quota: 5, perLocality: 1 },
      nested as typeof byCity,
    );
    expect(found.recommended.map(({ complex, certain, open }) => [complex, certain, open])).toEqual([
      ["a", false, ["open"]],
      ["d", true, []],
    ]);
  });
});
