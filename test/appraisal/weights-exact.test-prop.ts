/*
 * Weights are right to their 12 places for all that a decimal may be, 18 digits before the point and 18 behind it: against
 * the formulas as the books have them, in arithmetic of 400 digits.
 */
import { fc, test } from "@fast-check/vitest";
import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { ahpWeights, criticWeights, entropyWeights } from "../../src/index.js";
import { draws } from "../draws.js";

const Long = Decimal.clone({ defaults: true, precision: 400 });
type Rows = readonly (readonly string[])[];

const columnsOf = (rows: Rows) => (rows[0] ?? []).map((_, column) => rows.map((row) => new Long(row[column] ?? 0)));
const sum = (values: readonly Decimal[]) => values.reduce((all, value) => all.plus(value), new Long(0));
const dot = (a: readonly Decimal[], b: readonly Decimal[]) =>
  sum(a.map((value, index) => value.times(b[index] ?? Number.NaN)));

function entropy(rows: Rows): Decimal[] {
  return columnsOf(rows).map((column) => {
    const all = sum(column);
    const parts = column.filter((value) => !value.isZero()).map((value) => value.div(all));
    const spread = sum(parts.map((part) => part.times(part.ln())));
    return new Long(1).plus(spread.div(new Long(rows.length).ln())).toDecimalPlaces(300);
  });
}

function critic(rows: Rows, lower: readonly boolean[]): Decimal[] {
  const columns = columnsOf(rows).map((column, index) => {
    const [least, most] = [Long.min(...column), Long.max(...column)];
    const span = most.minus(least);
    if (span.isZero()) return [];
    const scaled = column.map((value) => (lower[index] ? most.minus(value) : value.minus(least)).div(span));
    const mean = sum(scaled).div(scaled.length);
    return scaled.map((value) => value.minus(mean));
  });
  return columns.map((column) => {
    const apart = columns.map((other) => {
      if (other === column || other.length === 0) return new Long(0);
      const r = dot(column, other).div(dot(column, column).times(dot(other, other)).sqrt());
      return new Long(1).minus(r);
    });
    return column.length === 0 ? new Long(0) : dot(column, column).sqrt().times(sum(apart)).toDecimalPlaces(300);
  });
}

/** The weights differ from the proportions by less than one in the last place, and where nothing tells columns apart they say so. */
function expectIn(weights: readonly string[], proportions: readonly Decimal[]) {
  const all = sum(proportions);
  if (all.isZero()) return;
  for (const [index, weight] of weights.entries()) {
    const off = new Long(weight).minus((proportions[index] ?? new Long(Number.NaN)).div(all)).abs();
    expect(off.lessThan("1e-12"), `${weight} is off by ${off.toExponential(3)}`).toBe(true);
  }
}

const last = "0.000000000000000001";
const near = (base: string, steps: number) => new Long(base).plus(new Long(last).times(steps)).toFixed();
/** Values of every size, and such as differ in their last places alone. */
const value = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map(String),
  fc
    .tuple(fc.constantFrom("1", "7", "999999999999999999", "123456789012345678.5"), fc.integer({ min: 0, max: 9 }))
    .map(([base, steps]) => near(base, steps)),
  fc.constant(last),
);
const rows = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );
/** All of them about one value. */
const closeRows = fc
  .tuple(fc.constantFrom("1", "7", "999999999999999999"), fc.integer({ min: 3, max: 6 }))
  .chain(([base, height]) =>
    fc.array(
      fc.array(
        fc.integer({ min: 0, max: 9 }).map((steps) => near(base, steps)),
        { minLength: 3, maxLength: 3 },
      ),
      { minLength: height, maxLength: height },
    ),
  );

describe("weights from figures", () => {
  test.prop([fc.oneof(rows, closeRows)], { numRuns: draws(15) })("by entropy", (drawn) => {
    expectIn(entropyWeights(drawn).weights, entropy(drawn));
  });

  test.prop([fc.oneof(rows, closeRows), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })], {
    numRuns: draws(100),
  })("by CRITIC", (drawn, lower) => {
    const directions = (drawn[0] ?? []).map((_, index) => (lower[index] ? "lower" : "higher"));
    expectIn(criticWeights(drawn, directions).weights, critic(drawn, lower));
  });

  it("by entropy of values that differ in the last of 36 digits", () => {
    const big = "999999999999999999";
    const drawn = [1, 2, 4].map((steps) => [near(big, 0), near(big, steps), near(big, 2 * steps)]);
    expect(entropyWeights(drawn).weights).toEqual(["0", "0.2", "0.8"]);
  });

  it("by CRITIC of columns that go together to the last of 36 digits", () => {
    const big = "999999999999999999";
    const drawn = [
      ["0", "0", "0"],
      ["500000000000000000", near("500000000000000000", 1), near("500000000000000000", 3)],
      [big, big, big],
    ];
    const { weights } = criticWeights(drawn, ["higher", "higher", "higher"]);
    expectIn(weights, critic(drawn, []));
    expect(weights.map((weight) => weight.slice(0, 5))).toEqual(["0.357", "0.178", "0.464"]);
  });
});

type Square = readonly (readonly `${number}/${number}`[])[];

/** By squaring until nothing is left but the principal vector: one more squaring then changes nothing. */
function principal(matrix: Square): Decimal[] {
  let power = matrix.map((row) =>
    row.map((cell) => {
      const [over = "1", under = "1"] = cell.split("/");
      return new Long(over).div(under);
    }),
  );
  for (let squarings = 0; squarings < 160; squarings += 1) {
    const columns = power.map((_, column) => power.map((row) => row[column] ?? new Long(0)));
    const squared = power.map((row) => columns.map((column) => dot(row, column)));
    const most = Long.max(...squared.flat());
    const next = squared.map((row) => row.map((cell) => cell.div(most)));
    const moves = next.flatMap((row, i) => row.map((cell, j) => cell.minus(power[i]?.[j] ?? 0).abs()));
    power = next;
    if (Long.max(...moves).lt("1e-380")) break;
  }
  return power.map(sum);
}

const reciprocal = (above: readonly (readonly [number, number, string])[], size: number): Square =>
  Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_each, j): `${number}/${number}` => {
      const [, , over = "1"] = above.find(([a, b]) => a === Math.min(i, j) && b === Math.max(i, j)) ?? [];
      return (i <= j ? `${over}/1` : `1/${over}`) as `${number}/${number}`;
    }),
  );

describe("weights from comparisons", () => {
  it("are right where two circles of comparisons are nearly as strong as one another", () => {
    // Each of three is preferred to the next beyond measure, and hardly more so in the one circle than in the other.
    const huge = "100000000000000000";
    const circle = (from: number, by: string) =>
      [
        [from, from + 1, huge],
        [from + 1, from + 2, by],
      ] as const;
    const matrix = reciprocal([...circle(0, huge), ...circle(3, `${huge.slice(0, -1)}1`)], 6).map((row, i) =>
      row.map((cell, j) => {
        const turned = Math.floor(i / 3) === Math.floor(j / 3) && Math.abs(i - j) === 2;
        if (!turned) return cell;
        return (i > j ? `${huge}/1` : `1/${huge}`) as `${number}/${number}`;
      }),
    );
    expectIn(ahpWeights(matrix).weights, principal(matrix));
  });

  test.prop(
    [
      fc.integer({ min: 2, max: 5 }),
      fc.array(fc.constantFrom("1", "2", "9", "1000000", "999999999999999999"), { minLength: 10, maxLength: 10 }),
    ],
    { numRuns: draws(5) },
  )("of any size", (size, drawn) => {
    const above = Array.from({ length: size }, (_, i) => i).flatMap((i) =>
      Array.from({ length: size }, (_, j) => j).flatMap((j) =>
        i < j ? [[i, j, drawn[(i * 5 + j) % 10] ?? "1"] as const] : [],
      ),
    );
    const matrix = reciprocal(above, size);
    expectIn(ahpWeights(matrix).weights, principal(matrix));
  });
});
