import { describe, expect, it } from "vitest";
import { withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { finding } from "./sample.js";

const withinSeven = withReadings(taizhou, { "in-time": { id: "within-days", value: 7 } });

describe.each([
  ["timely-answer", "slowest-answer", "5.3.3"],
  ["timely-solution", "slowest-solution", "5.3.3"],
  ["timely-report", "slowest-report", "5.2.4"],
] as const)("%s: in time （及时） comes without a number of days", (rule, fact, clause) => {
  it.each(["0", "7", "400"])("without a limit %s days are unknown, neither met nor unmet", (days) => {
    expect(finding(rule, { facts: { [fact]: days } }).verdict).toBe("unknown");
  });

  it("without a limit nothing recorded is unknown", () => {
    expect(finding(rule, {}).verdict).toBe("unknown");
  });

  it("without a limit a recorded figure is shown and nothing of the record is missing", () => {
    expect(finding(rule, { facts: { [fact]: "9" } })).toMatchObject({ actual: "9", missing: [] });
  });

  it.each([
    ["6.99", "met"],
    ["7", "met"],
    ["7.01", "unmet"],
  ])("within seven days, %s days: %s", (days, expected) => {
    expect(finding(rule, { facts: { [fact]: days } }, { plan: withinSeven }).verdict).toBe(expected);
  });

  it("within seven days, nine are two too many", () => {
    expect(finding(rule, { facts: { [fact]: "9" } }, { plan: withinSeven })).toMatchObject({
      bound: "at-most",
      required: "7",
      actual: "9",
      shortfall: "2",
      unit: "days",
    });
  });

  it("within seven days, nothing recorded is unknown and the fact is missing", () => {
    expect(finding(rule, {}, { plan: withinSeven })).toMatchObject({ verdict: "unknown", missing: [`facts.${fact}`] });
  });

  it(`rests on ${clause} and names the days chosen`, () => {
    expect(finding(rule, {}, { plan: withinSeven })).toMatchObject({
      clauses: [clause],
      readings: { "in-time": { id: "within-days", value: 7 } },
    });
  });

  it("advises", () => {
    expect(finding(rule, { facts: { [fact]: "400" } }, { plan: withinSeven }).effect).toBe("advises");
  });
});
