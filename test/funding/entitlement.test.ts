import { describe, expect, it } from "vitest";
import { allocateFunding, type FundingAllocation, superviseFunds } from "../../src/index.js";
import { sheetOf } from "./policies.js";
import { grant, invested, listed, ningbo, on, policy, xianju } from "./sisters.js";

const amounts = ({ lines }: FundingAllocation) => lines.map(({ complex, amount }) => `${complex} ${amount}`);

describe("the policies of other places, by hand", () => {
  it("Xianju: 30 % of 70 million is above 20, of 10 million is 3; the province's 3 million are matched", () => {
    const ground = on({
      complexes: [listed("pumps", "provincial"), listed("moulds", "county")],
      records: [...invested("pumps", 10e6, 30e6, 30e6), ...invested("moulds", 0, 10e6, 0)],
      grants: [grant("g", "pumps", 3e6, { level: "provincial" })],
    });
    const given = allocateFunding(xianju, [], ground);
    expect(amounts(given)).toEqual(["pumps 23000000", "moulds 3000000"]);
    expect(given.lines.every(({ certain }) => certain)).toBe(true);
    expect([given.allocated, given.held, given.unallocated, given.budget]).toEqual(["26000000", "0", "0", undefined]);
    expect(given.lines[0]?.parts[0]?.basis).toMatchObject({
      kind: "sum",
      amount: "23000000",
      parts: [
        {
          kind: "least",
          amount: "20000000",
          taken: 1,
          parts: [{ rate: "0.3", base: "70000000", amount: "21000000" }, {}],
        },
        { kind: "rate", rate: "1", base: "3000000" },
      ],
    });
  });

  it("Xianju: a year that is not recorded leaves it between what is known and the most", () => {
    const ground = on({ complexes: [listed("pumps", "county")], records: invested("pumps", 10e6, undefined, 30e6) });
    expect(allocateFunding(xianju, [], ground).lines).toMatchObject([
      { amount: "12000000", held: "0", certain: false, range: { least: "12000000", most: "20000000" } },
    ]);
  });

  it("Ningbo: 10 million to its district; who had 4 is topped up by 6 if it passed, and gets nothing more if not", () => {
    const ground = on({
      complexes: [
        listed("new", "provincial"),
        listed("passed", "provincial", "2020-06-30"),
        listed("waiting", "provincial"),
        listed("municipal", "municipal"),
      ],
      grants: ["passed", "waiting"].map((id) => grant(id, id, 4e6, { policy: "ningbo-2018" })),
    });
    const given = allocateFunding(ningbo, [], ground);
    expect(amounts(given)).toEqual(["new 10000000", "passed 6000000"]);
    expect(given.lines[0]?.payee).toEqual({ kind: "locality", id: "xianju" });
    expect(given.leftOut.map(({ complex, reason }) => [complex, reason])).toEqual([
      ["waiting", "not-eligible"],
      ["municipal", "not-eligible"],
    ]);
    // It is on the list; it had 4 million and was not recognised.
    const [listedNow, either] = given.leftOut[0]?.because?.because ?? [];
    expect([listedNow?.verdict, either?.verdict, either?.combine]).toEqual(["met", "unmet", "any"]);
    expect(either?.because.map(({ verdict, shortfall }) => [verdict, shortfall])).toEqual([
      ["unmet", "4000000"],
      ["unmet", undefined],
    ]);
  });

  it("by level of recognition, a level that is not named having none", () => {
    const levels = policy("levels", {
      rule: { kind: "entitlement", amount: { byTier: { provincial: 3e6, municipal: 1e6 } } },
    });
    const ground = on({ complexes: [listed("p", "provincial"), listed("m", "municipal"), listed("c", "county")] });
    expect(amounts(allocateFunding(levels, [], ground))).toEqual(["p 3000000", "m 1000000", "c 0"]);
  });

  it("the difference on promotion: 3 million less the 1 that the lower level had", () => {
    const promoted = policy("promoted", {
      rule: {
        kind: "entitlement",
        amount: { less: { byTier: { provincial: 3e6, municipal: 1e6 } }, by: { granted: { policies: ["promoted"] } } },
      },
    });
    const ground = on({
      complexes: [listed("p", "provincial")],
      grants: [grant("g", "p", 1e6, { policy: "promoted" })],
    });
    expect(amounts(allocateFunding(promoted, [], ground))).toEqual(["p 2000000"]);
  });

  it("half of what the level above gave, under a cap by level", () => {
    const half = policy("half", {
      rule: { kind: "entitlement", amount: { rate: "0.5", of: { granted: { levels: ["provincial"] } } } },
      capEach: { byTier: { provincial: 2e6, county: 500000 } },
    });
    const ground = on({
      complexes: [listed("p", "provincial"), listed("c", "county")],
      grants: [grant("g", "p", 3e6, { level: "provincial" }), grant("h", "c", 3e6, { level: "provincial" })],
    });
    const given = allocateFunding(half, [], ground);
    expect(amounts(given)).toEqual(["p 1500000", "c 500000"]);
    expect(given.lines.map(({ parts }) => parts[0]?.limit)).toEqual([null, "cap-each"]);
  });

  it("nothing before acceptance, and repayment where it fails", () => {
    const accepted = policy("accepted", {
      rule: { kind: "entitlement", amount: { fixed: 1e6 } },
      instalments: [{ id: "all", share: 1, until: { listed: { milestones: ["recognised"] } } }],
      clawback: {
        when: { all: [{ not: { listed: { state: "now" } } }, { not: { listed: { milestones: ["recognised"] } } }] },
        share: "0.5",
      },
    });
    const failed = listed("failed", "county");
    const ground = on({
      complexes: [
        listed("done", "county", "2020-06-30"),
        listed("waiting", "county"),
        { ...failed, milestones: [...failed.milestones, { kind: "delisted", tier: "county", on: "2020-03-01" }] },
      ],
      grants: ["done", "waiting", "failed"].map((id) => grant(id, id, 1e6, { policy: "accepted" })),
    });
    const given = allocateFunding(accepted, [], ground);
    expect(given.lines.map(({ complex, instalments }) => [complex, instalments])).toMatchObject([
      ["done", [{ id: "all", amount: "1000000", until: "met" }]],
      [
        "waiting",
        [
          {
            ...{ id: "all", amount: "1000000", held: "until-condition", until: "unmet" },
            because: { verdict: "unmet", asks: { listed: { milestones: ["recognised"] } } },
          },
        ],
      ],
    ]);
    expect(given.lines[0]?.instalments[0]).not.toHaveProperty("because");
    const found = superviseFunds(ground.plan, ground.portfolio, { asOf: ground.asOf, policies: [accepted] });
    expect(
      found
        .filter(({ rule }) => rule === "fund-clawback")
        .map(({ subject, verdict, shortfall }) => [subject.id, verdict, shortfall]),
    ).toEqual([
      ["done", "not-applicable", undefined],
      ["waiting", "not-applicable", undefined],
      ["failed", "unmet", "500000"],
    ]);
  });
});

describe("a budget that is short", () => {
  const ground = on({ complexes: [listed("a", "county"), listed("b", "municipal")] });
  const due = (whenShort: "pro-rata" | "by-rank" | "owed") =>
    policy("short", { rule: { kind: "entitlement", amount: { byTier: { county: 100, municipal: 200 } }, whenShort } });

  it("cuts alike: 150 of 300 is half of each, and what is cut may stay owed", () => {
    const cut = allocateFunding(due("pro-rata"), [], { ...ground, budget: 150 });
    expect([amounts(cut), cut.owed, cut.unallocated]).toEqual([["a 50", "b 100"], undefined, "0"]);
    const owed = allocateFunding(due("owed"), [], { ...ground, budget: 150 });
    expect(owed.lines.map(({ amount, owed: rest }) => [amount, rest])).toEqual([
      ["50", "50"],
      ["100", "100"],
    ]);
    expect(owed.owed).toBe("150");
  });

  it("or goes to the best first", () => {
    const sheets = [sheetOf("a", "90"), sheetOf("b", "60")];
    const ranked = allocateFunding(due("by-rank"), sheets, { ...ground, budget: 150 });
    expect(amounts(ranked)).toEqual(["a 100", "b 50"]);
  });

  it.each(["pro-rata", "by-rank", "owed"] as const)(
    "and without a budget everybody has what is due, %s",
    (whenShort) => {
      const all = allocateFunding(due(whenShort), [sheetOf("a", "90"), sheetOf("b", "60")], ground);
      expect([amounts(all), all.lines.map(({ certain }) => certain)]).toEqual([
        ["a 100", "b 200"],
        [true, true],
      ]);
    },
  );

  it("and what is over is not allocated", () => {
    expect(allocateFunding(due("owed"), [], { ...ground, budget: 1000 }).unallocated).toBe("700");
  });
});
