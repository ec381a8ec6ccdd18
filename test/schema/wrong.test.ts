import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { Condition, type ScorecardInput, Scoring, Source } from "../../src/index.js";
import { cardOf, group, type IndicatorIn, leaf, named } from "../appraisal/written.js";
import { refusedFor } from "../given.js";
import { planOf, type Rule } from "../standards/sister-plan.js";
import { validatorOf } from "./schema-validator.js";
import { CONDITIONS, SCORINGS, SOURCES, type Wrong } from "./wrong.js";

/*
 * Conditions, sources and scorings made wrong in more than twenty ways each: refused with path, what was got, what is accepted
 * and the nearest right one; and by the JSON Schema wherever that can know.
 */

const scoredBy = (scoring: unknown) => {
  const root = group("root", 10, [leaf("a", 10, scoring as IndicatorIn["scoring"])]);
  return cardOf([], { root, grades: [{ ...named("any"), atLeast: 0 }] } satisfies Partial<ScorecardInput>);
};

interface Kind {
  readonly name: "Condition" | "Source" | "Scoring";
  readonly schema: z.ZodType;
  readonly wrong: readonly Wrong[];
  readonly at: string;
  readonly define: (value: unknown) => unknown;
  readonly right: readonly unknown[];
}

const KINDS: readonly Kind[] = [
  {
    ...{ name: "Condition", schema: Condition, wrong: CONDITIONS, at: "standards[0].requires" },
    define: (requires) => planOf({ requires } as Rule),
    right: [
      { value: "sales", atLeast: { county: 1, provincial: 2 }, below: 9 },
      { list: { observed: "sales" }, has: ["a"], atLeast: "all" },
      { any: [{ not: { listed: { state: "now", from: "2020-02-29" } } }, { choice: "region", in: ["delta"] }] },
    ],
  },
  {
    ...{ name: "Source", schema: Source, wrong: SOURCES, at: "standards[0].requires.value" },
    define: (value) => planOf({ requires: { value, atLeast: 1 } } as Rule),
    right: [
      "sales",
      { over: { growth: { observed: "sales" } }, years: "recognised", by: "mean" },
      { change: { ratio: [{ sum: ["sales", { of: { granted: {} }, times: "0.25" }] }, { fact: "patents" }] } },
    ],
  },
  {
    ...{ name: "Scoring", schema: Scoring, wrong: SCORINGS, at: "root.children[0].scoring" },
    define: scoredBy,
    right: [
      { kind: "curve", points: [0, 6].map((marks) => ({ at: "0.6", marks })) },
      { kind: "each", marks: "0.1", per: 2, from: 50, base: 5 },
      { kind: "by-case", cases: [{ scoring: { kind: "steps", steps: [{ atMost: 5, marks: 10 }] } }] },
    ],
  },
];

describe.each(KINDS)("a $name that is wrong", ({ name, schema, wrong, at, define, right }) => {
  it("in more than twenty ways", () => {
    expect(new Set(wrong.map(([what]) => what)).size).toBe(wrong.length);
    expect(wrong.length).toBeGreaterThan(20);
  });

  it.each(wrong)("%s", (_, value, path, got, near) => {
    const [fault, ...others] = refusedFor(() => define(value));
    expect([fault?.path, fault?.got, fault?.near]).toEqual([`${at}${path}`, got, near]);
    expect(fault?.accepted).toEqual({ zh: expect.stringMatching(/./), en: expect.stringMatching(/./) });
    expect(fault?.example).not.toBe("");
    if (near !== undefined) expect(fault?.example).toBe(JSON.stringify(near));
    // What else is found is found in the same thing.
    expect(others.every((other) => other.path.startsWith(at))).toBe(true);
  });

  it.each(wrong)("its JSON Schema refuses what the schema by itself does: %s", (what, value) => {
    // How many digits a number has no JSON Schema can say.
    if (what === "a bound with a float's noise") return;
    const refuses = !validatorOf(name)(JSON.parse(JSON.stringify(value)));
    expect([what, refuses]).toEqual([what, !schema.safeParse(value).success]);
  });

  it.each(right)("and both accept one that is right: %j", (value) => {
    expect([validatorOf(name)(value), schema.safeParse(value).success]).toEqual([true, true]);
    expect(refusedFor(() => define(value))).toEqual([]);
  });
});
