import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { trackTargets } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { DAYS, incomplete } from "./portfolios.js";

const divisions = taizhou.localities.filter(({ kind }) => kind === "division").map(({ id }) => id);

describe("whatever the rest of an area has", () => {
  test.prop([incomplete, fc.subarray(divisions, { minLength: 1, maxLength: 8 }), fc.constantFrom(...DAYS)], {
    numRuns: draws(60),
  })(
    "a part's rows are the whole's, its figures the least, and what it settles comes out",
    (portfolio, localities, asOf) => {
      const whole = trackTargets(taizhou, portfolio, { asOf });
      const part = trackTargets(taizhou, portfolio, { asOf, scope: { localities } });
      const inPart = whole.rows.filter(
        ({ locality }) => locality !== undefined && localities.some((id) => id === locality),
      );
      expect(part.rows.filter(({ locality }) => locality !== undefined)).toEqual(inPart);
      expect(part.totals.map(({ key }) => key)).toEqual(whole.totals.map(({ key }) => key));
      part.totals.forEach((total, index) => {
        const of = whole.totals[index] ?? expect.fail();
        expect([total.atLeast, total.required]).toEqual([true, of.required]);
        expect(total.achieved).toBeLessThanOrEqual(Number(of.achieved));
        expect(total.shortfall).toBeLessThanOrEqual(Number(of.shortfall));
        expect(total.localities?.met ?? 0).toBeLessThanOrEqual(of.localities?.met ?? 0);
        if (total.status !== "unknown") expect(of.status).toBe(total.status);
      });
    },
  );
});
