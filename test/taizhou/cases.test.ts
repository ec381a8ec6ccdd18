import { describe, expect, it } from "vitest";
import { taizhou } from "../../src/taizhou/index.js";
import { coverageOf, runCases } from "../../src/testing/index.js";
import { notice, values } from "./notice.js";

const results = runCases(taizhou, notice, values);

describe("the notice's own cases", () => {
  it.each(results)("$id", ({ differences }) => {
    expect(differences.map(({ path, says }) => `${path}: ${says.en}`)).toEqual([]);
  });

  it("try every clause, standard, target, side of a figure, member there and lacking, and alternative of a reading", () => {
    const { untried } = coverageOf(taizhou, results);
    const left = untried
      .filter(({ of }) => of !== "rule")
      .map(({ of, id, what }) => `${of} ${id} ${what ?? ""}`.trim());
    expect(left).toEqual([]);
  });
});
