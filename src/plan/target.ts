import * as z from "zod";
import { Label } from "../finding/index.js";
import { countSchema, dateSchema, idSchema, listOf, objectOf, yearSchema } from "../kernel/index.js";
import { LISTING_KINDS } from "./fact.js";

/** Which milestones make a complex count: those kinds, on those lists where any are named. */
export interface Counts extends z.output<typeof Counts> {}

/** Schema of {@link Counts}. */
export const Counts = /* @__PURE__ */ (() =>
  objectOf({
    milestones: listOf(z.enum(LISTING_KINDS)),
    lists: listOf(idSchema).exactOptional(),
  }))();

const common = () => ({
  id: idSchema,
  label: Label,
  clauses: listOf(idSchema),
  bound: z.enum(["at-least", "exactly", "about"]),
  value: countSchema,
  /** How far off an `about` target may be. */
  tolerance: countSchema.exactOptional(),
  /** The tier that counts; any, where absent. */
  tier: idSchema.exactOptional(),
  each: z.enum(["locality", "area"]),
  /** The localities that owe it, or over which it is counted; all, where absent. */
  localities: listOf(idSchema).exactOptional(),
  counts: Counts,
  /** What becomes of a complex in a place that is not among those; `uncredited`, where absent. */
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
      kind: z.literal("flow"),
      years: listOf(yearSchema),
      /** The first day whose listings count, where that is later than the first year's first. */
      from: dateSchema.exactOptional(),
      /** Whether a complex has to stand at its year's end too, or the day so far; not, where absent. */
      stands: z.literal("at-year-end").exactOptional(),
    }),
    objectOf({
      ...common(),
      kind: z.literal("stock"),
      by: dateSchema,
      /** Complexes first listed earlier are left out. */
      since: dateSchema.exactOptional(),
      /** The day from which its course is reckoned; the plan's first, where absent. */
      paceFrom: dateSchema.exactOptional(),
      /** Each complex once at the highest tier it holds, or once in every tier it holds. */
      tiersCounted: z.enum(["highest", "every"]),
    }),
  ]))();
