import { describe, expect, it } from "vitest";
import { leagueChart } from "../../src/charts/index.js";
import {
  AnnualRecord,
  defineScorecard,
  improvementsTo,
  rankRobustness,
  rankSheets,
  recommend,
  type ScoreSheet,
  scoreAll,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { faultsThrownBy } from "../given.js";
import { named, upTo, written } from "./written.js";

const cardOf = (id: string, best: string) =>
  defineScorecard(
    written([upTo("served", 100, 10)], {
      id,
      grades: [
        { ...named(best), atLeast: 90 },
        { ...named("poor"), atLeast: 0 },
      ],
    }),
  );

const card = cardOf("short", "good");
const sheetsOf = (scorecard: typeof card, year: number) =>
  scoreAll(
    scorecard,
    ["a", "b"].map((complex) => AnnualRecord.parse({ complex, year, observed: { served: 5 } })),
  );
const [a, b] = sheetsOf(card, 2020) as [ScoreSheet, ScoreSheet];
const [, other] = sheetsOf(cardOf("long", "fine"), 2020) as [ScoreSheet, ScoreSheet];
const [, before] = sheetsOf(card, 2019) as [ScoreSheet, ScoreSheet];

const SIDE_BY_SIDE: Record<string, (sheets: ScoreSheet[]) => unknown> = {
  rankSheets: (sheets) => rankSheets(sheets),
  rankRobustness: (sheets) => rankRobustness(card, sheets, { draws: 10, seed: 1, spread: 0.1, top: [1] }),
  leagueChart: (sheets) => leagueChart(card, sheets, en),
};

describe.each(Object.entries(SIDE_BY_SIDE))("%s refuses sheets that do not belong together", (_, ask) => {
  const faults = (sheets: ScoreSheet[]) =>
    faultsThrownBy(() => ask(sheets)).map(({ path, got, example }) => [path, got, example]);

  it("those that do, it takes, and none at all", () => {
    expect(() => [ask([a, b]), ask([])]).not.toThrow();
  });

  it("of another scorecard, of another year, twice of one complex: each where it stands", () => {
    expect(faults([a, other])).toEqual([["sheets[1].scorecard", '"long"', '"short"']]);
    expect(faults([a, before])).toEqual([["sheets[1].year", "2019", "2020"]]);
    expect(faults([a, b, a])).toEqual([["sheets[2].complex", '"a"', '"pumps"']]);
  });
});

describe("a sheet beside a scorecard", () => {
  const ways = (sheet: ScoreSheet) => improvementsTo(card, sheet, "good");

  it("is one of its own, with a grade that it has", () => {
    expect(ways(a)).toHaveLength(1);
    expect(faultsThrownBy(() => ways(other))).toMatchObject([{ path: "sheet.scorecard", got: '"long"' }]);
    expect(faultsThrownBy(() => ways({ ...a, grade: "pour" }))).toMatchObject([
      { path: "sheet.grade", example: '"poor"' },
    ]);
    expect(faultsThrownBy(() => SIDE_BY_SIDE.leagueChart?.([{ ...a, grade: "pour" }, b]))).toMatchObject([
      { path: "sheets[0].grade", example: '"poor"' },
    ]);
  });

  it("that does not say whose it is, is taken for one of it", () => {
    const { scorecard: _, ...rest } = a;
    expect(ways(rest as ScoreSheet)).toHaveLength(1);
  });
});

describe("sheets to recommend by", () => {
  const recommended = (sheets: readonly ScoreSheet[]) => () =>
    recommend(taizhou, { complexes: [] }, sheets, { asOf: "2020-12-31", quota: 1 });

  it("are one of each complex a year, of any years", () => {
    expect(faultsThrownBy(recommended([a, b, before]))).toEqual([]);
  });

  it("are refused where one complex has two of a year: which of them counts nobody could say", () => {
    expect(faultsThrownBy(recommended([a, b, { ...b, total: "90" }]))).toMatchObject([
      { path: "sheets[2].complex", got: '"b"' },
    ]);
  });
});
