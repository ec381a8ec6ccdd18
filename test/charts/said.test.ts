import type { EChartsOption } from "echarts";
import { describe, expect, it } from "vitest";
import {
  fundingChart,
  leagueChart,
  overlapChart,
  scheduleChart,
  scoreChart,
  targetChart,
  trendChart,
} from "../../src/charts/index.js";
import {
  AnnualRecord,
  Complex,
  defineScorecard,
  overlaps,
  Portfolio,
  projectTargets,
  scheduleBackward,
  scoreAll,
  trackTargets,
} from "../../src/index.js";
import { en as english } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { upTo, written } from "../appraisal/written.js";
import { allocate, policyOf, sheetOf } from "../funding/policies.js";
import { asOf } from "./samples.js";

const LANGUAGES = [zhCN, english];
const notesOf = ({ title }: EChartsOption) => String(title && "subtext" in title ? title.subtext : "").split("\n");
const json = (value: unknown) => JSON.stringify(value);

/** What is said in either language. */
const inBoth = <T>(say: (language: (typeof LANGUAGES)[number]) => T) => LANGUAGES.map(say);

describe("a schedule that is late", () => {
  // Counted back, 5 days and 2 of lag leave building until 24 December; begun on 1 November it takes until the 30th.
  const schedule = scheduleBackward(
    [
      { id: "building", days: 60 },
      { id: "acceptance", days: 5, after: [{ id: "building", lagDays: 2 }] },
      { id: "sign", days: 1 },
    ],
    { deadline: "2020-12-31", earliestStart: "2020-11-01", plan: taizhou },
  );
  const charts = inBoth((language) => scheduleChart(taizhou, schedule, language));

  it("says what is short, and of each task how late it is or how long it may wait", () => {
    expect(charts.map((chart) => notesOf(chart)[1])).toEqual([
      "✗ 以2020年12月31日为期限倒排：工作需要67天，可用61天，缺6天（5.1.3）",
      "✗ counted back from 31 December 2020, the work takes 67 days, there are 61 days, short by 6 days (5.1.3)",
    ]);
    const [zh, en] = charts.map((chart) => json(chart.series));
    expect(zh).toContain("<br>已迟6天<br>关键任务");
    expect(zh).toContain("<br>机动60天");
    expect(en).toContain("<br>late by 6 days<br>critical");
    expect(en).toContain("<br>float 60 days");
  });

  it("draws from the day after the latest finish to the earliest one", () => {
    const late = json(charts[1]?.series);
    expect(late).toContain(`"value":[${Date.parse("2020-12-25T00:00:00Z")},0]`);
    expect(late).toContain(`"value":[${Date.parse("2020-12-31T00:00:00Z")},0]`);
  });
});

describe("marks beside the scorecard's own", () => {
  const label = (zh: string, en: string) => ({ label: { zh, en } });
  const scorecard = defineScorecard(
    written([upTo("served", 100, 100)], {
      adjustments: [
        { id: "award", ...label("获奖", "award"), kind: "bonus", marks: 3, source: { observed: "award" } },
        { id: "late", ...label("迟报", "late report"), kind: "deduction", marks: 2, source: { observed: "late" } },
        { id: "case", ...label("投诉", "complaint"), kind: "deduction", marks: 1, source: { observed: "case" } },
      ],
      vetoes: [{ id: "fraud", ...label("数据造假", "false data"), source: { observed: "fraud" } }],
      missing: "reject",
    }),
  );
  const observed = { served: 80, award: 1, late: 1, fraud: 1 };
  const sheets = scoreAll(scorecard, [
    AnnualRecord.parse({ complex: "pumps", year: 2020, observed }),
    AnnualRecord.parse({ complex: "moulds", year: 2020, observed: { ...observed, case: 0, fraud: 0 } }),
  ]);
  const [sheet = expect.fail()] = sheets;

  it("are rows of their own: added, taken off, or not known", () => {
    const [zh, en] = inBoth((language) => scoreChart(scorecard, sheet, language));
    expect(json(zh?.yAxis)).toMatch(/"加分：获奖".*"扣分：迟报".*"扣分：投诉"/);
    expect(json(zh?.series)).toContain("加分：获奖：+3");
    expect(json(zh?.series)).toContain("扣分：迟报：−2");
    expect(json(en?.series)).toContain("bonus: award: +3");
    expect(json(en?.series)).toContain("deduction: complaint: unknown<br>1 input missing");
  });

  it("a rejected sheet under a veto is said to be that, and not ranked", () => {
    expect(inBoth((language) => notesOf(scoreChart(scorecard, sheet, language))[1])).toEqual([
      "数据不全，退回；一票否决：数据造假；指标体系为示例",
      "Rejected for missing data; vetoed: false data; the scorecard is illustrative",
    ]);
    expect(inBoth((language) => notesOf(leagueChart(scorecard, sheets, language))[0])).toEqual([
      "1家数据不全，未排名；指标体系为示例",
      "1 not ranked for missing data; the scorecard is illustrative",
    ]);
  });

  it("a veto stands in the tooltip of the league table", () => {
    const vetoed = scoreAll(scorecard, [
      AnnualRecord.parse({ complex: "pumps", year: 2020, observed: { ...observed, case: 0 } }),
    ]);
    const [zh, en] = inBoth((language) => json(leagueChart(scorecard, vetoed, language)));
    expect(zh).toContain("一票否决：数据造假");
    expect(en).toContain("vetoed: false data");
  });
});

describe("funds", () => {
  it("count a complex once, however many platforms of it are paid", () => {
    const platforms = ["testing", "design"].map((platform) => sheetOf("pumps", "90", { platform, certain: false }));
    const allocation = allocate(policyOf(), [...platforms, sheetOf("moulds", "50", { grade: "poor" })], 100);
    expect(inBoth((language) => notesOf(fundingChart(taizhou, allocation, language))[0])).toEqual([
      "已分配0元，0家获得；1家不予资助；1家金额未定；分配办法为示例",
      "0 yuan allocated to 0 complexes; 1 gets nothing; amount not certain for 1; the policy is illustrative",
    ]);
  });

  it("say how many ties are to be decided, and flow to the locality that is paid", () => {
    const policy = policyOf({
      rule: { kind: "by-grade", amounts: { good: 200 }, whenShort: "by-rank" },
      provenance: "policy",
      payee: "locality",
    });
    const sheets = [sheetOf("a", "90"), sheetOf("b", "60"), sheetOf("c", "60")];
    const localities = { a: "wenling", b: "yuhuan", c: "linhai" };
    const [zh, en] = inBoth((language) =>
      fundingChart(taizhou, allocate(policy, sheets, 500, { localities }), language),
    );
    expect([zh, en].map((chart) => notesOf(chart ?? {})[0])).toEqual([
      "已分配200元，1家获得；1处并列，有待裁定",
      "200 yuan allocated to 1 complex; 1 tie to be decided",
    ]);
    expect(json(zh)).toContain('"200元 温岭市"');
  });

  it("of no budget are no flow", () => {
    const chart = fundingChart(taizhou, allocate(policyOf(), [sheetOf("a", "90")], 0), english);
    expect(json(chart.graphic)).toContain("No data");
  });
});

describe("targets", () => {
  it("say which listings are past due without a record", () => {
    const entry = { id: "valves", locality: "yuhuan", kind: "cultivated", tier: "county" } as const;
    const progress = projectTargets(
      taizhou,
      Portfolio.parse({ complexes: [], pipeline: [{ ...entry, on: "2019-06-30" }] }),
      {
        asOf: "2019-12-31",
      },
    );
    expect(inBoth((language) => notesOf(targetChart(taizhou, progress, language))[1])).toEqual([
      "1项预期已过期未见记录",
      "1 expected listing past due without a record",
    ]);
  });

  it("of the whole area alone are bars without a matrix", () => {
    const progress = trackTargets(taizhou, { complexes: [] }, { asOf });
    const area = (id: string) => taizhou.targets.some((target) => target.id === id && target.each === "area");
    const chart = targetChart(
      taizhou,
      {
        ...progress,
        rows: progress.rows.filter(({ target }) => area(target)),
        totals: progress.totals.filter(({ target }) => area(target)),
      },
      english,
    );
    expect(json(chart.series)).toContain("✗ missed: 0/30 complexes");
    expect(json(chart.series)).not.toContain("heatmap");
  });
});

describe("overlaps", () => {
  const complex = (id: string, more: object) =>
    Complex.parse({
      id,
      name: id,
      locality: "wenling",
      milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
      functions: ["inspection-testing"],
      capabilities: [],
      industry: { id: "pumps", categories: [] },
      ...more,
    });
  const chartOf = (...complexes: Complex[]) =>
    inBoth((language) => overlapChart(taizhou, overlaps(taizhou, { complexes }, { asOf }), language));

  it("say how many are compared with none, their industry not being recorded", () => {
    const { industry: _, ...bare } = complex("c", {});
    expect(chartOf(complex("a", {}), complex("b", {}), bare).map((chart) => notesOf(chart)[1])).toEqual([
      "1家产业未记录，未参加比较",
      "1 not compared, industry not recorded",
    ]);
  });

  it("of a pair that is not known are hatched and say so, after those that are", () => {
    const { functions: _, ...open } = complex("c", {});
    const [, chart] = chartOf(complex("a", {}), complex("b", {}), open);
    const [alone, unknown] = Array.isArray(chart?.series) ? chart.series : [];
    const wenling = { label: { formatter: "100% Wenling · pumps" }, value: 100 };
    expect(alone?.data).toMatchObject([wenling, "-", "-"]);
    expect(unknown?.data).toMatchObject(["-", { label: { formatter: "? Wenling · pumps" } }, {}]);
    expect(json(unknown)).toContain('"decal"');
  });
});

describe("a total without a most", () => {
  const bonus = {
    id: "prize",
    label: { zh: "获奖", en: "prize" },
    kind: "bonus",
    source: { observed: "prize" },
  } as const;
  const card = defineScorecard(written([upTo("x", 100)], { adjustments: [{ ...bonus, marks: 5 }] }));
  const of = (complex: string, observed: object) => AnnualRecord.parse({ complex, year: 2020, observed });
  const sheets = scoreAll(card, [of("a", { x: 1, prize: 3 }), of("b", { x: 0.8 })]);
  const [, open] = sheets as [(typeof sheets)[number], (typeof sheets)[number]];

  it("is told and drawn as one in every chart", () => {
    expect(open).toMatchObject({ unbounded: true, range: ["80", "85"] });
    const said = inBoth((language) =>
      [leagueChart(card, sheets, language), trendChart(card, sheets, language), scoreChart(card, open, language)].map(
        json,
      ),
    );
    for (const chart of said[0] ?? []) expect(chart).toContain("总分至少80，上限未定");
    for (const chart of said[1] ?? []) expect(chart).toContain("the total may be 80 or more");
    for (const chart of said.flat()) expect(chart).not.toMatch(/至85|to 85/u);
    expect(said[0]?.[0]).toContain("≥80 项good");
    expect(said[0]?.[1]).toContain("≥80");
  });

  it("is hatched as far as the farthest total, and has no upper line", () => {
    const { series } = leagueChart(card, sheets, zhCN) as { series: { data: { value: number }[] }[] };
    expect(series[1]?.data.map(({ value }) => value)).toEqual([0, 35]);
    const { series: lines } = trendChart(card, sheets, zhCN) as { series: { data: { value: unknown }[] }[] };
    expect(lines.map(({ data }) => data[0]?.value)).toEqual([115, 80, "-"]);
  });
});
