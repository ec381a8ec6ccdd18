import { describe, expect, expectTypeOf, it } from "vitest";
import { definePlan, RULES } from "../../src/index.js";
import { RECORD_CHECKS } from "../../src/registry/index.js";
import { type TaizhouLocality, type TaizhouReadings, type TaizhouTier, taizhou } from "../../src/taizhou/index.js";
import { AUDITS } from "../../src/targets/index.js";

describe("the Taizhou preset", () => {
  it("is what definePlan makes of it", () => {
    expect(definePlan(taizhou)).toEqual(taizhou);
    expect(definePlan(JSON.parse(JSON.stringify(taizhou)))).toEqual(taizhou);
  });

  it("is annotated with the literal ids that definePlan finds", () => {
    const defined = definePlan(taizhou);
    type Tier = (typeof defined.tiers)[number]["id"];
    type Place = (typeof defined.localities)[number]["id"];
    expectTypeOf<Tier>().toEqualTypeOf<TaizhouTier>();
    expectTypeOf<Place>().toEqualTypeOf<TaizhouLocality>();
    expectTypeOf<keyof typeof defined.readings>().toEqualTypeOf<keyof TaizhouReadings>();
    expectTypeOf<TaizhouTier>().toEqualTypeOf<"county" | "municipal" | "provincial">();
  });

  it("is frozen through and through", () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(taizhou)).toBe(true);
  });

  it("has the plan's figures", () => {
    expect(taizhou.clauses).toHaveLength(50);
    expect(taizhou.localities.filter(({ from }) => from === undefined)).toHaveLength(11);
    expect(taizhou.localities.filter(({ kind }) => kind === "division").map(({ code }) => code)).toHaveLength(9);
    expect(taizhou.functions).toHaveLength(9);
    expect(taizhou.capabilities).toHaveLength(10);
    expect(taizhou.resourceKinds).toHaveLength(8);
    expect(taizhou.participantKinds).toHaveLength(6);
    expect(taizhou.dimensions).toHaveLength(4);
    expect(taizhou.standards[0]).toMatchObject({ value: { county: "2000", municipal: "5000", provincial: "10000" } });
    expect(taizhou.targets.map(({ value }) => value)).toEqual([1, 30, 10]);
  });

  it("says where what the notice does not say comes from", () => {
    const outside = [
      ...taizhou.localities.map(({ provenance }) => provenance),
      ...(taizhou.crosswalk ?? []).map(({ provenance }) => provenance),
      ...taizhou.industryCategories.slice(0, 7).map(({ provenance }) => provenance),
    ];
    expect(outside.every((provenance) => provenance !== undefined && provenance.source.length > 10)).toBe(true);
  });

  it("rests a rule on every clause, or says why none does", () => {
    expect(taizhou.clauses.filter(({ declaratory }) => declaratory).map(({ id }) => id)).toEqual(["N.2", "0.1", "0.2"]);
  });

  it("cites a clause for every rule of the engine", () => {
    const rules = Object.entries(RULES).flatMap(([room, ids]) => (room === "targets" ? [] : [...ids]));
    // What a funding policy takes back rests on that policy's own clauses.
    const cited = rules.filter((rule) => rule !== "fund-clawback");
    expect(cited.filter((rule) => (taizhou.cites[rule] ?? []).length === 0)).toEqual([]);
  });
});

describe("the list of rules is the rules there are", () => {
  it("for the registry", () => {
    expect(RECORD_CHECKS.map(({ rule }) => rule).sort()).toEqual([...RULES.registry].sort());
  });

  it("for the targets", () => {
    expect(AUDITS.map(({ rule }) => rule)).toEqual([...RULES.targets]);
  });
});
