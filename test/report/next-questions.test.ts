import { describe, expect, it } from "vitest";
import sample from "../../docs/examples/portfolio.json" with { type: "json" };
import {
  type AssessOptions,
  assess,
  FundingPolicy,
  nextQuestions,
  Portfolio,
  type PortfolioInput,
  type Question,
  readPlan,
  withReadings,
} from "../../src/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { asOf } from "../given.js";
import { everything, portfolio } from "./portfolios.js";

const complex = (id: string, more: Partial<PortfolioInput["complexes"][number]> = {}) => ({
  id,
  name: `${id}（虚构）`,
  locality: "wenling",
  milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
  ...more,
});

function asked(input: PortfolioInput, options: AssessOptions = { asOf }, plan = taizhou): Question[] {
  return nextQuestions(assess(plan, Portfolio.parse(input), options)).filter(({ decides }) =>
    decides.some(({ kind }) => kind !== "part"),
  );
}

const brief = ({ path, alone, decides }: Question) => `${path} ${alone} ${decides.map(({ kind }) => kind).join(" ")}`;

describe("a question asks for an input by its path in the portfolio", () => {
  it("of a complex by its place", () => {
    const [first] = asked({ complexes: [complex("a", { site: { floorArea: 1 } }), complex("b")] });
    expect(first?.path).toBe("complexes[1].site.floorArea");
    expect(first?.decides.slice(0, 2)).toMatchObject([
      { kind: "tier-held", tier: "county", rule: "floor-area", alone: true },
      { kind: "tier-next", tier: "municipal", rule: "floor-area", alone: true },
    ]);
  });

  it("of premises by theirs, none of which decides alone", () => {
    const site = { premises: [{ id: "x" }, { id: "y" }] };
    const [one, other] = asked({ complexes: [complex("a", { site })] });
    expect([one?.path, other?.path, one?.alone]).toEqual([
      "complexes[0].site.premises[0].buildingArea",
      "complexes[0].site.premises[1].buildingArea",
      false,
    ]);
  });

  it("in the last change of facts that counts, where it has part of them", () => {
    const changes = [
      { on: "2019-01-01", site: { virtualTenants: 3 } },
      { on: "2021-01-01", site: { virtualTenants: 4 } },
    ];
    expect(asked({ complexes: [complex("a", { changes })] })[0]?.path).toBe("complexes[0].changes[0].site.floorArea");
  });

  it("of what a complex could offer a technical problem, where it counts, and not of all complexes", () => {
    const need = {
      id: "n",
      kind: "key" as const,
      industry: "pumps",
      raisedOn: "2019-03-01",
      functions: ["exhibition-display"],
    };
    const changes = [{ on: "2019-01-01", functions: { has: [], lacks: [] } }];
    const found = asked({ complexes: [complex("a", { functions: [] }), complex("b", { changes })], needs: [need] });
    const forProblems = found.filter(({ decides }) => decides.some(({ rule }) => rule === "match-problem"));
    expect(forProblems.map(({ path, subject }) => [path, subject?.id])).toEqual([
      ["complexes[1].changes[0].functions", "b"],
    ]);
  });

  it("of the lists that a target counts, first of all", () => {
    const plan = withReadings(taizhou, { cultivated: "creation-list" });
    const [first] = asked({ complexes: [complex("a")] }, { asOf }, plan);
    expect(first?.path).toBe("complexes[0].milestones[0].list");
    expect(first?.decides[0]).toMatchObject({ kind: "target", rule: "yearly-cultivation", year: 2018, alone: true });
  });

  it("of a record in the year appraised, and in the year before", () => {
    const records = [
      { complex: "a", year: 2019, observed: {} },
      { complex: "a", year: 2020, observed: { "service-income": 3 } },
    ];
    const questions = asked({ complexes: [complex("a")], records }, { asOf, scorecards: [taizhouScorecard] });
    const paths = questions.map(({ path }) => path);
    expect(paths).toContain("records[0].observed.service-income");
    expect(paths).toContain("records[1].observed.management");
    expect(paths).toContain("records[1].observed.running-cost");
    const rating = questions.find(({ path }) => path === "records[1].observed.development-plan");
    expect(rating?.decides).toMatchObject([{ kind: "grade", rule: taizhouScorecard.id, marks: "10", alone: false }]);
  });

  it("of one that was struck off what its standards leave open only after what decides something of others", () => {
    const milestones = [
      { kind: "cultivated" as const, tier: "county", on: "2018-05-01" },
      { kind: "delisted" as const, tier: "county", on: "2019-05-01" },
    ];
    const records = [{ complex: "b", year: 2020, observed: {} }];
    const complexes = [complex("gone", { milestones }), complex("b", { site: { floorArea: 20_000 } })];
    const options = { asOf, scorecards: [taizhouScorecard] };
    const found = asked({ complexes, records }, options);
    const kinds = found.flatMap(({ subject, decides }) => (subject?.id === "gone" ? (decides[0]?.kind ?? []) : []));
    expect(new Set(kinds)).toEqual(new Set(["finding", "advice"]));
    const firstOf = (is: (question: Question) => boolean) => found.findIndex(is);
    expect(firstOf(({ subject }) => subject?.id === "gone")).toBeGreaterThan(
      firstOf(({ decides }) => decides[0]?.kind === "grade"),
    );
    // Before it was, and after it was listed anew, it is asked of like any other.
    const then = (day: string) => asked({ complexes: complexes.slice(0, 1) }, { asOf: day })[0]?.decides[0]?.kind;
    expect([then("2019-04-30"), then("2019-05-01")]).toEqual(["tier-held", "finding"]);
  });

  it("of what a resource lacks in the complex whose it is", () => {
    const resources = [{ id: "r", kind: "incubation-platform" }];
    const records = [{ complex: "a", year: 2020, observed: {} }];
    const portfolio = { complexes: [complex("a", { resources })], records };
    const paths = asked(portfolio, { asOf, scorecards: [taizhouScorecard] }).map(({ path }) => path);
    expect(paths).toContain("complexes[0].resources[0].shared");
    expect(paths.filter((path) => path.startsWith("resources"))).toEqual([]);
  });

  it("of grants that a measure is taken from by the list", () => {
    const records = [{ complex: "a", year: 2020, observed: { "social-capital": 3 } }];
    const paths = asked({ complexes: [complex("a")], records }, { asOf, scorecards: [taizhouScorecard] });
    expect(paths.filter(({ path }) => path.includes("grants")).map(brief)).toEqual([
      "grants true grade part",
      // By the standard on reports, whatever the year.
      "grants true advice advice",
    ]);
  });

  it("not of a list that is there and has nothing in it", () => {
    const options = { asOf, scorecards: [taizhouScorecard] };
    const report = assess(taizhou, Portfolio.parse({ complexes: [], records: [] }), options);
    expect(nextQuestions(report).map(({ path }) => path)).not.toContain("records");
    const appraisal = report.withoutData.find(({ part }) => part === "appraisal");
    expect(appraisal?.needs).toEqual({ in: "portfolio", path: "records", recorded: true });
  });

  it("of a year without an appraisal by the list of records", () => {
    const records = [2017, 2020].map((year) => ({ complex: "a", year, observed: {} }));
    const questions = asked(
      {
        complexes: [complex("a", { milestones: [{ kind: "cultivated", tier: "county", on: "2016-09-30" }] })],
        records,
      },
      { asOf, scorecards: [taizhouScorecard], standing: taizhouStanding },
    );
    const gaps = questions.filter(({ decides }) => decides.some(({ kind }) => kind === "standing"));
    // 2019 first: growth is measured against it, too.
    expect(gaps.map(({ path, subject, year }) => [path, subject?.id, year])).toEqual([
      ["records", "a", 2019],
      ["records", "a", 2016],
      ["records", "a", 2018],
    ]);
  });

  it("of projects by their place, those of later years before them", () => {
    const project = { locality: "wenling", complex: "a", eligible: true };
    const projects = [
      { ...project, id: "later", name: "后（虚构）", year: 2021, listed: true },
      { ...project, id: "p", name: "甲（虚构）", year: 2020 },
      { id: "q", name: "乙（虚构）", locality: "wenling", year: 2020, listed: true },
    ];
    const questions = asked({ complexes: [complex("a")], projects });
    expect(questions.filter(({ path }) => path.startsWith("projects[")).map(brief)).toEqual([
      "projects[1].listed false finding",
    ]);
    const all = asked({ complexes: [complex("a")], projects, complete: ["projects"] });
    expect(all.filter(({ path }) => path.startsWith("projects")).map(brief)).toEqual([
      "projects[1].listed true finding",
    ]);
  });

  it("of grants, surveys, chains, cases and processes by theirs", () => {
    const paths = asked({
      complexes: [],
      grants: [
        { id: "g", complex: "a", amount: 1, on: "2020-01-01", period: { from: "2020-01-01", to: "2020-06-30" } },
      ],
      expenditures: [],
      surveys: [{ id: "s", on: "2020-01-01", rows: [{ kind: "incubation-platform", need: 3 }] }],
      chains: [
        { id: "x", name: "链（虚构）", industry: "pumps", links: [] },
        { id: "c", name: "链（虚构）", industry: "pumps", links: [{ id: "l", name: "环节（虚构）" }] },
      ],
      cases: [{ id: "k", complex: "a", enterprise: "e", kind: "need", openedOn: "2020-01-01" }],
      processes: [
        {
          id: "p",
          name: "流程（虚构）",
          steps: [{ id: "s", name: "环节（虚构）", department: "d", channel: "counter" }],
        },
      ],
    }).map(({ path }) => path);
    for (const path of [
      "grants[0].special",
      "grants[0].reports",
      "surveys[0].rows[0].capacity",
      "surveys[0].rows",
      "chains[1].links[0].strength",
      "cases[0].closedOn",
      "processes[0].steps[0].visits",
      "processes[0].before",
    ]) {
      expect(paths).toContain(path);
    }
  });

  it("of duties by the list of evidence, the rule and the place", () => {
    const evidence = asked({ complexes: [], evidence: [] }).filter(({ path }) => path === "evidence");
    expect(evidence.length).toBeGreaterThan(30);
    expect(evidence).toContainEqual(
      expect.objectContaining({
        rule: "governance-leading-group",
        subject: { kind: "locality", id: "wenling" },
        alone: true,
      }),
    );
  });

  it("of a list that is not there by the list", () => {
    const questions = nextQuestions(assess(taizhou, { complexes: [] }, everything));
    expect(questions.map(({ path, decides }) => `${path}: ${decides.map(({ part }) => part).join(" ")}`)).toEqual(
      [
        "records: appraisal funding recommendation standing",
        "chains: chains",
        "cases: cases",
        "evidence: governance",
        "grants: supervision",
        "needs: problems",
        "pipeline: projection",
        "processes: processes",
        "projects: projects",
        "surveys: surveys",
      ].sort((a, b) => Number(b.startsWith("records")) - Number(a.startsWith("records")) || (a < b ? -1 : 1)),
    );
  });
});

describe("questions of the sample", () => {
  const questions = nextQuestions(assess(taizhou, portfolio, everything));

  it("begin with the area of complexes whose tier hangs on it", () => {
    expect(questions.slice(0, 4).map(({ path }) => path)).toEqual([
      "complexes[29].site.floorArea",
      "complexes[13].site.floorArea",
      "complexes[18].site.premises[1].buildingArea",
      "complexes[32].site.floorArea",
    ]);
  });

  it("do not ask twice for one input", () => {
    const inputs = questions.map(({ path, subject, year, rule }) =>
      JSON.stringify(path.endsWith("]") || path.includes("].") ? path : [path, subject, year, rule]),
    );
    const rows = inputs.filter((each) => each.endsWith('.rows"'));
    expect(new Set(inputs).size - new Set(rows).size).toBe(inputs.length - rows.length);
  });

  it("do not ask for what was recorded and cannot be used", () => {
    const records = [{ complex: "a", year: 2020, observed: { staff: 0, "senior-staff": 0 } }];
    const paths = asked({ complexes: [complex("a")], records }, { asOf, scorecards: [taizhouScorecard] });
    expect(paths.map(({ path }) => path)).not.toContain("records[0].observed.staff");
  });
});

describe("records that are said to be complete", () => {
  const complexes = [complex("a"), complex("b")];
  const records = [{ complex: "a", year: 2020, observed: { "service-income": 1 } }];
  const paths = (complete: readonly string[]) =>
    nextQuestions(assess(taizhou, Portfolio.parse({ complexes, records, complete }), everything))
      .filter(({ subject, year }) => subject?.id === "b" && year === 2020)
      .map(({ path }) => path);

  it("are not asked for of who has none", () => {
    expect(paths([])).toContain("records");
    expect(paths(["records"])).toEqual([]);
  });
});

describe("a standard that asks for a standing", () => {
  const kept = {
    id: "kept",
    label: { zh: "动态管理", en: "standing" },
    clauses: ["4.1.2"],
    effect: "decides",
    requires: { choice: "standing", in: ["in-good-standing"] },
  };
  const plan = readPlan({ ...JSON.parse(JSON.stringify(taizhou)), standards: [...taizhou.standards, kept] });
  const records = [{ complex: "a", year: 2020, observed: { "service-income": 1 } }];
  const report = assess(plan, Portfolio.parse({ complexes: [complex("a")], records }), everything);

  it("says which are still possible, and leads to the record of the first year that leaves it open", () => {
    const [own] = report.complexes;
    const unknown = own?.standing?.possible;
    expect(own?.assessment.tiers[0]?.findings.find(({ rule }) => rule === "kept")).toMatchObject({
      missing: ["standing"],
      items: { has: [], lacks: [], unknown },
    });
    const record = nextQuestions(report).find(({ path, year }) => path === "records" && year === 2018);
    expect(record?.decides).toContainEqual(
      expect.objectContaining({ kind: "tier-held", rule: "kept", tier: "county" }),
    );
  });
});

describe("money that is held back", () => {
  const scored = { ...taizhouFunding, rule: { kind: "proportional" as const } };
  const policy = FundingPolicy.parse({
    ...JSON.parse(JSON.stringify(scored)),
    instalments: [
      { id: "first", share: "0.5" },
      { id: "rest", share: "0.5", until: { choice: "grade", in: ["excellent"] } },
    ],
  });
  const questions = () =>
    nextQuestions(
      assess(taizhou, Portfolio.parse(sample), {
        asOf,
        scorecards: [taizhouScorecard],
        standing: taizhouStanding,
        funding: { policy, budget: 10000000 },
      }),
    );

  it("is decided by what leaves a sheet open, of whoever shares the budget; a grade is no input", () => {
    const asked = questions().filter(({ decides }) => decides.some(({ kind }) => kind === "amount"));
    expect(asked.map(({ path }) => path)).toContain("records[27].observed.service-income");
    expect(questions().filter(({ path }) => /grade$/u.test(path))).toEqual([]);
  });
});
