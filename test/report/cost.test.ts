/*
 * What is done with a whole portfolio costs in line with the number of its complexes: twice as many are read twice as
 * often. Reads are counted, and not the time taken, because they are the same on every machine and on every run; and they
 * are counted place by place, because one loop within another is soon lost among all the reads of a report. Pairs of
 * complexes grow with the square of those in one industry and place; these portfolios have no more of them in one.
 */
import { describe, expect, it } from "vitest";
import {
  type AnnualRecord,
  type ApportionmentClaim,
  allocateFunding,
  apportion,
  assess,
  checkPortfolio,
  compareReports,
  matchProblems,
  measure,
  measureArea,
  nextQuestions,
  orderProjects,
  overlaps,
  type PolicyReport,
  Portfolio,
  projectTargets,
  rankRobustness,
  rankSheets,
  recommend,
  describe as render,
  type ScoreSheet,
  scoreAll,
  superviseFunds,
  toMarkdown,
  trackCases,
  trackTargets,
  withReadings,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouFunding, taizhouScorecard } from "../../src/taizhou/index.js";
import { asOf } from "../given.js";
import { askedOf, copiesOf } from "./copies.js";
import { counted, type Reads } from "./reads.js";

const year = 2020;
/** So that those who are ranked with one another are as many as can be. */
const rankedInCity = withReadings(taizhou, { "ranked-by": "city" });

/** Everything that the functions take, of so many copies of the sample. */
interface Made {
  readonly copies: number;
  readonly portfolio: Portfolio;
  readonly records: readonly AnnualRecord[];
  readonly sheets: readonly ScoreSheet[];
  readonly claims: readonly ApportionmentClaim[];
  readonly before: PolicyReport;
  readonly report: PolicyReport;
}

function madeOf(copies: number): Made {
  const portfolio = copiesOf(copies);
  const records = measure(taizhou, portfolio, { year });
  return {
    copies,
    portfolio,
    records,
    sheets: scoreAll(taizhouScorecard, records),
    claims: portfolio.complexes.map(({ id }, index) => ({
      id,
      weight: 1 + (index % 7),
      ...(index % 3 === 0 && { atLeast: 10_000 }),
      ...(index % 5 === 0 && { atMost: 900_000 }),
    })),
    before: assess(taizhou, portfolio, askedOf(copies, "2019-12-31")),
    report: assess(taizhou, portfolio, askedOf(copies, asOf)),
  };
}

const [few, many] = [madeOf(2), madeOf(4)];

/** Gives a value so that what is read of it counts. */
type Read = <T extends object>(value: T) => T;

const COSTS: { readonly [name: string]: (made: Made, read: Read) => unknown } = {
  assess: ({ portfolio, copies }, read) => assess(taizhou, read(portfolio), askedOf(copies, asOf)),
  "Portfolio.parse": ({ portfolio }, read) => Portfolio.parse(read(portfolio)),
  checkPortfolio: ({ portfolio }, read) => checkPortfolio(taizhou, read(portfolio)),
  trackTargets: ({ portfolio }, read) => trackTargets(taizhou, read(portfolio), { asOf }),
  projectTargets: ({ portfolio }, read) => projectTargets(taizhou, read(portfolio), { asOf: "2019-06-30" }),
  measure: ({ portfolio }, read) => measure(taizhou, read(portfolio), { year }),
  measureArea: ({ portfolio }, read) => measureArea(taizhou, read(portfolio), { year }),
  overlaps: ({ portfolio }, read) => overlaps(taizhou, read(portfolio), { asOf }),
  matchProblems: ({ portfolio: { needs = [], complexes } }, read) =>
    matchProblems(taizhou, { ...read({ complexes }), needs: read(needs) }, { asOf }),
  superviseFunds: ({ portfolio: { grants = [], expenditures = [] } }, read) =>
    superviseFunds(
      taizhou,
      { complexes: [], grants: read(grants), expenditures: read(expenditures), complete: ["expenditures"] },
      { asOf },
    ),
  trackCases: ({ portfolio: { cases = [] } }, read) => trackCases(taizhou, read(cases), { asOf }),
  orderProjects: ({ portfolio: { projects = [] } }, read) => orderProjects(taizhou, read(projects)),
  scoreAll: ({ records }, read) => scoreAll(taizhouScorecard, read(records)),
  rankSheets: ({ sheets }, read) => rankSheets(read(sheets)),
  rankRobustness: ({ sheets }, read) =>
    rankRobustness(taizhouScorecard, read(sheets), { draws: 4, seed: 7, spread: "0.2", top: [1] }),
  recommend: ({ portfolio, sheets, copies }, read) =>
    recommend(rankedInCity, read(portfolio), read(sheets), { asOf, quota: 2 * copies, perLocality: copies }),
  allocateFunding: ({ portfolio, sheets, copies }, read) =>
    allocateFunding(taizhouFunding, read(sheets), {
      plan: taizhou,
      portfolio: read(portfolio),
      asOf,
      budget: 5_000_000 * copies,
    }),
  apportion: ({ claims }, read) => apportion(500_000 * claims.length, read(claims)),
  nextQuestions: ({ report }, read) => nextQuestions(read(report)),
  compareReports: ({ before, report }, read) => compareReports(read(before), read(report)),
  "toMarkdown of a report": ({ report }, read) => toMarkdown(taizhou, read(report), zhCN, { form: "full" }),
  "toMarkdown of complexes": ({ report: { complexes, names } }, read) =>
    toMarkdown(taizhou, read(complexes), en, { names: { records: read(names) } }),
  "describe a report": ({ report }, read) => render(taizhou, read(report), en),
  "describe complexes": ({ report: { complexes, names } }, read) =>
    render(taizhou, read(complexes), zhCN, { records: read(names) }),
  "describe sheets by a portfolio": ({ portfolio, sheets }, read) =>
    render(taizhou, read(sheets), zhCN, { portfolio: read(portfolio), scorecards: [taizhouScorecard] }),
};

function readsOf(run: (made: Made, read: Read) => unknown, made: Made): Reads {
  const reads = new Map<string, number>();
  run(made, (value) => counted(value, reads));
  return reads;
}

const inAll = (reads: Reads) => [...reads.values()].reduce((sum, each) => sum + each, 0);

/** Twice as many take a sort 2.4 times the comparisons, and four times the reads to look through all for each. */
const STEEPEST = 3.2;
const STEEPEST_IN_ALL = 2.4;
/** Of fewer reads than that nothing can be told: a list of twelve that is looked through for each of them has more. */
const TOO_FEW = 100;

describe("twice the complexes cost about twice as much", () => {
  it.each(Object.entries(COSTS))("%s", (_name, run) => {
    const [ofFew, ofMany] = [readsOf(run, few), readsOf(run, many)];
    const steep = [...ofMany].filter(([place, reads]) => reads > Math.max(TOO_FEW, STEEPEST * (ofFew.get(place) ?? 0)));
    expect(steep).toEqual([]);
    expect(inAll(ofFew)).toBeGreaterThan(TOO_FEW / 4);
    expect(inAll(ofMany) / inAll(ofFew)).toBeLessThan(STEEPEST_IN_ALL);
  });
});
