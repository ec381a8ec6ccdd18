import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type AnnualRecord,
  assessComplex,
  type Complex,
  type ComplexInput,
  checkPortfolio,
  type DecimalString,
  type Facts,
  type Portfolio,
  type PortfolioInput,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const bare = { id: "pumps", name: "泵业", locality: "wenling", milestones: [] };

describe("a record written out in canonical form needs no parse", () => {
  it("a complex", () => {
    const complex: Complex = { ...bare, site: { floorArea: "2000" } };
    expect(assessComplex(taizhou, complex, { asOf: "2020-12-31" }).tiers).toHaveLength(3);
  });

  it("a portfolio", () => {
    const portfolio: Portfolio = { complexes: [{ ...bare, site: { floorArea: "2000" } }] };
    expect(checkPortfolio(taizhou, portfolio)).toEqual([]);
  });
});

describe("in its place does not compile", () => {
  it("a number", () => {
    // @ts-expect-error a parsed decimal is text
    const complex: Complex = { ...bare, site: { floorArea: 2000 } };
    expect(complex.id).toBe("pumps");
  });

  it("a figure with a comma", () => {
    // @ts-expect-error "2,000" is no decimal
    const complex: Complex = { ...bare, site: { floorArea: "2,000" } };
    expect(complex.id).toBe("pumps");
  });

  it("undefined for a key that may be absent", () => {
    // @ts-expect-error absence is an absent key
    const complex: Complex = { ...bare, site: undefined };
    expect(complex.id).toBe("pumps");
  });

  it("a misspelt kind of milestone", () => {
    // @ts-expect-error it is "recognised"
    const complex: Complex = { ...bare, milestones: [{ kind: "recognized", tier: "county", on: "2020-01-01" }] };
    expect(complex.id).toBe("pumps");
  });

  it("a misspelt key", () => {
    // @ts-expect-error it is "floorArea"
    const facts: Facts = { site: { floorarea: "1" } };
    expect(facts.site).toBeDefined();
  });

  it("a record without what it must have", () => {
    // @ts-expect-error the locality is missing
    const complex: Complex = { id: "pumps", name: "泵业", milestones: [] };
    expect(complex.id).toBe("pumps");
  });

  it("a change to a list", () => {
    const complex: Complex = bare;
    // @ts-expect-error lists are read-only
    expect(complex.milestones.push).toBeTypeOf("function");
    // @ts-expect-error and so are fields
    expect(() => Object.assign(() => (complex.id = "x"))).not.toThrow();
  });
});

describe("the types of the records", () => {
  it("take decimals as text or numbers before they are parsed, and give canonical text after", () => {
    expectTypeOf<{ site: { floorArea: number } }["site"]>().toExtend<NonNullable<ComplexInput["site"]>>();
    expectTypeOf<NonNullable<NonNullable<Complex["site"]>["floorArea"]>>().toEqualTypeOf<DecimalString>();
  });

  it("a parsed record may be parsed again", () => {
    expectTypeOf<Complex>().toExtend<ComplexInput>();
    expectTypeOf<Portfolio>().toExtend<PortfolioInput>();
  });

  it("an observation is a decimal, ratings or what is done", () => {
    expectTypeOf<AnnualRecord["observed"][string]>().toEqualTypeOf<
      DecimalString | Readonly<{ ratings: readonly DecimalString[] }> | Readonly<{ done: readonly string[] }>
    >();
  });
});
