import { CALENDAR, DAYS, TASKS } from "./days.mjs";

const DEADLINES = [...DAYS, "2020-03-01", "2019-01-01", "2020-10-08", "2020-11-01", "2020-03-08"];

/** What every function says by itself of the whole portfolio. */
export function results(library, preset, languages, portfolio, plan) {
  const { taizhouScorecard } = preset;
  return {
    appraisals: [taizhouScorecard, geometric(library, preset)].map((card) => appraisal(library, preset, portfolio, plan, card)),
    layout: layout(library, portfolio, plan),
    delivery: delivery(library, portfolio, plan),
    overlaps: library.overlaps(plan, portfolio, { asOf: "2020-12-31", threshold: "0.5" }),
    findings: [
      library.superviseFunds(plan, { complexes: [], grants: portfolio.grants ?? [], expenditures: portfolio.expenditures ?? [] }, { asOf: "2020-12-31" }),
      library.checkGovernance(plan, portfolio.evidence ?? [], { asOf: "2020-12-31" }),
      library.auditPlan(plan),
      library.checkPortfolio(plan, portfolio),
    ].map((findings) => [findings, ...languages.map((language) => library.describe(plan, findings, language))]),
  };
}

/** A geometric mean, since its logarithms are not exact. */
function geometric({ defineScorecard }, { taizhou, taizhouScorecard }) {
  const [management, ...others] = taizhouScorecard.root.children;
  const root = { ...taizhouScorecard.root, children: [{ ...management, combine: "geometric" }, ...others] };
  return defineScorecard({ ...taizhouScorecard, root }, { plan: taizhou });
}

function appraisal(library, { taizhouFunding, taizhouStanding }, portfolio, plan, scorecard) {
  const [previous, records] = [2019, 2020].map((year) => library.measure(plan, portfolio, { year }));
  const sheets = library.scoreAll(scorecard, records, { earlier: previous });
  const localities = Object.fromEntries(portfolio.complexes.map(({ id, locality }) => [id, locality]));
  return {
    records,
    area: library.measureArea(plan, portfolio, { year: 2020 }),
    named: library.measureNamed("shared-resources-of.incubation-platform"),
    sheets,
    over: library.overPlatforms(
      scorecard,
      records.map((record, index) => ({ ...record, platform: `p${index}`, complex: "one" })),
      { weight: "staff" },
    ),
    alone: library.score(scorecard, records[0], { cohort: sheets[0].cohort, earlier: previous }),
    chosen: portfolio.complexes.map((complex) => library.scorecardFor([scorecard], complex, { plan, asOf: "2020-12-31" }).id),
    ranks: library.rankSheets(sheets, { tieBreak: ["service"], within: localities }),
    robustness: library.rankRobustness(scorecard, sheets, { draws: 500, seed: 7, spread: "0.3", top: [1, 10] }),
    ways: sheets.map((sheet) => library.improvementsTo(scorecard, sheet, "good")),
    standing: library.standing(taizhouStanding, sheets.slice(0, 1)),
    recommended: library.recommend(plan, portfolio, sheets, { quota: 3, perLocality: 1, asOf: "2020-12-31" }),
    funds: library.allocateFunding(taizhouFunding, sheets, { plan, portfolio, asOf: "2020-12-31", budget: "5000000" }),
  };
}

function layout(library, portfolio, plan) {
  const needs = [{ id: "a", demand: "2.5" }, { id: "b", demand: 3 }];
  const candidates = [
    { id: "x", cost: "1.1", supplies: { a: "2.5" } },
    { id: "y", cost: "1.2", supplies: { b: 3 } },
    { id: "z", cost: "2.3", supplies: { a: 3, b: 3 } },
  ];
  return {
    gaps: (portfolio.surveys ?? []).map((survey) => library.surveyGaps(plan, survey)),
    filled: [
      library.fillGaps({ needs, candidates, objective: "min-cost" }),
      library.fillGaps({ needs, candidates, objective: "max-coverage", budget: "1.15" }),
    ],
    chains: (portfolio.chains ?? []).map((chain) => library.assessChain(plan, chain)),
    matches: library.matchProblems(plan, { ...portfolio, needs: portfolio.needs ?? [] }, { asOf: "2020-12-31" }),
  };
}

function delivery(library, portfolio, plan) {
  return {
    schedules: DEADLINES.flatMap((deadline) => [
      library.scheduleBackward(TASKS, { deadline, plan }),
      library.scheduleBackward(TASKS, { deadline, earliestStart: "2019-02-28", calendar: CALENDAR, plan }),
    ]),
    processes: (portfolio.processes ?? []).map((each) => library.assessProcess(each, { plan })),
    projects: library.orderProjects(plan, portfolio.projects ?? []),
  };
}
