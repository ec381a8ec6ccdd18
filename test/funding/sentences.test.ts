import { describe, expect, it } from "vitest";
import { allocateFunding, describe as described, type Result, superviseFunds } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { grant, invested, listed, ningbo, on, plan, policy, xianju } from "./sisters.js";

const said = (result: Result) => [described(plan, result, zhCN), described(plan, result, en)];
const [pumps, moulds] = [listed("pumps", "county"), listed("moulds", "municipal")];

describe("a line says how its amount comes about", () => {
  it("by rate, base and cap, what is added, and what is missing of it", () => {
    const ground = on({
      complexes: [pumps],
      records: invested("pumps", 10e6, undefined, 30e6),
      grants: [grant("g", "pumps", 3e6, { level: "provincial" })],
    });
    expect(allocateFunding(xianju, [], ground).lines.flatMap(said)).toEqual([
      "“pumps”获15,000,000元；资料补齐后在15,000,000元至23,000,000元之间；应得15,000,000元（取低者12,000,000元〔列入培育以来各年investment合计至少40,000,000元的30%，即12,000,000元；定额20,000,000元〕，加获拨资金（省级）3,000,000元的100%，即3,000,000元，合计15,000,000元）",
      '"pumps" gets 15,000,000 yuan; once records are complete, between 15,000,000 yuan and 23,000,000 yuan; 15,000,000 yuan due by itself (12,000,000 yuan, the least of [30% of sum of investment over the years since it was listed to be built up (at least 40,000,000 yuan), 12,000,000 yuan; fixed 20,000,000 yuan] plus 100% of grants (provincial) (3,000,000 yuan), 3,000,000 yuan, 15,000,000 yuan in all)',
    ]);
  });

  it("what was had before taken off, and to whom it is paid", () => {
    const ground = on({
      complexes: [listed("passed", "provincial", "2020-06-30")],
      grants: [grant("g", "passed", 4e6, { policy: "ningbo-2018" })],
    });
    expect(allocateFunding(ningbo, [], ground).lines.flatMap(said)).toEqual([
      "“passed”获6,000,000元；应得6,000,000元（定额10,000,000元，减去获拨资金（“ningbo”，“ningbo-2018”）4,000,000元，余6,000,000元）；拨付所在地：仙居县",
      '"passed" gets 6,000,000 yuan; 6,000,000 yuan due by itself (fixed 10,000,000 yuan less grants ("ningbo", "ningbo-2018") (4,000,000 yuan), 6,000,000 yuan left); paid to its locality: Xianju',
    ]);
  });

  it("of what source, and that who has no marks cannot be ranked", () => {
    const { lines } = allocateFunding(
      policy("rest", {
        rule: {
          kind: "entitlement",
          amount: { less: { fixed: 100 }, by: { granted: { sources: ["government"] } } },
          whenShort: "by-rank",
        },
      }),
      [],
      { ...on({ complexes: [pumps, moulds] }), budget: 150 },
    );
    const [zh = "", english = ""] = lines[0] ? said(lines[0]) : [];
    expect(zh).toContain("定额100元，减去获拨资金（政府）0元，余100元，尚无评价得分，无从排序");
    expect(english).toContain("less grants (government) (0 yuan), 100 yuan left, no marks yet by which to rank it");
  });

  it.each([
    [
      { capEach: { byTier: { county: 60 } } },
      "应得60元（定额100元，达到单个综合体上限，县级定额60元）",
      "60 yuan due by itself (fixed 100 yuan, at the most for one complex, 60 yuan for county)",
    ],
    [
      { capPerLocality: 70 },
      "应得70元（定额100元，达到单个地方上限）",
      "70 yuan due by itself (fixed 100 yuan, at the most for one locality)",
    ],
  ])("and what limited it: %o", (own, zh, english) => {
    const capped = policy("capped", { rule: { kind: "entitlement", amount: { fixed: 100 } }, ...own });
    const [line] = allocateFunding(capped, [], on({ complexes: [pumps] })).lines;
    const [chinese, inEnglish] = line ? said(line) : [];
    expect(chinese).toContain(zh);
    expect(inEnglish).toContain(english);
  });

  it("what stays owed of a budget that is short", () => {
    const owed = policy("owed", {
      rule: { kind: "entitlement", amount: { byTier: { county: 100, municipal: 200 } }, whenShort: "owed" },
    });
    expect(said(allocateFunding(owed, [], { ...on({ complexes: [pumps, moulds] }), budget: 150 }))).toEqual([
      "按“owed”分配：预算150元，分配150元，尚欠150元，未分配0元\n所用分配办法：引自外部资料\n“pumps”获50元；预算不足，尚欠50元；应得50元（县级定额100元，预算不足）\n“moulds”获100元；预算不足，尚欠100元；应得100元（市级定额200元，预算不足）",
      'Shared out by "owed": budget 150 yuan, allocated 150 yuan, still owed 150 yuan, not allocated 0 yuan\nThe funding policy is from an outside source\n"pumps" gets 50 yuan; the budget is short, 50 yuan still owed; 50 yuan due by itself (100 yuan for county, the budget is short)\n"moulds" gets 100 yuan; the budget is short, 100 yuan still owed; 100 yuan due by itself (200 yuan for municipal, the budget is short)',
    ]);
  });

  it("what is held back while it is open whether it is for it at all, and to whom nothing is due", () => {
    const open = policy("open", {
      rule: { kind: "entitlement", amount: { fixed: 100 } },
      eligible: { value: "investment", atLeast: 5 },
    });
    const ground = on({ complexes: [pumps, moulds], records: invested("moulds", 1, 1, 1) });
    expect(said(allocateFunding(open, [], ground))).toEqual([
      "按“open”核定：应给0元，因资料不全暂留100元\n所用分配办法：引自外部资料\n“pumps”获0元；因资料不全暂留100元，补齐后在0元至100元之间；应得100元（定额100元）；是否符合申领条件待核实：investment未记录，要求5元\n“moulds”无应得金额：不符合申领条件（investment1元，要求5元，还差4元）",
      'Due by "open": 0 yuan, held back 100 yuan until records are complete\nThe funding policy is from an outside source\n"pumps" gets 0 yuan; 100 yuan held back until records are complete; then between 0 yuan and 100 yuan; 100 yuan due by itself (fixed 100 yuan); whether the policy is for it is open: investment not recorded, required 5 yuan\nNothing is due to "moulds": the policy is not for it (investment 1 yuan, required 5 yuan, short by 4 yuan)',
    ]);
  });

  it("and what it is reckoned from at the least and at the most, where both are known", () => {
    const half = policy("half", {
      rule: { kind: "entitlement", amount: { rate: "0.5", of: { granted: { levels: ["province"] } } } },
    });
    const of = (...grants: object[]) => {
      const [line] = allocateFunding(half, [], on({ complexes: [pumps], grants: grants as never })).lines;
      return line ? said(line) : [];
    };
    const [sure, perhaps] = [grant("g", "pumps", 10, { level: "province" }), grant("h", "pumps", 5, {})];
    const [zh, english] = of(sure, perhaps);
    expect(zh).toContain("10至15元的50%，即5元");
    expect(english).toContain("(10 to 15 yuan), 5 yuan");
    expect(of(perhaps)[0]).toContain("0至5元的50%，即0元");
  });

  it("and without an upper end that it is at least so much", () => {
    const endless = policy("endless", { rule: { kind: "entitlement", amount: { rate: "0.5", of: "investment" } } });
    const [line] = allocateFunding(endless, [], on({ complexes: [pumps] })).lines;
    expect(line && said(line)).toEqual([
      "“pumps”获0元；资料补齐后不少于0元；应得0元（investment未记录，其50%未计）",
      '"pumps" gets 0 yuan; once records are complete, at least 0 yuan; 0 yuan due by itself (investment not recorded, 50% of it not counted)',
    ]);
  });
});

describe("of instalments and repayment", () => {
  const accepted = policy("accepted", {
    rule: { kind: "entitlement", amount: { fixed: 1e6 } },
    instalments: [
      { id: "at-once", share: "0.4" },
      { id: "rest", share: "0.6", until: { listed: { milestones: ["recognised"] } } },
    ],
    clawback: { when: { not: { listed: { state: "now" } } }, share: "0.5" },
  });
  const failed = {
    ...listed("failed", "county"),
    milestones: [
      ...listed("failed", "county").milestones,
      { kind: "delisted" as const, tier: "county", on: "2020-03-01" },
    ],
  };
  const ground = on({
    complexes: [pumps, failed],
    grants: ["pumps", "failed"].map((id) => grant(id, id, 1e6, { policy: "accepted" })),
  });

  it("which is paid at once, and which waits for its condition", () => {
    expect(allocateFunding(accepted, [], ground).lines.flatMap(said)).toEqual([
      "“pumps”获1,000,000元；应得1,000,000元（定额1,000,000元）；第1笔：400,000元、第2笔：600,000元（条件具备后拨付，认定：否）",
      '"pumps" gets 1,000,000 yuan; 1,000,000 yuan due by itself (fixed 1,000,000 yuan); instalment 1: 400,000 yuan, instalment 2: 600,000 yuan (kept back until its condition holds, recognised: no)',
    ]);
  });

  it("and of a condition of several parts which failed, which is open and by how much", () => {
    const until = { all: [{ listed: { milestones: ["recognised" as const] } }, { value: "investment", atLeast: 5e6 }] };
    const staged = policy("staged", {
      rule: { kind: "entitlement", amount: { fixed: 100 } },
      instalments: [{ id: "all", share: 1, until }],
    });
    const paid = (...yuan: number[]) =>
      allocateFunding(staged, [], on({ complexes: [pumps], records: invested("pumps", ...yuan) })).lines.flatMap(said);
    const [short] = paid(1, 1, 1e6);
    expect(short).toContain(
      "须全部符合（认定：否：不符合；investment1,000,000元，要求5,000,000元，还差4,000,000元：不符合）：不符合",
    );
    expect(paid()[1]).toContain(
      "all of (recognised: no: unmet; investment not recorded, required 5,000,000 yuan: unknown): unmet",
    );
  });

  it("what has to be paid back, and of whom nothing", () => {
    const found = superviseFunds(plan, ground.portfolio, { asOf: ground.asOf, policies: [accepted] });
    expect(found.filter(({ rule }) => rule === "fund-clawback").flatMap(said)).toEqual([
      "“pumps”无须退回所获资金",
      '"pumps": nothing to be paid back',
      "“failed”须退回所获资金500,000元",
      '"failed": 500,000 yuan to be paid back',
    ]);
  });
});
