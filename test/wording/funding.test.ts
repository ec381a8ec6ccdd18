import { describe, expect, it } from "vitest";
import { apportion, type NameSources, Portfolio, type Result, describe as render } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhouScorecard } from "../../src/taizhou/index.js";
import { plan } from "../funding/sisters.js";

/*
 * What is said of shares and of lines to which nothing goes, or less than asked.
 */

const names: NameSources = {
  portfolio: Portfolio.parse({ complexes: [{ id: "a", name: "甲", locality: "xianju", milestones: [] }] }),
};
const said = (result: Result) => [zhCN, en].map((language) => render(plan, result, language, names).split("\n"));

describe("shares of an amount", () => {
  it("by name, at a floor or a cap, and whether all is shared out", () => {
    const claims = [
      { id: "a", weight: 1, atMost: 10 },
      { id: "b", weight: 1, atLeast: 60 },
      { id: "c", weight: 1 },
    ];
    expect(said(apportion(100, claims))).toEqual([
      ["已全部分配", "甲得10（取上限）", "“b”得60（取下限）", "“c”得30"],
      ["All shared out", "甲 gets 10 (at its cap)", '"b" gets 60 (at its floor)', '"c" gets 30'],
    ]);
  });

  it("what rounding leaves", () => {
    const thirds = apportion(
      100,
      [
        { id: "a", weight: 1 },
        { id: "b", weight: 2 },
      ],
      { unit: 7 },
    );
    expect(said(thirds).map(([first]) => first)).toEqual([
      "除取整所余2外，已全部分配",
      "All shared out but 2, left over by rounding",
    ]);
  });

  it("nothing at all where it cannot be, and why", () => {
    expect(said(apportion(100, [{ id: "a", weight: 1, atMost: 30 }]))).toEqual([
      ["无法分配：各项上限之内分不完：还剩70"],
      ["Cannot be shared out: the claims can take no more within their caps: 70 is over"],
    ]);
  });
});

describe("a line", () => {
  const asks = { value: "investment", atLeast: "5" };
  const eligible = {
    type: "finding",
    key: "f",
    rule: "fund-by-performance",
    clauses: [],
    subject: { kind: "complex", id: "a" },
    effect: "decides",
    verdict: "unmet",
    missing: [],
    readings: {},
    because: [],
    bound: "at-least",
    required: "5",
    actual: "1",
    shortfall: "4",
    unit: "yuan",
    asks,
  };
  const line = {
    type: "funding-line",
    key: "l",
    complex: "a",
    payee: { kind: "complex", id: "a" },
    amount: "0",
    held: "0",
    range: { least: "0", most: "0" },
    certain: true,
    excludedBy: [],
    parts: [],
    instalments: [],
    clauses: [],
    missing: [],
    readings: {},
  };
  const told = (change: object) => said({ ...line, ...change } as unknown as Result).flat();

  it("says of several reasons the condition beside its own alone", () => {
    expect(told({ excludedBy: ["veto", "not-eligible"], eligible })).toEqual([
      "甲获0元；不予资助：一票否决、不符合申领条件（investment1元，要求5元，还差4元）",
      "甲 gets 0 yuan; nothing: under a veto, the policy is not for it (investment 1 yuan, required 5 yuan, short by 4 yuan)",
    ]);
  });

  it("is settled where nothing missing could bring it anything, and else is not", () => {
    const open = { certain: false, excludedBy: ["veto"] };
    expect(told({ ...open, range: { least: "0", most: "0" } })[0]).toContain("不予资助：一票否决");
    expect(told({ ...open, range: { least: "0", most: "9" } })[0]).toContain("暂不资助：一票否决，尚待核定");
  });

  it("names the grade that gives it as its own scorecard does, and says where tier or grade is not known", () => {
    const card = (id: string, zh: string, english: string) => ({
      ...taizhouScorecard,
      id,
      grades: [{ id: "good", label: { zh, en: english }, atLeast: "0" as const }],
    });
    const scorecards = [card("first", "一等", "first class"), card("second", "二等", "second class")];
    const parts = [
      { kind: "byGrade", of: "good", amount: "50" },
      { kind: "byGrade", amount: "0" },
      { kind: "byTier", amount: "1" },
      { kind: "fixed", amount: "2/3" },
    ];
    const part = { by: "entitlement", amount: "50", limit: null, basis: { kind: "greatest", parts, amount: "50" } };
    const whole = { ...line, amount: "50", scorecard: "second", parts: [part] } as unknown as Result;
    expect([zhCN, en].map((language) => render(plan, whole, language, { ...names, scorecards }))).toEqual([
      "甲获50元；应得50元（取高者50元〔等次二等定额50元；等次未定，按0元计；层级未定定额1元；定额0.66元〕）",
      "甲 gets 50 yuan; 50 yuan due by itself (50 yuan, the greatest of [50 yuan for grade second class; grade not known, taken as 0 yuan; 1 yuan for a tier not known; fixed 0.66 yuan])",
    ]);
  });

  it.each([
    ["80", "并列处资金不足，有待裁定"],
    [undefined, "尚无评价得分，无从排序"],
  ])("at the cut with %s marks is level with others, or with nobody", (marks, words) => {
    const part = { by: "proportional", amount: "5", limit: "tie-at-cut" };
    expect(told({ parts: [part], ...(marks !== undefined && { marks }) })[0]).toContain(words);
  });
});
