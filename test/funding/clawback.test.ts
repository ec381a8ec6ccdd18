import { describe, expect, it } from "vitest";
import { describe as render, superviseFunds } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { toRows } from "../../src/tables/index.js";
import { grant, listed, on, plan, policy } from "./sisters.js";

/** What is asked back by a policy of half, of those who lie in Xianju, of the grants at the end of 2020. */
const back = (grants: readonly object[], { share = "0.5", place = "xianju", complex = "pumps" } = {}) => {
  const rule = policy("topping", {
    rule: { kind: "equal" },
    clawback: { when: { choice: "locality", in: [place] }, share },
  });
  const rows = grants.map((own, at) => ({ ...grant(`g${at}`, complex, 10), policy: "topping", ...own }));
  const { portfolio, asOf } = on({ complexes: [listed("pumps", "county")], grants: rows });
  const found = superviseFunds(plan, portfolio, { asOf, policies: [rule] });
  return found.filter((each) => each.rule === "fund-clawback");
};

const brief = (...asked: Parameters<typeof back>) =>
  back(...asked).map(({ verdict, required, missing }) => [verdict, required, missing]);

const nothing = [["not-applicable", undefined, []]];

describe("money that a policy takes back", () => {
  it("is a share of what was given, cut off to the fen, and an amount at least", () => {
    const [found, ...more] = back([{ amount: 9 }, { amount: "0.99" }]);
    expect(found).toEqual({
      type: "finding",
      key: "fund-clawback/complex/pumps///topping",
      rule: "fund-clawback",
      clauses: [],
      subject: { kind: "complex", id: "pumps" },
      effect: "decides",
      verdict: "unmet",
      bound: "at-least",
      required: "4.99",
      shortfall: "4.99",
      unit: "yuan",
      missing: [],
      readings: {},
      because: [],
    });
    expect(more).toEqual([]);
  });

  it("counts what was given on the day, and nothing later nor of another policy", () => {
    expect(brief([{ on: "2020-12-31" }])).toEqual([["unmet", "5", []]]);
    expect(brief([{ on: "2021-01-01" }])).toEqual([]);
    expect(brief([{ policy: "elsewhere" }])).toEqual([]);
    expect(brief([{}, { policy: "elsewhere" }])).toEqual([["unmet", "5", []]]);
  });

  it("is a share of the instalments paid out by the day", () => {
    const instalments = (...paid: (string | undefined)[]) => ({
      instalments: paid.map((paidOn, at) => ({
        id: `i${at}`,
        amount: 4,
        due: "2020-01-01",
        ...(paidOn && { paidOn }),
      })),
    });
    expect(brief([instalments("2020-12-31", "2021-01-01")])).toEqual([["unmet", "2", []]]);
    expect(brief([instalments(undefined, undefined)])).toEqual(nothing);
    expect(brief([instalments("2020-01-01", "2020-01-01", "2020-01-01")])).toEqual([
      ["unknown", undefined, ["grants.g0.instalments"]],
    ]);
  });

  it.each([
    ["a share of nothing", [{}, { policy: undefined }], { share: "0" }],
    ["a grant of nothing", [{ amount: 0 }], {}],
    ["a grant of nothing, under whatever policy", [{ amount: 0, policy: undefined }], {}],
    ["less than a fen", [{ amount: "0.01" }], {}],
    ["where the condition does not hold", [{}, { policy: undefined }], { place: "wenling" }],
  ])("is none: %s", (_what, grants, asked) => {
    expect(brief(grants, asked)).toEqual(nothing);
  });
});

describe("what of it is not known", () => {
  const unnamed = { policy: undefined };

  it("by a grant whose policy is not said", () => {
    expect(brief([unnamed])).toEqual([["unknown", undefined, ["grants.g0.policy"]]]);
    expect(brief([{ amount: "0.01" }, unnamed])).toEqual([["unknown", undefined, ["grants.g1.policy"]]]);
  });

  it("leaves what is certain asked, at least", () => {
    expect(brief([{}, unnamed])).toEqual([["unmet", "5", ["grants.g1.policy"]]]);
    for (const [grants, zh, english] of [
      [[{}, unnamed], "至少5元", "at least 5 yuan"],
      [[{}], "5元", "5 yuan"],
    ] as const) {
      const found = back(grants);
      expect(render(plan, found, zhCN)).toBe(`“pumps”须退回所获资金${zh}`);
      expect(render(plan, found, en)).toBe(`"pumps": ${english} to be paid back`);
      const [table] = toRows(plan, found, en);
      const cell = (key: string) => table?.rows[0]?.[table.columns.findIndex((column) => column.key === key)];
      expect([cell("standard"), cell("off")]).toEqual([english, english]);
    }
  });

  it("by grants of one id that say different things", () => {
    expect(brief([{ id: "g" }, { id: "g", amount: 8 }])).toEqual([["unknown", undefined, ["grants.g.id"]]]);
  });

  it("by a complex that is not on record", () => {
    expect(brief([{}, unnamed], { complex: "valves" })).toEqual([
      ["unknown", undefined, ["complexes", "grants.g1.policy"]],
    ]);
  });
});

describe("policies handed in to supervise by", () => {
  const rule = { kind: "equal" as const };
  const { portfolio, asOf } = on({ complexes: [listed("pumps", "county")], grants: [grant("g", "pumps", 10)] });
  const refused = (...policies: Parameters<typeof policy>[1][]) => {
    try {
      superviseFunds(plan, portfolio, { asOf, policies: policies.map((own) => policy("topping", own)) });
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it("take nothing back where they do not say so", () => {
    expect(refused({ rule })).toBeUndefined();
    expect(
      superviseFunds(plan, portfolio, { asOf, policies: [policy("topping", { rule })] }).map((found) => found.rule),
    ).not.toContain("fund-clawback");
  });

  it("stand once", () => {
    expect(refused({ rule }, { rule })).toMatchObject({
      faults: [
        {
          path: "policies[1].id",
          got: '"topping"',
          code: "double",
          accepted: { zh: "不重复的标识", en: "an id that stands once" },
          example: '"topping-2"',
        },
      ],
    });
    expect(String(refused({ rule }, { rule }))).toContain("policies that do not fit");
    expect(String(refused({ rule }, { rule }))).toContain("资金分配办法有误");
  });

  it("name what the plan has", () => {
    const when = { choice: "locality" as const, in: ["xinju"] };
    expect(refused({ rule, clawback: { when, share: 1 } })).toMatchObject({
      faults: [{ path: "policies[0].clawback.when.in[0]", near: "xianju" }],
    });
  });
});
