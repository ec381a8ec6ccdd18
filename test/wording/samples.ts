import { readFileSync } from "node:fs";
import {
  ahpWeights,
  apportion,
  assess,
  assessChain,
  assessProcess,
  auditPlan,
  compareReports,
  distributeBenefit,
  entropyWeights,
  fillGaps,
  improvementsTo,
  matchProblems,
  measure,
  type NameSources,
  nextQuestions,
  overlaps,
  type PolicyReport,
  Portfolio,
  Process,
  type ResultTypes,
  recommend,
  scheduleBackward,
  surveyGaps,
  tiersOn,
  trackCases,
} from "../../src/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";

const file = new URL("../../docs/examples/portfolio.json", import.meta.url);

/** The made-up portfolio of the examples. */
export const portfolio = Portfolio.parse(JSON.parse(readFileSync(file, "utf8")));

const OPTIONS = {
  asOf: "2020-12-31",
  detail: "all",
  scorecards: [taizhouScorecard],
  robustness: { draws: 60, seed: 7, spread: "0.2", top: [1, 3] },
  standing: taizhouStanding,
  recommendation: { quota: 2 },
  funding: { policy: taizhouFunding, budget: 20_000_000 },
} as const;

/** Everything the library can say of it at the end of 2020. */
export const report: PolicyReport = assess(taizhou, portfolio, OPTIONS);

/** A report of any records under the same options. */
export const reportOf = (records: Portfolio) => assess(taizhou, records, OPTIONS);

/** Where every name of the samples comes from. */
export const names: NameSources = {
  portfolio,
  scorecards: [taizhouScorecard],
  standing: taizhouStanding,
  funding: taizhouFunding,
};

function first<T>(values: readonly T[] | undefined, of = (_value: T) => true): T {
  const found = values?.find(of);
  if (found === undefined) throw new Error("no sample");
  return found;
}

/** The same a year before, and everything that changed since: changes that come from others, too. */
const earlier = assess(taizhou, portfolio, { ...OPTIONS, asOf: "2019-12-31" });
export const changes = compareReports(earlier, report);
export const questions = nextQuestions(report);

const complex = first(report.complexes, ({ complex: id }) => id === "yuhuan-chassis");
const sheet = first(complex.records.map(({ sheet: own }) => own).filter((own) => own !== undefined));
const league = first(report.leagues);
const robustness = first([league.robustness].filter((each) => each !== undefined));
const admission = Process.parse({
  id: "admission",
  name: "入驻办理",
  steps: [
    { id: "apply", name: "申请", department: "operator", channel: "counter", visits: 1, promisedDays: 1 },
    { id: "sign", name: "签约", department: "bureau", channel: "counter", visits: 1, promisedDays: 2 },
  ],
});
const process = assessProcess(admission, { plan: taizhou });
const schedule = scheduleBackward(
  [
    { id: "building", days: 60 },
    { id: "acceptance", days: 5, after: ["building"] },
  ],
  { deadline: "2020-12-31", earliestStart: "2020-11-01", plan: taizhou },
);
const asked = { complex: "wenling-pumps", enterprise: "enterprise-a", kind: "need", theme: "testing" } as const;
const cases = trackCases(
  taizhou,
  [
    { id: "case-1", ...asked, openedOn: "2020-09-28" },
    { id: "case-2", ...asked, openedOn: "2020-10-29" },
  ],
  { asOf: "2020-12-31" },
);
const industry = { id: "pumps-motors", categories: ["pumps-motors"] };
const twins = Portfolio.parse({
  complexes: ["wenling-pumps", "wenling-compressors"].map((id) => ({
    id,
    name: id,
    locality: "wenling",
    industry,
    functions: ["inspection-testing"],
    capabilities: ["inspection-testing"],
    milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
  })),
});
const overlap = overlaps(taizhou, twins, { asOf: "2020-12-31", threshold: "0.5" });
const survey = surveyGaps(taizhou, first(portfolio.surveys));
const filling = fillGaps(
  {
    needs: [{ id: "incubation-platform", demand: 2 }],
    candidates: [{ id: "nursery", cost: 100, supplies: { "incubation-platform": 1 } }],
    objective: "min-cost",
  },
  { plan: taizhou },
);
const chain = assessChain(taizhou, first(portfolio.chains));
const problems = matchProblems(taizhou, { ...portfolio, needs: portfolio.needs ?? [] }, { asOf: "2020-12-31" });
const record = first(measure(taizhou, portfolio, { year: 2020 }));
const improvement = first(improvementsTo(taizhouScorecard, sheet, "good"));
const recommendation = recommend(taizhou, portfolio, [sheet], { quota: 1, asOf: "2020-12-31" });
const apportionment = apportion(100, [
  { id: "yuhuan-chassis", weight: 1 },
  { id: "wenling-pumps", weight: 2, atMost: 50 },
]);
const benefit = distributeBenefit(
  { benefit: 100, participants: [{ id: "yuhuan-chassis" }, { id: "wenling-pumps" }, { id: "outsider" }] },
  { method: "equal", plan: taizhou },
);
const defined = <T>(value: T | undefined): T => first(value === undefined ? [] : [value]);

/** One result of every type that the library can tell of. */
export const samples: { readonly [K in keyof ResultTypes]: ResultTypes[K] } = {
  "policy-report": report,
  "locality-report": first(report.localities),
  "area-report": report.area,
  "complex-report": complex,
  "league-report": league,
  "record-report": first(complex.records),
  "tier-tally": first(report.area.tiers),
  "part-without-data": {
    type: "part-without-data",
    key: "part-without-data/funding",
    part: "funding",
    needs: { in: "options", path: "funding" },
  },
  "left-out": {
    type: "left-out",
    key: "left-out/chains/motors",
    part: "chains",
    path: "chains[2]",
    faults: [
      {
        code: "does-not-fit",
        path: "links",
        got: "a → a",
        accepted: { zh: "没有环路的链", en: "a chain without a cycle" },
        example: "a → b",
      },
    ],
  },
  "survey-report": first(report.surveys),
  "report-change": first(changes, ({ because }) => because.length > 0),
  question: first(questions),
  finding: first(auditPlan(taizhou)),
  "tier-assessment": first(complex.assessment.tiers),
  "complex-assessment": complex.assessment,
  "tier-held": first(
    tiersOn(
      taizhou,
      first(portfolio.complexes, ({ id }) => id === "yuhuan-chassis"),
      "2020-12-31",
    ),
  ),
  "target-progress": report.targets,
  "target-row": first(report.targets.rows),
  "target-total": first(report.targets.totals),
  owed: first(report.targets.owed),
  "score-sheet": sheet,
  "rank-spread": first(robustness.complexes),
  recommended: first(report.recommendation?.recommended),
  "ranked-sheet": first(league.ranking),
  robustness,
  "without-indicator": first(robustness.without),
  standing: defined(complex.standing),
  improvement,
  "improvement-step": first(improvement.steps),
  recommendation,
  "passed-over": first(report.recommendation?.passedOver),
  undecided: {
    type: "undecided",
    key: "undecided/municipal/per-locality/wenling/wenling-pumps/yuhuan-chassis",
    places: 1,
    among: ["wenling-pumps", "yuhuan-chassis"],
    limit: "per-locality",
    of: "wenling",
  },
  "ahp-weights": ahpWeights([
    [1, 2],
    ["1/2", 1],
  ]),
  weights: entropyWeights([
    [1, 2],
    [3, 1],
  ]),
  "funding-allocation": defined(report.funding),
  "funding-line": first(report.funding?.lines),
  "funding-tie": {
    type: "funding-tie",
    key: "funding-tie/peer//wenling-pumps//yuhuan-chassis",
    claims: [{ complex: "wenling-pumps" }, { complex: "yuhuan-chassis" }],
    left: "10000.5",
  },
  "benefit-distribution": benefit,
  "benefit-share": first(benefit.shares),
  apportionment,
  "apportioned-share": first(apportionment.shares),
  "gap-survey": survey,
  "kind-total": first(survey.kinds),
  "gap-row": first(survey.rows),
  "gaps-filled": filling,
  "need-filled": first(filling.needs),
  "chain-assessment": chain,
  "link-assessment": first(chain.priorities),
  "problems-matched": problems,
  "problem-row": first(problems.rows),
  "problem-match": first(first(problems.rows).matches),
  "problems-of-kind": first(problems.kinds),
  overlaps: overlap,
  "overlap-pair": first(overlap.pairs),
  redundancy: first(overlap.redundancy),
  "overlap-cluster": first(overlap.clusters),
  "annual-record": record,
  "named-measure": defined(record.measured["self-sufficiency"]),
  "process-assessment": process,
  suggestion: first(process.suggestions),
  "case-report": cases,
  "open-case": first(cases.open),
  "recurring-theme": first(cases.themes),
  "project-list": first(report.projects?.lists),
  "project-order": defined(report.projects),
  "schedule-row": first(schedule.rows),
  schedule,
  uncredited: first(report.targets.uncredited),
  "score-node": first(sheet.root.children),
};

/** Names of the processes made up here, too. */
export const namesOfSamples: NameSources = {
  ...names,
  portfolio: Portfolio.parse({ ...portfolio, processes: [admission] }),
};
