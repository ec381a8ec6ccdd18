import { describe, expect, it } from "vitest";
import { assessTier, Portfolio, readPlan, readScorecard, describe as told, trackTargets } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { cardOf, group, type IndicatorIn, leaf, named } from "../appraisal/written.js";
import { refusedFor } from "../given.js";
import { base, say } from "../standards/sister-plan.js";

/*
 * A figure is told in the unit of its source, parts of a sum are in one unit, and no figure stands where none can come to it.
 */

const observed = [
  { id: "sales", label: say("sales"), unit: "yuan" },
  { id: "profit", label: say("profit"), unit: "元", signed: true },
  { id: "staff", label: say("staff"), unit: "count" },
  { id: "seniors", label: say("seniors"), unit: "人", partOf: "staff" },
  { id: "doctors", label: say("doctors"), unit: "count", partOf: "seniors" },
  { id: "steel", label: say("steel"), unit: "吨" },
  { id: "wan", label: say("wan"), unit: "万元" },
];
const clauses = [...base.clauses, { id: "2", kind: "target", gist: say("levels") }];
const planWith = (own: { readonly targets?: unknown; readonly standards?: unknown; readonly observed?: unknown }) =>
  readPlan({ ...base, clauses: own.targets || own.standards ? clauses : [], observed, standards: [], ...own });
const level = (own: object) => ({
  ...{
    id: "level",
    label: say("level"),
    clauses: ["1", "2"],
    kind: "level",
    bound: "at-least",
    value: "0.3",
    unit: "元",
  },
  ...{ each: "area", years: [2019], of: "sales", total: "sum", ...own },
});
const standard = (requires: object) => ({
  id: "own",
  label: say("own"),
  clauses: ["1", "2"],
  effect: "decides",
  requires,
});
const refused = (own: object) => refusedFor(() => planWith(own)).map(({ path, got, example }) => [path, got, example]);
const share = { ratio: ["seniors", "staff"] };

describe("the unit of a level", () => {
  it.each([
    [{ of: "sales", unit: "yuan" }],
    [{ of: "sales", unit: "元" }],
    [{ of: { sum: ["sales", "profit"] }, unit: "元" }],
    [{ of: { over: "sales", years: 2, by: "sum" }, unit: "元" }],
    [{ of: { granted: {} }, unit: "元" }],
    [{ of: "staff", unit: "人" }],
    [{ of: "staff", unit: "engineers" }],
    [{ of: "steel", unit: "吨" }],
    [{ of: { fact: "floor-area" }, unit: "平方米" }],
    [{ of: share, total: "ratio", unit: "ratio" }],
    [{ of: share, total: "ratio", unit: "倍" }],
    [{ of: { ratio: ["sales", "staff"] }, total: "ratio", unit: "元/人", value: 90 }],
    [
      {
        of: { ratio: ["sales", { over: "staff", years: 2, by: "mean" }] },
        total: "ratio",
        unit: "yuan/count",
        value: 90,
      },
    ],
    [{ of: { sum: ["profit", { of: "wan", times: 10000 }] }, unit: "元" }],
    [{ of: { ratio: ["doctors", "staff"] }, total: "ratio", unit: "人/百人" }],
    [{ of: { sum: [{ of: "sales", times: "0.0001" }] }, unit: "万元" }],
  ])("is that of its source: %j", (own) => expect(refused({ targets: [level(own)] })).toEqual([]));

  it.each([
    [{ of: "sales", unit: "万元" }, "yuan"],
    [{ of: "sales", unit: "count" }, "yuan"],
    [{ of: "profit", unit: "美元" }, "元"],
    [{ of: "sales", unit: "%" }, "yuan"],
    [{ of: { change: "sales" }, unit: "m²" }, "yuan"],
    [{ of: { granted: {} }, unit: "亿元" }, "yuan"],
    [{ of: "staff", unit: "万人" }, "count"],
    [{ of: "staff", unit: "元" }, "count"],
    [{ of: "steel", unit: "公斤" }, "吨"],
    [{ of: { fact: "floor-area" }, unit: "亩" }, "m²"],
    [{ of: share, total: "ratio", unit: "%" }, "ratio"],
    [{ of: { ratio: ["sales", "staff"] }, total: "ratio", unit: "万元/人" }, "yuan/count"],
    [{ of: { ratio: ["sales", "staff"] }, total: "ratio", unit: "yuan" }, "yuan/count"],
    [{ of: share, total: "ratio", unit: "yuan" }, "ratio"],
    [{ of: share, total: "ratio", unit: "share" }, "ratio"],
    [{ of: { growth: "sales" }, total: "mean", unit: "％" }, "ratio"],
  ])("is no other: %j", (own, unit) =>
    expect(refused({ targets: [level(own)] })).toEqual([
      ["targets[0].unit", JSON.stringify(own.unit), JSON.stringify(unit)],
    ]),
  );

  it("of a ratio is told in per cent: 1 of 4 where 30 % are asked for", () => {
    const plan = planWith({ targets: [level({ of: share, total: "ratio", unit: "ratio" })] });
    const milestones = [{ kind: "cultivated", tier: "county", on: "2018-01-01" }];
    const portfolio = Portfolio.parse({
      complexes: [{ id: "a", name: "a", locality: "east", milestones }],
      records: [{ complex: "a", year: 2019, observed: { seniors: 1, staff: 4 } }],
    });
    const [row] = trackTargets(plan, portfolio, { asOf: "2020-01-01" }).rows;
    expect(row && told(plan, row, zhCN)).toContain("应完成30%，实际25%，还差5个百分点");
    expect(row && told(plan, row, en)).toContain("required 30%, achieved 25%, short by 5 percentage points");
  });
});

describe("a sum", () => {
  it.each([
    [{ sum: ["sales", "staff"] }, ".sum[1]", '"staff"'],
    [{ sum: ["sales", "profit", { fact: "floor-area" }] }, ".sum[2]", '{"fact":"floor-area"}'],
    [{ ratio: [{ sum: ["staff", { granted: {} }] }, "staff"] }, ".ratio[0].sum[1]", '{"granted":{}}'],
    [{ over: { sum: ["steel", { growth: "steel" }] }, years: 3, by: "sum" }, ".over.sum[1]", '{"growth":"steel"}'],
  ])("of parts in several units is refused, wherever it stands: %j", (value, at, part) => {
    const path = `standards[0].requires.value${at}`;
    expect(refused({ standards: [standard({ value, atLeast: 1 })] })).toEqual([
      [path, part, `{"of":${part},"times":"1"}`],
    ]);
  });

  it.each([
    [{ sum: ["sales", "profit", { granted: {} }] }],
    [{ sum: ["staff", "doctors", { fact: "patents" }] }],
    [{ sum: ["sales", { of: "staff", times: 5000 }] }],
  ])("is of one unit, or weighs its parts: %j", (value) =>
    expect(refused({ standards: [standard({ value, atLeast: 1 })] })).toEqual([]),
  );
});

describe("a ratio", () => {
  it("of yuan to 万元 is refused, unless a weight makes them one", () => {
    const path = "standards[0].requires.value.ratio[1]";
    const by = (under: unknown) =>
      refused({ standards: [standard({ value: { ratio: ["sales", under] }, atLeast: 1 })] });
    expect(by("wan")).toEqual([[path, '"wan"', '{"sum":[{"of":"wan","times":"100"}]}']]);
    expect(by({ sum: [{ of: "wan", times: 10000 }] })).toEqual([]);
    expect(by("profit")).toEqual([]);
    expect(by("staff")).toEqual([]);
  });
});

describe("what a condition says of a figure that is worked out", () => {
  const milestones = [{ kind: "cultivated", tier: "county", on: "2018-01-01" }];
  const portfolio = Portfolio.parse({
    complexes: [{ id: "a", name: "a", locality: "east", milestones }],
    records: [
      { complex: "a", year: 2018, observed: { seniors: 2, staff: 5 } },
      { complex: "a", year: 2019, observed: { sales: 380000, staff: 3, seniors: 1 } },
    ],
  });
  const sentences = (requires: object) => {
    const plan = planWith({ standards: [standard(requires)] });
    const [complex] = portfolio.complexes;
    if (!complex) throw new Error("no complex");
    const [finding] = assessTier(plan, complex, "county", { asOf: "2020-01-01", portfolio }).findings;
    return finding && [told(plan, finding, zhCN), told(plan, finding, en)];
  };

  it.each([
    [
      { value: { ratio: ["sales", "staff"] }, atLeast: 200000 },
      "126,666.6666元/个，要求200,000元/个",
      "126,666.6666 yuan each",
    ],
    [{ value: { change: share }, atLeast: "0.1" }, "-6.6667个百分点，要求10个百分点", "10 percentage points"],
    [{ value: { growth: "staff" }, atLeast: "0.1" }, "-40%，要求10%", "10%"],
  ])("%j", (requires, zh, english) => {
    const [chinese, inEnglish] = sentences(requires) ?? [];
    expect(chinese).toContain(zh);
    expect(inEnglish).toContain(english);
  });
});

describe("a figure that its source cannot come to", () => {
  it.each([
    [{ value: "sales", below: 0 }, ".below", '"1"'],
    [{ value: "sales", atMost: -1 }, ".atMost", '"0"'],
    [
      { value: { over: "sales", years: 3, by: "mean" }, atLeast: { county: -3000, provincial: 2 } },
      ".atLeast.county",
      '"0"',
    ],
    [{ value: share, atLeast: 15 }, ".atLeast", '"0.15"'],
    [{ value: { ratio: ["doctors", "staff"] }, atMost: 15 }, ".atMost", '"0.15"'],
    [{ value: share, above: 1 }, ".above", '"0.01"'],
    [{ value: { over: share, years: 2, by: "least" }, atLeast: 200 }, ".atLeast", '"0.5"'],
  ])("is refused: %j", (requires, at, example) => {
    const [[path, , mended] = []] = refused({ standards: [standard(requires)] });
    expect([path, mended]).toEqual([`standards[0].requires${at}`, example]);
  });

  it.each([
    [{ value: "profit", below: 0 }],
    [{ value: { growth: "sales" }, atLeast: "-0.1" }],
    [{ value: { growth: "sales" }, atLeast: 15 }],
    [{ value: { change: "sales" }, below: 0 }],
    [{ value: { sum: ["sales", { of: "staff", times: -1 }] }, below: 0 }],
    [{ value: { ratio: ["staff", "seniors"] }, atLeast: 15 }],
    [{ value: share, atLeast: 1 }],
    [{ value: "sales", atLeast: 0 }],
  ])("is not one that it can: %j", (requires) => expect(refused({ standards: [standard(requires)] })).toEqual([]));

  it("is refused of a standard written short and of a level, too", () => {
    const { requires: _, ...plain } = standard({});
    const area = { ...plain, test: "at-least", fact: "floor-area", unit: "m²" };
    expect(refused({ standards: [{ ...area, value: { county: -3000, provincial: 2000 } }] })).toEqual([
      ["standards[0].value.county", '"-3000"', '"0"'],
    ]);
    const percent = level({ of: share, total: "ratio", unit: "ratio", value: { 2019: 30 } });
    expect(refused({ targets: [percent] })).toEqual([['targets[0].value["2019"]', '"30"', '"0.3"']]);
  });
});

describe("a part is in the unit of its whole", () => {
  it("or refused", () =>
    expect(refused({ observed: [observed[0], { ...observed[2], partOf: "sales" }] })).toEqual([
      ["observed[1].unit", '"count"', '"yuan"'],
    ]));
});

describe("an indicator of a source that cannot be scored so", () => {
  const plan = planWith({});
  const cards = (own: Partial<IndicatorIn>) => ({
    ...cardOf([], {
      root: group("root", 10, [{ ...leaf("a", 10, { kind: "each", marks: 1 }), ...own } as IndicatorIn]),
      grades: [{ ...named("any"), atLeast: 0 }],
    }),
  });
  const of = (own: object) =>
    refusedFor(() => readScorecard(cards(own as Partial<IndicatorIn>), { plan })).map(({ path }) =>
      path.replace("root.children[0].", ""),
    );
  const checklist = { kind: "checklist", items: [{ ...named("x"), marks: 10 }] };
  const rating = { kind: "rating", min: 0, max: 100, combine: "mean" };
  const steps = (...bounds: number[]) => ({
    kind: "steps",
    steps: bounds.map((atLeast, at) => ({ atLeast, marks: at + 1 })),
  });

  it.each([
    ["a checklist of a figure", { scoring: checklist, source: "sales" }, ["source"]],
    ["a checklist of growth", { scoring: checklist, source: { growth: "list" } }, ["source"]],
    ["a checklist of a measure", { scoring: checklist, source: { measured: "carriers" } }, ["source"]],
    ["ratings of a ratio", { scoring: rating, source: { ratio: ["a", "b"] } }, ["source"]],
    ["ratings of a figure", { scoring: rating, source: { observed: "staff" } }, ["source"]],
    [
      "a checklist in one case",
      { scoring: { kind: "by-case", cases: [{ scoring: checklist }] }, source: "sales" },
      ["source"],
    ],
    ["a unit of its own", { unit: "m²", source: "sales" }, ["unit"]],
    [
      "per cent of a share",
      { scoring: steps(0, 15, 30), source: share },
      ["scoring.steps[1].atLeast", "scoring.steps[2].atLeast"],
    ],
    ["a line to per cent", { scoring: { kind: "linear", zeroAt: 0, fullAt: 30 }, source: share }, ["scoring.fullAt"]],
    ["a sum of two units", { source: { sum: ["sales", "staff"] } }, ["source.sum[1]"]],
  ])("%s", (_, own, paths) => expect(of(own)).toEqual(paths));

  it.each([
    ["a checklist", { scoring: checklist, source: "list" }],
    ["ratings", { scoring: rating, source: { observed: "panel" } }],
    ["its unit", { unit: "元", source: "sales" }],
    ["a share", { scoring: steps(0, 1), source: share, unit: "ratio" }],
    ["growth above a whole", { scoring: steps(1, 15), source: { growth: "sales" } }],
    ["a line that begins below", { scoring: { kind: "linear", zeroAt: -1, fullAt: 1 }, source: share }],
  ])("is scored where it is %s", (_, own) => expect(of(own)).toEqual([]));
});
