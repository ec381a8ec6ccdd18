import { describe, expect, it } from "vitest";
import { conditionFound } from "../../src/measures/index.js";
import { judged, listed, said } from "./judged.js";

/* What a condition says of figures by tier, of lists and of listings, case by case, and what is found by it. */

describe("a figure by tier", () => {
  const asks = { value: { fact: "patents" }, atLeast: { county: "2", provincial: "5" } };
  const own = { facts: { patents: "3" } };
  const provincial = { ...listed, tier: "provincial", on: "2019-05-01" };

  it("is that of the tier asked about, or of the highest held", () => {
    expect(said(asks, own, {}, { tier: "county" })).toBe("met");
    expect(said(asks, own, {}, { tier: "provincial" })).toBe("unmet");
    expect(said(asks, own)).toBe("met");
    expect(said(asks, { ...own, milestones: [listed, provincial] })).toBe("unmet");
  });

  it("is none of a tier that has none: it is neither met nor unmet", () => {
    const county = { value: { fact: "patents" }, atLeast: { county: "2" } };
    expect(judged(county, own, {}, { tier: "provincial" })).toMatchObject({
      ...{ verdict: "unknown", required: undefined, shortfall: undefined, missing: [], why: undefined },
    });
  });

  it("is none without a tier, and is open while nobody knows the tier", () => {
    expect(judged(asks, { ...own, milestones: [] })).toMatchObject({
      ...{ verdict: "unmet", required: undefined, shortfall: undefined, why: "no-tier", missing: [] },
    });
    expect(said(asks, { ...own, milestones: [{ ...listed, tier: "town" }] })).toBe("unknown milestones[0].tier");
    expect(said(asks, own, {}, { plan: undefined })).toBe("unknown ground");
    expect(said(asks, own, {}, { complex: undefined })).toBe("unknown ground");
  });

  it("shows what is met by the end that decides, and what falls short rounded away from what it misses", () => {
    const ratio = (bound: object) => ({ value: { ratio: ["research", "sales"] }, ...bound });
    const records = (observed: object) => ({ records: [{ complex: "x", year: 2020, observed }] }) as never;
    const third = records({ research: "1", sales: "3" });
    expect(judged(ratio({ atLeast: "1" }), {}, third)).toMatchObject({
      ...{ bound: "at-least", actual: "0.333333333333", shortfall: "0.666666666667" },
    });
    expect(judged(ratio({ atMost: "0" }), {}, third)).toMatchObject({
      ...{ bound: "at-most", actual: "0.333333333334", shortfall: "0.333333333334" },
    });
    expect(judged(ratio({ above: "0" }), {}, third)).toMatchObject({ bound: "above", actual: "0.333333333333" });
    const sum = (bound: object) => ({ value: { sum: ["sales", { of: "research", times: "-1" }] }, ...bound });
    expect(judged(sum({ below: "5" }), {}, records({ sales: "4" }))).toMatchObject({
      ...{ verdict: "met", bound: "below", actual: undefined, range: { most: "4" }, missing: [], unit: "yuan" },
    });
    expect(judged({ value: { sum: ["sales", "research"] }, atLeast: "4" }, {}, records({ sales: "4" }))).toMatchObject({
      ...{ verdict: "met", actual: undefined, range: { least: "4" }, missing: [] },
    });
    // At the least so far below: what is not recorded may only lower it.
    expect(judged(sum({ above: "4" }), {}, records({ sales: "4" }))).toMatchObject({
      ...{ verdict: "unmet", actual: undefined, range: { most: "4" }, shortfall: "0" },
    });
  });
});

describe("members of a list", () => {
  const asks = (more: object = {}) => ({ list: "functions", has: ["a", "b", "c"], ...more });

  it.each<[more: object, functions: unknown, expected: string, figures: (string | undefined)[]]>([
    [{}, ["a", "b", "c"], "met", ["3", "3", undefined]],
    [{}, ["a", "b"], "unmet", ["3", "2", "1"]],
    [{ atLeast: 2 }, ["a", "b"], "met", ["2", "2", undefined]],
    [{ atLeast: 2, required: ["c"] }, ["a", "b"], "unmet", ["2", "2", "1"]],
    [{ atLeast: 2, required: ["b", "c"] }, ["a"], "unmet", ["2", "1", "2"]],
    [{ atLeast: 2 }, { has: ["a"], lacks: ["b"] }, "unknown functions", ["2", "1", undefined]],
    [{ atLeast: 2 }, { has: ["a"], lacks: ["b", "c"] }, "unmet", ["2", "1", "1"]],
    [{ atLeast: 1, required: ["a"] }, { has: ["a"], lacks: [] }, "met", ["1", "1", undefined]],
    [{ atLeast: 1, required: ["b"] }, { has: ["a"], lacks: [] }, "unknown functions", ["1", "1", undefined]],
    [{}, undefined, "unknown functions", ["3", undefined, undefined]],
  ])("%j of %j: %s", (more, functions, expected, figures) => {
    const own = functions === undefined ? {} : { functions };
    expect(said(asks(more), own)).toBe(expected);
    const { required, actual, shortfall, unit, bound } = judged(asks(more), own);
    expect([required, actual, shortfall]).toEqual(figures);
    expect([unit, bound]).toEqual(["count", "at-least"]);
  });

  it("tells those that have to be among them, and what was not understood", () => {
    const items = (more: object, functions: string[]) => judged(asks(more), { functions }).items;
    expect(items({ required: ["a"] }, ["a"])).toEqual({ has: ["a"], lacks: ["b", "c"], unknown: [], required: ["a"] });
    expect(items({}, ["a"])).toEqual({ has: ["a"], lacks: ["b", "c"], unknown: [] });
    expect(items({ required: ["a"] }, ["a", "bb"])).toEqual({
      ...{ has: ["a"], lacks: [], unknown: ["b", "c"], required: ["a"], notUnderstood: ["bb"] },
    });
  });

  it("of a checklist are those of the year's record", () => {
    const checklist = { list: { observed: "steps" }, has: ["one", "two"] };
    const records = (observed: object, year = 2020) => ({ records: [{ complex: "x", year, observed }] }) as never;
    expect(said(checklist, {}, records({ steps: { done: ["one", "two"] } }))).toBe("met");
    expect(said(checklist, {}, records({ steps: { done: ["one"] } }))).toBe("unmet");
    expect(said(checklist, {}, records({}))).toBe("unknown observed.steps");
    expect(said(checklist, {}, records({ steps: { done: ["one", "two"] } }, 2019))).toBe("unknown observed.steps");
    expect(judged(checklist, {}, {}, { records: undefined })).toMatchObject({
      ...{ verdict: "unknown", missing: ["ground"], items: { has: [], lacks: [], unknown: ["one", "two"] } },
    });
  });

  it("of a checklist may be there under another word, where one that nobody knows reads like it", () => {
    const said = (key: string, has: string[], done: string[]) => {
      const records = [{ complex: "x", year: 2020, observed: { [key]: { done } } }] as never;
      const { items } = judged({ list: { observed: key }, has }, {}, { records });
      return [items?.has, items?.lacks, items?.unknown];
    };
    expect(said("steps", ["one", "two"], ["ONE", "three"])).toEqual([[], ["two"], ["one"]]);
    expect(said("steps", ["one", "two"], ["one", "three"])).toEqual([["one"], ["two"], []]);
    // Of a checklist whose words are known any other may be each of them.
    expect(said("chains", ["capital", "industry"], ["capital", "others"])).toEqual([["capital"], [], ["industry"]]);
    expect(said("chains", ["capital", "industry"], ["capital", "innovation"])).toEqual([["capital"], ["industry"], []]);
  });

  it("are not known without the plan or the facts of the complex", () => {
    for (const beside of [{ plan: undefined }, { facts: undefined }, { asOf: undefined }]) {
      expect(judged(asks(), { functions: ["a"] }, {}, beside)).toMatchObject({
        ...{ verdict: "unknown", missing: ["ground"], items: { has: [], lacks: [], unknown: ["a", "b", "c"] } },
      });
    }
  });
});

describe("a listing", () => {
  const cultivation = { ...listed, list: "cultivation" };
  const provincial = { kind: "recognised", tier: "provincial", on: "2019-05-01" } as const;
  const off = { kind: "delisted", tier: "county", on: "2020-05-01" } as const;
  const open = { kind: "cultivated", tier: "county", on: "2018-05-01" } as const;

  it.each<[listed: object, milestones: readonly object[], expected: string]>([
    [{}, [listed], "met"],
    [{}, [], "unmet"],
    [{ from: "2018-05-01", to: "2018-05-01" }, [listed], "met"],
    [{ from: "2018-05-02" }, [listed], "unmet"],
    [{ to: "2018-04-30" }, [listed], "unmet"],
    [{}, [{ ...listed, on: "2021-01-01" }], "unmet"],
    [{ milestones: ["recognised"] }, [listed], "unmet"],
    [{ tiers: ["provincial"] }, [listed], "unmet"],
    [{ lists: ["creation"] }, [listed], "met"],
    [{ lists: ["creation"] }, [cultivation], "unmet"],
    [{ lists: ["creation"] }, [open], "unknown milestones[0].list"],
    [{ lists: ["creation"] }, [{ ...listed, list: "creatoin" }], "unknown milestones[0].list"],
    [{ lists: ["creation"], tiers: ["provincial"] }, [open], "unmet"],
    [{ lists: ["creation"], from: "2018-05-02" }, [open], "unmet"],
    [{ tiers: ["provincial"] }, [{ ...listed, tier: "town" }], "unknown milestones[0].tier"],
    [{}, [{ ...listed, tier: "town" }], "met"],
    [
      { tiers: ["provincial"], lists: ["creation"] },
      [{ ...open, tier: "town" }],
      "unknown milestones[0].tier milestones[0].list",
    ],
    [{}, [listed, off], "met"],
    [{ state: "now" }, [listed], "met"],
    [{ state: "now" }, [listed, off], "unmet"],
    [{ state: "now" }, [listed, { ...off, on: "2021-01-01" }], "met"],
    [{ state: "now", from: "2018-05-01", to: "2018-05-01" }, [listed], "met"],
    [{ state: "now", from: "2018-05-02" }, [listed], "unmet"],
    [{ state: "now", to: "2018-04-30" }, [listed], "unmet"],
    [{ state: "now", tiers: ["county"] }, [listed, provincial], "unmet"],
    [{ state: "now", tiers: ["provincial"] }, [listed, provincial], "met"],
    [{ state: "now", milestones: ["cultivated"] }, [listed, provincial], "unmet"],
    [{ state: "now", lists: ["creation"] }, [listed], "met"],
    [{ state: "now", lists: ["creation"] }, [cultivation], "unmet"],
    [{ state: "now", lists: ["creation"] }, [open], "unknown milestones[0].list"],
    [{ state: "now", tiers: ["county"] }, [{ ...listed, tier: "town" }], "unknown milestones[0].tier"],
    [{ state: "now" }, [listed, { ...off, tier: "town" }], "unknown milestones[1].tier"],
    [{ state: "now" }, [listed, { ...off, list: "creatoin" }], "unknown milestones[1].list"],
    [{ state: "now" }, [listed, { ...off, tier: "town", on: "2021-01-01" }], "met"],
  ])("%j, of %j: %s", (listed, milestones, expected) => {
    expect(said({ listed }, { milestones })).toBe(expected);
  });

  it("is not known without the plan, the complex or a day", () => {
    for (const beside of [{ plan: undefined }, { complex: undefined }, { asOf: undefined }]) {
      expect(said({ listed: {} }, {}, {}, beside)).toBe("unknown ground");
    }
  });
});

describe("what a condition finds", () => {
  const by = { rule: "r", clauses: [], effect: "decides", subject: { kind: "complex", id: "x" } } as const;

  it("has what it asks, its parts by their places, and what is missing where it is", () => {
    const parts = [
      { choice: "region", in: ["delta"] },
      { value: { fact: "patents" }, atLeast: "1" },
    ];
    const own = { traits: { region: "delta" } };
    const found = conditionFound(judged({ all: parts }, own), { ...by, tier: "county" }, "when");
    expect(found).toMatchObject({
      ...{ type: "finding", key: "r/complex/x/county//when", tier: "county", verdict: "unknown", combine: "all" },
      missing: ["facts.patents"],
    });
    expect(found).not.toHaveProperty("asks");
    expect(found.because.map(({ key, verdict, asks, missing }) => [key, verdict, asks, missing])).toEqual([
      ["r/complex/x/county//when.1", "met", parts[0], []],
      ["r/complex/x/county//when.2", "unknown", parts[1], ["facts.patents"]],
    ]);
    expect(found.because.map(({ because }) => because)).toEqual([[], []]);
    expect(found.because[0]).not.toHaveProperty("combine");
  });

  it("is told apart by what else there is to tell", () => {
    const met = judged({ choice: "region", in: ["delta"] }, { traits: { region: "delta" } });
    expect(conditionFound(met, by, "1").key).toBe("r/complex/x///1");
    expect(conditionFound(met, { ...by, apart: ["policy"] }, "1").key).toBe("r/complex/x///policy/1");
  });
});
