import { describe, expect, it } from "vitest";
import {
  AnnualRecord,
  allocateFunding,
  apportion,
  assessProcess,
  defineScorecard,
  improvementsTo,
  Portfolio,
  Process,
  rankSheets,
  StandingRules,
  scheduleBackward,
  score,
  standing,
  superviseFunds,
  trackCases,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { groundOf, policyOf, sheetOf } from "../funding/policies.js";
import { lines, portfolio, sentencesOf } from "./sentences.js";

const asOf = "2020-12-31";
const label = (zh: string, en: string) => ({ label: { zh, en } });

const scorecard = defineScorecard({
  id: "trial",
  title: { zh: "试行表", en: "Trial" },
  provenance: "illustrative",
  root: {
    id: "all",
    ...label("总分", "total"),
    marks: 100,
    children: [
      {
        id: "served",
        ...label("服务企业数", "enterprises served"),
        marks: 60,
        source: { observed: "firms" },
        scoring: { kind: "linear", zeroAt: 0, fullAt: 60 },
      },
      {
        id: "mechanism",
        ...label("运行机制", "mechanisms"),
        marks: 40,
        source: { observed: "mechanism" },
        scoring: {
          kind: "checklist",
          items: [
            { id: "sharing", ...label("资源共享", "sharing of resources"), marks: 30 },
            { id: "benefit", ...label("利益分配", "division of benefit"), marks: 10 },
          ],
        },
      },
    ],
  },
  adjustments: [
    { id: "award", ...label("获奖", "award"), kind: "bonus", marks: 3, source: { observed: "prizes" }, cap: 3 },
    { id: "late", ...label("迟报", "late report"), kind: "deduction", marks: 2, source: { observed: "delays" } },
    { id: "case", ...label("投诉", "complaint"), kind: "deduction", marks: 1, source: { observed: "letters" } },
  ],
  vetoes: [{ id: "fraud", ...label("数据造假", "false data"), source: { observed: "forged" } }],
  grades: [
    { id: "best", ...label("优秀", "best"), atLeast: 75, top: { share: "0.2", round: "down" } },
    { id: "poor", ...label("较差", "poor"), atLeast: 0 },
  ],
  missing: "no-marks",
  rounding: { places: 0, mode: "half-up" },
});
const observed = { firms: 40, mechanism: { done: ["benefit"] }, prizes: 1, delays: 1, forged: 1 };
const sheet = score(scorecard, AnnualRecord.parse({ complex: "pumps", year: 2020, observed }));

const names = { scorecards: [scorecard] };

describe("a score sheet", () => {
  it("says what was put on top and taken off, what could not be, and what forbids the grade", () => {
    expect(lines(sheet, /获奖|迟报|投诉|造假|Award|Late|omplaint|false/, names)).toEqual([
      ["获奖：加3分", "迟报：扣2分", "投诉：未记录，未扣分", "一票否决：数据造假", "尚缺资料：投诉"],
      [
        "Award: bonus of 3 marks",
        "Late report: deduction of 2 marks",
        "Complaint: not recorded, no deduction counted",
        "Under a veto: false data",
        "Not recorded: complaint",
      ],
    ]);
  });

  // 40 + 10 + 3 − 2 = 51: twenty more enterprises bring 71, the sharing of resources 81.
  it("tells what would bring a better grade: a further item, a veto lifted, a quota besides", () => {
    expect(sentencesOf(improvementsTo(scorecard, sheet, "best"), names)).toEqual([
      [
        "“运行机制”再完成资源共享，总分即可达到81分；并须消除一票否决事项：数据造假；该等次另有名额限制，仅凭总分不能确定",
      ],
      [
        '"mechanisms" with sharing of resources besides: the total comes to 81; vetoes to be lifted besides: false data; the grade has a quota, so the total alone does not make it',
      ],
    ]);
  });

  it("ranked within an industry says within which", () => {
    expect(sentencesOf(rankSheets([sheet], { within: { pumps: "pumps-motors" } }), names)).toEqual([
      ["第1名：泵业综合体，51分（在泵与电机内排名）"],
      ["No. 1: 泵业综合体, total marks 51 (ranked within pumps and motors)"],
    ]);
  });
});

it("a standing says until when things have to be put right", () => {
  const rules = StandingRules.parse({
    id: "rules",
    provenance: "illustrative",
    standings: [
      { id: "fine", ...label("正常", "in good standing") },
      { id: "mending", ...label("限期整改", "rectifying"), years: 1 },
    ],
    initial: "fine",
    rules: [{ id: "failed", ...label("评为较差", "graded poor"), grades: ["poor"], to: "mending" }],
  });
  const result = standing(rules, [{ year: 2018, grade: "poor", certain: true }]);
  expect(sentencesOf(result, { standing: rules }).map(([first]) => first)).toEqual([
    "动态管理状态：限期整改；自2018年度评价起；限2019年底前整改到位",
    "Dynamic management: rectifying; since the appraisal of 2018; to be put right by the end of 2019",
  ]);
});

describe("a schedule, a process and cases", () => {
  it("say by how much a task is late, and by how much another may slip", () => {
    const tasks = [
      { id: "建设", days: 40 },
      { id: "签约", days: 1 },
    ];
    const schedule = scheduleBackward(tasks, { deadline: asOf, earliestStart: "2020-12-01" });
    expect(lines(schedule, /任务|Task/).map((all) => all.map((line) => line.split(/；|; /).slice(2).join()))).toEqual([
      ["已迟9天,关键任务", "机动30天"],
      ["days late already: 9,critical", "float in days: 30"],
    ]);
  });

  it("name papers asked for again, and steps slower than the statutes allow", () => {
    const step = { department: "bureau", channel: "counter", visits: 1, papers: ["营业执照"] } as const;
    const process = Process.parse({
      id: "admission",
      name: "入驻办理",
      steps: [
        { ...step, id: "apply", name: "申请", promisedDays: 3, statutoryDays: 2 },
        { ...step, id: "sign", name: "签约" },
      ],
    });
    const names = { portfolio: { ...portfolio, processes: [process] } };
    expect(lines(assessProcess(process, { plan: taizhou }), /材料|法定天数的|Paper|statutes/, names)).toEqual([
      ["材料“营业执照”重复索要，涉及环节：申请、签约", "承诺天数超过法定天数的环节：申请"],
      [
        'Paper "营业执照" is asked for more than once: 申请, 签约',
        "Steps that promise more days than the statutes allow: 申请",
      ],
    ]);
  });

  it("name the cases that were not answered in time, and tell an open one that is answered from one that is not", () => {
    const own = { complex: "pumps", enterprise: "甲厂", openedOn: "2020-12-01", promisedDays: 3 } as const;
    const cases = trackCases(
      taizhou,
      [
        { id: "1", kind: "need", ...own },
        { id: "2", kind: "risk", ...own, answeredOn: "2020-12-02" },
      ],
      { asOf },
    );
    expect(lines(cases, /，[未已]答复$|逾期|Not answered|open for/)).toEqual([
      [
        "诉求“1”（需求）：企业“甲厂”向泵业综合体提出，已30天未办结，未答复",
        "诉求“2”（隐患）：企业“甲厂”向泵业综合体提出，已30天未办结，已答复",
        "逾期未答复：“1”",
      ],
      [
        'Case "1" (need): enterprise "甲厂", 泵业综合体; open for 30 days, not answered',
        'Case "2" (hidden risk): enterprise "甲厂", 泵业综合体; open for 30 days, answered',
        'Not answered in time: "1"',
      ],
    ]);
  });
});

describe("a grant that is spent as it should be", () => {
  it("is said to be spent within its period, on what is allowed, and to be appraised", () => {
    const { grants = [], expenditures = [] } = Portfolio.parse({
      complexes: [],
      grants: [
        {
          id: "special",
          complex: "pumps",
          amount: 100,
          on: "2019-01-01",
          period: { from: "2019-01-01", to: "2019-12-31" },
          categories: ["equipment"],
          special: true,
          appraisals: [
            { kind: "comprehensive", on: "2019-12-01" },
            { kind: "performance", on: "2019-12-02" },
          ],
        },
      ],
      expenditures: [{ id: "e", grant: "special", amount: 100, on: "2019-06-30", category: "equipment" }],
    });
    const findings = superviseFunds(
      taizhou,
      { complexes: [], grants: grants, expenditures: expenditures },
      { asOf: "2020-06-30" },
    );
    const shown = findings.filter(({ verdict, rule }) => verdict === "met" && !rule.includes("report"));
    expect(sentencesOf(shown)).toEqual([
      [
        "资助“special”已支出100元，资助100元，未超支（5.2.4）",
        "资助“special”的支出均在准许科目之内（5.2.4）",
        "资助“special”的支出均在资助期内（5.2.4）",
        "资助“special”资助期满，已拨100元，支出100元，符合（5.2.4）",
        "泵业综合体资助期内综合考核、绩效评价均已完成（5.2.3）",
      ],
      [
        'grant "special": 100 yuan spent of 100 yuan: met (5.2.4)',
        'grant "special": spent on allowed categories only (5.2.4)',
        'grant "special": spent within its period only (5.2.4)',
        'grant "special": its period is over, 100 yuan spent of 100 yuan paid out: met (5.2.4)',
        "泵业综合体: comprehensive assessment and performance evaluation in the time funded done (5.2.3)",
      ],
    ]);
  });
});

describe("money", () => {
  it("says whom it is paid to, which platform it is for, and who is level with whom", () => {
    const policy = policyOf({
      rule: { kind: "by-grade", amounts: { good: 200 }, whenShort: "by-rank" },
      payee: "locality",
    });
    const sheets = [sheetOf("pumps", "90", { platform: "lab" }), sheetOf("motors", "60"), sheetOf("moulds", "60")];
    const localities = { pumps: "wenling", motors: "wenling", moulds: "wenling" };
    const allocation = allocateFunding(policy, sheets, { ...groundOf(localities), budget: 500 });
    expect(lines(allocation, /lab|level and|得裁定|尚余/)).toEqual([
      [
        "泵业综合体的平台“lab”获200元：得90分，等次“good”；按等次定额分配200元；拨付所在地：温岭市（4.5.3d）",
        "电机综合体、模具综合体并列，尚余300元，有待裁定",
      ],
      [
        'platform "lab" of 泵业综合体 gets 200 yuan: total marks 90, grade "good"; 200 yuan fixed by grade; paid to its locality: Wenling (4.5.3d)',
        "电机综合体, 模具综合体 are level and 300 yuan are left for them: to be decided",
      ],
    ]);
  });

  it("says what rounding leaves over, and why it cannot be shared out", () => {
    const share = (options: object, more: object = {}) =>
      sentencesOf(
        apportion(
          100,
          ["pumps", "motors"].map((id) => ({ id, weight: 1, ...more })),
          options,
        ),
      ).map(([first]) => first);
    expect(share({ unit: "7" })).toEqual(["除取整所余2外，已全部分配", "All shared out but 2, left over by rounding"]);
    expect(share({}, { atLeast: 60 })).toEqual([
      "无法分配：各项下限之和大于总额：差20",
      "Cannot be shared out: the floors are above the total: it is short by 20",
    ]);
  });
});
