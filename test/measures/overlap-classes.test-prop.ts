import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type ComplexInput, measure, overlaps, type Plan } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { asOf, planFrom } from "../given.js";
import { greatestPairwise, pairwise, redundancyPairwise } from "./pairwise.js";
import { complexOf, portfolioOf } from "./sample.js";

/** A plan with few members, so that complexes of one profile are common, and one with more than a word of bits holds. */
const SMALL: Plan = planFrom({
  ...taizhou,
  functions: taizhou.functions.slice(0, 3),
  capabilities: taizhou.capabilities.slice(0, 3),
});
const LARGE: Plan = planFrom({
  ...taizhou,
  functions: Array.from({ length: 70 }, (_, at) => ({
    id: `f${at}`,
    label: { zh: `功能${at}`, en: `function ${at}` },
  })),
});

const namesOf = (plan: Plan, list: "functions" | "capabilities") => [
  ...plan[list].map(({ id }) => id),
  ...(plan.openLists?.includes(list) ? ["own-a", "own-b", "own-c"] : []),
];
const inventory = (names: readonly string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.subarray([...names]) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.constantFrom("has", "lacks", "neither"), { minLength: names.length, maxLength: names.length })
        .map((parts) => ({
          has: names.filter((_, at) => parts[at] === "has"),
          lacks: names.filter((_, at) => parts[at] === "lacks"),
        })),
    },
    {
      weight: 3,
      arbitrary: fc.subarray([...names]).map((has) => ({ has, lacks: names.filter((name) => !has.includes(name)) })),
    },
  );

const complexes = (plan: Plan, known: boolean) => {
  const functions = namesOf(plan, "functions");
  const option = <T>(arbitrary: fc.Arbitrary<T>) =>
    known ? arbitrary : fc.option(arbitrary, { nil: undefined, freq: 12 });
  const list = (names: readonly string[]) => (known ? fc.subarray([...names]) : inventory(names));
  const one = fc.record({
    functions: option(list(functions)),
    capabilities: option(list(namesOf(plan, "capabilities"))),
    resources: fc.array(
      fc.record({ shared: option(fc.boolean()), functions: fc.subarray(functions, { maxLength: 3 }) }),
      { maxLength: 2 },
    ),
    industry: fc.constantFrom("pumps", "pumps", "moulds", ...(known ? [] : [undefined])),
    locality: fc.constantFrom("wenling", "wenling", "yuhuan"),
    listed: fc.constantFrom(true, true, true, false),
  });
  return fc.array(one, { minLength: 1, maxLength: 9 }).map((all) =>
    all.map(({ functions, capabilities, resources, industry, locality, listed }, at): ComplexInput => {
      const { industry: _industry, ...bare } = complexOf(`c${(at * 7) % 10}`, { locality });
      return {
        ...bare,
        ...(listed ? {} : { milestones: [] }),
        ...(industry && { industry: { id: industry, categories: [] } }),
        ...(functions && { functions }),
        ...(capabilities && { capabilities }),
        resources: resources.map(({ shared, functions }, index) => ({
          kind: "own-kind",
          id: `r${index}`,
          functions,
          ...(shared !== undefined && { shared }),
        })),
      };
    }),
  );
};

const CASES = [
  { name: "few members", plan: SMALL, known: false },
  { name: "few members, all recorded", plan: SMALL, known: true },
  { name: "the notice's members", plan: taizhou as Plan, known: false },
  { name: "more members than a word has bits, all recorded", plan: LARGE, known: true },
] as const;

describe.each(CASES)("with $name, comparing by profiles is comparing every two complexes", ({ plan, known }) => {
  test.prop([complexes(plan, known), fc.constantFrom("locality" as const, "area" as const)], { numRuns: draws(60) })(
    "pair by pair and function by function, to the byte",
    (all, within) => {
      const portfolio = portfolioOf(all);
      const { pairs, redundancy } = overlaps(plan, portfolio, { asOf, within });
      expect(JSON.stringify(pairs)).toBe(JSON.stringify(pairwise(plan, portfolio, asOf, within)));
      if (within === "area") return;
      const found = redundancy.map(({ functions, missing }) => ({ functions, missing }));
      expect(JSON.stringify(found)).toBe(JSON.stringify(redundancyPairwise(plan, portfolio, asOf)));
    },
  );

  test.prop([complexes(plan, known)], { numRuns: draws(60) })("and for the greatest overlap of each", (all) => {
    const portfolio = portfolioOf(all);
    for (const [index, { measured }] of measure(plan, portfolio, { year: 2020 }).entries()) {
      const { value, inputs, missing } = measured?.overlap ?? {};
      const complex = portfolio.complexes[index];
      if (complex?.industry === undefined || complex.milestones.length === 0) continue;
      expect({ ...(value !== undefined && { value }), inputs, missing }).toEqual(
        greatestPairwise(plan, portfolio, index, asOf),
      );
    }
  });
});
