import * as z from "zod";
import { Label } from "../finding/index.js";
import {
  idSchema,
  integerSchema,
  jsonValueSchema,
  listOf,
  mapOf,
  objectOf,
  someOf,
  textSchema,
} from "../kernel/index.js";
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
    /**
     * The steps to the place: a key, a place in a list from 0, the `id`, `rule`, `complex`, `tier` or `key` of a
     * member, or an object that one member alone holds (位置). Absent: the whole answer.
     */
    at: listOf(z.union([textSchema, integerSchema, mapOf(jsonValueSchema)])).exactOptional(),
    /**
     * What stands there: an object holds at least this, a list has these members in this order, `null` is nothing (内容).
     */
    is: jsonValueSchema,
  }))();

const SOME_EXPECTATION = {
  zh: "至少一项预期",
  en: "at least one expectation",
  example: '[{"at":["verdict"],"is":"met"}]',
};

/**
 * A case (用例): what a public function is asked under a plan, and what of its answer is expected, with the clauses that say so.
 */
export interface Case extends z.output<typeof Case> {}

/**
 * Schema of {@link Case}. `ask` names one function and gives its arguments by name, options beside them; the plan is put in
 * where a function takes one. In an argument `{ "use": name }` stands for a value handed to `runCases`, `{ "use": "plan" }` for the
 * plan, and `{ "ask": … }` for the answer of another function.
 */
export const Case = /* @__PURE__ */ (() =>
  objectOf({
    /** Id that no other case has (标识). */
    id: idSchema,
    /** The clauses that it was worked out from (依据条文). */
    clauses: listOf(idSchema),
    /** Why the answer is due, in a sentence (说明). */
    says: Label,
    /** By reading the alternative that it is asked in (条文解读). Absent: as the plan is read. */
    readings: mapOf(ChoiceSchema).exactOptional(),
    /**
     * One function, with its arguments by name, options beside them, the plan left out; `{ "use": name }` stands for a
     * value that is handed in, `{ "use": "plan" }` for the plan, `{ "ask": … }` for the answer of another function
     * (提问).
     */
    ask: mapOf(mapOf(jsonValueSchema)),
    /** What the answer has to hold, or the fault that it is refused for (预期). */
    expect: z.union([
      someOf(Expectation, SOME_EXPECTATION),
      objectOf({
        /** The path of a fault that the call is refused for (错误位置). */
        fault: z.string(),
      }),
    ]),
  }))();
