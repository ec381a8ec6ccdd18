import type { Result, ResultType, ResultTypes } from "../../languages/index.js";
import { type Block, lines } from "../block.js";
import type { Context } from "../context.js";
import { nameOf } from "../context.js";
import { areaSentence, wholeName } from "../report/area.js";
import { leagueSentence } from "../report/complex.js";
import { isOf, SENTENCES } from "../results.js";
import { nodeTable } from "../tables/marks.js";
import { blocksOf } from "../tables/value.js";
import { areaTables, leagueRows } from "../tables/whole.js";
import * as appraisal from "./appraisal.js";
import { changeBlocks } from "./comparison.js";
import { complexBlocks, recordBlocks } from "./complex.js";
import * as delivery from "./delivery.js";
import { fullReport } from "./full.js";
import * as funding from "./funding.js";
import * as layout from "./layout.js";
import { annualRecordBlocks, overlapBlocks } from "./measures.js";
import { complexBlocks as ladderBlocks, tierBlocks } from "./standards.js";
import { progressBlocks } from "./targets.js";

type BlocksOf<R> = (context: Context, result: R) => readonly Block[];

/** Results that are told in lists and tables; others in their sentences. */
const BLOCKS = /* @__PURE__ */ ((): { readonly [K in ResultType]?: BlocksOf<ResultTypes[K]> } => ({
  "policy-report": fullReport,
  "locality-report": (context, area) => [
    ...lines(areaSentence(context, area, nameOf(context, "locality", area.locality))),
    ...blocksOf(context.language, areaTables(context, area)),
  ],
  "area-report": (context, area) => [
    ...lines(areaSentence(context, area, wholeName(context, area))),
    ...blocksOf(context.language, areaTables(context, area)),
  ],
  "complex-report": complexBlocks,
  "league-report": (context, league) => [
    ...lines(leagueSentence(context, league)),
    ...blocksOf(context.language, leagueRows(context, { complexes: [] }, league)),
    ...(league.robustness ? appraisal.robustnessBlocks(context, league.robustness) : []),
  ],
  "record-report": recordBlocks,
  "survey-report": layout.surveyReportBlocks,
  "report-change": changeBlocks,
  "tier-assessment": tierBlocks,
  "complex-assessment": ladderBlocks,
  "target-progress": progressBlocks,
  "score-sheet": appraisal.sheetBlocks,
  "score-node": (context, node) => blocksOf(context.language, nodeTable(context, node)),
  robustness: appraisal.robustnessBlocks,
  standing: appraisal.standingBlocks,
  recommendation: appraisal.recommendationBlocks,
  "funding-allocation": funding.allocationBlocks,
  apportionment: funding.apportionmentBlocks,
  "benefit-distribution": funding.benefitBlocks,
  "gap-survey": layout.surveyBlocks,
  "gaps-filled": layout.fillingBlocks,
  "chain-assessment": layout.chainBlocks,
  "problems-matched": layout.problemBlocks,
  overlaps: overlapBlocks,
  "annual-record": annualRecordBlocks,
  "process-assessment": delivery.processBlocks,
  "case-report": delivery.caseBlocks,
  "project-order": delivery.projectBlocks,
  schedule: delivery.scheduleBlocks,
}))();

/** A result of a type as a text. */
export function blocksAs<K extends ResultType>(type: K, context: Context, result: Result): readonly Block[] {
  if (!isOf(type, result)) return [];
  const own = BLOCKS[type];
  return own ? own(context, result) : lines(...SENTENCES[type](context, result));
}
