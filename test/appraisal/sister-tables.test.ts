import { describe, expect, it } from "vitest";
import { AnnualRecord, defineScorecard, type Scorecard, type ScorecardInput, score } from "../../src/index.js";
import { faultsThrownBy } from "../given.js";

/*
 * Tables of sister policies, as their public excerpts (2018–2024) print them; `basis` says which. The marks in each test
 * are worked out by hand.
 */

type Node = ScorecardInput["root"]["children"][number];
type Scoring = Extract<Node, { scoring: unknown }>["scoring"];
type Source = Extract<Node, { scoring: unknown }>["source"];

const label = (id: string) => ({ zh: id, en: id });
const row = (id: string, marks: number | string, source: Source, scoring: Scoring, more: object = {}): Node => ({
  ...{ id, label: label(id), marks, source, scoring },
  ...more,
});

const card = (children: Node[], more: Partial<ScorecardInput> = {}): Scorecard => {
  const marks = children.reduce((sum, child) => sum + Number(child.marks), 0);
  return defineScorecard({
    ...{ id: "table", title: label("table"), provenance: "peer" as const },
    root: { id: "all", label: label("all"), marks, children },
    grades: [
      { id: "good", label: label("good"), atLeast: (marks * 72) / 100 },
      { id: "poor", label: label("poor"), atLeast: 0 },
    ],
    missing: "range",
    rounding: { places: 2, mode: "half-up" },
    ...more,
  });
};

type Figures = { readonly [key: string]: number | string };
const record = (observed: Figures, year = 2020) => AnnualRecord.parse({ complex: "x", year, observed });
const got = (scorecard: Scorecard, observed: Figures, earlier: AnnualRecord[] = []) =>
  score(scorecard, record(observed), { earlier }).total;

/** Rows of a printed table: from each bound on so many marks. */
const rows = (...steps: [number | string, number][]) => ({
  kind: "steps" as const,
  steps: steps.map(([atLeast, marks]) => ({ atLeast, marks })),
});

describe("Ningbo enterprise engineering centres (100 marks)", () => {
  const ningbo = { basis: "宁波市企业工程（技术）中心评价表" };

  it("sales in 10⁴ yuan: 3,000 → 2, 5,000 → 3, 10,000 → 5, the highest bound reached counts", () => {
    const table = card([row("sales", 5, "sales", rows([3000, 2], [5000, 3], [10000, 5]))], ningbo);
    expect([2999, 3000, 4999, 5000, 9999, 10000, 99999].map((sales) => got(table, { sales }))).toEqual([
      "0",
      "2",
      "2",
      "3",
      "3",
      "5",
      "5",
    ]);
  });

  it("mean growth of three years, for sales under 10⁸ yuan by one row and from 10⁸ on by another", () => {
    const growth: Source = { over: { growth: "sales" }, years: 3, by: "mean" };
    const table = card(
      [
        row("growth", 10, growth, {
          kind: "by-case",
          cases: [
            { when: { value: "sales", below: 100000000 }, scoring: rows(["0.1", 3], ["0.25", 5], ["0.5", 10]) },
            { scoring: rows(["0.05", 3], ["0.1", 5], ["0.2", 10]) },
          ],
        }),
      ],
      ningbo,
    );
    const years = (...sales: number[]) => sales.map((each, index) => record({ sales: each }, 2017 + index));
    // (20 % + 25 % + 30 %) ÷ 3 = 25 %, reached exactly: 100, 120, 150, 195.
    expect(got(table, { sales: 195 }, years(100, 120, 150))).toBe("5");
    // A hair less: (20 % + 25 % + 29 …) is below it.
    expect(got(table, { sales: "194.99" }, years(100, 120, 150))).toBe("3");
    // The same growth from 10⁸ on.
    expect(got(table, { sales: 195000000 }, years(100000000, 120000000, 150000000))).toBe("10");
    // Without the first year the mean is open, and so are the marks.
    const open = score(table, record({ sales: 195 }), { earlier: years(100, 120, 150).slice(1) });
    expect(open.range).toEqual(["0", "10"]);
    expect(open.missing).toEqual(["2017.observed.sales"]);
  });

  it("patents ≥ 1 → 5, 2 → 10, 3 → 15, where four utility models count as one invention", () => {
    const source: Source = { sum: ["inventions", { of: "models", times: "0.25" }] };
    const table = card([row("patents", 15, source, rows([1, 5], [2, 10], [3, 15]))], ningbo);
    const of = (inventions: number, models: number) => got(table, { inventions, models });
    expect([of(0, 3), of(0, 4), of(1, 4), of(1, 7), of(2, 4), of(3, 0)]).toEqual(["0", "5", "10", "10", "15", "15"]);
    // 10 of 15 is 10, and no rounded share of it.
    const { root } = score(table, record({ inventions: 2, models: 0 }));
    expect(root.children[0]).toMatchObject({ got: "10" });
    expect(root.children[0]).not.toHaveProperty("exact");
    // Two inventions and no word of models is at least 10, never less.
    expect(score(table, record({ inventions: 2 })).range).toEqual(["10", "15"]);
  });

  it("bonuses of 5 and 10 are capped together at 12", () => {
    const table = card([row("base", 100, "base", { kind: "linear", zeroAt: 0, fullAt: 100 })], {
      adjustments: [
        { id: "city", label: label("city"), kind: "bonus", marks: 5, cap: 5, source: "city-prize" },
        { id: "province", label: label("province"), kind: "bonus", marks: 10, cap: 10, source: "province-prize" },
        { id: "loss", label: label("loss"), kind: "deduction", marks: 5, cap: 5, source: "loss" },
      ],
      bonusCap: 12,
    });
    expect(got(table, { base: 60, "city-prize": 1, "province-prize": 1, loss: 1 })).toBe("67");
    expect(got(table, { base: 60, "city-prize": 0, "province-prize": 1, loss: 0 })).toBe("70");
    expect(score(table, record({ base: 60, loss: 0 })).range).toEqual(["60", "72"]);
  });

  it.each(["half-up", "half-even", "up", "down"] as const)("a total of 72 made of thirds is 72, rounded %s", (mode) => {
    const third = (id: string) => row(id, 15, id, rows([1, 5], [2, 10], [3, 15]));
    const table = card([third("a"), third("b"), row("rest", 70, "rest", { kind: "linear", zeroAt: 0, fullAt: 70 })], {
      rounding: { places: 2, mode },
    });
    const sheet = score(table, record({ a: 1, b: 2, rest: 57 }));
    expect([sheet.total, sheet.exact, sheet.grade]).toEqual(["72", "72", "good"]);
    // And of real thirds: 2/3 of 15, of 12 and of 9 with 48 are 72.
    const share = (id: string, marks: number) =>
      row(id, marks, { ratio: ["two", "three"] }, { kind: "linear", zeroAt: 0, fullAt: 1 });
    const thirds = card(
      [share("p", 15), share("q", 12), share("r", 9), row("s", 64, "s", { kind: "linear", zeroAt: 0, fullAt: 64 })],
      {
        rounding: { places: 2, mode },
      },
    );
    const real = score(thirds, record({ two: 2, three: 3, s: 48 }));
    expect([real.total, real.grade]).toEqual(["72", "good"]);
  });
});

describe("Shaoxing complexes", () => {
  const tally = (id: string, marks: number, most: number) => row(id, marks, id, { kind: "each", marks: marks / most });
  const items = (id: string, ...marks: number[]) =>
    row(
      id,
      marks.reduce((sum, each) => sum + each, 0),
      id,
      { kind: "checklist", items: marks.map((each, at) => ({ id: `${id}-${at + 1}`, label: label(id), marks: each })) },
    );
  const grown = (id: string) => row(`${id}-growth`, 1, { growth: id }, { kind: "linear", zeroAt: 0, fullAt: 1 });
  const sub = (id: string, children: Node[]): Node => ({
    ...{ id, label: label(id), children },
    marks: children.reduce((sum, child) => sum + Number(child.marks), 0),
  });
  const share: Source = { ratio: ["senior", "talents"] };
  const tables = card([
    sub("building", [items("scheme", 2, 8), items("mechanism", 3, 2, 3, 1), items("premises", 3, 4, 2, 2)]),
    sub("innovation", [
      sub("first", [
        ...[tally("carriers", 3, 6), tally("new-carriers", 2, 2), tally("bodies", 3, 30), grown("bodies")],
        ...[tally("equipment", 2, 200), grown("equipment")],
      ]),
      ...[tally("talents", 2, 20), grown("talents")],
      row("senior-share", 2, share, { kind: "linear", zeroAt: 0, fullAt: "0.5" }),
      row("senior-rise", 1, { change: share }, { kind: "linear", zeroAt: 0, fullAt: "0.1" }),
    ]),
  ]);

  it("building has 30 marks, 10 + 9 + 11, and of innovation's first row 12", () => {
    const [building, innovation] = tables.root.children;
    const within = (node: Node | undefined) =>
      node && "children" in node ? node.children.map(({ marks }) => marks) : [];
    expect([building?.marks, within(building), within(innovation)[0]]).toEqual(["30", ["10", "9", "11"], "12"]);
  });

  it("a complex: 8 + 6 + 11 = 25, and 2 + 1 + 3 + 1/2 + 1 + 0 + 1 + 1/4 + 1 + 1 = 10.75", () => {
    const done = (...ids: string[]) => ({ done: ids });
    const year = (observed: object, of = 2020) => AnnualRecord.parse({ complex: "x", year: of, observed } as never);
    const now = {
      scheme: done("scheme-2"),
      mechanism: done("mechanism-1", "mechanism-3"),
      premises: done("premises-1", "premises-2", "premises-3", "premises-4"),
      ...{ carriers: 4, "new-carriers": 1, bodies: 30, equipment: 100, talents: 10, senior: 2.5 },
    };
    const before = { bodies: 20, equipment: 100, talents: 8, senior: 1.2 };
    // Seniors 1/4 of all, before that 3/20: up by 1/10, full marks; growth 1/2, 0 and 1/4.
    const { root, exact } = score(tables, year(now), { earlier: [year(before, 2019)] });
    expect(exact).toBe("35.75");
    expect(root.children.map(({ got }) => got)).toEqual(["25", "10.75"]);
  });

  it("innovation: a figure, its growth, a share and the rise of that share over last year", () => {
    const table = card([
      row("bodies", 3, "bodies", { kind: "each", marks: "0.5" }),
      row("grown", 1, { growth: "bodies" }, { kind: "linear", zeroAt: 0, fullAt: "0.2" }),
      row("senior", 2, { ratio: ["senior", "staff"] }, { kind: "linear", zeroAt: 0, fullAt: "0.5" }),
      row("risen", 1, { change: { ratio: ["senior", "staff"] } }, { kind: "linear", zeroAt: 0, fullAt: "0.1" }),
    ]);
    const before = [record({ bodies: 10, senior: 1, staff: 5 }, 2019)];
    // 5 × 0.5 = 2.5; (11 − 10) ÷ 10 = 0.1 → 0.5; 1/4 of 1/2 → 1; 1/4 − 1/5 = 0.05 → 0.5.
    expect(got(table, { bodies: 5, senior: 1, staff: 4 }, before)).toBe("4");
    expect(got(table, { bodies: 11, senior: 1, staff: 4 }, before)).toBe("5");
  });

  it("growth from 0 has no value: no marks, or what the table says, and nothing is missing", () => {
    const grown = (noValue?: "full" | "half") =>
      card([
        row("grown", 1, { growth: "bodies" }, { kind: "linear", zeroAt: 0, fullAt: 1 }, noValue ? { noValue } : {}),
      ]);
    const before = [record({ bodies: 0 }, 2019)];
    const sheets = [grown(), grown("half"), grown("full")].map((table) =>
      score(table, record({ bodies: 3 }), { earlier: before }),
    );
    expect(sheets.map(({ total, missing }) => [total, missing])).toEqual([
      ["0", []],
      ["0.5", []],
      ["1", []],
    ]);
  });
});

describe("a scoring that cannot be", () => {
  const faults = (scoring: unknown) =>
    faultsThrownBy(() => card([row("a", 10, "a", scoring as Scoring)])).map(({ path, got }) => [path, got]);
  const at = "root.children[0].scoring";
  it.each<[string, unknown, [string, string][]]>([
    ["a curve without points", { kind: "curve", points: [] }, [[`${at}.points`, "[]"]]],
    [
      "points out of order",
      {
        kind: "curve",
        points: [
          { at: 2, marks: 0 },
          { at: 1, marks: 10 },
        ],
      },
      [[`${at}.points[1].at`, '"1"']],
    ],
    [
      "more marks than there are",
      { kind: "curve", points: [{ at: 1, marks: 11 }] },
      [[`${at}.points[0].marks`, '"11"']],
    ],
    [
      "steps with too many marks",
      {
        kind: "steps",
        steps: [
          { atLeast: 1, marks: 5 },
          { atLeast: 2, marks: 11 },
        ],
      },
      [[`${at}.steps[1].marks`, '"11"']],
    ],
    [
      "steps that fall",
      {
        kind: "steps",
        steps: [
          { atLeast: 1, marks: 5 },
          { atLeast: 2, marks: 4 },
        ],
      },
      [[`${at}.steps[1].marks`, '"4"']],
    ],
    ["nothing for each", { kind: "each", marks: 0 }, [[`${at}.marks`, "0"]]],
    ["each of nothing", { kind: "each", marks: 1, per: 0 }, [[`${at}.per`, "0"]]],
    ["a base above the marks", { kind: "each", marks: 1, base: 11 }, [[`${at}.base`, '"11"']]],
    ["no case", { kind: "by-case", cases: [] }, [[`${at}.cases`, "[]"]]],
    [
      "a case that is never reached",
      { kind: "by-case", cases: [{ scoring: { kind: "each", marks: 1 } }, { scoring: { kind: "each", marks: 2 } }] },
      [[`${at}.cases[0].when`, "nothing"]],
    ],
    [
      "a case without a bound",
      { kind: "by-case", cases: [{ when: { value: "a" }, scoring: { kind: "each", marks: 1 } }] },
      [[`${at}.cases[0].when.atLeast`, "nothing"]],
    ],
    [
      "a wrong scoring in a case",
      { kind: "by-case", cases: [{ scoring: { kind: "linear", zeroAt: 1, fullAt: 1 } }] },
      [[`${at}.cases[0].scoring.fullAt`, '"1"']],
    ],
    [
      "a measure that there is not in a condition",
      {
        kind: "by-case",
        cases: [{ when: { value: { measured: "overlapp" }, above: 0 }, scoring: { kind: "each", marks: 1 } }],
      },
      [[`${at}.cases[0].when.value.measured`, '"overlapp"']],
    ],
  ])("%s", (_, scoring, expected) => {
    expect(faults(scoring)).toEqual(expected);
  });
});
