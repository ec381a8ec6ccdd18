import { describe, expect, it } from "vitest";
import { unrecordedSheets } from "../../src/appraisal/index.js";
import { AnnualRecord, Portfolio, type Scorecard, scoreAll, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { asOf } from "../given.js";
import { cardOf, recordOf, upTo } from "./written.js";

/* The sheets that may yet come of those that stand: they say nothing, and may come to any grade. */

const byPlatform = withReadings(taizhou, { "evaluated-unit": "platform" });
const listed = (
  id: string,
  milestones: readonly object[] = [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
) => ({
  ...{ id, name: id, locality: "wenling", milestones },
});
const card = cardOf([upTo("x", 100, 100)]);

function blank(
  records: readonly AnnualRecord[],
  {
    complexes = ["a", "b"],
    plan = taizhou,
    by = [card],
    complete = false,
  }: {
    readonly complexes?: readonly string[];
    readonly plan?: typeof taizhou | typeof byPlatform;
    readonly by?: readonly Scorecard[];
    readonly complete?: boolean;
  } = {},
) {
  const portfolio = Portfolio.parse({
    complexes: complexes.map((id) => listed(id)),
    records,
    ...(complete && { complete: ["records"] }),
  } as Parameters<typeof Portfolio.parse>[0]);
  const [first = card] = by;
  const scored = records.filter(({ year }) => year === 2020).flatMap((record) => scoreAll(first, [record]));
  return unrecordedSheets(by, first, scored, 2020, { plan, portfolio, asOf });
}

describe("a sheet that may yet come", () => {
  it("is of each that stands and has none, by its own key, and may come to any grade", () => {
    const sheets = blank([recordOf({ x: 90 }, "a")], { complexes: ["a", "b", "c"] });
    expect(sheets.map(({ key, complex }) => [key, complex])).toEqual([
      ["score-sheet/card/b//2020", "b"],
      ["score-sheet/card/c//2020", "c"],
    ]);
    expect(sheets[0]).toMatchObject({ certain: false, possible: ["good", "poor"], missing: ["records"] });
    expect(sheets[0]).not.toHaveProperty("platform");
  });

  it("is of nobody where all records are there", () => {
    expect(blank([recordOf({ x: 90 }, "a")], { complete: true })).toEqual([]);
  });

  it("says what is missing for one with a record, of whom it is open which scorecard is for it", () => {
    const ofCouncils = cardOf([upTo("x", 100, 100)], {
      appliesTo: { choice: "operatingModel", in: ["council"] },
    });
    const portfolio = Portfolio.parse({ complexes: [listed("a")], records: [recordOf({ x: 90 }, "a")] } as never);
    const [sheet] = unrecordedSheets([ofCouncils], ofCouncils, [], 2020, { plan: taizhou, portfolio, asOf });
    expect(sheet).toMatchObject({ complex: "a", missing: ["observed.x"], possible: ["good", "poor"] });
  });

  it("is of a platform that had a record before, under a complex that is scored by this scorecard", () => {
    const of = (complex: string, platform: string, year: number) =>
      AnnualRecord.parse({ complex, platform, year, observed: { x: 50 } });
    const records = [of("a", "lab", 2020), of("a", "studio", 2019)];
    const sheets = blank(records, { plan: byPlatform, complexes: ["a"] });
    expect(sheets.map(({ key, complex, platform }) => [key, complex, platform])).toEqual([
      ["score-sheet/card/a/studio/2020", "a", "studio"],
    ]);
    expect(blank(records, { complexes: ["a"] })).toEqual([]);
    const other = cardOf([upTo("x", 100, 100)], { id: "other" });
    const portfolio = Portfolio.parse({ complexes: [listed("a")], records } as never);
    const scored = scoreAll(card, records.slice(0, 1));
    const ground = { plan: byPlatform, portfolio, asOf };
    expect(unrecordedSheets([card, other], other, scored, 2020, ground)).toEqual([]);
  });
});
