import { expect, it } from "vitest";
import { AnnualRecord, defineScorecard, describe as render, score } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const scorecard = defineScorecard({
  id: "growth",
  title: { zh: "增长", en: "Growth" },
  provenance: "illustrative",
  root: {
    id: "all",
    label: { zh: "总分", en: "total" },
    marks: 10,
    children: [
      {
        id: "income-growth",
        label: { zh: "收入增幅", en: "growth of income" },
        marks: 10,
        source: { growth: "income" },
        scoring: { kind: "linear", zeroAt: 0, fullAt: "0.1" },
        noValue: "half",
      },
    ],
  },
  grades: [{ id: "all", label: { zh: "全部", en: "all" }, atLeast: 0 }],
  missing: "range",
  rounding: { places: 2, mode: "half-up" },
});

it("a growth over a base of 0 says beside its marks that there is no value, and why", () => {
  const of = (year: number, income: number) => AnnualRecord.parse({ complex: "pumps", year, observed: { income } });
  const sheet = score(scorecard, of(2020, 5), { earlier: [of(2019, 0)] });
  const names = { scorecards: [scorecard] };
  expect(render(taizhou, sheet, zhCN, names)).toContain("收入增幅得5分，满分10分；基数不为正");
  expect(render(taizhou, sheet, en, names)).toContain("Growth of income: 5 of 10 marks; the base is not above zero");
});
