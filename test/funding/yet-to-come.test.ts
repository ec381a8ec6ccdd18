import { describe, expect, it } from "vitest";
import { allocateFunding, defineScorecard, FundingPolicy, Portfolio, rankSheets, scoreAll } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const label = { zh: "甲", en: "one" };
const card = defineScorecard({
  id: "served",
  title: label,
  provenance: "illustrative",
  root: {
    id: "all",
    label,
    marks: 100,
    children: [
      {
        id: "served",
        label,
        marks: 100,
        source: { observed: "served" },
        scoring: { kind: "linear", zeroAt: 0, fullAt: 100 },
      },
    ],
  },
  grades: [{ id: "all", label, atLeast: 0 }],
  missing: "range",
  rounding: { places: 2, mode: "half-up" },
});
const standing = (id: string, locality: string) => ({
  id,
  name: `${id}综合体`,
  locality,
  milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
});
const portfolio = Portfolio.parse({
  complexes: [standing("a", "wenling"), standing("b", "yuhuan")],
  records: [{ complex: "a", year: 2020, observed: { served: 90 } }],
});
const ground = { plan: taizhou, portfolio, asOf: "2020-12-31" };
const sheets = scoreAll(card, portfolio.records ?? [], { ground });
const policy = FundingPolicy.parse({
  id: "p",
  label,
  provenance: "illustrative",
  clauses: ["4.5.3d"],
  rule: { kind: "proportional" },
  payee: "complex",
});

describe("a complex that stands without a sheet may yet have one", () => {
  it("so that its share is certain for nobody", () => {
    const { lines, held } = allocateFunding(policy, sheets, { ...ground, budget: 100 });
    // With full marks for b, a has 90 of 190.
    expect(lines).toMatchObject([
      { complex: "a", amount: "47.36", range: { least: "47.36", most: "100" }, certain: false },
    ]);
    expect(held).toBe("52.64");
  });

  it("and may come before others in rank", () => {
    expect(rankSheets(sheets, { ground })).toMatchObject([{ complex: "a", rank: 1, best: 1, worst: 2 }]);
    expect(rankSheets(sheets)).toMatchObject([{ complex: "a", rank: 1, best: 1, worst: 1 }]);
  });

  it("but not one that is struck off", () => {
    const [a, b] = portfolio.complexes;
    const off = { kind: "delisted" as const, tier: "county", on: "2019-09-30" };
    const without = Portfolio.parse({
      ...portfolio,
      complexes: [a, b && { ...b, milestones: [...b.milestones, off] }],
    });
    const there = { ...ground, portfolio: without };
    expect(rankSheets(sheets, { ground: there })).toMatchObject([{ worst: 1 }]);
    expect(allocateFunding(policy, sheets, { ...there, budget: 100 }).lines).toMatchObject([
      { amount: "100", certain: true },
    ]);
  });
});

describe("a bonus without a cap that is not recorded", () => {
  const withBonus = (more: object) =>
    defineScorecard({
      ...card,
      adjustments: [{ id: "prize", label, kind: "bonus", marks: 5, source: { observed: "prizes" }, ...more }],
    });
  const records = [
    { complex: "a", year: 2020, observed: { served: "50" } },
    { complex: "b", year: 2020, observed: { served: "75", prizes: "0" } },
  ] as const;
  const shared = (more: object, rule: { kind: "proportional" | "equal" }, prizes?: "80") => {
    const [a, b] = records;
    const given = [prizes === undefined ? a : { ...a, observed: { ...a.observed, prizes } }, b];
    const sheetsNow = scoreAll(withBonus(more), given);
    const there = {
      ...ground,
      portfolio: Portfolio.parse({ ...portfolio, records: [...given], complete: ["records"] }),
    };
    const { lines } = allocateFunding({ ...policy, rule }, sheetsNow, { ...there, budget: 100 });
    return { sheet: sheetsNow[0], lines: lines.map(({ range, certain }) => [range.least, range.most, certain]) };
  };

  it("has a sheet without an upper end, and no share by marks has a certain part", () => {
    const { sheet, lines } = shared({}, { kind: "proportional" });
    expect(sheet).toMatchObject({ total: "50", range: ["50", "55"], unbounded: true, possible: ["all"] });
    expect(lines).toEqual([
      ["0", "100", false],
      ["0", "100", false],
    ]);
    // 50 and 80 times 5 are 450: 450 and 75 of 525.
    const known = shared({}, { kind: "proportional" }, "80");
    expect(known.sheet).toMatchObject({ total: "450" });
    expect(known.sheet).not.toHaveProperty("unbounded");
    expect(known.lines).toEqual([
      ["85.71", "85.71", true],
      ["14.29", "14.29", true],
    ]);
  });

  it("but with a cap it has one, of the sheet and of the shares", () => {
    const { sheet, lines } = shared({ cap: 10 }, { kind: "proportional" });
    expect(sheet).toMatchObject({ range: ["50", "60"] });
    expect(sheet).not.toHaveProperty("unbounded");
    // a has 50 to 60 marks: 40 of 100 to 44.44, b the rest; an end is a fen wider unless it is whole.
    expect(lines).toEqual([
      ["40", "44.45", false],
      ["55.55", "60", false],
    ]);
  });

  it("leaves shares alone that do not go by marks", () => {
    expect(shared({}, { kind: "equal" }).lines).toEqual([
      ["50", "50", true],
      ["50", "50", true],
    ]);
  });

  it("may be of one without a sheet, so that nothing is certain of others", () => {
    const [a] = records;
    const there = { ...ground, portfolio: Portfolio.parse({ ...portfolio, records: [a] }) };
    const own = scoreAll(withBonus({}), [{ ...a, observed: { ...a.observed, prizes: "0" } }]);
    expect(allocateFunding(policy, own, { ...there, budget: 100 }).lines).toMatchObject([
      { amount: "0", range: { least: "0", most: "100" }, certain: false },
    ]);
  });
});
