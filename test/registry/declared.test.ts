import { describe, expect, it } from "vitest";
import { assessTier, Complex, checkPortfolio, Portfolio, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const asOf = "2020-12-31";
const member = (id: string, zh: string) => ({ id, label: { zh, en: id } });
type Members = NonNullable<Portfolio["members"]>;

function judged(members: Members, facts: object, rule: string) {
  const complex = Complex.parse({
    id: "a",
    name: "甲",
    locality: "wenling",
    milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
    ...facts,
  });
  const portfolio = Portfolio.parse({ complexes: [complex], members });
  const { findings } = assessTier(taizhou, complex, "county", { asOf, portfolio });
  const found = checkPortfolio(taizhou, portfolio).map(({ fault }) => [fault?.path, fault?.near]);
  return [findings.find((finding) => finding.rule === rule)?.verdict, found];
}

describe("a declared member", () => {
  it("that reads like the plan's may be that, and is found", () => {
    const members = { functions: [member("rd", "研究开发")] };
    expect(judged(members, { functions: ["rd"] }, "functions")).toEqual([
      "unknown",
      [["members.functions[0].id", "research-development"]],
    ]);
  });

  it("of a list that the plan has closed is not understood, and is found", () => {
    const members = { capabilities: [member("show", "展览")] };
    expect(judged(members, { capabilities: ["show"] }, "capabilities")).toEqual([
      "unknown",
      [["members.capabilities[0].id", undefined]],
    ]);
    const kinds = { participantKinds: [member("media", "媒体")] };
    const facts = { participants: [{ kind: "media", name: "台", role: "lead" }] };
    expect(judged(kinds, facts, "participants")[0]).toBe("unknown");
  });

  it("of an open list is another one: the plan's own are lacking", () => {
    expect(judged({ functions: [member("law", "法律服务")] }, { functions: ["law"] }, "functions")).toEqual([
      "unmet",
      [],
    ]);
  });

  const law = member("law", "法律服务");
  it.each<[string, Members["functions"], string[], string]>([
    ["under one name", [law, member("legal", "法律服务")], ["law", "legal"], "unknown"],
    ["but for width and white space", [member("law", "ＩＰ 服务"), member("legal", "ip服务")], ["legal"], "unknown"],
    ["but for case of the id", [law, member("Law", "律师")], ["Law"], "unknown"],
    ["in one language", [law, { id: "legal", label: { zh: "律师", en: "LAW" } }], ["legal"], "unknown"],
    ["of which only the first is recorded", [law, member("legal", "法律服务")], ["law"], "unmet"],
    ["in the other language alone", [law, { id: "legal", label: { zh: "law", en: "legal" } }], ["legal"], "unmet"],
    ["by its own id, said again", [law, law], ["law"], "unmet"],
    ["not at all", [law, member("legal", "律师")], ["law", "legal"], "unmet"],
  ])("that reads like one declared before may be that: %s", (_, functions, has, verdict) => {
    expect(judged({ functions }, { functions: has }, "functions")[0]).toBe(verdict);
  });

  it("may be the plan's own, said again", () => {
    const members = { functions: [member("research-development", "研究开发")] };
    expect(judged(members, { functions: ["research-development"] }, "functions")).toEqual(["unmet", []]);
  });

  it("that is a list of the plan under another id leaves open which list a listing is on", () => {
    const plan = withReadings(taizhou, { cultivated: "creation-list" });
    const listed = { kind: "cultivated", tier: "county", on: "2018-09-30", list: "cj" } as const;
    const portfolio = Portfolio.parse({
      complexes: [{ id: "a", name: "甲", locality: "wenling", milestones: [listed] }],
      members: { lists: [member("cj", "创建名单")] },
    });
    expect(checkPortfolio(plan, portfolio).map(({ fault }) => fault?.near)).toEqual(["creation"]);
    const [complex] = portfolio.complexes;
    const candidate =
      complex &&
      assessTier(plan, complex, "provincial", { asOf, portfolio }).findings.find(({ rule }) => rule === "candidate");
    expect(candidate).toMatchObject({ verdict: "unknown", missing: ["milestones[0].list"] });
  });
});
