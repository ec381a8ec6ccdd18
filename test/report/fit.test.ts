import { describe, expect, it } from "vitest";
import {
  type AssessOptions,
  allocateFunding,
  assess,
  type CheckOptions,
  checkPortfolio,
  defineScorecard,
  FundingPolicy,
  Portfolio,
  type Scorecard,
  type ScoreSheet,
  StandingRules,
  standing,
} from "../../src/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { groundOf } from "../funding/policies.js";
import { asOf, faultsThrownBy } from "../given.js";
import { everything, portfolio } from "./portfolios.js";

const empty = Portfolio.parse({ complexes: [] });
const written = JSON.parse(JSON.stringify(taizhouScorecard));
const rules = (grade: string) =>
  StandingRules.parse({
    ...JSON.parse(JSON.stringify(taizhouStanding)),
    rules: [{ id: "out", label: { zh: "退出", en: "out" }, grades: ["failed", grade], to: "delisted" }],
  });
const policy = (excluded: string) =>
  FundingPolicy.parse({
    ...JSON.parse(JSON.stringify(taizhouFunding)),
    excludes: { vetoed: true, grades: [excluded] },
  });

/** Three aspects of four. */
const three: Scorecard = (() => {
  const [, ...children] = written.root.children;
  return defineScorecard({ ...written, root: { ...written.root, marks: 80, children } });
})();

const cases: readonly (readonly [string, CheckOptions, path: string, got: string, near: string | undefined])[] = [
  [
    "a scorecard without one of the plan's aspects (4.5.3b)",
    { scorecards: [three] },
    "scorecards[0].root.children",
    '["conditions","service","development"]',
    undefined,
  ],
  [
    "two scorecards of one id",
    { scorecards: [taizhouScorecard, taizhouScorecard] },
    "scorecards[1].id",
    '"taizhou-four-aspects"',
    undefined,
  ],
  [
    "a scorecard that cites a clause the plan does not have",
    { scorecards: [defineScorecard({ ...written, root: { ...written.root, clauses: ["4.5.3z"] } })] },
    "scorecards[0].root.clauses[0]",
    '"4.5.3z"',
    "4.5.3a",
  ],
  [
    "a scorecard for a tier that the plan does not have",
    { scorecards: [defineScorecard({ ...written, appliesTo: { listed: { tiers: ["contry"] } } })] },
    "scorecards[0].appliesTo.listed.tiers[0]",
    '"contry"',
    "county",
  ],
  [
    "rules of standing on a grade of no scorecard",
    { scorecards: [taizhouScorecard], standing: rules("failled") },
    "standing.rules[0].grades[1]",
    '"failled"',
    "failed",
  ],
  [
    "a policy that leaves out a grade of no scorecard",
    { scorecards: [taizhouScorecard], funding: policy("failde") },
    "funding.excludes.grades[0]",
    '"failde"',
    "failed",
  ],
  [
    "a policy that pays a grade of no scorecard",
    {
      scorecards: [taizhouScorecard],
      funding: FundingPolicy.parse({
        ...JSON.parse(JSON.stringify(taizhouFunding)),
        rule: { kind: "by-grade", amounts: { good: 5, excelent: 9 }, whenShort: "pro-rata" },
      }),
    },
    "funding.rule.amounts.excelent",
    '"excelent"',
    "excellent",
  ],
  [
    "rules of standing that cite another plan's clause",
    { standing: StandingRules.parse({ ...JSON.parse(JSON.stringify(taizhouStanding)), clauses: ["9.9"] }) },
    "standing.clauses[0]",
    '"9.9"',
    undefined,
  ],
];

describe("scorecards, rules and a policy that do not fit the plan or one another", () => {
  it.each(cases)("%s: refused by assess", (_, { scorecards, standing, funding }, path, got, near) => {
    const options: AssessOptions = {
      asOf,
      ...(scorecards && { scorecards }),
      ...(standing && { standing }),
      ...(funding && { funding: { policy: funding, budget: 100 } }),
    };
    const faults = faultsThrownBy(() => assess(taizhou, empty, options));
    const at = path.replace(/^funding/u, "funding.policy");
    expect(faults.map((fault) => [fault.path, fault.got])).toEqual([[at, got]]);
    if (near !== undefined) expect(faults[0]?.example).toBe(JSON.stringify(near));
  });

  it.each(cases)("%s: found by checkPortfolio", (_, options, path, got, near) => {
    const found = checkPortfolio(taizhou, empty, options);
    expect(found.map(({ rule, effect, fault }) => [rule, effect, fault?.path, fault?.got, fault?.near])).toEqual([
      ["record-unfit", "decides", path, got, near],
    ]);
  });

  it("all at once", () => {
    const options = {
      asOf,
      scorecards: [three],
      standing: rules("failed-badly"),
      funding: { policy: policy("fial"), budget: 100 },
    };
    expect(faultsThrownBy(() => assess(taizhou, empty, options)).map(({ path }) => path)).toEqual([
      "scorecards[0].root.children",
      "standing.rules[0].grades[1]",
      "funding.policy.excludes.grades[0]",
    ]);
  });

  it("what fits is taken, also where one scorecard alone has a grade that rules and policy name", () => {
    const other = defineScorecard({
      ...written,
      id: "other",
      appliesTo: { listed: { tiers: ["provincial"], state: "now" } },
      grades: [
        { id: "fine", label: { zh: "佳", en: "fine" }, atLeast: 60 },
        { id: "poor", label: { zh: "差", en: "poor" }, atLeast: 0 },
      ],
    });
    const options = {
      ...everything,
      scorecards: [taizhouScorecard, other],
      standing: rules("poor"),
      funding: { policy: policy("poor"), budget: 100 },
    };
    expect(faultsThrownBy(() => assess(taizhou, portfolio, options))).toEqual([]);
  });
});

describe("grades that no sheet could have", () => {
  const sheets = assess(taizhou, portfolio, everything).complexes.flatMap(({ records }) =>
    records.flatMap(({ sheet }): readonly ScoreSheet[] => (sheet ? [sheet] : [])),
  );

  it("are refused by standing", () => {
    expect(faultsThrownBy(() => standing(rules("failed-badly"), sheets.slice(0, 1)))).toEqual([
      {
        path: "rules[0].grades[1]",
        got: '"failed-badly"',
        accepted: {
          zh: '以下之一：["excellent","good","qualified","failed"]',
          en: 'one of ["excellent","good","qualified","failed"]',
        },
        example: '"excellent"',
      },
    ]);
  });

  it("are refused by allocateFunding", () => {
    const ground = groundOf(Object.fromEntries(sheets.map(({ complex }) => [complex, "wenling"])));
    const faults = faultsThrownBy(() => allocateFunding(policy("fial"), sheets, { ...ground, budget: 100 }));
    expect(faults.map(({ path, got }) => [path, got])).toEqual([["policy.excludes.grades[0]", '"fial"']]);
  });

  it("cannot be told where a sheet does not say which there are", () => {
    const history = [{ year: 2020, grade: "failed", certain: true }];
    expect(standing(rules("failed-badly"), history).standing).toBe("delisted");
  });
});
