import {
  ahpWeightsTakes,
  criticWeightsTakes,
  defineScorecardTakes,
  entropyWeightsTakes,
  equalWeightsTakes,
  improvementsToTakes,
  panelScoreTakes,
  rankRobustnessTakes,
  rankSheetsTakes,
  readScorecardTakes,
  readStandingRulesTakes,
  recommendTakes,
  scoreAllTakes,
  scorecardForTakes,
  scoreTakes,
  standingTakes,
} from "../appraisal/index.js";
import { fundingChartTakes } from "../charts/funding.js";
import { gapChartTakes } from "../charts/gaps.js";
import { leagueChartTakes } from "../charts/league/chart.js";
import { overlapChartTakes } from "../charts/overlap/chart.js";
import { scheduleChartTakes } from "../charts/schedule/chart.js";
import { scoreChartTakes } from "../charts/score/chart.js";
import { dimensionChartTakes } from "../charts/score/dimensions.js";
import { targetChartTakes } from "../charts/target/chart.js";
import { tierChartTakes } from "../charts/tiers.js";
import { compareReportsTakes } from "../comparison/index.js";
import {
  assessProcessTakes,
  checkGovernanceTakes,
  orderProjectsTakes,
  scheduleBackwardTakes,
  trackCasesTakes,
} from "../delivery/index.js";
// Of charts and schema by their files: the index of either is what the package exports.
import type { Takes } from "../finding/index.js";
import { compareDecimalsTakes, decimalTakes } from "../finding/index.js";
import { allocateFundingTakes, apportionTakes, distributeBenefitTakes, superviseFundsTakes } from "../funding/index.js";
import { assessChainTakes, fillGapsTakes, matchProblemsTakes, surveyGapsTakes } from "../layout/index.js";
import { measureAreaTakes, measureNamedTakes, measureTakes, overlapsTakes } from "../measures/index.js";
import { definePlanTakes, idOfTakes, readPlanTakes, withReadingsTakes } from "../plan/index.js";
import { factsOnTakes, standsOnTakes, tiersOnTakes } from "../registry/index.js";
import { assessTakes, checkPortfolioTakes, nextQuestionsTakes, traceabilityTakes } from "../report/index.js";
import { fieldsOfTakes } from "../schema/fields-of.js";
import { jsonSchemaTakes } from "../schema/json-schema.js";
import { assessComplexTakes, assessTierTakes, findingOfTakes, verdictOfTakes } from "../standards/index.js";
import { readDayTakes } from "../tables/cells/day.js";
import { readNumberTakes } from "../tables/cells/number.js";
import { fromRowsTakes } from "../tables/reading/from-rows.js";
import { sheetsForTakes } from "../tables/sheets/sheets-for.js";
import { tableSchemaTakes } from "../tables/sheets/table-schema.js";
import { rowsOfTakes } from "../tables/writing/rows-of.js";
import { toRowsTakes } from "../tables/writing/to-rows.js";
import { auditPlanTakes, projectTargetsTakes, rowOfTakes, trackTargetsTakes } from "../targets/index.js";
import { describeTakes, namesFromTakes, toMarkdownTakes } from "../wording/index.js";

/**
 * The one table of public functions: by name, what each takes, by the names and schemas of its arguments. The guard of each
 * reads by its entry; a function that is exported and stands not here fails a test.
 */
export const FUNCTIONS = /* @__PURE__ */ (() => ({
  ahpWeights: ahpWeightsTakes,
  allocateFunding: allocateFundingTakes,
  apportion: apportionTakes,
  assess: assessTakes,
  assessChain: assessChainTakes,
  assessComplex: assessComplexTakes,
  assessProcess: assessProcessTakes,
  assessTier: assessTierTakes,
  auditPlan: auditPlanTakes,
  checkGovernance: checkGovernanceTakes,
  checkPortfolio: checkPortfolioTakes,
  compareDecimals: compareDecimalsTakes,
  compareReports: compareReportsTakes,
  criticWeights: criticWeightsTakes,
  decimal: decimalTakes,
  definePlan: definePlanTakes,
  defineScorecard: defineScorecardTakes,
  describe: describeTakes,
  dimensionChart: dimensionChartTakes,
  distributeBenefit: distributeBenefitTakes,
  entropyWeights: entropyWeightsTakes,
  equalWeights: equalWeightsTakes,
  factsOn: factsOnTakes,
  fieldsOf: fieldsOfTakes,
  fillGaps: fillGapsTakes,
  findingOf: findingOfTakes,
  fromRows: fromRowsTakes,
  fundingChart: fundingChartTakes,
  gapChart: gapChartTakes,
  idOf: idOfTakes,
  improvementsTo: improvementsToTakes,
  jsonSchema: jsonSchemaTakes,
  leagueChart: leagueChartTakes,
  matchProblems: matchProblemsTakes,
  measure: measureTakes,
  measureArea: measureAreaTakes,
  measureNamed: measureNamedTakes,
  namesFrom: namesFromTakes,
  nextQuestions: nextQuestionsTakes,
  orderProjects: orderProjectsTakes,
  overlapChart: overlapChartTakes,
  overlaps: overlapsTakes,
  panelScore: panelScoreTakes,
  projectTargets: projectTargetsTakes,
  rankRobustness: rankRobustnessTakes,
  rankSheets: rankSheetsTakes,
  readDay: readDayTakes,
  readNumber: readNumberTakes,
  readPlan: readPlanTakes,
  readScorecard: readScorecardTakes,
  readStandingRules: readStandingRulesTakes,
  recommend: recommendTakes,
  rowOf: rowOfTakes,
  rowsOf: rowsOfTakes,
  scheduleBackward: scheduleBackwardTakes,
  scheduleChart: scheduleChartTakes,
  score: scoreTakes,
  scoreAll: scoreAllTakes,
  scoreChart: scoreChartTakes,
  scorecardFor: scorecardForTakes,
  sheetsFor: sheetsForTakes,
  standing: standingTakes,
  standsOn: standsOnTakes,
  superviseFunds: superviseFundsTakes,
  surveyGaps: surveyGapsTakes,
  tableSchema: tableSchemaTakes,
  targetChart: targetChartTakes,
  tierChart: tierChartTakes,
  tiersOn: tiersOnTakes,
  toMarkdown: toMarkdownTakes,
  toRows: toRowsTakes,
  traceability: traceabilityTakes,
  trackCases: trackCasesTakes,
  trackTargets: trackTargetsTakes,
  verdictOf: verdictOfTakes,
  withReadings: withReadingsTakes,
}))() satisfies Readonly<Record<string, Takes>>;
