import { describe, expect, it } from "vitest";
import { type Fault, PolicyError, type Result, describe as render, toMarkdown } from "../../src/index.js";
import { en as english } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { TABLES } from "../../src/wording/tables/results.js";
import { names, namesOfSamples, portfolio, report, samples } from "./samples.js";

const all = Object.entries(samples) as [keyof typeof samples, Result][];
const zh = (result: Result | readonly Result[]) => render(taizhou, result, zhCN, namesOfSamples);
function faultsIn(call: () => unknown): readonly Fault[] {
  try {
    call();
  } catch (error) {
    if (error instanceof PolicyError) return error.faults;
  }
  return expect.fail("nothing was refused");
}
const en = (result: Result | readonly Result[]) => render(taizhou, result, english, namesOfSamples);

describe("a result of every type", () => {
  it.each(all)("%s says what it is", (type, result) => {
    expect(result.type).toBe(type);
    expect(Object.keys(result)[0]).toBe("type");
  });

  it.each(all)("%s is told in both languages, without a hole in a sentence", (_kind, result) => {
    for (const text of [zh(result), en(result), toMarkdown(taizhou, result, english, { names: namesOfSamples })]) {
      expect(text).not.toBe("");
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{|，，|；；|, ,|; ;/);
    }
  });

  it.each(all)("%s in Chinese has no Latin word but in quotes, and locators", (_kind, result) => {
    const rest = zh(result)
      .replace(/“[^”]*”/g, "")
      .replace(/N\.\d+/g, "");
    expect(rest.match(/[A-Za-z]{2,}/g) ?? []).toEqual(_kind === "left-out" ? [] : []);
  });

  it.each(all)("%s in English has no Chinese but names of records", (_kind, result) => {
    const known = new Set([
      ...Object.values(report.names).flatMap((list) => Object.values(list)),
      ...["入驻办理", "申请", "签约", "家"],
    ]);
    const rest = [...known]
      .sort((a, b) => b.length - a.length)
      .reduce((text, name) => text.replaceAll(name, ""), en(result));
    expect(rest.match(/[\u2e80-\u9fff\uff00-\uffef]+/g) ?? []).toEqual([]);
  });

  it.each(all)("%s has a head with as many columns as its row has cells", (kind) => {
    const text = toMarkdown(taizhou, [samples[kind]], zhCN, { names: namesOfSamples });
    if (typeof TABLES[kind] !== "object") return;
    const [head = "", rule = "", row = ""] = text.split("\n");
    const columns = (line: string) => line.replace(/\\\|/g, "").split("|").length;
    expect(columns(rule)).toBe(columns(head));
    expect(columns(row)).toBe(columns(head));
  });

  it.each([
    ["nothing of its type", { nothing: 1 }, "result.type", "nothing"],
    ["a type that is none", { type: "findings" }, "result.type", '"findings"'],
    ["a name that every object has", { type: "constructor" }, "result.type", '"constructor"'],
    ["no object", "finding", "result", '"finding"'],
    ["null", null, "result", "null"],
  ])("is refused where it is none: %s", (_what, given, path, got) => {
    const faults = faultsIn(() => render(taizhou, given as unknown as Result, english));
    expect(faults).toMatchObject([{ path, got }]);
    expect(faultsIn(() => render(taizhou, [samples.finding, given] as unknown as Result[], english))).toMatchObject([
      { path: path.replace("result", "result[1]"), got },
    ]);
  });

  it("is refused with what is taken instead", () => {
    const [fault = expect.fail()] = faultsIn(() => render(taizhou, { type: "findings" } as unknown as Result, zhCN));
    expect(fault.accepted.zh).toMatch(/^以下之一：\["policy-report","locality-report",/);
    expect(fault.accepted.en).toMatch(/^one of \["policy-report","locality-report",/);
    expect(faultsIn(() => toMarkdown(taizhou, { type: "findings" } as unknown as Result, english))).toEqual([fault]);
    expect(fault.example).toBe('"finding"');
  });

  it("is not told by its keys: a measure without its type is refused", () => {
    const { type: _type, ...bare } = samples["named-measure"];
    expect(() => render(taizhou, bare as unknown as Result, english)).toThrow(PolicyError);
  });
});

describe("a sentence on a result", () => {
  it("of a locality's target has what is asked, what is there and the clause", () => {
    const row = report.targets.rows.find(({ locality, year }) => locality === "sanmen" && year === 2018);
    expect(row && zh(row)).toBe("三门县2018年“每年培育”应完成1家，实际0家，还差1家，逾期未完成（2.4）");
  });

  it("of a sheet has the range that missing inputs leave, and the grade it may become", () => {
    expect(zh(samples["score-sheet"]).split("\n")[0]).toBe(
      "玉环汽车底盘件产业创新服务综合体（虚构）2020年按“四方面绩效评价表（示例）”得66.85分；因资料不全，可能在66.85分至75.85分之间；等次暂为合格，补齐资料后可能变为良好",
    );
  });

  it("of a sheet has no most where a bonus without a cap is not recorded", () => {
    const endless = { ...samples["score-sheet"], unbounded: true as const };
    expect(zh(endless).split("\n")[0]).toContain("得66.85分；因资料不全，至少66.85分，上限未定；等次暂为合格");
    expect(en(endless).split("\n")[0]).toContain("it may be 66.85 or more, since inputs are missing");
  });

  it("of a sheet says that its scorecard is an illustration", () => {
    expect(zh(samples["score-sheet"])).toContain("所用指标体系：示例性设定，并非政策规定");
    expect(en(samples["score-sheet"])).toContain("The scorecard is an illustration, not set by the policy");
  });

  it("of an improvement has the value in its unit, exactly and not rounded below what is needed", () => {
    expect(zh(samples.improvement)).toBe("“资源种类齐全度”由未记录变为78.5575492574%，总分即可达到70分");
  });

  it("of a tie on money has who and how much, and that somebody has to decide", () => {
    expect(zh(samples["funding-tie"])).toBe(
      "温岭水泵产业创新服务综合体（虚构）、玉环汽车底盘件产业创新服务综合体（虚构）并列，尚余10,000.50元，有待裁定",
    );
  });

  it("of a measure has its name and its share in per cent", () => {
    expect(zh(samples["named-measure"])).toBe("自我造血率：103.68%（4.5.1）");
  });

  it("of a suggestion says that it is no policy", () => {
    expect(zh(samples.suggestion)).toContain("并非政策规定");
  });

  it("keeps an id in quotes where no name is known", () => {
    expect(render(taizhou, samples["ranked-sheet"], zhCN)).toBe("第1名：“huangyan-moulds”，87.6分");
  });

  it("takes the grade of the scorecard that the sheet was made with", () => {
    const other = names.scorecards?.map((each) => ({
      ...each,
      id: "other",
      grades: each.grades.map((grade) => ({ ...grade, label: { zh: "别的等次", en: "another grade" } })),
    }));
    const scorecards = [...(other ?? []), ...(names.scorecards ?? [])];
    expect(render(taizhou, samples["score-sheet"], zhCN, { ...names, scorecards })).toContain("等次暂为合格");
  });

  it("is one line for each of several results", () => {
    expect(zh(report.targets.owed).split("\n")).toEqual([
      "天台县“每年培育”：尚须完成0家，逾期未完成1家",
      "仙居县“每年培育”：尚须完成0家，逾期未完成1家",
      "三门县“每年培育”：尚须完成0家，逾期未完成1家",
    ]);
  });

  it("takes a line break and what turns the writing out of a name", () => {
    const complexes = portfolio.complexes.map((complex) => ({ ...complex, name: `a\nb\u202ec` }));
    const hostile = { portfolio: { ...portfolio, complexes } };
    expect(render(taizhou, samples["ranked-sheet"], zhCN, hostile)).toBe("第1名：a bc，87.6分");
  });
});
