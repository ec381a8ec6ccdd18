import { describe, expect, it } from "vitest";
import { assess, Portfolio, toMarkdown } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouFunding, taizhouScorecard } from "../../src/taizhou/index.js";
import { ja } from "../languages/japanese.js";

const portfolio = Portfolio.parse({
  complexes: [
    {
      id: "a",
      name: "泵业综合体",
      locality: "wenling",
      milestones: [{ kind: "cultivated", tier: "county", on: "2018-05-01" }],
    },
  ],
  records: [{ complex: "a", year: 2019, observed: { "service-income": 100 } }],
});

const told = (asOf: string, language: typeof en, form: "official" | "full") => {
  const funding = { policy: taizhouFunding, budget: 100 };
  const report = assess(taizhou, portfolio, { asOf, scorecards: [taizhouScorecard], funding });
  return toMarkdown(taizhou, report, language, { form });
};

const timesIn = (text: string, sentence: string) => text.split(sentence).length - 1;

describe("a report on a day by which a year has ended that nobody has a record of", () => {
  it.each([
    ["official", 3],
    ["full", 1],
  ] as const)("says so where it appraises, and by which year it does: %s", (form, times) => {
    const said = (language: typeof en) => told("2020-12-31", language, form);
    expect(timesIn(said(zhCN), "2020年没有年度记录，绩效评价按2019年的记录")).toBe(times);
    expect(timesIn(said(en), "There are no records of 2020: appraisals go by those of 2019")).toBe(times);
    expect(timesIn(said(ja), "2020ねん 2019ねん")).toBe(times);
  });

  it("names as the year appraised the one that was", () => {
    const zh = told("2020-12-31", zhCN, "official");
    expect(zh).toContain("参加2019年度绩效评价1家");
    expect(zh).toContain("2019年按“");
    expect(zh).not.toContain("参加2020年度");
  });

  it.each(["2020-12-30", "2019-12-31"])("says nothing of it while the last year that has ended has one: %s", (asOf) => {
    expect(told(asOf, zhCN, "official")).not.toContain("没有年度记录");
    expect(told(asOf, en, "full")).not.toContain("no records of");
  });
});
