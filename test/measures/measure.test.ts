import { describe, expect, it } from "vitest";
import {
  AnnualRecord,
  type ComplexInput,
  MEASURES,
  measure,
  measureNamed,
  OBSERVED,
  PolicyError,
  RULES,
  withReadings,
} from "../../src/index.js";
import { measureThose } from "../../src/measures/index.js";
import { quantityOf } from "../../src/registry/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { planFrom } from "../given.js";
import { byObserved, complexOf, measuredOf, portfolioOf } from "./sample.js";

const grant = (id: string, amount: string, others: object = {}) => ({
  id,
  complex: "pumps",
  amount,
  on: "2020-05-01",
  period: { from: "2020-05-01", to: "2020-12-31" },
  ...others,
});

describe("the list of measures", () => {
  it("has exactly the rules of the room", () => {
    expect([...new Set(MEASURES.map(({ rule }) => rule))].sort()).toEqual([...RULES.measures].sort());
  });

  it("names each measure once, and is plain data", () => {
    expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length);
    expect(JSON.parse(JSON.stringify(MEASURES))).toEqual(MEASURES);
  });

  it("reads no observed key that the vocabulary does not have", () => {
    const keys = new Set(OBSERVED.map(({ id }) => `observed.${id}`));
    const read = MEASURES.flatMap(({ inputs }) => inputs.filter((input) => input.startsWith("observed.")));
    expect(read.filter((key) => !keys.has(key))).toEqual([]);
  });

  it("knows the measure of one kind by its name", () => {
    expect(measureNamed("resource-adequacy-of.any-kind")?.of).toBe("area");
    expect(measureNamed("constructor")).toBeUndefined();
  });

  it("is what a record holds", () => {
    const [record] = measure(taizhou, portfolioOf([complexOf("pumps")]), { year: 2020 });
    const names = MEASURES.filter(({ of, by }) => of === "complex" && !by).map(({ id }) => id);
    expect(Object.keys(record?.measured ?? {})).toEqual(expect.arrayContaining(names));
    expect(Object.keys(record?.measured ?? {}).every((name) => measureNamed(name)?.of === "complex")).toBe(true);
  });
});

describe("one record for each complex", () => {
  const records = [
    { complex: "b", year: 2019, observed: { staff: "4" } },
    { complex: "b", year: 2020, observed: { staff: "5", own: "7" } },
    { complex: "b", platform: "lab", year: 2020, observed: { "service-income": "1", "running-cost": "2" } },
  ] as const;
  const portfolio = portfolioOf([complexOf("a"), complexOf("b")], { records: [...records] });

  it("of that year alone, with what was observed kept, in the order of the complexes", () => {
    const found = measure(taizhou, portfolio, { year: 2020 });
    expect(found.map(({ complex, year, observed }) => [complex, year, observed])).toEqual([
      ["a", 2020, {}],
      ["b", 2020, { staff: "5", own: "7" }],
    ]);
  });

  it("and for each platform where platforms are appraised, by what is observed alone", () => {
    const found = measure(withReadings(taizhou, { "evaluated-unit": "platform" }), portfolio, { year: 2020 });
    expect(found.map(({ complex, platform }) => [complex, platform])).toEqual([
      ["a", undefined],
      ["b", undefined],
      ["b", "lab"],
    ]);
    expect(found[2]?.measured?.["self-sufficiency"]?.value).toBe("0.5");
    expect(found[2]?.measured?.["function-coverage"]).toBeUndefined();
  });

  it("that the schema of records takes back", () => {
    for (const record of measure(taizhou, portfolio, { year: 2020 })) {
      expect(AnnualRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
    }
  });

  it("and refuses a year that is none", () => {
    expect(() => measure(taizhou, portfolio, { year: Number.NaN, baseYear: 0, stayMonths: -1 })).toThrow(PolicyError);
  });
});

describe("ratios of what is observed", () => {
  it.each([
    ["self-sufficiency", { "service-income": "2", "running-cost": "3" }, "0.666666666667"],
    ["self-sufficiency", { "service-income": "0", "running-cost": "3" }, "0"],
    ["results-transferred", { "results-transferred": "26", "research-results": "55" }, "0.472727272727"],
    ["multidisciplinary", { "multidisciplinary-projects": "1", "research-projects": "8" }, "0.125"],
    ["enterprises-surveyed", { "enterprises-surveyed": "9", "enterprises-in-scope": "12" }, "0.75"],
    ["cloud-connected", { "cloud-connected": { done: ["data", "information"] } }, "0.666666666667"],
    ["cloud-connected", { "cloud-connected": { done: [] } }, "0"],
    ["three-chains", { chains: { done: ["capital"] } }, "0.333333333333"],
    ["capital-chain-joined", { chains: { done: ["capital"] } }, "1"],
    ["industry-chain-joined", { chains: { done: ["capital"] } }, "0"],
    ["innovative-enterprises", { "innovative-enterprises": "17" }, "17"],
  ])("%s of %j is %s", (id, observed, value) => {
    expect(byObserved(id, observed).value).toBe(value);
  });

  it("shows numerator and denominator", () => {
    const { inputs, clauses } = byObserved("self-sufficiency", { "service-income": "2", "running-cost": "3" });
    expect([inputs, clauses]).toEqual([{ numerator: "2", denominator: "3" }, ["4.5.1"]]);
  });

  it("are unknown, with the reason, over a denominator of 0", () => {
    const found = byObserved("self-sufficiency", { "service-income": "2", "running-cost": "0" });
    expect(found.value).toBeUndefined();
    expect([found.reason?.en, found.missing]).toEqual(["the denominator is 0", []]);
  });

  it("are unknown, with the reason, over a denominator below 0", () => {
    const found = byObserved("self-sufficiency", { "service-income": "2", "running-cost": "-3" });
    expect([found.value, found.reason?.zh, found.reason?.en]).toEqual([
      undefined,
      "基数为负数，不作计算",
      "the denominator is negative",
    ]);
  });

  it("are unknown, with the path, where an input is missing or of another kind", () => {
    const found = byObserved("self-sufficiency", { "service-income": { done: [] } });
    expect(found.value).toBeUndefined();
    expect(found.missing).toEqual(["observed.service-income", "observed.running-cost"]);
  });

  it("leave out a figure too large for a record", () => {
    const huge = "9".repeat(18);
    const found = byObserved("self-sufficiency", { "service-income": huge, "running-cost": "0.000000000000000001" });
    expect([found.value, found.reason?.en]).toEqual([undefined, "a figure of more than 18 digits before the point"]);
  });

  it("sum outcomes by actor and by kind of outcome", () => {
    const observed = {
      "key-technologies-of-platforms": "1",
      "major-products-of-platforms": "2",
      "major-results-of-platforms": "4",
      "key-technologies-of-backbone-enterprises": "8",
    };
    expect(byObserved("outcomes-of-platforms", observed).value).toBe("7");
    expect(byObserved("key-technologies", observed).missing).toEqual([
      "observed.key-technologies-of-high-tech-enterprises",
    ]);
  });
});

describe("change against the base year", () => {
  it("is the difference as a part of what was", () => {
    const found = byObserved("running-cost-change", { "running-cost": "95" }, { "running-cost": "100" });
    expect(found).toMatchObject({
      value: "-0.05",
      base: 2019,
      inputs: { numerator: "-5", denominator: "100", now: "95" },
    });
    expect(
      byObserved("growth-of-research-results", { "research-results": "9" }, { "research-results": "8" }).value,
    ).toBe("0.125");
  });

  it("is unknown where the base is 0, or is not recorded", () => {
    const observed = { "research-results": "9" };
    expect(byObserved("growth-of-research-results", observed, { "research-results": "0" }).reason?.zh).toBe(
      "基数为零，不作计算",
    );
    expect(byObserved("growth-of-research-results", observed).missing).toEqual(["base.observed.research-results"]);
  });
});

describe("coverage", () => {
  it("is what is there of what the plan lists", () => {
    expect(measuredOf("function-coverage", { functions: ["creative-design", "own-function"] }).value).toBe(
      "0.111111111111",
    );
    expect(measuredOf("function-coverage", { functions: [] }).value).toBe("0");
  });

  it("is unknown while a function may be there, known by its exact capability", () => {
    const found = measuredOf("function-coverage", { capabilities: ["inspection-testing"] });
    expect([found.value, found.missing, found.inputs]).toEqual([
      undefined,
      ["functions"],
      { numerator: "1", denominator: "9" },
    ]);
  });

  it("of capabilities follows the reading on virtual tenancy, and says so", () => {
    const recorded = {
      capabilities: { has: ["design"], lacks: TEN.filter((id) => id !== "design"), virtual: ["design"] },
    };
    const strict = withReadings(taizhou, { "capabilities-expected": "on-site" });
    expect(measuredOf("capability-coverage", recorded).value).toBe("0.1");
    expect(measuredOf("capability-coverage", recorded, {}, { plan: strict })).toMatchObject({
      value: "0",
      readings: { "capabilities-expected": "on-site" },
    });
  });

  const TEN = taizhou.capabilities.map(({ id }) => id);
});

describe("the floor-area ratio", () => {
  it.each([
    ["1999.99", "0.999995", "0.399998"],
    ["2000", "1", "0.4"],
    ["0", "0", "0"],
  ])("of %s m² is %s for the county tier held, %s for the next", (floorArea, held, next) => {
    expect(measuredOf("floor-area-ratio", { site: { floorArea } }).value).toBe(held);
    expect(measuredOf("floor-area-ratio-next", { site: { floorArea } }).value).toBe(next);
  });

  it("is that of the lowest tier where none is held, and has none above the highest", () => {
    expect(measuredOf("floor-area-ratio", { site: { floorArea: "1000" }, milestones: [] }).value).toBe("0.5");
    const top = {
      site: { floorArea: "1000" },
      milestones: [{ kind: "recognised", tier: "provincial", on: "2018-01-01" }],
    } as const;
    expect(measuredOf("floor-area-ratio-next", { ...top, milestones: [...top.milestones] }).reason?.zh).toBe(
      "已在最高层级",
    );
  });

  it("is unknown without an area", () => {
    expect(measuredOf("floor-area-ratio", {}).missing).toEqual(["site.floorArea"]);
  });

  it("is over what the standards for the complex and the tier ask, the greatest of several", () => {
    const area = (id: string, value: number, more: object = {}) => ({
      ...{ id, label: { zh: "面积", en: "area" }, clauses: ["4.1.2"], effect: "decides", test: "at-least" },
      ...{ fact: "floor-area", value: String(value), unit: "m²", ...more },
    });
    const ratioUnder = (standards: readonly object[]) =>
      measuredOf(
        "floor-area-ratio",
        { site: { floorArea: "1500" } },
        {},
        { plan: planFrom({ ...taizhou, standards: standards as never }) },
      );
    const where = (...places: string[]) => ({ when: { choice: "locality", in: places } });
    const near = area("near", 3000, where("wenling"));
    const far = area("far", 1000, where("linhai"));
    expect([ratioUnder([near, far]).value, ratioUnder([far, near]).value]).toEqual(["0.5", "0.5"]);
    expect(ratioUnder([far]).reason?.zh).toBe("计划未定面积");
    expect(ratioUnder([area("high", 1000, { tiers: ["municipal"] })]).reason?.zh).toBe("计划未定面积");
    expect(ratioUnder([area("less", 1000), area("more", 2000)]).value).toBe("0.75");
    expect(ratioUnder([area("shown", 1000, { tested: false })]).reason?.zh).toBe("计划未定面积");
    const { id, label, clauses, effect } = area("asked", 0);
    const requires = {
      all: [
        { value: { fact: "floor-area" }, atLeast: "3000" },
        { list: "functions", has: ["training"] },
      ],
    };
    expect(ratioUnder([{ id, label, clauses, effect, requires }]).value).toBe("0.5");
    // Whether it is asked at all hangs on what is not recorded.
    expect(ratioUnder([area("some", 1000, { when: { choice: "focus", in: ["new"] } })]).missing).toEqual(["focus"]);
  });

  it("is none under a plan that asks for no area, and rests on no standard", () => {
    const standards = taizhou.standards.filter(({ id }) => id !== "floor-area");
    const found = measuredOf(
      "floor-area-ratio",
      { site: { floorArea: "1000" } },
      {},
      { plan: planFrom({ ...taizhou, standards }) },
    );
    expect([found.reason?.zh, found.missing, found.readings]).toEqual(["计划未定面积", [], undefined]);
  });
});

describe("tenants, carriers and resources", () => {
  it.each([
    ["virtual-tenants", { virtualTenants: 0 }, "0"],
    ["virtual-tenant-share", { virtualTenants: 1, onSiteTenants: 3 }, "0.25"],
    ["carriers", { carriers: [] }, "0"],
  ])("%s", (id, site, value) => {
    expect(measuredOf(id, { site }).value).toBe(value);
  });

  it("no tenants at all have no share that is virtual", () => {
    expect(measuredOf("virtual-tenant-share", { site: { virtualTenants: 0, onSiteTenants: 0 } }).reason).toBeDefined();
  });

  const resources: NonNullable<ComplexInput["resources"]> = [
    { kind: "incubation-platform", id: "r1", shared: true, reach: ["department"] },
    { kind: "incubation-platform", id: "r2", shared: false },
    { kind: "own-kind", id: "r3", shared: true, reach: ["region", "department"] },
  ];

  it.each([
    ["resources", "3"],
    ["shared-resources", "0.666666666667"],
    ["shared-resources-of.incubation-platform", "0.5"],
    ["shared-resources-of.own-kind", "1"],
    ["sharing-across-departments", "0.666666666667"],
    ["sharing-across-regions", "0.333333333333"],
    ["sharing-across-levels", "0"],
  ])("%s is %s", (id, value) => {
    const members = { resourceKinds: [{ id: "own-kind", label: { zh: "自有", en: "own" } }] };
    expect(measuredOf(id, { resources }, { members }).value).toBe(value);
  });

  it("one of a kind that is not understood may be of any", () => {
    const of = measuredOf("shared-resources-of.incubation-platform", { resources }, { members: {} });
    expect(of).toMatchObject({ inputs: { numerator: "1", denominator: "2" }, missing: ["resources[2].kind"] });
    expect(of.value).toBeUndefined();
  });

  it("two whose ids are one but for case, width and white space count once", () => {
    const twice = ["lab", "ＬＡＢ", "la b"].map((id) => ({ kind: "incubation-platform", id, shared: true }));
    expect(measuredOf("resources", { resources: twice }).value).toBe("1");
    expect(measuredOf("shared-resources", { resources: twice }).value).toBe("1");
    const apart = twice.map((each) => ({ ...each, shared: each.id === "lab" }));
    expect(measuredOf("shared-resources", { resources: apart }).missing).toEqual(["resources[0].shared"]);
    const participants = ["甲公司", "甲公司 ", "乙１", "乙1"].map((name, at) => ({
      kind: "enterprise",
      name: name.trim(),
      role: at === 0 ? ("lead" as const) : ("member" as const),
    }));
    expect(quantityOf({ participants }, "participants-beside-lead")).toEqual({ value: "1" });
  });

  it("a kind that is neither the plan's nor declared may be any that is not named", () => {
    expect(measuredOf("resource-completeness", { resources }).missing).toEqual(["resources"]);
    expect(measuredOf("resource-completeness", { resources: resources.slice(0, 2) }).value).toBe("0.125");
  });

  it("an empty list has no sharing rate; an absent one is missing", () => {
    expect(measuredOf("shared-resources", { resources: [] }).reason?.en).toBe("the denominator is 0");
    expect(measuredOf("shared-resources", {}).missing).toEqual(["resources"]);
  });

  it("sharing that is not recorded is missing, not none", () => {
    const open = { resources: [{ kind: "own-kind", id: "r" }] };
    expect(measuredOf("shared-resources", open).missing).toEqual(["resources[0].shared"]);
    expect(measuredOf("sharing-across-levels", open).missing).toEqual(["resources[0].reach"]);
  });

  it("what comes and goes is netted, and what stays is told by the caller's months", () => {
    const r = (id: string) => ({ kind: "own-kind", id });
    const recorded = {
      resources: [r("a"), r("b")],
      changes: [
        { on: "2019-06-01", resources: [r("a"), r("b"), r("c"), r("d")] },
        { on: "2020-06-01", resources: [r("a"), r("c"), r("e"), r("f")] },
      ],
    };
    expect(measuredOf("resource-inflow", recorded)).toMatchObject({ value: "0", inputs: { in: "2", out: "2" } });
    expect(measuredOf("resources-still-present", recorded, {}, { stayMonths: 12 }).value).toBe("0.5");
    expect(measuredOf("resources-still-present", recorded).reason?.en).toBe("no number of months was given");
    expect(measuredOf("resources-still-present", {}, {}, { stayMonths: 12 }).missing).toEqual(["resources"]);
  });
});

describe("funding", () => {
  const grants = [
    grant("g1", "60", { source: "government", channel: "fund", level: "city" }),
    grant("g2", "20", { source: "enterprise", channel: "fund", level: "county" }),
    grant("g3", "999", { source: "government", channel: "fund", level: "city", on: "2019-12-31" }),
  ];
  const records = [{ complex: "pumps", year: 2020, observed: { "social-capital": "20" } }];
  const word = (id: string) => [{ id, label: { zh: id, en: id } }];
  const members = { sources: word("enterprise"), levels: word("city") };

  it.each([
    ["government-funding", "60"],
    ["social-capital-share", "0.2"],
    ["funding-diversity-by-source", "0.56"],
    ["funding-diversity-by-channel", "0"],
    ["funding-diversity-by-level", "0.375"],
  ])("%s is %s", (id, value) => {
    expect(measuredOf(id, {}, { grants, records, members }).value).toBe(value);
  });

  it("of a year without grants is none given, and of no diversity", () => {
    const complete = ["grants"];
    expect(measuredOf("government-funding", {}, { grants: [], complete }).value).toBe("0");
    expect(measuredOf("funding-diversity-by-level", {}, { grants: [], complete }).reason).toBeDefined();
  });

  it("of whom a list of grants does not name is not known, unless it is said to be complete", () => {
    const others = [grant("g", "60", { complex: "another", source: "government" })];
    const complexes = [complexOf("pumps"), complexOf("another")];
    const given = (complete: readonly string[]) =>
      measuredOf(
        "social-capital-share",
        {},
        { complexes, grants: others, records, ...(complete.length > 0 && { complete }) },
      );
    expect(given([])).toMatchObject({ missing: ["grants"] });
    expect(given([])).not.toHaveProperty("value");
    expect(given(["grants"]).value).toBe("1");
  });

  it("is missing where the portfolio records no grants, or a grant not its source", () => {
    expect(measuredOf("government-funding", {}).missing).toEqual(["grants"]);
    expect(measuredOf("funding-diversity-by-source", {}, { grants: [grant("g", "1")] }).missing).toEqual([
      "grants[0].source",
      "observed.social-capital",
    ]);
  });
});

describe("problems", () => {
  const need = (id: string, others: object) => ({
    id,
    kind: "key" as const,
    industry: "pumps",
    complex: "pumps",
    raisedOn: "2019-12-01",
    ...others,
  });

  it("open in the year are those that were raised by its end and not resolved before it", () => {
    const needs = [
      need("before", { resolvedOn: "2019-12-31" }),
      need("first-day", { resolvedOn: "2020-01-01" }),
      need("last-day", { resolvedOn: "2020-12-31" }),
      need("after", { resolvedOn: "2021-01-01" }),
      need("not-yet", { raisedOn: "2021-01-01" }),
    ];
    expect(measuredOf("key-problems-resolved", {}, { needs }).inputs).toEqual({ numerator: "2", denominator: "3" });
  });

  it("are answered in so many days, those that wait being counted beside", () => {
    const needs = [
      need("a", { raisedOn: "2020-02-28", answeredOn: "2020-03-01" }),
      need("b", { raisedOn: "2020-03-01", answeredOn: "2020-03-02" }),
      need("c", {}),
    ];
    const found = measuredOf("key-problems-response-days", {}, { needs });
    expect([found.value, found.inputs.unanswered]).toEqual(["1.5", "1"]);
    expect(measuredOf("common-problems-resolved", {}, { needs }).reason?.zh).toBe("本年度无在办难题");
    expect(measuredOf("common-problems-response-days", {}, { needs }).reason?.zh).toBe("本年度无已答复事项");
    expect(measuredOf("key-problems-resolved", {}).missing).toEqual(["needs"]);
  });
});

describe("the parts of a diversity", () => {
  const levels = ["city", "county"];
  const inputs = (amount: string, order = levels) =>
    Object.keys(
      measuredOf(
        "funding-diversity-by-level",
        {},
        {
          grants: order.map((level) => grant(level, amount, { level })),
          members: { levels: levels.map((id) => ({ id, label: { zh: id, en: id } })) },
        },
      ).inputs,
    );

  it("stand in one order, whatever that of the records", () => {
    expect(inputs("5")).toEqual(["total", "part.city", "part.county"]);
    expect(inputs("5", levels.toReversed())).toEqual(["total", "part.city", "part.county"]);
  });

  it("are told without a total that no record can hold", () => {
    expect(inputs("9".repeat(18))).toEqual(["part.city", "part.county"]);
  });
});

describe("of measures those that are asked for", () => {
  const portfolio = portfolioOf(["a", "b"].map((id) => complexOf(id)));
  const names = (...wanted: string[]) => {
    const those = { wanted: new Set(wanted), isAsked: ({ id }: { readonly id: string }) => id === "b" };
    return measureThose(taizhou, portfolio, { year: 2020 }, those).map(({ complex, measured }) => [
      complex,
      Object.keys(measured),
    ]);
  };

  it("are worked out alone, of the complexes asked for, one by kind for every kind", () => {
    expect(names("function-coverage", "complexes")).toEqual([["b", ["function-coverage"]]]);
    const kinds = taizhou.resourceKinds.map(({ id }) => `shared-resources-of.${id}`);
    expect(names("shared-resources-of.own")).toEqual([["b", kinds]]);
    expect(names()).toEqual([["b", []]]);
  });

  it("are the same as among all", () => {
    const [, whole] = measure(taizhou, portfolio, { year: 2020 });
    const [alone] = measureThose(taizhou, portfolio, { year: 2020 }, { wanted: new Set(["function-coverage"]) }).slice(
      1,
    );
    expect(alone?.measured["function-coverage"]).toEqual(whole?.measured?.["function-coverage"]);
  });
});
