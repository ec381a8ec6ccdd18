import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type AnnualRecord, type Scorecard, type ScoreNode, type ScoreSheet, scoreAll } from "../../src/index.js";
import { draws } from "../draws.js";
import {
  add,
  adjusted,
  compare,
  type Expected,
  expected,
  graded,
  multiply,
  NOUGHT,
  type Ratio,
  ratio,
  rounded,
  subtract,
} from "./oracle.js";
import { chanceOf, type Options, randomRecord, randomScorecard } from "./random-scorecards.js";

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

/** Records of two years of a few complexes, of which the later year is looked at. */
function drawn(seed: number, options: Options) {
  const chance = chanceOf(seed);
  const scorecard = randomScorecard(chance, options);
  const ids = ["a", "b", "c", "d", "e"].slice(0, 1 + chance.whole(5));
  const before = ids.filter(() => chance.often(90)).map((id) => randomRecord(chance, scorecard, id, 2019, options));
  const records = ids.map((id) => randomRecord(chance, scorecard, id, 2020, options));
  const setting = {
    cohort: records,
    previous: (record: AnnualRecord) => before.find(({ complex }) => complex === record.complex),
  };
  const sheets = scoreAll(scorecard, records, { earlier: before });
  return { scorecard, records, setting, sheets };
}

const near = (a: Ratio, text: string) => {
  const [p, q] = add(a, multiply(ratio(text), [-1n, 1n]));
  return (p < 0n ? -p : p) * 10n ** 12n <= q * 2n;
};

/** Every node's marks, and range where something is lacking. */
function sameTree(node: ScoreNode, want: Expected, policy: Scorecard["missing"], exactly: boolean) {
  expect(node.id).toBe(want.id);
  const share = policy === "reweight" ? want.known : want.low;
  if (want.known === undefined) expect([node.id, node.got, node.share]).toEqual([want.id, undefined, undefined]);
  else if (share) {
    const got = multiply(share, want.marks);
    if (exactly) {
      expect([node.id, node.got]).toEqual([want.id, rounded(got, 12, "half-up")]);
      expect([node.id, node.share]).toEqual([want.id, rounded(share, 12, "half-up")]);
      if (node.exact !== undefined) expect(compare(ratio(node.exact), got)).toBe(0);
      else expect(compare(ratio(node.got ?? "-1"), got)).toBe(0);
    } else expect(near(got, node.got ?? "-1")).toBe(true);
  }
  if (want.lacking.length > 0) {
    const ends = [want.low, want.high].map((end) => multiply(end, want.marks));
    if (exactly) expect([node.id, node.range]).toEqual([want.id, ends.map((end) => rounded(end, 12, "half-up"))]);
    else expect(ends.every((end, i) => near(end, node.range?.[i] ?? "-1"))).toBe(true);
  }
  expect([node.id, [...new Set(node.missing)].sort()]).toEqual([want.id, [...new Set(want.lacking)].sort()]);
  if ("children" in node) {
    expect(node.children.length).toBe(want.children.length);
    node.children.forEach((child, i) => {
      const other = want.children[i];
      if (other) sameTree(child, other, policy, exactly);
    });
  }
}

function sameSheet(
  scorecard: Scorecard,
  sheet: ScoreSheet,
  record: AnnualRecord,
  setting: Parameters<typeof expected>[2],
  exactly: boolean,
) {
  const want = expected(scorecard.root, record, setting);
  sameTree(sheet.root, want, scorecard.missing, exactly);
  const extra = scorecard.adjustments ? adjusted(scorecard, record, setting) : NOUGHT;
  const { places, mode } = scorecard.rounding;
  const ends = [want.low, want.high].map((share) => {
    const end = add(multiply(share, want.marks), extra);
    return compare(end, NOUGHT) < 0 ? NOUGHT : end;
  });
  const share = scorecard.missing === "reweight" ? (want.known ?? NOUGHT) : want.low;
  const before = add(multiply(share, want.marks), extra);
  const exact = compare(before, NOUGHT) < 0 ? NOUGHT : before;
  const [low = "", high = ""] = ends.map((end) => rounded(end, places, mode));
  if (exactly) {
    expect(compare(ratio(sheet.exact), exact)).toBe(0);
    expect(sheet.total).toBe(rounded(exact, places, mode));
    expect(compare(addedUp(sheet), exact)).toBe(0);
    expect(sheet.range).toEqual([low, high]);
    const lowest = scorecard.grades[scorecard.grades.length - 1]?.id ?? "";
    const vetoed = record.observed.fraud === "1";
    expect(sheet.vetoes).toEqual(vetoed ? ["fraud"] : []);
    expect(sheet.grade).toBe(vetoed ? lowest : graded(scorecard, sheet.total));
    if (scorecard.missing !== "reject") {
      expect(sheet.certain).toBe(vetoed || graded(scorecard, low) === graded(scorecard, high));
    }
    if (sheet.certain) expect(sheet.possible).toEqual([sheet.grade]);
  } else {
    expect(near(exact, sheet.exact)).toBe(true);
  }
  expect([...sheet.missing].sort()).toEqual([...new Set(want.lacking)].sort());
  expect(sheet.rejected ?? false).toBe(scorecard.missing === "reject" && want.lacking.length > 0);
}

/** The parts of a total, less what the cap of the bonuses takes, not below 0. */
function addedUp({ root, adjustments, overCap = "0" }: ScoreSheet): Ratio {
  const parts = adjustments.map(({ kind, got = "0", exact = got }) =>
    kind === "bonus" ? ratio(exact) : subtract(NOUGHT, ratio(exact)),
  );
  const nodes = ratio(root.exact ?? root.got ?? root.range?.[0] ?? "0");
  const sum = subtract([...parts, nodes].reduce(add), ratio(overCap));
  return compare(sum, NOUGHT) < 0 ? NOUGHT : sum;
}

describe("the second implementation agrees", () => {
  const cases: readonly [string, Options, boolean, number][] = [
    ["where all is recorded", { plainSources: true }, true, 120],
    ["with sources of every kind", {}, true, 120],
    ["with something lacking", { lacking: 25 }, true, 180],
    ["with marks on top and off, and vetoes", { adjustments: true, vetoes: true, lacking: 10 }, true, 120],
    ["with a cap over the bonuses", { adjustments: true, bonusCap: true, lacking: 10 }, true, 120],
    ["with groups that go by the least", { combines: ["minimum", "sum"], lacking: 15 }, true, 120],
    ["with geometric groups, to 12 places", { combines: ["geometric", "sum", "minimum"], lacking: 10 }, false, 80],
  ];
  for (const [name, options, exactly, numRuns] of cases) {
    test.prop([seeds], { numRuns: draws(numRuns) })(name, (seed) => {
      const { scorecard, records, setting, sheets } = drawn(seed, options);
      expect(sheets.length).toBe(records.length);
      records.forEach((record, i) => {
        const sheet = sheets[i];
        if (!sheet) throw new Error("no sheet");
        expect([sheet.complex, sheet.year]).toEqual([record.complex, record.year]);
        sameSheet(scorecard, sheet, record, setting, exactly);
      });
    });
  }
});
