import * as z from "zod";
import { Label } from "../finding/index.js";
import { countSchema, dateSchema, idSchema, listOf, objectOf, yearSchema } from "../kernel/index.js";
import { LISTING_KINDS } from "./fact.js";

/** Which milestones make a complex count: those kinds, on those lists where any are named. */
export interface Counts extends z.output<typeof Counts> {}

/** Schema of {@link Counts}. */
export const Counts = /* @__PURE__ */ (() =>
  objectOf({
    /** The kinds of milestone (经过). */
    milestones: listOf(z.enum(LISTING_KINDS)),
    /** On which lists (名单). Absent: on any. */
    lists: listOf(idSchema).exactOptional(),
  }))();

const common = () => ({
  /** Id that no other standard or target has (标识). */
  id: idSchema,
  /** Its name (名称). */
  label: Label,
  /** The clauses it rests on, ids of the plan's `clauses` (依据条文). */
  clauses: listOf(idSchema),
  /** How the number is meant (界限). */
  bound: z.enum(["at-least", "exactly", "about"]),
  /** How many complexes (数值). */
  value: countSchema,
  /** How many off an `about` target may be (容许偏差). Absent: the target is not `about`. */
  tolerance: countSchema.exactOptional(),
  /** The tier that counts (层级). Absent: any. */
  tier: idSchema.exactOptional(),
  /** Who owes it (分解到). */
  each: z.enum(["locality", "area"]),
  /** The localities that owe it, or over which it is counted (各地). Absent: all. */
  localities: listOf(idSchema).exactOptional(),
  /** Which milestones make a complex count (计数口径). */
  counts: Counts,
  /** What becomes of a complex in a place that does not owe the target (地域之外). Absent: as `uncredited`. */
  outside: z.enum(["uncredited", "parent"]).exactOptional(),
});

/** A number of complexes by a time: a flow counts those new in each year, a stock those standing on a day. */
export type Target = z.output<typeof Target>;

/** A target of new complexes in each year. */
export type Flow = Extract<Target, { kind: "flow" }>;

/** A target of complexes standing on a day. */
export type Stock = Extract<Target, { kind: "stock" }>;

/** Schema of {@link Target}, told apart by `kind`. */
export const Target = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [
    objectOf({
      ...common(),
      /** What is counted (类型). */
      kind: z.literal("flow"),
      /** The years in which it is owed, in order (年度). */
      years: listOf(yearSchema),
      /** The first day whose listings count (起始). Absent: the first day of the first year. */
      from: dateSchema.exactOptional(),
      /** Whether a complex has to stand at its year's end too (年末在册). Absent: not. */
      stands: z.literal("at-year-end").exactOptional(),
    }),
    objectOf({
      ...common(),
      /** What is counted (类型). */
      kind: z.literal("stock"),
      /** The day by whose close it is owed (截止日期). */
      by: dateSchema,
      /** Complexes first listed before this day are left out (起算日期). Absent: none is left out. */
      since: dateSchema.exactOptional(),
      /** The day from which its course is reckoned (进度起算). Absent: the plan's first. */
      paceFrom: dateSchema.exactOptional(),
      /** How a complex at several tiers counts (层级计数). */
      tiersCounted: z.enum(["highest", "every"]),
    }),
  ]))();
