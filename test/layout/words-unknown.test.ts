import { describe, expect, it } from "vitest";
import { matchProblems, Portfolio } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

type Given = Record<string, unknown>;
const A = "research-development";

function matched(facts: Given, asked: Given = {}) {
  const portfolio = Portfolio.parse({
    complexes: [
      {
        id: "a",
        name: "甲",
        locality: "wenling",
        milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
        ...facts,
      },
    ],
    needs: [{ id: "n", kind: "key", raisedOn: "2019-01-01", industry: "pumps-motors", ...asked }],
  });
  const { rows, findings } = matchProblems(taizhou, portfolio, { asOf: "2020-12-31" });
  return [rows[0]?.verdict, rows[0]?.matches[0]?.industry, findings[0]?.missing];
}
const of = (...categories: string[]) => ({ industry: { id: "x", categories } });

describe("words that nobody knows leave a match open, on either side", () => {
  it("of functions and kinds of resource", () => {
    const tested = { id: "r", kind: "inspection-testing-institution" };
    expect(matched({ functions: ["研究开发"] }, { functions: [A] })).toEqual([
      "unknown",
      undefined,
      ["complexes[0].functions"],
    ]);
    expect(matched({ functions: [A] }, { functions: ["研究开发"] })).toEqual([
      "unknown",
      undefined,
      ["needs[0].functions"],
    ]);
    expect(matched({ resources: [tested] }, { resources: ["检测机构"] })).toEqual([
      "unknown",
      undefined,
      ["needs[0].resources"],
    ]);
    expect(matched({ resources: [{ ...tested, kind: "检测机构" }] }, { resources: [tested.kind] })).toEqual([
      "unknown",
      undefined,
      ["complexes[0].resources"],
    ]);
  });

  it("of industries", () => {
    expect(matched(of("泵与电机"))).toEqual(["unknown", undefined, ["complexes[0].industry"]]);
    expect(matched({ ...of("pumps-motors"), functions: [A] }, { industry: "泵与电机", functions: [A] })).toEqual([
      "met",
      "unknown",
      [],
    ]);
    expect(matched({ ...of("泵与电机"), functions: [A] }, { functions: [A] })).toEqual(["met", "unknown", []]);
  });

  it("and words that are known do not", () => {
    expect(matched(of("automobiles"))).toEqual(["unmet", undefined, []]);
    expect(matched({ ...of("automobiles"), functions: [A] }, { functions: [A] })).toEqual(["met", "unmet", []]);
  });
});
