import { describe, expect, it } from "vitest";
import {
  AnnualRecord,
  defineScorecard,
  improvementsTo,
  rankRobustness,
  type ScorecardInput,
  scheduleBackward,
  score,
  scoreAll,
  standing,
} from "../../src/index.js";
import { taizhouStanding } from "../../src/taizhou/index.js";
import { lines, sentencesOf } from "./sentences.js";

type Child = ScorecardInput["root"]["children"][number];

const label = (zh: string, en: string) => ({ label: { zh, en } });
const linear = (fullAt: number) => ({ kind: "linear" as const, zeroAt: 0, fullAt });
const served = {
  id: "served",
  ...label("服务企业数", "enterprises served"),
  marks: 60,
  source: "served",
  scoring: linear(100),
};
const trained = {
  id: "trained",
  ...label("培训人数", "people trained"),
  marks: 40,
  source: "trained",
  scoring: linear(100),
};

const cardOf = (children: readonly Child[], ofGood: object = {}) =>
  defineScorecard({
    id: "trial",
    title: { zh: "试行表", en: "Trial" },
    provenance: "illustrative",
    root: { id: "all", ...label("总分", "total"), marks: 100, children: [...children] },
    grades: [
      { id: "good", ...label("良好", "good"), atLeast: 60, ...ofGood },
      { id: "poor", ...label("较差", "poor"), atLeast: 0 },
    ],
    missing: "range",
    rounding: { places: 2, mode: "half-up" },
  });
const recordOf = (observed: object, year = 2020, complex = "pumps") =>
  AnnualRecord.parse({ complex, year, observed: observed as never });

describe("a ranking put to the test says", () => {
  const card = cardOf([served, trained]);
  const without = (...all: readonly object[]) => {
    const records = all.map((each, at) => recordOf(each, 2020, at === 0 ? "pumps" : "motors"));
    const options = { draws: 5, seed: 1, spread: "0.1", top: [1] };
    return lines(rankRobustness(card, scoreAll(card, records), options), /不计|Without/, { scorecards: [card] });
  };

  it("how it changes without an indicator, and how far it then goes with the other", () => {
    expect(without({ served: 90, trained: 10 }, { served: 50, trained: 50 })).toEqual([
      [
        "不计“服务企业数”，排名有变：泵业综合体改为第2名、电机综合体改为第1名（肯德尔系数-1）",
        "不计“培训人数”，排名不变（肯德尔系数1）",
      ],
      [
        `Without "enterprises served" ranks change: 泵业综合体 to no. 2, 电机综合体 to no. 1 (Kendall's tau -1)`,
        `Without "people trained" the ranking stays as it is (Kendall's tau 1)`,
      ],
    ]);
  });

  it("nothing of that where there is one alone", () => {
    expect(without({ served: 90, trained: 10 })).toEqual([
      ["不计“服务企业数”，排名不变", "不计“培训人数”，排名不变"],
      [
        'Without "enterprises served" the ranking stays as it is',
        'Without "people trained" the ranking stays as it is',
      ],
    ]);
  });
});

describe("a way to a better grade says", () => {
  const waysOf = (children: readonly Child[], observed: object, ofGood: object = {}) => {
    const card = cardOf(children, ofGood);
    const earlier = [recordOf({ served: 10 }, 2019)];
    return { ways: improvementsTo(card, score(card, recordOf(observed), { earlier }), "good"), scorecards: [card] };
  };
  const all = { ...served, marks: 100 };
  const rated: Child = {
    ...all,
    ...label("专家意见", "opinion of experts"),
    source: "opinion",
    scoring: { kind: "rating", min: 0, max: 10, combine: "mean" },
  };

  it("from which ratings to which, or that there were none", () => {
    const said = (observed: object) => {
      const { ways, ...names } = waysOf([rated], observed);
      return sentencesOf(ways, names);
    };
    expect(said({ opinion: { ratings: [5, 6] } })).toEqual([
      ["“专家意见”由5、6变为5.9995，总分即可达到60分"],
      ['"opinion of experts" from 5, 6 to 5.9995: the total comes to 60'],
    ]);
    expect(said({})).toEqual([
      ["“专家意见”由未记录变为5.9995，总分即可达到60分"],
      ['"opinion of experts" from not recorded to 5.9995: the total comes to 60'],
    ]);
  });

  it("that the grade has a condition besides", () => {
    const { ways, ...names } = waysOf([all], { served: 1 }, { when: { value: "size", above: 1 } });
    expect(sentencesOf(ways, names)).toEqual([
      ["“服务企业数”由1变为59.995，总分即可达到60分；该等次另有条件，须一并符合"],
      [
        '"enterprises served" from 1 to 59.995: the total comes to 60; the grade has a condition besides, which has to hold',
      ],
    ]);
  });

  it("by itself each step, with the year whose record it takes where others count too", () => {
    const steps = (child: Child) => {
      const { ways, ...names } = waysOf([child], { served: 11 });
      return sentencesOf(ways[0]?.steps ?? [], names);
    };
    expect(steps(all)).toEqual([["“服务企业数”由11变为59.995"], ['"enterprises served" from 11 to 59.995']]);
    expect(steps({ ...all, source: { growth: "served" }, scoring: linear(1) })).toEqual([
      ["“服务企业数”由10%变为59.995%（凭2020年的记录）"],
      ['"enterprises served" from 10% to 59.995% by the record of 2020'],
    ]);
  });
});

it("a node of a score says why it has no value, and what it may come to only where that is open", () => {
  const card = cardOf([{ ...served, source: { growth: "served" }, noValue: "half" }, trained]);
  const sheet = score(card, recordOf({ served: 11 }), { earlier: [recordOf({ served: 0 }, 2019)] });
  const names = { scorecards: [card] };
  const [of, other] = sheet.root.children;
  expect(sentencesOf(sheet.root, names)).toEqual([
    [
      "总分得30分，满分100分，补齐资料后在30分至70分之间",
      "服务企业数得30分，满分60分；基数不为正",
      "培训人数未得分：未记录",
    ],
    [
      "total: 30 of 100 marks, between 30 and 70 once inputs are there",
      "enterprises served: 30 of 60 marks; the base is not above zero",
      "people trained: no marks, not recorded",
    ],
  ]);
  expect(of && sentencesOf(of, names)[0]).toEqual(["服务企业数得30分，满分60分；基数不为正"]);
  expect(other && sentencesOf(other, names)[0]).toEqual(["培训人数未得分：未记录"]);
});

it("a standing says of each year which rule moved it, if one did", () => {
  const history = ["failed", "good", "good"].map((grade, at) => ({ year: 2018 + at, grade, certain: true }));
  expect(lines(standing(taizhouStanding, history), /^20\d\d/, { standing: taizhouStanding })).toEqual([
    [
      "2018年等次“failed”，状态限期整改（不合格）",
      "2019年等次“good”，状态正常（整改后达到合格以上）",
      "2020年等次“good”，状态正常",
    ],
    [
      '2018: grade "failed", then given time to rectify (failed)',
      '2019: grade "good", then in good standing (qualified or better after a warning or a time to rectify)',
      '2020: grade "good", then in good standing',
    ],
  ]);
});

describe("a schedule says", () => {
  const tasks = [
    { id: "建设", days: 30 },
    { id: "签约", days: 1 },
  ];

  it("which task it is, by its name where it has one", () => {
    const names = { records: { tasks: { 建设: "开工建设" } } };
    const [first] = sentencesOf(scheduleBackward(tasks, { deadline: "2020-12-31" }), names);
    expect(first?.map((line) => line.split("：")[0])).toEqual(["任务开工建设", "任务“签约”"]);
  });

  it("of each task by when, and that it is critical", () => {
    expect(sentencesOf(scheduleBackward(tasks, { deadline: "2020-12-31" }))).toEqual([
      [
        "任务“建设”：最迟2020年12月2日开始，2020年12月31日完成；关键任务",
        "任务“签约”：最迟2020年12月31日开始，2020年12月31日完成",
      ],
      [
        'Task "建设": begin by 2 December 2020, end by 31 December 2020; critical',
        'Task "签约": begin by 31 December 2020, end by 31 December 2020',
      ],
    ]);
  });

  it("where it has a beginning, from when on and how much room is left, none as well", () => {
    const schedule = scheduleBackward(tasks, { deadline: "2020-12-31", earliestStart: "2020-12-02" });
    expect(sentencesOf(schedule)).toEqual([
      [
        "任务“建设”：最迟2020年12月2日开始，2020年12月31日完成；最早2020年12月2日开始，2020年12月31日完成；机动0天；关键任务",
        "任务“签约”：最迟2020年12月31日开始，2020年12月31日完成；最早2020年12月2日开始，2020年12月2日完成；机动29天",
      ],
      [
        'Task "建设": begin by 2 December 2020, end by 31 December 2020; at the earliest from 2 December 2020 to 31 December 2020; float in days: 0; critical',
        'Task "签约": begin by 31 December 2020, end by 31 December 2020; at the earliest from 2 December 2020 to 2 December 2020; float in days: 29',
      ],
    ]);
  });
});
