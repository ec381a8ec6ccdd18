import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import {
  amountSchema,
  compareDecimals,
  figureWritten,
  multiplyDecimals,
  partSchema,
  portionSchema,
  positiveSchema,
  readDecimal,
  subtractDecimals,
  sumDecimals,
} from "../../src/kernel/index.js";

describe("a decimal is read in plain notation only", () => {
  it.each([
    ["2000", "2000"],
    ["1.50", "1.5"],
    ["007", "7"],
    ["-0", "0"],
    ["-0.000", "0"],
    ["0.1", "0.1"],
    [4680, "4680"],
    [-0, "0"],
    [0.1, "0.1"],
    [1e-7, "0.0000001"],
    [1e17, "100000000000000000"],
    [999999999999999, "999999999999999"],
    ["999999999999999999.999999999999999999", "999999999999999999.999999999999999999"],
  ])("%j is %s", (value, text) => {
    expect(readDecimal(value)).toBe(text);
  });

  it.each([
    ["0x10"],
    ["1e3"],
    ["2,000"],
    ["Infinity"],
    ["NaN"],
    [""],
    [" 1"],
    ["1 "],
    ["+1"],
    [".5"],
    ["5."],
    ["--1"],
    ["1".repeat(19)],
    [`0.${"1".repeat(19)}`],
    ["٣"],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [JSON.parse("1e400")],
    [1e18],
    [1e-19],
    [0.1 + 0.2],
    [1234567890123456],
    [null],
    [undefined],
    [{}],
    [10n],
    [new Date(0)],
  ])("%o is none", (value) => {
    expect(readDecimal(value)).toBeUndefined();
  });
});

describe("the figure in a text as people write it", () => {
  it.each([
    ["5,000", "5000"],
    ["３０％", "0.3"],
    ["1.2万", "12000"],
    ["1.25万", "12500"],
    ["3千", "3000"],
    ["0.5 亿元", "50000000"],
    ["36个月", "36"],
    ["100", "100"],
  ])("%s is %s", (text, figure) => expect(figureWritten(text)).toBe(figure));

  it.each(["", "约5", "5至6", "1.2.3", "-5", ".5", "5.", "万", "1".repeat(19), `${" ".repeat(40)}5`])(
    "%s is none",
    (text) => expect(figureWritten(text)).toBeUndefined(),
  );
});

describe("arithmetic is exact", () => {
  it("adds what floats cannot", () => {
    expect(sumDecimals(["0.1", "0.2"])).toBe("0.3");
    expect(sumDecimals([])).toBe("0");
    expect(sumDecimals(["999999999999999999", "0.000000000000000001"])).toBe("999999999999999999.000000000000000001");
  });

  it("never answers -0", () => {
    expect(subtractDecimals("5", "5")).toBe("0");
    expect(multiplyDecimals("-1", "0")).toBe("0");
  });

  it("compares by value, not as text", () => {
    expect(compareDecimals("9", "10")).toBe(-1);
    expect(compareDecimals("-9", "-10")).toBe(1);
    expect(compareDecimals("1999.99", "2000")).toBe(-1);
    expect(compareDecimals("0", "0")).toBe(0);
  });

  it("is deaf to the host's settings and leaves them alone", () => {
    const before = Decimal.precision;
    try {
      Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN, toExpPos: 2 });
      expect(sumDecimals(["123456.789", "0.001"])).toBe("123456.79");
      expect(multiplyDecimals("99999", "99999")).toBe("9999800001");
      expect(Decimal.precision).toBe(3);
    } finally {
      Decimal.set({ precision: before, defaults: true });
    }
  });
});

it.each([
  ["an amount", amountSchema, ["0", "0.1", "2000"], ["-0.1", "-1"]],
  ["what is above 0", positiveSchema, ["0.1", "2000"], ["0", "-0.1"]],
  ["a part", partSchema, ["0.1", "1"], ["0", "1.1", "-0.1", "10"]],
  ["a portion", portionSchema, ["0", "0.1", "1"], ["1.1", "-0.1", "10"]],
])("%s is of 0 or more as it says", (_, schema, taken, refused) => {
  expect(taken.map((value) => schema.parse(value))).toEqual(taken);
  expect(refused.filter((value) => schema.safeParse(value).success)).toEqual([]);
});
