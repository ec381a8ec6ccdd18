import { describe, expect, it } from "vitest";
import { assessTier, Complex, findingOf, PolicyError } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const complex = Complex.parse({ id: "a", name: "甲", locality: "wenling", milestones: [], site: { floorArea: 1 } });
const assessment = assessTier(taizhou, complex, "county", { asOf: "2020-12-31" });

describe("what an assessment found by a standard", () => {
  it("is the finding of that standard", () => {
    for (const finding of assessment.findings) expect(findingOf(assessment, finding.rule)).toBe(finding);
    expect(findingOf(assessment, "floor-area").shortfall).toBe("1999");
  });

  it.each([
    ["floor-aera", "floor-area"],
    ["operatingmodel", "operating-model"],
    // Asked of the highest tier alone, and near to none of the others.
    ["candidate", "floor-area"],
  ])("%s is refused, with %s as what may be meant", (rule, near) => {
    try {
      findingOf(assessment, rule as "floor-area");
      expect.fail("not refused");
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      expect(error.faults).toMatchObject([{ path: "rule", got: JSON.stringify(rule), example: JSON.stringify(near) }]);
      expect(error.faults[0]?.accepted.en).toContain('"floor-area"');
      expect(error.message).toContain("not tested by this standard");
      expect(error.message).toContain("没有按这一条测算");
    }
  });
});
