import { describe, expect, it } from "vitest";
import {
  assessTier,
  auditPlan,
  Complex,
  type ComplexInput,
  checkPortfolio,
  type Finding,
  Portfolio,
  type PortfolioInput,
  describe as render,
  withReadings,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";

const assess = (
  input: Partial<ComplexInput>,
  tier: "county" | "municipal" | "provincial" = "county",
  plan: typeof taizhou = taizhou,
  lists: Partial<PortfolioInput> = {},
) =>
  assessTier(
    plan,
    Complex.parse({ id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [], ...input }),
    tier,
    { asOf: "2020-12-31", portfolio: Portfolio.parse({ complexes: [], ...lists }) },
  ).findings;

const sentences = (findings: readonly Finding[], rule: string, plan: typeof taizhou = taizhou) => {
  const found = findings.find((finding) => finding.rule === rule);
  return found ? [render(plan, found, en), render(plan, found, zhCN)] : [];
};

describe("a sentence on a standard", () => {
  it("of a principle, or of what is encouraged, says that it is no more", () => {
    const [principle, encouraged] = [sentences(assess({}), "carriers"), sentences(assess({}), "operating-model")];
    expect(principle).toEqual([expect.stringContaining("a principle only"), expect.stringContaining("仅属原则")]);
    expect(encouraged).toEqual([expect.stringContaining("encouraged only"), expect.stringContaining("仅属鼓励")]);
  });

  it("that is met", () => {
    expect(sentences(assess({ site: { floorArea: "2000" } }), "floor-area")).toMatchSnapshot();
  });

  it("that is not met", () => {
    expect(sentences(assess({ site: { floorArea: "1999.99" } }), "floor-area")).toMatchSnapshot();
  });

  it("that is not met, under the strict reading", () => {
    const strict = withReadings(taizhou, { "floor-area-force": "strict" });
    expect(
      sentences(assess({ site: { floorArea: "1999.99" } }, "county", strict), "floor-area", strict),
    ).toMatchSnapshot();
  });

  it("whose input is not recorded", () => {
    expect(sentences(assess({}), "floor-area")).toMatchSnapshot();
    expect(sentences(assess({}), "functions")).toMatchSnapshot();
    expect(sentences(assess({}), "operating-model")).toMatchSnapshot();
  });

  it("that is waived", () => {
    const waivers = [
      { clause: "4.1.2", tier: "county", reason: "旧厂房改造", approvedBy: "市科技局", approvedOn: "2019-03-01" },
    ];
    expect(sentences(assess({ site: { floorArea: "1800" }, waivers }), "floor-area")).toMatchSnapshot();
  });

  it("on a list, with what is lacking and what is not recorded", () => {
    const functions = { has: ["creative-design", "research-development"], lacks: ["exhibition-display"] };
    expect(sentences(assess({ functions }), "functions")).toMatchSnapshot();
  });

  it("of which a number is enough", () => {
    const seven = withReadings(taizhou, { "functions-expected": { id: "minimum", value: 7 } });
    expect(
      sentences(assess({ functions: ["creative-design"] }, "county", seven), "functions", seven),
    ).toMatchSnapshot();
  });

  it("that is only encouraged", () => {
    expect(sentences(assess({ operatingModel: "council" }), "operating-model")).toMatchSnapshot();
    expect(sentences(assess({ operatingModel: "none" }), "operating-model")).toMatchSnapshot();
  });

  it("for which the plan sets no figure", () => {
    const within = withReadings(taizhou, { "in-time": { id: "within-days", value: 10 } });
    const asked = { id: "c", complex: "pumps", enterprise: "firm-a", kind: "need", openedOn: "2020-10-01" } as const;
    const lists = { cases: [{ ...asked, answeredOn: "2020-10-13", closedOn: "2020-10-14" }] };
    for (const rule of ["timely-answer", "timely-solution"])
      for (const plan of [taizhou, within])
        expect(sentences(assess({}, "county", plan, lists), rule, plan)).toMatchSnapshot();
  });

  it("on a candidate", () => {
    const milestones = [{ kind: "cultivated" as const, tier: "county", on: "2019-05-01" }];
    expect(sentences(assess({ milestones }, "provincial"), "candidate")).toMatchSnapshot();
    expect(sentences(assess({}, "provincial"), "candidate")).toMatchSnapshot();
  });
});

it("sentences on the plan's own numbers", () => {
  expect(
    auditPlan(taizhou).map((finding) => [render(taizhou, finding, en), render(taizhou, finding, zhCN)]),
  ).toMatchSnapshot();
});

it("a sentence on a record names it, what was got and what is meant, and no path", () => {
  const portfolio = Portfolio.parse({ complexes: [{ id: "pumps", name: "泵业", locality: "wenlin", milestones: [] }] });
  const [problem] = checkPortfolio(taizhou, portfolio);
  expect(problem && [render(taizhou, problem, en), render(taizhou, problem, zhCN)]).toMatchSnapshot();
});

describe("the two catalogues", () => {
  it("leave no id of the plan and no word of the other language in a sentence", () => {
    const complexes: Partial<ComplexInput>[] = [
      {},
      {
        functions: [],
        capabilities: [],
        participants: [],
        operatingModel: "none",
        industry: { id: "pumps", categories: [] },
      },
      {
        functions: { has: ["creative-design"], lacks: ["research-development"] },
        operatingModel: "membership",
        site: { carriers: [] },
      },
    ];
    const tiers = ["county", "municipal", "provincial"] as const;
    const findings = [
      ...complexes.flatMap((input) => tiers.flatMap((tier) => assess(input, tier))),
      ...auditPlan(taizhou),
    ];
    expect(findings.length).toBeGreaterThan(100);
    for (const finding of findings) {
      expect(render(taizhou, finding, en)).not.toMatch(/\p{Script=Han}|undefined|[a-z]+-[a-z]+-|\$\{/u);
      expect(render(taizhou, finding, zhCN).replace(/[NX]|m²/g, "")).not.toMatch(/[a-zA-Z]{2,}/);
    }
  });

  it("group digits by three, before the point only", () => {
    expect(en.quantity("1234567.891", "m²")).toBe("1,234,567.891 m²");
    expect(zhCN.quantity("999", "m²")).toBe("999平方米");
    expect(en.quantity("-1234", "count")).toBe("-1,234");
  });
});

describe("words that are not understood are told as such", () => {
  const functions = (inventory: NonNullable<ComplexInput["functions"]>) =>
    sentences(assess({ functions: inventory }), "functions");

  it("labels in the place of ids are not called unrecorded", () => {
    expect(functions(["创意设计", "研究开发"])).toEqual([
      'service functions: not understood: "创意设计", "研究开发", required all 9 (2.3)',
      "服务功能所填“创意设计”、“研究开发”无法识别，要求全部9项（2.3）",
    ]);
  });

  it("beside ids, what they leave open is to be checked", () => {
    expect(functions(["creative-design", "x"])[1]).toMatch(/^服务功能9项中有1项；所填“x”无法识别，待核实研究开发、/u);
  });

  it.each([
    [{ enterprises: { done: ["a"] } }, "无处读取的指标，填为“enterprises”"],
    [{ staff: { done: ["a"] } }, "填报形式不符，从业人员数填为“a”；应为数值，如300"],
    [{ "cloud-connected": 2 }, "填报形式不符，云平台互通的种类填为2；应为已完成事项的清单，如信息（information）"],
  ])("a record of another form is told by its items: %o", (observed, sentence) => {
    const portfolio = Portfolio.parse({
      complexes: [{ id: "pumps", name: "泵业", locality: "wenling", milestones: [] }],
      records: [{ complex: "pumps", year: 2020, observed }],
    });
    const [problem] = checkPortfolio(taizhou, portfolio, { scorecards: [taizhouScorecard] });
    expect(problem && render(taizhou, problem, zhCN)).toContain(sentence);
  });
});
