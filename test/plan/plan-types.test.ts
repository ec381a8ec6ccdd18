import { describe, expect, expectTypeOf, it } from "vitest";
import {
  assessComplex,
  assessTier,
  Complex,
  compareDecimals,
  type DecimalString,
  decimal,
  definePlan,
  findingOf,
  idOf,
  type Plan,
  type PlanInput,
  Portfolio,
  projectTargets,
  rowOf,
  trackTargets,
  withReadings,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { linjiang } from "./linjiang.js";

const plan = definePlan(linjiang);
const complex = Complex.parse({ id: "valves", name: "阀门", locality: "north", milestones: [] });
const NONE = Portfolio.parse({ complexes: [] });
const asOf = { asOf: "2022-12-31" };

/** Runs what has not to compile; what becomes of it then matters elsewhere. */
const run = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
};

describe("the ids of a plan written out are literal types", () => {
  it("of tiers", () => {
    expectTypeOf<(typeof plan.tiers)[number]["id"]>().toEqualTypeOf<"base" | "star">();
  });

  it("of localities", () => {
    expectTypeOf<(typeof plan.localities)[number]["id"]>().toEqualTypeOf<"north" | "south" | "new-south">();
  });

  it("of readings", () => {
    expectTypeOf<keyof typeof plan.readings>().toEqualTypeOf<"force" | "size" | "start">();
  });

  it("of alternatives", () => {
    expectTypeOf(plan.readings.force.default).toEqualTypeOf<"soft" | "hard">();
    expectTypeOf<keyof typeof plan.readings.size.alternatives>().toEqualTypeOf<"written" | "given">();
  });

  it("of standards and targets, through assessments and progress", () => {
    expectTypeOf<(typeof plan.targets)[number]["id"]>().toEqualTypeOf<(typeof linjiang.targets)[number]["id"]>();
    const assessment = assessTier(plan, complex, "star", asOf);
    expectTypeOf(assessment.findings[0]?.rule).toEqualTypeOf<(typeof linjiang.standards)[number]["id"] | undefined>();
    const progress = trackTargets(taizhou, NONE, asOf);
    expectTypeOf<(typeof progress.owed)[number]["target"]>().toEqualTypeOf<
      "yearly-cultivation" | "total-stock" | "provincial-stock"
    >();
    const { next, tiers } = assessComplex(taizhou, complex, asOf);
    expectTypeOf(next?.lacks[0]?.rule).toEqualTypeOf(tiers[0]?.findings[0]?.rule);
    expectTypeOf<"floor-area">().toExtend<NonNullable<typeof next>["lacks"][number]["rule"]>();
    expectTypeOf<string>().not.toExtend<NonNullable<typeof next>["lacks"][number]["rule"]>();
  });

  it("and stay so when the plan is defined again", () => {
    expectTypeOf(definePlan(taizhou).tiers[0]?.id).toEqualTypeOf<"county" | "municipal" | "provincial" | undefined>();
  });

  it("and stay so under other readings", () => {
    expectTypeOf(withReadings(plan, { force: "hard" })).toEqualTypeOf(plan);
  });
});

describe("does not compile", () => {
  it("a misspelt tier", () => {
    // @ts-expect-error "stra" is no tier of the plan
    run(() => assessTier(plan, complex, "stra", asOf));
    run(() => assessTier(plan, complex, "star", asOf));
  });

  it("a misspelt standard", () => {
    const assessment = assessTier(taizhou, complex, "county", asOf);
    // @ts-expect-error "floor-aera" is no standard of the plan
    run(() => findingOf(assessment, "floor-aera"));
    run(() => findingOf(assessment, "floor-area"));
    // @ts-expect-error "area" is a standard of Linjiang
    run(() => findingOf(assessment, "area"));
  });

  it("a misspelt target", () => {
    const progress = trackTargets(taizhou, NONE, asOf);
    // @ts-expect-error "yearly-cultivatoin" is no target of the plan
    run(() => rowOf(progress, { target: "yearly-cultivatoin" }));
    // @ts-expect-error nor of what is expected
    run(() => rowOf(projectTargets(taizhou, NONE, asOf), { target: "yearly-cultivatoin" }));
    run(() => rowOf(progress, { target: "total-stock" }));
  });

  it("another name for an id that the list does not have", () => {
    // @ts-expect-error "wenlin" is no locality of the plan
    run(() => idOf(taizhou.localities, "温岭", { 温岭: "wenlin" }));
    expectTypeOf(idOf(plan.tiers, "star")).toEqualTypeOf<"base" | "star" | undefined>();
  });

  it("a tier of another plan", () => {
    // @ts-expect-error "county" is a tier of Taizhou
    run(() => assessTier(plan, complex, "county", asOf));
    // @ts-expect-error "star" is a tier of Linjiang
    run(() => assessTier(taizhou, complex, "star", asOf));
  });

  it("a misspelt reading", () => {
    // @ts-expect-error "froce" is no reading of the plan
    run(() => withReadings(plan, { froce: "hard" }));
    // @ts-expect-error "localties" is no reading of Taizhou
    run(() => withReadings(taizhou, { localties: "addressees" }));
  });

  it("a misspelt alternative", () => {
    // @ts-expect-error "hrad" is no alternative
    run(() => withReadings(plan, { force: "hrad" }));
    // @ts-expect-error nor with a number
    run(() => withReadings(plan, { size: { id: "gvien", value: 3 } }));
  });

  it("an alternative of another reading", () => {
    // @ts-expect-error "issue" belongs to "start"
    run(() => withReadings(plan, { force: "issue" }));
  });

  it("a number as text", () => {
    // @ts-expect-error the value is a number
    run(() => withReadings(plan, { size: { id: "given", value: "3" } }));
  });

  it("a change to a plan", () => {
    run(() => {
      // @ts-expect-error a plan is read-only
      plan.id = "x";
    });
    run(() => {
      // @ts-expect-error and so are its lists
      plan.tiers.push(plan.tiers[0]);
    });
    expect(plan.id).toBe("linjiang-2021-2022");
  });

  it("a standard of a test that there is not", () => {
    const standard = { ...linjiang.standards[0], test: "exceeds" } as const;
    // @ts-expect-error "exceeds" is no test
    run(() => definePlan({ ...linjiang, standards: [standard] }));
  });

  it("a plan without a title", () => {
    const { title, ...untitled } = linjiang;
    // @ts-expect-error the title is missing
    run(() => definePlan(untitled));
    expect(title.en).toBe("Linjiang plan");
  });
});

describe("a plan loaded at run time", () => {
  const input: PlanInput = JSON.parse(JSON.stringify(linjiang));
  const loaded = definePlan(input);

  it("has text for ids", () => {
    expectTypeOf<(typeof loaded.tiers)[number]["id"]>().toEqualTypeOf<string>();
    expectTypeOf<(typeof loaded.localities)[number]["id"]>().toEqualTypeOf<string>();
    expectTypeOf<(typeof loaded.standards)[number]["id"]>().toEqualTypeOf<string>();
    expectTypeOf<(typeof loaded.targets)[number]["id"]>().toEqualTypeOf<string>();
    expectTypeOf<string>().toExtend<keyof typeof loaded.readings>();
  });

  it("is any plan", () => {
    expectTypeOf(loaded).toExtend<Plan>();
    expectTypeOf(plan).toExtend<Plan>();
    expectTypeOf(taizhou).toExtend<Plan>();
  });

  it("takes any text for a tier and refuses what is none", () => {
    const tier: string = "stra";
    expect(() => assessTier(loaded, complex, tier, asOf)).toThrow("stra");
  });

  it("takes any text for a reading and refuses what is none", () => {
    const choices: Record<string, string> = { froce: "hard" };
    expect(() => withReadings(loaded, choices)).toThrow("froce");
  });
});

describe("a decimal", () => {
  it("comes out as canonical text by its type", () => {
    expectTypeOf(decimal(1)).toEqualTypeOf<DecimalString>();
    expectTypeOf<DecimalString>().toEqualTypeOf<`${number}`>();
  });

  it("is compared as text alone", () => {
    // @ts-expect-error a number is no canonical decimal
    run(() => compareDecimals(1, "2"));
    // @ts-expect-error nor is a figure with a comma
    run(() => compareDecimals("2,000", "2"));
    expectTypeOf(compareDecimals("1", "2")).toEqualTypeOf<-1 | 0 | 1>();
  });
});
