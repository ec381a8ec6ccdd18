import { describe, expect, it } from "vitest";
import {
  type AssessOptions,
  assess,
  compareReports,
  definePlan,
  namesFrom,
  Portfolio,
  type PortfolioInput,
  describe as render,
  toMarkdown,
  withReadings,
} from "../../src/index.js";
import { en as english } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouFunding, taizhouScorecard } from "../../src/taizhou/index.js";
import { asOf } from "../given.js";

const reportOf = (records: Partial<PortfolioInput>, options: Partial<AssessOptions> = {}, plan = taizhou) =>
  assess(plan, Portfolio.parse({ complexes: [], ...records }), { asOf, ...options });

type Report = ReturnType<typeof reportOf>;
const changesIn = (before: Report, after: Report, within?: string) =>
  compareReports(before, after).filter(({ part }) => within === undefined || part === within);
const changed = (before: Report, after: Report, within?: string) =>
  [zhCN, english].map((language) =>
    render(after.plan, changesIn(before, after, within), language, namesFrom(after)).split("\n"),
  );
/** What else changed of the first thing that did. */
const besides = (before: Report, after: Report, within?: string) =>
  [zhCN, english].map((language) => {
    const [, , first = ""] = toMarkdown(after.plan, changesIn(before, after, within), language, {
      names: namesFrom(after),
    }).split("\n");
    return first.split(" | ")[3]?.split(/；|; /);
  });

const complex = {
  id: "pumps",
  name: "泵业综合体",
  locality: "wenling",
  milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
} as const;

describe("what a report was made with", () => {
  it("another plan and revision", () => {
    const other = definePlan({ ...taizhou, id: "other", revision: "2" });
    expect(changed(reportOf({}), reportOf({}, {}, other))).toEqual([
      [
        "变化：报告依据：计划由“taizhou-2018-2020”变为台州市产业创新服务综合体行动计划（2018—2020年）",
        "变化：报告依据：计划版本由2018-12-07变为2",
      ],
      [
        'changed: what this report rests on: plan from "taizhou-2018-2020" to Taizhou action plan for industry innovation service complexes, 2018–2020',
        "changed: what this report rests on: revision of the plan from 2018-12-07 to 2",
      ],
    ]);
  });

  it("a report of another version of the library is not compared", () => {
    const now = reportOf({});
    const before = { ...now, stamp: { ...now.stamp, library: "0.0.1" } };
    expect(() => changed(before, now)).toThrow(`accepted: a result of version ${now.stamp.library} of this library`);
  });

  it("the number that a reading takes", () => {
    const of = (value: number) =>
      reportOf({}, {}, withReadings(taizhou, { "functions-expected": { id: "minimum", value } }));
    expect(changed(of(7), of(6)).map(([line]) => line?.replace(/^.*(：|: )/, ""))).toEqual([
      "取法由不少于若干项（7）变为不少于若干项（6）",
      "read as from a minimum number (7) to a minimum number (6)",
    ]);
  });

  it("seed, budget, spread and how much it says", () => {
    const records: Partial<PortfolioInput> = {
      complexes: [complex],
      records: [{ complex: "pumps", year: 2020, observed: { management: { ratings: [80] } } }],
    };
    const of = (seed: number, spread: string, budget: number, detail: "next-tier" | "all") =>
      reportOf(records, {
        detail,
        scorecards: [taizhouScorecard],
        robustness: { draws: 5, seed, spread, top: [1] },
        funding: { policy: taizhouFunding, budget },
      });
    const [zh = [], en = []] = changed(of(1, "0.1", 100, "next-tier"), of(2, "0.25", 2_000_000, "all"));
    expect(zh.slice(0, 4)).toEqual([
      "变化：报告依据：随机种子由1变为2",
      "变化：所给设置：详略由所在层级与上一层级变为全部层级",
      "变化：所给设置：权重浮动由10%变为25%",
      "变化：所给设置：预算由100元变为2,000,000元",
    ]);
    expect(en.slice(0, 4)).toEqual([
      "changed: what this report rests on: seed from 1 to 2",
      "changed: settings: detail from tier held and next to all tiers",
      "changed: settings: spread from 10% to 25%",
      "changed: settings: budget from 100 yuan to 2,000,000 yuan",
    ]);
  });
});

describe("what the records say", () => {
  it("a name", () => {
    const [zh] = changed(reportOf({ complexes: [complex] }), reportOf({ complexes: [{ ...complex, name: "新名" }] }));
    expect(zh).toEqual(["变化：新名：名称由泵业综合体变为新名"]);
  });

  const row = { kind: "inspection-testing-institution", capacity: 1 };
  const survey = (more: object) =>
    reportOf({ surveys: [{ id: "s", on: "2020-01-01", rows: [{ ...row, ...more }] }], complete: ["surveys"] });

  it("a need that is no longer recorded leaves no figure, which is not nothing", () => {
    const [before, after] = [survey({ need: 0 }), survey({})];
    expect(changed(before, after, "surveys")).toEqual([
      ["变化：检测机构，资源调查与补短板：状况由富余变为未调查清楚"],
      [
        "changed: inspection and testing institutions, survey of resources and filling of gaps: state from surplus to not fully surveyed",
      ],
    ]);
    expect(besides(before, after, "surveys")).toEqual([
      [
        "须新建由0变为无数值",
        "缺口由0变为无数值",
        "需要由0变为无数值",
        "可共享由0变为无数值",
        "富余由1变为无数值",
        "无充足度的原因由没有需求变为未记录",
      ],
      [
        "to be built from 0 to no figure",
        "gap from 0 to no figure",
        "need from 0 to no figure",
        "by sharing from 0 to no figure",
        "surplus from 1 to no figure",
        "why there is no adequacy from nothing is needed to not recorded",
      ],
    ]);
  });

  it("measures of the whole area, without saying twice that it is", () => {
    expect(changed(survey({ need: 0 }), survey({}), "area")[0]).toContain(
      "变化：台州市，资源充足的种类占比：数值由100%变为无数值",
    );
  });

  const chain = (strength: "sound" | "weak", after: readonly string[] = []) =>
    reportOf({
      chains: [
        {
          id: "c",
          name: "泵业链",
          industry: "pumps-motors",
          links: [{ id: "casting", name: "铸造", strength, after }],
        },
      ],
    });

  it("the strength of a link", () => {
    expect(changed(chain("sound"), chain("weak"))).toEqual([
      ["变差：铸造，产业链：强弱由足够强变为薄弱，须强链"],
      ["worse: 铸造, industry chains: strength from strong enough to weak"],
    ]);
  });

  it("a record that can no longer be used, and one that can again", () => {
    const [good, circular] = [chain("sound"), chain("sound", ["casting"])];
    expect(changed(good, circular).map(([line]) => line)).toEqual([
      "变差：产业链：有记录未能采用",
      "worse: industry chains: a record could not be used",
    ]);
    expect(changed(circular, good).map((all) => all.at(-2))).toEqual([
      "变好：产业链：不再有未能采用的记录",
      "better: industry chains: no record is left out any more",
    ]);
  });

  it("who has taken up a problem, and of what kind it is", () => {
    const of = (more: object) =>
      reportOf({
        complexes: [complex],
        needs: [{ id: "n", kind: "key", industry: "pumps-motors", raisedOn: "2020-01-01", ...more }],
      });
    const [before, after] = [of({}), of({ kind: "common", complex: "pumps", answeredOn: "2020-02-01" })];
    const changes = compareReports(before, after).filter(({ part }) => part === "problems");
    expect(
      [zhCN, english].map(
        (language) => toMarkdown(taizhou, changes, language, { names: namesFrom(after) }).split("\n")[2],
      ),
    ).toEqual([
      "| 变好 | 技术难题记录“n”，技术难题对接 | 状态由待答复变为已答复 | 答复用时由无数值变为31天；承接的综合体由无变为泵业综合体；类别由关键难题变为共性难题 | – |",
      '| better | records of technical problems, "n", matching of technical problems | status from not answered to answered | days to the answer from no figure to 31 days; complex in charge from none to 泵业综合体; kind from key problem to common problem | – |',
    ]);
  });

  it("a project that turns out not to be eligible, and so stands behind another", () => {
    const project = { locality: "wenling", year: 2020 };
    const of = (more: object) =>
      reportOf({
        complexes: [complex],
        projects: [
          { id: "1", name: "检测平台", complex: "pumps", ...project, ...more },
          { id: "2", name: "其他", ...project },
        ],
      });
    const [before, after] = [of({ eligible: true }), of({ eligible: false })];
    expect(changed(before, after).map(([line]) => line)).toEqual([
      "变差：检测平台，科技计划项目，温岭市，2020年：位次由1变为2（+1）",
      "worse: 检测平台, projects of the science plan, Wenling, 2020: place from 1 to 2 (+1)",
    ]);
    expect(besides(before, after)).toEqual([
      ["类别由综合体项目变为不符合条件"],
      ["group from project of a complex to not eligible"],
    ]);
  });
});
