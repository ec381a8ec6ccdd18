import { describe, expect, it } from "vitest";
import { score } from "../../src/index.js";
import { cardOf, group, leaf, type NodeIn, nodeIn, recordOf, type ScoringIn } from "./written.js";

/*
 * Maker spaces by number, every row as the public excerpt (2018–2024) prints it; the marks are worked out by hand. Tax counts
 * for each full 30,000 yuan, finance, of which that is not said, in proportion.
 */

const each = (marks: number | string, more: object = {}): ScoringIn => ({ kind: "each", marks, ...more });
const upTo = (fullAt: number, marks: number): ScoringIn => ({
  kind: "curve",
  points: [
    { at: 0, marks: 0 },
    { at: fullAt, marks },
  ],
});
const ofThreeYears = (over: string) => ({ over, years: 3, by: "sum" as const });

const rows: NodeIn[] = [
  leaf("desks", 10, each("0.1", { from: 50, base: 5 })),
  leaf("moved-in", 15, each("0.5", { from: 5, base: 5 })),
  leaf(
    "occupancy",
    10,
    {
      kind: "curve",
      points: [
        { at: "0.6", marks: 0 },
        { at: "0.6", marks: 6 },
        { at: 1, marks: 10 },
      ],
    },
    { ratio: ["taken", "desks"] },
  ),
  leaf("events", 8, upTo(8, 8), { sum: ["own-events", { of: "co-organised", times: "0.5" }] }),
  leaf("new", 15, each(1), { sum: [{ of: "firms", times: 2 }, "self-employed"] }),
  leaf("tax", 8, each(1, { per: 30000 }), ofThreeYears("tax")),
  leaf("finance", 8, upTo(2400000, 8), ofThreeYears("finance")),
];
const card = cardOf([], {
  provenance: "peer",
  basis: "众创空间评价指标（公开节录，2018–2024）",
  root: group("root", 74, rows),
});

const space = {
  ...{ desks: 80, "moved-in": 12, taken: 60, "own-events": 3, "co-organised": 3, firms: 4, "self-employed": 3 },
  ...{ tax: 20000, finance: 400000 },
};
const years = [
  recordOf({ tax: 50000, finance: 0 }, "pumps", 2018),
  recordOf({ tax: 19999, finance: 50000 }, "pumps", 2019),
];
const scored = (more: object = {}) => score(card, recordOf({ ...space, ...more }), { earlier: years });

describe("maker spaces by number", () => {
  it("a space row by row: 8 + 8.5 + 7.5 + 4.5 + 11 + 2 + 1.5 = 43", () => {
    const sheet = scored();
    // 5 + 30 × 0.1; 5 + 7 × 0.5; 75 %: 6 + 15 × 0.1; 3 + 3 × 0.5; 4 × 2 + 3; 89,999 yuan: two full; 450,000 yuan.
    expect(rows.map(({ id }) => Number(nodeIn(sheet, id).got))).toEqual([8, 8.5, 7.5, 4.5, 11, 2, 1.5]);
    expect([sheet.total, sheet.missing]).toEqual(["43", []]);
  });

  it.each<[string, (at: number) => object, [at: number, got: string][]]>([
    [
      "desks",
      (desks) => ({ desks, taken: 0 }),
      [
        [49, "0"],
        [50, "5"],
        [51, "5.1"],
        [99, "9.9"],
        [100, "10"],
        [500, "10"],
      ],
    ],
    [
      "moved-in",
      (moved) => ({ "moved-in": moved }),
      [
        [4, "0"],
        [5, "5"],
        [6, "5.5"],
        [25, "15"],
        [26, "15"],
      ],
    ],
    [
      "occupancy",
      (taken) => ({ taken, desks: 200 }),
      [
        [119, "0"],
        [120, "6"],
        [121, "6.05"],
        [160, "8"],
        [200, "10"],
      ],
    ],
    [
      "events",
      (co) => ({ "own-events": 5, "co-organised": co }),
      [
        [0, "5"],
        [1, "5.5"],
        [6, "8"],
        [7, "8"],
      ],
    ],
    [
      "new",
      (firms) => ({ firms, "self-employed": 1 }),
      [
        [0, "1"],
        [6, "13"],
        [7, "15"],
        [8, "15"],
      ],
    ],
    // 69,999 yuan before.
    [
      "tax",
      (tax) => ({ tax }),
      [
        [20000, "2"],
        [20001, "3"],
        [170000, "7"],
        [170001, "8"],
        [900000, "8"],
      ],
    ],
    // 50,000 yuan before.
    [
      "finance",
      (finance) => ({ finance }),
      [
        [100000, "0.5"],
        [250000, "1"],
        [2350000, "8"],
        [9000000, "8"],
      ],
    ],
  ])("%s at its bounds", (id, of, expected) => {
    expect(expected.map(([at]) => [at, nodeIn(scored(of(at)), id).got])).toEqual(expected);
  });

  it("a year that is not recorded leaves the sum open, at least what is known", () => {
    const sheet = score(card, recordOf(space), { earlier: years.slice(1) });
    // 39,999 yuan are one full; finance 450,000 are 1.5.
    expect([nodeIn(sheet, "tax").range, nodeIn(sheet, "finance").range]).toEqual([
      ["1", "8"],
      ["1.5", "8"],
    ]);
    expect(sheet.missing).toEqual(["2018.observed.tax", "2018.observed.finance"]);
  });
});
