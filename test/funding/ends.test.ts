import { describe, expect, it } from "vitest";
import { fundingAllocated } from "../../src/funding/index.js";
import { allocateFunding, type FundedSheet, type FundingPolicyInput } from "../../src/index.js";
import { groundOf, policyOf, sheetOf } from "./policies.js";

/** A policy that leaves out nobody. */
const open = (own: Partial<FundingPolicyInput> = {}) => policyOf({ excludes: { vetoed: false, grades: [] }, ...own });

type Line = ReturnType<typeof allocateFunding>["lines"][number];
const ends = ({ lines }: { readonly lines: readonly Line[] }) =>
  lines.map(({ complex, range: { least, most = "" } }) => `${complex} ${least}..${most}`);

describe("the ends of what several rules give", () => {
  const halves = (["proportional", "equal"] as const).map((kind) => ({ id: kind, share: "0.5", rule: { kind } }));
  const rule = { kind: "mixed" as const, parts: halves };
  const missing = ["observed.x"];
  // Of the part by marks a has 50 of 150 to 100 of 200, and b the rest.
  const sheets = [sheetOf("a", "50", { range: ["50", "100"], missing }), sheetOf("b", "100")];
  const under = (own: Partial<FundingPolicyInput>, localities = { a: "wenling", b: "yuhuan" }, those = sheets) =>
    ends(allocateFunding(open({ rule, ...own }), those, { ...groundOf(localities), budget: 600 }));
  const FREE = ["a 250..300", "b 300..350"];
  const outer = (most: string) => [`a 0..${most}`, `b 0..${most}`];

  it("are those of all the open marks", () => {
    expect(under({})).toEqual(FREE);
  });

  it("stay so under a cap that nobody reaches, and are the outer bounds under one that somebody may", () => {
    expect(under({ capEach: { fixed: 350 } })).toEqual(FREE);
    expect(under({ capEach: { fixed: "349.99" } })).toEqual(outer("349.99"));
  });

  it("stay so under a cap for each place that none reaches, and are the outer bounds under one that some may", () => {
    expect(under({ capPerLocality: 350 })).toEqual(FREE);
    expect(under({ capPerLocality: "349.99" })).toEqual(outer("349.99"));
    const together = { a: "wenling", b: "wenling" };
    expect(under({ capPerLocality: 650 }, together)).toEqual(FREE);
    expect(under({ capPerLocality: "649.99" }, together)).toEqual(outer("600"));
    expect(under({ capEach: { fixed: 349 }, capPerLocality: 650 }, together)).toEqual(outer("349"));
  });

  it("go by what the platforms of one have together", () => {
    const platforms = [
      sheetOf("a", "50", { platform: "lab", range: ["50", "100"], missing }),
      sheetOf("a", "100", { platform: "school" }),
    ];
    expect(under({ capEach: { fixed: 650 } }, undefined, platforms)).toEqual(["a 250..300", "a 300..350"]);
    expect(under({ capEach: { fixed: "649.99" } }, undefined, platforms)).toEqual(["a 0..600", "a 0..600"]);
  });

  it("are the outer bounds where one of them goes by rank", () => {
    const byRank = { kind: "by-grade" as const, amounts: { good: "200" }, whenShort: "by-rank" as const };
    const parts = [
      { id: "even", share: "0.5", rule: { kind: "equal" as const } },
      { id: "rank", share: "0.5", rule: byRank },
    ];
    expect(under({ rule: { kind: "mixed", parts } })).toEqual(outer("600"));
    expect(under({ rule: { kind: "mixed", parts }, capEach: { fixed: 600 } })).toEqual(outer("600"));
  });
});

describe("the ends under a cap for each place, of those whose place is in words that are not the plan's", () => {
  const policy = open({
    rule: { kind: "entitlement", amount: { fixed: 10 }, whenShort: "pro-rata" },
    capPerLocality: 15,
  });
  const under = (localities: Readonly<Record<string, string>>) =>
    ends(allocateFunding(policy, [], groundOf(localities)));

  it("are those of every place that it may be: one of the others', or its own", () => {
    expect(under({ a: "wenling", b: "yuhuan", x: "温岭县" })).toEqual(["a 7.5..10", "b 7.5..10", "x 7.5..10"]);
    expect(under({ a: "wenling", b: "wenling", x: "温岭县" })).toEqual(["a 5..7.5", "b 5..7.5", "x 5..10"]);
  });

  it("of 64 ways are told apart, of more only the outer bounds are", () => {
    const known = { a: "wenling", b: "yuhuan" };
    const three = { ...known, c: "xianju", x: "温岭县", y: "温岭县", z: "温岭县" };
    // Four share 15 at the least.
    expect(under(three)).toEqual(["a", "b", "c", "x", "y", "z"].map((id) => `${id} 3.75..10`));
    const more = { ...three, d: "tiantai" };
    expect(under(more)).toEqual(["a", "b", "c", "x", "y", "z", "d"].map((id) => `${id} 0..10`));
  });
});

describe("what sheets that may yet come take from one that is there", () => {
  const ground = groundOf({ a: "wenling", b: "wenling", c: "wenling" });
  const yet = (complex: string, own: Partial<FundedSheet>) =>
    sheetOf(complex, "0", { grade: "none", certain: false, range: ["0", "50"], ...own });
  const of = (policy: ReturnType<typeof policyOf>, unrecorded: readonly FundedSheet[], budget = "120" as const) =>
    ends(fundingAllocated(policy, [sheetOf("a", "100")], { ...ground, budget, unrecorded }));

  it("is the most of those that one of them may be, in whatever order they stand", () => {
    const both = [yet("b", {}), yet("b", { range: ["0", "100"] })];
    for (const unrecorded of [both, both.toReversed()]) expect(of(open(), unrecorded)).toEqual(["a 60..120"]);
    expect(of(open(), both.slice(0, 1))).toEqual(["a 80..120"]);
    // Two of two complexes come beside each other.
    expect(of(open(), [yet("b", {}), yet("c", {})])).toEqual(["a 60..120"]);
    expect(of(open(), [])).toEqual(["a 120..120"]);
  });

  it("is so of a scorecard whose grades are not said", () => {
    const sheet = sheetOf("a", "100", { root: { marks: "100" } });
    const there = { ...groundOf({ a: "wenling", b: "wenling" }), budget: 120 };
    expect(ends(allocateFunding(open(), [sheet], there))).toEqual(["a 60..120"]);
  });

  it("has no end, where one of those that it may be has none", () => {
    expect(of(open(), [yet("b", {}), yet("b", { unbounded: true })])).toEqual(["a 0..120"]);
  });

  it("is by the grades that any of those may come to", () => {
    const rule = { kind: "by-grade" as const, amounts: { good: 80, best: 160 }, whenShort: "pro-rata" as const };
    const graded = (...possible: string[]) => yet("b", { possible, grades: ["best", "good", "none"] });
    const by = (...unrecorded: FundedSheet[]) => of(open({ rule }), unrecorded);
    expect(by(graded("none"))).toEqual(["a 80..80"]);
    expect(by(graded("none", "good"))).toEqual(["a 60..80"]);
    expect(by(graded("none"), graded("best"))).toEqual(["a 40..80"]);
    expect(by(graded("best"), graded("none"))).toEqual(["a 40..80"]);
  });
});

describe("a veto that is not recorded", () => {
  const out = (own: Partial<FundedSheet>) => {
    const sheet = sheetOf("a", "50", { missing: ["vetoes"], grades: ["good", "poor"], ...own });
    const policy = policyOf({ excludes: { vetoed: true, grades: [] } });
    return ends(allocateFunding(policy, [sheet], { ...groundOf({ a: "wenling" }), budget: 100 }));
  };

  it("may leave out whom it would bring to the lowest grade, and nobody else", () => {
    expect(out({ certain: true, grade: "poor" })).toEqual(["a 0..100"]);
    expect(out({ certain: true, grade: "good" })).toEqual(["a 100..100"]);
    expect(out({ certain: false, possible: ["good", "poor"] })).toEqual(["a 0..100"]);
    expect(out({ certain: false, possible: ["good"] })).toEqual(["a 100..100"]);
    expect(out({ certain: true, grades: [] })).toEqual(["a 0..100"]);
    expect(out({ certain: true, grade: "poor", missing: [] })).toEqual(["a 100..100"]);
  });
});

describe("the ends of an amount and a cap that both go by grade", () => {
  const rule = { kind: "entitlement" as const, amount: { byGrade: { best: "6.71", good: "19.17" } } };
  const capEach = { byGrade: { best: "19.07", good: "18.63" } };
  const sheets = [sheetOf("a", "50", { certain: false, possible: ["best", "good"] })];

  it("are those of its grades, each under its own cap", () => {
    const policy = open({ rule, capEach });
    expect(ends(allocateFunding(policy, sheets, groundOf({ a: "wenling" })))).toEqual(["a 6.71..18.63"]);
  });

  it("are so of one without a sheet, which may have either grade or none", () => {
    const policy = open({ rule, capEach });
    expect(ends(allocateFunding(policy, [], groundOf({ a: "wenling" })))).toEqual(["a 0..18.63"]);
  });
});

describe("a tie between the platforms of one, in one of several parts", () => {
  it("names part and platforms", () => {
    const rule: FundingPolicyInput["rule"] = {
      kind: "mixed",
      parts: [
        { id: "even", share: "0.5", rule: { kind: "equal" } },
        { id: "rank", share: "0.5", rule: { kind: "by-grade", amounts: { good: 60 }, whenShort: "by-rank" } },
      ],
    };
    const sheets = ["lab", "school"].map((platform) => sheetOf("a", "50", { platform }));
    const ground = { ...groundOf({ a: "wenling" }), budget: 200 };
    expect(allocateFunding(policyOf({ rule }), sheets, ground).ties).toEqual([
      {
        type: "funding-tie",
        key: "funding-tie/test/rank/a/lab/a/school",
        part: "rank",
        claims: ["lab", "school"].map((platform) => ({ complex: "a", platform })),
        left: "100",
      },
    ]);
  });
});
