import {
  type AssessOptions,
  apportion,
  checkPortfolio,
  compareReports,
  matchProblems,
  measure,
  nextQuestions,
  overlaps,
  type PolicyReport,
  Portfolio,
  type PortfolioInput,
  rankRobustness,
  scoreAll,
  toMarkdown,
  trackTargets,
} from "innovation-service-complex";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "innovation-service-complex/taizhou";
import { zhCN } from "innovation-service-complex/zh-CN";

const asOf = "2020-12-31";

/** One thing done with a whole portfolio, and how much it made: looked at, so that no result goes unused. */
export interface Part {
  readonly name: string;
  readonly run: () => number;
}

/** Everything that a report is asked for, for so many complexes. */
export function optionsFor(size: number): AssessOptions {
  return {
    asOf,
    scorecards: [taizhouScorecard],
    standing: taizhouStanding,
    recommendation: { quota: Math.ceil(size / 50) },
    funding: { policy: taizhouFunding, budget: 500_000 * size },
  };
}

/** What is done with a portfolio beside the whole report. */
export function partsOf(input: PortfolioInput, portfolio: Portfolio): Part[] {
  const records = (portfolio.records ?? []).filter(({ year }) => year === 2020);
  const sheets = scoreAll(taizhouScorecard, records);
  const claims = portfolio.complexes.map(({ id }, index) => ({
    id,
    weight: 1 + (index % 97),
    ...(index % 3 === 0 && { atLeast: 10_000 }),
    ...(index % 5 === 0 && { atMost: 900_000 }),
  }));
  const total = 500_000 * claims.length;
  return [
    { name: "Portfolio.parse", run: () => Portfolio.parse(input).complexes.length },
    { name: "checkPortfolio", run: () => checkPortfolio(taizhou, portfolio).length },
    { name: "trackTargets", run: () => trackTargets(taizhou, portfolio, { asOf }).rows.length },
    { name: "measure", run: () => measure(taizhou, portfolio, { year: 2020 }).length },
    { name: "scoreAll", run: () => scoreAll(taizhouScorecard, records).length },
    {
      name: "rankRobustness, 20 draws",
      run: () => rankRobustness(taizhouScorecard, sheets, { draws: 20, seed: 7, spread: "0.2", top: [10] }).draws,
    },
    { name: "apportion", run: () => apportion(total, claims).shares.length },
    {
      name: "matchProblems",
      run: () => matchProblems(taizhou, { ...portfolio, needs: portfolio.needs ?? [] }, { asOf }).rows.length,
    },
  ];
}

/** Pairs grow with the square of the complexes of one industry and place: told apart from what does not. */
export function pairsOf(portfolio: Portfolio): Part {
  return { name: "overlaps", run: () => overlaps(taizhou, portfolio, { asOf }).pairs.length };
}

/** What is made of a report. */
export function reportParts(report: PolicyReport): Part[] {
  return [
    { name: "nextQuestions", run: () => nextQuestions(report).length },
    { name: "compareReports", run: () => compareReports(report, report).length },
    { name: "toMarkdown", run: () => toMarkdown(taizhou, report, zhCN).length },
  ];
}
