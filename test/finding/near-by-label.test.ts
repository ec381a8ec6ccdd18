import { describe, expect, it } from "vitest";
import {
  assess,
  assessTier,
  improvementsTo,
  measureArea,
  Portfolio,
  readFundingPolicy,
  readPlan,
  readScorecard,
  readStandingRules,
  scoreAll,
  withReadings,
} from "../../src/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { fromRows } from "../../src/tables/index.js";
import { taizhou, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { asOf, refusedFor } from "../given.js";

const portfolio = Portfolio.parse({
  complexes: [{ id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [] }],
  records: [{ complex: "pumps", year: 2020, observed: {} }],
});
const [pumps] = portfolio.complexes;
const [sheet] = scoreAll(taizhouScorecard, portfolio.records ?? []);
const plan = JSON.parse(JSON.stringify(taizhou));
const standard = (own: object) => ({
  id: "own",
  label: { zh: "本项", en: "this" },
  clauses: ["2.3"],
  effect: "advises",
  ...own,
});
const withStandard = (own: object) => () => readPlan({ ...plan, standards: [...plan.standards, standard(own)] });
const at = plan.standards.length;

/** What was given by its Chinese or English name, and the id that is meant. */
const CALLS: readonly (readonly [string, () => unknown, string, string])[] = [
  ["a tier", () => pumps && assessTier<string, string>(taizhou, pumps, "市级", { asOf }), "tier", "municipal"],
  ["a place", () => measureArea<string>(taizhou, portfolio, { year: 2020, locality: "温岭" }), "locality", "wenling"],
  [
    "a place in English",
    () => measureArea<string>(taizhou, portfolio, { year: 2020, locality: "WENLING" }),
    "locality",
    "wenling",
  ],
  [
    "a place of a scope",
    () => assess(taizhou, portfolio, { asOf, scope: { localities: ["温岭市"] } }),
    "scope.localities[0]",
    "wenling",
  ],
  ["a grade", () => sheet && improvementsTo(taizhouScorecard, sheet, "优秀"), "grade", "excellent"],
  [
    "an alternative of a reading",
    () => withReadings(taizhou, { "floor-area-force": "硬性要求" } as never),
    "floor-area-force",
    "strict",
  ],
  [
    "a tier of a standard",
    withStandard({ tiers: ["省级"], requires: { has: ["研究开发"], list: "functions" } }),
    `standards[${at}].tiers[0]`,
    "provincial",
  ],
  [
    "a function of a condition",
    withStandard({ requires: { has: ["研究开发"], list: "functions" } }),
    `standards[${at}].requires.has[0]`,
    "research-development",
  ],
  [
    "a place of a condition",
    withStandard({ requires: { choice: "locality", in: ["玉环"] } }),
    `standards[${at}].requires.in[0]`,
    "yuhuan",
  ],
  [
    "a standing of rules",
    () => readStandingRules({ ...JSON.parse(JSON.stringify(taizhouStanding)), initial: "正常" }),
    "initial",
    "in-good-standing",
  ],
];

const grade = (id: string, zh: string, en: string, atLeast: string) => ({ id, label: { zh, en }, atLeast });
const card = readScorecard({
  ...JSON.parse(JSON.stringify(taizhouScorecard)),
  grades: [grade("A", "优", "excellent", "80"), grade("B", "良", "good", "60"), grade("C", "差", "poor", "0")],
});
const entitled = (own: object) => ({
  ...{ id: "own", label: { zh: "办法", en: "policy" }, provenance: "illustrative", clauses: ["5.2"], payee: "complex" },
  rule: { kind: "entitlement", amount: { fixed: 1 } },
  ...own,
});
const byGrade = (id: string) => entitled({ rule: { kind: "entitlement", amount: { byGrade: { [id]: 5 } } } });

describe.each([
  ["差", "C"],
  ["良", "B"],
  ["优", "A"],
  ["poor", "C"],
  ["poors", "C"],
  ["good", "B"],
  ["b", "B"],
  ["Ｃ", "C"],
  ["C级", "C"],
  ["Z", undefined],
  ["D", undefined],
  ["乙", undefined],
])("a grade of one letter that is written %s", (text, near) => {
  const against = { plan: taizhou, scorecards: [card] };
  const rules = JSON.parse(JSON.stringify(taizhouStanding));
  it.each([
    [
      "rules of standing",
      () => readStandingRules({ ...rules, rules: [{ ...rules.rules[0], grades: [text] }] }, against),
    ],
    ["amounts by grade", () => readFundingPolicy(byGrade(text), against)],
    ["who is eligible", () => readFundingPolicy(entitled({ eligible: { choice: "grade", in: [text] } }), against)],
  ])("in %s", (_, call) => {
    const [fault] = refusedFor(call).filter(({ path }) => /grades|byGrade|eligible/u.test(path));
    expect([fault?.near, near !== undefined && fault?.example]).toEqual([near, near !== undefined && `"${near}"`]);
  });
});

describe("what is named by its label", () => {
  it.each(CALLS)("%s, is refused with the id that is meant", (_, call, path, id) => {
    const faults = refusedFor(call);
    expect(faults.map((fault) => [fault.path, fault.near, fault.example])).toContainEqual([
      path,
      id,
      JSON.stringify(id),
    ]);
  });
});

describe("what two are called by", () => {
  const place = (id: string, zh: string, kind: string) => ({ id, label: { zh, en: `${zh} ${id}` }, kind });
  const twins = readPlan({
    ...plan,
    localities: [...plan.localities, place("jiayi-city", "甲乙市", "city"), place("jiayi-county", "甲乙县", "county")],
  });
  const among = { zh: '以下之一：["jiayi-city","jiayi-county"]', en: 'one of ["jiayi-city","jiayi-county"]' };

  it("is neither of them: the fault names both, and one of them mends it", () => {
    const call = (locality: string) => () => measureArea<string>(twins, portfolio, { year: 2020, locality });
    const [fault] = refusedFor(call("甲乙"));
    expect(fault).toEqual({
      code: "not-understood",
      path: "locality",
      got: '"甲乙"',
      accepted: among,
      example: '"jiayi-city"',
    });
    expect(refusedFor(call("jiayi-city"))).toEqual([]);
    expect(refusedFor(call("甲乙县"))[0]?.near).toBe("jiayi-county");
  });

  it("is a fault of its cell in a workbook", () => {
    const { faults } = fromRows(
      twins,
      {
        complexes: [
          ["id", "name", "locality"],
          ["pumps", "泵业综合体", "甲乙"],
        ],
      },
      { languages: [zhCN] },
    );
    expect(faults.map(({ accepted, example, near }) => [accepted.en, example, near])).toEqual([
      ["one of jiayi-city, jiayi-county", "jiayi-city", undefined],
    ]);
  });
});
