import { describe, expect, it } from "vitest";
import { checkPortfolio, Portfolio } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const found = (item: string, ...parts: string[]) =>
  checkPortfolio(
    taizhou,
    Portfolio.parse({
      complexes: [],
      evidence: [{ id: "e", item, on: "2019-01-01", ...(parts.length > 0 && { parts }) }],
    }),
  ).map(({ rule, fault }) => [rule, fault?.path, fault?.near]);

describe("what evidence proves, in words that are not the plan's (5.1.2)", () => {
  it.each([
    ["市县联动", "levels"],
    ["LEVELS", "levels"],
    ["部门联动", "departments"],
    ["anything else", undefined],
  ])("a part %s is found, with the one that is meant: %s", (part, near) => {
    expect(found("governance-coordination", part)).toEqual([["record-unknown-member", "evidence[0].parts[0]", near]]);
  });

  it("parts of the plan's are not, nor what has none", () => {
    expect(found("governance-coordination", "levels", "departments")).toEqual([]);
    expect(found("governance-leading-group")).toEqual([]);
  });

  it("an item that is a rule, but no duty that evidence answers, is found once", () => {
    expect(found("process-visits", "levels").map(([, path]) => path)).toEqual(["evidence[0].item"]);
  });
});
