import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { assessTier, type Verdict, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, END, waiver } from "./sample.js";

/** How good a verdict is for the complex. */
const GOODNESS: Readonly<Record<Verdict, number>> = { unmet: 0, unknown: 1, waived: 2, met: 3, "not-applicable": 3 };

const LIMITS = [2000, 5000, 10000];
/** Areas in hundredths of a m², mostly within two hundredths of a threshold. */
const hundredths = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...LIMITS), fc.integer({ min: -2, max: 2 })).map(([m, d]) => m * 100 + d),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 2_000_000 }) },
);
const areaText = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`;

const tier = fc.constantFrom("county", "municipal", "provincial");
const plan = fc.constantFrom(
  taizhou,
  withReadings(taizhou, { "floor-area-force": "strict" }),
  withReadings(taizhou, { coverage: "decides" }),
  withReadings(taizhou, { "floor-area-binds": "on-recognition" }),
);
const waivers = fc.constantFrom([], [waiver], [{ ...waiver, tier: "municipal" }]);
const floorOf = { county: 200_000, municipal: 500_000, provincial: 1_000_000 } as const;

describe("floor area (4.1.2)", () => {
  test.prop([tier, plan, waivers, hundredths, hundredths])(
    "more area never worsens a verdict",
    (tier, plan, waivers, one, other) => {
      const goodness = (value: number) => {
        const complex = complexOf({ site: { floorArea: areaText(value) }, waivers });
        return GOODNESS[assessTier(plan, complex, tier, { asOf: END }).verdict];
      };
      expect(goodness(Math.max(one, other))).toBeGreaterThanOrEqual(goodness(Math.min(one, other)));
    },
  );

  test.prop([tier, hundredths])("a tier is met exactly from its figure on", (tier, value) => {
    const complex = complexOf({ site: { floorArea: areaText(value) } });
    const { verdict } = assessTier(taizhou, complex, tier, { asOf: END });
    expect(verdict).toBe(value >= floorOf[tier] ? "met" : "unmet");
  });

  test.prop([tier, hundredths])("the shortfall is exactly what is wanting", (tier, value) => {
    const complex = complexOf({ site: { floorArea: areaText(value) } });
    const [found] = assessTier(taizhou, complex, tier, { asOf: END }).findings;
    const wanting = floorOf[tier] - value;
    expect(found?.shortfall === undefined ? 0 : Math.round(Number(found.shortfall) * 100)).toBe(Math.max(0, wanting));
  });

  test.prop([tier, hundredths, fc.array(fc.nat(99), { minLength: 1, maxLength: 5 })])(
    "an area is the same in one place or cut into several",
    (tier, value, cuts) => {
      const parts = cut(value, cuts);
      const premises = parts.map((part, index) => ({ id: `p${index}`, buildingArea: areaText(part) }));
      const whole = assessTier(taizhou, complexOf({ site: { floorArea: areaText(value) } }), tier, { asOf: END });
      expect(assessTier(taizhou, complexOf({ site: { premises } }), tier, { asOf: END })).toEqual(whole);
    },
  );

  test.prop([tier, hundredths, fc.nat(1_000_000)])("virtual tenants change nothing", (tier, value, virtualTenants) => {
    const floorArea = areaText(value);
    const without = assessTier(taizhou, complexOf({ site: { floorArea } }), tier, { asOf: END });
    const withThem = assessTier(taizhou, complexOf({ site: { floorArea, virtualTenants } }), tier, { asOf: END });
    expect(withThem).toEqual(without);
  });
});

/** Parts that add up to the whole, each but the last a percentage of what is left. */
function cut(whole: number, percentages: readonly number[]): number[] {
  const parts: number[] = [];
  let left = whole;
  for (const percentage of percentages) {
    const part = Math.floor((left * percentage) / 100);
    parts.push(part);
    left -= part;
  }
  return [...parts, left];
}
