import * as z from "zod";
import { type Choice, Label } from "../finding/index.js";
import {
  idSchema,
  integerSchema,
  jsonValueSchema,
  listOf,
  mapOf,
  objectOf,
  onceEach,
  wholeMapOf,
  withOne,
} from "../kernel/index.js";
import { Provenance } from "./element.js";

/**
 * One way to read a passage, as a patch of plan data: `set` gives new values by path, list members by their id.
 *
 * `null` takes a key away; the text `$value` stands for the number that the alternative takes. A member whose id has
 * dots cannot be named, nor can what identifies the plan, its members, its clauses and its readings.
 */
export interface Alternative extends z.output<typeof Alternative> {}

/** Schema of {@link Alternative}. */
export const Alternative = /* @__PURE__ */ (() =>
  objectOf({
    /** Its name (名称). */
    label: Label,
    /**
     * New values by their path in the plan, members of lists by their id. `null` takes a key away; `$value` stands for
     * the number that the alternative takes (改动).
     */
    set: wholeMapOf(jsonValueSchema),
    /** Whether it takes a number (取值). Absent: it takes none. */
    takes: z.literal("integer").exactOptional(),
  }))();

const base = () => ({
  /** The clauses it rests on, ids of the plan's `clauses` (依据条文). */
  clauses: onceEach(listOf(idSchema)),
  /** Why it matters (缘由). */
  why: Label,
  /** Where it comes from, where not from the policy's text (出处). Absent: from the policy's text. */
  provenance: Provenance.exactOptional(),
  /** The alternative that holds unless another is chosen (默认解读). */
  default: idSchema,
});

/** A place where the text leaves room, the ways to read it, and why it matters. */
export interface Reading<A extends string = string> extends Omit<z.output<typeof Reading>, "default" | "alternatives"> {
  /** The alternative that holds unless another is chosen (默认). */
  readonly default: A;
  /** The ways to read it, by name (各种读法). */
  readonly alternatives: { readonly [K in A]: Alternative };
}

const ALTERNATIVE = {
  zh: "至少一种读法",
  en: "one way to read it at least",
  example: '{"strict":{"label":{"zh":"从严","en":"strict"},"set":{}}}',
};

/** Schema of {@link Reading}. */
export const Reading = /* @__PURE__ */ (() =>
  objectOf({
    ...base(),
    /** The ways to read it, by id (可选解读). */
    alternatives: withOne(mapOf(Alternative), ALTERNATIVE),
  }))();

/** Schema of a choice among alternatives. */
export const ChoiceSchema = /* @__PURE__ */ (() =>
  z.union([idSchema, objectOf({ id: idSchema, value: integerSchema })]) satisfies z.ZodType<Choice>)();

/** The readings of a plan and the ids of their alternatives. */
export type ReadingChoices = { readonly [reading: string]: string };

/** The alternatives of each reading, as literal types, from readings written out. */
export type ReadingIds<X> = {
  readonly [K in keyof X]: X[K] extends {
    /** The ways to read it, by name (各种读法). */
    readonly alternatives: infer A;
  }
    ? keyof A & string
    : never;
};
