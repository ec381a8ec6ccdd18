import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { assessTier, Complex, readPlan, withReadings } from "../../src/index.js";
import { standardFound } from "../../src/standards/index.js";
import { type TaizhouTier, taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { planFrom } from "../given.js";
import { complexOf, NINE, participant, type Recorded, TEN, waiver } from "./sample.js";

const readings = fc.constantFrom(
  taizhou,
  withReadings(taizhou, { coverage: "decides" }),
  withReadings(taizhou, { coverage: "decides", "functions-expected": { id: "minimum", value: 6 } }),
  withReadings(taizhou, { "floor-area-binds": "on-recognition" }),
  withReadings(taizhou, { "area-measured": "main-site" }),
  withReadings(taizhou, { "floor-area-force": "strict" }),
);

const tier = fc.constantFrom<TaizhouTier>("county", "municipal", "provincial");
const day = fc.constantFrom("2017-12-31", "2018-09-30", "2019-06-30", "2020-12-31", "2021-03-01");
const area = fc.constantFrom(
  "0",
  "1999.99",
  "2000",
  "2000.000000000000000001",
  "4999.99",
  "5000",
  "10000",
  "12345678901234567",
);

const inventory = (list: readonly string[]) =>
  fc.oneof(
    fc.subarray([...list]),
    fc.array(fc.constantFrom(...list, "another"), { maxLength: 12 }),
    fc.subarray([...list]).map((has) => ({ has, lacks: list.filter((id) => !has.includes(id)).slice(1) })),
  );

const facts = {
  site: fc.record(
    {
      floorArea: area,
      premises: fc
        .array(area, { maxLength: 2 })
        .map((all) => all.map((buildingArea, index) => ({ id: `p${index}`, buildingArea }))),
    },
    { requiredKeys: [] },
  ),
  functions: inventory(NINE),
  capabilities: inventory(TEN),
  participants: fc
    .subarray(["government", "enterprise", "university"])
    .map((kinds) => kinds.map((kind) => participant(kind))),
  operatingModel: fc.constantFrom("none", "council", "joint-stock", "another"),
};

const recorded: fc.Arbitrary<Recorded> = fc.record(
  {
    ...facts,
    milestones: fc.array(
      fc.record({
        kind: fc.constantFrom("cultivated" as const, "recognised" as const, "delisted" as const),
        tier,
        on: day,
      }),
      { maxLength: 4 },
    ),
    changes: fc.array(fc.record({ on: day, ...facts }, { requiredKeys: ["on"] }), { maxLength: 2 }),
    waivers: fc.constantFrom([], [waiver], [{ ...waiver, tier: "municipal" }]),
  },
  { requiredKeys: [] },
);

describe("the verdict of a tier", () => {
  test.prop([readings, recorded, tier, day], { numRuns: draws(200) })(
    "is the same under a plan read again, whose standards are prepared anew",
    (plan, recorded, tier, asOf) => {
      const complex = complexOf(recorded);
      const again = assessTier(readPlan(structuredClone(plan)), complex, tier, { asOf });
      expect(again).toEqual(assessTier(plan, complex, tier, { asOf }));
    },
  );

  test.prop([readings, recorded, tier, day])(
    "finds by one standard alone what it finds by all",
    (plan, record, at, asOf) => {
      const complex = complexOf(record);
      const { findings } = assessTier(plan, complex, at, { asOf });
      for (const { id } of plan.standards) {
        expect(standardFound(plan, complex, at, id, { asOf })).toEqual(findings.find(({ rule }) => rule === id));
      }
    },
  );

  it.each([31, 32, 33, 64])("by a list of %i functions is that of each of them", (size) => {
    const functions = Array.from({ length: size }, (_, index) => ({ id: `f${index}`, label: { zh: "功能", en: "f" } }));
    const plan = planFrom({ ...withReadings(taizhou, { coverage: "decides" }), functions });
    const ids = functions.map(({ id }) => id);
    for (const offered of [
      ids,
      ids.slice(1),
      ids.slice(0, -1),
      [...ids.slice(1), "f1"],
      [...ids.slice(1), "another"],
    ]) {
      const complex = complexOf({ site: { floorArea: "9000" }, functions: offered, capabilities: [...TEN] });
      const { verdict } = assessTier(plan, complex, "county", { asOf: "2020-12-31" });
      expect(verdict).toBe(offered === ids ? "met" : offered.includes("another") ? "unknown" : "unmet");
    }
  });

  it("refuses a tier and a day that there are not", () => {
    const complex = Complex.parse({ id: "a", name: "a", locality: "wenling", milestones: [] });
    const asked = (tier: string, asOf: string) => () => assessTier<string, string>(taizhou, complex, tier, { asOf });
    expect(asked("national", "2020-12-31")).toThrow("tier");
    expect(asked("county", "2020-02-30")).toThrow("asOf");
  });
});
