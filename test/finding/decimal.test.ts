import { describe, expect, it } from "vitest";
import { compareDecimals, decimal, PolicyError } from "../../src/index.js";
import { type BareFault, bare } from "../given.js";
import { ACCEPTS } from "./accepts.js";

/** `decimal` for what a caller without a compiler may pass. */
const loose = decimal as (value: unknown) => string;

function faultsOfDecimal(value: unknown): readonly BareFault[] {
  try {
    loose(value);
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.faults.map(bare);
    throw error;
  }
}

describe("decimal gives canonical text", () => {
  it.each<[string | number, string]>([
    ["2000.50", "2000.5"],
    ["2000.00", "2000"],
    ["007", "7"],
    ["-007.10", "-7.1"],
    ["0.000", "0"],
    ["-0", "0"],
    [-0, "0"],
    [0.1, "0.1"],
    [1e-7, "0.0000001"],
    [1e-18, "0.000000000000000001"],
    [1e17, "100000000000000000"],
    [123456789012345, "123456789012345"],
    [-87.5, "-87.5"],
    ["999999999999999999.999999999999999999", "999999999999999999.999999999999999999"],
  ])("%s is %s", (value, text) => {
    expect(decimal(value)).toBe(text);
  });

  it("of its own output: the same", () => {
    expect(decimal(decimal("0012.3400"))).toBe("12.34");
  });
});

describe("decimal refuses what is none, and says the whole of it", () => {
  it.each<[unknown, string]>([
    ["0x10", '"0x10"'],
    ["0b1", '"0b1"'],
    ["1e3", '"1e3"'],
    ["2,000", '"2,000"'],
    ["2 000", '"2 000"'],
    ["1_000", '"1_000"'],
    ["", '""'],
    [" ", '" "'],
    [" 1", '" 1"'],
    ["1 ", '"1 "'],
    ["+1", '"+1"'],
    ["--1", '"--1"'],
    [".5", '".5"'],
    ["5.", '"5."'],
    ["1.2.3", '"1.2.3"'],
    ["Infinity", '"Infinity"'],
    ["NaN", '"NaN"'],
    ["１２", '"１２"'],
    ["1".repeat(19), `"${"1".repeat(19)}"`],
    [`0.${"1".repeat(19)}`, `"0.${"1".repeat(19)}"`],
    [0.1 + 0.2, "0.30000000000000004"],
    [1234567890123456, "1234567890123456"],
    [1e18, "1000000000000000000"],
    [1e-19, "1e-19"],
    [JSON.parse("1e400"), "Infinity"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
    [Number.NaN, "NaN"],
    [null, "null"],
    [undefined, "undefined"],
    [true, "true"],
    [[], "[]"],
    [["1"], '["1"]'],
    [{}, "{}"],
    [10n, "10"],
    [Symbol("s"), "Symbol(s)"],
    [new Date(0), "an object of a class"],
    [{ valueOf: () => 1, toString: () => "1" }, '{"valueOf":a function,"toString":a function}'],
  ])("%o", (value, got) => {
    expect(faultsOfDecimal(value)).toEqual([{ path: "", got, ...ACCEPTS.decimal }]);
  });

  it("without writing out what is endless", () => {
    const [fault] = faultsOfDecimal("9".repeat(1_000_000));
    expect(fault?.got.length).toBeLessThanOrEqual(80);
  });

  it("without asking an object for its value", () => {
    const value = {
      valueOf: () => {
        throw new Error("asked");
      },
    };
    expect(faultsOfDecimal(value)).toHaveLength(1);
  });
});

describe("compareDecimals", () => {
  it.each<[`${number}`, `${number}`, number]>([
    ["9", "10", -1],
    ["10", "9", 1],
    ["2000", "2000", 0],
    ["1999.999999999999999999", "2000", -1],
    ["-9", "-10", 1],
    ["0", "-0.000000000000000001", 1],
    ["999999999999999999.999999999999999998", "999999999999999999.999999999999999999", -1],
  ])("%s to %s is %i", (a, b, order) => {
    expect(compareDecimals(a, b)).toBe(order);
  });

  it("of equals is 0, not -0", () => {
    expect(Object.is(compareDecimals("5", "5"), 0)).toBe(true);
    expect(Object.is(compareDecimals("0", "0"), 0)).toBe(true);
  });
});
