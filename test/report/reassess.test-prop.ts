import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { assess, Portfolio, type PortfolioInput, reassess, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { faultsThrownBy } from "../given.js";
import { contradictory, DAYS, everything, incomplete, portfolio as sample } from "./portfolios.js";

/** What is recorded of complexes by their ids. */
type OfComplex = { readonly complex?: string | undefined };
const OF_COMPLEXES = ["records", "grants", "needs"] as const;

/**
 * A portfolio in which some complexes are as another has them, records, grants and problems too, or gone where it has none
 * at their place; what is new comes before what was there, so that everything else moves.
 */
function edited(portfolio: Portfolio, other: Portfolio, changed: ReadonlySet<string>): Portfolio {
  const ids = [...changed];
  const nameFor = new Map(other.complexes.map(({ id }, place) => [id, ids[place] ?? ""]));
  const isKept = ({ complex }: OfComplex) => !changed.has(complex ?? "");
  const taken = (entries: readonly OfComplex[]) =>
    entries.flatMap((entry) => {
      const complex = nameFor.get(entry.complex ?? "");
      return complex ? [{ ...entry, complex }] : [];
    });
  const input: PortfolioInput = {
    ...portfolio,
    complexes: [
      ...other.complexes.flatMap((complex) => {
        const id = nameFor.get(complex.id);
        return id ? [{ ...complex, id }] : [];
      }),
      ...portfolio.complexes.filter(({ id }) => !changed.has(id)),
    ],
    ...Object.fromEntries(
      OF_COMPLEXES.flatMap((list) => {
        const [entries, others]: readonly (readonly OfComplex[] | undefined)[] = [portfolio[list], other[list]];
        return entries ? [[list, [...taken(others ?? []), ...entries.filter(isKept)]]] : [];
      }),
    ),
  };
  return Portfolio.parse(JSON.parse(JSON.stringify(input)));
}

const byPlatform = withReadings(taizhou, { "evaluated-unit": "platform" });

const unlike = fc.record({
  before: fc.oneof(incomplete, contradictory),
  other: incomplete,
  turns: fc.infiniteStream(fc.boolean()),
  isNew: fc.boolean(),
  asOf: fc.constantFrom(...DAYS),
  plan: fc.constantFrom(taizhou, byPlatform),
  options: fc.constantFrom({}, everything, { ...everything, scope: { localities: ["wenling", "yuhuan"] } }),
});

describe("a report again, where some complexes have another record", () => {
  test.prop([unlike], { numRuns: draws(60) })(
    "is the report that is made of the portfolio as it is now",
    ({ before, other, turns, isNew, asOf, plan, options }) => {
      const ids = [...new Set(before.complexes.map(({ id }) => id))].filter(() => turns.next().value);
      const changed = [...ids, ...(isNew ? ["one-that-is-new"] : [])];
      const report = assess(plan, before, { ...options, asOf });
      const now = edited(before, other, new Set(changed));
      const again = reassess(report, now, changed);
      expect(again).toEqual(assess(plan, now, { ...options, asOf }));
      const read: typeof report = JSON.parse(JSON.stringify(report));
      expect(reassess(read, now, changed)).toEqual(again);
    },
  );

  it("has what rests on the record of another complex alone from the report before", () => {
    const report = assess(taizhou, sample, { asOf: "2020-12-31" });
    const [first, ...others] = sample.complexes;
    const now = Portfolio.parse({
      ...sample,
      complexes: [{ ...first, site: { floorArea: "1" }, changes: [] }, ...others],
    });
    const again = reassess(report, now, [first?.id ?? ""]);
    const isSame = again.complexes.map(({ assessment }, place) => assessment === report.complexes[place]?.assessment);
    expect(isSame).toEqual([false, ...others.map(() => true)]);
    const measured = again.complexes.flatMap(({ records }, place) =>
      records.map((record, at) => record.measured === report.complexes[place]?.records[at]?.measured),
    );
    expect(measured.filter((same) => same).length).toBeGreaterThan(measured.length / 2);
    expect(again.complexes[0]?.assessment.tiers[0]?.findings[0]?.actual).toBe("1");
  });

  it("is refused of what is no report", () => {
    const other = { type: "policy-report", stamp: { library: "0.0.1" } };
    expect(faultsThrownBy(() => reassess(other as never, sample, [])).map(({ path }) => path)).toEqual(["report"]);
  });
});
