import type { Apportionment, BenefitDistribution, FundingAllocation } from "../../funding/index.js";
import { type Block, lines, list } from "../block.js";
import type { Context } from "../context.js";
import { benefitSentence, fundingTie, leftOutSentences, outcomeOf, summaryOf } from "../funding/funding.js";
import { benefitShares, fundingLines, payeeTable, shares } from "../tables/funding.js";
import { resultRows } from "../tables/table-of.js";
import { blocksOf } from "../tables/value.js";

/** Money given: what it comes to, line by line and payee by payee, what is to be decided by name, and who has none. */
export const allocationBlocks = (context: Context, allocation: FundingAllocation): Block[] => [
  ...lines(...summaryOf(context, allocation)),
  ...blocksOf(context.language, [
    ...resultRows(context, fundingLines, allocation.lines),
    ...payeeTable(context, allocation.lines),
  ]),
  ...list([...allocation.ties.flatMap((tie) => fundingTie(context, tie)), ...leftOutSentences(context, allocation)]),
];

/** What was shared out, and what each got. */
export const apportionmentBlocks = (context: Context, result: Apportionment): Block[] => [
  ...lines(...outcomeOf(context, result)),
  ...blocksOf(context.language, resultRows(context, shares, result.shares)),
];

/** A benefit and its shares. */
export const benefitBlocks = (context: Context, result: BenefitDistribution): Block[] => [
  ...lines(benefitSentence(context, result)),
  ...blocksOf(context.language, resultRows(context, benefitShares, result.shares)),
];
