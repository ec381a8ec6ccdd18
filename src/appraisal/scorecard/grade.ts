import * as z from "zod";
import { Label } from "../../finding/index.js";
import { amountSchema, type Bond, bonded, fromOneSchema, idSchema, objectOf, partSchema } from "../../kernel/index.js";
import { Condition } from "../../plan/index.js";

const within = () => ({
  /**
   * What each part of has the quota for itself: `locality` (a place with all below it), a kind of place (of one that
   * lies in none its own), `tier` or a trait of the plan (分组). Absent: one quota for all.
   */
  within: idSchema.exactOptional(),
});

/** How many of the best may have a grade: a share of all, or a number. */
export type Quota = z.output<typeof Quota>;

/** Schema of {@link Quota}: a share of all who are appraised, rounded as it says, or a number. */
export const Quota = /* @__PURE__ */ (() =>
  z.union([
    objectOf({
      /** The share of all who are appraised, a complex without a record among them (份额). */
      share: partSchema,
      /** How a share becomes whole places (名额取整). */
      round: z.enum(["down", "up", "half-up"]),
      ...within(),
    }),
    objectOf({
      /** The number of places (名额个数). */
      count: fromOneSchema,
      ...within(),
    }),
  ]))();

/** A grade (等次): from a total on and, as far as it says so, under a condition and for the best alone. */
export interface Grade extends z.output<typeof Grade> {}

const TIES: readonly Bond[] = [
  {
    where: { top: "absent" },
    field: "ties",
    is: "absent",
    due: { zh: "只有设名额的等次才填", en: "nothing: only a grade with a quota takes it", example: "null" },
  },
];

/**
 * Schema of {@link Grade}. `top` is cumulative: it counts from the best of all, those of better grades with them.
 * Those level at its cut are all `in` or, by default, all `out`.
 */
export const Grade = /* @__PURE__ */ (() =>
  bonded(
    objectOf({
      /** Id that no other grade has (标识). */
      id: idSchema,
      /** Its name (名称). */
      label: Label,
      /** The least total, in marks (不少于). */
      atLeast: amountSchema,
      /** What has to hold besides (须符合的条件). Absent: the total alone. */
      when: Condition.exactOptional(),
      /**
       * What gives this grade by itself, whatever the total; whoever has it so takes no place in a quota (直接定等).
       * Absent: by the total alone.
       */
      given: Condition.exactOptional(),
      /** How many of the best may have it, those of better grades counted in (名额). Absent: no quota. */
      top: Quota.exactOptional(),
      /** What becomes of those level at the cut of `top` (并列处理). Absent: as `out`. */
      ties: z.enum(["in", "out"]).exactOptional(),
    }),
    TIES,
  ))();
