import { fc, it as prop } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  AnnualRecord,
  allocateFunding,
  assess,
  FundingPolicy,
  improvementsTo,
  overPlatforms,
  Portfolio,
  rankRobustness,
  scoreAll,
  withReadings,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { asOf } from "../given.js";
import { cardOf, leaf, nodeIn, refusedFor, upTo } from "./written.js";

const card = cardOf([upTo("x", 60, 3), upTo("y", 40, 3)]);
const of = (complex: string, platform: string, observed: Readonly<Record<string, number>>) =>
  AnnualRecord.parse({ complex, platform, year: 2020, observed });

describe("a complex appraised by its platforms", () => {
  const lab = of("pumps", "lab", { x: 1, y: 3, staff: 20 }); // 20 + 40 = 60
  const studio = of("pumps", "studio", { x: 3, y: 2, staff: 10 }); // 60 + 26.67 = 86.67

  it("has the mean of their exact totals, rounded once", () => {
    const [sheet] = overPlatforms(card, [lab, studio]);
    expect(sheet).toMatchObject({ complex: "pumps", total: "73.33", exact: "220/3", range: ["73.33", "73.33"] });
    expect(sheet?.platform).toBeUndefined();
    expect(sheet?.platforms).toEqual([
      { platform: "lab", weight: "1", total: "60", range: ["60", "60"] },
      { platform: "studio", weight: "1", total: "86.67", range: ["86.67", "86.67"] },
    ]);
  });

  it("or weighted by a key of their records, node by node", () => {
    const [sheet] = overPlatforms(card, [lab, studio], { weight: "staff" });
    // (20 × 60 + 10 × 260/3) ÷ 30 = 620/9
    expect(sheet).toMatchObject({ total: "68.89", exact: "620/9", grade: "good", certain: true });
    expect(sheet?.platforms?.map(({ weight }) => weight)).toEqual(["20", "10"]);
    expect(nodeIn(sheet as NonNullable<typeof sheet>, "x")).toMatchObject({ got: "33.333333333333", exact: "100/3" });
  });

  it("is open as far as a platform's marks are, in proportion to its weight", () => {
    const [sheet] = overPlatforms(card, [lab, of("pumps", "studio", { y: 0, staff: 10 })], { weight: "staff" });
    expect(sheet).toMatchObject({ total: "40", range: ["40", "60"], possible: ["good", "poor"], certain: false });
    expect(sheet?.missing).toEqual(["observed.x"]);
  });

  it("is refused of two records of one platform, each of which would count", () => {
    expect(refusedFor(() => overPlatforms(card, [lab, lab]))).toMatchObject([{ path: "records[1].complex" }]);
  });

  it("and by a weight that no record has, where another key is likely meant", () => {
    const weighed = () => overPlatforms(card, [lab, studio], { weight: "staf" });
    expect(refusedFor(weighed)).toMatchObject([{ path: "options.weight", near: "staff" }]);
  });

  it("is open where a platform of an earlier year has no record of this one, unless all records are there", () => {
    const before = AnnualRecord.parse({ complex: "pumps", platform: "studio", year: 2019, observed: {} });
    const complexes = [
      {
        id: "pumps",
        name: "泵",
        locality: "wenling",
        milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
      },
    ];
    const sheetOf = (complete: readonly string[]) => {
      const portfolio = Portfolio.parse({ complexes, records: [before, lab], complete } as never);
      return overPlatforms(card, [lab], { ground: { plan: taizhou, portfolio, asOf } })[0];
    };
    // 60 and 0 to 100: 30 to 80; if it is no more, 60.
    expect(sheetOf([])).toMatchObject({
      ...{ total: "30", range: ["30", "80"], certain: false, possible: ["good", "poor"] },
      platforms: [
        { platform: "lab", total: "60" },
        { platform: "studio", total: "0", range: ["0", "100"] },
      ],
    });
    expect(sheetOf(["records"])).toMatchObject({ total: "60", range: ["60", "60"], certain: true });
    // One that comes later was not there yet.
    const later = overPlatforms(card, [lab], { earlier: [AnnualRecord.parse({ ...before, year: 2021 })] });
    expect(later[0]).toMatchObject({ total: "60", certain: true });
  });

  it("is open beside a record that does not say of which platform it is, also where all records are there", () => {
    const milestones = [{ kind: "cultivated", tier: "county", on: "2018-09-30" }];
    const complexes = [{ id: "pumps", name: "泵", locality: "wenling", milestones }];
    const byPlatform = withReadings(taizhou, { "evaluated-unit": "platform" });
    const beside = (year: number) => {
      const whole = AnnualRecord.parse({ complex: "pumps", year, observed: { x: 3, y: 3 } });
      const portfolio = Portfolio.parse({ complexes, records: [lab, whole], complete: ["records"] } as never);
      return overPlatforms(card, [lab], { ground: { plan: byPlatform, portfolio, asOf } })[0];
    };
    // 60, and one of 0 to 100 that has no name: 30 to 80.
    expect(beside(2020)).toMatchObject({
      ...{ total: "30", range: ["30", "80"], certain: false },
      platforms: [{ platform: "lab", total: "60" }],
    });
    expect(beside(2020)?.platforms).toHaveLength(1);
    expect(beside(2019)).toMatchObject({ total: "60", certain: true });
  });

  it("may come to any mean of them where a weight is not recorded", () => {
    const [sheet] = overPlatforms(card, [lab, of("pumps", "studio", { x: 3, y: 2 })], { weight: "staff" });
    expect(sheet).toMatchObject({ total: "60", range: ["60", "86.67"], missing: ["observed.staff"] });
    expect(sheet?.platforms?.[1]).not.toHaveProperty("weight");
  });

  it("has no most where one of them has none, and says whose", () => {
    const prize = {
      id: "prize",
      label: { zh: "获奖", en: "prize" },
      kind: "bonus",
      source: { observed: "prize" },
    } as const;
    const open = cardOf([upTo("x", 100, 3)], { adjustments: [{ ...prize, marks: 5 }] });
    const [sheet] = overPlatforms(open, [of("pumps", "lab", { x: 3 }), of("pumps", "studio", { x: 3, prize: 0 })]);
    expect(sheet?.unbounded).toBe(true);
    expect(sheet?.platforms?.map(({ unbounded }) => unbounded)).toEqual([true, undefined]);
  });

  describe("has marks on top as the mean of theirs", () => {
    const prize = { id: "prize", label: { zh: "获奖", en: "prize" }, kind: "bonus", marks: 3, cap: 9 } as const;
    const capped = cardOf([upTo("x", 100, 3)], { adjustments: [{ ...prize, source: "prize" }] });
    const lines = (all: readonly Readonly<Record<string, number>>[], weight?: string) => {
      const records = all.map((observed, at) => of("pumps", `p${at}`, { x: 3, ...observed }));
      return overPlatforms(capped, records, weight === undefined ? {} : { weight })[0]?.adjustments;
    };

    it("weighted as their totals", () => {
      const all = [
        { prize: 1, staff: 1 },
        { prize: 2, staff: 3 },
      ];
      expect(lines(all)).toEqual([{ id: "prize", kind: "bonus", got: "4.5", missing: [] }]);
      expect(lines(all, "staff")).toEqual([{ id: "prize", kind: "bonus", got: "5.25", missing: [] }]);
    });

    it("or none known, where one of them has none or a weight is not recorded", () => {
      expect(lines([{ prize: 1 }, {}])).toEqual([{ id: "prize", kind: "bonus", missing: ["observed.prize"] }]);
      expect(lines([{ prize: 1, staff: 1 }, { prize: 2 }], "staff")).toEqual([
        { id: "prize", kind: "bonus", missing: [] },
      ]);
    });
  });

  it("is rejected where one of them is", () => {
    const strict = cardOf([upTo("x", 100, 3)], { missing: "reject" });
    const rejected = (second: Readonly<Record<string, number>>) =>
      overPlatforms(strict, [of("pumps", "lab", { x: 3 }), of("pumps", "studio", second)])[0]?.rejected;
    expect([rejected({}), rejected({ x: 1 })]).toEqual([true, undefined]);
  });

  it("has no mean, and no sheet, where the weights add up to 0", () => {
    expect(overPlatforms(card, [of("pumps", "lab", { x: 1, y: 1, staff: 0 })], { weight: "staff" })).toEqual([]);
  });

  it("is under a veto that one of them is under", () => {
    const vetoed = cardOf([upTo("x", 100, 3)], {
      vetoes: [{ ...leaf("fraud", 0, { kind: "linear", zeroAt: 0, fullAt: 1 }) }].map(({ id, label }) => ({
        id,
        label,
        source: { observed: "fraud" },
      })),
    });
    const records = [of("pumps", "lab", { x: 3, fraud: 0 }), of("pumps", "studio", { x: 3, fraud: 1 })];
    expect(overPlatforms(vetoed, records)[0]).toMatchObject({ total: "100", grade: "poor", vetoes: ["fraud"] });
  });

  it("is asked for no improvements and no robustness, which are its platforms'", () => {
    const sheets = overPlatforms(card, [lab, studio]);
    const [sheet] = sheets as [(typeof sheets)[number]];
    expect(refusedFor(() => improvementsTo(card, sheet, "good")).map(({ path }) => path)).toEqual(["sheet.platforms"]);
    const options = { draws: 2, seed: 1, spread: "0.1", top: [1] } as const;
    expect(refusedFor(() => rankRobustness(card, sheets, options)).map(({ path }) => path)).toEqual([
      "sheets[0].platforms",
    ]);
  });

  it("competes with other complexes for a quota, each once", () => {
    const quota = cardOf([upTo("x", 100, 3)], {
      grades: [
        { id: "top", label: { zh: "优", en: "top" }, atLeast: 0, top: { count: 1 } },
        { id: "rest", label: { zh: "其他", en: "rest" }, atLeast: 0 },
      ],
    });
    const records = [of("a", "p", { x: 3 }), of("a", "q", { x: 1 }), of("b", "p", { x: 2.5 })];
    // a: 66.67, b: 83.33
    expect(overPlatforms(quota, records).map(({ complex, grade }) => `${complex} ${grade}`)).toEqual([
      "a rest",
      "b top",
    ]);
  });
});

const figure = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
const platform = fc.record({
  x: figure,
  y: figure,
  staff: figure,
  fill: fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 3 }))),
});

describe("whatever is missing of its platforms turns out to be", () => {
  prop.prop([fc.array(platform, { minLength: 1, maxLength: 4 }), fc.boolean()])(
    "its total is in its range",
    (all, weighed) => {
      const options = weighed ? { weight: "staff" } : {};
      const observed = (known: object) =>
        Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
      const records = (whole: boolean) =>
        all.map(({ x, y, staff, fill }, at) =>
          of(
            "a",
            `p${at}`,
            observed(whole ? { x: x ?? fill[0], y: y ?? fill[1], staff: staff ?? fill[2] } : { x, y, staff }),
          ),
        );
      const [before] = overPlatforms(card, records(false), options);
      const [after] = overPlatforms(card, records(true), options);
      if (!before || !after) return;
      const [least, most] = before.range.map(Number);
      expect(Number(after.total)).toBeGreaterThanOrEqual(least ?? 0);
      expect(Number(after.total)).toBeLessThanOrEqual(most ?? 0);
      expect(before.possible).toContain(after.grade);
      if (!weighed) {
        const totals = scoreAll(card, records(true)).map(({ total }) => Number(total));
        expect(Number(after.total)).toBeCloseTo(totals.reduce((sum, each) => sum + each, 0) / totals.length, 1);
      }
    },
  );
});

describe("records that leave open what a complex's platforms come to", () => {
  const plan = withReadings(taizhou, { "evaluated-unit": "platform" });
  const listed = [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }];
  const complexes = [
    { id: "a", name: "甲", locality: "wenling", milestones: listed },
    { id: "b", name: "乙", locality: "yuhuan", milestones: listed },
  ];
  const dimensions = (plan.dimensions ?? []).map(({ id }) => id);
  const served = cardOf(dimensions.map((id) => ({ ...upTo(id, 100 / dimensions.length, 100), source: "served" })));
  const policy = FundingPolicy.parse({
    ...{ id: "p", label: { zh: "按得分", en: "by marks" }, provenance: "illustrative", clauses: [] },
    ...{ payee: "complex", rule: { kind: "proportional" } },
  });
  const record = (complex: string, marks: number, platform?: string) => ({
    ...{ complex, year: 2020, observed: { served: marks } },
    ...(platform !== undefined && { platform }),
  });
  const asked = (...records: ReturnType<typeof record>[]) => {
    const members = { observed: [{ id: "served", label: { zh: "服务", en: "served" } }] };
    const portfolio = Portfolio.parse({ complexes, records, complete: ["records"], members });
    const funding = { policy, budget: 100 };
    const report = assess(plan, portfolio, { asOf, scorecards: [served], recommendation: { quota: 1 }, funding });
    return {
      sheets: report.complexes.map(({ sheet }) => sheet && [...sheet.range, sheet.certain]),
      ranks: report.leagues?.[0]?.ranking.map(({ complex, best, worst }) => `${complex} ${best}–${worst}`),
      recommended: report.recommendation?.recommended.map(({ complex, certain }) => `${complex} ${certain}`),
      lines: report.funding?.lines.map(({ complex, range, certain }) => [complex, range.least, range.most, certain]),
    };
  };

  it("as a record of it as a whole does: it has no score, and nothing of others is certain", () => {
    expect(asked(record("a", 90), record("b", 75, "z"))).toEqual({
      sheets: [undefined, ["75", "75", true]],
      ranks: ["b 1–2"],
      recommended: ["b false"],
      // 75 of 75 to 175, down to the fen, and one below.
      lines: [["b", "42.85", "100", false]],
    });
    const { ranks, lines } = asked(record("b", 75, "z"));
    expect([ranks, lines]).toEqual([["b 1–1"], [["b", "100", "100", true]]]);
  });

  it("as one of a platform under a name that is likely its own does", () => {
    const open = asked(record("a", 90, "x"), record("A", 10, "y"), record("b", 75, "z"));
    expect(open.sheets).toEqual([
      ["45", "95", false],
      ["75", "75", true],
    ]);
    expect(open.ranks).toEqual(["b 1–2", "a 1–2"]);
    expect(open.recommended).toEqual(["b false"]);
    expect(open.lines?.map(([complex, , , certain]) => [complex, certain])).toEqual([
      ["a", false],
      ["b", false],
    ]);
    const right = asked(record("a", 90, "x"), record("a", 10, "y"), record("b", 75, "z"));
    expect(right.ranks).toEqual(["b 1–1", "a 2–2"]);
    // 90, 10 and 75 of 175.
    const within = (least: unknown, most: unknown, of: number) => Number(least) <= of && of <= Number(most);
    expect(open.lines?.map(([, least, most], at) => within(least, most, [51.43, 42.86][at] ?? 0))).toEqual([
      true,
      true,
    ]);
  });

  it("as one under a name that is likely its own, which opens no other", () => {
    const records = [record("a", 90, "x"), record("A", 10, "y"), record("b", 75, "z")];
    const portfolio = Portfolio.parse({ complexes, records });
    const sheets = overPlatforms(served, portfolio.records ?? [], { ground: { plan, portfolio, asOf } });
    const known = sheets.filter(({ complex }) => complex !== "A");
    expect(known.map(({ complex, range, certain }) => [complex, range, certain])).toEqual([
      ["a", ["45", "95"], false],
      ["b", ["75", "75"], true],
    ]);
  });

  it("and where sheets of platforms are paid by themselves", () => {
    const records = [record("a", 90, "x"), record("A", 10, "y"), record("b", 75, "z")];
    const portfolio = Portfolio.parse({ complexes, records, complete: ["records"] });
    const sheets = scoreAll(
      served,
      (portfolio.records ?? []).filter(({ complex }) => complex !== "A"),
    );
    const { lines } = allocateFunding(policy, sheets, { plan, portfolio, asOf, budget: 100 });
    expect(lines.map(({ range, certain }) => [range.least, certain])).toEqual([
      ["33.95", false],
      ["28.29", false],
    ]);
  });
});

describe("a report under the reading that platforms are appraised", () => {
  const listed = [{ kind: "cultivated" as const, tier: "municipal", on: "2018-09-30" }];
  const complexes = ["a", "b"].map((id) => ({ id, name: id, locality: "wenling", milestones: listed }));
  const records = [
    of("a", "p", { x: 3, y: 3, staff: 1 }),
    of("a", "q", { x: 0, y: 0, staff: 9 }),
    of("b", "p", { x: 2, y: 1, staff: 1 }),
  ];
  const plan = withReadings(taizhou, { "evaluated-unit": "platform" });
  const dimensions = (plan.dimensions ?? []).map(({ id }) => id);
  const whole = cardOf(
    dimensions.map((id, at) => ({ ...upTo(id, 25, 3), source: { observed: at % 2 === 0 ? "x" : "y" } })),
  );
  const portfolio = Portfolio.parse({
    complexes,
    records,
    complete: ["records"],
    members: { observed: ["x", "y"].map((id) => ({ id, label: { zh: id, en: id } })) },
  });
  const asked = (more: object) =>
    assess(plan, portfolio, { asOf, scorecards: [whole], recommendation: { quota: 1 }, ...more });

  it("ranks and recommends complexes by the mean of their platforms", () => {
    const report = asked({});
    const total = (at: number) => report.complexes[at]?.sheet?.total;
    expect([total(0), total(1)]).toEqual(["50", "50"]);
    expect(
      asked({ platforms: { weight: "staff" } }).leagues?.[0]?.ranking.map(({ complex, rank, total: marks }) => [
        complex,
        rank,
        marks,
      ]),
    ).toEqual([
      ["b", 1, "50"],
      ["a", 2, "10"],
    ]);
    expect(
      asked({ platforms: { weight: "staff" } }).recommendation?.passedOver.map(({ complex }) => complex),
    ).toContain("a");
  });
});
