import { describe, expect, it } from "vitest";
import {
  type AssessOptions,
  assess,
  compareReports,
  definePlan,
  defineScorecard,
  describe as describeResult,
  namesFrom,
  Portfolio,
  type ReportChange,
  type ScorecardInput,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { cardOf, named, upTo } from "../appraisal/written.js";
import { asOf } from "../given.js";
import { ja } from "../languages/japanese.js";
import { everything, portfolio } from "../report/portfolios.js";

const { dimensions: _dimensions, ...withoutDimensions } = taizhou;
const plan = definePlan(withoutDimensions);

const grades = (good: number) => [
  { ...named("good"), atLeast: good },
  { ...named("poor"), atLeast: 0 },
];
const policy = {
  ...taizhouFunding,
  rule: { kind: "proportional" as const },
  excludes: { vetoed: true, grades: ["poor"] },
};
const rules = {
  ...taizhouStanding,
  rules: [{ ...named("warn"), grades: ["poor"], to: "warned" }],
};

const given = (more: object = {}) => ({ asOf, ...more }) as AssessOptions;
const card = (more: Partial<ScorecardInput> = {}, x = 60) => cardOf([upTo("x", x), upTo("y", 100 - x)], more);

/** Of one complex that has so much of `x` and of `y`; another stands beside it. */
const reportOf = (options: AssessOptions, x = 0.5, y = 1) =>
  assess(
    plan,
    Portfolio.parse({
      complexes: ["a", "b"].map((id) => ({
        id,
        name: `${id}体`,
        locality: "wenling",
        milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
      })),
      records: [
        ...[2018, 2019].map((year) => ({ complex: "a", year, observed: { x, y } })),
        { complex: "a", year: 2020, observed: { x, y, prizes: 2 } },
        ...[2018, 2019, 2020].map((year) => ({ complex: "b", year, observed: { x: 0.65, y: 0.65, prizes: 0 } })),
      ],
    }),
    options,
  );

const all = (changes: readonly ReportChange[]): ReportChange[] =>
  changes.flatMap((change) => [change, ...all(change.because)]);
const decided = (changes: readonly ReportChange[]) =>
  all(changes).flatMap(({ path, direction, field, also }) => [
    ...(direction === "other" ? [] : [`${direction} ${path}`]),
    ...also.flatMap((each) =>
      each.direction === "other" ? [] : [`${each.direction} ${path.slice(0, -field.length)}${each.field}`],
    ),
  ]);
const at = (changes: readonly ReportChange[], path: string) =>
  all(changes).find((change) => change.path === path) ?? expect.fail(path);

const bonus = { ...named("prizes"), kind: "bonus" as const, marks: 5, source: "prizes" };
const money = (more: object = {}, budget = 1000) => ({ funding: { policy: { ...policy, ...more }, budget } });

const full = assess(taizhou, portfolio, everything);

describe("what changed by other options alone is neither better nor worse", () => {
  it.each<[string, object, object]>([
    ["other marks", { scorecards: [card()] }, { scorecards: [card({}, 80)] }],
    ["another id", { scorecards: [card()] }, { scorecards: [card({ id: "other" }, 80)] }],
    ["other bounds", { scorecards: [card()] }, { scorecards: [card({ grades: grades(75) })] }],
    ["a bonus", { scorecards: [card()] }, { scorecards: [card({ adjustments: [bonus] })] }],
    [
      "a cap over bonuses",
      { scorecards: [card({ adjustments: [bonus] })] },
      { scorecards: [card({ adjustments: [bonus], bonusCap: 3 })] },
    ],
    ["a veto", { scorecards: [card()] }, { scorecards: [card({ vetoes: [{ ...named("v"), source: "prizes" }] })] }],
    [
      "another rounding",
      { scorecards: [card({}, 61)] },
      { scorecards: [card({ rounding: { places: 0, mode: "up" } }, 61)] },
    ],
    [
      "other rules of standing",
      { scorecards: [card({ grades: grades(75) })], standing: rules },
      {
        scorecards: [card({ grades: grades(75) })],
        standing: { ...rules, rules: [{ ...rules.rules[0], to: "delisted" }] },
      },
    ],
    [
      "other grades under rules of standing",
      { scorecards: [card()], standing: rules },
      { scorecards: [card({ grades: grades(75) })], standing: rules },
    ],
    ["another budget", { scorecards: [card()], ...money() }, { scorecards: [card()], ...money({}, 2000) }],
    [
      "another cap",
      { scorecards: [card()], ...money() },
      { scorecards: [card()], ...money({ capEach: { fixed: "300" } }) },
    ],
    [
      "other marks that money follows",
      { scorecards: [card()], ...money() },
      { scorecards: [card({}, 80)], ...money() },
    ],
  ])("%s", (_name, before, after) => {
    const [one, other] = [reportOf(given(before)), reportOf(given(after))];
    for (const changes of [compareReports(one, other), compareReports(other, one)]) {
      expect(changes.some(({ kind }) => kind !== "stamp")).toBe(true);
      expect(decided(changes)).toEqual([]);
    }
  });

  const { scorecards: _scorecards, ...rest } = everything;
  const by = (more: object) => ({ scorecards: [defineScorecard({ ...taizhouScorecard, ...more })] });
  it.each<[string, object]>([
    ["a quota", { recommendation: { quota: 1 } }],
    ["a rounding", by({ rounding: { places: 0, mode: "up" } })],
    ["no scorecard", rest],
    ["a budget", { funding: { ...everything.funding, budget: 4_000_000 } }],
  ])("of the sample, %s", (_name, more) => {
    const changes = compareReports(
      full,
      assess(taizhou, portfolio, "asOf" in more ? rest : { ...everything, ...more }),
    );
    expect(decided(changes)).toEqual([]);
    expect(changes.some(({ kind }) => kind !== "stamp")).toBe(true);
  });
});

describe("what options decide names them", () => {
  const sheet = "complexes.a.record.sheet";
  const sentence = (changes: readonly ReportChange[], path: string, options: AssessOptions) =>
    [zhCN, en].map((language) => describeResult(plan, at(changes, path), language, namesFrom(reportOf(options))));

  it("a total the scorecard, and of its indicators those that changed", () => {
    const [was, is] = [given({ scorecards: [card()] }), given({ scorecards: [card({}, 80)] })];
    const changes = compareReports(reportOf(was), reportOf(is));
    expect(sentence(changes, `${sheet}.total`, is)).toEqual([
      "变化：a体，评价表，2020年：总分由70分变为60分（−10分；指标体系有变化）",
      "changed: a体, Card, 2020: total from 70 marks to 60 marks (−10 marks; scorecard not the same)",
    ]);
    const { also } = at(changes, `${sheet}.total`);
    const option = describeResult(plan, { ...at(changes, `${sheet}.total`), also: [] }, ja);
    expect(also.map(({ field }) => field)).toEqual(["rank", "range", "scorecard"]);
    expect(describeResult(plan, at(changes, `${sheet}.total`), ja)).toContain(ja.comparison.fields.scorecard);
    expect(option).not.toContain(ja.comparison.fields.scorecard);
  });

  it("a grade the bounds of grades", () => {
    const [was, is] = [given({ scorecards: [card()] }), given({ scorecards: [card({ grades: grades(75) })] })];
    const changes = compareReports(reportOf(was), reportOf(is));
    expect(sentence(changes, `${sheet}.grade`, is)).toEqual([
      "变化：a体，评价表，2020年：等次由项good变为项poor（等次标准有变化）",
      "changed: a体, Card, 2020: grade from good to poor (grading rules not the same)",
    ]);
  });

  it("a standing its rules", () => {
    const strict = { ...rules, rules: [{ ...rules.rules[0], to: "delisted" }] };
    const [was, is] = [rules, strict].map((standing) =>
      given({ scorecards: [card({ grades: grades(75) })], standing }),
    );
    if (!was || !is) throw new Error("no options");
    expect(sentence(compareReports(reportOf(was), reportOf(is)), "complexes.a.standing.standing", is)).toEqual([
      "变化：a体：动态管理状态由警示变为退出（动态管理规则有变化）",
      "changed: a体: standing from warned to struck off (rules of standing not the same)",
    ]);
  });

  it("support the budget", () => {
    const [was, is] = [money(), money({}, 2000)].map((each) => given({ scorecards: [card()], ...each }));
    if (!was || !is) throw new Error("no options");
    expect(sentence(compareReports(reportOf(was), reportOf(is)), "complexes.a.support.amount", is)).toEqual([
      "变化：a体：扶持资金由518.52元变为1,037.04元（+518.52元；预算由1,000元变为2,000元）",
      "changed: a体: support from 518.52 yuan to 1,037.04 yuan (+518.52 yuan; budget from 1,000 yuan to 2,000 yuan)",
    ]);
  });
});

describe("what options did not change is decided as ever", () => {
  it("marks of an indicator that is the same in another scorecard", () => {
    const of = (y: number) => cardOf([upTo("x", 40), upTo("y", y), upTo("z", 60 - y)]);
    const changes = compareReports(
      reportOf(given({ scorecards: [of(20)] }), 0.5),
      reportOf(given({ scorecards: [of(30)] }), 0.7),
    );
    expect(at(changes, "complexes.a.record.sheet.indicators.x.got").direction).toBe("better");
    expect(at(changes, "complexes.a.record.sheet.indicators.y.got").direction).toBe("other");
  });

  it("the total where bounds of grades alone changed", () => {
    const changes = compareReports(
      reportOf(given({ scorecards: [card()] }), 0.5),
      reportOf(given({ scorecards: [card({ grades: grades(90) })] }), 0.7),
    );
    const change = at(changes, "complexes.a.record.sheet.total");
    expect([change.direction, change.also.find(({ field }) => field === "grade")?.direction]).toEqual([
      "better",
      "other",
    ]);
  });

  it("all under a scorecard whose names and sources alone changed", () => {
    const renamed = card({ title: { zh: "新表", en: "New" }, provenance: "peer", basis: "another paper" });
    const changes = compareReports(
      reportOf(given({ scorecards: [card()], standing: rules }), 0.5, 0.2),
      reportOf(given({ scorecards: [renamed], standing: { ...rules, provenance: "peer" } }), 0.7),
    );
    expect(at(changes, "complexes.a.record.sheet.grade").direction).toBe("better");
    expect(at(changes, "complexes.a.standing.standing").direction).toBe("better");
  });

  it("support that is due by itself, whatever the marks", () => {
    const due = { rule: { kind: "entitlement", amount: { byTier: { county: "100" } } }, excludes: undefined };
    const { excludes: _excludes, ...entitlement } = { ...policy, ...due };
    const of = (scorecard: ReturnType<typeof card>, tier: string) =>
      assess(
        plan,
        Portfolio.parse({
          complexes: [
            { id: "a", name: "a体", locality: "wenling", milestones: [{ kind: "cultivated", tier, on: "2018-09-30" }] },
          ],
          records: [{ complex: "a", year: 2020, observed: { x: 1, y: 1 } }],
        }),
        given({ scorecards: [scorecard], funding: { policy: entitlement } }),
      );
    const changes = compareReports(of(card(), "municipal"), of(card({}, 80), "county"));
    expect(at(changes, "complexes.a.support.amount").direction).toBe("better");
  });
});
