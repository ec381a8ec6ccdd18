import { beforeAll, describe, expect, it } from "vitest";
import { improvementsTo, score } from "../../src/index.js";
import { cardOf, group, recordOf, refusedFor, upTo } from "../appraisal/written.js";
import { type Counted, countedIn } from "./steps.js";

let runs: readonly Counted[] = [];
beforeAll(async () => {
  runs = await countedIn("improvements.ts");
}, 300_000);

describe("the ways to a grade", () => {
  it.each(["sum", "geometric", "minimum"])(
    "of twice the indicators in a group by %s take four times the steps",
    (name) => {
      const [few, many] = runs.filter((run) => run.name === name);
      expect(Number(few?.answer)).toBeGreaterThan(30);
      expect((many?.steps ?? 0) / (few?.steps ?? 0)).toBeLessThan(4.4);
    },
  );

  it("of more than 1,000 indicators are refused, of 1,000 they are not", () => {
    const refused = (size: number) => {
      const children = Array.from({ length: size }, (_, place) => upTo(`i${place}`, 1));
      const scorecard = cardOf([], { root: group("root", size, children) });
      const sheet = score(scorecard, recordOf({ i1: 1 }));
      return refusedFor(() => improvementsTo(scorecard, sheet, "good")).map(({ path, got }) => [path, got]);
    };
    expect(refused(1_001)).toEqual([["scorecard", "1001"]]);
    expect(refused(1_000)).toEqual([]);
  });
});
