/* Functions that the scenario asks of nothing that grows with the portfolio, each of an input of a size. */
import * as charts from "../../src/charts/index.js";
import * as lib from "../../src/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import * as tables from "../../src/tables/index.js";
import { taizhou, taizhouFunding, taizhouStanding } from "../../src/taizhou/index.js";
import * as kit from "../../src/testing/index.js";
import { cardOf, dayOf, label, listOf, milestonesOf, mixed, planInputOf } from "./written.js";

const asOf = "2020-12-31";
const complexOf = (size: number) =>
  lib.Complex.parse({ id: "a", name: "甲", locality: "wenling", milestones: milestonesOf(size) });
const recordOf = (size: number, complex = "a") =>
  lib.AnnualRecord.parse({
    complex,
    year: 2020,
    observed: Object.fromEntries(listOf(size, (place) => [`i${place}`, place % 2])),
  });
const caseOf = (place: number, clause = "4.1.2", locality = "wenling") =>
  kit.Case.parse({
    id: `c${place}`,
    clauses: [clause],
    says: label("why"),
    ask: { standsOn: { complex: { id: "a", name: "A", locality, milestones: [] }, on: asOf } },
    expect: [{ is: false }],
  });
const processOf = (size: number) =>
  lib.Process.parse({
    id: "p",
    name: "p",
    steps: listOf(size, (place) => ({
      id: `s${place}`,
      name: "s",
      department: "d",
      channel: "online",
      ...(place > 0 && { after: [`s${place - 1}`] }),
    })),
  });

/** So many sheets of a scorecard of four figures. */
function scoredOf(size: number) {
  const scorecard = lib.defineScorecard(cardOf(4));
  const records = listOf(size, (place) => recordOf(4, `c${place}`));
  return { scorecard, sheets: lib.scoreAll(scorecard, records) };
}

/** What is done with an input of a size; the sizes are chosen so that twice the size shows. */
export const JOBS: { readonly [name: string]: (size: number) => () => unknown } = {
  panelScore: (size) => {
    const ratings = listOf(size, mixed);
    return () => lib.panelScore(ratings, "median");
  },
  entropyWeights: (size) => {
    const matrix = listOf(size, (row) => [mixed(row), mixed(row + 1), 7]);
    return () => lib.entropyWeights(matrix).weights.length;
  },
  criticWeights: (size) => {
    const matrix = listOf(size, (row) => [mixed(row), mixed(row * 3 + 1), mixed(row * row)]);
    return () => lib.criticWeights(matrix, ["higher", "lower", "higher"]).weights.length;
  },
  equalWeights: (size) => () => lib.equalWeights(size).weights.length,
  apportion: (size) => {
    const claims = listOf(size, (place) => ({
      id: `c${place}`,
      weight: 1 + mixed(place),
      ...(place % 3 === 0 && { atLeast: 10 }),
      ...(place % 5 === 0 && { atMost: 500 }),
    }));
    return () => lib.apportion(200 * size, claims).status;
  },
  standing: (size) => {
    const history = listOf(size, (place) => ({ year: 1000 + place, grade: "qualified", certain: true }));
    return () => lib.standing(taizhouStanding, history).standing;
  },
  scheduleBackward: (size) => {
    const row = listOf(size, (place) => ({
      id: `t${place}`,
      days: 1,
      ...(place > 0 && { after: [`t${place - 1}`, ...(place > 1 ? ["t0"] : [])] }),
    }));
    return () => lib.scheduleBackward(row, { deadline: asOf }).rows.length;
  },
  faultsOf: (size) => {
    const input = { complexes: listOf(size / 8, (place) => ({ id: `c${place}` })) };
    const { error } = lib.Portfolio.safeParse(input);
    return () => lib.faultsOf(error, input).length;
  },
  tiersOn: (size) => {
    const complex = complexOf(size);
    return () => lib.tiersOn(taizhou, complex, asOf).length;
  },
  standsOn: (size) => {
    const complex = complexOf(size);
    return () => lib.standsOn(taizhou, complex, asOf);
  },
  assessTier: (size) => {
    const plan = lib.definePlan(planInputOf(size));
    const complex = lib.Complex.parse({ id: "a", name: "a", locality: "l0", milestones: [] });
    return () => lib.assessTier(plan, complex, "base", { asOf }).verdict;
  },
  assessComplex: (size) => {
    const complex = complexOf(size);
    return () => lib.assessComplex(taizhou, complex, { asOf }).type;
  },
  complexOf: (size) => {
    const milestones = milestonesOf(size);
    return () => kit.complexOf(taizhou, { milestones }).id;
  },
  factsOn: (size) => {
    const changes = listOf(size, (place) => ({ on: dayOf(place), site: { floorArea: mixed(place) } }));
    const complex = lib.Complex.parse({ id: "a", name: "甲", locality: "wenling", milestones: [], changes });
    return () => Object.keys(lib.factsOn(complex, asOf)).length;
  },
  defineScorecard: (size) => {
    const input = cardOf(size);
    return () => lib.defineScorecard(input).id;
  },
  readScorecard: (size) => {
    const input = cardOf(size);
    return () => lib.readScorecard(input).id;
  },
  score: (size) => {
    const [scorecard, record] = [lib.defineScorecard(cardOf(size)), recordOf(size)];
    return () => lib.score(scorecard, record).grade;
  },
  sheetOf: (size) => {
    const [scorecard, { observed }] = [lib.defineScorecard(cardOf(size)), recordOf(size)];
    return () => kit.sheetOf(scorecard, 2020, observed).grade;
  },
  scoreChart: (size) => {
    const scorecard = lib.defineScorecard(cardOf(size));
    const sheet = lib.score(scorecard, recordOf(size));
    return () => charts.scoreChart(scorecard, sheet, zhCN).type;
  },
  dimensionChart: (size) => {
    const { scorecard, sheets } = scoredOf(size);
    return () => charts.dimensionChart(scorecard, sheets, zhCN).type;
  },
  trendChart: (size) => {
    const { scorecard, sheets } = scoredOf(size);
    return () => charts.trendChart(scorecard, sheets, zhCN).type;
  },
  averageChart: (size) => {
    const scorecard = lib.defineScorecard(cardOf(4));
    const sheet = lib.score(scorecard, recordOf(4, "c0"));
    const sheets = lib.scoreAll(
      scorecard,
      listOf(size, (place) => recordOf(4, `c${place}`)),
    );
    return () => charts.averageChart(scorecard, sheet, sheets, zhCN).type;
  },
  gradeChart: (size) => {
    const scorecard = lib.defineScorecard(cardOf(size));
    const sheet = lib.score(scorecard, recordOf(size));
    const way = { type: "improvement", key: "k", steps: [], total: "100" } as const;
    return () => charts.gradeChart(scorecard, sheet, way, zhCN).type;
  },
  standardChart: (size) => {
    const assessment = lib.assessComplex(taizhou, complexOf(1), { asOf });
    const assessments = listOf(size, (place) => ({ ...assessment, complex: `c${place}` }));
    return () => charts.standardChart(taizhou, assessments, zhCN).type;
  },
  funnelChart: (size) => {
    const assessment = lib.assessComplex(taizhou, complexOf(1), { asOf });
    const assessments = listOf(size, (place) => ({ ...assessment, complex: `c${place}` }));
    return () => charts.funnelChart(taizhou, assessments, zhCN).type;
  },
  milestoneChart: (size) => {
    const complexes = listOf(size, (place) => ({ ...complexOf(1), id: `c${place}` }));
    return () => charts.milestoneChart(taizhou, complexes, zhCN, { asOf }).type;
  },
  readingChart: (size) => {
    const effects = listOf(size, () => ({ reading: "floor-area-force", choice: "strict", changes: [] }));
    return () => charts.readingChart(taizhou, effects, zhCN).type;
  },
  scorecardFor: (size) => {
    const listed = { tiers: ["municipal"], state: "now" as const };
    const cards = listOf(size, (place) =>
      lib.defineScorecard({ ...cardOf(2), id: `k${place}`, ...(place > 0 && { appliesTo: { listed } }) }),
    );
    const complex = complexOf(1);
    return () => lib.scorecardFor(cards, complex, { plan: taizhou, asOf }).id;
  },
  definePlan: (size) => {
    const input = planInputOf(size);
    return () => lib.definePlan(input).id;
  },
  readPlan: (size) => {
    const input = planInputOf(size);
    return () => lib.readPlan(input).id;
  },
  withReadings: (size) => {
    const plan = lib.definePlan(planInputOf(size));
    return () => lib.withReadings(plan, {}).id;
  },
  planOn: (size) => {
    const plans = listOf(size, (place) => lib.definePlan({ ...planInputOf(1, 1000 + place), revision: `${place}` }));
    return () => lib.planOn(plans, "1001-06-30").id;
  },
  idOf: (size) => {
    const list = listOf(size, (place) => ({ id: `l${place}`, label: label(`l${place}`) }));
    return () => lib.idOf(list, "l-7");
  },
  auditPlan: (size) => {
    const plan = lib.definePlan(planInputOf(size));
    return () => lib.auditPlan(plan).length;
  },
  traceability: (size) => {
    const plan = lib.definePlan(planInputOf(size));
    return () => lib.traceability(plan).length;
  },
  sheetsFor: (size) => {
    const scorecards = [lib.defineScorecard(cardOf(size))];
    return () => tables.sheetsFor(taizhou, { language: zhCN, scorecards }).length;
  },
  tableSchema: (size) => {
    const columns = listOf(size, (place) => ({
      key: `k${place}`,
      header: "h",
      kind: "text" as const,
      required: false,
      note: "n",
    }));
    return () => tables.tableSchema({ id: "s", title: "s", columns });
  },
  trackTargets: (size) => {
    const plan = lib.definePlan(planInputOf(size));
    return () => lib.trackTargets(plan, { complexes: [] }, { asOf: "2021-12-31" }).rows.length;
  },
  targetChart: (size) => {
    const plan = lib.definePlan(planInputOf(size));
    const progress = lib.trackTargets(plan, { complexes: [] }, { asOf: "2021-12-31" });
    return () => charts.targetChart(plan, progress, zhCN).type;
  },
  mapChart: (size) => {
    const plan = lib.definePlan(planInputOf(size));
    const progress = lib.trackTargets(plan, { complexes: [] }, { asOf: "2021-12-31" });
    return () => charts.mapChart(plan, progress, zhCN).type;
  },
  rowOf: (size) => {
    const progress = lib.trackTargets(lib.definePlan(planInputOf(size)), { complexes: [] }, { asOf: "2021-12-31" });
    return () => lib.rowOf(progress, { target: "t7" }).target;
  },
  findingOf: (size) => {
    const plan = lib.definePlan(planInputOf(size));
    const complex = lib.Complex.parse({ id: "a", name: "a", locality: "l0", milestones: [] });
    const assessment = lib.assessTier(plan, complex, "base", { asOf });
    return () => lib.findingOf(assessment, `s${size - 1}`).rule;
  },
  readStandingRules: (size) => {
    // Rules have a hundred standings at most.
    const standings = listOf(Math.ceil(size / 50), (place) => ({ id: `s${place}`, label: label(`s${place}`) }));
    return () =>
      lib.readStandingRules({ ...taizhouStanding, standings: [...taizhouStanding.standings, ...standings] }).id;
  },
  readFundingPolicy: (size) => {
    const instalments = listOf(size, (place) => ({ id: `p${place}`, share: "0" }));
    const { instalments: _, ...policy } = taizhouFunding;
    return () => lib.readFundingPolicy({ ...policy, instalments: [{ id: "all", share: "1" }, ...instalments] }).id;
  },
  surveyGaps: (size) => {
    const survey = lib.Survey.parse({
      id: "s",
      on: asOf,
      rows: listOf(size, (place) => ({
        industry: `i${place}`,
        kind: "research-design-institution",
        need: 5,
        capacity: 1,
      })),
    });
    return () => lib.surveyGaps(taizhou, survey).type;
  },
  gapChart: (size) => {
    const survey = lib.Survey.parse({
      id: "s",
      on: asOf,
      rows: listOf(size, (place) => ({
        industry: `i${place}`,
        kind: "research-design-institution",
        need: 5,
        capacity: 1,
      })),
    });
    const gaps = lib.surveyGaps(taizhou, survey);
    return () => charts.gapChart(taizhou, gaps, zhCN).type;
  },
  assessChain: (size) => {
    const links = listOf(size, (place) => ({
      id: `k${place}`,
      name: "k",
      ...(place > 0 && { after: [`k${place - 1}`] }),
    }));
    return () => lib.assessChain(taizhou, { id: "c", name: "c", industry: "i", links }).type;
  },
  assessProcess: (size) => {
    const approval = processOf(size);
    return () => lib.assessProcess(approval).type;
  },
  orderProjects: (size) => {
    const projects = listOf(size, (place) =>
      lib.Project.parse({ id: `p${place}`, name: `p${mixed(place)}`, locality: "wenling", year: 2020 }),
    );
    return () => lib.orderProjects(taizhou, projects).type;
  },
  checkGovernance: (size) => {
    const evidence = listOf(20 * size, (place) =>
      lib.Evidence.parse({ id: `e${place}`, item: "lead", on: dayOf(place) }),
    );
    return () => lib.checkGovernance(taizhou, evidence, { asOf }).length;
  },
  trackCases: (size) => {
    const cases = listOf(size, (place) =>
      lib.EnterpriseCase.parse({
        id: `c${place}`,
        complex: "a",
        enterprise: "e",
        kind: "need",
        openedOn: dayOf(place),
      }),
    );
    return () => lib.trackCases(taizhou, cases, { asOf }).type;
  },
  tierChart: (size) => {
    const plan = lib.definePlan(planInputOf(size));
    const complex = lib.Complex.parse({ id: "a", name: "a", locality: "l0", milestones: [] });
    const assessment = lib.assessComplex(plan, complex, { asOf });
    return () => charts.tierChart(plan, assessment, zhCN).type;
  },
  overlapChart: (size) => {
    const complexes = listOf(size, (place) => ({
      id: `c${place}`,
      name: `c${place}`,
      locality: "wenling",
      milestones: milestonesOf(1),
      functions: ["rd-design"],
      industry: { id: `i${Math.floor(place / 2)}`, name: "i", categories: ["key-industry"] },
    }));
    const found = lib.overlaps(taizhou, lib.Portfolio.parse({ complexes }), { asOf });
    return () => charts.overlapChart(taizhou, found, zhCN).type;
  },
  scheduleChart: (size) => {
    const tasks = listOf(size, (place) => ({ id: `t${place}`, days: 1 + (place % 5) }));
    const schedule = lib.scheduleBackward(tasks, { deadline: asOf });
    return () => charts.scheduleChart(taizhou, schedule, zhCN).type;
  },
  runCases: (size) => {
    const cases = listOf(size, (place) => caseOf(place));
    return () => kit.runCases(taizhou, cases).length;
  },
  coverageOf: (size) => {
    const results = kit.runCases(
      taizhou,
      listOf(size, (place) => caseOf(place)),
    );
    return () => kit.coverageOf(taizhou, results).type;
  },
  survivorsOf: (size) => {
    const plan = lib.definePlan(planInputOf(2));
    const cases = listOf(size, (place) => caseOf(place, "k0", "l0"));
    return () => kit.survivorsOf(plan, cases).length;
  },
  mutantsOf: (size) => {
    const plan = lib.definePlan(planInputOf(Math.ceil(size / 40)));
    return () => kit.mutantsOf(plan).length;
  },
  ahpWeights: (size) => {
    const n = Math.ceil(size / 80);
    const matrix = listOf(n, (row) => listOf(n, (column) => (row === column ? 1 : row < column ? "1/2" : 2)));
    return () => lib.ahpWeights(matrix).consistent;
  },
  distributeBenefit: (size) => {
    const participants = listOf(size === 800 ? 8 : 7, (place) => ({ id: `p${place}` }));
    const coalitions = listOf(2 ** participants.length - 1, (place) => ({
      members: participants.filter((_, at) => ((place + 1) >> at) % 2 === 1).map(({ id }) => id),
      value: 100,
    }));
    return () => lib.distributeBenefit({ benefit: 100, participants, coalitions }, { method: "shapley" }).type;
  },
  combineReports: (size) => {
    const reports = ["wenling", "yuhuan"].map((locality) => {
      const complexes = listOf(size / 4, (place) =>
        lib.Complex.parse({ id: `${locality}-${place}`, name: "甲", locality, milestones: milestonesOf(1) }),
      );
      return lib.assess(taizhou, { complexes }, { asOf, scope: { localities: [locality] } });
    });
    return () => lib.combineReports(reports).complexes.length;
  },
  rankSheets: (size) => {
    const scorecard = lib.defineScorecard(cardOf(4));
    const sheets = lib.scoreAll(
      scorecard,
      listOf(size, (place) => recordOf(1 + (place % 4), `c${place}`)),
    );
    return () => lib.rankSheets(sheets).length;
  },
};
