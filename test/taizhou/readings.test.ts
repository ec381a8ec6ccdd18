import { describe, expect, it } from "vitest";
import {
  AnnualRecord,
  assessTier,
  auditPlan,
  Complex,
  type ComplexInput,
  checkPortfolio,
  type Finding,
  type Plan,
  PolicyError,
  Portfolio,
  type PortfolioInput,
  type ReadingsUsed,
  recommend,
  scoreAll,
  superviseFunds,
  trackTargets,
  withReadings,
} from "../../src/index.js";
import { type TaizhouReadings, taizhou, taizhouScorecard } from "../../src/taizhou/index.js";

/** A result, as one comparable value, and the readings it names. */
interface Answer {
  readonly says: unknown;
  readonly readings: ReadingsUsed;
}

/** What to ask under a plan, and what each alternative of the reading answers. */
interface Case<A extends string> {
  readonly ask: (plan: typeof taizhou) => Answer;
  readonly answers: { readonly [K in A]: unknown };
}

const complex = (input: Partial<ComplexInput> = {}): Complex =>
  Complex.parse({ id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [], ...input });

const finding = (
  plan: typeof taizhou,
  rule: string,
  input: Partial<ComplexInput>,
  tier: "county" | "provincial" = "county",
  lists: Partial<PortfolioInput> = {},
) => {
  const portfolio = Portfolio.parse({ complexes: [], ...lists });
  const found = assessTier(plan, complex(input), tier, { asOf: "2020-12-31", portfolio }).findings.find(
    (each) => each.rule === rule,
  );
  if (!found) throw new Error(`no finding of ${rule}`);
  return found;
};

const answeredIn7 = (plan: typeof taizhou) => {
  const asked = { id: "c", complex: "pumps", enterprise: "firm", kind: "need", openedOn: "2020-10-01" } as const;
  return finding(plan, "timely-answer", {}, "county", { cases: [{ ...asked, answeredOn: "2020-10-08" }] });
};

const verdictOf =
  (rule: string, input: Partial<ComplexInput>) =>
  (plan: typeof taizhou): Answer => {
    const { verdict, readings } = finding(plan, rule, input);
    return { says: verdict, readings };
  };

const achieved =
  (target: string, complexes: readonly Partial<ComplexInput>[], where: { year?: number; locality?: string } = {}) =>
  (plan: typeof taizhou): Answer => {
    const portfolio = Portfolio.parse({
      complexes: complexes.map((input, index) => complex({ id: `c${index}`, name: `c${index}`, ...input })),
    });
    const { rows } = trackTargets(plan, portfolio, { asOf: "2021-06-30" });
    const mine = rows.filter(
      (row) =>
        row.target === target &&
        (where.year ?? row.year) === row.year &&
        (where.locality ?? row.locality) === row.locality,
    );
    return { says: mine.reduce((sum, row) => sum + Number(row.achieved), 0), readings: mine[0]?.readings ?? {} };
  };

const flowSum = (plan: Plan): Answer => {
  const [first] = auditPlan(plan);
  return { says: first?.actual, readings: first?.readings ?? {} };
};

const recordProblems =
  (input: PortfolioInput, rule: string) =>
  (plan: typeof taizhou): Answer => {
    const found: readonly Finding[] = checkPortfolio(plan, Portfolio.parse(input)).filter((each) => each.rule === rule);
    // A check that finds nothing has nothing to name its reading in; the plan under which it was made does.
    return { says: found.length, readings: found[0]?.readings ?? plan.chosen };
  };

const listed = (on: string, tier = "county", more: object = {}) => ({ kind: "cultivated" as const, tier, on, ...more });
const recognised = (on: string, tier = "county") => ({ kind: "recognised" as const, tier, on });
const every = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id);
const people = (...kinds: readonly string[]) =>
  kinds.map((kind, index) => ({ kind, name: kind, role: index === 0 ? ("lead" as const) : ("member" as const) }));
const survey = {
  complexes: [],
  surveys: [{ id: "s", on: "2019-01-01", rows: [], candidates: [{ id: "lab", cost: 1, supplies: {} }] }],
};
const someCapabilities = { has: every(taizhou.capabilities).slice(0, 10), lacks: [], virtual: ["design"] };

const CASES: { readonly [K in keyof TaizhouReadings]: Case<TaizhouReadings[K]> } = {
  localities: { ask: flowSum, answers: { divisions: "27", addressees: "32" } },
  "zone-complexes": {
    ask: achieved(
      "yearly-cultivation",
      [{ locality: "high-tech-zone", parentLocality: "jiaojiang", milestones: [listed("2019-05-01")] }],
      {
        locality: "jiaojiang",
      },
    ),
    answers: { "stock-only": 0, "parent-county": 1 },
  },
  "zone-merger": {
    ask: (plan) => flowSum(withReadings(plan, { localities: "addressees" })),
    answers: { "merged-2020": "32", "both-2020": "33" },
  },
  cultivated: {
    ask: achieved("yearly-cultivation", [
      { milestones: [listed("2018-05-01", "county", { list: "cultivation" }), recognised("2019-05-01")] },
      { milestones: [listed("2020-05-01", "county", { list: "creation" })] },
      { milestones: [recognised("2020-06-01")] },
    ]),
    answers: { "any-listing": 3, "creation-list": 1, recognised: 2 },
  },
  "in-stock": {
    ask: achieved("total-stock", [{ milestones: [listed("2019-05-01")] }, { milestones: [recognised("2019-05-01")] }]),
    answers: { listed: 2, recognised: 1 },
  },
  "before-2018": {
    ask: achieved("total-stock", [{ milestones: [listed("2017-12-31")] }, { milestones: [listed("2018-01-01")] }]),
    answers: { counted: 2, excluded: 1 },
  },
  "first-year": {
    ask: achieved(
      "yearly-cultivation",
      [{ milestones: [listed("2018-12-06")] }, { milestones: [listed("2018-12-07")] }],
      { year: 2018 },
    ),
    answers: { "whole-year": 2, "from-issue": 1 },
  },
  delisting: {
    ask: achieved("total-stock", [
      {
        milestones: [
          listed("2018-05-01"),
          listed("2019-05-01", "provincial"),
          { kind: "delisted", tier: "provincial", on: "2020-05-01" },
        ],
      },
      // Left the county's list when it rose.
      {
        milestones: [
          listed("2018-05-01"),
          listed("2019-05-01", "municipal"),
          { kind: "delisted", tier: "county", on: "2019-05-02" },
        ],
      },
    ]),
    answers: { "tier-and-above": 1, "tier-only": 2, everything: 0 },
  },
  "tier-count": {
    ask: achieved("total-stock", [{ milestones: [listed("2018-05-01"), listed("2019-05-01", "municipal")] }]),
    answers: { highest: 1, every: 2 },
  },
  "ten-provincial": {
    ask: (plan) => {
      const complexes = Array.from({ length: 11 }, (_, index) =>
        complex({ id: `c${index}`, name: `c${index}`, milestones: [listed("2019-05-01", "provincial")] }),
      );
      const row = trackTargets(plan, { complexes }, { asOf: "2020-12-31" }).rows.find(
        ({ target }) => target === "provincial-stock",
      );
      return { says: [row?.status, row?.excess], readings: row?.readings ?? {} };
    },
    answers: { "at-least": ["met", undefined], exactly: ["missed", 1] },
  },
  "floor-area-force": {
    ask: verdictOf("floor-area", {
      site: { floorArea: "1800" },
      waivers: [
        { clause: "4.1.2", tier: "county", reason: "旧厂房改造", approvedBy: "市科技局", approvedOn: "2019-03-01" },
      ],
    }),
    answers: { presumption: "waived", strict: "unmet" },
  },
  "area-measured": {
    ask: (plan) => {
      const { actual, readings } = finding(plan, "floor-area", {
        site: {
          premises: [
            { id: "a", main: true, buildingArea: "1500", usableArea: "1000" },
            { id: "b", buildingArea: "600", usableArea: "400" },
          ],
        },
      });
      return { says: actual, readings };
    },
    answers: { "all-premises": "2100", "main-site": "1500", "usable-area": "1400" },
  },
  "floor-area-binds": {
    ask: verdictOf("floor-area", { site: { floorArea: "1800" }, milestones: [listed("2020-05-01")] }),
    answers: { "held-or-sought": "unmet", "on-recognition": "not-applicable" },
  },
  "virtual-tenancy": {
    ask: verdictOf("floor-area", {
      site: { floorArea: "1800", virtualTenants: 40 },
      waivers: [
        {
          clause: "4.1.2",
          tier: "county",
          reason: "虚拟入驻",
          ground: "virtual-tenancy",
          approvedBy: "市科技局",
          approvedOn: "2019-03-01",
        },
      ],
    }),
    answers: { "no-effect": "unmet", "ground-for-waiver": "waived" },
  },
  "functions-expected": {
    ask: verdictOf("functions", { functions: every(taizhou.functions).slice(0, 7) }),
    answers: { "all-nine": "unmet", minimum: "met" },
  },
  "capabilities-expected": {
    ask: verdictOf("capabilities", { capabilities: someCapabilities }),
    answers: { "on-site-or-virtual": "met", "on-site": "unmet", reported: "not-applicable" },
  },
  coverage: {
    ask: (plan) => {
      const { verdict, findings } = assessTier(
        plan,
        complex({ site: { floorArea: 2000 }, functions: [], capabilities: [] }),
        "county",
        { asOf: "2020-12-31" },
      );
      return { says: verdict, readings: findings.find(({ rule }) => rule === "functions")?.readings ?? {} };
    },
    answers: { advises: "met", decides: "unmet" },
  },
  participants: {
    ask: verdictOf("participants", { participants: people("government", "enterprise", "university") }),
    answers: { "three-kinds": "met", "all-six": "unmet" },
  },
  "one-plus-x": {
    ask: (plan) => {
      const { shortfall, readings } = finding(plan, "one-plus-x", { participants: people("enterprise") });
      return { says: shortfall, readings };
    },
    answers: { untested: undefined, "lead-and-other": "1" },
  },
  leads: {
    ask: recordProblems(
      {
        complexes: [
          complex({
            participants: ["a", "b"].map((name) => ({ kind: "enterprise", name, role: "lead" as const })),
          }),
        ],
      },
      "record-one-lead",
    ),
    answers: { joint: 0, one: 1 },
  },
  "struck-off-in-year": {
    ask: achieved("yearly-cultivation", [
      { milestones: [listed("2019-05-01"), { kind: "delisted", tier: "county", on: "2019-12-31" }] },
      { milestones: [listed("2019-05-01"), { kind: "delisted", tier: "county", on: "2020-01-01" }] },
    ]),
    answers: { "listing-counts": 2, "stands-at-year-end": 1 },
  },
  "stock-pace": {
    ask: (plan) => {
      const { rows } = trackTargets(plan, { complexes: [] }, { asOf: "2018-12-07" });
      const row = rows.find(({ target }) => target === "total-stock");
      return { says: row?.status, readings: row?.readings ?? {} };
    },
    answers: { "plan-start": "behind", issue: "on-track" },
  },
  candidates: {
    ask: (plan) => {
      const { verdict, readings } = finding(plan, "candidate", { milestones: [listed("2019-05-01")] }, "provincial");
      return { says: verdict, readings };
    },
    answers: { "cultivated-in-plan": "met", "municipal-now": "not-applicable" },
  },
  merit: {
    ask: (plan) => {
      const sheets = scoreAll(taizhouScorecard, [
        AnnualRecord.parse({ complex: "pumps", year: 2019, observed: { "enterprises-served": 1 } }),
      ]);
      const portfolio = Portfolio.parse({ complexes: [complex({ milestones: [listed("2019-05-01")] })] });
      const { recommended, readings } = recommend(plan, portfolio, sheets, { quota: 1, asOf: "2020-12-31" });
      return { says: recommended.length, readings };
    },
    answers: { "not-the-lowest": 0, "rank-alone": 1 },
  },
  "ranked-by": {
    ask: (plan) => {
      const { among, readings } = finding(plan, "candidate", { milestones: [listed("2019-05-01")] }, "provincial");
      return { says: among, readings };
    },
    answers: { locality: { kind: "locality", id: "wenling" }, city: { kind: "plan", id: "taizhou-2018-2020" } },
  },
  "evaluated-unit": {
    ask: recordProblems(
      { complexes: [complex()], records: [{ complex: "pumps", platform: "lab", year: 2019, observed: {} }] },
      "record-evaluated-unit",
    ),
    answers: { complex: 1, platform: 0 },
  },
  "filling-aim": {
    ask: recordProblems(survey, "record-filling-budget"),
    answers: { "least-cost": 0, "most-coverage": 1 },
  },
  "appraisals-owed": {
    ask: (plan) => {
      const period = { from: "2019-01-01", to: "2020-12-31" };
      const grant = { id: "g", complex: "pumps", amount: 1, on: "2019-01-01", special: true, period, appraisals: [] };
      const portfolio = Portfolio.parse({ complexes: [], grants: [grant] });
      const owed = superviseFunds(plan, portfolio, { asOf: "2020-06-30" }).filter(
        ({ rule }) => rule === "fund-appraisal-owed",
      );
      return { says: owed.map(({ verdict }) => verdict), readings: owed[0]?.readings ?? {} };
    },
    answers: { once: ["not-applicable"], "every-year": ["unmet", "not-applicable"] },
  },
  "in-time": {
    ask: (plan) => {
      const { verdict, readings } = answeredIn7(plan);
      return { says: verdict, readings };
    },
    answers: { "no-limit": "unknown", "within-days": "met" },
  },
};

const NUMBERS: Readonly<Record<string, number>> = { minimum: 7, "within-days": 7, "every-year": 31 };

describe.each(Object.entries<Case<string>>(CASES))("the reading %s", (reading, { ask, answers }) => {
  it.each(Object.entries(answers))("%s changes the result, which names it", (alternative, expected) => {
    const value = NUMBERS[alternative];
    const choice = value === undefined ? alternative : { id: alternative, value };
    const plan = withReadings<string, string, Record<string, string>>(taizhou, { [reading]: choice });
    const { says, readings } = ask(plan as unknown as typeof taizhou);
    expect(says).toEqual(expected);
    expect(readings[reading]).toEqual(choice);
  });

  it("answers otherwise under each alternative", () => {
    expect(new Set(Object.values(answers).map((answer) => JSON.stringify(answer))).size).toBe(
      Object.keys(answers).length,
    );
  });
});

it("no reading of the plan is left out", () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(taizhou.readings).sort());
  for (const [id, reading] of Object.entries(taizhou.readings)) {
    expect(Object.keys(CASES[id as keyof TaizhouReadings].answers).sort()).toEqual(
      Object.keys(reading.alternatives).sort(),
    );
  }
});

it("a number of days is kept to: 7 days are in time within 7, not within 6", () => {
  const within = (value: number) => withReadings(taizhou, { "in-time": { id: "within-days", value } });
  expect(answeredIn7(within(7)).verdict).toBe("met");
  expect(answeredIn7(within(6))).toMatchObject({ verdict: "unmet", shortfall: "1" });
});

it("a misspelt reading is an error that names those there are", () => {
  const misspelt = () => withReadings<string, string, Record<string, string>>(taizhou, { localties: "addressees" });
  expect(misspelt).toThrow(PolicyError);
  expect(misspelt).toThrow(/localties.*"localities"/s);
});
