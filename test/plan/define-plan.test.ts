import { describe, expect, it } from "vitest";
import { definePlan, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { ABSENT, altered, at } from "./altered.js";
import { linjiang, linjiangWith, load, planFaults } from "./linjiang.js";

/** Everything in a value that could still be changed, by its path. */
function unfrozen(value: unknown, path = "plan"): string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, member]) => unfrozen(member, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("definePlan of the Taizhou preset", () => {
  it("equals the preset", () => {
    expect(definePlan(taizhou)).toStrictEqual(taizhou);
  });

  it("equals the preset when it has gone through JSON", () => {
    expect(load(throughJson(taizhou))).toStrictEqual(taizhou);
  });

  it("is frozen through and through, as the preset is", () => {
    expect(unfrozen(definePlan(taizhou))).toEqual([]);
    expect(unfrozen(taizhou)).toEqual([]);
  });
});

describe("definePlan of another city's plan", () => {
  const plan = load(linjiang);

  it("is frozen through and through", () => {
    expect(unfrozen(plan)).toEqual([]);
  });

  it("defined again equals itself", () => {
    expect(load(plan)).toStrictEqual(plan);
  });

  it("is plain JSON: text and back changes nothing", () => {
    expect(throughJson(plan)).toStrictEqual(plan);
    expect(structuredClone(plan)).toStrictEqual(plan);
  });

  it("leaves its input as it was, and unfrozen", () => {
    const input = structuredClone(linjiang);
    load(input);
    expect(input).toStrictEqual(linjiang);
    expect(Object.isFrozen(input)).toBe(false);
    expect(Object.isFrozen(input.tiers)).toBe(false);
    expect(Object.isFrozen(input.readings.force.alternatives.hard.set)).toBe(false);
  });

  it("takes a frozen input", () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    expect(load(freeze(structuredClone(linjiang)))).toStrictEqual(plan);
  });

  it("gives a figure written as a number as canonical text", () => {
    expect(at(plan, "standards.0.value.base")).toBe("1000");
    expect(at(plan, "standards.1.value")).toBe("5");
  });

  it("gives a figure written with a zero to spare as canonical text", () => {
    expect(at(plan, "standards.0.value.star")).toBe("3000.5");
  });

  it("is in force under the default of every reading", () => {
    expect(plan.chosen).toEqual({ force: "soft", size: "written", start: "whole" });
  });

  it("does not depend on the order of keys", () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, reversed(member)]),
      );
    };
    expect(load(reversed(linjiang))).toEqual(plan);
  });
});

describe("what a plan may leave out", () => {
  it.each(["document", "crosswalk", "openLists", "dimensions", "practice"])("%s", (key) => {
    const plan = load(linjiangWith(key, ABSENT));
    expect(Object.hasOwn(plan, key)).toBe(false);
  });

  it("facts, where no standard tests one of them", () => {
    const input = altered(altered(linjiang, "facts", ABSENT), "standards.1.fact", "on-site-tenants");
    expect(planFaults(input)).toEqual([]);
  });

  it("the figure of a standard that asks but sets none", () => {
    expect(planFaults(linjiangWith("standards.1.value", ABSENT))).toEqual([]);
  });

  it("the figures of tiers that the standard does not ask of", () => {
    const starOnly = altered(linjiangWith("standards.0.tiers", ["star"]), "standards.0.value", { star: 3000 });
    expect(planFaults(altered(starOnly, "readings.size", ABSENT))).toEqual([]);
  });
});

describe("what a plan may say", () => {
  it("the same figure for a lower and a higher tier", () => {
    expect(planFaults(linjiangWith("standards.0.value", { base: 3000, star: "3000.00" }))).toEqual([]);
  });

  it("an at-most standard that falls as the tier rises", () => {
    const input = altered(linjiangWith("standards.0.test", "at-most"), "standards.0.value", { base: 9, star: 8 });
    expect(planFaults(input)).toEqual([]);
  });

  it("figures whose text order is not their order: 9 for the lower tier, 10 for the higher", () => {
    expect(planFaults(linjiangWith("standards.0.value", { base: "9", star: "10" }))).toEqual([]);
  });

  it("the first and the last year of its period", () => {
    const input = altered(
      linjiangWith("period", { from: "2021-12-31", to: "2022-01-01" }),
      "targets.1.by",
      "2022-01-01",
    );
    const within = altered(altered(input, "standards.5.from", ABSENT), "standards.5.to", ABSENT);
    expect(planFaults(altered(within, "readings.start", ABSENT))).toEqual([]);
  });

  it("a period of one day", () => {
    const oneDay = altered(
      linjiangWith("period", { from: "2021-06-30", to: "2021-06-30" }),
      "targets.1.by",
      "2021-06-30",
    );
    const within = altered(altered(oneDay, "standards.5.from", ABSENT), "standards.5.to", ABSENT);
    expect(planFaults(altered(altered(within, "readings.start", ABSENT), "targets.0.years", [2021]))).toEqual([]);
  });

  it("a deadline on the first or the last day of its period", () => {
    expect(planFaults(linjiangWith("targets.1.by", "2021-01-01"))).toEqual([]);
    expect(planFaults(linjiangWith("targets.1.by", "2022-12-31"))).toEqual([]);
  });

  it("an about target with a tolerance of 0", () => {
    expect(planFaults(linjiangWith("targets.1.tolerance", 0))).toEqual([]);
  });

  it("one id in two different lists", () => {
    expect(planFaults(linjiangWith("capabilities.1.id", "testing"))).toEqual([]);
  });

  it("a standard that decides on an encouraged clause together with a standard clause", () => {
    expect(planFaults(linjiangWith("standards.0.clauses", ["c", "d"]))).toEqual([]);
  });

  it("nothing for which there is a default: no standards, no readings", () => {
    const empty = {
      ...{ id: "empty", revision: "1", title: { zh: "空", en: "empty" } },
      ...{ period: { from: "2021-01-01", to: "2021-12-31" }, clauses: [], functions: [] },
      tiers: [{ id: "only", label: { zh: "一级", en: "only" } }],
      localities: [{ id: "all", label: { zh: "全市", en: "all" }, kind: "city" }],
      ...{ capabilities: [], resourceKinds: [], participantKinds: [], operatingModels: [], industryCategories: [] },
      ...{ standards: [], targets: [], cites: {}, readings: {} },
    };
    expect(load(empty)).toStrictEqual({ ...empty, chosen: {} });
  });

  it("but not a period that ends before it begins", () => {
    const empty = {
      ...{ id: "empty", revision: "1", title: { zh: "空", en: "empty" } },
      ...{ period: { from: "2021-01-02", to: "2021-01-01" }, clauses: [], functions: [] },
      tiers: [{ id: "only", label: { zh: "一级", en: "only" } }],
      localities: [{ id: "all", label: { zh: "全市", en: "all" }, kind: "city" }],
      ...{ capabilities: [], resourceKinds: [], participantKinds: [], operatingModels: [], industryCategories: [] },
      ...{ standards: [], targets: [], cites: {}, readings: {} },
    };
    expect(planFaults(empty)).toEqual([
      {
        path: "period.to",
        got: '"2021-01-01"',
        accepted: { zh: "不早于期初的日期", en: "a date not before the period's first" },
        example: '"2021-01-02"',
      },
    ]);
  });

  it("a leap day: 2020-02-29", () => {
    const input = altered(linjiangWith("period.from", "2020-02-29"), "targets.1.by", "2020-02-29");
    expect(planFaults(input)).toEqual([]);
  });
});

describe("a reading's alternatives come out complete", () => {
  const plan = load(linjiang);

  it("a path that the default leaves out has the value of the plan", () => {
    expect(plan.readings.force?.alternatives.soft?.set).toEqual({ "standards.area.waivable": true });
  });

  it("a path that the plan does not have is taken away by the default", () => {
    expect(plan.readings.start?.alternatives.whole?.set).toEqual({ "targets.yearly.from": null });
  });

  it("an alternative that leaves out what its sister sets has the value of the plan", () => {
    const sister = { label: { zh: "另", en: "sister" }, set: { "standards.area.binds": "recognised" } };
    const three = load(linjiangWith("readings.force.alternatives.late", sister));
    expect(three.readings.force?.alternatives).toMatchObject({
      soft: { set: { "standards.area.waivable": true, "standards.area.binds": null } },
      hard: { set: { "standards.area.waivable": false, "standards.area.binds": null } },
      late: { set: { "standards.area.waivable": true, "standards.area.binds": "recognised" } },
    });
  });

  it("a figure that the plan has as a number stands there as canonical text", () => {
    expect(plan.readings.size?.alternatives.written?.set).toEqual({ "standards.area.value.base": "1000" });
  });

  it("the default may repeat what the plan has, as a number where the plan has text", () => {
    const repeated = load(
      linjiangWith(["readings", "size", "alternatives", "written", "set"], { "standards.area.value.base": 1000 }),
    );
    expect(repeated.chosen.size).toBe("written");
    expect(at(repeated, "standards.0.value.base")).toBe("1000");
  });

  it("a terse reading can be chosen and taken back", () => {
    for (const [reading, alternative, back] of [
      ["force", "hard", "soft"],
      ["start", "issue", "whole"],
    ] as const) {
      const there = withReadings(plan, { [reading]: alternative });
      expect(there).not.toEqual(plan);
      expect(withReadings(there, { [reading]: back })).toStrictEqual(plan);
    }
  });

  it("a terse reading that takes a number can be chosen and taken back", () => {
    const there = withReadings(plan, { size: { id: "given", value: 1500 } });
    expect(at(there, "standards.0.value.base")).toBe("1500");
    expect(withReadings(there, { size: "written" })).toStrictEqual(plan);
  });

  it("a plan under other readings defined again equals itself", () => {
    const there = withReadings(plan, { force: "hard", size: { id: "given", value: 1500 }, start: "issue" });
    expect(load(there)).toStrictEqual(there);
    expect(load(throughJson(there))).toStrictEqual(there);
  });

  it("a plan may be written under another reading than the default, if it says so", () => {
    const hard = altered(linjiangWith("standards.0.waivable", false), "chosen", { force: "hard" });
    const spelt = altered(hard, ["readings", "force", "alternatives", "soft", "set"], {
      "standards.area.waivable": true,
    });
    expect(withReadings(load(spelt), { force: "soft" })).toStrictEqual(plan);
  });
});
