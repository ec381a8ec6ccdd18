import * as z from "zod";
import { Label } from "../finding/index.js";
import {
  countSchema,
  dateSchema,
  decimalSchema,
  idSchema,
  listOf,
  mapOf,
  objectOf,
  textSchema,
  yearSchema,
} from "../kernel/index.js";
import { LISTING_KINDS } from "./fact.js";
import { Source } from "./source.js";

/** Which milestones make a complex count: those kinds, on those lists where any are named. */
export interface Counts extends z.output<typeof Counts> {}

/** Schema of {@link Counts}. */
export const Counts = /* @__PURE__ */ (() =>
  objectOf({
    milestones: listOf(z.enum(LISTING_KINDS)),
    lists: listOf(idSchema).exactOptional(),
    /** The places that the complexes lie in are counted, each once; the complexes, where absent. */
    as: z.literal("places").exactOptional(),
  }))();

/** A figure for all, or one by year, by place (任务分解), or by place and year. */
const figures = <S extends z.ZodType>(figure: S) =>
  z.nonoptional(z.union([figure, mapOf(z.union([figure, mapOf(figure)]))]));

const common = () => ({
  id: idSchema,
  label: Label,
  clauses: listOf(idSchema),
  /** What is only striven for `advises`: it is never behind or missed. It `decides`, where absent. */
  effect: z.enum(["decides", "advises"]).exactOptional(),
  bound: z.enum(["at-least", "at-most", "exactly", "about"]),
  /** The tier that counts; any, where absent. */
  tier: idSchema.exactOptional(),
  each: z.enum(["locality", "area", "industry"]),
  /** The localities that owe it, or over which it is counted; all, where absent: of those that owe, the ones without a place below. */
  localities: listOf(idSchema).exactOptional(),
  /** The categories of industry that owe it; all, where absent. */
  industries: listOf(idSchema).exactOptional(),
});

const ofComplexes = () => ({
  ...common(),
  value: figures(countSchema),
  /** How far off an `about` target may be. */
  tolerance: countSchema.exactOptional(),
  /** What is counted, in words; complexes, where absent. */
  unit: textSchema.exactOptional(),
  counts: Counts,
  /** Whether a complex is credited to the parent that its record names (default), or only where it is recorded and where the plan says that lies. */
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
  z.discriminatedUnion("kind", [
    objectOf({
      ...ofComplexes(),
      kind: z.literal("flow"),
      years: listOf(yearSchema),
      /** The first day whose listings count, where that is later than the first year's first. */
      from: dateSchema.exactOptional(),
      /** Whether a complex has to stand at its year's end too, or the day so far; not, where absent. */
      stands: z.literal("at-year-end").exactOptional(),
    }),
    objectOf({
      ...ofComplexes(),
      kind: z.literal("stock"),
      by: dateSchema,
      /** Complexes first listed earlier are left out. */
      since: dateSchema.exactOptional(),
      /** The day from which its course is reckoned; the plan's first, where absent. */
      paceFrom: dateSchema.exactOptional(),
      /** Each complex once at the highest tier it holds, or once in every tier it holds. */
      tiersCounted: z.enum(["highest", "every"]),
    }),
    objectOf({
      ...common(),
      kind: z.literal("level"),
      /** The figure, of each complex where there is a total, else of the place itself (`areas` of a portfolio). */
      of: Source,
      /** How the figures of complexes become one: added up, averaged, or the sums of a ratio's parts divided. */
      total: z.enum(["sum", "ratio", "mean"]).exactOptional(),
      value: figures(decimalSchema),
      tolerance: decimalSchema.exactOptional(),
      unit: textSchema,
      /** The day by whose close it is owed, on the figures of the last year that has ended by then; or the years, each at its end. */
      by: dateSchema.exactOptional(),
      years: listOf(yearSchema).exactOptional(),
    }),
  ]))();
