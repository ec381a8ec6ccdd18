import { describe, expect, it } from "vitest";
import { type NameSources, Portfolio, type ReportChange, describe as render, toMarkdown } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";

/*
 * What is said of one change: about what, and from what to what. An indicator here goes by the id of a measure, and another by
 * that of a standard.
 */

const own = (id: string, zh: string, english: string) => ({ id, label: { zh, en: english } });
const scoring = { kind: "linear", zeroAt: "0", fullAt: "100" };
const sources = {
  portfolio: Portfolio.parse({
    complexes: [{ id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [] }],
  }),
  scorecards: [
    {
      ...taizhouScorecard,
      id: "own",
      title: { zh: "自定评价表", en: "own scorecard" },
      grades: [own("good", "甲等", "first class"), own("poor", "丙等", "third class")].map((grade, at) => ({
        ...grade,
        atLeast: at === 0 ? "60" : "0",
      })),
      root: {
        ...own("root", "总分", "total"),
        marks: "100",
        children: [
          { ...own("floor-area", "面积得分", "marks for area"), marks: "50", source: "area", unit: "m²", scoring },
          {
            ...own("self-sufficiency", "自给得分", "marks for self-sufficiency"),
            marks: "50",
            source: "share",
            unit: "ratio",
            scoring,
          },
        ],
      },
    },
    taizhouScorecard,
  ],
} as unknown as NameSources;

type Told = Partial<ReportChange> & Pick<ReportChange, "field">;

const told = (change: Told) =>
  [zhCN, en].map((language) => {
    const whole = {
      type: "report-change",
      key: "k",
      part: "complexes",
      path: `complexes.pumps.${change.field}`,
      kind: "figure",
      direction: "other",
      also: [],
      because: [],
      ...change,
    } as ReportChange;
    return render(taizhou, whole, language, sources).replace(/^(变化：|changed: )/, "");
  });

const PUMPS = { kind: "complex", id: "pumps" } as const;

/** What is asked is another area and another rule; that the actual one is another too is no matter of what is asked. */
const ASKED = [
  { field: "required", unit: "m²", before: "2000", after: "3000" },
  { field: "rule", before: "floor-area", after: "building-period" },
  { field: "actual", unit: "m²", before: "2500", after: "2600" },
] as unknown as ReportChange["also"];
const cause = (rule: string, also: ReportChange["also"]) =>
  ({
    ...{ type: "report-change", key: "c", part: "complexes", path: "complexes.pumps.verdict", kind: "figure" },
    ...{ direction: "other", field: "verdict", subject: PUMPS, rule, also, because: [] },
  }) as unknown as ReportChange;

describe("a value that changed", () => {
  it.each<readonly [Told, zh: string, english: string]>([
    [{ field: "cases", after: "abc" }, "综合体：诉求由无变为“abc”", 'complexes: cases from none to "abc"'],
    [
      { field: "total", unit: "marks", after: { least: "1.5", most: "2" } },
      "综合体：总分由无数值变为1.5至2分",
      "complexes: total from no figure to 1.5 to 2 marks",
    ],
    [
      { field: "total", unit: "marks", before: { least: "3" }, after: { most: "4" } },
      "综合体：总分由至少3分变为至多4分",
      "complexes: total from at least 3 marks to at most 4 marks",
    ],
    [
      { field: "grade", rule: "own", before: ["poor", "good"], after: "good" },
      "综合体，自定评价表：等次由待定（可能为丙等、甲等）变为甲等",
      "complexes, own scorecard: grade from open (third class, first class possible) to first class",
    ],
    [
      { field: "value", unit: "ratio", before: "0.00123456", after: "0.5", difference: "0.49876544" },
      "综合体：数值由0.12%变为50%（+49.88个百分点）",
      "complexes: value from 0.12% to 50% (+49.88 percentage points)",
    ],
    [
      { field: "value", unit: "m²", before: "0.001", after: "5.123456", difference: "5.122456" },
      "综合体：数值由0.001平方米变为5.123456平方米（+5.12平方米）",
      "complexes: value from 0.001 m² to 5.123456 m² (+5.12 m²)",
    ],
    [{ field: "seed", after: 7 }, "综合体：随机种子由无变为7", "complexes: seed from none to 7"],
    [{ field: "capacity", after: 7 }, "综合体：现有由无数值变为7", "complexes: capacity from no figure to 7"],
    [
      { field: "verdict", rule: "floor-area", before: "met", after: "unmet", also: ASKED },
      "综合体，场所面积：判定由符合变为不符合（要求由2,000平方米变为3,000平方米；规定由“floor-area”变为“building-period”）",
      'complexes, floor area: verdict from met to unmet (required from 2,000 m² to 3,000 m²; rule from "floor-area" to "building-period")',
    ],
    [
      {
        field: "verdict",
        before: "met",
        after: "unmet",
        also: ASKED,
        because: [cause("floor-area", ASKED), cause("building-period", [])],
      },
      "综合体：判定由符合变为不符合（泵业综合体，场所面积：要求由2,000平方米变为3,000平方米；泵业综合体，场所面积：规定由“floor-area”变为“building-period”）",
      'complexes: verdict from met to unmet (泵业综合体, floor area: required from 2,000 m² to 3,000 m²; 泵业综合体, floor area: rule from "floor-area" to "building-period")',
    ],
    [
      { field: "verdict", before: "met", after: "unmet", also: ASKED, because: [cause("floor-area", [])] },
      "综合体：判定由符合变为不符合（要求由2,000平方米变为3,000平方米；规定由“floor-area”变为“building-period”）",
      'complexes: verdict from met to unmet (required from 2,000 m² to 3,000 m²; rule from "floor-area" to "building-period")',
    ],
    [
      { field: "name", before: "泵业", after: "水泵" },
      "综合体：名称由泵业变为水泵",
      "complexes: name from 泵业 to 水泵",
    ],
    [
      { field: "reason", before: { zh: "甲", en: "one" }, after: { zh: "乙", en: "two" } },
      "综合体：原因由甲变为乙",
      "complexes: reason from one to two",
    ],
    [
      { field: "certain", before: true, after: false },
      "综合体：是否确定由是变为否",
      "complexes: certainty from yes to no",
    ],
    [{ field: "waiver", before: null, after: { by: "x" } }, "综合体：豁免有变化", "complexes: waiver not the same"],
    [{ field: "waiver", before: "x", after: { by: "x" } }, "综合体：豁免有变化", "complexes: waiver not the same"],
    [
      { field: "cases", before: "abc", after: "abd" },
      "综合体：诉求由“abc”变为“abd”",
      'complexes: cases from "abc" to "abd"',
    ],
    [
      { field: "value", unit: "ratio", before: "0.5", after: "0.75", difference: "0.25" },
      "综合体：数值由50%变为75%（+25个百分点）",
      "complexes: value from 50% to 75% (+25 percentage points)",
    ],
    [
      { field: "value", unit: "ratio", before: "0.123456", after: "0.123457", difference: "0.000001" },
      "综合体：数值由12.3456%变为12.3457%（+0.0001个百分点）",
      "complexes: value from 12.3456% to 12.3457% (+0.0001 percentage points)",
    ],
    [
      { field: "value", unit: "ratio", before: "0.123456", after: "0.5", difference: "0.376544" },
      "综合体：数值由12.35%变为50%（+37.65个百分点）",
      "complexes: value from 12.35% to 50% (+37.65 percentage points)",
    ],
    [
      { field: "value", unit: "m²", before: "0.001", after: "5", difference: "4.999" },
      "综合体：数值由0.001平方米变为5平方米（+5平方米）",
      "complexes: value from 0.001 m² to 5 m² (+5 m²)",
    ],
    [
      { field: "value", unit: "m²", before: "0", after: "0.125", difference: "0.125" },
      "综合体：数值由0平方米变为0.13平方米（+0.13平方米）",
      "complexes: value from 0 m² to 0.13 m² (+0.13 m²)",
    ],
    [
      { field: "value", unit: "m²", after: "0.125" },
      "综合体：数值由无数值变为0.13平方米",
      "complexes: value from no figure to 0.13 m²",
    ],
    [
      { field: "amount", unit: "yuan", before: "1000.5", after: "2000", difference: "999.5" },
      "综合体：扶持资金由1,000.50元变为2,000元（+999.50元）",
      "complexes: support from 1,000.50 yuan to 2,000 yuan (+999.50 yuan)",
    ],
    [
      { field: "scorecard", before: "own", after: "x" },
      "综合体：指标体系由自定评价表变为“x”",
      'complexes: scorecard from own scorecard to "x"',
    ],
    [
      { field: "grade", rule: "own", before: "poor", after: "good" },
      "综合体，自定评价表：等次由丙等变为甲等",
      "complexes, own scorecard: grade from third class to first class",
    ],
    [
      { field: "raw", part: "appraisal", rule: "floor-area", before: "1999.999", after: "3000" },
      "绩效评价，面积得分：观测值由2,000平方米变为3,000平方米",
      "appraisal, marks for area: value observed from 2,000 m² to 3,000 m²",
    ],
    [
      { field: "raw", part: "appraisal", rule: "self-sufficiency", before: "0.1", after: "0.2" },
      "绩效评价，自给得分：观测值由10%变为20%",
      "appraisal, marks for self-sufficiency: value observed from 10% to 20%",
    ],
    [
      { field: "raw", part: "appraisal", rule: "self-sufficiency", before: "0.100001", after: "0.100002" },
      "绩效评价，自给得分：观测值由10.0001%变为10.0002%",
      "appraisal, marks for self-sufficiency: value observed from 10.0001% to 10.0002%",
    ],
    [
      { field: "share", part: "appraisal", rule: "floor-area", before: "0.33333", after: "1" },
      "绩效评价，面积得分：得分率由33.33%变为100%",
      "appraisal, marks for area: share of the marks from 33.33% to 100%",
    ],
    [
      { field: "gradeChange", before: "0.05", after: "0.1" },
      "综合体：等次变动概率由5%变为10%",
      "complexes: chance of another grade from 5% to 10%",
    ],
    [
      { field: "behindBy", before: "given", after: "year" },
      "综合体：排序依据由原有次序变为“year”",
      'complexes: what it stands behind by from the order given to "year"',
    ],
    [
      { field: "year", before: 2019, after: 2020 },
      "综合体：年度由2019年变为2020年",
      "complexes: year from 2019 to 2020",
    ],
    [
      { field: "until", before: "2020-06-30", after: "2020-12-31" },
      "综合体：整改期限由2020年6月30日变为2020年12月31日",
      "complexes: time to rectify from 30 June 2020 to 31 December 2020",
    ],
  ])("%j", (change, zh, english) => {
    expect(told(change)).toEqual([zh, english]);
  });
});

describe("what a change is about, and what came or went", () => {
  it.each<readonly [Told, zh: string, english: string]>([
    [
      { field: "verdict", part: "funding", kind: "part", path: "withoutData.funding", before: true },
      "资金分配：报告新有这一部分",
      "allocation of funds: the report now has this part",
    ],
    [
      {
        field: "verdict",
        part: "complexes",
        subject: PUMPS,
        tier: "county",
        rule: "floor-area",
        before: "met",
        after: "unmet",
      },
      "泵业综合体，县级，场所面积：判定由符合变为不符合",
      "泵业综合体, county, floor area: verdict from met to unmet",
    ],
    [
      {
        field: "value",
        part: "appraisal",
        subject: PUMPS,
        rule: "self-sufficiency",
        path: "complexes.pumps.record.measured.self-sufficiency.value",
        before: "1",
        after: "2",
      },
      "泵业综合体，自我造血率：数值由1变为2",
      "泵业综合体, self-sufficiency: value from 1 to 2",
    ],
    [
      {
        field: "got",
        part: "appraisal",
        subject: PUMPS,
        rule: "self-sufficiency",
        path: "complexes.pumps.record.sheet.self-sufficiency.got",
        unit: "marks",
        before: "1",
        after: "2",
      },
      "泵业综合体，自给得分：得分由1分变为2分",
      "泵业综合体, marks for self-sufficiency: marks from 1 mark to 2 marks",
    ],
    [
      {
        field: "total",
        part: "localities",
        subject: { kind: "locality", id: "wenling" },
        locality: "wenling",
        before: "1",
        after: "2",
      },
      "温岭市：总分由1变为2",
      "Wenling: total from 1 to 2",
    ],
    [
      { field: "total", part: "projects", locality: "wenling", year: 2020, before: "1", after: "2" },
      "科技计划项目，温岭市，2020年：总分由1变为2",
      "projects of the science plan, Wenling, 2020: total from 1 to 2",
    ],
    [
      { field: "steps", part: "standing", subject: PUMPS, before: [1], after: [2] },
      "泵业综合体：历年变化有变化",
      "泵业综合体: course over the years not the same",
    ],
    [
      { field: "steps", part: "processes", before: "1", after: "2" },
      "审批流程：环节数由1变为2",
      "approval processes: steps from 1 to 2",
    ],
    [
      { field: "verdict", part: "targets", subject: PUMPS, path: "targets.uncredited.x", after: true },
      "泵业综合体，目标进度：新增：未能计入目标",
      "泵业综合体, targets: now there: not counted towards the target",
    ],
    [{ field: "", part: "overlaps", path: "overlaps.pairs.x", after: true }, "交叉重复：新增", "overlaps: now there"],
    [
      { field: "state", part: "surveys", path: "surveys.x", before: "gap" },
      "资源调查与补短板：不再有：有缺口",
      "survey of resources and filling of gaps: no longer there: short",
    ],
    [
      { field: "missing", part: "appraisal", subject: PUMPS, path: "complexes.pumps.sheet", before: ["x"] },
      "泵业综合体：不再有",
      "泵业综合体: no longer there",
    ],
    [
      {
        field: "choice",
        part: "stamp",
        kind: "stamp",
        subject: { kind: "reading", id: "functions-expected" },
        path: "stamp.readings.functions-expected",
        after: { id: "minimum", value: 7 },
      },
      `报告依据，${taizhou.readings["functions-expected"].why.zh}：新增：不少于若干项（7）`,
      `what this report rests on, ${taizhou.readings["functions-expected"].why.en}: now there: a minimum number (7)`,
    ],
    [
      {
        field: "content",
        part: "given",
        kind: "stamp",
        subject: { kind: "scorecard", id: "own" },
        path: "given.scorecards.own",
      },
      "所给设置，自定评价表：内容有变化",
      "settings, own scorecard: content not the same",
    ],
  ])("%j", (change, zh, english) => {
    expect(told(change)).toEqual([zh, english]);
  });

  it("and what it comes from, without what is known already", () => {
    const because = {
      type: "report-change",
      key: "c",
      part: "complexes",
      kind: "verdict",
      direction: "worse",
      also: [],
      because: [],
      subject: PUMPS,
      tier: "county",
      rule: "floor-area",
      field: "verdict",
      path: "complexes.pumps.tiers.county.floor-area.verdict",
      before: "met",
      after: "unmet",
    } as const;
    const change = {
      ...because,
      key: "d",
      rule: undefined,
      path: "complexes.pumps.tiers.county.verdict",
      because: [because],
    };
    const { rule: _, ...whole } = change;
    const rowOf = (of: object) =>
      toMarkdown(taizhou, [{ ...whole, ...of }], zhCN, { names: sources }).split("\n")[2] ?? "";
    expect(rowOf({})).toBe("| 变差 | 泵业综合体，县级 | 判定由符合变为不符合 | – | 场所面积：判定由符合变为不符合 |");
    // Of the same, nothing is left to name; what is asked stands with the change, and not beside it again.
    const { rule: __, ...same } = because;
    expect(
      rowOf({ because: [same], also: ASKED })
        .split(" | ")
        .slice(2),
    ).toEqual([
      "判定由符合变为不符合（要求由2,000平方米变为3,000平方米；规定由“floor-area”变为“building-period”）",
      "实际由2,500平方米变为2,600平方米",
      "判定由符合变为不符合 |",
    ]);
  });
});
