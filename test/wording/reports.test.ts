import { describe, expect, it } from "vitest";
import {
  ahpWeights,
  assess,
  definePlan,
  nextQuestions,
  Portfolio,
  type PortfolioInput,
  describe as render,
  toMarkdown,
  trackTargets,
  withReadings,
} from "../../src/index.js";
import { en as english } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { complexOf, lines, sentencesOf } from "./sentences.js";

const asOf = "2020-12-31";
const LANGUAGES = [zhCN, english];
const records: PortfolioInput = {
  complexes: [complexOf("pumps", "泵业综合体"), complexOf("stray", "外地综合体", { locality: "nowhere" })],
  records: [
    { complex: "pumps", year: 2020, observed: {} },
    { complex: "pumps", platform: "lab", year: 2020, observed: { management: { ratings: [80] } } },
  ],
  chains: [{ id: "c", name: "泵业链", industry: "pumps-motors", links: [{ id: "x", name: "铸造", after: ["x"] }] }],
  surveys: [
    {
      id: "s",
      on: "2020-01-01",
      rows: [{ kind: "inspection-testing-institution", need: 4, capacity: 1 }],
      candidates: [{ id: "k", cost: 5, supplies: { unknown: 1 } }],
    },
  ],
};
const report = assess(withReadings(taizhou, { "evaluated-unit": "platform" }), Portfolio.parse(records), {
  asOf,
  scorecards: [taizhouScorecard],
});
const [zh, en] = LANGUAGES.map((language) => toMarkdown(taizhou, report, language, { form: "full" }));

describe("a report of records that do not fit", () => {
  it("says how many faults there are, and has complexes of no locality of the plan by themselves", () => {
    expect(zh).toContain("档案中有3处问题");
    expect(zh).toContain("### 计划所列各地之外\n\n#### 外地综合体\n");
    expect(en).toContain("Faults in the records: 3");
    expect(en).toContain("### Outside the plan's localities\n\n#### 外地综合体\n");
  });

  it("says which records could not be used, by their place, and why", () => {
    expect(zh).toContain("- 资源调查与补短板：资源调查第1条的备选项目未采用，填为“unknown”，应为以下之一：检测机构");
    expect(zh).toContain("- 产业链：产业链记录第1条未采用，产业链环节填为x → x，应为没有环路的链，如a → b → c");
    expect(en).toContain("candidates of surveys of resources, no. 1 was not used;");
    expect(en).toContain("link is x → x; accepted: a chain without a cycle, e.g. a → b → c");
  });

  it("tells a complex that no locality's target counts from one that the whole area's does not", () => {
    const ofLinhai = { ...taizhou, targets: taizhou.targets.map((target) => ({ ...target, localities: ["linhai"] })) };
    const { uncredited } = trackTargets(
      definePlan({ ...ofLinhai, readings: {}, chosen: {} }),
      Portfolio.parse(records),
      { asOf },
    );
    expect(sentencesOf(uncredited.slice(0, 2))).toEqual([
      ["泵业综合体不计入任何一地2018年的“每年培育”", "泵业综合体不计入“三级总数”"],
      [
        '泵业综合体 counts for no locality\'s "cultivated each year" of 2018',
        '泵业综合体 does not count for "complexes of all tiers"',
      ],
    ]);
  });

  it("says of a reading that is not the default what it is about, and what was chosen", () => {
    expect(zh).toContain("| 第四部分评的是平台，第五部分评的是综合体：各平台，再汇总 |");
    expect(en).toContain("| section 4.5 appraises platforms, 5.2.3 complexes: each platform, then taken together |");
  });

  it("tells the sheet and the questions of a platform as its own; nothing is asked of a complex as a whole", () => {
    expect(zh).toContain("泵业综合体的平台“lab”2020年按“四方面绩效评价表（示例）”得4.8分");
    const asked = nextQuestions(report).filter(({ path }) => path.endsWith("observed.service-income"));
    expect(asked.map(({ path, platform }) => [path, platform])).toEqual([
      ["records[1].observed.service-income", "lab"],
    ]);
    const sentences = LANGUAGES.map((language) =>
      render(taizhou, asked, language, { portfolio: Portfolio.parse(records) }).replace(
        /(未记录|not recorded).*/g,
        "$1",
      ),
    );
    expect(sentences).toEqual([
      "泵业综合体的平台“lab”，2020年，服务收入：未记录",
      'platform "lab" of 泵业综合体, 2020, income from services: not recorded',
    ]);
  });

  it("names a measure of a kind of resource that the plan does not list by what it measures, and the kind by its id", () => {
    const rows = [{ kind: "wind-tunnel", need: 4, capacity: 1 }];
    const surveys = [{ id: "s", on: "2020-01-01", rows }];
    const own = assess(taizhou, Portfolio.parse({ complexes: [], surveys, complete: ["surveys"] }), { asOf });
    expect(toMarkdown(taizhou, own, zhCN, { form: "full" })).toContain("| 分类资源充足度（“wind-tunnel”） | 25 | % |");
    expect(toMarkdown(taizhou, own, english, { form: "full" })).toContain(
      '| adequacy of a kind of resource ("wind-tunnel") | 25 | % |',
    );
  });

  it("names the first six of many inputs, and how many there are", () => {
    expect(zh).toMatch(/尚缺资料：(?:[^、\n]+、){5}[^、\n]+等17项/);
    expect(en).toMatch(/Not recorded: .* and others, 17 in all/);
  });
});

describe("a target", () => {
  it("that asks for exactly so many is not late by one too many", () => {
    const complexes = Array.from({ length: 11 }, (_, place) =>
      complexOf(`p${place}`, `综合体${place}`, {
        milestones: [{ kind: "recognised", tier: "provincial", on: "2019-01-01" }],
      }),
    );
    const plan = withReadings(taizhou, { "ten-provincial": "exactly" });
    const { rows } = trackTargets(plan, Portfolio.parse({ complexes }), { asOf });
    expect(sentencesOf(rows.filter(({ excess }) => excess !== undefined))).toEqual([
      ["台州市“省级数量”应完成10家，实际11家，多出1家，不符合要求（2.7）"],
      [
        '"provincial complexes", Taizhou: required 10 complexes, achieved 11 complexes, over by 1 complex, not as required (2.7)',
      ],
    ]);
  });

  it("says which complexes may yet count for it, their list not being recorded", () => {
    const plan = withReadings(taizhou, { cultivated: "creation-list" });
    const { rows } = trackTargets(plan, Portfolio.parse({ complexes: records.complexes.slice(0, 1) }), { asOf });
    expect(lines(rows, /待定|not decided/).map((all) => all.map((line) => line.replace(/^.*?(；|; )/, "")))).toEqual([
      ["泵业综合体的记录不全、无法识别或疑为重复，是否计入待定（2.4）"],
      ["not decided, since the record is not complete, not understood or may be another's double: 泵业综合体 (2.4)"],
    ]);
  });
});

describe("a building period of a plan's own", () => {
  const plan = definePlan({
    ...taizhou,
    standards: [
      ...taizhou.standards,
      {
        id: "period",
        label: { zh: "建设周期", en: "building period" },
        clauses: ["4.1.2"],
        effect: "decides",
        test: "within",
        from: "cultivated",
        to: "recognised",
        months: 36,
      },
    ],
  });
  const toldOf = (milestones: PortfolioInput["complexes"][number]["milestones"]) => {
    const portfolio = Portfolio.parse({ complexes: [complexOf("pumps", "泵业综合体", { milestones })] });
    const { complexes } = assess(plan, portfolio, { asOf });
    const tier = complexes[0]?.assessment.tiers.find(({ tier: id }) => id === "county");
    const finding = tier?.findings.find(({ rule }) => rule === "period") ?? expect.fail();
    return LANGUAGES.map((language) => render(plan, finding, language));
  };

  // Three years from 30 September 2016 end on 30 September 2019: 1,095 days. At the close of 2020 1,553 are over, and it
  // takes one more at least.
  it("says how long it has taken of how long it may", () => {
    const begun = { kind: "cultivated", tier: "county", on: "2016-09-30" } as const;
    expect(toldOf([begun])).toEqual([
      "建设周期：1,554天，要求不超过1,095天，超出459天（4.1.2）",
      "building period: 1,554 days, at most 1,095 days, over by 459 days (4.1.2)",
    ]);
    expect(toldOf([begun, { kind: "recognised", tier: "county", on: "2019-09-30" }])[0]).toBe(
      "建设周期：1,095天，要求不超过1,095天，符合（4.1.2）",
    );
    expect(toldOf([])).toEqual([
      "建设周期：未开始；不适用（4.1.2）",
      "building period: not begun; not applicable (4.1.2)",
    ]);
  });
});

it("a listing of which the list is not recorded is said to be that", () => {
  const plan = definePlan({
    ...taizhou,
    standards: [
      ...taizhou.standards,
      {
        id: "on-creation-list",
        label: { zh: "列入创建名单", en: "on the creation list" },
        clauses: ["2.5"],
        effect: "decides",
        test: "listed",
        milestones: ["cultivated"],
        lists: ["creation"],
        state: "ever",
      },
    ],
  });
  const { complexes } = assess(plan, Portfolio.parse(records), { asOf });
  const findings = complexes[0]?.assessment.tiers[0]?.findings.filter(({ rule }) => rule === "on-creation-list") ?? [];
  expect(LANGUAGES.map((language) => render(plan, findings, language))).toEqual([
    "列入创建名单：列入何种名单未记录或无法识别，待核实（2.5）",
    "on the creation list: the list it stands on is not recorded or not understood (2.5)",
  ]);
});

it("judgements that contradict each other are said to be not consistent", () => {
  // Each is nine times the next, and the last as much as the first.
  const weights = ahpWeights([
    [1, 9, 1],
    ["1/9", 1, 9],
    [1, "1/9", 1],
  ]);
  expect(sentencesOf(weights).map(([, second]) => second?.replace(/[\d.]+/, "…"))).toEqual([
    "一致性比率…，判断不够一致",
    "Consistency ratio …: the judgements are not consistent",
  ]);
});
