import * as z from "zod";
import { Label } from "../finding/index.js";
import { idSchema, integerSchema, jsonValueSchema, listOf, mapOf, objectOf, textSchema } from "../kernel/index.js";
import { ChoiceSchema } from "../plan/index.js";

/** A place in an answer, and what has to stand there. */
export interface Expectation extends z.output<typeof Expectation> {}

/**
 * Schema of {@link Expectation}. A step of `at` is the key of an object, the place of a list's member (from 0), the `id`, `rule`,
 * `complex`, `tier` or `key` of the one member that has it, or an object that one member alone holds. `is` names what an
 * object has to hold at least; a list has as many members as it names, in its order; `null` says that nothing is there.
 */
export const Expectation = /* @__PURE__ */ (() =>
  objectOf({
    at: listOf(z.union([textSchema, integerSchema, mapOf(jsonValueSchema)])).exactOptional(),
    is: jsonValueSchema,
  }))();

/**
 * A case (用例): what a public function is asked under a plan, and what of its answer is expected, with the clauses that say so.
 */
export interface Case extends z.output<typeof Case> {}

/**
 * Schema of {@link Case}. `ask` names one function and gives its arguments by name, options beside them; the plan is put in
 * where a function takes one. In an argument `{ "use": name }` stands for a value handed to `runCases`, and `{ "ask": … }` for the
 * answer of another function.
 */
export const Case = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    clauses: listOf(idSchema),
    says: Label,
    /** By reading the alternative it is taken by. */
    readings: mapOf(ChoiceSchema).exactOptional(),
    ask: mapOf(mapOf(jsonValueSchema)),
    expect: z.union([listOf(Expectation), objectOf({ fault: z.string() })]),
  }))();
