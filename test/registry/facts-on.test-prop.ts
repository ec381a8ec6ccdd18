import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { Complex, factsOn } from "../../src/index.js";

const key = fc.constantFrom("staff", "labs", "patents");
const value = fc.integer({ min: 0, max: 9 }).map(String);
const facts = fc.option(fc.dictionary(key, value), { nil: undefined });
const on = fc.constantFrom("2019-01-01", "2019-06-30", "2020-01-01");

describe("a plan's own facts on a day", () => {
  test.prop([facts, fc.array(fc.record({ on, facts }), { maxLength: 5 }), on])(
    "are each the last that was recorded by then, and none that a day says two things of",
    (first, recorded, day) => {
      const given = (own: typeof first) => own && { facts: own };
      const complex = Complex.parse({
        id: "pumps",
        name: "泵",
        locality: "wenling",
        milestones: [],
        ...given(first),
        changes: recorded.map((change) => ({ on: change.on, ...given(change.facts) })),
      });
      const days = ["2019-01-01", "2019-06-30", "2020-01-01"].filter((each) => each <= day);
      const own = new Map(Object.entries(first ?? {}));
      for (const each of days) {
        const said = recorded.flatMap((change) => (change.on === each ? Object.entries(change.facts ?? {}) : []));
        for (const [key, value] of said) {
          if (said.every(([other, its]) => other !== key || its === value)) own.set(key, value);
          else own.delete(key);
        }
      }
      const isAny = [first, ...recorded.flatMap((change) => (change.on <= day ? [change.facts] : []))].some(Boolean);
      expect(factsOn(complex, day).facts).toEqual(isAny ? Object.fromEntries(own) : undefined);
    },
  );

  test("are all there, of thousands of changes", () => {
    const changes = Array.from({ length: 4000 }, (_, index) => ({ on: "2019-01-01", facts: { [`f${index}`]: "1" } }));
    const complex = Complex.parse({ id: "pumps", name: "泵", locality: "wenling", milestones: [], changes });
    expect(Object.keys(factsOn(complex, "2019-12-31").facts ?? {})).toHaveLength(4000);
  });
});
