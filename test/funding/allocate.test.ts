import { describe, expect, it } from "vitest";
import {
  allocateFunding,
  type FundingAllocation,
  FundingPolicy,
  type FundingPolicyInput,
  faultsOf,
  PolicyError,
} from "../../src/index.js";
import { taizhou, taizhouFunding } from "../../src/taizhou/index.js";
import { allocate, groundOf, policyOf, sheetOf } from "./policies.js";

const lines = ({ lines: all }: FundingAllocation) => all.map(({ complex, amount }) => `${complex} ${amount}`);
const limits = ({ lines: all }: FundingAllocation) => all.map(({ parts }) => parts[0]?.limit);
const byGrade = (whenShort: "pro-rata" | "by-rank") => ({
  kind: "by-grade" as const,
  amounts: { best: 300, good: 200 },
  whenShort,
});

describe("a budget is shared out", () => {
  const sheets = [sheetOf("a", "90"), sheetOf("b", "60"), sheetOf("c", "50")];

  it("equally", () => {
    expect(lines(allocate(policyOf({ rule: { kind: "equal" } }), sheets, 100))).toEqual([
      "a 33.34",
      "b 33.33",
      "c 33.33",
    ]);
  });

  it("in proportion to marks", () => {
    expect(lines(allocate(policyOf(), sheets, 1000))).toEqual(["a 450", "b 300", "c 250"]);
  });

  it("in proportion to marks, those below 0 counting as 0", () => {
    const result = allocate(policyOf(), [sheetOf("a", "-5"), sheetOf("b", "5")], 10);
    expect(lines(result)).toEqual(["a 0", "b 10"]);
    expect(limits(result)).toEqual(["no-weight", null]);
  });

  it("by grade, a fixed amount for each, the rest left over", () => {
    const graded = [sheetOf("a", "90", { grade: "best" }), sheetOf("b", "60"), sheetOf("c", "50", { grade: "other" })];
    const result = allocate(policyOf({ rule: byGrade("pro-rata") }), graded, 1000);
    expect(lines(result)).toEqual(["a 300", "b 200", "c 0"]);
    expect(limits(result)).toEqual([null, null, "no-weight"]);
    expect(result.unallocated).toBe("500");
  });

  it("by grade, cut alike when the budget is short, if so declared", () => {
    const graded = [sheetOf("a", "90", { grade: "best" }), sheetOf("b", "60")];
    const result = allocate(policyOf({ rule: byGrade("pro-rata") }), graded, 100);
    expect(lines(result)).toEqual(["a 60", "b 40"]);
    expect(limits(result)).toEqual(["budget", "budget"]);
  });

  it("by grade, the best first when the budget is short, if so declared", () => {
    const graded = [sheetOf("b", "60"), sheetOf("a", "90", { grade: "best" }), sheetOf("c", "50")];
    const result = allocate(policyOf({ rule: byGrade("by-rank") }), graded, 450);
    expect(lines(result)).toEqual(["b 150", "a 300", "c 0"]);
    expect(limits(result)).toEqual(["budget", null, "budget"]);
    expect(result.ties).toEqual([]);
  });

  it("and a tie where the money ends is left open, with what is left for it", () => {
    const graded = [sheetOf("a", "90"), sheetOf("b", "60"), sheetOf("c", "60"), sheetOf("d", "10")];
    const result = allocate(policyOf({ rule: byGrade("by-rank") }), graded, 500);
    expect(lines(result)).toEqual(["a 200", "b 0", "c 0", "d 0"]);
    expect(limits(result)).toEqual([null, "tie-at-cut", "tie-at-cut", "budget"]);
    expect(result.ties).toEqual([
      { type: "funding-tie", key: "funding-tie/test//b//c", claims: [{ complex: "b" }, { complex: "c" }], left: "300" },
    ]);
    expect(result.unallocated).toBe("300");
  });

  it("by several rules, each for its part of the budget", () => {
    const rule: FundingPolicyInput["rule"] = {
      kind: "mixed",
      parts: [
        { id: "even", share: "0.25", rule: { kind: "equal" } },
        { id: "marks", share: "0.75", rule: { kind: "proportional" } },
      ],
    };
    const [line] = allocate(policyOf({ rule }), [sheetOf("a", "90"), sheetOf("b", "10")], 400).lines;
    expect(line?.amount).toBe("320");
    expect(line?.parts).toEqual([
      { part: "even", by: "equal", amount: "50", limit: null },
      { part: "marks", by: "proportional", amount: "270", limit: null },
    ]);
  });

  it("to nobody, where nobody is eligible", () => {
    const result = allocate(policyOf(), [sheetOf("a", "90", { grade: "poor" })], "1000.005");
    expect([result.allocated, result.unallocated]).toEqual(["0", "1000.005"]);
  });
});

describe("who gets nothing is told why", () => {
  it("with every reason", () => {
    const sheets = [sheetOf("a", "90", { grade: "poor", vetoes: ["fraud"] }), sheetOf("b", "1")];
    const result = allocate(policyOf({ eligible: { choice: "locality", in: ["wenling"] } }), sheets, 10, {
      localities: { a: "yuhuan" },
    });
    expect(result.lines.map(({ excludedBy, amount }) => [excludedBy, amount])).toEqual([
      [["not-eligible", "veto", "grade"], "0"],
      [[], "10"],
    ]);
  });

  it("and a veto excludes only where the policy says so", () => {
    const lenient = policyOf({ excludes: { vetoed: false, grades: [] } });
    expect(lines(allocate(lenient, [sheetOf("a", "9", { vetoes: ["late"] })], 5))).toEqual(["a 5"]);
  });

  it("and what hangs on a grade that is not certain is held back, unless it is paid as recorded", () => {
    const open = [sheetOf("a", "9", { certain: false })];
    const held = allocate(policyOf(), open, 5);
    expect(held.lines).toMatchObject([{ certain: false, grade: "good", amount: "0", held: "5" }]);
    expect([held.allocated, held.held, held.unallocated]).toEqual(["0", "5", "0"]);
    const [paid] = allocate(policyOf({ open: "as-is" }), open, 5).lines;
    expect(paid).toMatchObject({ certain: false, amount: "5", held: "0", range: { least: "0", most: "5" } });
  });

  it("what another's missing marks could take away is held back of a certain one too", () => {
    const sheets = [sheetOf("a", "60"), sheetOf("b", "20", { range: ["20", "60"] })];
    const { lines } = allocate(policyOf(), sheets, 100);
    expect(lines.map(({ amount, held, certain, range }) => [amount, held, certain, range])).toEqual([
      ["50", "25", false, { least: "50", most: "75" }],
      ["25", "0", false, { least: "25", most: "50" }],
    ]);
  });

  it("a fixed amount that nothing can touch is certain beside one that is open", () => {
    const rule = { kind: "by-grade" as const, amounts: { good: 30 }, whenShort: "pro-rata" as const };
    const sheets = [sheetOf("a", "60"), sheetOf("b", "20", { certain: false, possible: ["good", "poor"] })];
    const { lines } = allocate(policyOf({ rule }), sheets, 100);
    expect(lines.map(({ complex, amount, certain }) => [complex, amount, certain])).toEqual([
      ["a", "30", true],
      ["b", "0", false],
    ]);
  });
});

describe("caps", () => {
  const sheets = [sheetOf("a", "60"), sheetOf("b", "30"), sheetOf("c", "10")];

  it("for each complex pass the rest on by marks", () => {
    const result = allocate(policyOf({ capEach: { fixed: 40 } }), sheets, 100);
    expect(lines(result)).toEqual(["a 40", "b 40", "c 20"]);
    expect(limits(result)).toEqual(["cap-each", "cap-each", null]);
  });

  it("for each complex hold for its platforms together", () => {
    const platforms = [
      sheetOf("a", "60", { platform: "lab" }),
      sheetOf("a", "20", { platform: "school" }),
      sheetOf("b", "20"),
    ];
    expect(lines(allocate(policyOf({ capEach: { fixed: 40 } }), platforms, 100))).toEqual(["a 30", "a 10", "b 40"]);
  });

  it("for each complex hold for all parts of the budget together", () => {
    const parts = ["one", "two"].map((id) => ({ id, share: "0.5", rule: { kind: "equal" as const } }));
    const result = allocate(policyOf({ rule: { kind: "mixed", parts }, capEach: { fixed: 30 } }), sheets, 150);
    expect(lines(result)).toEqual(["a 30", "b 30", "c 30"]);
    expect(result.unallocated).toBe("60");
  });

  it("for each locality hold for its complexes together", () => {
    const localities = { a: "wenling", b: "wenling", c: "huangyan" };
    const result = allocate(policyOf({ capPerLocality: 45 }), sheets, 100, { localities });
    expect(lines(result)).toEqual(["a 30", "b 15", "c 45"]);
    expect(limits(result)).toEqual(["cap-per-locality", "cap-per-locality", "cap-per-locality"]);
    expect(result.unallocated).toBe("10");
  });

  it("for a locality cut the amounts of grades by rank, and leave a tie within it open", () => {
    const localities = { a: "wenling", b: "wenling", c: "wenling", d: "huangyan" };
    const graded = [sheetOf("a", "90"), sheetOf("b", "80"), sheetOf("c", "80"), sheetOf("d", "70")];
    const result = allocate(policyOf({ rule: byGrade("by-rank"), capPerLocality: 350 }), graded, 1000, { localities });
    expect(lines(result)).toEqual(["a 200", "b 0", "c 0", "d 200"]);
    expect(result.ties).toEqual([
      { type: "funding-tie", key: "funding-tie/test//b//c", claims: [{ complex: "b" }, { complex: "c" }], left: "150" },
    ]);
  });
});

describe("instalments", () => {
  it("add up to the amount, the later held until the appraisal", () => {
    const thirds = [
      { id: "first", share: "0.333" },
      { id: "second", share: "0.333" },
      { id: "rest", share: "0.334", held: "until-appraisal" as const },
    ];
    const [line] = allocate(policyOf({ instalments: thirds }), [sheetOf("a", "1")], "0.1").lines;
    expect(line?.instalments).toEqual([
      { id: "first", amount: "0.03" },
      { id: "second", amount: "0.03" },
      { id: "rest", amount: "0.04", held: "until-appraisal" },
    ]);
  });
});

describe("the preset's policy", () => {
  it("Taizhou's is illustrative, plain, parsed and rests on clauses of the plan", () => {
    expect(FundingPolicy.parse(JSON.parse(JSON.stringify(taizhouFunding)))).toEqual(taizhouFunding);
    expect(taizhouFunding.provenance).toBe("illustrative");
    expect([...taizhouFunding.clauses].sort()).toEqual([...(taizhou.cites["fund-by-performance"] ?? [])].sort());
  });
});

describe("what cannot be used is refused with every fault", () => {
  const paths = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      if (error instanceof PolicyError) return error.faults.map(({ path }) => path);
      throw error;
    }
    return [];
  };

  it("sheets of one complex, complexes whose place is needed, a budget that is not there", () => {
    const ground = groundOf({});
    const policy = policyOf({ capPerLocality: 5 });
    expect(paths(() => allocateFunding(policy, [sheetOf("a", "1"), sheetOf("a", "2")], ground))).toEqual([
      "sheets[1].complex",
      "sheets[0].complex",
      "sheets[1].complex",
      "budget",
    ]);
  });

  it("a budget below 0", () => {
    expect(paths(() => allocate(policyOf(), [], -1))).toEqual(["budget"]);
  });

  it("a policy whose parts or instalments do not add up to 1, or stand twice", () => {
    const input = {
      ...policyOf(),
      rule: { kind: "mixed", parts: [{ id: "a", share: "0.9", rule: { kind: "equal" } }] },
      instalments: [
        { id: "a", share: "0.5" },
        { id: "a", share: "0.5" },
      ],
    };
    const faults = faultsOf(FundingPolicy.safeParse(input).error, input);
    expect(faults.map(({ path, accepted }) => [path, accepted.en])).toEqual([
      ["rule.parts", "a list whose shares add up to exactly 1"],
      ["instalments", "a list in which no id stands twice"],
    ]);
  });

  it("leaves what it is given as it was", () => {
    const sheets = Object.freeze([Object.freeze(sheetOf("b", "1")), Object.freeze(sheetOf("a", "1"))]);
    expect(
      allocate(taizhouFunding, sheets, 5, { localities: { a: "x", b: "x" } }).lines.map(({ complex }) => complex),
    ).toEqual(["b", "a"]);
  });
});
