import { describe, expect, it } from "vitest";
import {
  allocateFunding,
  assess,
  type ComplexInput,
  defineScorecard,
  measureArea,
  Portfolio,
  type PortfolioInput,
  rankSheets,
  readFundingPolicy,
  readPlan,
  recommend,
  type ScorecardInput,
  scoreAll,
  trackTargets,
  withReadings,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

type Milestones = ComplexInput["milestones"];
const asOf = "2020-12-31";
const listed = (tier = "county"): Milestones => [{ kind: "cultivated", tier, on: "2018-09-30" }];
const struckOff = (tier: string): Milestones => [...listed(), { kind: "delisted", tier, on: "2020-10-31" }];
const complex = (id: string, locality: string, milestones = listed(), more: object = {}) => ({
  id,
  name: `${id}综合体`,
  locality,
  milestones,
  ...more,
});
const groundOf = (complexes: PortfolioInput["complexes"], more: Partial<PortfolioInput> = {}) => ({
  plan: taizhou,
  portfolio: Portfolio.parse({ complexes, ...more }),
  asOf: asOf as typeof asOf,
});
const label = { zh: "设定", en: "drawn" };
const policy = (rule: object, more: object = {}) =>
  readFundingPolicy(
    { id: "p", label, provenance: "illustrative", clauses: [], payee: "complex", rule, ...more },
    { plan: taizhou },
  );
const children = (taizhou.dimensions ?? []).map(({ id }) => ({
  id,
  label,
  marks: 25,
  source: "served",
  scoring: { kind: "linear", zeroAt: 0, fullAt: 100 },
}));
const cardOf = (top?: object) =>
  defineScorecard({
    id: "card",
    title: label,
    provenance: "illustrative",
    root: { id: "all", label, marks: 100, children },
    grades: [
      { id: "A", label: { zh: "A", en: "A" }, atLeast: 80, ...(top && { top }) },
      { id: "B", label: { zh: "B", en: "B" }, atLeast: 60 },
      { id: "C", label: { zh: "C", en: "C" }, atLeast: 0 },
    ],
    missing: "range",
    rounding: { places: 1, mode: "half-up" },
  } as unknown as ScorecardInput);
const recordsOf = (marks: readonly (readonly [string, number])[]) =>
  marks.map(([id, served]) => ({ complex: id, year: 2020, observed: { served } }));
const ends = (lines: ReturnType<typeof allocateFunding>["lines"]) =>
  lines.map(({ complex: id, range: { least, most }, certain }) => [id, least, most, certain]);

describe("money by a tier in words that are not the plan's", () => {
  const ground = groundOf([
    complex("a", "wenling", listed("市级")),
    complex("b", "wenling"),
    complex("c", "wenling", struckOff("县级")),
  ]);

  it("may be that of any tier, or of none", () => {
    const by = policy({ kind: "entitlement", amount: { byTier: { municipal: 1_000_000, county: 500_000 } } });
    const { lines } = allocateFunding(by, [], ground);
    expect(ends(lines)).toEqual([
      ["a", "0", "1000000", false],
      ["b", "500000", "500000", true],
      ["c", "0", "500000", false],
    ]);
    expect(lines.map(({ missing }) => missing)).toEqual([
      ["complexes[0].milestones[0].tier"],
      [],
      ["complexes[2].milestones[1].tier"],
    ]);
  });

  it("a cap may be that of any", () => {
    const by = policy({ kind: "entitlement", amount: { fixed: 100 } }, { capEach: { byTier: { county: 50 } } });
    expect(ends(allocateFunding(by, [], ground).lines)).toEqual([
      ["a", "0", "50", false],
      ["b", "50", "50", true],
      ["c", "0", "50", false],
    ]);
  });
});

describe("what a place is said to lie in, in words that are not the plan's,", () => {
  const plan = withReadings(taizhou, { "zone-complexes": "parent-county" });
  const zone = (parentLocality: string) => [
    complex("a", "wenling"),
    complex("b", "cluster-zone", listed(), { parentLocality }),
  ];
  const on = (complexes: PortfolioInput["complexes"], marks: readonly (readonly [string, number])[] = []) => ({
    ...groundOf(complexes, { records: recordsOf(marks) }),
    plan,
  });
  const marks = [
    ["a", 85],
    ["b", 90],
  ] as const;

  it.each(["温岭", "温岭市", "Wenling", "wnling"])("may be a place of the plan's: %s", (word) => {
    const by = policy({ kind: "entitlement", amount: { fixed: 100 } }, { capPerLocality: 150 });
    expect(ends(allocateFunding(by, [], on(zone(word))).lines)).toEqual([
      ["a", "75", "100", false],
      ["b", "75", "100", false],
    ]);
    const ground = on(zone(word), marks);
    const sheets = scoreAll(cardOf({ count: 1, within: "locality" }), ground.portfolio.records ?? [], { ground });
    expect(sheets.map(({ possible }) => possible.join(""))).toEqual(["AB", "AB"]);
    const { recommended } = recommend(plan, ground.portfolio, sheets, { quota: 2, perLocality: 1, asOf });
    expect(recommended.find(({ complex: id }) => id === "a")?.certain).toBe(false);
    const named = policy(
      { kind: "entitlement", amount: { fixed: 1 } },
      { eligible: { choice: "locality", in: ["yuhuan"] } },
    );
    const [line] = allocateFunding(named, [], on(zone(word))).lines;
    expect(line).toMatchObject({ complex: "b", missing: ["parentLocality"] });
  });

  it.each(["yuhan", "玉环"])("does not say where a place lies that may be another of the plan's: %s", (word) => {
    const all = [
      complex("a", word, listed(), { parentLocality: "wenling" }),
      complex("b", "yuhuan"),
      complex("c", "wenling"),
    ];
    const { portfolio } = on(all);
    const rows = trackTargets(plan, portfolio, { asOf }).rows.filter(
      ({ target, year, locality }) =>
        target === "yearly-cultivation" && year === 2018 && ["wenling", "yuhuan"].includes(locality ?? ""),
    );
    expect(rows).toMatchObject([{ range: { least: "1", most: "2" } }, { range: { least: "1", most: "2" } }]);
    const by = policy({ kind: "entitlement", amount: { fixed: 100 } }, { capPerLocality: 150 });
    expect(ends(allocateFunding(by, [], on(all)).lines)).toEqual([
      ["a", "75", "75", true],
      ["b", "75", "100", false],
      ["c", "75", "100", false],
    ]);
  });

  it("a place of its own within one of the plan's lies there", () => {
    const own = complex("a", "lakeside-park", listed(), { parentLocality: "wenling" });
    const by = policy({ kind: "entitlement", amount: { fixed: 100 } }, { capPerLocality: 150 });
    expect(ends(allocateFunding(by, [], on([own, complex("c", "wenling")])).lines)).toEqual([
      ["a", "75", "75", true],
      ["c", "75", "75", true],
    ]);
  });
});

it.each(["省级", "ｐｒｏｖｉｎｃｉａｌ", "国家级"])(
  "one that may hold the tier already is not recommended for certain: %s",
  (tier) => {
    const ground = groundOf([complex("a", "wenling", [...listed(), { kind: "cultivated", tier, on: "2020-05-06" }])], {
      records: recordsOf([["a", 90]]),
    });
    const sheets = scoreAll(cardOf(), ground.portfolio.records ?? [], { ground });
    const { recommended } = recommend(taizhou, ground.portfolio, sheets, { quota: 1, asOf });
    expect(recommended).toMatchObject([{ complex: "a", certain: false }]);
  },
);

it("a year in which one may have been none is perhaps not appraised: standing is open", () => {
  const standing = {
    ...{ id: "st", provenance: "illustrative", clauses: [], initial: "ok" },
    standings: [
      { id: "ok", label: { zh: "正常", en: "ok" } },
      { id: "out", label: { zh: "退出", en: "out" }, final: true },
    ],
    rules: [{ id: "r", label, grades: ["C"], to: "out" }],
  } as never;
  const possible = (tier: string) => {
    const milestones: Milestones = [
      { kind: "cultivated", tier: "county", on: "2018-03-27" },
      { kind: "delisted", tier, on: "2019-04-05" },
      { kind: "cultivated", tier: "county", on: "2020-01-02" },
    ];
    const records = [70, 50, 70].map((served, at) => ({ complex: "a", year: 2018 + at, observed: { served } }));
    const { portfolio } = groundOf([complex("a", "wenling", milestones)], { records, complete: ["records"] });
    const report = assess(taizhou, portfolio, { asOf, scorecards: [cardOf()], standing });
    return report.complexes[0]?.standing?.possible;
  };
  expect(possible("municipal")).toEqual(["out"]);
  expect(possible("县级")).toEqual(["ok", "out"]);
});

it("of a delisting dated before the listing one of the two days is wrong: nobody knows whether it stands", () => {
  const off = (on: string): Milestones => [...listed(), { kind: "delisted", tier: "county", on }];
  const ground = groundOf([
    complex("a", "wenling", off("2018-01-01")),
    complex("b", "wenling", off("2018-09-30")),
    complex("c", "yuhuan", off("2019-01-01")),
    complex("d", "yuhuan"),
  ]);
  const { lines } = allocateFunding(policy({ kind: "entitlement", amount: { fixed: 100 } }), [], ground);
  expect(ends(lines)).toEqual([
    ["a", "0", "100", false],
    ["b", "0", "100", false],
    ["d", "100", "100", true],
  ]);
  expect(lines[0]?.missing).toEqual(["complexes[0].milestones[1].on"]);
  expect(measureArea(taizhou, ground.portfolio, { year: 2020, locality: "wenling" }).complexes).toMatchObject({
    missing: ["complexes[0].milestones[1].on", "complexes[1].milestones[1].on"],
  });
});

it("a cap on a place may be on whom lies in one in words that are not the plan's", () => {
  const by = policy({ kind: "entitlement", amount: { fixed: 100 } }, { capPerLocality: 150 });
  const ground = groundOf([complex("a", "xianju"), complex("b", "xianju"), complex("c", "仙居")]);
  expect(ends(allocateFunding(by, [], ground).lines)).toEqual([
    ["a", "50", "75", false],
    ["b", "50", "75", false],
    ["c", "50", "100", false],
  ]);
});

describe("a recommendation", () => {
  const recommendedOf = (complexes: PortfolioInput["complexes"], limits: object) => {
    const marks = [
      ["a", 90],
      ["b", 95],
      ["c", 70],
    ] as const;
    const ground = groundOf(complexes, { records: recordsOf(marks.slice(0, complexes.length)) });
    const sheets = scoreAll(cardOf(), ground.portfolio.records ?? [], { ground });
    const given = recommend(taizhou, ground.portfolio, sheets, { quota: 2, ...limits, asOf });
    return given.recommended.map(({ complex: id, certain, open }) => [id, certain, open]);
  };
  const places = [complex("a", "xianju"), complex("b", "仙居"), complex("c", "wenling")];

  it("is not certain where another may be of its place", () => {
    expect(recommendedOf(places, {})).toEqual([
      ["a", false, ["b"]],
      ["c", false, ["b"]],
    ]);
    expect(recommendedOf(places, { quota: 3, perLocality: 1 })).toContainEqual(["a", false, ["b"]]);
  });

  it("or of its category", () => {
    const of = (category: string) => ({ industry: { id: "x", categories: [category] } });
    const all = [complex("a", "xianju", listed(), of("automobiles")), complex("b", "wenling", listed(), of("汽车"))];
    expect(recommendedOf(all, { quota: 4, perCategory: 1 }).find(([id]) => id === "a")?.[1]).toBe(false);
  });
});

describe("a grade with places for the best", () => {
  const gradesOf = (
    complexes: PortfolioInput["complexes"],
    marks: readonly (readonly [string, number])[],
    top: object,
  ) => {
    const ground = groundOf(complexes, { records: recordsOf(marks) });
    const sheets = scoreAll(cardOf(top), ground.portfolio.records ?? [], { ground });
    return sheets.map(({ complex: id, possible }) => [id, possible.join("")]);
  };

  it("of each place is open where one may be of any", () => {
    const all = [complex("a", "xianju"), complex("b", "仙居"), complex("c", "wenling")];
    const marks = [
      ["a", 90],
      ["b", 95],
      ["c", 85],
    ] as const;
    expect(gradesOf(all, marks, { count: 1, within: "locality" })).toEqual([
      ["a", "AB"],
      ["b", "AB"],
      ["c", "AB"],
    ]);
  });

  it("as a share is that of who may be struck off, and without", () => {
    const ids = [..."abcdef"];
    const all = [...ids.map((id) => complex(id, "wenling")), complex("x", "wenling", struckOff("县级"))];
    const marks = [...ids.map((id, at) => [id, 95 - at] as const), ["x", 70] as const];
    // Of seven 15 % are 1.05, rounded up two; of six 0.9, one.
    expect(gradesOf(all, marks, { share: "0.15", round: "up" }).slice(0, 3)).toEqual([
      ["a", "A"],
      ["b", "AB"],
      ["c", "B"],
    ]);
  });
});

it("a record of a complex that is not on record takes nobody's place, rank or money for certain", () => {
  const ground = groundOf([complex("a", "xianju")], {
    records: recordsOf([
      ["a", 90],
      ["ａ", 95],
    ]),
  });
  const sheets = scoreAll(cardOf({ count: 1 }), ground.portfolio.records ?? [], { ground });
  expect(sheets[0]?.possible).toEqual(["A", "B"]);
  expect(rankSheets(sheets, { ground }).find(({ complex: id }) => id === "a")).toMatchObject({ best: 1, worst: 2 });
  const by = policy({ kind: "by-grade", amounts: { A: 100, B: 50 }, whenShort: "pro-rata" });
  expect(ends(allocateFunding(by, sheets, { ...ground, budget: 1000 }).lines)[0]).toEqual(["a", "50", "100", false]);
});

it("who may be meant by a record of nobody on record is not without one, though all records are said to be there", () => {
  const top = cardOf({ count: 1 });
  const standing = {
    ...{ id: "st", provenance: "illustrative", clauses: [], initial: "ok" },
    standings: [
      { id: "ok", label: { zh: "正常", en: "ok" } },
      { id: "good", label: { zh: "良好", en: "good" } },
    ],
    rules: [{ id: "r", label, grades: ["A"], to: "good" }],
  } as never;
  const reportOf = (named: string) => {
    const records = recordsOf([
      ["a", 90],
      [named, 95],
    ]);
    const complexes = [complex("a", "wenling"), complex("b", "yuhuan")];
    const { portfolio } = groundOf(complexes, { records, complete: ["records"] });
    return assess(taizhou, portfolio, {
      asOf,
      ...{ scorecards: [top], standing, recommendation: { quota: 1 } },
      funding: { policy: policy({ kind: "proportional" }), budget: 100 },
    });
  };
  const saidOf = (named: string) => {
    const { leagues, complexes, recommendation, funding } = reportOf(named);
    const of = <Each extends { complex: string }>(all: readonly Each[] = []) =>
      all.find((each) => each.complex === "a");
    const rank = of(leagues?.[0]?.ranking);
    const found = of(complexes);
    return {
      rank: [rank?.best, rank?.worst],
      grade: found?.records[0]?.sheet?.possible,
      standing: found?.standing?.certain,
      recommended: of(recommendation?.recommended)?.certain,
      money: ends(funding?.lines.filter((line) => line.complex === "a") ?? []),
    };
  };
  const right = saidOf("b");
  expect(right).toMatchObject({ rank: [2, 2], grade: ["B"], standing: true, recommended: undefined });
  for (const word of ["B", "ｂ", "b综合体", "whoever"]) {
    const { rank, grade, standing: isCertain, recommended, money } = saidOf(word);
    expect(rank).toEqual([1, 2]);
    expect(grade).toEqual(["A", "B"]);
    expect([isCertain, recommended, money[0]?.[3]]).toEqual([false, false, false]);
  }
});

it("two records of one complex and year say what both say, whichever stands first", () => {
  const marks = [
    ["a", 90],
    ["a", 50],
    ["b", 80],
  ] as const;
  const by = policy({ kind: "by-grade", amounts: { A: 100, B: 50 }, whenShort: "pro-rata" });
  for (const each of [marks, [...marks].reverse()]) {
    const { portfolio } = groundOf([complex("a", "wenling"), complex("b", "wenling")], { records: recordsOf(each) });
    const report = assess(taizhou, portfolio, {
      asOf,
      scorecards: [cardOf({ count: 1 })],
      funding: { policy: by, budget: 1000 },
    });
    expect(ends(report.funding?.lines ?? []).sort()).toEqual([
      ["a", "0", "100", false],
      ["b", "50", "100", false],
    ]);
  }
});

it("a level counts whom lies in a place in words that are not the plan's for none and for any", () => {
  const { targets, ...rest } = JSON.parse(JSON.stringify(taizhou));
  const level = { id: "income", label, clauses: ["2.6"], kind: "level", of: "service-income", total: "sum" };
  const owed = { each: "locality", localities: ["xianju", "wenling"], bound: "at-least", value: 100, years: [2020] };
  const plan = readPlan({ ...rest, targets: [...targets, { ...level, ...owed, unit: "yuan" }] });
  const records = [{ complex: "a", year: 2020, observed: { "service-income": 150 } }];
  const { portfolio } = groundOf([complex("a", "仙居")], { records });
  const rows = trackTargets(plan, portfolio, { asOf }).rows.filter(({ target }) => target === "income");
  expect(rows).toMatchObject(
    ["wenling", "xianju"].map((locality) => ({
      locality,
      status: "unknown",
      range: { least: "0", most: "150" },
      undecided: ["a"],
      missing: ["complexes[0].locality"],
    })),
  );
});

it("the measures of a place are open while somebody may lie in it", () => {
  const { portfolio } = groundOf([complex("a", "wenling"), complex("b", "温岭")]);
  const measured = measureArea(taizhou, portfolio, { year: 2020, locality: "wenling" });
  expect(measured.complexes).toMatchObject({ missing: ["complexes[1].locality"] });
  expect(measured.complexes).not.toHaveProperty("value");
  expect(measureArea(taizhou, portfolio, { year: 2020 }).complexes?.value).toBe("2");
});
