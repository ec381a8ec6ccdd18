import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type ComplexInput, measure, measureArea, overlaps } from "../../src/index.js";
import { diversity, quotient } from "../../src/kernel/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { asOf } from "../given.js";
import { complexOf, portfolioOf } from "./sample.js";

/** Half up to 12 places of a fraction of 0 or more, in whole numbers alone. */
function rounded(numerator: bigint, denominator: bigint): string {
  const twice = (2n * numerator * 10n ** 12n + denominator) / (2n * denominator);
  const digits = twice.toString().padStart(13, "0");
  return `${digits.slice(0, -12)}.${digits.slice(-12)}`.replace(/\.?0+$/, "");
}

const amount = fc.bigInt({ min: 0n, max: 10n ** 18n - 1n });
const text = (value: bigint) => `${value}` as `${number}`;

describe("quotients are those of exact fractions", () => {
  test.prop([amount, fc.bigInt({ min: 1n, max: 10n ** 18n - 1n })])("n ÷ d", (n, d) => {
    expect(quotient(text(n), text(d))).toBe(rounded(n, d));
  });

  test.prop([fc.array(amount, { minLength: 1, maxLength: 9 })])("1 − Σs²", (parts) => {
    fc.pre(parts.some((part) => part > 0n));
    const total = parts.reduce((sum, part) => sum + part, 0n);
    const squares = parts.reduce((sum, part) => sum + part * part, 0n);
    expect(diversity(parts.map(text))).toBe(rounded(total * total - squares, total * total));
  });
});

const FUNCTIONS = taizhou.functions.map(({ id }) => id).slice(0, 5);
const complexes = fc
  .array(
    fc.record({
      functions: fc.subarray(FUNCTIONS),
      shared: fc.subarray(FUNCTIONS),
      industry: fc.constantFrom("pumps", "moulds"),
      locality: fc.constantFrom("wenling", "yuhuan"),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) =>
    all.map(
      ({ functions, shared, industry, locality }, index): ComplexInput =>
        complexOf(`c${index}`, {
          functions,
          capabilities: [],
          locality,
          industry: { id: industry, categories: [] },
          resources: [{ kind: "own-kind", id: `r${index}`, shared: true, functions: shared }],
        }),
    ),
  );
const redundancy = (all: readonly ComplexInput[]) => measureArea(taizhou, portfolioOf(all), { year: 2020 }).redundancy;

/** Values and inputs of an area; the paths of what is missing name places in the list. */
function valuesOf(all: readonly ComplexInput[]) {
  const measured = Object.entries(measureArea(taizhou, portfolioOf(all), { year: 2020 }));
  return measured.map(([id, { value, inputs, missing }]) => [id, value, inputs, missing.length]);
}

/** Redundancy by brute force, in whole numbers. */
function brute(all: readonly ComplexInput[]): { surplus: number; given: number } {
  let [surplus, given] = [0, 0];
  for (const locality of ["wenling", "yuhuan"]) {
    for (const industry of ["pumps", "moulds"]) {
      for (const member of FUNCTIONS) {
        let [alone, any] = [0, 0];
        for (const complex of all) {
          const has = (complex.functions as readonly string[]).includes(member);
          if (complex.locality !== locality || complex.industry?.id !== industry || !has) continue;
          any += 1;
          if (!complex.resources?.[0]?.functions?.includes(member)) alone += 1;
        }
        surplus += Math.max(0, alone - 1);
        given += any;
      }
    }
  }
  return { surplus, given };
}

describe("overlap and redundancy", () => {
  test.prop([complexes])("are what brute force counts, from 0 to 1", (all) => {
    const { surplus, given } = brute(all);
    const found = redundancy(all);
    expect(found?.inputs).toMatchObject({ numerator: String(surplus), denominator: String(given) });
    expect(found?.value).toBe(given === 0 ? undefined : rounded(BigInt(surplus), BigInt(given)));
    for (const { functions } of overlaps(taizhou, portfolioOf(all), { asOf }).pairs) {
      if (functions.index !== undefined) expect(Number(functions.index)).toBeLessThanOrEqual(1);
      expect(functions.both.length + functions.shared.length).toBeLessThanOrEqual(functions.either);
    }
  });

  test.prop([
    complexes.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
  ])("do not depend on the order of the records", ([all, shuffled]) => {
    const options = { asOf, threshold: "0.5" };
    expect(overlaps(taizhou, portfolioOf(shuffled), options)).toEqual(overlaps(taizhou, portfolioOf(all), options));
    expect(valuesOf(shuffled)).toEqual(valuesOf(all));
  });

  test.prop([complexes])("change with a twin by what it doubles, and nothing else", (all) => {
    const [first] = all;
    if (!first) return;
    const before = brute(all);
    const twin = { ...first, id: "twin" };
    const gives = first.functions as readonly string[];
    const sharing = first.resources?.[0]?.functions ?? [];
    const alone = gives.filter((member) => !sharing.includes(member)).length;
    expect(redundancy([...all, twin])?.inputs).toMatchObject({
      numerator: String(before.surplus + alone),
      denominator: String(before.given + gives.length),
    });
    const pair = overlaps(taizhou, portfolioOf([...all, twin]), { asOf }).pairs.find(
      ({ complexes }) => complexes.includes(first.id) && complexes.includes("twin"),
    );
    expect(pair?.functions.both).toHaveLength(alone);
    expect(pair?.functions.either).toBe(gives.length);
  });

  test.prop([complexes, fc.subarray(FUNCTIONS)])(
    "a shared resource that moves between two who give the same changes no sum",
    (all, moved) => {
      const gives = (id: string, shared: readonly string[]) =>
        complexOf(id, {
          functions: FUNCTIONS,
          capabilities: [],
          resources: [{ kind: "own-kind", id: "moving", shared: true, functions: [...shared] }],
        });
      const here = redundancy([...all, gives("x", moved), gives("y", [])]);
      const there = redundancy([...all, gives("x", []), gives("y", moved)]);
      expect(there).toEqual(here);
    },
  );

  test.prop([complexes, fc.subarray(FUNCTIONS)])("sharing more never adds redundancy", (all, more) => {
    const opened = all.map((complex) => ({
      ...complex,
      resources: [...(complex.resources ?? []), { kind: "own-kind", id: "more", shared: true, functions: more }],
    }));
    expect(Number(redundancy(opened)?.value ?? 0)).toBeLessThanOrEqual(Number(redundancy(all)?.value ?? 0));
  });
});

describe("measures of a complex", () => {
  test.prop([complexes])("leave the portfolio as it is, and come out the same twice", (all) => {
    const portfolio = portfolioOf(all);
    const before = JSON.stringify(portfolio);
    const once = measure(taizhou, portfolio, { year: 2020 });
    expect(measure(taizhou, portfolio, { year: 2020 })).toEqual(once);
    expect(JSON.stringify(portfolio)).toBe(before);
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
  });
});
