import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { assess } from "../../src/index.js";
import { draws } from "../draws.js";
import { overturned } from "./certain.js";
import { asked, completed } from "./holes.js";

describe("what a report calls certain", () => {
  test.prop([completed, asked], { numRuns: draws(400) })(
    "comes out whatever is not recorded turns out to be",
    ({ before, after }, { plan, options }) => {
      expect(overturned(assess(plan, before, options), assess(plan, after, options))).toEqual([]);
    },
  );
});
