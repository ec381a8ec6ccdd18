import { describe, expect, it } from "vitest";
import {
  AnnualRecord,
  assessChain,
  Chain,
  matchProblems,
  measure,
  overlaps,
  Portfolio,
  Survey,
  surveyGaps,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, lines, portfolio, sentencesOf } from "./sentences.js";

const asOf = "2020-12-31";

describe("layout", () => {
  it("a survey says what ability lacks", () => {
    const row = { kind: "inspection-testing-institution", need: 2, capacity: 1, level: 1, levelNeeded: 3 };
    const open = { kind: "inspection-testing-institution", locality: "wenling", need: 2 };
    const gaps = surveyGaps(taizhou, Survey.parse({ id: "s", on: "2020-01-01", rows: [row, open] }));
    expect(sentencesOf(gaps.kinds)).toEqual([
      ["检测机构：需要2个，现有1个，可共享0个，须新建1个；另有1行未调查清楚"],
      [
        "inspection and testing institutions: needed 2, there 1, by sharing 0, to be built 1; rows not fully surveyed: 1",
      ],
    ]);
    const whole = surveyGaps(taizhou, Survey.parse({ id: "s", on: "2020-01-01", rows: [row] }));
    expect(sentencesOf(whole.kinds).map(([line]) => line)).toEqual([
      "检测机构：需要2个，现有1个，可共享0个，须新建1个",
      "inspection and testing institutions: needed 2, there 1, by sharing 0, to be built 1",
    ]);
    expect(lines(gaps, /能力|ability/)).toEqual([
      ["台州市的检测机构：需要2个，现有1个，缺1个，其中可共享0个，须新建1个；能力水平较所需低2"],
      [
        "Taizhou, inspection and testing institutions: needed 2, there 1, short by 1, of it by sharing 0, to be built 1; ability below what is needed by 2",
      ],
    ]);
  });

  const chain = (strength: "weak" | "missing") => ({
    id: "chain",
    name: "泵业链",
    industry: "pumps-motors",
    links: [
      { id: "casting", name: "铸造", strength },
      { id: "motor", name: "电机" },
    ],
  });
  const names = { portfolio: { ...portfolio, chains: [Chain.parse(chain("weak"))] } };

  it("a chain says how it stood before", () => {
    const assessed = assessChain(taizhou, chain("weak"), { before: chain("missing") });
    expect(lines(assessed, /此前|Before/, names)).toEqual([
      ["此前：共2个环节，缺失1个，薄弱0个，未评估1个，缺弱占比50%–100%"],
      ["Before: 2 links, of which 1 missing, 0 weak, 1 not assessed; missing or weak in all: 50%–100%"],
    ]);
  });

  it("of each link whether it is there and strong enough", () => {
    const findings = (["weak", "missing"] as const).flatMap((strength) =>
      assessChain(taizhou, chain(strength)).findings.slice(0, 2),
    );
    const open = assessChain(taizhou, chain("weak")).findings.slice(2);
    expect(sentencesOf([...findings, ...open], names)).toEqual([
      [
        "环节铸造：已有（4.4.3）",
        "环节铸造：薄弱，须强链（4.4.3）",
        "环节铸造：缺失，须补链（4.4.3）",
        "环节铸造：缺失，不评强弱（4.4.3）",
        "环节电机：未评估（4.4.3）",
        "环节电机：强弱未评估（4.4.3）",
      ],
      [
        "link 铸造: there (4.4.3)",
        "link 铸造: weak (4.4.3)",
        "link 铸造: missing (4.4.3)",
        "link 铸造: strength not asked, since it is missing (4.4.3)",
        "link 电机: not assessed (4.4.3)",
        "link 电机: strength not assessed (4.4.3)",
      ],
    ]);
  });

  it("of a problem whether a complex fits it, does not, or may", () => {
    const own = { kind: "key", industry: "pumps-motors", raisedOn: "2020-01-01" } as const;
    const { needs = [] } = Portfolio.parse({
      complexes: [],
      needs: [
        { id: "a", ...own, functions: ["creative-design"] },
        { id: "b", ...own, functions: ["exhibition-display"] },
        { id: "c", ...own, resources: ["incubation-platform"] },
      ],
    });
    const matched = matchProblems(taizhou, { ...portfolio, needs: needs }, { asOf, best: 0 });
    expect(lines(matched, /难题“|Problem "/)).toEqual([
      [
        "难题“a”（关键难题）：待答复；可对接的综合体：1家",
        "难题“b”（关键难题）：待答复；没有可对接的综合体",
        "难题“c”（关键难题）：待答复；部分综合体档案未记录，能否对接待核实",
      ],
      [
        'Problem "a" (key problem): not answered; complexes that fit: 1 complex',
        'Problem "b" (key problem): not answered; no complex fits',
        'Problem "c" (key problem): not answered; records of some complexes do not say whether they fit',
      ],
    ]);
    expect(sentencesOf(matched.findings)[0]).toEqual([
      "难题“a”：1家综合体可对接（4.2.1，4.2.2）",
      "难题“b”：没有可对接的综合体（4.2.1，4.2.2，提示）",
      "难题“c”：未见可对接的综合体，部分档案未记录（4.2.1，4.2.2）",
    ]);
  });
});

describe("measures", () => {
  it("overlaps name no place where the whole area is one region, and say who is compared with none", () => {
    const found = overlaps(taizhou, portfolio, { asOf, within: "area" });
    expect(sentencesOf(found)).toEqual([
      [
        "同一区域、同一产业的综合体1对，按产业和区域分1组（4.3.2a）",
        "电机综合体、泵业综合体：服务功能重叠度0%，场所功能重叠度未记录",
        "泵与电机（电机综合体、泵业综合体）：服务功能冗余度未记录",
        "所属产业未记录的综合体1家，未作比较",
      ],
      [
        "Pairs of complexes of one region and industry: 1; groups by industry and region: 1 (4.3.2a)",
        "电机综合体, 泵业综合体: overlap of functions 0%, of capabilities not recorded",
        "pumps and motors (电机综合体, 泵业综合体): redundancy of functions not recorded",
        "Complexes whose industry is not recorded and that are compared with none: 1",
      ],
    ]);
  });

  it("of a place overlaps name it, what each gives by itself, and what more than one does", () => {
    const lab = { industry: { id: "pumps-motors", categories: ["pumps-motors"] }, capabilities: [] };
    const functions = ["creative-design", "inspection-testing"];
    const records = Portfolio.parse({
      complexes: [
        complexOf("pumps", "泵业综合体", { ...lab, functions }),
        complexOf("motors", "电机综合体", { ...lab, functions }),
      ],
    });
    expect(
      sentencesOf(overlaps(taizhou, records, { asOf }), { portfolio: records }).map((all) => all.slice(1)),
    ).toEqual([
      [
        "电机综合体、泵业综合体：服务功能重叠度100%，场所功能重叠度基数为零，不作计算，各自提供的相同服务功能：创意设计、检验检测",
        "温岭市 泵与电机（电机综合体、泵业综合体）：服务功能冗余度50%，重复的服务功能：创意设计、检验检测",
      ],
      [
        "电机综合体, 泵业综合体: overlap of functions 100%, of capabilities the denominator is 0; each gives by itself creative design, inspection and testing",
        "Wenling pumps and motors (电机综合体, 泵业综合体): redundancy of functions 50%; given more than once: creative design, inspection and testing",
      ],
    ]);
    const none = Portfolio.parse({
      complexes: [
        complexOf("pumps", "泵业综合体", { ...lab, functions: [] }),
        complexOf("motors", "电机综合体", { ...lab, functions: [] }),
      ],
    });
    expect(sentencesOf(overlaps(taizhou, none, { asOf }), { portfolio: none })[0]?.[2]).toBe(
      "温岭市 泵与电机（电机综合体、泵业综合体）：服务功能冗余度基数为零，不作计算",
    );
  });

  it("a change says that the year compared with is not recorded, whichever that is", () => {
    const records = [AnnualRecord.parse({ complex: "pumps", year: 2020, observed: { "running-cost": "5" } })];
    const [record = expect.fail()] = measure(taizhou, { ...portfolio, records }, { year: 2020, baseYear: 2018 });
    const change = record.measured["running-cost-change"] ?? expect.fail();
    expect(sentencesOf(change).flat()).toEqual([
      "运行成本变化率无数值：尚缺资料：对比年度运行成本，与2018年相比（4.5.1）",
      "change of running cost: no value. Not recorded: running cost of the year compared with, against 2018 (4.5.1)",
    ]);
  });
});
