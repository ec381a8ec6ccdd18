import { describe, expect, it } from "vitest";
import { type NameSources, Portfolio, type Result, describe as render } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { samples } from "./samples.js";

const named = (id: string, name: string) => ({ id, name, locality: "wenling", milestones: [] });
const names: NameSources = {
  portfolio: Portfolio.parse({ complexes: [named("pumps", "泵业综合体"), named("motors", "电机综合体")] }),
  scorecards: [taizhouScorecard],
};
const told = (result: object) =>
  [zhCN, en].map((language) => render(taizhou, result as Result, language, names).split("\n"));

const chosen = {
  type: "recommended",
  key: "r",
  complex: "pumps",
  locality: "wenling",
  rank: 2,
  total: "1087.5",
  scorecard: taizhouScorecard.id,
  grade: taizhouScorecard.grades[0]?.id,
  certain: true,
} as const;
const level = { type: "undecided", key: "u", places: 1, among: ["motors", "pumps"] } as const;
const out = { type: "passed-over", key: "p", complex: "motors", reason: "veto", certain: true } as const;
const [best = expect.fail()] = taizhouScorecard.grades;

describe("a recommendation says", () => {
  it("whom, and whether that is settled", () => {
    expect(told(chosen)).toEqual([
      [`推荐泵业综合体（温岭市）：1,087.5分，等次${best.label.zh}，同组第2名`],
      [
        `Recommended: 泵业综合体 (Wenling), total marks 1,087.5, grade ${best.label.en}, no. 2 of those it is ranked with`,
      ],
    ]);
    expect(told({ ...chosen, certain: false }).flat()).toEqual([
      expect.stringMatching(/同组第2名；尚待核定$/u),
      expect.stringMatching(/ranked with; still to be settled$/u),
    ]);
  });

  it.each([
    ["quota", undefined, "总名额", "places in all"],
    ["per-locality", "wenling", "温岭市每地名额", "places for one locality (Wenling)"],
    [
      "per-category",
      "pumps-motors",
      "泵与电机每一产业类别名额",
      "places for one category of industry (pumps and motors)",
    ],
  ])("who is level at the cut of %s", (limit, of, zh, english) => {
    expect(told({ ...level, limit, ...(of !== undefined && { of }) })).toEqual([
      [`电机综合体、泵业综合体得分并列，${zh}只剩1个，有待裁定`],
      [`电机综合体, 泵业综合体 are level, and of the ${english} only 1 left: to be decided`],
    ]);
  });

  it("whom not and why, with the marks that there are", () => {
    expect(told(out)).toEqual([["未推荐电机综合体：一票否决"], ["Not recommended: 电机综合体, under a veto"]]);
    expect(told({ ...out, total: "50" })).toEqual([
      ["未推荐电机综合体：一票否决；50分"],
      ["Not recommended: 电机综合体, under a veto; total marks 50"],
    ]);
    expect(told({ ...out, certain: false })[0]).toEqual(["未推荐电机综合体：一票否决（未定）"]);
    // Some say themselves what is open, and who has no score has no marks.
    expect(told({ ...out, certain: false, reason: "no-score", total: "0" })[0]).toEqual([
      "未推荐电机综合体：当年没有评价得分",
    ]);
    const [first = expect.fail()] = samples["complex-assessment"].tiers.flatMap(({ findings }) => findings);
    const [[zh = ""] = []] = told({ ...out, because: first });
    expect(zh).toBe(`未推荐电机综合体：一票否决；${render(taizhou, first, zhCN, names)}`);
  });

  it("all of these in one order", () => {
    const whole = {
      ...samples.recommendation,
      recommended: [chosen],
      undecided: [{ ...level, limit: "quota" }],
      passedOver: [out],
    };
    expect(told(whole).map((all) => all.slice(1))).toEqual(
      [0, 1].map((at) => [chosen, { ...level, limit: "quota" }, out].flatMap((each) => told(each)[at])),
    );
  });
});

describe("a score sheet says", () => {
  const sheet = samples["score-sheet"];
  const notes = (more: object) => {
    const [before, after] = [sheet, { ...sheet, ...more }].map((each) => told(each));
    return [0, 1].map((at) => (after?.[at] ?? []).filter((line) => !before?.[at]?.includes(line)));
  };

  it("what its platforms came to, and with what weight", () => {
    expect(
      notes({
        platforms: [
          { platform: "lab", total: "80", weight: "0.4" },
          { platform: "hall", total: "1080.5" },
        ],
      }).map((all) => all.slice(-2)),
    ).toEqual([
      [expect.stringMatching(/“lab”.*80分，权重0\.4/u), expect.stringMatching(/“hall”.*1,080\.5分，权重未记录/u)],
      [
        expect.stringMatching(/"lab".*80 marks, weight 0\.4/u),
        expect.stringMatching(/"hall".*1,080\.5 marks, weight not recorded/u),
      ],
    ]);
  });

  it("that a grade is given, and that nobody is to act on one", () => {
    expect(notes({ given: true }).map(([first]) => first)).toEqual([
      expect.stringContaining("符合直接定等的条件，不论总分、不占名额"),
      expect.stringContaining("its grade is given by a condition, whatever the total, and takes no place"),
    ]);
    expect(notes({ rejected: true })).toEqual([
      ["资料不全，按指标体系的规定不予评分，等次不作为依据"],
      ["Inputs are missing and the scorecard refuses to score without; nobody is to act on the grade"],
    ]);
  });

  it("whose scorecard it is, unless the policy sets it", () => {
    const policy = { ...sheet, stamp: { ...sheet.stamp, provenance: "policy" } };
    expect(told(policy)[0]?.join()).not.toContain("所用指标体系");
    expect(told(sheet)[0]?.at(-1)).toBe("所用指标体系：示例性设定，并非政策规定");
  });
});
