import { describe, expect, it } from "vitest";
import { assess, Portfolio, toMarkdown } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { portfolio, report, reportOf } from "./samples.js";
import { complexOf } from "./sentences.js";

const zh = toMarkdown(taizhou, report, zhCN);
const english = toMarkdown(taizhou, report, en);
const headings = (text: string) => [...text.matchAll(/^## (.+)$/gm)].map(([, title = ""]) => title);
const section = (text: string, title: string) => text.split(`## ${title}\n`)[1]?.split("\n## ")[0]?.trim() ?? "";
const body = (text: string, annex: string) => text.split(`\n## ${annex}`)[0] ?? "";

describe("the official report of the sample", () => {
  it("is the default: six sections, then the annexes", () => {
    expect(toMarkdown(taizhou, report, zhCN, { form: "official" })).toBe(zh);
    expect(headings(zh)).toEqual([
      "一、总体情况",
      "二、各地进展与排名",
      "三、主要问题清单",
      "四、绩效评价与动态管理",
      "五、资金安排与监管",
      "六、下一步建议",
      "附件1：各综合体情况",
      "附件2：绩效评价与推荐明细",
      "附件3：资金分配与监管明细",
      "附件4：资源布局、保障措施与服务企业情况",
      "附件5：档案核对与待补材料",
      "附件6：所据条文",
      "附件7：所据解读",
      "附件8：技术说明",
    ]);
    expect(headings(english).length).toBe(14);
    expect(headings(english).slice(0, 2)).toEqual(["1. Overview", "2. Progress and ranking of places"]);
  });

  it("has a body of some three thousand characters besides the marks of tables", () => {
    const text = body(zh, "附件1").replace(/[|\s-]|虚构|[（）]/g, "");
    expect(text.length).toBeGreaterThan(2500);
    expect(text.length).toBeLessThan(3800);
  });

  it("begins with a paragraph that has every figure once", () => {
    const overall = section(zh, "一、总体情况");
    expect(overall).not.toContain("\n");
    expect(overall).toContain("台州市共登记综合体35家，其中已列入名单32家（省级9家、市级9家、县级14家）");
    expect(overall).toContain("“每年培育”应完成27家，实际26家（其中3地未完成、2地超额），还差3家，逾期未完成（2.4）");
    expect(overall).toContain("符合所在层级标准20家，经批准豁免2家，不符合6家，待核实4家");
    expect(overall).toContain("安排扶持资金13,696,409.08元");
    // Who is left out by a grade that is open may yet get something.
    expect(zh).toContain("暂不资助：所得等次不在资助之列，尚待核定");
    expect(zh).toContain("不予资助：所得等次不在资助之列 |");
    expect(overall.endsWith("。")).toBe(true);
  });

  it("says each reading once, in its annex", () => {
    const [before = "", readings = ""] = zh.split("## 附件7：所据解读");
    expect(before).not.toMatch(/解读\d/);
    for (const [number] of readings.matchAll(/解读\d+/g)) expect(zh.split(`${number} |`).length).toBe(2);
  });

  it("names responsibility, shortfall, ground and what to do for each issue", () => {
    expect(section(zh, "三、主要问题清单")).toContain(
      "| 温岭市 | 温岭切削刀具产业创新服务综合体（虚构）：场所面积4,680平方米，要求5,000平方米 | 320平方米 | 4.1.2 | 补足320平方米，或按规定报批豁免 |",
    );
  });

  it("says of each complex what keeps it from the next tier", () => {
    const [, tools = ""] = section(zh, "附件1：各综合体情况").split("温岭切削刀具产业创新服务综合体（虚构）：");
    expect(tools.split("温岭空压机")[0]).toContain(
      "达到省级尚缺：\n\n- 场所面积4,680平方米，要求10,000平方米，还差5,320平方米",
    );
    expect(english).toContain("Lacking for the next tier (provincial):");
  });

  it("says in words what used to be said in the terms of a program", () => {
    const full = toMarkdown(taizhou, report, zhCN, { form: "full" });
    expect(zh).toContain("属功能区，按规定只计入全市总数");
    expect(zh).toContain("做好择优推荐。先补齐资料、核定名单，再指导");
    expect(zh).toContain("其中优秀3家、良好2家、合格2家、不合格1家、等次待核定8家");
    expect(zh).toContain("可满足已知的全部需求（合计10），检测机构的需求未调查清楚，方案待核实");
    expect(zh).toContain("属一般性要求，经批准可予豁免");
    expect(zh).toContain("尚未达到县级标准");
    expect(zh).toContain("| 指标体系 | 等次 | 已核定（家） | 暂列、待核定（家） |");
    expect(zh).toContain("名次波动范围");
    expect(full).toContain("共登记35家，其中已列入名单32家");
    expect(full).toContain("本年度无已答复事项");
    expect(full).toContain("所在台州湾新区属功能区，按规定只计入全市总数");
    for (const text of [zh, full]) expect(text).not.toMatch(/分母为|综合体档案\d|不符合任何层级/);
  });

  it("has no word of a program: no JSON, no id, no Latin word but in names and locators", () => {
    const names = [
      ...Object.values(report.names).flatMap((list) => Object.values(list)),
      ...(portfolio.cases ?? []).map(({ enterprise }) => enterprise),
      ...(portfolio.chains ?? []).flatMap(({ links }) => links.flatMap(({ technologies = [] }) => technologies)),
    ].sort((a, b) => b.length - a.length);
    const rest = names.reduce((text, name) => text.replaceAll(name, ""), zh.replaceAll("\\", ""));
    const locators = taizhou.clauses.map(({ id }) => id).filter((id) => /[A-Za-z]/.test(id));
    const bare = locators.reduce((text, id) => text.replaceAll(id, ""), rest).replace(/1\+X|“X”/g, "");
    expect(bare.match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
    expect(bare).not.toMatch(/[{}]|\[\d/);
  });

  it("in English has no Chinese but names of records", () => {
    const own = Object.values(report.names).flatMap((list) => Object.values(list));
    const rest = own.sort((a, b) => b.length - a.length).reduce((text, name) => text.replaceAll(name, ""), english);
    expect(body(rest, "Annex 1").match(/\p{Script=Han}+/gu) ?? []).toEqual([]);
  });
});

describe("the official report of other records", () => {
  const of = (records: object) => toMarkdown(taizhou, reportOf(Portfolio.parse({ complexes: [], ...records })), zhCN);

  it("of none has its six sections, and says that there is nothing to say", () => {
    const text = of({});
    expect(headings(text).slice(0, 6).length).toBe(6);
    expect(section(text, "四、绩效评价与动态管理")).toBe("本报告没有这方面的数据。");
    expect(text).not.toMatch(/undefined|NaN|，，|；；|。。|：。/);
  });

  it("does not spell out what is wrong with a record in JSON or paths", () => {
    const text = of({
      complexes: [complexOf("stray", "外地综合体", { locality: "nowhere" })],
      chains: [{ id: "c", name: "泵业链", industry: "pumps", links: [{ id: "x", name: "铸造", after: ["x"] }] }],
      surveys: [
        {
          id: "s",
          on: "2020-01-01",
          rows: [{ kind: "inspection-testing-institution", need: 4, capacity: 1 }],
          candidates: [{ id: "k", cost: 5, supplies: { unknown: 1 } }],
        },
      ],
    });
    expect(text).not.toMatch(/candidates|supplies|\{|\[\d+\]/);
  });

  it("of part of the area says so first, and every whole as the least", () => {
    const part = assess(taizhou, portfolio, { asOf: "2020-12-31", scope: { localities: ["wenling"] } });
    const text = toMarkdown(taizhou, part, zhCN);
    expect(text.split("\n").slice(0, 5).join("\n")).toContain("本报告范围为温岭市");
    expect(text).toContain("台州市（至少）共登记综合体4家");
  });
});
