import { expect, describe as group, it } from "vitest";
import { type ConditionInput, definePlan, describe } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { faultsThrownBy } from "../given.js";
import { base, found, planOf, type Rule, say, verdict } from "./sister-plan.js";

/*
 * Conditions as sister policies write them, in a plan that is made up of nothing else: 浙政办发〔2017〕107号 (two lists),
 * Ningbo's "3,000 … " tables, and rules of towns and carriers ("A or B", "three of four, this one among them").
 */

group("one thing asked", () => {
  const sales = { requires: { value: "sales", atLeast: 5000000 } };
  it("a figure is that of the last year that has ended by the day", () => {
    expect(verdict(sales, {}, { 2020: { sales: 5000000 }, 2019: { sales: 1 } })).toBe("met");
    expect(verdict(sales, {}, { 2020: { sales: 5000000 }, 2019: { sales: 1 } }, "2020-12-30")).toBe("unmet");
  });
  it("what falls short has required, actual and shortfall; what is not recorded is open", () => {
    expect(found(sales, {}, { 2020: { sales: 4999999 } }).finding).toMatchObject({
      verdict: "unmet",
      required: "5000000",
      actual: "4999999",
      shortfall: "1",
      unit: "yuan",
      because: [],
    });
    expect(found(sales).finding).toMatchObject({ verdict: "unknown", missing: ["observed.sales"] });
  });
  it("a measure is in the unit that its record says, and in words in that of its definition where nothing is recorded", () => {
    const covered = { requires: { value: { measured: "function-coverage" }, atLeast: 0.5 } };
    const measured = { "function-coverage": { value: "0.25", unit: "ratio", clauses: [], inputs: {}, missing: [] } };
    const records = [{ complex: "x", year: 2020, observed: {}, measured }];
    expect(found(covered, {}, {}, "2020-12-31", { records }).finding).toMatchObject({
      verdict: "unmet",
      required: "0.5",
      shortfall: "0.25",
      unit: "ratio",
    });
    const { plan, finding } = found(covered);
    expect(finding).not.toHaveProperty("unit");
    expect(describe(plan, finding, en)).toBe("condition not recorded, required 50% (1)");
  });
  it("above and below leave the figure itself out", () => {
    expect(verdict({ requires: { value: "sales", above: 5 } }, {}, { 2020: { sales: 5 } })).toBe("unmet");
    expect(verdict({ requires: { value: "sales", below: 5 } }, {}, { 2020: { sales: 5 } })).toBe("unmet");
    expect(verdict({ requires: { value: "sales", atMost: 5 } }, {}, { 2020: { sales: 5 } })).toBe("met");
  });
  it("a figure by tier is that of the tier", () => {
    expect(
      verdict(
        { requires: { value: { fact: "floor-area" }, atLeast: { county: 2000, provincial: 10000 } } },
        { site: { floorArea: 2000 } },
      ),
    ).toBe("met");
  });
  it("a share of two thirds is two thirds: 2 ÷ 3 is not below it, nor above", () => {
    const share = (bound: object) => ({
      requires: { value: { ratio: [{ sum: [{ of: "research", times: 3 }] }, "sales"] }, ...bound } as ConditionInput,
    });
    expect(verdict(share({ atLeast: 2 }), {}, { 2020: { research: 2, sales: 3 } })).toBe("met");
    expect(verdict(share({ above: 2 }), {}, { 2020: { research: 2, sales: 3 } })).toBe("unmet");
  });
});

group("several things asked", () => {
  it("A or B: one of two is enough, and each says what it came to", () => {
    const rule = {
      requires: {
        any: [
          { value: "sales", atLeast: 100 },
          { value: { fact: "patents" }, atLeast: 3 },
        ],
      },
    };
    const { plan, finding } = found(rule, { facts: { patents: 3 } }, { 2020: { sales: 40 } });
    expect(finding).toMatchObject({ verdict: "met", combine: "any", missing: [] });
    expect(finding.because.map(({ verdict, shortfall }) => [verdict, shortfall])).toEqual([
      ["unmet", "60"],
      ["met", undefined],
    ]);
    expect(finding.because.map(({ key }) => key)).toEqual([1, 2].map((at) => `rule/complex/x/county//${at}`));
    expect(describe(plan, finding, zhCN)).toBe(
      "条件符合其一即可（销售收入40元，要求100元，还差60元：不符合；patents3个，要求3个：符合），符合（1）",
    );
    expect(describe(plan, finding, en)).toBe(
      "condition: any one of (sales 40 yuan, required 100 yuan, short by 60 yuan: unmet; patents 3, required 3: met): met (1)",
    );
    expect(verdict(rule, { facts: { patents: 2 } })).toBe("unknown");
  });
  it("5 million in the delta, 3 million in the hills: for these and for those by `when`", () => {
    const delta = { when: { choice: "region", in: ["delta"] }, requires: { value: "sales", atLeast: 5000000 } };
    const years = { 2020: { sales: 4000000 } };
    expect(verdict(delta, { traits: { region: "delta" } }, years)).toBe("unmet");
    expect(verdict(delta, { traits: { region: ["hills"] } }, years)).toBe("not-applicable");
    expect(found(delta, {}, years).finding).toMatchObject({ verdict: "unknown", missing: ["traits.region"] });
    expect(verdict(delta, {}, { 2020: { sales: 5000000 } })).toBe("met");
  });
  it("four in agriculture, ten otherwise", () => {
    const rule = {
      requires: {
        any: [
          {
            all: [
              { choice: "category", in: ["agriculture"] },
              { value: { fact: "patents" }, atLeast: 4 },
            ],
          },
          { value: { fact: "patents" }, atLeast: 10 },
        ],
      },
    };
    const of = (category: string, patents: number) => ({
      industry: { id: "i", categories: [category] },
      facts: { patents },
    });
    expect([of("agriculture", 4), of("machines", 4), of("machines", 10)].map((facts) => verdict(rule, facts))).toEqual([
      "met",
      "unmet",
      "met",
    ]);
    expect(verdict(rule, { facts: { patents: 10 } })).toBe("met");
    expect(verdict(rule, { facts: { patents: 4 } })).toBe("unknown");
  });
  it("three of four, this one among them", () => {
    const rule = {
      requires: {
        all: [
          { list: "functions", has: ["a", "b", "c", "d"], atLeast: 3 },
          { list: "functions", has: ["a"] },
        ],
      },
    };
    expect(
      [
        ["a", "b", "c"],
        ["b", "c", "d"],
        ["a", "b"],
      ].map((functions) => verdict(rule, { functions })),
    ).toEqual(["met", "unmet", "unmet"]);
    expect(verdict(rule, { functions: { has: ["a", "b"], lacks: ["c"] } })).toBe("unknown");
    expect(
      verdict(
        { requires: { list: "functions", has: ["a", "b", "c", "d"], atLeast: 3, required: ["a"] } },
        { functions: ["b", "c", "d"] },
      ),
    ).toBe("unmet");
  });
  it("not: what is open stays open, what is decided is turned round", () => {
    const rule = { requires: { not: { value: "profit", below: 0 } } };
    expect([{ profit: -1 }, { profit: 0 }, {}].map((year) => verdict(rule, {}, { 2020: year }))).toEqual([
      "unmet",
      "met",
      "unknown",
    ]);
  });
});

group("years", () => {
  it("what is missing leaves a sum open, never smaller", () => {
    const rule = { requires: { value: { over: "sales", years: 3, by: "sum" }, atLeast: 10 } } as Rule;
    expect(verdict(rule, {}, { 2018: { sales: 4 }, 2019: { sales: 6 } })).toBe("met");
    expect(found(rule, {}, { 2018: { sales: 4 }, 2019: { sales: 5 } }).finding).toMatchObject({
      verdict: "unknown",
      missing: ["observed.sales"],
    });
    expect(verdict(rule, {}, { 2018: { sales: 4 }, 2019: { sales: 5 }, 2020: { sales: 0 } })).toBe("unmet");
    const signed = { requires: { value: { over: "profit", years: 3, by: "sum" }, atLeast: 10 } } as Rule;
    expect(verdict(signed, {}, { 2018: { profit: 4 }, 2019: { profit: 6 } })).toBe("unknown");
  });
  it("a year before the first listing does not exist: the mean of three years is that of the one there is", () => {
    const rule = { requires: { value: { over: "sales", years: 3, by: "mean" }, atLeast: 6 } } as Rule;
    const first = { milestones: [{ kind: "cultivated" as const, tier: "county", on: "2020-03-01" }] };
    expect(verdict(rule, first, { 2020: { sales: 6 } })).toBe("met");
    expect(verdict(rule, {}, { 2020: { sales: 6 } })).toBe("unknown");
    // What is recorded of it then or later changes nothing: what is decided stays decided.
    expect(verdict(rule, first, { 2019: { sales: 0 }, 2020: { sales: 6 } })).toBe("met");
    const sum = { requires: { value: { over: "sales", years: "all", by: "sum" }, atLeast: 10 } } as Rule;
    for (const earlier of [{}, { 2019: { sales: 9 } }, { 2019: { research: 1 } }]) {
      expect(found(sum, first, { ...earlier, 2020: { sales: 6 } }).finding).toMatchObject({
        verdict: "unmet",
        actual: "6",
        missing: [],
      });
    }
    // A listing at a tier in words not understood is one all the same.
    const named = {
      milestones: [{ kind: "cultivated" as const, tier: "县级", on: "2019-03-01" }, ...first.milestones],
    };
    expect(verdict(rule, named, { 2019: { sales: 0 }, 2020: { sales: 6 } })).toBe("unmet");
  });
  it("growth over 0 is no figure: nothing is missing, and it does not hold", () => {
    const rule = { requires: { value: { growth: "sales" }, atLeast: "0.1" } };
    const { plan, finding } = found(rule, {}, { 2019: { sales: 0 }, 2020: { sales: 5 } });
    expect(finding).toMatchObject({ verdict: "unmet", why: "base-not-positive", missing: [] });
    expect(describe(plan, finding, zhCN)).toBe("条件没有数值：基数不为正（1）");
    expect(found(rule, {}, { 2020: { sales: 5 } }).finding.missing).toEqual(["previous.observed.sales"]);
    const first = { milestones: [{ kind: "cultivated" as const, tier: "county", on: "2020-03-01" }] };
    for (const earlier of [{}, { 2019: { sales: 1 } }, { 2019: { research: 1 } }]) {
      const { finding: none } = found(rule, first, { ...earlier, 2020: { sales: 5 } });
      expect(none).toMatchObject({ verdict: "unmet", why: "before-first-listing", missing: [] });
    }
  });
  it("a year all through which a complex was struck off does not count, and nothing is missing of it", () => {
    const again = (ended: string, on: string) => ({
      milestones: [
        { kind: "cultivated" as const, tier: "county", on: "2017-03-01" },
        { kind: "delisted" as const, tier: "county", on: ended },
        { kind: "cultivated" as const, tier: "county", on },
      ],
    });
    const growth = { requires: { value: { growth: "sales" }, atLeast: "0.1" } };
    const off = found(growth, again("2018-12-31", "2020-01-01"), { 2019: { sales: 1 }, 2020: { sales: 5 } });
    expect(off.finding).toMatchObject({ verdict: "unmet", why: "struck-off", missing: [] });
    expect(describe(off.plan, off.finding, zhCN)).toBe("条件没有数值：上一年度全年已退出（1）");
    for (const [ended, on] of [
      ["2019-01-02", "2020-01-01"],
      ["2018-12-31", "2019-12-31"],
    ] as const) {
      const partly = found(growth, again(ended, on), { 2020: { sales: 5 } });
      expect(partly.finding.missing).toEqual(["previous.observed.sales"]);
    }
    const sum = { requires: { value: { over: "sales", years: "all", by: "sum" }, atLeast: 10 } } as Rule;
    const years = { 2017: { sales: 4 }, 2018: { sales: 1 }, 2020: { sales: 5 } };
    expect(verdict(sum, again("2018-12-31", "2020-01-01"), years)).toBe("met");
    expect(verdict(sum, again("2018-12-31", "2020-01-01"), { ...years, 2018: { sales: 0 }, 2019: { sales: 1 } })).toBe(
      "unmet",
    );
    expect(found(sum, again("2019-06-30", "2020-01-01"), { ...years, 2018: { sales: 0 } }).finding.missing).toEqual([
      "previous.observed.sales",
    ]);
  });
  it("rise of a share over last year (Shaoxing): 1/4 after 1/5 is up by a twentieth", () => {
    const rule = { requires: { value: { change: { ratio: ["research", "sales"] } }, atLeast: "0.05" } } as Rule;
    expect(verdict(rule, {}, { 2019: { research: 1, sales: 5 }, 2020: { research: 1, sales: 4 } })).toBe("met");
    expect(
      found(rule, {}, { 2019: { research: 1, sales: 3 }, 2020: { research: 1, sales: 4 } }).finding.shortfall,
    ).toBe("0.133333333334");
  });
  it("what was granted counts up to the day; a grant of no recorded level leaves it open", () => {
    const rule = { requires: { value: { granted: { levels: ["province"] } }, atLeast: 10 } } as Rule;
    const grant = (id: string, amount: number, level?: string) => ({
      id,
      complex: "x",
      amount,
      on: "2019-06-01",
      period: { from: "2019-06-01", to: "2020-06-01" },
      ...(level && { level }),
    });
    const members = { levels: ["province", "city"].map((id) => ({ id, label: { zh: id, en: id } })) };
    const given = (...grants: ReturnType<typeof grant>[]) => verdict(rule, {}, {}, "2020-12-31", { grants, members });
    expect([
      given(grant("a", 10, "province")),
      given(grant("a", 10, "city")),
      given(grant("a", 9, "province"), grant("b", 1)),
    ]).toEqual(["met", "unmet", "unknown"]);
    expect(verdict(rule)).toBe("unknown");
  });
});

group("places and lists", () => {
  it("a place stands for all below it", () => {
    const at = (place: string) => verdict({ requires: { choice: "locality", in: [place] } });
    expect([at("east"), at("city"), at("province"), at("west")]).toEqual(["met", "met", "met", "unmet"]);
  });
  it("a list has consequences of its own; one that is not recorded leaves it open", () => {
    const rule = { requires: { listed: { lists: ["creation"], state: "ever" } } } as Rule;
    const on = (list?: string) => ({
      milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-05-01", ...(list && { list }) }],
    });
    expect([verdict(rule, on("creation")), verdict(rule, on("cultivation")), verdict(rule, on())]).toEqual([
      "met",
      "unmet",
      "unknown",
    ]);
  });
  it("built in 33 months, not 48: from the creation list on", () => {
    const milestones = [
      { kind: "cultivated" as const, tier: "county", on: "2018-07-01", list: "cultivation" },
      { kind: "cultivated" as const, tier: "county", on: "2019-10-01", list: "creation" },
      { kind: "recognised" as const, tier: "county", on: "2022-06-30" },
    ];
    const within = (lists?: object) =>
      found(
        { test: "within", from: "cultivated", to: "recognised", months: 36, ...(lists && { lists }) },
        { milestones },
        {},
        "2022-12-31",
      ).finding;
    expect(within({ from: ["creation"] })).toMatchObject({ verdict: "met", actual: "1003" });
    expect(within()).toMatchObject({ verdict: "unmet", actual: "1460" });
  });
});

group("a condition that cannot be", () => {
  const faults = (requires: unknown) =>
    faultsThrownBy(() => planOf({ requires } as Rule)).map(({ path, got, example }) => [
      path,
      got,
      JSON.parse(example),
    ]);
  const at = "standards[0].requires";
  it.each<[string, unknown, [string, string, string | undefined][]]>([
    ["no bound", { value: "sales" }, [[`${at}.atLeast`, "nothing", undefined]]],
    ["bounds crossed", { value: "sales", atLeast: 5, below: 5 }, [[`${at}.below`, '"5"', undefined]]],
    [
      "bounds crossed behind a third",
      { value: "sales", atLeast: 1, above: 10, atMost: 5 },
      [[`${at}.atMost`, '"5"', undefined]],
    ],
    [
      "bounds crossed before a third",
      { value: "sales", atLeast: 4, atMost: 5, below: 4 },
      [[`${at}.below`, '"4"', undefined]],
    ],
    ["bounds that leave out all", { value: "sales", above: 5, atMost: 5 }, [[`${at}.atMost`, '"5"', undefined]]],
    [
      "bounds crossed for one tier",
      { value: "sales", atLeast: { county: 5, provincial: 9 }, atMost: { county: 4, provincial: 10 } },
      [[`${at}.atMost.county`, '"4"', undefined]],
    ],
    [
      "bounds crossed for one tier and none in particular",
      { value: "sales", above: 5, below: { county: 9, provincial: "5" } },
      [[`${at}.below.provincial`, '"5"', undefined]],
    ],
    [
      "bounds crossed for two tiers",
      { value: "sales", atLeast: { county: 5, provincial: 9 }, below: 5 },
      [[`${at}.below`, '"5"', undefined]],
    ],
    ["an unknown key", { value: "slaes", atLeast: 1 }, [[`${at}.value`, '"slaes"', "sales"]]],
    [
      "an unknown key in a sum",
      { value: { sum: ["sales", { of: "profitt", times: 2 }] }, atLeast: 1 },
      [[`${at}.value.sum[1].of`, '"profitt"', "profit"]],
    ],
    ["a sum of nothing", { value: { sum: [] }, atLeast: 1 }, [[`${at}.value.sum`, "[]", undefined]]],
    [
      "an unknown measure",
      { value: { measured: "carrier" }, atLeast: 1 },
      [[`${at}.value.measured`, '"carrier"', "carriers"]],
    ],
    [
      "a measure of no kind of resource",
      { value: { over: { measured: "shared-resources-of.x" }, years: 3, by: "sum" }, atLeast: 1 },
      [[`${at}.value.over.measured`, '"shared-resources-of.x"', undefined]],
    ],
    ["an unknown fact", { value: { fact: "patent" }, atLeast: 1 }, [[`${at}.value.fact`, '"patent"', "patents"]]],
    [
      "an unknown tier",
      { value: "sales", atLeast: { county: 1, provincal: 2, provincial: 2 } },
      [[`${at}.atLeast.provincal`, '"provincal"', "provincial"]],
    ],
    [
      "a tier without a figure",
      { value: "sales", atLeast: { county: 1 } },
      [[`${at}.atLeast.provincial`, "nothing", undefined]],
    ],
    ["an unknown member", { list: "functions", has: ["a", "z"] }, [[`${at}.has[1]`, '"z"', undefined]]],
    ["more than there are", { list: "functions", has: ["a"], atLeast: 2 }, [[`${at}.atLeast`, "2", undefined]]],
    [
      "required and not counted",
      { list: "functions", has: ["a", "b"], required: ["c"] },
      [[`${at}.required[0]`, '"c"', undefined]],
    ],
    ["no member", { list: "functions", has: [] }, [[`${at}.has`, "[]", undefined]]],
    [
      "an unknown checklist",
      { list: { observed: "profitts" }, has: ["a"] },
      [[`${at}.list.observed`, '"profitts"', "profit"]],
    ],
    ["an unknown choice", { choice: "localty", in: ["east"] }, [[`${at}.choice`, '"localty"', "locality"]]],
    ["an unknown place", { choice: "locality", in: ["eest"] }, [[`${at}.in[0]`, '"eest"', "east"]]],
    ["an unknown member of a trait", { choice: "region", in: ["detla"] }, [[`${at}.in[0]`, '"detla"', "delta"]]],
    ["an unknown list", { listed: { lists: ["creaton"] } }, [[`${at}.listed.lists[0]`, '"creaton"', "creation"]]],
    [
      "a window turned round",
      { listed: { from: "2020-01-01", to: "2019-01-01" } },
      [[`${at}.listed.to`, '"2019-01-01"', undefined]],
    ],
    [
      "a bound that falls as the tier rises",
      { value: { fact: "floor-area" }, atLeast: { county: 3000, provincial: "2999.99" } },
      [[`${at}.atLeast.provincial`, '"2999.99"', undefined]],
    ],
    [
      "a bound among others that falls as the tier rises",
      { all: [{ choice: "focus", in: ["new"] }, { all: [{ value: "sales", above: { county: 2, provincial: 1 } }] }] },
      [[`${at}.all[1].all[0].above.provincial`, '"1"', undefined]],
    ],
    ["nothing to hold", { all: [] }, [[`${at}.all`, "[]", undefined]]],
    [
      "deep inside",
      { not: { any: [{ all: [{ choice: "focus", in: ["old"] }] }] } },
      [[`${at}.not.any[0].all[0].in[0]`, '"old"', undefined]],
    ],
  ])("%s", (_, requires, expected) => {
    const got = faults(requires);
    // Where a name is near, it is the example.
    expect(got.map(([path, what], index) => [path, what, expected[index]?.[2] && got[index]?.[2]])).toEqual(expected);
  });
  it.each([
    ["one figure for all tiers", { value: "sales", atLeast: 3, atMost: 3 }],
    ["the same for each", { value: "sales", atLeast: { county: 3, provincial: 3 } }],
    ["at the most, as the tier rises", { value: "sales", atMost: { county: 3, provincial: 2 } }],
    [
      "one way or the other",
      {
        any: [
          { value: "sales", atLeast: { county: 3, provincial: 2 } },
          { choice: "focus", in: ["new"] },
        ],
      },
    ],
    ["of what must not be", { not: { value: "sales", atLeast: { county: 3, provincial: 2 } } }],
    [
      "between two for each tier",
      { value: "sales", above: { county: 3, provincial: 5 }, below: { county: 4, provincial: 9 } },
    ],
  ])("nothing is wrong with bounds that are %s", (_, requires) => expect(faults(requires)).toEqual([]));
  it("one nested deeper than 32", () => {
    let deep: unknown = { choice: "locality", in: ["east"] };
    for (let level = 1; level < 32; level += 1) deep = { not: deep };
    expect(faults(deep)).toEqual([]);
    expect(faults({ not: deep }).map(([path]) => path)).toEqual([at]);
  });
  it("one that holds itself", () => {
    const itself: { not?: unknown } = {};
    itself.not = itself;
    expect(faults(itself).length).toBeGreaterThan(0);
  });
});

group("what a plan lists for conditions", () => {
  const faults = (more: object) =>
    faultsThrownBy(() =>
      definePlan({ ...base, standards: [], clauses: [], ...more } as unknown as Parameters<typeof definePlan>[0]),
    ).map(({ path }) => path);
  const place = (id: string, parent?: string) => ({ id, label: say(id), kind: "county", ...(parent && { parent }) });
  it.each<[string, object, string[]]>([
    [
      "a place that lies in itself, through another",
      { localities: [place("a", "b"), place("b", "a")] },
      ["localities[0].parent"],
    ],
    ["a place in one that there is not", { localities: [place("a", "c")] }, ["localities[0].parent"]],
    [
      "a part of one that there is not",
      { observed: [{ id: "a", label: say("a"), unit: "yuan", partOf: "b" }] },
      ["observed[0].partOf"],
    ],
    [
      "a part of itself",
      { observed: [{ id: "a", label: say("a"), unit: "yuan", partOf: "a" }] },
      ["observed[0].partOf"],
    ],
    [
      "a key that stands twice",
      { observed: ["a", "a"].map((id) => ({ id, label: say("a"), unit: "yuan" })) },
      ["observed[1].id"],
    ],
    ["a list that stands twice", { lists: ["a", "a"].map((id) => ({ id, label: say("a") })) }, ["lists[1].id"]],
    [
      "a trait that is called as a choice is",
      { traits: [{ id: "locality", label: say("x"), members: [{ id: "a", label: say("a") }] }] },
      ["traits[0].id"],
    ],
    [
      "a member that stands twice",
      {
        traits: [
          {
            id: "x",
            label: say("x"),
            members: [
              { id: "a", label: say("a") },
              { id: "a", label: say("a") },
            ],
          },
        ],
      },
      ["traits[0].members[1].id"],
    ],
  ])("%s", (_, more, expected) => {
    expect(faults(more)).toEqual(expected);
  });
});
