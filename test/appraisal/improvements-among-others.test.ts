import { describe, expect, it } from "vitest";
import { AnnualRecord, defineScorecard, improvementsTo, scoreAll } from "../../src/index.js";

const label = (text: string) => ({ zh: text, en: text });
const METHODS = ["rank", "percentile", "min-max"] as const;
const CONSTANTS = ["full", "half", "no-marks", "reject"] as const;
const kinds = METHODS.flatMap((method) =>
  (["higher", "lower"] as const).flatMap((better) => CONSTANTS.map((constant) => ({ method, better, constant }))),
);
/** What others have in the year; the first is one of whom it is not known. */
const OTHERS: readonly (readonly (number | undefined)[])[] = [
  [undefined, 50],
  [50],
  [50, 50],
  [5, 50],
  [50, 50, 90],
  [10, 50],
  [30, 40, 60],
  [10, 10, 10, 30],
];

const cardOf = (scoring: (typeof kinds)[number]) =>
  defineScorecard({
    id: "card",
    title: label("card"),
    provenance: "illustrative",
    root: {
      id: "all",
      label: label("all"),
      marks: 100,
      children: [
        { id: "i", label: label("i"), marks: 60, source: "x", scoring: { kind: "cohort", ...scoring } },
        { id: "j", label: label("j"), marks: 40, source: "y", scoring: { kind: "linear", zeroAt: 0, fullAt: 10 } },
      ],
    },
    grades: [
      { id: "A", label: label("A"), atLeast: 70 },
      { id: "B", label: label("B"), atLeast: 45 },
      { id: "C", label: label("C"), atLeast: 0 },
    ],
    missing: "range",
    rounding: { places: 2, mode: "half-up" },
  });
const record = (complex: string, x: number | string | undefined) =>
  AnnualRecord.parse({ complex, year: 2020, observed: { y: 5, ...(x !== undefined && { x }) } });

describe("a better grade by a value that is compared with others", () => {
  it.each(kinds)("comes out of the changed record: $method, $better, constant $constant", (scoring) => {
    const card = cardOf(scoring);
    for (const others of OTHERS) {
      const all = (own: number | string | undefined) =>
        scoreAll(card, [record("own", own), ...others.map((each, at) => record(`o${at}`, each))])[0];
      for (const own of [10, 45, 70, undefined]) {
        const sheet = all(own);
        if (!sheet) throw new Error("no sheet");
        for (const grade of ["A", "B"]) {
          for (const { steps, total } of improvementsTo(card, sheet, grade)) {
            const [to] = steps.flatMap((step) =>
              step.indicator === "i" && typeof step.to === "string" ? [step.to] : [],
            );
            if (to === undefined || steps.length > 1) continue;
            const after = all(to);
            expect([own, others, to, Number(after?.total) >= Number(total)]).toEqual([own, others, to, true]);
            expect(after?.grade === grade || after?.grade === "A").toBe(true);
          }
        }
      }
    }
  });

  it("says what passes the best where level with it all would be the same", () => {
    const card = cardOf({ method: "rank", better: "higher", constant: "no-marks" });
    const [sheet] = scoreAll(card, [record("own", 10), record("o", 50)]);
    const ways = sheet && improvementsTo(card, sheet, "A");
    expect(ways?.map(({ steps }) => steps[0]?.to)).toEqual(["50.000000000001"]);
  });
});
