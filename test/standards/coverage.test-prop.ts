import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { assessTier, type Verdict, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, END, finding, NINE, participant, TEN } from "./sample.js";

const GOODNESS: Readonly<Record<Verdict, number>> = { unmet: 0, unknown: 1, waived: 2, met: 3, "not-applicable": 3 };
const plans = fc.oneof(
  fc.constant(taizhou),
  fc.constant(withReadings(taizhou, { coverage: "decides" })),
  fc
    .integer({ min: 1, max: 9 })
    .map((value) => withReadings(taizhou, { "functions-expected": { id: "minimum", value } })),
);
const some = (list: readonly string[]) => fc.subarray([...list]);

/** A record of functions in its object form: each of the nine had, lacking or not recorded. */
const inventory = fc
  .array(fc.constantFrom("has", "lacks", "unknown"), { minLength: NINE.length, maxLength: NINE.length })
  .map((states) => ({
    has: NINE.filter((_, index) => states[index] === "has"),
    lacks: NINE.filter((_, index) => states[index] === "lacks"),
  }));

describe("coverage (2.3, 4.1.3)", () => {
  test.prop([plans, some(NINE), fc.constantFrom(...NINE)])("adding a function never worsens it", (plan, had, one) => {
    const goodness = (functions: readonly string[]) => GOODNESS[finding("functions", { functions }, { plan }).verdict];
    expect(goodness([...had, one])).toBeGreaterThanOrEqual(goodness(had));
  });

  test.prop([plans, inventory, fc.constantFrom(...NINE)])(
    "finding that a function is there never worsens it",
    (plan, { has, lacks }, one) => {
      const goodness = (functions: { has: string[]; lacks: string[] }) =>
        GOODNESS[finding("functions", { functions }, { plan }).verdict];
      const found = { has: [...new Set([...has, one])], lacks: lacks.filter((id) => id !== one) };
      expect(goodness(found)).toBeGreaterThanOrEqual(goodness({ has, lacks }));
    },
  );

  test.prop([inventory])("every function is had, lacking or unknown, and only one of these", (functions) => {
    const { items } = finding("functions", { functions });
    expect([...(items?.has ?? []), ...(items?.lacks ?? []), ...(items?.unknown ?? [])].sort()).toEqual(
      [...NINE].sort(),
    );
    expect(items?.has).toEqual(functions.has);
    expect(items?.lacks).toEqual(functions.lacks);
  });

  test.prop([plans, inventory])("unknown says that either answer is still possible", (plan, functions) => {
    const settled = (has: readonly string[]) => finding("functions", { functions: has }, { plan }).verdict;
    const worst = settled(functions.has);
    const best = settled(NINE.filter((id) => !functions.lacks.includes(id)));
    const expected = worst === best ? worst : "unknown";
    expect(finding("functions", { functions }, { plan }).verdict).toBe(expected);
  });

  test.prop([some(NINE), some(TEN), some(TEN)])(
    "what only advises never changes the tier's verdict",
    (functions, capabilities, virtual) => {
      const bare = complexOf({ site: { floorArea: "2000" } });
      const rich = complexOf({
        site: { floorArea: "2000", carriers: [] },
        functions,
        capabilities: { has: capabilities, lacks: [], virtual: virtual.filter((id) => capabilities.includes(id)) },
        participants: functions.map((kind) => participant(kind)),
        operatingModel: functions[0] ?? "none",
        facts: { "slowest-answer": String(functions.length) },
      });
      for (const tier of ["county", "municipal", "provincial"] as const) {
        const verdict = assessTier(taizhou, bare, tier, { asOf: END }).verdict;
        expect(assessTier(taizhou, rich, tier, { asOf: END }).verdict).toBe(verdict);
      }
    },
  );
});
