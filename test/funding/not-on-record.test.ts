import { describe, expect, it } from "vitest";
import { allocateFunding, type FundedSheet, type FundingPolicyInput } from "../../src/index.js";
import { groundOf, policyOf, sheetOf } from "./policies.js";

/*
 * A sheet of a complex that is not on record: whether it is one at all is not known, and so nothing of it is certain.
 */

const linesOf = (own: Partial<FundingPolicyInput>, sheet: FundedSheet, known = {}) =>
  allocateFunding(policyOf(own), [sheet], { ...groundOf(known), budget: 100 }).lines.map(
    ({ amount, held, certain, range, missing }) => [amount, held, certain, range, missing],
  );
const held = ["0", "100", false, { least: "0", most: "100" }];

describe("a sheet of a complex that is not on record", () => {
  it.each<readonly [string, Partial<FundingPolicyInput>]>([
    ["by marks", {}],
    ["under a condition on a figure", { eligible: { value: "investment", atLeast: 5 } }],
    ["under a condition on its place", { eligible: { choice: "locality", in: ["wenling"] } }],
  ])("%s has nothing for certain, since the complex is not there", (_, own) => {
    expect(linesOf(own, sheetOf("ghost", "80"))).toEqual([[...held, ["complexes"]]]);
  });

  it("nor an amount of its own, without an end", () => {
    const rule = { kind: "entitlement", amount: { rate: 1, of: "investment" } } as const;
    expect(linesOf({ rule, payee: "complex" }, sheetOf("ghost", "80"))).toEqual([
      ["0", "0", false, { least: "0", most: "100" }, ["complexes"]],
    ]);
  });
});

describe("a sheet that is open", () => {
  const rule = { kind: "by-grade", amounts: { good: 50, best: 80 }, whenShort: "pro-rata" } as const;
  const known = { a: "wenling" };

  it("and says nothing of which grades are possible may have any that the policy names, or none of them", () => {
    const open = sheetOf("a", "80", { certain: false, missing: ["observed.staff"] });
    expect(linesOf({ rule }, open, known)).toEqual([
      ["0", "50", false, { least: "0", most: "80" }, ["observed.staff"]],
    ]);
  });

  it("and is refused is out perhaps, for want of what is missing", () => {
    const refused = sheetOf("a", "80", { rejected: true, missing: ["observed.staff"] });
    expect(linesOf({}, refused, known)).toEqual([["0", "0", false, { least: "0", most: "100" }, ["observed.staff"]]]);
  });
});
