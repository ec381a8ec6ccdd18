import { describe, expect, it } from "vitest";
import type { PortfolioInput, Source } from "../../src/index.js";
import { base } from "../standards/sister-plan.js";
import { by, comesTo } from "./comes-to.js";

describe("what was measured", () => {
  const measured = (of: object | undefined) => ({
    records: [
      {
        complex: "x",
        year: 2020,
        observed: {},
        ...(of && { measured: { m: { unit: "ratio", clauses: [], inputs: {}, missing: [], ...of } } }),
      },
    ] as NonNullable<PortfolioInput["records"]>,
  });

  it.each([
    ["not", undefined, ".. [measured.m]"],
    ["in full", { value: "0.5" }, "0.5"],
    [
      "as a quotient rounded to twelve places",
      { value: "0.333333333333", inputs: { numerator: "1", denominator: "3" } },
      "1/3",
    ],
    ["as another figure than its quotient", { value: "0.3", inputs: { numerator: "1", denominator: "3" } }, "0.3"],
    ["over 0", { value: "0.3", inputs: { numerator: "1", denominator: "0" } }, "0.3"],
    ["with one input", { value: "0.3", inputs: { numerator: "1" } }, "0.3"],
    ["with the other", { value: "0.3", inputs: { denominator: "1" } }, "0.3"],
    ["in part", { missing: ["observed.sales"] }, ".. [measured.m]"],
    ["in part, with a reason", { missing: ["observed.sales"], reason: base.title }, ".. [measured.m]"],
    ["as what has no value", { reason: base.title }, "not-measurable"],
  ])("%s", (_, of, expected) => {
    expect(comesTo({ measured: "m" }, {}, measured(of))).toBe(expected);
  });
});

describe("facts on record", () => {
  it.each([
    ["floor-area", {}, "0.. [site.floorArea]"],
    ["floor-area", { site: { floorArea: "9.5" } }, "9.5"],
    ["patents", {}, ".. [facts.patents]"],
    ["patents", { facts: { patents: "3" } }, "3"],
    ["patents", { facts: { patents: "3" }, changes: [{ on: "2020-12-31", facts: { patents: "4" } }] }, "4"],
    ["patents", { facts: { patents: "3" }, changes: [{ on: "2021-01-01", facts: { patents: "4" } }] }, "3"],
  ])("%s of %j", (fact, own, expected) => {
    expect(comesTo({ fact }, {}, {}, own)).toBe(expected);
  });

  it("are those of each year's end, over years", () => {
    const changes = [
      { on: "2019-12-31", facts: { patents: "4" } },
      { on: "2020-01-01", facts: { patents: "6" } },
    ];
    const own = { facts: { patents: "3" }, changes };
    expect(comesTo(by("sum", 3, { fact: "patents" }), {}, {}, own)).toBe("13");
    expect(comesTo({ change: { fact: "patents" } }, {}, {}, own)).toBe("2");
  });
});

describe("what was granted", () => {
  const grant = (id: string, amount: string, others: object = {}) => ({
    ...{ id, complex: "x", amount, on: "2019-05-01" },
    ...{ period: { from: "2019-01-01", to: "2021-12-31" } },
    ...others,
  });
  const granted = (grants: readonly object[] | undefined, which: object = {}, more: object = {}) =>
    comesTo({ granted: which }, {}, { ...(grants && { grants }), ...more } as Partial<PortfolioInput>);

  it("is not known of a complex without a grant, unless all grants are there", () => {
    expect(granted(undefined)).toBe("0.. [grants]");
    expect(granted([])).toBe("0.. [grants]");
    expect(granted([], {}, { complete: ["grants"] })).toBe("0");
    expect(granted(undefined, {}, { complete: ["grants"] })).toBe("0.. [grants]");
    expect(granted([grant("a", "7", { complex: "y" })], {}, { complete: ["grants"] })).toContain("0..7");
  });

  it("is all of it up to the day, and in a year what is of that year", () => {
    const grants = [grant("a", "1"), grant("b", "2", { on: "2020-12-31" }), grant("c", "4", { on: "2021-01-01" })];
    expect(granted(grants)).toBe("3");
    expect(comesTo(by("greatest", 3, { granted: {} }), {}, { grants } as Partial<PortfolioInput>)).toBe("2");
    expect(comesTo({ change: { granted: {} } }, {}, { grants } as Partial<PortfolioInput>)).toBe("2");
  });

  it("is that of the levels, sources and policies asked for; what does not say is open", () => {
    const members = {
      levels: ["city", "county"].map((id) => ({ id, label: base.title })),
      policies: ["p", "q"].map((id) => ({ id, label: base.title })),
    };
    const grants = [
      grant("a", "1", { level: "city", policy: "p" }),
      grant("b", "2", { level: "county", policy: "q" }),
      grant("c", "4"),
    ];
    const more = { members };
    expect(granted(grants, { levels: ["city"] }, more)).toBe("1..5 [grants[2].level]");
    expect(granted(grants, { levels: ["city", "county"] }, more)).toBe("3..7 [grants[2].level]");
    expect(granted(grants.slice(0, 2), { levels: ["county"] }, more)).toBe("2");
    expect(granted(grants.slice(0, 2), { policies: ["p"] }, more)).toBe("1");
    expect(granted(grants, { levels: ["city"], policies: ["p"] }, more)).toBe(
      "1..5 [grants[2].level grants[2].policy]",
    );
  });

  it("may be of another level, where nobody knows the word", () => {
    const members = { levels: [{ id: "city", label: base.title }] };
    expect(granted([grant("a", "1", { level: "citty" })], { levels: ["city"] }, { members })).toBe(
      "0..1 [grants[0].level]",
    );
  });

  it("may be that of a complex that is none of those on record", () => {
    expect(granted([grant("a", "1"), grant("b", "2", { complex: "z" })])).toBe("1..3 [grants[1].complex]");
  });

  it("that stands twice is one; two of one id that differ are at least the lesser", () => {
    expect(granted([grant("a", "1"), grant("a", "1")])).toBe("1");
    expect(granted([grant("a", "3"), grant("a", "2")])).toBe("2..3 [grants[0].id grants[1].id]");
  });
});

describe("what is late", () => {
  const asked = (id: string, more: object) => ({
    ...{ id, complex: "x", enterprise: "e", kind: "need", openedOn: "2020-06-01" },
    ...more,
  });
  const late = (cases: readonly object[], source: Source = { late: "answer" }, more: object = {}) =>
    comesTo(source, {}, { cases, ...more } as Partial<PortfolioInput>);
  const after2 = { promisedDays: 1, answeredOn: "2020-06-04" };

  it("is what its days say, whatever else is of others or not yet asked", () => {
    const complexes = ["x", "z"].map((id) => ({ id, name: id, locality: "east", milestones: [] }));
    const others = [asked("b", { complex: "z" }), asked("c", { openedOn: "2021-01-01" })];
    expect(late([asked("a", after2), ...others], { late: "answer" }, { complexes })).toBe("2");
  });

  it("is open where no time was promised or set, and where it came before it was asked", () => {
    expect(late([asked("a", {})])).toBe("0.. [cases[0].promisedDays]");
    expect(late([asked("a", after2), asked("b", {})])).toBe("2.. [cases[1].promisedDays]");
    expect(late([asked("a", {})], { late: "solution" })).toBe("0..");
    expect(late([asked("a", { promisedDays: 1, answeredOn: "2020-05-31" })])).toBe("0.. [cases[0].answeredOn]");
    expect(late([asked("a", { promisedDays: 1, closedOn: "2020-05-31" })])).toBe("0.. [cases[0].closedOn]");
  });

  it("may be that of a complex that is none of those on record", () => {
    expect(late([asked("a", after2), asked("b", { complex: "z", promisedDays: 0, answeredOn: "2020-06-06" })])).toBe(
      "2..5 [cases[1].complex]",
    );
    expect(late([asked("a", after2), asked("b", { ...after2, complex: "z" })])).toBe("2");
    expect(late([asked("a", { ...after2, complex: "z" })])).toBe("0.. [cases]");
  });

  it("that stands twice is one; of two of one id that differ nothing is known", () => {
    expect(late([asked("a", after2), asked("a", after2)])).toBe("2");
    expect(late([asked("a", after2), asked("a", { ...after2, theme: "t" })])).toBe("0.. [cases[0].id cases[1].id]");
  });

  it("is that of each year's end, over years", () => {
    const cases = [asked("a", { openedOn: "2019-12-30", promisedDays: 0, answeredOn: "2020-01-04" })];
    expect(late(cases, by("least", 2, { late: "answer" }))).toBe("2");
    expect(late(cases, by("greatest", 2, { late: "answer" }))).toBe("5");
  });

  it("of reports is open where none are recorded, and where two grants may be one", () => {
    const grant = (id: string, reports?: readonly object[]) => ({
      ...{ id, complex: "x", amount: 1, on: "2020-01-01", period: { from: "2020-01-01", to: "2020-12-31" } },
      ...(reports && { reports }),
    });
    const of = (...grants: object[]) => comesTo({ late: "report" }, {}, { grants } as Partial<PortfolioInput>);
    const report = { id: "r", due: "2020-03-01", on: "2020-03-03" };
    expect(of(grant("g", [report, { id: "s", due: "2021-01-01" }]))).toBe("2");
    expect(of(grant("g", []))).toBe("0");
    expect(of(grant("g"), grant("h", [report]))).toBe("2.. [grants[0].reports]");
    expect(of(grant("g", [{ id: "r" }]))).toBe("0.. [grants[0].reports[0].due]");
    expect(of(grant("g", [report, { ...report, on: "2020-03-04" }]))).toBe("0.. [grants[0].reports[0].id]");
    expect(of(grant("g", [report]), grant("g", []))).toBe("0.. [grants[0].id grants[1].id]");
  });
});
