import { describe, expect, it } from "vitest";
import { auditPlan, describe as render } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { taizhou } from "../../src/taizhou/index.js";

describe("an English sentence says", () => {
  it.each([
    ["1", "days", "1 day"],
    ["0", "days", "0 days"],
    ["2", "days", "2 days"],
    ["1.5", "days", "1.5 days"],
    ["-1", "days", "-1 days"],
    ["1", "working-days", "1 working day"],
    ["10", "working-days", "10 working days"],
    ["1", "complexes", "1 complex"],
    ["1000", "complexes", "1,000 complexes"],
    ["1", "localities", "1 locality"],
    ["1", "months", "1 month"],
    ["24", "months", "24 months"],
    ["1", "visits", "1"],
    ["1", "m²", "1 m²"],
    ["1", "constructor", "1 constructor"],
  ])("%s of %s as %s", (value, unit, said) => {
    expect(en.quantity(value, unit)).toBe(said);
  });

  it("one of a thing in the singular", () => {
    const sentences = auditPlan(taizhou).map((finding) => render(taizhou, finding, en));
    expect(sentences.join("\n")).not.toMatch(/\b1 (complexes|days|months|localities)\b/);
  });
});
