import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Complex, matchProblems, type Need, Portfolio } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { plainMatches } from "./plain-matches.js";

const NAMES = ["a", "b", "c"];
/** So that a list which holds them is understood, and says of the others that they are lacking. */
const DECLARED = NAMES.map((id) => ({ id, label: { zh: id, en: id } }));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });
const complexes = fc.array(
  fc.record({
    functions: maybe(
      fc.oneof(fc.subarray(NAMES), fc.record({ has: fc.subarray(NAMES, { maxLength: 1 }), lacks: fc.subarray(NAMES) })),
    ),
    kinds: maybe(fc.subarray(NAMES)),
    industry: maybe(fc.constantFrom("a", "b")),
    // Some of one id, as in a portfolio with faults.
    id: fc.constantFrom("x", "y", "z", "é", undefined),
  }),
  { maxLength: 9 },
);
const needs = fc.array(
  fc.record({
    industry: fc.constantFrom("a", "b"),
    functions: maybe(fc.subarray(NAMES)),
    resources: maybe(fc.subarray(NAMES)),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Whether a complex has a function: yes, no, or not recorded; what is said both ways is not. */
function gives({ functions }: Complex, id: string): boolean | undefined {
  if (functions === undefined) return undefined;
  if (!("has" in functions)) return functions.includes(id);
  const [has, lacks] = [functions.has.includes(id), functions.lacks.includes(id)];
  return has === lacks ? undefined : has;
}

/** What a complex says to everything that a problem asks for; to its industry where it asks for nothing else. */
function answers({ functions = [], resources = [], industry }: Need, complex: Complex): (boolean | undefined)[] {
  const own = complex.industry;
  if (functions.length + resources.length === 0) {
    return [own && (own.id === industry || own.categories.includes(industry))];
  }
  return [
    ...functions.map((id) => gives(complex, id)),
    ...resources.map((id) => complex.resources?.some(({ kind }) => kind === id)),
  ];
}

describe("a problem is matched as if it were compared with every complex", () => {
  test.prop([complexes, needs, fc.nat(4)], { numRuns: draws(600) })(
    "with those that fit best of them",
    (all, asked, best) => {
      const portfolio = Portfolio.parse({
        members: { functions: DECLARED, resourceKinds: DECLARED },
        complexes: all.map(({ functions, kinds, industry, id }, at) => ({
          id: id ?? `c${at}`,
          name: `综合体${at}`,
          locality: "wenling",
          milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-01-01" }],
          ...(functions && { functions }),
          ...(kinds && { resources: kinds.map((kind, index) => ({ kind, id: `r${index}` })) }),
          ...(industry && { industry: { id: industry, categories: at % 2 ? [] : ["b", "c"] } }),
        })),
        needs: asked.map(({ industry, functions, resources }, at) => ({
          id: `n${at}`,
          kind: "key",
          raisedOn: "2019-01-01",
          industry,
          ...(functions && { functions }),
          ...(resources && { resources }),
        })),
      });
      const needs = portfolio.needs ?? [];
      const { rows } = matchProblems(taizhou, { ...portfolio, needs }, { asOf: "2019-12-31", best });
      for (const [at, need] of needs.entries()) {
        const said = portfolio.complexes.map((complex) => answers(need, complex));
        const fitting = said.filter((each) => each.includes(true)).length;
        const unsure = said.some((each) => each.includes(undefined));
        // Of two of one id one may be none.
        const isOnce = portfolio.complexes.map(({ id }, _, all) => all.filter((each) => each.id === id).length === 1);
        const surely = said.some((each, index) => isOnce[index] && each.includes(true));
        const plain = plainMatches(need, portfolio.complexes);
        expect(rows[at]).toMatchObject({
          fitting,
          verdict: surely ? "met" : fitting > 0 || unsure ? "unknown" : "unmet",
        });
        expect(rows[at]?.matches).toEqual(plain.slice(0, best));
        expect(plain).toHaveLength(fitting);
      }
    },
  );
});
