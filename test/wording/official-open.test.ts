import { describe, expect, it } from "vitest";
import { assess, Portfolio, toMarkdown } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";

const county = (on: string) => ({ kind: "cultivated", tier: "county", on }) as const;

/** Three complexes, of which nobody knows much, a problem, and a project that was passed over. */
const portfolio = Portfolio.parse({
  complexes: [
    { id: "a", name: "泵业综合体", locality: "温岭", milestones: [county("2018-09-30")] },
    { id: "b", name: "彩灯综合体", locality: "linhai", milestones: [county("2018-05-01")] },
    { id: "c", name: "家具综合体", locality: "yuhuan", milestones: [county("2018-05-01")] },
    {
      id: "d",
      name: "眼镜综合体",
      locality: "linhai",
      milestones: [{ kind: "cultivated", tier: "provincial", on: "2018-05-01" }],
    },
  ],
  records: [{ complex: "b", year: 2020, observed: { "service-income": 100, mechanisms: { done: ["资源共享"] } } }],
  needs: [{ id: "n", kind: "key", locality: "linhai", industry: "彩灯", raisedOn: "2020-01-01" }],
  projects: [
    { id: "p", name: "项目一", locality: "linhai", year: 2020, complex: "b", eligible: true, listed: false },
    { id: "q", name: "项目二", locality: "linhai", year: 2020, listed: true },
  ],
  surveys: [
    {
      id: "s",
      name: "调查",
      on: "2020-01-01",
      rows: [{ locality: "wenling", kind: "incubation-platform", unit: "count", need: 3, capacity: 1 }],
      candidates: [{ id: "k", name: "孵化器", cost: 50, supplies: { "incubation-platform": 2 } }],
      budget: 10,
    },
  ],
});
const report = assess(taizhou, portfolio, {
  asOf: "2020-12-31",
  scorecards: [taizhouScorecard],
  standing: taizhouStanding,
  recommendation: { quota: 1 },
});
const [zh, english] = [zhCN, en].map((language) => toMarkdown(taizhou, report, language)) as [string, string];

describe("an official report of records that leave much open", () => {
  it("names nobody as leading who may yet fall behind others, or leads nobody", () => {
    expect(zh).not.toContain("得分居前");
    expect(english).not.toContain("highest marks");
  });

  it("says of who is passed over what is open, and no marks of who has no score", () => {
    expect(zh).toContain("属最低等次（未定）");
    expect(zh).toMatch(/\| 家具综合体 \| – \| 当年没有评价得分 \|/u);
  });

  it("calls no problem without a fit where that is not known", () => {
    expect(zh).toContain("技术难题1项，能否对接待核实的1项");
    expect(english).toContain("1 technical problem: 1 of which it is not known");
    expect(report.problems?.unmatched).toEqual([]);
  });

  it("lists a project that was passed over (5.2.2)", () => {
    expect(zh).toMatch(/共梳理问题.*保障措施1项/u);
  });

  it("counts grades that are open apart", () => {
    expect(zh).toMatch(/\| 不合格 \| 0 \| 1 \|/u);
  });

  it("says by how much the least cost is over the budget", () => {
    expect(zh).toMatch(/优化资源布局。调查：选取备选项目孵化器，费用50元.*超出预算40元/u);
  });

  it("says which complexes a total may count too", () => {
    expect(zh).toMatch(/“每年培育”应完成27家.*泵业综合体的记录不全、无法识别或疑为重复，是否计入待定（2\.4）/u);
  });

  it("names the tier that one holds, where it is not known whether its standard is met", () => {
    expect(zh).toContain("眼镜综合体：现为省级，2018年5月1日列入培育；是否达到省级标准尚待核实；已在最高层级");
  });

  it("calls an item of a checklist by its name", () => {
    expect(zh).toContain("填为“资源共享”；可能是资源共享（resource-sharing）");
  });
});
