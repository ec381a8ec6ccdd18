import {
  ahpWeights,
  ahpWeightsTakes,
  criticWeights,
  criticWeightsTakes,
  defineScorecard,
  defineScorecardTakes,
  entropyWeights,
  entropyWeightsTakes,
  equalWeights,
  equalWeightsTakes,
  improvementsTo,
  improvementsToTakes,
  overPlatforms,
  overPlatformsTakes,
  panelScore,
  panelScoreTakes,
  rankRobustness,
  rankRobustnessTakes,
  rankSheets,
  rankSheetsTakes,
  readScorecard,
  readScorecardTakes,
  readStandingRules,
  readStandingRulesTakes,
  recommend,
  recommendTakes,
  score,
  scoreAll,
  scoreAllTakes,
  scorecardFor,
  scorecardForTakes,
  scoreTakes,
  standing,
  standingTakes,
} from "../appraisal/index.js";
import { compareReports, compareReportsTakes } from "../comparison/index.js";
import {
  assessProcess,
  assessProcessTakes,
  checkGovernance,
  checkGovernanceTakes,
  orderProjects,
  orderProjectsTakes,
  scheduleBackward,
  scheduleBackwardTakes,
  trackCases,
  trackCasesTakes,
} from "../delivery/index.js";
import type { Takes } from "../finding/index.js";
import { compareDecimals, compareDecimalsTakes, decimal, decimalTakes } from "../finding/index.js";
import {
  allocateFunding,
  allocateFundingTakes,
  apportion,
  apportionTakes,
  distributeBenefit,
  distributeBenefitTakes,
  readFundingPolicy,
  readFundingPolicyTakes,
  superviseFunds,
  superviseFundsTakes,
} from "../funding/index.js";
import {
  assessChain,
  assessChainTakes,
  fillGaps,
  fillGapsTakes,
  matchProblems,
  matchProblemsTakes,
  surveyGaps,
  surveyGapsTakes,
} from "../layout/index.js";
import {
  measure,
  measureArea,
  measureAreaTakes,
  measureNamed,
  measureNamedTakes,
  measureTakes,
  overlaps,
  overlapsTakes,
} from "../measures/index.js";
import {
  definePlan,
  definePlanTakes,
  idOf,
  idOfTakes,
  planOn,
  planOnTakes,
  readPlan,
  readPlanTakes,
  withReadings,
  withReadingsTakes,
} from "../plan/index.js";
import {
  factsOn,
  factsOnTakes,
  mergePortfolios,
  mergePortfoliosTakes,
  standsOn,
  standsOnTakes,
  tiersOn,
  tiersOnTakes,
} from "../registry/index.js";
import {
  assess,
  assessTakes,
  checkPortfolio,
  checkPortfolioTakes,
  combineReports,
  combineReportsTakes,
  nextQuestions,
  nextQuestionsTakes,
  traceability,
  traceabilityTakes,
} from "../report/index.js";
// Of schema and tables by their files: the index of either is what the package exports.
import { fieldsOf, fieldsOfTakes } from "../schema/fields-of.js";
import { jsonSchema, jsonSchemaTakes } from "../schema/json-schema.js";
import {
  assessComplex,
  assessComplexTakes,
  assessTier,
  assessTierTakes,
  findingOf,
  findingOfTakes,
} from "../standards/index.js";
import { readDay, readDayTakes } from "../tables/cells/day.js";
import { readNumber, readNumberTakes } from "../tables/cells/number.js";
import { fromRows, fromRowsTakes } from "../tables/reading/from-rows.js";
import { sheetsFor, sheetsForTakes } from "../tables/sheets/sheets-for.js";
import { tableSchema, tableSchemaTakes } from "../tables/sheets/table-schema.js";
import { rowsOf, rowsOfTakes } from "../tables/writing/rows-of.js";
import { toRows, toRowsTakes } from "../tables/writing/to-rows.js";
import {
  auditPlan,
  auditPlanTakes,
  projectTargets,
  projectTargetsTakes,
  rowOf,
  rowOfTakes,
  trackTargets,
  trackTargetsTakes,
} from "../targets/index.js";
import { describe, describeTakes, namesFrom, namesFromTakes, toMarkdown, toMarkdownTakes } from "../wording/index.js";

import { CHARTS } from "./chart-functions.js";

/** A public function with what it takes. */
export interface AskedFunction extends Takes {
  readonly verb: (...args: never[]) => unknown;
}

/**
 * The one table of public functions: by name each with the names and schemas of its arguments. The guard of each
 * reads by its entry, and cases ask by it; a function that is exported and stands not here fails a test.
 */
export const FUNCTIONS = /* @__PURE__ */ (() => ({
  ...CHARTS,
  ahpWeights: { ...ahpWeightsTakes, verb: ahpWeights },
  allocateFunding: { ...allocateFundingTakes, verb: allocateFunding },
  apportion: { ...apportionTakes, verb: apportion },
  assess: { ...assessTakes, verb: assess },
  assessChain: { ...assessChainTakes, verb: assessChain },
  assessComplex: { ...assessComplexTakes, verb: assessComplex },
  assessProcess: { ...assessProcessTakes, verb: assessProcess },
  assessTier: { ...assessTierTakes, verb: assessTier },
  auditPlan: { ...auditPlanTakes, verb: auditPlan },
  checkGovernance: { ...checkGovernanceTakes, verb: checkGovernance },
  checkPortfolio: { ...checkPortfolioTakes, verb: checkPortfolio },
  compareDecimals: { ...compareDecimalsTakes, verb: compareDecimals },
  combineReports: { ...combineReportsTakes, verb: combineReports },
  compareReports: { ...compareReportsTakes, verb: compareReports },
  criticWeights: { ...criticWeightsTakes, verb: criticWeights },
  decimal: { ...decimalTakes, verb: decimal },
  definePlan: { ...definePlanTakes, verb: definePlan },
  defineScorecard: { ...defineScorecardTakes, verb: defineScorecard },
  describe: { ...describeTakes, verb: describe },
  distributeBenefit: { ...distributeBenefitTakes, verb: distributeBenefit },
  entropyWeights: { ...entropyWeightsTakes, verb: entropyWeights },
  equalWeights: { ...equalWeightsTakes, verb: equalWeights },
  factsOn: { ...factsOnTakes, verb: factsOn },
  fieldsOf: { ...fieldsOfTakes, verb: fieldsOf },
  fillGaps: { ...fillGapsTakes, verb: fillGaps },
  findingOf: { ...findingOfTakes, verb: findingOf },
  fromRows: { ...fromRowsTakes, verb: fromRows },
  idOf: { ...idOfTakes, verb: idOf },
  improvementsTo: { ...improvementsToTakes, verb: improvementsTo },
  jsonSchema: { ...jsonSchemaTakes, verb: jsonSchema },
  matchProblems: { ...matchProblemsTakes, verb: matchProblems },
  measure: { ...measureTakes, verb: measure },
  measureArea: { ...measureAreaTakes, verb: measureArea },
  measureNamed: { ...measureNamedTakes, verb: measureNamed },
  namesFrom: { ...namesFromTakes, verb: namesFrom },
  nextQuestions: { ...nextQuestionsTakes, verb: nextQuestions },
  orderProjects: { ...orderProjectsTakes, verb: orderProjects },
  overlaps: { ...overlapsTakes, verb: overlaps },
  panelScore: { ...panelScoreTakes, verb: panelScore },
  projectTargets: { ...projectTargetsTakes, verb: projectTargets },
  rankRobustness: { ...rankRobustnessTakes, verb: rankRobustness },
  rankSheets: { ...rankSheetsTakes, verb: rankSheets },
  readDay: { ...readDayTakes, verb: readDay },
  readFundingPolicy: { ...readFundingPolicyTakes, verb: readFundingPolicy },
  readNumber: { ...readNumberTakes, verb: readNumber },
  mergePortfolios: { ...mergePortfoliosTakes, verb: mergePortfolios },
  planOn: { ...planOnTakes, verb: planOn },
  readPlan: { ...readPlanTakes, verb: readPlan },
  readScorecard: { ...readScorecardTakes, verb: readScorecard },
  readStandingRules: { ...readStandingRulesTakes, verb: readStandingRules },
  recommend: { ...recommendTakes, verb: recommend },
  rowOf: { ...rowOfTakes, verb: rowOf },
  rowsOf: { ...rowsOfTakes, verb: rowsOf },
  scheduleBackward: { ...scheduleBackwardTakes, verb: scheduleBackward },
  score: { ...scoreTakes, verb: score },
  overPlatforms: { ...overPlatformsTakes, verb: overPlatforms },
  scoreAll: { ...scoreAllTakes, verb: scoreAll },
  scorecardFor: { ...scorecardForTakes, verb: scorecardFor },
  sheetsFor: { ...sheetsForTakes, verb: sheetsFor },
  standing: { ...standingTakes, verb: standing },
  standsOn: { ...standsOnTakes, verb: standsOn },
  superviseFunds: { ...superviseFundsTakes, verb: superviseFunds },
  surveyGaps: { ...surveyGapsTakes, verb: surveyGaps },
  tableSchema: { ...tableSchemaTakes, verb: tableSchema },
  tiersOn: { ...tiersOnTakes, verb: tiersOn },
  toMarkdown: { ...toMarkdownTakes, verb: toMarkdown },
  toRows: { ...toRowsTakes, verb: toRows },
  traceability: { ...traceabilityTakes, verb: traceability },
  trackCases: { ...trackCasesTakes, verb: trackCases },
  trackTargets: { ...trackTargetsTakes, verb: trackTargets },
  withReadings: { ...withReadingsTakes, verb: withReadings },
}))() satisfies Readonly<Record<string, AskedFunction>>;
