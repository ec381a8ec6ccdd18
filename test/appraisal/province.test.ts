import { describe, expect, it } from "vitest";
import { Portfolio, readScorecard, scoreAll } from "../../src/index.js";
import { faultsThrownBy, planFrom } from "../given.js";
import { plan } from "./quota-world.js";
import { cardOf, named, recordOf, upTo } from "./written.js";

/* The province appraised 128 complexes in 2022, the best 15 % of them excellent; some rules round up. */

const card = (round: "down" | "up", within?: string, share = "0.15") =>
  cardOf([upTo("x", 100, 100)], {
    provenance: "peer",
    basis: "省级产业创新服务综合体2022年度评价（公开节录）",
    grades: [
      { ...named("excellent"), atLeast: 60, top: { share, round, ...(within && { within }) } },
      { ...named("pass"), atLeast: 60 },
      { ...named("fail"), atLeast: 0 },
    ],
  });

/** 100 marks, 99.8, 99.6 …; the last six are the small ones. */
const complexes = Array.from({ length: 128 }, (_, at) => ({
  ...{ id: `c${at}`, name: `c${at}`, locality: "east", traits: { size: at < 122 ? "large" : "small" } },
  milestones: [{ kind: "cultivated" as const, tier: "low", on: "2019-01-01" }],
}));
const records = complexes.map(({ id }, at) => recordOf({ x: 100 - at / 5 }, id, 2022));
const ground = { plan, portfolio: Portfolio.parse({ complexes, records }), asOf: "2022-12-31" };
const excellent = (of: ReturnType<typeof card>) =>
  scoreAll(of, records, { ground })
    .filter(({ grade }) => grade === "excellent")
    .map(({ complex }) => complex);
const first = (count: number) => complexes.slice(0, count).map(({ id }) => id);

/** Two cities, the first of two counties, and a zone in none; four complexes in each county and in the zone, by their marks. */
const label = { zh: "某", en: "some" };
const nested = planFrom({
  ...plan,
  localities: [
    ...["c", "d"].map((id) => ({ id, label, kind: "city" })),
    ...["c1", "c2", "d1"].map((id) => ({ id, label, kind: "county", parent: id.slice(0, 1) })),
    { id: "z", label, kind: "zone" },
  ],
});
const within = (group: string) => {
  const MARKS = { c1: [99, 98, 97, 70], c2: [96, 69, 68, 67], d1: [90, 89, 66, 65], z: [80, 79, 64, 63] };
  const all = Object.entries(MARKS).flatMap(([locality, marks]) =>
    marks.map((x) => ({ id: `${locality}-${x}`, x, locality })),
  );
  const milestones = [{ kind: "cultivated" as const, tier: "low", on: "2019-01-01" }];
  const scored = all.map(({ id, x }) => recordOf({ x }, id, 2022));
  const listed = all.map(({ id, locality }) => ({ id, name: id, locality, milestones }));
  const asked = {
    plan: nested,
    portfolio: Portfolio.parse({ complexes: listed, records: scored }),
    asOf: "2022-12-31",
  };
  return scoreAll(card("down", group, "0.25"), scored, { ground: asked })
    .filter(({ grade }) => grade === "excellent")
    .map(({ complex }) => complex);
};

describe("a quota at each level of places", () => {
  it("of a quarter is one in each county and in the zone", () => {
    expect(within("county")).toEqual(["c1-99", "c2-96", "d1-90", "z-80"]);
  });

  it("and two of eight in a city with all its counties, wherever they are; who lies in no city is of its own place", () => {
    expect(within("city")).toEqual(["c1-99", "c1-98", "d1-90", "z-80"]);
  });

  it("of each place it takes that with all below it, as a cap does", () => {
    expect(within("locality")).toEqual(within("city"));
  });

  it("within what is no kind of place, tier or trait is refused under the plan", () => {
    const misspelt = JSON.parse(JSON.stringify(card("down", "citi")));
    expect(faultsThrownBy(() => readScorecard(misspelt, { plan: nested })).map(({ path }) => path)).toEqual([
      "grades[0].top.within",
    ]);
  });
});

describe("the province in 2022", () => {
  it("of 128 the best 15 % are 19.2: nineteen rounded down, twenty rounded up", () => {
    expect(excellent(card("down"))).toEqual(first(19));
    expect(excellent(card("up"))).toEqual(first(20));
  });

  it("in groups of 122 and six they are 18.3 and 0.9: in the group of six nobody, or one", () => {
    expect(excellent(card("down", "size"))).toEqual(first(18));
    expect(excellent(card("up", "size"))).toEqual([...first(19), "c122"]);
  });
});
