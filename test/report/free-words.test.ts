import { describe, expect, it } from "vitest";
import {
  allocateFunding,
  assess,
  assessTier,
  checkPortfolio,
  describe as described,
  type FundingPolicy,
  type Plan,
  Portfolio,
  type PortfolioInput,
  readPlan,
  superviseFunds,
} from "../../src/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { grant, listed, on, plan, policy } from "../funding/sisters.js";
import { refusedFor } from "../given.js";
import { linjiang } from "../plan/linjiang.js";

/*
 * Levels, sources and policies of grants, industries, items and lists are words that no plan lists: what a rule asks for and
 * what a record says have to be one, or what rests on it stays open. Nothing is 0 for certain for a slip of the pen.
 */

type Words = "levels" | "sources" | "policies";

const askedFor = (words: Words, ...ids: string[]) =>
  policy("p", { rule: { kind: "entitlement", amount: { rate: 1, of: { granted: { [words]: ids } } } } });

/** What 100 yuan granted so come to by a policy that pays what was granted by some words. */
const range = (rule: FundingPolicy, own: object, more: Partial<PortfolioInput> = {}) => {
  const ground = on({ complexes: [listed("pumps", "county")], grants: [grant("g", "pumps", 100, own)], ...more });
  const [line] = allocateFunding(rule, [], ground).lines;
  return [line?.range.least, line?.range.most, ...(line?.missing ?? [])];
};

const declared = (words: Words, ...ids: string[]) => ({
  members: { [words]: ids.map((id) => ({ id, label: { zh: id, en: id } })) },
});

describe("what was granted counts by words that both know", () => {
  it("the same word counts, another tier or source that is known does not", () => {
    expect(range(askedFor("levels", "provincial"), { level: "provincial" })).toEqual(["100", "100"]);
    expect(range(askedFor("levels", "provincial"), { level: "municipal" })).toEqual(["0", "0"]);
    expect(range(askedFor("sources", "government"), { source: "social-capital" })).toEqual(["0", "0"]);
  });

  it.each([
    ["levels", "provincial", { level: "provintial" }, "grants[0].level"],
    ["levels", "provincial", { level: "省级" }, "grants[0].level"],
    ["sources", "government", { source: "Goverment" }, "grants[0].source"],
    ["policies", "top-up", { policy: "topup" }, "grants[0].policy"],
  ] as const)("of %s one that reads like it may be it: %s", (words, asked, own, path) => {
    expect(range(askedFor(words, asked), own)).toEqual(["0", "100", path]);
  });

  it.each(["levels", "sources", "policies"] as const)("of %s one that nobody knows may be any", (words) => {
    const own = { level: "provincial", source: "government", policy: "q" };
    const [, , path] = range(askedFor(words, "nowhere"), own);
    expect(range(askedFor(words, "nowhere"), own)).toEqual(["0", "100", path]);
    expect(path).toMatch(/^grants\[0\]\.(level|source|policy)$/u);
    expect(range(askedFor(words, "nowhere"), own, declared(words, "nowhere", "q"))).toEqual(["0", "0"]);
  });

  it.each(["省", "省里", "浙江省", "省财政", "nation"])(
    "a level that is not known may be the one asked for: %s",
    (level) => {
      expect(range(askedFor("levels", "provincial"), { level })).toEqual(["0", "100", "grants[0].level"]);
      expect(range(askedFor("levels", "provincial"), { level }, declared("levels", level))).toEqual(["0", "0"]);
    },
  );

  it("and so a source", () => {
    expect(range(askedFor("sources", "government"), { source: "财政" })).toEqual(["0", "100", "grants[0].source"]);
  });

  it.each(["pumps综合体", "ＰＵＭＰＳ", "somebody"])("a grant of who is not on record may be its: %s", (complex) => {
    const own = { ...listed("pumps", "county"), name: "pumps综合体" };
    const grants = [grant("g", complex, 3, { policy: "p" })];
    const topped = policy("p", {
      rule: { kind: "entitlement", amount: { less: { fixed: 5 }, by: { granted: { policies: ["p"] } } } },
    });
    const { lines } = allocateFunding(topped, [], on({ complexes: [own, listed("moulds", "county")], grants }));
    const missing = ["grants[0].complex"];
    expect(lines[0]).toMatchObject({ range: { least: "2", most: "5" }, certain: false, missing });
    // One that reads like another complex on record is not anybody's.
    expect(lines[1]?.range.least).toBe(complex === "somebody" ? "2" : "5");
  });

  it("once one is declared, what is not declared is not understood", () => {
    expect(range(askedFor("levels", "nation"), { level: "city" }, declared("levels", "nation"))[1]).toBe("100");
    expect(range(askedFor("levels", "nation"), { level: "city" }, declared("levels", "nation", "city"))[1]).toBe("0");
  });

  it("the policy that asks is known where nothing was granted under it yet", () => {
    expect(range(askedFor("policies", "p"), { policy: "q" })).toEqual(["0", "0"]);
  });

  it("ids that differ in a figure or a letter of their own are two, no slip", () => {
    expect(range(askedFor("policies", "p", "fund-2018"), { policy: "fund-2019" }, declared("policies"))[1]).toBe("100");
    const grants = [
      grant("g", "pumps", 100, { policy: "fund-2019" }),
      grant("h", "moulds", 1, { policy: "fund-2018" }),
    ];
    const complexes = [listed("pumps", "county"), listed("moulds", "county")];
    expect(range(askedFor("policies", "fund-2018"), {}, { grants, complexes })).toEqual(["0", "0"]);
  });
});

describe("a slip is named with what is meant", () => {
  it("of a tier or a source where the policy is used", () => {
    const refused = (rule: FundingPolicy) =>
      refusedFor(() => allocateFunding(rule, [], on({}))).map(({ path, near }) => [path, near]);
    expect(refused(askedFor("levels", "provintial"))).toEqual([
      ["policy.rule.amount.of.granted.levels[0]", "provincial"],
    ]);
    expect(refused(askedFor("sources", "social_capitol"))).toEqual([
      ["policy.rule.amount.of.granted.sources[0]", "social-capital"],
    ]);
    expect(refused(askedFor("levels", "nation"))).toEqual([]);
  });

  const found = (records: Partial<PortfolioInput>, funding?: FundingPolicy, under: Plan = plan) =>
    checkPortfolio(under, Portfolio.parse({ complexes: [listed("pumps", "county")], ...records }), {
      ...(funding && { funding }),
    }).map(({ rule, effect, fault }) => [rule, effect, fault?.path, fault?.near]);

  it("in records, by what rules ask for, the plan and the library", () => {
    const grants = [
      grant("g", "pumps", 1, { level: "省级", source: "goverment", policy: "topup", categories: ["equipment"] }),
    ];
    const expenditures = [{ id: "e", grant: "g", on: "2019-09-02", amount: 1, category: "equipmnet" }];
    expect(found({ grants, expenditures }, askedFor("policies", "top-up"))).toEqual([
      ["record-unknown-member", "decides", "grants[0].level", "provincial"],
      ["record-unknown-member", "decides", "grants[0].source", "government"],
      ["record-unknown-member", "decides", "grants[0].policy", "top-up"],
      ["record-unknown-member", "decides", "expenditures[0].category", "equipment"],
      ["record-unfit", "advises", "funding.rule.amount.of.granted.policies[0]", "topup"],
    ]);
  });

  it("in rules, where there are records of which none says so", () => {
    const funding = askedFor("levels", "nation", "provincial");
    expect(found({ grants: [grant("g", "pumps", 1, { level: "city" })] }, funding)).toEqual([
      ["record-unknown-member", "decides", "grants[0].level", undefined],
      ["record-unfit", "advises", "funding.rule.amount.of.granted.levels[0]", undefined],
    ]);
    expect(found({ grants: [grant("g", "pumps", 1, { level: "nation" })] }, funding)).toEqual([]);
    expect(found({ grants: [] }, funding)).toEqual([]);
  });

  it("in the names of lists that a caller declares", () => {
    const members = { level: [{ id: "nation", label: { zh: "国家", en: "nation" } }] };
    expect(found({ members })).toEqual([["record-unknown-member", "decides", "members.level", "levels"]]);
  });

  it("in words, with the name of what is meant", () => {
    const portfolio = Portfolio.parse({ complexes: [], grants: [grant("g", "pumps", 1, { level: "provintial" })] });
    const [slip] = checkPortfolio(plan, portfolio).filter(({ rule }) => rule === "record-unknown-member");
    expect(slip && described(plan, slip, zhCN)).toBe(
      "资助记录“g”：无法识别的名称，填为“provintial”；可能是省级（provincial）",
    );
  });
});

describe("what is not understood is no breach", () => {
  const label = { zh: "条件", en: "condition" };
  /** A small plan without lists, with a standard that asks so. */
  const asking = (requires: object) => {
    const own = { id: "own", label, clauses: ["c"], effect: "decides", requires };
    return readPlan({ ...linjiang, standards: [...linjiang.standards, own] });
  };
  const verdict = (requires: object, own: object, records: object = {}) => {
    const milestones = [{ kind: "cultivated", tier: "base", on: "2021-03-01" }];
    const complex = { id: "pumps", name: "pumps", locality: "north", milestones, ...own };
    const portfolio = Portfolio.parse({ complexes: [complex], ...records });
    const [first] = portfolio.complexes;
    if (!first) return undefined;
    const { findings } = assessTier(asking(requires), first, "base", { asOf: "2021-12-31", portfolio });
    return findings.find(({ rule }) => rule === "own")?.verdict;
  };

  it("of an industry, by id or name", () => {
    const asks = { choice: "industry", in: ["pumps"] };
    const industry = (id: string, name?: string) => ({ industry: { id, categories: [], ...(name && { name }) } });
    expect(verdict(asks, industry("pumps"))).toBe("met");
    expect(verdict(asks, industry("moulds"))).toBe("unmet");
    expect(verdict(asks, industry("pmups"))).toBe("unknown");
    expect(verdict(asks, industry("p1", "Pumps"))).toBe("unknown");
    const members = { industries: [{ id: "pumps", label: { zh: "泵业", en: "pumps" } }] };
    expect(verdict(asks, industry("moulds"), { members })).toBe("unknown");
    expect(verdict(asks, industry("p1", "泵业"), { members })).toBe("unknown");
  });

  it("of an item that is done", () => {
    const asks = { list: { observed: "rules" }, has: ["scheme", "charter"], atLeast: 2 };
    const done = (...items: string[]) => ({
      records: [{ complex: "pumps", year: 2021, observed: { rules: { done: items } } }],
    });
    expect(verdict(asks, {}, done("scheme", "charter"))).toBe("met");
    expect(verdict(asks, {}, done("scheme", "another"))).toBe("unmet");
    expect(verdict(asks, {}, done("scheme", "chartre"))).toBe("unknown");
  });

  it("of an item of the library's own, any that is not understood", () => {
    const asks = { list: { observed: "chains" }, has: ["innovation-chain"] };
    const records = [{ complex: "pumps", year: 2021, observed: { chains: { done: ["something"] } } }];
    expect(verdict(asks, {}, { records })).toBe("unknown");
  });

  it("of a list, where the plan names none", () => {
    const asks = { listed: { lists: ["creation"] } };
    const on = (list: string) => ({ milestones: [{ kind: "cultivated", tier: "base", on: "2021-03-01", list }] });
    expect(verdict(asks, on("creation"))).toBe("met");
    expect(verdict(asks, on("cultivation"))).toBe("unmet");
    expect(verdict(asks, on("creatoin"))).toBe("unknown");
  });

  it("of what money was spent on", () => {
    const spent = (category: string) => ({ id: "e", grant: "g", on: "2019-09-02", amount: 1, category });
    const found = (category: string) => {
      const grants = [grant("g", "pumps", 1, { categories: ["equipment"] })];
      const portfolio = Portfolio.parse({ complexes: [], grants, expenditures: [spent(category)] });
      const findings = superviseFunds(plan, portfolio, { asOf: "2020-12-31" });
      const { verdict, missing } = findings.find(({ rule }) => rule === "fund-category") ?? {};
      return [verdict, ...(missing ?? [])];
    };
    expect([found("equipment"), found("feasts")]).toEqual([["met"], ["unmet"]]);
    expect(found("equipmnet")).toEqual(["unknown", "expenditures.e.category"]);
  });

  it("of a policy that takes money back", () => {
    const rule = policy("top-up", {
      label: { zh: "补差", en: "topping up" },
      rule: { kind: "equal" },
      clawback: { when: { listed: { state: "now" } }, share: 1 },
    });
    const back = (id: string) => {
      const grants = [grant("g", "pumps", 9, { policy: id })];
      const { portfolio, asOf } = on({ complexes: [listed("pumps", "county")], grants });
      return superviseFunds(plan, portfolio, { asOf, policies: [rule] }).find((each) => each.rule === "fund-clawback");
    };
    expect(back("top-up")).toMatchObject({ verdict: "unmet", shortfall: "9" });
    for (const id of ["topup", "Top-Up", "补差"])
      expect(back(id)).toMatchObject({ verdict: "unknown", missing: ["grants.g.policy"] });
    expect(back("other")).toBeUndefined();
  });

  it("of a grade or a standing that the plan asks for and nobody can have: the plan does not fit", () => {
    const under = asking({
      any: [
        { choice: "grade", in: ["excelent"] },
        { choice: "standing", in: ["removed"] },
      ],
    });
    const portfolio = Portfolio.parse({ complexes: [] });
    const handed = { scorecards: [taizhouScorecard], standing: taizhouStanding };
    const faults = refusedFor(() => assess(under, portfolio, { asOf: "2021-12-31", ...handed }));
    const at = `plan.standards[${under.standards.length - 1}].requires`;
    expect(faults.filter(({ path }) => path.startsWith("plan.")).map(({ path, near }) => [path, near])).toEqual([
      [`${at}.any[0].in[0]`, "excellent"],
      [`${at}.any[1].in[0]`, undefined],
    ]);
    expect(checkPortfolio(under, portfolio, handed).map(({ fault }) => fault?.path)).toEqual(
      faults.map(({ path }) => path),
    );
  });
});
