import * as z from "zod";
import { lowestOf } from "../../appraisal/index.js";
import { decimalSchema, idSchema, listOf, pairOf, partOf, textSchema, yearSchema } from "../../kernel/index.js";

/** What is read of a score sheet. */
export interface FundedSheet extends z.output<typeof FundedSheet> {}

/** Schema of {@link FundedSheet}; what else stands on a sheet is left alone. */
export const FundedSheet = /* @__PURE__ */ (() =>
  partOf({
    complex: idSchema,
    platform: idSchema.exactOptional(),
    scorecard: idSchema.exactOptional(),
    /** Sheets of one year share one budget. */
    year: yearSchema.exactOptional(),
    total: decimalSchema,
    grade: idSchema,
    certain: z.boolean(),
    rejected: z.literal(true).exactOptional(),
    vetoes: listOf(idSchema),
    /** The least and the most that the total can come to; the total, where absent. */
    range: pairOf(decimalSchema, {
      zh: "最低分与最高分",
      en: "the least and the most",
      example: '["60","72.5"]',
    }).exactOptional(),
    /** That there is no most. */
    unbounded: z.literal(true).exactOptional(),
    /** The grades that it can still come to; any, where absent of one that is not certain. */
    possible: listOf(idSchema).exactOptional(),
    /** The grades that there are, best first; not said, where absent. */
    grades: listOf(idSchema).exactOptional(),
    missing: listOf(textSchema).exactOptional(),
    /** The marks on top and off that there are; not said, where absent. */
    adjustments: listOf(partOf({ kind: z.literal(["bonus", "deduction"]) })).exactOptional(),
    /** How many marks its scorecard gives, so many at most may come to whoever has no sheet yet; not said, where absent. */
    root: partOf({ marks: decimalSchema }).exactOptional(),
  }))();

/** A veto that is not recorded may come to force the lowest grade. */
export function isPerhapsVetoed({ certain, possible = [], grade, grades = [], missing = [] }: FundedSheet): boolean {
  const lowest = lowestOf({ grades });
  return missing.length > 0 && (lowest === undefined || (certain ? grade === lowest : possible.includes(lowest)));
}
