import { describe, expect, it } from "vitest";
import type { PortfolioInput } from "../../src/index.js";
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
