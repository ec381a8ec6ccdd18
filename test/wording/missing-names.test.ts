import { describe, expect, it } from "vitest";
import { Portfolio } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { contextOf } from "../../src/wording/context.js";
import { missingWords } from "../../src/wording/missing.js";
import { base } from "../standards/sister-plan.js";

const trait = (id: string, zh: string, english: string) => ({ id, label: { zh, en: english }, members: [] });
const plan = {
  ...taizhou,
  traits: [trait("other", "其他", "other"), trait("region", "区域", "region")],
} as unknown as typeof taizhou;
const portfolio = Portfolio.parse({
  complexes: [{ id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [] }],
});
const members = { observed: [{ id: "declared", label: { zh: "自报指标", en: "declared figure" } }] };

const told = (paths: readonly string[], of = plan) =>
  [zhCN, en].map((language) =>
    missingWords(contextOf(of, language, { portfolio, members, scorecards: [taizhouScorecard] }), paths),
  );

describe("what is not recorded goes by its name", () => {
  it.each([
    ["observed.running-cost", "运行成本", "running cost"],
    ["base.observed.running-cost", "对比年度运行成本", "running cost of the year compared with"],
    ["measured.self-sufficiency", "自我造血率", "self-sufficiency"],
    ["cohort.management", "管理运行机制的可比对象", "others to compare with of management and operation"],
    [
      "measured.shared-resources-of.research-design-institution",
      "分类资源共享率（研发设计机构）",
      "share of shared resources of a kind (R&D and design institutions)",
    ],
    ["measured.shared-resources-of.own", "分类资源共享率（“own”）", 'share of shared resources of a kind ("own")'],
    ["observed.declared", "自报指标", "declared figure"],
    ["cohort", "可比对象", "others to compare with"],
    ["evidence", "履职佐证", "evidence of duties done"],
    [
      "evidence.governance-coordination.levels",
      "市县与部门联动机制的市县联动",
      "between the city and its counties of mechanism linking levels and departments",
    ],
    ["evidence.governance-coordination", "市县与部门联动机制", "mechanism linking levels and departments"],
    ["2019", "2019年", "2019"],
    ["2019.observed.running-cost", "2019年的运行成本", "running cost of 2019"],
    ["traits.region", "区域", "region"],
    ["traits.unheard", "“unheard”", '"unheard"'],
    ["records.pumps.observed.running-cost", "泵业综合体的运行成本", "running cost of 泵业综合体"],
    ["records.elsewhere.observed.running-cost", "“elsewhere”的运行成本", 'running cost of "elsewhere"'],
    ["chains[1].links", "产业链记录第2条的产业链环节", "link of records of industry chains, no. 2"],
    ["milestones[0].tier", "层级", "the tier"],
    ["unheard[0].of", "“unheard[0].of”", '"unheard[0].of"'],
  ])("%s", (path, zh, english) => {
    expect(told([path])).toEqual([zh, english]);
  });

  it("traits of a plan that has none by their ids", () => {
    expect(told(["traits.region"], { ...plan, traits: undefined } as never)).toEqual(["“region”", '"region"']);
    expect(base.traits[0].id).toBe("region");
  });
});
