import { describe, expect, it } from "vitest";
import {
  AnnualRecord,
  allocateFunding,
  defineScorecard,
  type NameSources,
  Portfolio,
  recommend,
  describe as render,
  score,
  standing,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouFunding, taizhouStanding } from "../../src/taizhou/index.js";
import { leaf, written } from "../appraisal/written.js";
import { groundOf } from "../funding/policies.js";

const RATING = { kind: "rating", min: 0, max: 100, combine: "mean" } as const;

const scorecard = (id: string, zh: string, en: string) =>
  defineScorecard(
    written([leaf("rating", 100, RATING, { observed: "management" })], {
      id,
      grades: ["excellent", "good", "qualified", "failed"].map((grade, at) => ({
        id: grade,
        label: grade === "good" ? { zh, en } : { zh: grade, en: grade },
        atLeast: 90 - 30 * at,
      })),
    }),
  );

const first = scorecard("first", "甲等", "class A");
const second = scorecard("second", "良好", "sound");
const names: NameSources = { scorecards: [first, second] };
const record = AnnualRecord.parse({ complex: "pumps", year: 2020, observed: { management: { ratings: [80] } } });
const sheet = score(second, record);

describe("a grade that two scorecards have goes by the name of its own", () => {
  it("on a sheet", () => {
    expect(render(taizhou, sheet, en, names)).toContain("grade sound");
  });

  it("in a standing", () => {
    expect(render(taizhou, standing(taizhouStanding, [sheet]), zhCN, names)).toContain("等次良好");
  });

  it("in a recommendation", () => {
    const portfolio = Portfolio.parse({
      complexes: [
        {
          id: "pumps",
          name: "泵业综合体",
          locality: "wenling",
          milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
        },
      ],
    });
    const recommendation = recommend(taizhou, portfolio, [sheet], { quota: 1, asOf: "2020-12-31" });
    expect(recommendation.recommended[0]?.scorecard).toBe("second");
    expect(render(taizhou, recommendation, en, names)).toContain("grade sound");
  });

  it("in an allocation", () => {
    const allocation = allocateFunding(taizhouFunding, [sheet], { ...groundOf({ pumps: "wenling" }), budget: 100 });
    expect(render(taizhou, allocation, en, names)).toContain("grade sound");
  });
});
