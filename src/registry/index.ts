export { alikeAmong, byIdIn } from "./alike.js";
export * from "./annual-record.js";
export { checkRecords, RECORD_CHECKS } from "./checks/check-records.js";
export { restingAt } from "./checks/clauses-at.js";
export { stateIn } from "./checks/facts.js";
export { factsIn } from "./checks/facts-in.js";
export { faultFinding, notAmong, type Problem, type RecordCheck, recordFinding } from "./checks/problem.js";
export { isCreditCode, isIndustryCode } from "./codes.js";
export * from "./complex.js";
export { type Credit, creditsOf, creditsTowards, placeOn, placeOpenBy, widestPlaceOn } from "./credit.js";
export { declaredIn, Members } from "./declared.js";
export * from "./delivery.js";
export * from "./facts.js";
export { factsAsOf, factsOn, factsOnTakes } from "./facts-on.js";
export { type Ground, groundSchema } from "./ground.js";
export { type CaseLateness, caseLateness, type ReportLateness, reportsLateness, stateOn } from "./lateness.js";
export * from "./layout.js";
export { FREE_LISTS, type FreeList, freeWords, isClosed, mayMean, readsAsOneOf } from "./meant/free-words.js";
export { refusedGround } from "./meant/refused-ground.js";
export { casesOf, grantsOf, type OwnRow } from "./meant/rows-of.js";
export { hasAllRecords, strayOf } from "./meant/strays.js";
export { choicesOf, itemsAmong, itemsOf } from "./members.js";
export { mergePortfolios, mergePortfoliosTakes } from "./merge-portfolios.js";
export * from "./money.js";
export { partOf } from "./part-of.js";
export { holdsTier, openTiers, perhapsNone, tierOpenBy, tiersOpen, tiersPossible } from "./perhaps-none.js";
export { isComplete, PipelineEntry, Portfolio, type PortfolioInput } from "./portfolio.js";
export { quantityOf, type Recorded } from "./quantity.js";
export {
  type NotStanding,
  notStanding,
  notStandingAmong,
  notStandingIn,
  othersStanding,
  stands,
  standsIn,
  standsOn,
  standsOnTakes,
} from "./stands-on.js";
export {
  hasEndedBy,
  listingsAt,
  type TierHeld,
  tiersEnded,
  tiersHeld,
  tiersOn,
  tiersOnTakes,
} from "./tiers-on.js";
export { agreedRecord, withAgreedRecords } from "./twice/agreed-records.js";
export { firstOfEach, type RowOnce, rowsOnce } from "./twice/rows-once.js";
export {
  factsUnderstood,
  isListOf,
  isTierOf,
  isUnderstood,
  type MemberList,
  wordsIn,
} from "./understood.js";
export { endsOpen, waysToRead } from "./ways-to-read.js";
