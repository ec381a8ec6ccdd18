import { describe, expect, it } from "vitest";
import {
  assess,
  compareReports,
  namesFrom,
  nextQuestions,
  Portfolio,
  type ReportChange,
  describe as render,
  toMarkdown,
  withReadings,
} from "../../src/index.js";
import { en as english } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { idsIn, isBareEnglish, isWord, ids as known, ownIds } from "./ids.js";
import { changes as changesOfSample, portfolio, questions, report } from "./samples.js";

const all = (changes: readonly ReportChange[]): ReportChange[] =>
  changes.flatMap((change) => [change, ...all(change.because)]);
const changes = all(changesOfSample);
const names = namesFrom(report);

describe.each([zhCN, english])("sentences in $id", (language) => {
  const sentences = render(taizhou, [...changes, ...questions], language, names).split("\n");
  const tables = [
    toMarkdown(taizhou, changesOfSample, language, { names }),
    toMarkdown(taizhou, questions, language, { names }),
    ...changesOfSample.map((change) => toMarkdown(taizhou, change, language, { names })),
  ];

  it("say something of every change and question, and nothing that is none", () => {
    expect(sentences.length).toBe(changes.length + questions.length);
    expect(sentences.length).toBeGreaterThan(500);
    for (const text of [...sentences, ...tables]) {
      expect(text).not.toMatch(/^$|undefined|\[object|null|NaN|，，|；；|, ,|; ;/);
    }
  });

  it("leave no id", () => {
    const text = [...sentences, ...tables].join("\n");
    const bare = known.filter((id) => (language === english ? isBareEnglish(id) : /[a-z]/.test(id) && !ownIds.has(id)));
    expect(bare.filter((id) => isWord(text, id))).toEqual([]);
    const rest = text.replace(/“[^”\n]*”/g, "").replace(/N\.\d+/g, "");
    if (language === zhCN) expect(rest.match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
    expect(bare.length).toBeGreaterThan(200);
  });

  it("put in quotes only ids of records, which have no name", () => {
    const quoted = sentences.flatMap((each) => each.match(/“[^”]*”|"[^"]*"/g) ?? []).map((each) => each.slice(1, -1));
    const ofRecords = new Set(idsIn(portfolio));
    expect(quoted.filter((id) => !ofRecords.has(id) && !ownIds.has(id))).toEqual([]);
    expect(quoted.length).toBeGreaterThan(5);
  });
});

describe("an officer reads", () => {
  const asOf = "2020-12-31";
  const reportOf = (floorArea?: number, plan = taizhou) =>
    assess(
      plan,
      Portfolio.parse({
        complexes: [
          {
            id: "pumps",
            name: "泵业综合体（虚构）",
            locality: "wenling",
            milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
            ...(floorArea !== undefined && { site: { floorArea } }),
          },
        ],
      }),
      { asOf },
    );
  const zh = (...changed: readonly ReportChange[]) => render(taizhou, changed, zhCN, namesFrom(reportOf()));
  const en = (...changed: readonly ReportChange[]) => render(taizhou, changed, english, namesFrom(reportOf()));

  it("which way a verdict goes, of whom, for which tier", () => {
    const [change = expect.fail()] = compareReports(reportOf(2000), reportOf(1999));
    expect(zh(change)).toBe("变差：泵业综合体（虚构），县级：判定由符合变为不符合");
    expect(en(change)).toBe("worse: 泵业综合体（虚构）, county: verdict from met to unmet");
  });

  it("in a table the worst first, with what else changed and what it comes from", () => {
    const after = reportOf(1999);
    const text = toMarkdown(taizhou, compareReports(reportOf(2000), after), zhCN, { names: namesFrom(after) });
    expect(text.split("\n").slice(0, 3)).toEqual([
      "| 方向 | 事项 | 变化 | 同时变化 | 由来 |",
      "| --- | --- | --- | --- | --- |",
      "| 变差 | 泵业综合体（虚构），县级 | 判定由符合变为不符合 | – | 场所面积：判定由符合变为不符合 |",
    ]);
  });

  it("by how much a figure changes", () => {
    const [change = expect.fail()] = compareReports(reportOf(3000), reportOf(3320)).filter(
      ({ kind }) => kind === "shortfall",
    );
    expect(zh(change)).toBe("变好：泵业综合体（虚构），市级，场所面积：缺口由2,000平方米变为1,680平方米（−320平方米）");
  });

  it("above all what the reports were made with", () => {
    const strict = reportOf(3000, withReadings(taizhou, { "floor-area-force": "strict" }));
    const [first = expect.fail()] = compareReports(reportOf(3000), strict);
    expect(zh(first)).toMatch(/^变化：报告依据，.*：取法由.*变为/);
    expect(en(first)).toMatch(/^changed: what this report rests on, .*: read as from .* to /);
  });

  it("which scorecard came", () => {
    const after = assess(taizhou, { complexes: [] }, { asOf, scorecards: [taizhouScorecard] });
    const before = assess(taizhou, { complexes: [] }, { asOf });
    expect(render(taizhou, compareReports(before, after), zhCN, namesFrom(after)).split("\n")).toContain(
      "变化：报告依据，四方面绩效评价表（示例）：新增：示例性设定，并非政策规定",
    );
  });

  it("that a part came, and not what it had lacked", () => {
    const before = assess(taizhou, { complexes: [] }, { asOf });
    const after = assess(taizhou, { complexes: [], evidence: [] }, { asOf });
    expect(zh(...compareReports(before, after))).toBe("变化：组织保障：报告新有这一部分");
    expect(en(...compareReports(after, before))).toBe("changed: organisation: the report no longer has this part");
  });

  it("small differences in full, and others to two places", () => {
    const change = { ...(changes.find(({ field }) => field === "total") ?? expect.fail()), also: [], because: [] };
    const values = (before: string, after: string, difference: string) =>
      zh({ ...change, before, after, difference } as ReportChange).replace(/^.*：/, "");
    expect(values("1.234567", "1.23456", "-0.000007")).toBe("总分由1.234567分变为1.23456分（−0.000007分）");
    expect(values("1.234567", "2.345678", "1.111111")).toBe("总分由1.23分变为2.35分（+1.11分）");
  });

  it("what to record, and what it decides", () => {
    const [first = expect.fail()] = nextQuestions(reportOf());
    expect(render(taizhou, first, zhCN, namesFrom(reportOf()))).toBe(
      "泵业综合体（虚构），场所面积：未记录或无法识别；单凭此项即可确定所在层级的判定（县级）、上一层级的判定（市级）",
    );
  });

  it("by what each decision is known: the part, the rule, the tier, the marks", () => {
    const [first = expect.fail()] = nextQuestions(reportOf());
    const alone = false;
    const decides: typeof first.decides = [
      { kind: "part", part: "funding", rule: "floor-area", alone },
      { kind: "finding", part: "complexes", rule: "floor-area", tier: "county", alone },
      { kind: "target", part: "targets", alone },
      { kind: "tier-held", part: "complexes", rule: "floor-area", tier: "county", alone },
      { kind: "grade", part: "appraisal", marks: "2.5", alone },
    ];
    const asked = { ...first, alone, decides };
    expect(render(taizhou, asked, zhCN, namesFrom(reportOf()))).toBe(
      "泵业综合体（虚构），场所面积：未记录或无法识别；连同其他记录可确定报告的一部分（资金分配）、一项判定（场所面积）、目标完成数、所在层级的判定（县级）、等次（涉及2.5分）",
    );
    expect(render(taizhou, asked, english, namesFrom(reportOf()))).toBe(
      "泵业综合体（虚构）, floor area: not recorded or not understood; with others it decides a part of the report (allocation of funds), a finding (floor area), a target, the tier held (county), the grade (2.5 marks at stake)",
    );
  });

  it("of several premises of which", () => {
    const [one = expect.fail()] = questions.filter(({ path }) => path.includes("premises"));
    expect(render(taizhou, one, zhCN, names)).toContain("场所清单第2条的建筑面积：未记录");
  });
});

describe("the report's section on what to record", () => {
  const section = (text: string, title: string) => text.split(`、${title}\n`)[1]?.split("\n## ")[0] ?? "";

  it("has the first ten questions, and how many more there are", () => {
    const text = section(toMarkdown(taizhou, report, zhCN, { form: "full" }), "先补记的资料");
    expect(text).toContain(`待补记的共${questions.length}项，先补以下10项：`);
    expect(text.split("\n").filter((line) => line.startsWith("| ")).length).toBe(12);
  });

  it("is not there where nothing is asked", () => {
    const nothing = { ...report, complexes: [], withoutData: [], surveys: [], chains: [], supervision: [] };
    const { problems: _, projects: __, cases: ___, governance: ____, processes: _____, ...rest } = nothing;
    expect(nextQuestions(rest)).toEqual([]);
    expect(toMarkdown(taizhou, rest, zhCN, { form: "full" })).not.toContain("先补记的资料");
  });
});

describe("the names of values", () => {
  it("are there for every value that changed in the sample, and no other name is", () => {
    const changed = new Set(changes.flatMap(({ field, also }) => [field, ...also.map((each) => each.field)]));
    expect([...changed].filter((field) => field !== "" && !Object.hasOwn(zhCN.comparison.fields, field))).toEqual([]);
  });
});
