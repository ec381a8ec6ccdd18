import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { ahpWeights, criticWeights, entropyWeights, equalWeights } from "../../src/index.js";
import { sumDecimals } from "../../src/kernel/index.js";

const matrix = (least: number) =>
  fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc.array(fc.array(fc.integer({ min: least, max: 50 }), { minLength: width, maxLength: width }), {
      minLength: 2,
      maxLength: 8,
    }),
  );

const comparisons = fc.integer({ min: 1, max: 7 }).chain((n) =>
  fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * n, maxLength: n * n }).map((cells) =>
    Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_, j) => {
        if (i === j) return "1/1" as const;
        const cell = cells[Math.min(i, j) * n + Math.max(i, j)] ?? 1;
        const size = Math.max(1, Math.abs(cell));
        return cell > 0 === i < j ? (`${size}/1` as const) : (`1/${size}` as const);
      }),
    ),
  ),
);

const reversed = <T>(rows: readonly (readonly T[])[]) => rows.map((row) => [...row].reverse());
const near = (a: readonly string[], b: readonly number[]) => {
  for (const [index, value] of a.entries()) expect(Number(value)).toBeCloseTo(b[index] ?? Number.NaN, 8);
};
const normal = (values: readonly number[]) => {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
};
const column = (rows: readonly (readonly number[])[], index: number) => rows.map((row) => row[index] ?? Number.NaN);

describe("weights sum to exactly 1", () => {
  test.prop([fc.integer({ min: 1, max: 300 })])("equal ones", (n) => {
    expect(sumDecimals(equalWeights(n).weights)).toBe("1");
  });

  test.prop([comparisons])("by comparison, and lambda is no less than their number", (rows) => {
    const { weights, lambdaMax } = ahpWeights(rows);
    expect(sumDecimals(weights)).toBe("1");
    expect(Number(lambdaMax)).toBeGreaterThanOrEqual(rows.length);
  });

  test.prop([matrix(0)])("by entropy", (rows) => {
    expect(sumDecimals(entropyWeights(rows).weights)).toBe("1");
  });

  test.prop([matrix(-50)])("by CRITIC", (rows) => {
    const directions = (rows[0] ?? []).map((_, index) => (index % 2 === 0 ? ("higher" as const) : ("lower" as const)));
    expect(sumDecimals(criticWeights(rows, directions).weights)).toBe("1");
  });
});

describe("weights agree with the same formula in floats", () => {
  test.prop([comparisons])("by comparison: A·w = λ·w", (rows) => {
    const { weights, lambdaMax } = ahpWeights(rows);
    const values = rows.map((row) => row.map((text) => Number(text.split("/")[0]) / Number(text.split("/")[1])));
    const image = values.map(
      (row) => row.reduce((sum, value, index) => sum + value * Number(weights[index]), 0) / Number(lambdaMax),
    );
    near(weights, image);
  });

  test.prop([matrix(0)])("by entropy", (rows) => {
    const divergences = (rows[0] ?? []).map((_, index) => {
      const values = column(rows, index);
      const total = values.reduce((sum, value) => sum + value, 0);
      if (new Set(values).size === 1) return 0;
      return (
        1 +
        values.map((value) => (value === 0 ? 0 : (value / total) * Math.log(value / total))).reduce((a, b) => a + b) /
          Math.log(rows.length)
      );
    });
    if (divergences.some((value) => value > 1e-6)) near(entropyWeights(rows).weights, normal(divergences));
  });

  test.prop([matrix(-50)])("by CRITIC", (rows) => {
    const columns = (rows[0] ?? []).map((_, index) => {
      const values = column(rows, index);
      const [least, most] = [Math.min(...values), Math.max(...values)];
      const scaled = values.map((value) => (most === least ? 0 : (value - least) / (most - least)));
      const mean = scaled.reduce((sum, value) => sum + value, 0) / scaled.length;
      return scaled.map((value) => value - mean);
    });
    const dot = (a: readonly number[], b: readonly number[]) =>
      a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
    const varying = columns.filter((each) => dot(each, each) > 0);
    const information = columns.map((each) =>
      dot(each, each) === 0
        ? 0
        : Math.sqrt(dot(each, each)) *
          varying.reduce(
            (sum, other) => sum + 1 - dot(each, other) / Math.sqrt(dot(each, each) * dot(other, other)),
            0,
          ),
    );
    const directions = columns.map(() => "higher" as const);
    if (information.some((value) => value > 1e-6)) near(criticWeights(rows, directions).weights, normal(information));
  });
});

describe("a weight goes with its indicator, not with its place", () => {
  test.prop([matrix(0)])("by entropy", (rows) => {
    near(entropyWeights(reversed(rows)).weights, [...entropyWeights(rows).weights].reverse().map(Number));
  });

  test.prop([matrix(0)])("whatever the order of the alternatives", (rows) => {
    expect(entropyWeights([...rows].reverse()).weights.map((weight) => Number(weight).toFixed(10))).toEqual(
      entropyWeights(rows).weights.map((weight) => Number(weight).toFixed(10)),
    );
  });

  test.prop([comparisons])("by comparison", (rows) => {
    near(ahpWeights(reversed([...rows].reverse())).weights, [...ahpWeights(rows).weights].reverse().map(Number));
  });
});
