import { describe, expect, it } from "vitest";
import {
  assessComplex,
  assessTier,
  type Complex,
  type Fault,
  factsOn,
  PolicyError,
  readPlan,
  tiersOn,
  withReadings,
} from "../../src/index.js";
import { type TaizhouTier, taizhou } from "../../src/taizhou/index.js";
import { complexOf, END, NINE, participant, waiver } from "./sample.js";

function faultsThrown(call: () => unknown): readonly Fault[] {
  try {
    call();
  } catch (error) {
    if (error instanceof PolicyError) return error.faults;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const rich = complexOf({
  site: { floorArea: "1500", virtualTenants: 3, carriers: [{ id: "town", kind: "characteristic-town" }] },
  functions: { has: NINE.slice(0, 4), lacks: NINE.slice(5), virtual: [] },
  participants: [participant("government", "lead"), participant("enterprise", "operator")],
  industry: { id: "pumps", categories: ["pumps-motors"] },
  facts: { "slowest-answer": "9" },
  changes: [
    { on: "2020-05-01", site: { floorArea: "1999.99" } },
    { on: "2019-05-01", functions: NINE },
  ],
  waivers: [waiver],
});

describe("an argument that cannot be used", () => {
  it.each(["country", "", "County", "__proto__", "toString"])("a tier %j that the plan lacks is refused", (tier) => {
    const [fault] = faultsThrown(() => assessTier(taizhou, rich, tier as TaizhouTier, { asOf: END }));
    expect(fault).toMatchObject({ path: "tier", got: JSON.stringify(tier) });
    for (const known of ["county", "municipal", "provincial"]) {
      expect(fault?.accepted.en).toContain(known);
      expect(fault?.accepted.zh).toContain(known);
    }
  });

  it("a misspelt tier does not compile", () => {
    // @ts-expect-error "country" is no tier of the plan
    expect(() => assessTier(taizhou, rich, "country", { asOf: END })).toThrow(PolicyError);
  });

  it.each(["2019-02-29", "2020-2-1", "2020-13-01", "2020-12-32", "20201231", "", "2020-12-31T00:00:00Z"])(
    "a day %j that does not exist is refused by assessTier",
    (asOf) => {
      const [fault] = faultsThrown(() => assessTier(taizhou, rich, "county", { asOf }));
      expect(fault).toMatchObject({ path: "asOf", got: JSON.stringify(asOf) });
      expect(fault?.accepted.en).not.toBe("");
      expect(fault?.accepted.zh).not.toBe("");
    },
  );

  it.each(["2019-02-29", "2020-2-1"])("a day %j that does not exist is refused by assessComplex", (asOf) => {
    expect(faultsThrown(() => assessComplex(taizhou, rich, { asOf }))[0]).toMatchObject({
      path: "asOf",
      got: JSON.stringify(asOf),
    });
  });

  it.each(["2019-02-29", "2020-2-1", "someday"])("a day %j that does not exist is refused by tiersOn", (on) => {
    expect(faultsThrown(() => tiersOn(taizhou, rich, on))[0]).toMatchObject({ path: "on", got: JSON.stringify(on) });
  });

  it.each(["2019-02-29", "2020-2-1", "someday"])("a day %j that does not exist is refused by factsOn", (on) => {
    expect(faultsThrown(() => factsOn(rich, on))[0]).toMatchObject({ path: "on", got: JSON.stringify(on) });
  });

  it("29 February of a leap year is a day", () => {
    expect(assessTier(taizhou, rich, "county", { asOf: "2020-02-29" }).asOf).toBe("2020-02-29");
  });

  it("a reading that the plan does not have is refused", () => {
    // @ts-expect-error there is no such reading
    expect(() => withReadings(taizhou, { "floor-size": "strict" })).toThrow(PolicyError);
  });
});

describe("plain data in, plain data out", () => {
  const results = {
    assessTier: () => assessTier(taizhou, rich, "provincial", { asOf: END }),
    assessComplex: () => assessComplex(taizhou, rich, { asOf: END }),
    tiersOn: () => tiersOn(taizhou, rich, END),
    factsOn: () => factsOn(rich, END),
  };

  it.each(Object.entries(results))("%s survives a round trip through JSON", (_name, call) => {
    expect(JSON.parse(JSON.stringify(call()))).toStrictEqual(call());
  });

  it.each(Object.entries(results))("%s can be cloned structurally", (_name, call) => {
    expect(structuredClone(call())).toStrictEqual(call());
  });

  it.each(Object.entries(results))("%s leaves the record as it was", (_name, call) => {
    const before = structuredClone(rich);
    call();
    expect(rich).toStrictEqual(before);
  });

  it("a frozen record can be assessed", () => {
    const frozen = frozenThrough(structuredClone(rich));
    expect(assessComplex(taizhou, frozen, { asOf: END })).toEqual(results.assessComplex());
    expect(factsOn(frozen, END)).toEqual(results.factsOn());
  });

  it("a record read back from JSON is assessed alike", () => {
    const again = JSON.parse(JSON.stringify(rich)) as typeof rich;
    expect(assessComplex(taizhou, again, { asOf: END })).toEqual(results.assessComplex());
  });

  it("a record written canonically needs no parsing", () => {
    const written: Complex = {
      id: "a",
      name: "a",
      locality: "wenling",
      milestones: [],
      site: { floorArea: "1999.99" },
    };
    expect(assessTier(taizhou, written, "county", { asOf: END }).findings[0]?.shortfall).toBe("0.01");
  });

  it("an area written as a number in its place does not compile", () => {
    // @ts-expect-error a number is input for Complex.parse only
    const site: Complex["site"] = { floorArea: 2000 };
    expect(site).toBeDefined();
  });

  it("a plan read back from JSON assesses alike", () => {
    const again = readPlan(JSON.parse(JSON.stringify(taizhou)));
    expect(assessTier(again, rich, "provincial", { asOf: END })).toEqual(results.assessTier());
  });
});

function frozenThrough<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozenThrough);
    Object.freeze(value);
  }
  return value;
}
