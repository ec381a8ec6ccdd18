import type { ResultTypes } from "../../languages/index.js";
import type { Overlaps } from "../../measures/index.js";
import { type Block, lines, list } from "../block.js";
import type { Context } from "../context.js";
import { recordSentence } from "../measures/measures.js";
import { doubled, overlapCluster, summaryOf, unsaid } from "../measures/overlaps.js";
import { overlapPairs, recordTables, redundancies } from "../tables/measures.js";
import { resultRows } from "../tables/table-of.js";
import { blocksOf } from "../tables/value.js";

/** Complexes that overlap, two by two, and what is given more than once. */
export const overlapBlocks = (context: Context, result: Overlaps): Block[] => [
  ...lines(summaryOf(context, result)),
  ...blocksOf(context.language, resultRows(context, overlapPairs, result.pairs)),
  ...list((result.clusters ?? []).flatMap((cluster) => overlapCluster(context, cluster))),
  ...blocksOf(context.language, resultRows(context, redundancies, doubled(result))),
  ...list(unsaid(context, result)),
];

/** A record of a year, with its measures. */
export const annualRecordBlocks = (context: Context, record: ResultTypes["annual-record"]): Block[] => [
  ...lines(recordSentence(context, record)),
  ...blocksOf(context.language, recordTables(context, record)),
];
