import { describe, expect, it } from "vitest";
import { allocateFunding, FundingPolicy, readFundingPolicy } from "../../src/index.js";
import { taizhouScorecard } from "../../src/taizhou/index.js";
import { faultsThrownBy } from "../given.js";
import { on, plan, xianju } from "./sisters.js";

const sound = JSON.parse(JSON.stringify(xianju));
const due = (amount: unknown) => ({ rule: { kind: "entitlement", amount } });
const rateOf = (of: unknown) => due({ rate: "0.3", of });

/** A policy with something wrong in it, where that is, and what is near. */
const WRONG: readonly (readonly [string, object, string, string?])[] = [
  ["a rate above 1", due({ rate: "1.01", of: "investment" }), "rule.amount.rate"],
  ["a rate below 0", due({ rate: "-0.1", of: "investment" }), "rule.amount.rate"],
  ["a cap below 0", { capEach: { fixed: -1 } }, "capEach.fixed"],
  ["a cap as a figure", { capEach: 5 }, "capEach"],
  ["a misspelt tier", due({ byTier: { provintial: 1 } }), "rule.amount.byTier.provintial", "provincial"],
  ["a tier by its name", due({ byTier: { 省级: 1 } }), "rule.amount.byTier.省级", "provincial"],
  ["a grade by its name", due({ byGrade: { 优秀: 1 } }), "rule.amount.byGrade.优秀", "excellent"],
  ["no tier at all", due({ byTier: {} }), "rule.amount.byTier"],
  ["no grade at all, in a part", due({ least: [{ fixed: 1 }, { byGrade: {} }] }), "rule.amount.least[1].byGrade"],
  ["a clause that the plan does not have", { clauses: ["3.9"] }, "clauses[0]", "3.1"],
  ["a misspelt grade", due({ byGrade: { excelent: 1 } }), "rule.amount.byGrade.excelent", "excellent"],
  ["a misspelt grade left out", { excludes: { vetoed: true, grades: ["fialed"] } }, "excludes.grades[0]", "failed"],
  ["a misspelt list", { eligible: { listed: { lists: ["creaton"] } } }, "eligible.listed.lists[0]", "creation"],
  ["a misspelt key", rateOf("investmnet"), "rule.amount.of", "investment"],
  ["a key that is not in yuan", rateOf("patents"), "rule.amount.of"],
  ["a ratio", rateOf({ ratio: ["investment", "investment"] }), "rule.amount.of"],
  ["a part that is not in yuan", rateOf({ sum: ["investment", "patents"] }), "rule.amount.of.sum[1]"],
  [
    "another policy misspelt",
    due({ less: { fixed: 1 }, by: { granted: { policies: ["nigbo"] } } }),
    "rule.amount.by.granted.policies[0]",
    "ningbo",
  ],
  ["a misspelt place", { eligible: { choice: "locality", in: ["xinju"] } }, "eligible.in[0]", "xianju"],
  ["the standing asked", { eligible: { choice: "standing", in: ["warned"] } }, "eligible.choice"],
  [
    "the grade asked of supervision",
    { clawback: { when: { choice: "grade", in: ["failed"] }, share: 1 } },
    "clawback.when.choice",
  ],
  ["more than all taken back", { clawback: { when: { listed: {} }, share: 2 } }, "clawback.share"],
  ["instalments that do not add up", { instalments: [{ id: "a", share: "0.5" }] }, "instalments"],
  ["a sum of nothing", due({ sum: [] }), "rule.amount.sum"],
  [
    "an unknown way of cutting",
    { rule: { kind: "entitlement", amount: { fixed: 1 }, whenShort: "by-rang" } },
    "rule.whenShort",
    "by-rank",
  ],
  ["a kind that there is not", { rule: { kind: "entitlment" } }, "rule.kind", "entitlement"],
  ["what was said before", { once: true }, "once"],
];

describe("a policy made wrong is refused where it is, in both languages", () => {
  it.each(WRONG.map(([says, own, path, near]) => ({ says, own, path, near })))("$says", ({ own, path, near }) => {
    const options = { plan, scorecards: [taizhouScorecard], policies: ["ningbo"] };
    let faults: readonly { readonly path: string; readonly near?: string }[] = [];
    const bare = faultsThrownBy(() => {
      try {
        readFundingPolicy({ $schema: "./funding-policy.json", ...sound, ...own }, options);
      } catch (error) {
        faults = Object(error).faults;
        throw error;
      }
    });
    expect(faults.map((fault) => [fault.path, ...(fault.near === undefined ? [] : [fault.near])])).toContainEqual([
      path,
      ...(near === undefined ? [] : [near]),
    ]);
    for (const { got, accepted } of bare)
      expect([got, accepted.zh, accepted.en].every((text) => text !== "")).toBe(true);
  });

  it("and a sound one is read, without the key of an editor", () => {
    expect(readFundingPolicy({ $schema: "./funding-policy.json", ...sound }, { plan })).toEqual(xianju);
  });

  it("from TypeScript too, where plan and policy meet", () => {
    const policy = FundingPolicy.parse({ ...sound, ...due({ byTier: { provintial: 1 } }) });
    expect(faultsThrownBy(() => allocateFunding(policy, [], on({}))).map(({ path }) => path)).toEqual([
      "policy.rule.amount.byTier.provintial",
    ]);
  });

  it.each([
    ["to be eligible", (asks: object) => ({ eligible: { all: [asks] } }), "policy.eligible.all[0].in[0]"],
    [
      "for an instalment",
      (asks: object) => ({ instalments: [{ id: "all", share: 1, until: { not: asks } }] }),
      "policy.instalments[0].until.not.in[0]",
    ],
  ])("a grade that no sheet can have, asked for %s", (_what, own, path) => {
    const asking = (grade: string) => {
      const policy = FundingPolicy.parse({ ...sound, ...own({ choice: "grade", in: [grade] }) });
      const sheet = { complex: "a", total: "90" as const, grade: "A", grades: ["A", "B"], certain: true, vetoes: [] };
      return faultsThrownBy(() => allocateFunding(policy, [sheet], on({}))).map((fault) => fault.path);
    };
    expect([asking("A"), asking("优秀")]).toEqual([[], [path]]);
  });
});
