// Everything the package says of a sample portfolio, as one JSON text. It imports nothing and asks nothing of the host, so that any runtime can
// be asked: the host hands in the package's two entry points and the sample, as JSON.parse gives it.
export function scenario(library, preset, sample) {
  const {
    ahpWeights,
    allocateFunding,
    assessChain,
    assessComplex,
    assessProcess,
    auditPlan,
    checkGovernance,
    checkPortfolio,
    Complex,
    definePlan,
    defineScorecard,
    describe,
    faultsOf,
    fillGaps,
    improvementsTo,
    matchProblems,
    measure,
    measureArea,
    orderProjects,
    overlaps,
    Portfolio,
    projectTargets,
    rankRobustness,
    rankSheets,
    recommend,
    scheduleBackward,
    scoreAll,
    standing,
    superviseFunds,
    surveyGaps,
    tiersOn,
    trackCases,
    trackTargets,
    withReadings,
  } = library;
  const { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } = preset;

  const portfolio = Portfolio.parse(sample);
  const bad = { id: "", locality: 3, milestones: [{ kind: "x", on: "2019-02-29" }], site: { floorArea: "0x10" } };
  const days = ["2017-12-31", "2018-12-07", "2019-03-10", "2020-02-29", "2020-12-31", "2021-06-30"];
  const plans = [taizhou, withReadings(definePlan(taizhou), { localities: "addressees", "floor-area-force": "strict" })];

  const tasks = [
    { id: "build", days: 200 },
    { id: "equip", days: 45, after: [{ id: "build", lagDays: 3 }] },
    { id: "open", days: 0, after: ["build", "equip"] },
  ];
  // Weekends, and the long holidays of 2020 with their make-up days.
  const calendar = {
    restDays: [6, 7],
    holidays: ["2020-01-24", "2020-01-27", "2020-01-28", "2020-05-01", "2020-05-04", "2020-05-05", "2020-10-01", "2020-10-02",
      "2020-10-05", "2020-10-06", "2020-10-07", "2020-10-08"],
    workingDays: ["2020-01-19", "2020-04-26", "2020-05-09", "2020-09-27", "2020-10-10"],
  };
  const deadlines = [...days, "2020-03-01", "2019-01-01", "2020-10-08", "2020-11-01", "2020-03-08"];

  const localities = Object.fromEntries(portfolio.complexes.map(({ id, locality }) => [id, locality]));
  // A geometric mean, since its logarithms are not exact.
  const [management, ...others] = taizhouScorecard.root.children;
  const geometric = definedAgain({
    ...taizhouScorecard,
    root: { ...taizhouScorecard.root, children: [{ ...management, combine: "geometric" }, ...others] },
  });

  function definedAgain(scorecard) {
    return defineScorecard(scorecard, { plan: taizhou });
  }

  function appraisal(plan, scorecard) {
    const [previous, records] = [2019, 2020].map((year) => measure(plan, portfolio, { year }));
    const sheets = scoreAll(scorecard, records, { previous });
    return {
      records,
      area: measureArea(plan, portfolio, { year: 2020 }),
      sheets,
      ranks: rankSheets(sheets, { tieBreak: ["service"], within: localities }),
      robustness: rankRobustness(scorecard, sheets, { draws: 500, seed: 7, spread: "0.3", top: [1, 10] }),
      ways: sheets.map((sheet) => improvementsTo(scorecard, sheet, "good")),
      standing: standing(sheets.slice(0, 1), taizhouStanding),
      recommended: recommend(plan, portfolio, sheets, { quota: 3, perLocality: 1, asOf: "2020-12-31" }),
      funds: allocateFunding(taizhouFunding, sheets, "5000000", { localities }),
    };
  }

  const said = (plan, findings) => findings.map((finding) => [finding, describe(plan, finding, "zh-CN"), describe(plan, finding, "en")]);

  const results = plans.map((plan) => ({
    appraisals: [taizhouScorecard, geometric].map((scorecard) => appraisal(plan, scorecard)),
    overlaps: overlaps(plan, portfolio, { asOf: "2020-12-31", threshold: "0.5" }),
    gaps: (portfolio.surveys ?? []).map((survey) => surveyGaps(plan, survey)),
    filled: fillGaps({
      needs: [{ id: "a", demand: "2.5" }, { id: "b", demand: 3 }],
      candidates: [
        { id: "x", cost: "1.1", supplies: { a: "2.5" } },
        { id: "y", cost: "1.2", supplies: { b: 3 } },
        { id: "z", cost: "2.3", supplies: { a: 3, b: 3 } },
      ],
      objective: "min-cost",
    }),
    chains: (portfolio.chains ?? []).map((chain) => assessChain(chain, { plan })),
    matches: matchProblems(portfolio.needs ?? [], portfolio, { asOf: "2020-12-31", plan }),
    supervised: said(plan, superviseFunds(portfolio.grants ?? [], portfolio.expenditures ?? [], { asOf: "2020-12-31", plan })),
    weights: ahpWeights([[1, 3, "1/5"], ["1/3", 1, "1/7"], [5, 7, 1]]),
    schedules: deadlines.flatMap((deadline) => [
      scheduleBackward(tasks, { deadline, plan }),
      scheduleBackward(tasks, { deadline, earliestStart: "2019-02-28", calendar, plan }),
    ]),
    processes: (portfolio.processes ?? []).map((process) => assessProcess(process, { plan })),
    projects: orderProjects(plan, portfolio.projects ?? []),
    audit: auditPlan(plan).map((finding) => [finding, describe(plan, finding, "en"), describe(plan, finding, "zh-CN")]),
    records: checkPortfolio(plan, portfolio),
    days: days.map((asOf) => ({
      targets: trackTargets(plan, portfolio, { asOf }),
      projected: projectTargets(plan, portfolio, { asOf }),
      governance: checkGovernance(plan, portfolio.evidence ?? [], { asOf }).map((finding) => [
        finding,
        describe(plan, finding, "zh-CN"),
      ]),
      cases: trackCases(portfolio.cases ?? [], { asOf, calendar, plan }),
      complexes: portfolio.complexes.map((complex) => {
        const assessment = assessComplex(plan, complex, { asOf });
        const said = assessment.tiers.flatMap(({ findings }) => findings.map((finding) => describe(plan, finding, "zh-CN")));
        return { assessment, tiers: tiersOn(plan, complex, asOf), said };
      }),
    })),
  }));
  const faults = faultsOf(Complex.safeParse(bad).error, bad);

  return JSON.stringify({ results, faults });
}
