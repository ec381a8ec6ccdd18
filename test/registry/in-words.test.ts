import { describe, expect, it } from "vitest";
import {
  type ComplexInput,
  checkPortfolio,
  Portfolio,
  type PortfolioInput,
  describe as render,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const pumps: ComplexInput = { id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [] };
const told = (complex: Partial<ComplexInput>, more: Omit<PortfolioInput, "complexes"> = {}) => {
  const portfolio = Portfolio.parse({ complexes: [{ ...pumps, ...complex }], ...more });
  return checkPortfolio(taizhou, portfolio).map((finding) => ({
    zh: render(taizhou, finding, zhCN, { portfolio }),
    en: render(taizhou, finding, en, { portfolio }),
    near: finding.fault?.near,
    got: finding.fault?.got,
    example: finding.fault?.example,
  }));
};

describe("what does not fit in records is told in words", () => {
  it.each<[string, Partial<ComplexInput>, string, string]>([
    [
      "a function by its name",
      { functions: ["创意设计"] },
      "泵业综合体：无法识别的名称，填为“创意设计”；可能是创意设计（creative-design）",
      "creative-design",
    ],
    [
      "a way of operating by its name",
      { operatingModel: "理事会制" },
      "泵业综合体：无法识别的名称，填为“理事会制”；可能是理事会制（council）",
      "council",
    ],
    [
      "a place by its name",
      { locality: "温岭" },
      "泵业综合体：计划中没有的地方，填为“温岭”；可能是温岭市（wenling）",
      "wenling",
    ],
    [
      "a place by its code of GB/T 2260",
      { locality: "331081" },
      "泵业综合体：计划中没有的地方，填为331081；可能是温岭市（wenling）",
      "wenling",
    ],
    [
      "a place with what cannot be seen",
      { locality: "wen\u200bling" },
      "泵业综合体：计划中没有的地方，填为“wen⟨U+200B⟩ling”；可能是温岭市（wenling）",
      "wenling",
    ],
  ])("%s", (_, complex, zh, near) => {
    const [first] = told(complex);
    expect(first?.zh).toContain(zh);
    expect(first).toMatchObject({ near, example: `"${near}"` });
  });

  it("a milestone as an officer writes it", () => {
    const milestones: ComplexInput["milestones"] = [
      { kind: "applied", tier: "provincial", on: "2020-05-01" },
      { kind: "cultivated", tier: "county", on: "2020-06-01" },
    ];
    const [first] = told({ milestones });
    expect(first?.zh).toContain("填为2020年5月1日申报（省级）");
    expect(first?.en).toContain("recorded as applied on 1 May 2020 (provincial)");
  });

  it("a figure by its name and its year, in another form by an example of its own", () => {
    const records = [{ complex: "pumps", year: 2019, observed: { "cloud-connected": 2 } }];
    const [first] = told({}, { records });
    expect(first?.zh).toContain("泵业综合体2019年：填报形式不符，云平台互通的种类填为2；应为已完成事项的清单");
    expect(first?.example).toBe('{"done":["information"]}');
  });

  it("no path stands in a sentence", () => {
    const complex: Partial<ComplexInput> = {
      name: "泵业",
      locality: "nowhere",
      industry: { id: "pumps", categories: ["none"] },
      functions: { has: ["creative-design"], lacks: ["creative-design"], virtual: ["education-training"] },
      site: { floorArea: 10, premises: [{ id: "a", buildingArea: 20, usableArea: 30 }] },
      milestones: [{ kind: "delisted", tier: "county", on: "2019-01-01" }],
    };
    const found = told(complex, { complete: ["grant"], expenditures: [], needs: [] });
    expect(found.length).toBeGreaterThan(6);
    expect(found.filter(({ zh, en: text }) => /\[\d|\bhas\b 中|`/.test(zh + text))).toEqual([]);
  });
});
