import { CALENDAR, TASKS } from "./days.mjs";

/** The options of every chart, of the sample at the end of 2020. */
export function chartsOf(library, preset, charts, portfolio, language) {
  const { taizhou: plan, taizhouFunding, taizhouScorecard } = preset;
  const asOf = "2020-12-31";
  const names = { portfolio, records: { industries: { pumps: language.id === "en" ? "pumps" : "水泵" } } };
  const sheets = library.scoreAll(taizhouScorecard, library.measure(plan, portfolio, { year: 2020 }));
  const robustness = library.rankRobustness(taizhouScorecard, sheets, { draws: 200, seed: 7, spread: "0.2", top: [3] });
  const schedule = library.scheduleBackward(TASKS, { deadline: asOf, earliestStart: "2020-01-02", calendar: CALENDAR, plan });
  const assessments = portfolio.complexes.map((complex) => library.assessComplex(plan, complex, { asOf }));
  const progress = library.trackTargets(plan, portfolio, { asOf });
  const report = library.assess(plan, portfolio, { asOf });
  const strict = library.assess(library.withReadings(plan, { "floor-area-force": "strict" }), portfolio, { asOf });
  const changes = library.compareReports(report, strict);
  const [sheet] = sheets;
  const [way] = library.improvementsTo(taizhouScorecard, sheet, "excellent");
  return {
    map: charts.mapChart(plan, progress, language, { names }),
    standard: charts.standardChart(plan, assessments, language, { names }),
    funnel: charts.funnelChart(plan, assessments, language, { names }),
    milestone: charts.milestoneChart(plan, portfolio.complexes, language, { asOf, names }),
    trend: charts.trendChart(taizhouScorecard, sheets, language, { names }),
    average: charts.averageChart(taizhouScorecard, sheet, sheets, language, { names }),
    grade: way && charts.gradeChart(taizhouScorecard, sheet, way, language, { names }),
    headline: charts.headlineChart(plan, report, language, { names }),
    reading: charts.readingChart(plan, [{ reading: "floor-area-force", choice: "strict", changes }], language, { names }),
    change: charts.changeChart(plan, changes, language, { names }),
    target: charts.targetChart(plan, library.trackTargets(plan, portfolio, { asOf }), language, { names }),
    tiers: portfolio.complexes.map((complex) =>
      charts.tierChart(plan, library.assessComplex(plan, complex, { asOf }), language, { names }),
    ),
    scores: sheets.map((sheet) => charts.scoreChart(taizhouScorecard, sheet, language, { names })),
    dimension: charts.dimensionChart(taizhouScorecard, sheets.slice(0, 3), language, { names }),
    league: charts.leagueChart(taizhouScorecard, sheets, language, { names, robustness }),
    gaps: (portfolio.surveys ?? []).map((survey) => charts.gapChart(plan, library.surveyGaps(plan, survey), language, { names })),
    overlap: charts.overlapChart(plan, library.overlaps(plan, portfolio, { asOf, threshold: "0.5" }), language, { names }),
    schedule: charts.scheduleChart(plan, schedule, language),
    funding: charts.fundingChart(plan, library.allocateFunding(taizhouFunding, sheets, { plan, portfolio, asOf, budget: "5000000" }), language, { names }),
  };
}
