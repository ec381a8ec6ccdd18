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
} from "../kernel/index.js";
import { Condition } from "./condition.js";
import { CHOICE_FACTS, type ChoiceFact, LIST_FACTS, LISTING_KINDS, type ListFact, MILESTONE_KINDS } from "./fact.js";

const common = () => ({
  id: idSchema,
  label: Label,
  clauses: listOf(idSchema),
  effect: z.enum(["decides", "advises"]),
  tiers: listOf(idSchema).exactOptional(),
  /** Whether a recorded waiver of one of the clauses rebuts it; not, where absent. */
  waivable: z.boolean().exactOptional(),
  /** Grounds on which a waiver does not count. */
  refusedGrounds: listOf(idSchema).exactOptional(),
  /** Whether it asks of a tier that is only sought, or of one that is recognised; sought, where absent. */
  binds: z.enum(["sought", "recognised"]).exactOptional(),
  /** Whether it is tested or only shown; tested, where absent. */
  tested: z.boolean().exactOptional(),
  /** For whom it asks something; for all, where absent. */
  when: Condition.exactOptional(),
  /** Whether those who meet it are then ranked against each other, as the plan's practice says; not, where absent. */
  ranked: z.boolean().exactOptional(),
});

const bounded = <K extends "at-least" | "at-most">(test: K) =>
  objectOf({
    ...common(),
    test: z.literal(test),
    fact: idSchema,
    /** The figure, or one for each tier; absent where the policy asks but sets none. */
    value: z.union([decimalSchema, mapOf(decimalSchema)]).exactOptional(),
    unit: textSchema,
  });

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as [K, ...K[]];

/** A property that a complex is expected to have, as one testable entry of the plan. */
export type Standard = z.output<typeof Standard>;

/** Schema of {@link Standard}, told apart by `test`. */
export const Standard = /* @__PURE__ */ (() =>
  z.discriminatedUnion("test", [
    bounded("at-least"),
    bounded("at-most"),
    objectOf({
      ...common(),
      test: z.literal("covers"),
      fact: z.enum(keysOf<ListFact>(LIST_FACTS)),
      atLeast: z.union([z.literal("all"), countSchema]),
      /** Members that have to be among those counted. */
      required: listOf(idSchema).exactOptional(),
      /** Whether what is offered by virtual tenancy only counts; it does, where absent. */
      counting: z.enum(["on-site-or-virtual", "on-site"]).exactOptional(),
    }),
    objectOf({
      ...common(),
      test: z.literal("one-of"),
      fact: z.enum(keysOf<ChoiceFact>(CHOICE_FACTS)),
      accepted: listOf(idSchema),
    }),
    objectOf({
      ...common(),
      test: z.literal("within"),
      from: z.enum(MILESTONE_KINDS),
      to: z.enum(MILESTONE_KINDS),
      months: countSchema,
      /** The lists on which either milestone has to be; any, where absent. */
      lists: objectOf({ from: listOf(idSchema).exactOptional(), to: listOf(idSchema).exactOptional() }).exactOptional(),
    }),
    objectOf({
      ...common(),
      test: z.literal("listed"),
      milestones: listOf(z.enum(LISTING_KINDS)),
      lists: listOf(idSchema).exactOptional(),
      /** The tier it has to be listed at; any, where absent. */
      at: idSchema.exactOptional(),
      from: dateSchema.exactOptional(),
      to: dateSchema.exactOptional(),
      /** The target that has to count it for a place that owes it, by the day; none, where absent. */
      target: idSchema.exactOptional(),
      /** Whether it has ever been so listed in that time, or stands so, at its highest tier, on the day asked about. */
      state: z.enum(["ever", "now"]),
    }),
    objectOf({ ...common(), test: z.literal("requires").exactOptional(), requires: Condition }),
  ]))();
