import { describe, expect, it } from "vitest";
import { Portfolio, scoreAll } from "../../src/index.js";
import { plan } from "./quota-world.js";
import { cardOf, named, recordOf, upTo } from "./written.js";

/* The province appraised 128 complexes in 2022, the best 15 % of them excellent; some rules round up. */

const card = (round: "down" | "up", within?: "size") =>
  cardOf([upTo("x", 100, 100)], {
    provenance: "peer",
    basis: "省级产业创新服务综合体2022年度评价（公开节录）",
    grades: [
      { ...named("excellent"), atLeast: 60, top: { share: "0.15", round, ...(within && { within }) } },
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
