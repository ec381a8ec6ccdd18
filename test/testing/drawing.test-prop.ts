import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  AnnualRecord,
  assess,
  Complex,
  checkPortfolio,
  defineScorecard,
  type Plan,
  Portfolio,
  readFundingPolicy,
  withReadings,
} from "../../src/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { arbitrariesFor } from "../../src/testing/index.js";
import { draws } from "../draws.js";
import { faultsThrownBy } from "../given.js";
import { linjiang, load } from "../plan/linjiang.js";

const scorecards = [taizhouScorecard];
const otherwise = withReadings(taizhou, {
  leads: "one",
  delisting: "everything",
  "evaluated-unit": "platform",
  "filling-aim": "most-coverage",
  candidates: "municipal-now",
});

const PLANS: readonly (readonly [string, Plan, typeof scorecards])[] = [
  ["Taizhou's plan", taizhou, scorecards],
  ["Taizhou's plan in other readings", otherwise, scorecards],
  ["a plan of another city", load(linjiang), []],
];

const DIALS = [
  { holes: 0, limits: 0 },
  { holes: 0, limits: 100 },
  { holes: 30, limits: 50 },
  { holes: 100, limits: 50 },
];

describe.each(PLANS)("what is drawn for %s", (_, plan, known) => {
  describe.each(DIALS)("with $holes holes and $limits near limits in a hundred", (dials) => {
    const drawn = arbitrariesFor(fc, plan, { ...dials, scorecards: known });
    const found = (portfolio: Portfolio) =>
      checkPortfolio(plan, portfolio, known.length > 0 ? { scorecards: known } : {}).map(({ rule, fault }) => [
        rule,
        fault?.path,
        fault?.got,
      ]);

    test.prop([drawn.portfolio], { numRuns: draws(40) })(
      "is a portfolio without a fault, as JSON has it",
      (portfolio) => {
        expect(Portfolio.parse(JSON.parse(JSON.stringify(portfolio)))).toEqual(portfolio);
        expect(found(portfolio)).toEqual([]);
        expect(assess(plan, portfolio, { asOf: "2020-12-31", scorecards: known }).leftOut).toEqual([]);
      },
    );

    test.prop([drawn.complex, drawn.record], { numRuns: draws(40) })(
      "is a complex and a record of it",
      (complex, record) => {
        expect(Complex.parse(complex)).toEqual(complex);
        expect(AnnualRecord.parse(record)).toEqual(record);
        // Drawn apart, the record may be of a year in which the complex was none.
        const those = found({ complexes: [complex], records: [record] });
        expect(those.filter(([rule]) => rule !== "record-out-of-time")).toEqual([]);
      },
    );

    test.prop([drawn.scorecard, drawn.policy], { numRuns: draws(20) })(
      "is a scorecard and a policy",
      (scorecard, policy) => {
        expect(defineScorecard(scorecard)).toEqual(scorecard);
        expect(checkPortfolio(plan, { complexes: [] }, { scorecards: [scorecard] })).toEqual([]);
        expect(readFundingPolicy(policy, { plan, ...(known.length > 0 && { scorecards: known }) })).toEqual(policy);
      },
    );
  });
});

const drawnAt = (holes: number, limits: number) => arbitrariesFor(fc, taizhou, { holes, limits, scorecards });
/** What is counted is counted in one sample, of the same size in every run. */
const SAMPLED = 150;
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.sample(arbitrary, { numRuns: SAMPLED, seed: 7 });

describe("the dials", () => {
  it("have everything recorded at no holes, and nothing that may be left out at all holes", () => {
    const recorded = (holes: number) =>
      some(drawnAt(holes, 50).complex).map(({ site, functions }) => [
        site?.floorArea !== undefined,
        functions !== undefined,
      ]);
    expect(new Set(recorded(0).flat())).toEqual(new Set([true]));
    expect(new Set(recorded(30).flat())).toEqual(new Set([true, false]));
    expect(new Set(recorded(100).flat())).toEqual(new Set([false]));
  });

  it("have figures and days at the limits and a unit beside them, or hardly ever", () => {
    const [near, far] = [some(drawnAt(0, 100).complex), some(drawnAt(0, 0).complex)];
    const areas = (of: typeof near) => of.flatMap(({ site }) => (site?.premises ? [] : [site?.floorArea]));
    expect(areas(near)).toEqual(expect.arrayContaining(["1999.99", "2000", "2000.01", "5000", "10000"]));
    expect(areas(far)).not.toContain("1999.99");
    const days = near.flatMap(({ milestones }) => milestones.map(({ on }) => on));
    expect(days).toEqual(expect.arrayContaining(["2017-12-31", "2018-01-01", "2020-12-31", "2021-01-01"]));
  });
});

describe("what is drawn is all that can be", () => {
  const portfolios = some(drawnAt(20, 50).portfolio);
  const complexes = portfolios.flatMap((each) => each.complexes);

  it("milestones of every kind, and complexes that change", () => {
    const kinds = complexes.flatMap(({ milestones }) => milestones.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(["cultivated", "applied", "recognised", "delisted"]));
    expect(new Set(complexes.map(({ changes = [] }) => changes.length))).toEqual(new Set([0, 1, 2]));
  });

  it("findings with every verdict", () => {
    const few = portfolios.slice(0, 25);
    const reports = JSON.stringify(few.map((each) => assess(taizhou, each, { asOf: "2020-12-31" })));
    for (const verdict of ["met", "unmet", "waived", "unknown", "not-applicable"]) {
      expect(reports).toContain(`"verdict":"${verdict}"`);
    }
  });

  it("every list, but for members and figures of places where the plan names none", () => {
    const lists = new Set(portfolios.flatMap((each) => Object.keys(each)));
    expect([...lists].sort()).toEqual(
      Object.keys(Portfolio.unwrap().shape)
        .filter((list) => list !== "members" && list !== "areas")
        .sort(),
    );
  });
});

describe("what fails shrinks", () => {
  it("to one complex with nothing but what the failure is about", () => {
    const { portfolio } = arbitrariesFor(fc, taizhou, { holes: 50 });
    const failed = fc.check(
      fc.property(portfolio, ({ complexes }) => complexes.every(({ site }) => site?.virtualTenants === undefined)),
      { numRuns: SAMPLED, seed: 2, endOnFailure: false },
    );
    expect(failed.counterexample?.[0]).toEqual({
      complexes: [{ id: "c1", name: "综合体1", locality: "jiaojiang", milestones: [], site: { virtualTenants: 0 } }],
    });
  });
});

it("is refused for what is no fast-check, and dials that there are not", () => {
  const refused = (...args: unknown[]) =>
    faultsThrownBy(() => Reflect.apply(arbitrariesFor, undefined, args)).map(({ path }) => path);
  expect(refused({ constant: 1 }, taizhou)).toEqual(["fc"]);
  expect(refused(fc, taizhou, { holes: 101 })).toEqual(["holes"]);
  expect(refused(fc, taizhou, { limits: -1, hole: 3 })).toEqual(["limits", "hole"]);
});
