import { readBy } from "../finding/index.js";
import { dateSchema, idSchema, listOf, objectOf, type PlainDate } from "../kernel/index.js";
import type { RecordsBeside } from "../measures/index.js";
import { Portfolio } from "../registry/index.js";

/** The day of a verdict, and what standards may ask for beside the complex; what is absent is not known. */
export interface VerdictOptions {
  /** The day, whose own events count. */
  readonly asOf: PlainDate;
  /** The records of years, grants and cases. */
  readonly portfolio?: RecordsBeside;
  /** The grades that its last appraisal can still come to, as `possible` of its sheet. */
  readonly grades?: readonly string[];
  /** The standings that are still possible, as `possible` of its standing. */
  readonly standings?: readonly string[];
}

/** Schema of {@link VerdictOptions}. */
export const groundOptions = /* @__PURE__ */ (() =>
  objectOf({
    asOf: dateSchema,
    portfolio: readBy(Portfolio).exactOptional(),
    grades: listOf(idSchema).exactOptional(),
    standings: listOf(idSchema).exactOptional(),
  }))();
