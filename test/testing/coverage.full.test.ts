import { describe, expect, it } from "vitest";
import { taizhou } from "../../src/taizhou/index.js";
import { Case, coverageOf, runCases } from "../../src/testing/index.js";

describe("each thing never tried comes with a case that would", () => {
  it("of the plan of the notice everything, but what its dictionary has no words for", () => {
    const { untried: all } = coverageOf(taizhou, []);
    const cases = all.flatMap(({ would }) => (would ? [Case.parse(would)] : []));
    const results = runCases(taizhou, cases);
    expect(results.filter(({ passed }) => !passed).map(({ id }) => id)).toEqual([]);
    const after = coverageOf(taizhou, results).untried;
    // Without a limit no solution is late or in time; no figure of the plan is a part of another.
    expect(after.map(({ of, id, would, whyNot }) => [of, id, would, whyNot?.en])).toEqual([
      ...["branch", "branch", "branch", "verdict", "verdict"].map((of) => [
        ...[of, "timely-solution", undefined],
        "the records that it takes cannot be made up from the plan: write it by hand",
      ]),
      [
        ...["rule", "record-part-above-whole", undefined],
        "the records that it takes cannot be made up from the plan: write it by hand",
      ],
      [
        ...["rule", "record-elsewhere", undefined],
        "the records that it takes cannot be made up from the plan: write it by hand",
      ],
      [
        ...["rule", "record-proves-nothing", undefined],
        "the records that it takes cannot be made up from the plan: write it by hand",
      ],
    ]);
  });
});
