import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { assessComplex, factsOn, tiersOn, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, END, NINE, waiver } from "./sample.js";

const plans = fc.constantFrom(taizhou, withReadings(taizhou, { delisting: "everything" }));
const tier = fc.constantFrom("county", "municipal", "provincial");
/** Few days, so that events often fall on one. */
const day = fc.constantFrom("2018-01-01", "2018-09-30", "2019-05-01", "2020-02-29", "2020-12-31", "2021-01-01");
const asOf = fc.constantFrom("2017-12-31", "2018-09-30", "2019-05-01", "2020-02-28", "2020-02-29", END, "2021-06-30");

const milestone = fc.record({
  kind: fc.constantFrom("cultivated" as const, "applied" as const, "recognised" as const, "delisted" as const),
  tier,
  on: day,
});
const change = fc.record(
  {
    on: day,
    site: fc.record({ floorArea: fc.constantFrom("1999.99", "2000", "5000") }),
    functions: fc.subarray([...NINE]),
    operatingModel: fc.constantFrom("none", "council"),
    facts: fc.dictionary(fc.constantFrom("slowest-answer", "slowest-report"), fc.constantFrom("3", "9")),
  },
  { requiredKeys: ["on"] },
);
const shuffled = <T>(list: fc.Arbitrary<readonly T[]>) =>
  list.chain((one) =>
    fc.tuple(fc.constant(one), fc.shuffledSubarray([...one], { minLength: one.length, maxLength: one.length })),
  );

/** What is said, whatever places in the record its paths name. */
const said = (result: object): unknown =>
  JSON.parse(JSON.stringify(result), (key, value) =>
    key === "missing" ? value.map((path: string) => path.replace(/\[\d+\]/g, "[]")).sort() : value,
  );

describe("the order in which things are recorded does not matter", () => {
  test.prop([plans, shuffled(fc.array(milestone, { maxLength: 7 })), asOf])(
    "of milestones",
    (plan, [one, other], asOf) => {
      const held = (milestones: typeof one) => tiersOn(plan, complexOf({ milestones }), asOf);
      expect(held(other)).toEqual(held(one));
      const assessed = (milestones: typeof one) => said(assessComplex(plan, complexOf({ milestones }), { asOf }));
      expect(assessed(other)).toEqual(assessed(one));
    },
  );

  test.prop([shuffled(fc.uniqueArray(change, { maxLength: 5, selector: ({ on }) => on })), asOf])(
    "of changes on different days",
    ([one, other], asOf) => {
      const assessed = (changes: typeof one) => {
        const complex = complexOf({ changes });
        return [factsOn(complex, asOf), assessComplex(taizhou, complex, { asOf })];
      };
      expect(assessed(other)).toEqual(assessed(one));
    },
  );

  test.prop([
    shuffled(
      fc.uniqueArray(fc.record({ tier, approvedOn: day, until: day }), { selector: (one) => JSON.stringify(one) }),
    ),
    asOf,
  ])("of waivers", ([one, other], asOf) => {
    const assessed = (granted: typeof one) => {
      const complex = complexOf({ site: { floorArea: "1" }, waivers: granted.map((days) => ({ ...waiver, ...days })) });
      return said(assessComplex(taizhou, complex, { asOf }));
    };
    expect(assessed(other)).toEqual(assessed(one));
  });

  test.prop([shuffled(fc.subarray([...NINE]))])("of functions", ([one, other]) => {
    const assessed = (functions: readonly string[]) => assessComplex(taizhou, complexOf({ functions }), { asOf: END });
    expect(assessed(other)).toEqual(assessed(one));
  });
});

describe("tiers held", () => {
  test.prop([plans, fc.array(milestone, { maxLength: 7 }), asOf])(
    "are each held once, highest first, by a milestone on record up to that day",
    (plan, milestones, asOf) => {
      const held = tiersOn(plan, complexOf({ milestones }), asOf);
      const rank = ["provincial", "municipal", "county"];
      const places = held.map(({ tier }) => rank.indexOf(tier));
      expect(places).toEqual([...new Set(places)].sort());
      for (const { tier, status, since } of held) {
        expect(since <= asOf).toBe(true);
        expect(milestones).toContainEqual({ kind: status, tier, on: since });
      }
    },
  );

  test.prop([plans, fc.array(milestone, { maxLength: 7 }), asOf])(
    "do not know of what comes after the day",
    (plan, milestones, asOf) => {
      const known = milestones.filter(({ on }) => on <= asOf);
      expect(tiersOn(plan, complexOf({ milestones: known }), asOf)).toEqual(
        tiersOn(plan, complexOf({ milestones }), asOf),
      );
    },
  );
});
