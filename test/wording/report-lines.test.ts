import { describe, expect, it } from "vitest";
import { assess, type Finding, Portfolio, Survey, surveyGaps } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { findingsSentence } from "../../src/wording/report/findings.js";
import { everything, portfolio } from "../report/portfolios.js";
import { sentencesOf } from "./sentences.js";

describe("a report says in a line each", () => {
  const said = (records: Portfolio, options: object) =>
    sentencesOf(assess(taizhou, records, { ...everything, ...options }), { portfolio })[1]?.map(
      (line) => line.split(/[:,]/)[0],
    );

  it("how far targets, recommendation and money are, and how many faults the records have", () => {
    const [first] = portfolio.complexes;
    const twice = Portfolio.parse({ ...portfolio, complexes: [...portfolio.complexes, { ...first, name: "another" }] });
    const whole = [
      "Taizhou action plan for industry innovation service complexes",
      "At the close of 31 December 2020",
      "Taizhou",
      "At the close of 31 December 2020",
      "Provincial tier",
      'Shared out by "support funds for Taizhou\'s complexes (illustrative)"',
    ];
    expect(said(twice, {})).toEqual([...whole, "Faults in the records"]);
    expect(said(Portfolio.parse({ complexes: [] }), { recommendation: undefined, funding: undefined })).toEqual(
      whole.slice(0, 4),
    );
  });
});

it("a survey says by how much there is more than is needed, and which kinds of resource nobody knows", () => {
  const row = { kind: "incubation-platform", need: 1, capacity: 3, unit: "家" };
  const survey = Survey.parse({ id: "s", on: "2019-05-31", rows: [row, { ...row, kind: "lab" }] });
  expect(sentencesOf(surveyGaps(taizhou, survey)).map((all) => all.slice(1, 4))).toEqual([
    [
      "台州市的创业孵化平台：需要1家，现有3家，富余2家",
      "台州市的“lab”：需要1家，现有3家，富余2家",
      "计划中没有、须核对的资源种类：“lab”",
    ],
    [
      "Taizhou, start-up incubation platforms: needed 1 家, there 3 家, surplus 2 家",
      'Taizhou, "lab": needed 1 家, there 3 家, surplus 2 家',
      'Kinds of resource that the plan does not have, to be checked: "lab"',
    ],
  ]);
});

describe("a complex says in a line each", () => {
  const { robustness: _, ...options } = everything;
  const [complex] = assess(taizhou, portfolio, options).complexes;
  if (!complex) throw new Error("no complex");
  const starts = (of: typeof complex) =>
    sentencesOf(of, { portfolio, scorecards: [taizhouScorecard], standing: taizhouStanding }).map((all) =>
      all.map((line) => line.split(/[：:，,；]/)[0]).filter((line) => !line?.includes("（4.5.3b）")),
    );

  it("how it scores, its measures, how it stands, what it gets", () => {
    const [zh] = starts(complex);
    expect([...new Set(zh)]).toEqual([
      "椒江缝制机械产业创新服务综合体（虚构）",
      "椒江缝制机械产业创新服务综合体（虚构）2020年按“四方面绩效评价表（示例）”得82.39分",
      "管理运行机制得19.18分",
      "基础条件与队伍得19.18分",
      "服务能力与效果得31.03分",
      "发展目标与措施得13分",
      "所用指标体系",
      "2020年指标",
      "动态管理状态",
      "扶持资金473",
    ]);
  });

  it("that a record has no score, and nothing of what there is not", () => {
    const { standing: __, sheet: ___, support: ____, ...rest } = complex;
    const [{ sheet: _____, ...record } = expect.fail()] = complex.records;
    expect(starts({ ...rest, records: [{ ...record, measured: {} }] } as typeof complex)[0]).toEqual([
      "椒江缝制机械产业创新服务综合体（虚构）",
      "2020年有记录",
    ]);
  });
});

it("a place and a tier go by their names", () => {
  const [place] = assess(taizhou, portfolio, everything).localities;
  expect(sentencesOf(place ?? []).map(([line]) => line?.split(/[：:]/)[0])).toEqual(["椒江区", "Jiaojiang"]);
  expect(sentencesOf(place?.tiers[0] ?? [])).toEqual([["省级2家"], ["2 provincial"]]);
});

it("findings are counted by their verdicts", () => {
  const of = (verdict: Finding["verdict"], count: number) =>
    Array.from({ length: count }, () => ({ verdict }) as Finding);
  const all = [of("met", 1), of("unmet", 2), of("waived", 3), of("unknown", 4), of("not-applicable", 5)].flat();
  expect([zhCN, en].map((language) => findingsSentence({ language } as never, all))).toEqual([
    "共核查15项：符合1项，不符合2项，已豁免3项，待核实4项，不适用5项",
    "15 checks: 1 met, 2 unmet, 3 waived, 4 unknown, 5 not applicable",
  ]);
});
