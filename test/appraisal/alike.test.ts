import { describe, expect, it } from "vitest";
import { AnnualRecord, defineScorecard, Portfolio, rankSheets, recommend, scoreAll } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

/** Complexes of one listing; the second and the third have one name but for white space. */
const complex = (id: string, name: string) => ({
  id,
  name,
  locality: "wenling",
  milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
});
const portfolio = Portfolio.parse({
  complexes: [
    complex("first", "甲"),
    complex("same", "泵业 综合体"),
    complex("Same-2", "泵业综合体"),
    complex("last", "丁"),
  ],
  complete: ["records"],
});
const ground = { plan: taizhou, portfolio, asOf: "2020-12-31" };
const SCORES = { first: 90, same: 80, "Same-2": 70, last: 60 };
const records = Object.entries(SCORES).map(([id, marks]) =>
  AnnualRecord.parse({ complex: id, year: 2020, observed: { marks } }),
);

const scorecardWith = (scoring: object, grades: readonly object[]) =>
  defineScorecard({
    id: "short",
    title: { zh: "简表", en: "Short" },
    provenance: "illustrative",
    root: {
      id: "all",
      label: { zh: "总分", en: "Total" },
      marks: 100,
      children: [
        { id: "marks", label: { zh: "得分", en: "Marks" }, marks: 100, source: { observed: "marks" }, scoring },
      ],
    },
    grades,
    missing: "range",
    rounding: { places: 1, mode: "half-up" },
  } as Parameters<typeof defineScorecard>[0]);

const label = { zh: "等次", en: "grade" };
const LINE = { kind: "linear", zeroAt: 0, fullAt: 100 };
const plain = scorecardWith(LINE, [{ id: "all", label, atLeast: 0 }]);

describe("of two complexes that read alike one may be none", () => {
  const sheets = scoreAll(plain, records, { ground });

  it("who stands below both may be a rank better, who stands above is first for certain", () => {
    const ranks = rankSheets(sheets, { ground }).map(({ complex: id, rank, best, worst }) => [id, rank, best, worst]);
    expect(ranks).toEqual([
      ["first", 1, 1, 1],
      ["same", 2, 2, 2],
      ["Same-2", 3, 2, 3],
      ["last", 4, 2, 4],
    ]);
  });

  it("by their ids too, where there are no records", () => {
    const alone = ["pumps", "Pumps", "moulds"].map((id, at) => ({
      complex: id,
      year: 2020,
      observed: { marks: 90 - at },
    }));
    const ranks = rankSheets(
      scoreAll(
        plain,
        alone.map((each) => AnnualRecord.parse(each)),
      ),
    );
    expect(ranks.map(({ best, worst }) => [best, worst])).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
    ]);
  });

  it("half of four are two places, half of three one: the second place is not certain", () => {
    const half = { id: "top", label, atLeast: 50, top: { share: 0.5, round: "down" } };
    const graded = scoreAll(
      scorecardWith(LINE, [half, { id: "other", label: { zh: "其余", en: "other" }, atLeast: 0 }]),
      records,
      { ground },
    );
    expect(graded.map(({ complex: id, grade, certain, possible }) => [id, grade, certain, possible])).toEqual([
      ["first", "top", true, ["top"]],
      ["same", "top", false, ["top", "other"]],
      ["Same-2", "other", false, ["top", "other"]],
      ["last", "other", false, ["top", "other"]],
    ]);
  });

  it("a percentile is that among three or four", () => {
    const scoring = { kind: "cohort", method: "percentile", better: "higher", constant: "half" };
    const graded = scoreAll(scorecardWith(scoring, [{ id: "all", label, atLeast: 0 }]), records, { ground });
    const ranges = graded.map(({ complex: id, total, range }) => [id, total, range]);
    // Of the two alike without both, without either, and as they are: 1 ÷ 1, 2 ÷ 2, 3 ÷ 3 of the others are below the first.
    expect(ranges[0]).toEqual(["first", "100", ["100", "100"]]);
    expect(ranges[3]).toEqual(["last", "0", ["0", "0"]]);
    // Without the other alike one below: 1 ÷ 2; with it 2 ÷ 3, which lies below the outer bound.
    expect(ranges[1]).toEqual(["same", "50", ["50", "100"]]);
  });

  it("who is recommended is not certain of either, and is certain of who stands above both", () => {
    const given = recommend(taizhou, portfolio, sheets, { quota: 2, asOf: "2020-12-31" });
    expect(given.recommended.map(({ complex: id, certain }) => [id, certain])).toEqual([
      ["first", true],
      ["same", false],
    ]);
    expect(given.passedOver.map(({ complex: id, certain }) => [id, certain])).toEqual([
      ["Same-2", false],
      ["last", false],
    ]);
  });
});

describe("a complex that is recorded twice with all the same", () => {
  it("is one, and leaves nothing open", () => {
    const twice = Portfolio.parse({
      ...portfolio,
      complexes: [...portfolio.complexes.slice(0, 2), portfolio.complexes[1]],
    });
    const sheets = scoreAll(plain, records.slice(0, 2), { ground: { ...ground, portfolio: twice } });
    const ranks = rankSheets(sheets, { ground: { ...ground, portfolio: twice } });
    expect(ranks.map(({ best, worst }) => [best, worst])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });
});
