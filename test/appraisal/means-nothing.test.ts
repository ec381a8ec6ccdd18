import { describe, expect, it } from "vitest";
import { defineScorecard, readStandingRules } from "../../src/index.js";
import { taizhouStanding } from "../../src/taizhou/index.js";
import { altered } from "../plan/altered.js";
import { keysOf } from "../schema/agreement.js";
import { named, refusedFor, upTo, written } from "./written.js";

/*
 * What a scorecard or rules of standing say in good form and to no purpose is refused; the example put in its place is not.
 */

type Told = readonly [path: string, got: string, zh: string, en: string, example: string];

function expectMended(input: object, read: (input: unknown) => unknown, faults: readonly Told[]) {
  const found = refusedFor(() => read(input));
  expect(found.map(({ path, got, accepted: { zh, en }, example }) => [path, got, zh, en, example])).toEqual(faults);
  const mended = found.reduce<unknown>((before, { path, example }) => {
    const keys = keysOf(path.replaceAll(/\[(\d+)\]/g, ".$1"));
    return altered(before, keys, JSON.parse(example));
  }, input);
  expect(refusedFor(() => read(mended))).toEqual([]);
}

describe("of a scorecard", () => {
  const base = written([upTo("x", 100)]);
  const read = (input: unknown) => defineScorecard(input as typeof base);
  const once = (cap: number) => ({
    adjustments: [
      { ...named("loss"), kind: "deduction", marks: 5, cap, when: { value: { observed: "profit" }, below: 0 } },
    ],
  });

  it.each<[string, object, readonly Told[]]>([
    [
      "two grades of one name",
      {
        grades: [
          { ...named("good"), atLeast: 60 },
          { id: "poor", label: { zh: "差", en: "Good" }, atLeast: 0 },
        ],
      },
      [["grades[1].label.en", '"Good"', "与 good 不同的名称", "a name other than that of good", '"Good 2"']],
    ],
    [
      "what counts once, cut below its marks",
      once(4.99),
      [
        [
          "adjustments[0].cap",
          '"4.99"',
          "不小于其分值5（无来源的只计一次）",
          "no less than its marks, 5: without a source it counts once",
          '"5"',
        ],
      ],
    ],
    ["what counts once, up to its marks", once(5), []],
    [
      "what counts by its source, whose first unit is cut",
      { adjustments: [{ ...named("prize"), kind: "bonus", marks: 5, cap: 4, source: { observed: "prizes" } }] },
      [],
    ],
  ])("%s", (_, own, faults) => expectMended({ ...base, ...own }, read, faults));
});

describe("of rules of standing", () => {
  const [first, second, ...others] = taizhouStanding.standings;

  it("two standings of one name", () => {
    const standings = [first, { ...second, label: { ...second?.label, zh: first?.label.zh } }, ...others];
    const name = first?.label.zh;
    const told = [`与 ${first?.id} 不同的名称`, `a name other than that of ${first?.id}`] as const;
    expectMended({ ...taizhouStanding, standings }, readStandingRules, [
      ["standings[1].label.zh", `"${name}"`, ...told, `"${name} 2"`],
    ]);
  });
});
