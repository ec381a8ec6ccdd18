import { describe, expect, it } from "vitest";
import { AnnualRecord, rankSheets, scoreAll } from "../../src/index.js";
import { cardOf, group, type IndicatorIn, leaf, named, nodeIn } from "./written.js";

/** Rows of a table as practised elsewhere: building progress 30, capacity 25 in three triples, service 45 (made up). */
const progress = (id: string, marks: number, parts: readonly number[]): IndicatorIn => ({
  ...named(id),
  marks,
  source: { observed: id },
  scoring: { kind: "checklist", items: parts.map((part, i) => ({ ...named(`${id}-${i + 1}`), marks: part })) },
});
const capacity = (key: string, [all, year, growth]: readonly [number, number, number]) =>
  group(key, all + year + growth, [
    leaf(`${key}-cumulative`, all, { kind: "linear", zeroAt: 0, fullAt: 200 }, { observed: `${key}-all` }),
    leaf(
      `${key}-this-year`,
      year,
      {
        kind: "steps",
        steps: [
          { atLeast: 10, share: "0.5" },
          { atLeast: 30, share: 1 },
        ],
      },
      { observed: key },
    ),
    leaf(`${key}-growth`, growth, { kind: "linear", zeroAt: 0, fullAt: "0.2" }, { growth: key }),
  ]);

const card = cardOf(
  [
    group("building", 30, [
      progress("planning", 10, [2, 8]),
      progress("sites", 9, [3, 2, 3, 1]),
      progress("operation", 11, [3, 4, 2, 2]),
    ]),
    group("capacity", 25, [capacity("patents", [4, 3, 3]), capacity("standards", [6, 5, 4])]),
    leaf("service", 45, { kind: "rating", min: 0, max: 100, combine: "trimmed-mean", trim: 1 }),
  ],
  { provenance: "peer", rounding: { places: 2, mode: "half-up" } },
);

const done = (...ids: readonly string[]) => ({ done: [...ids] });
const records = [
  {
    complex: "pumps",
    year: 2019,
    observed: { patents: 28, standards: 12 },
  },
  {
    complex: "pumps",
    year: 2020,
    observed: {
      planning: done("planning-1", "planning-2"), // 2 + 8
      sites: done("sites-1", "sites-3"), // 3 + 3
      operation: done("operation-1", "operation-2", "operation-4"), // 3 + 4 + 2
      "patents-all": 150, // 4 × 3/4 = 3
      patents: 30, // 3; growth 2/28, 3 × 5/14 = 15/14
      "standards-all": 40, // 6 × 1/5 = 1.2
      standards: 15, // 5 × 0.5 = 2.5; growth 1/4, all 4
      service: { ratings: [60, 80, 85, 99] }, // 45 × 0.825 = 37.125
    },
  },
  {
    complex: "moulds",
    year: 2020,
    observed: {
      planning: done("planning-2"),
      sites: done(),
      operation: done("operation-3"),
      "patents-all": 200,
      patents: 9,
      "standards-all": 0,
      standards: 10,
      service: { ratings: [50, 50, 50] },
    },
  },
].map((record) => AnnualRecord.parse(record));

describe("a peer's table is a scorecard", () => {
  const [, pumps, moulds] = scoreAll(card, records);
  if (!pumps || !moulds) throw new Error("three sheets");

  it.each([
    ["planning", "10"],
    ["sites", "6"],
    ["operation", "9"],
    ["building", "25"],
    ["patents-cumulative", "3"],
    ["patents-this-year", "3"],
    ["patents-growth", "1.071428571429"],
    ["standards-cumulative", "1.2"],
    ["standards-this-year", "2.5"],
    ["standards-growth", "4"],
    ["standards", "7.7"],
    ["capacity", "14.771428571429"],
    ["service", "37.125"],
  ])("%s earns %s", (id, got) => {
    expect(nodeIn(pumps, id).got).toBe(got);
  });

  it("growth is kept as a fraction: 15/14 of a mark, at 1/14", () => {
    expect(nodeIn(pumps, "patents-growth")).toMatchObject({ exact: "15/14", rawExact: "1/14", raw: "0.071428571429" });
  });

  it("25 + 517/35 + 37.125 = 76.896…, rounded once", () => {
    expect(pumps).toMatchObject({
      total: "76.9",
      exact: "21531/280",
      range: ["76.9", "76.9"],
      grade: "good",
      certain: true,
    });
  });

  it("growth without the year before is a range of 7 marks", () => {
    // 8 + 0 + 2; 4 + 0 + ?; 0 + 2.5 + ?; 22.5
    expect(moulds).toMatchObject({ total: "39", range: ["39", "46"], grade: "poor", certain: true });
    expect(moulds.missing).toEqual(["previous.observed.patents", "previous.observed.standards"]);
  });

  it("and is ranked", () => {
    expect(rankSheets([moulds, pumps]).map(({ rank, complex }) => [rank, complex])).toEqual([
      [1, "pumps"],
      [2, "moulds"],
    ]);
  });
});
