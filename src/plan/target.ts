import * as z from "zod";
import { Label } from "../finding/index.js";
import {
  bonded,
  countSchema,
  dateSchema,
  decimalSchema,
  idSchema,
  mapOf,
  objectOf,
  refusalOfKind,
  someOf,
  textSchema,
  yearSchema,
} from "../kernel/index.js";
import { ofFlow, ofLevel, ofStock } from "./checks/target-bonds.js";
import { someClauses } from "./element.js";
import { listingKinds, someIds } from "./fact.js";
import { Source } from "./source.js";

/** Which milestones make a complex count: those kinds, on those lists where any are named. */
export interface Counts extends z.output<typeof Counts> {}

/** Schema of {@link Counts}. */
export const Counts = /* @__PURE__ */ (() =>
  objectOf({
    /** The kinds of milestone (里程碑). */
    milestones: listingKinds(),
    /** On which lists (名单). Absent: on any. */
    lists: someIds().exactOptional(),
    /** What is counted (计数对象). Absent: the complexes. */
    as: z.literal("places").exactOptional(),
  }))();

/** A figure for all, or one by year, by place (任务分解), or by place and year. */
const figures = <S extends z.ZodType>(figure: S) =>
  z.nonoptional(z.union([figure, mapOf(z.union([figure, mapOf(figure)]))]));

const SOME_YEAR = { zh: "至少一个年份", en: "at least one year", example: "[2020]" };

const common = () => ({
  /** Id that no other standard or target has (标识). */
  id: idSchema,
  /** Its name (名称). */
  label: Label,
  /** The clauses it rests on, ids of the plan's `clauses` (依据条文). */
  clauses: someClauses(),
  /** Whether it is due, or only striven for (效力). Absent: it decides. */
  effect: z.enum(["decides", "advises"]).exactOptional(),
  /** How the number is meant (界限). */
  bound: z.enum(["at-least", "at-most", "exactly", "about"]),
  /** The tier that counts (层级). Absent: any. */
  tier: idSchema.exactOptional(),
  /** Who owes it (分解到). */
  each: z.enum(["locality", "area", "industry"]),
  /**
   * The localities that owe it, or over which it is counted, each with all below it (各地). Absent: all; of those that
   * owe it, the ones without a place below.
   */
  localities: someIds().exactOptional(),
  /** The categories of industry that owe it (产业类别). Absent: all, where each owes it. */
  industries: someIds().exactOptional(),
});

const ofComplexes = () => ({
  ...common(),
  /** How much: one figure, or one by year, by who owes it, or by both (数值). */
  value: figures(countSchema),
  /** How far off an `about` target may be (容许偏差). Absent: the target is not `about`. */
  tolerance: countSchema.exactOptional(),
  /** Which milestones make a complex count (计数口径). */
  counts: Counts,
  /** Whether a complex counts for the parent that its record names (地域之外). Absent: as `parent`. */
  outside: z.enum(["uncredited", "parent"]).exactOptional(),
});

/** A number by a time: a flow counts complexes new in each year, a stock those standing on a day, a level is any other figure. */
export type Target = z.output<typeof Target>;

/** A target of new complexes in each year. */
export type Flow = Extract<Target, { kind: "flow" }>;

/** A target of complexes standing on a day. */
export type Stock = Extract<Target, { kind: "stock" }>;

/** A target on a figure of complexes together, or of a place itself. */
export type Level = Extract<Target, { kind: "level" }>;

/** A target that counts complexes, or the places that they lie in. */
export type CountTarget = Flow | Stock;

/** Schema of {@link Target}, told apart by `kind`. */
export const Target = /* @__PURE__ */ (() =>
  z.discriminatedUnion(
    "kind",
    [
      bonded(
        objectOf({
          ...ofComplexes(),
          /** What is counted (类型). */
          kind: z.literal("flow"),
          /** The years in which it is owed, in order (年度). */
          years: someOf(yearSchema, SOME_YEAR),
          /** The first day whose listings count (起始). Absent: the first day of the first year. */
          from: dateSchema.exactOptional(),
          /** Whether a complex has to stand at its year's end too (年末在册). Absent: not. */
          stands: z.literal("at-year-end").exactOptional(),
        }),
        ofFlow,
      ),
      bonded(
        objectOf({
          ...ofComplexes(),
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
        ofStock,
      ),
      bonded(
        objectOf({
          ...common(),
          /** What is counted (类型). */
          kind: z.literal("level"),
          /** The figure: of each complex where there is a total, else of the place itself (来源). */
          of: Source,
          /** How the figures of complexes become one (合计方式). Absent: the figure is the place's own. */
          total: z.enum(["sum", "ratio", "mean"]).exactOptional(),
          /** How much: one figure, or one by year, by who owes it, or by both (数值). */
          value: figures(decimalSchema),
          /** How far off an `about` target may be (容许偏差). Absent: the target is not `about`. */
          tolerance: decimalSchema.exactOptional(),
          /** The unit of the figure, in words (单位). */
          unit: textSchema,
          /**
           * The day by whose close it is owed, on the figures of the last year that has ended by then (截止日期). Absent:
           * it is owed in years.
           */
          by: dateSchema.exactOptional(),
          /** The years at whose end it is owed, in order (年度). Absent: it is owed by a day. */
          years: someOf(yearSchema, SOME_YEAR).exactOptional(),
        }),
        ofLevel,
      ),
    ],
    { error: refusalOfKind },
  ))();
