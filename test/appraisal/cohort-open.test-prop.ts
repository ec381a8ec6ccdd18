import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { AnnualRecord, compareDecimals, defineScorecard, scoreAll } from "../../src/index.js";
import { draws } from "../draws.js";

type Method = "min-max" | "percentile" | "rank";
type Better = "higher" | "lower";
type Constant = "full" | "half" | "no-marks" | "reject";

const scorecard = (method: Method, better: Better, constant: Constant = "half") =>
  defineScorecard({
    id: "league",
    title: { zh: "比较", en: "League" },
    provenance: "illustrative",
    root: {
      id: "all",
      label: { zh: "总分", en: "Total" },
      marks: 100,
      children: [
        {
          id: "income",
          label: { zh: "收入", en: "Income" },
          marks: 100,
          source: { observed: "income" },
          scoring: { kind: "cohort", method, better, constant },
        },
      ],
    },
    grades: [{ id: "any", label: { zh: "全部", en: "any" }, atLeast: 0 }],
    missing: "range",
    rounding: { places: 2, mode: "half-up" },
  });
const records = (values: readonly (number | undefined)[]) =>
  values.map((value, at) =>
    AnnualRecord.parse({ complex: `c${at}`, year: 2020, observed: value === undefined ? {} : { income: value } }),
  );
const rangesOf = (values: readonly (number | undefined)[], method: Method, better: Better = "higher") =>
  scoreAll(scorecard(method, better), records(values)).map(({ range }) => range.join("–"));

describe("a figure that another lacks opens the marks of all it is compared with", () => {
  it.each<[Method, readonly (number | undefined)[], readonly string[]]>([
    // 10 may come to be the worst (the other beyond all) or, level with 0, half-way up to 20.
    ["min-max", [10, 20, undefined], ["0–50", "0–100", "0–100"]],
    ["percentile", [10, 20, undefined], ["0–50", "50–100", "0–100"]],
    ["rank", [10, 20, undefined], ["0–50", "50–100", "0–100"]],
    // All may be alike, which earns half; the other above leaves both behind by one of two.
    ["rank", [0, 0, undefined], ["50–50", "50–50", "0–100"]],
    ["percentile", [0, 0, undefined], ["25–50", "25–50", "0–100"]],
    ["min-max", [0, 0, undefined], ["0–50", "0–50", "0–100"]],
  ])("%s of %j", (method, values, ranges) => {
    expect(rangesOf(values, method)).toEqual(ranges);
  });

  it("nearly alike is not alike: two that may be just above leave a quarter", () => {
    const sheets = scoreAll(scorecard("percentile", "higher", "no-marks"), records([0, undefined, undefined]));
    expect(sheets[0]?.range).toEqual(["0", "25"]);
  });

  it("and says so, each in its own sheet", () => {
    const sheets = scoreAll(scorecard("rank", "higher"), records([10, 20, undefined]));
    expect(sheets.map(({ missing }) => missing)).toEqual([["cohort.income"], ["cohort.income"], ["observed.income"]]);
  });

  it("where all may come to be alike and that is refused, anything is left", () => {
    const [sheet] = scoreAll(scorecard("rank", "higher", "reject"), records([5, undefined]));
    expect(sheet?.range).toEqual(["0", "100"]);
  });
});

const value = fc.integer({ min: 0, max: 4 });
test.prop(
  [
    fc.array(fc.option(value, { nil: undefined, freq: 2 }), { minLength: 1, maxLength: 5 }),
    fc.array(value, { minLength: 5, maxLength: 5 }),
    fc.constantFrom<Method>("min-max", "percentile", "rank"),
    fc.constantFrom<Better>("higher", "lower"),
    fc.constantFrom<Constant>("full", "half", "no-marks"),
  ],
  { numRuns: draws(2000) },
)("no completion leaves the range", (values, others, method, better, constant) => {
  const by = scorecard(method, better, constant);
  const completed = scoreAll(by, records(values.map((each, at) => each ?? others[at] ?? 0)));
  scoreAll(by, records(values)).forEach(({ range: [low, high] }, at) => {
    const total = completed[at]?.total ?? "0";
    expect([compareDecimals(low, total) <= 0, compareDecimals(total, high) <= 0]).toEqual([true, true]);
  });
});

const ALIKE = ["a", "A", "b", "B", "c"];
test.prop(
  [
    fc.array(value, { minLength: ALIKE.length, maxLength: ALIKE.length }),
    fc.subarray([0, 1, 2, 3]),
    fc.constantFrom<Method>("min-max", "percentile", "rank"),
    fc.constantFrom<Better>("higher", "lower"),
  ],
  { numRuns: draws(500) },
)("whichever of those that read alike are none, nobody leaves the range", (values, none, method, better) => {
  const by = scorecard(method, better);
  const all = values.map((income, at) =>
    AnnualRecord.parse({ complex: ALIKE[at] ?? "", year: 2020, observed: { income } }),
  );
  const ranges = scoreAll(by, all).map(({ range }) => range);
  const left = all.flatMap((record, at) =>
    none.includes(at) ? [] : [{ record, range: ranges[at] ?? (["0", "0"] as const) }],
  );
  scoreAll(
    by,
    left.map(({ record }) => record),
  ).forEach(({ total }, at) => {
    const [low, high] = left[at]?.range ?? ["0", "0"];
    expect([compareDecimals(low, total) <= 0, compareDecimals(total, high) <= 0]).toEqual([true, true]);
  });
});
