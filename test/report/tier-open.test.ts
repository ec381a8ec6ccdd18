import { describe, expect, it } from "vitest";
import { assess, assessComplex, assessTier, nextQuestions, Portfolio, describe as told } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const asOf = "2020-12-31";
const listed = (tier: string, on: string) => ({ kind: "cultivated", tier, on }) as const;
const struckOff = (tier: string, on: string) => ({ kind: "delisted", tier, on }) as const;
const portfolio = Portfolio.parse({
  complexes: [
    { id: "only", name: "甲综合体", locality: "wenling", milestones: [listed("市级", "2018-09-30")] },
    {
      id: "higher",
      name: "乙综合体",
      locality: "wenling",
      milestones: [listed("county", "2018-09-30"), listed("市级", "2019-09-30")],
    },
    {
      id: "gone",
      name: "丙综合体",
      locality: "wenling",
      milestones: [listed("county", "2018-09-30"), struckOff("县级", "2019-05-01")],
    },
    {
      id: "certain",
      name: "丁综合体",
      locality: "wenling",
      milestones: [listed("县级", "2018-01-01"), listed("provincial", "2018-09-30")],
    },
  ],
});
const report = assess(taizhou, portfolio, { asOf });
const of = (id: string) => report.complexes.find(({ complex }) => complex === id);

describe("a milestone at a tier in words that are not the plan's (县级 for county)", () => {
  it.each([
    ["only", ["milestones[0].tier"]],
    ["higher", ["milestones[1].tier"]],
    ["gone", ["milestones[1].tier"]],
    // The highest tier is held whatever else is.
    ["certain", undefined],
  ])("leaves open which tier %s holds: %j", (id, missing) => {
    expect(of(id)?.assessment.missing).toEqual(missing);
  });

  it("is told so, and never that it is on no list", () => {
    const sentences = portfolio.complexes.map((complex) =>
      told(taizhou, assessComplex(taizhou, complex, { asOf }), zhCN, { portfolio }),
    );
    expect(sentences[0]).toContain("是否列入、列入何层级待核实");
    expect(sentences[1]).toContain("现为县级，2018年9月30日列入培育；另有里程碑的层级无法识别，现层级待核实");
    expect(sentences[3]).not.toContain("无法识别");
    expect(sentences.join()).not.toContain("未列入任何层级");
  });

  it("counts apart in the whole", () => {
    expect(report.area).toMatchObject({ complexes: 4, holding: 3, tierOpen: 3 });
    expect(told(taizhou, report.area, zhCN)).toContain("其中已列入名单3家（3家的层级待核实）");
    expect(told(taizhou, report.area, en)).toContain("3 of them holding a tier (of 3 it is not known which)");
  });

  it("is what is asked for, by itself, and no list that nothing counts", () => {
    const asked = nextQuestions(report).filter(({ decides }) => decides.some(({ kind }) => kind === "target"));
    expect(asked.map(({ path }) => path).sort()).toEqual([
      "complexes[0].milestones[0].tier",
      "complexes[1].milestones[1].tier",
      "complexes[2].milestones[1].tier",
    ]);
    expect(asked.every(({ alone }) => alone)).toBe(true);
  });

  it("is what a standard of standing on a list says is open", () => {
    const [, , gone] = portfolio.complexes;
    const { findings } = assessTier(taizhou, gone ?? portfolio.complexes[0] ?? never(), "provincial", { asOf });
    const open = findings.filter(({ missing }) => missing.some((path) => path.endsWith(".tier")));
    expect(open.map((finding) => told(taizhou, finding, zhCN))).toEqual([
      "省级推荐候选：里程碑的层级无法识别，待核实（2.5）",
    ]);
  });
});

function never(): never {
  throw new Error("the portfolio has complexes");
}
