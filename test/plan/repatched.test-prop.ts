import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { faultsOf, Plan } from "../../src/index.js";
import { PathError, patched } from "../../src/plan/patch.js";
import type { PlanData } from "../../src/plan/plan.js";
import { repatched } from "../../src/plan/repatched.js";
import { taizhou } from "../../src/taizhou/index.js";
import { linjiang } from "./linjiang.js";

const plan = Plan.parse(linjiang);
const preset: PlanData = taizhou;

type Patch = Parameters<typeof patched>[1];

/** What the whole of a patched plan parses to: what the quick way must give as well. */
function wholly(data: PlanData, set: Patch, value?: number) {
  const next = patched(data, set, value);
  const { success, data: parsed, error } = Plan.safeParse(next);
  return success ? { plan: parsed } : { faults: faultsOf(error, next) };
}

/** What comes of an attempt, be it the path of a patch that leads nowhere. */
function outcome<V>(attempt: () => V): V | string {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof PathError) return error.path;
    throw error;
  }
}

const paths = fc.constantFrom(
  ...["standards.area.value", "standards.area.value.base", "standards.area.waivable", "standards.speed.months"],
  ...["targets.yearly.years", "targets.yearly.from", "targets.total.value", "practice.delistingEnds", "practice"],
  ...[
    "localities.south.until",
    "functions.testing.label.en",
    "revision",
    "crosswalk",
    "nonsense",
    "readings.force.why",
  ],
);
const values = fc.constantFrom(
  ...[null, true, 3, "3", "007.50", "x", "2021-06-30", "everything", -1],
  ...[[2021], [], {}, { zh: "某", en: "some" }, { base: 1, star: "2.0" }],
);

describe("a patched plan of which only the parts touched are parsed", () => {
  test.prop([fc.dictionary(paths, values, { maxKeys: 4 })])("is as the whole of it parsed", (set) => {
    expect(outcome(() => repatched(plan, set))).toStrictEqual(outcome(() => wholly(plan, set)));
  });

  it("is as the whole of it parsed, under every alternative of the preset", () => {
    for (const { alternatives } of Object.values(preset.readings)) {
      for (const { set, takes } of Object.values(alternatives)) {
        const value = takes && 2;
        expect(repatched(preset, set, value)).toStrictEqual(wholly(preset, set, value));
      }
    }
  });
});
