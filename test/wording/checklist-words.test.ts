import { expect, it } from "vitest";
import { checkPortfolio, defineScorecard, describe as described, Portfolio } from "../../src/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const label = (zh: string) => ({ zh, en: zh });

it("an item of a checklist that is meant never goes by the name that another list has for its id", () => {
  const items = [
    { id: "council", label: label("理事会议"), marks: 6 },
    { id: "enterprise", label: label("企业走访"), marks: 4 },
  ];
  const root = {
    id: "all",
    label: label("总分"),
    marks: 10,
    children: [
      { id: "done", label: label("完成"), marks: 10, source: "done", scoring: { kind: "checklist" as const, items } },
    ],
  };
  const scorecard = defineScorecard({
    ...{ id: "list", title: label("清单"), provenance: "illustrative", root, missing: "range" },
    grades: [{ id: "any", label: label("不分等次"), atLeast: 0 }],
    rounding: { places: 0, mode: "half-up" },
  });
  const toldOf = (done: unknown) => {
    const portfolio = Portfolio.parse({
      complexes: [{ id: "x", name: "x", locality: "wenling", milestones: [] }],
      records: [{ complex: "x", year: 2020, observed: { done } }],
    });
    return checkPortfolio(taizhou, portfolio, { scorecards: [scorecard] })
      .filter(({ rule }) => rule.startsWith("record-observed"))
      .map((finding) => described(taizhou, finding, zhCN))
      .join();
  };
  expect(toldOf({ done: ["企业走访"] })).toContain("可能是“enterprise”");
  expect(toldOf({ done: ["别的"] })).toContain("如“council”");
  expect(toldOf(1)).toContain("如“council”");
});
