import * as z from "zod";
import { Label } from "../finding/index.js";
import { decimalSchema, idSchema, listOf, mapOf, objectOf, textSchema, yearSchema } from "../kernel/index.js";
import { ChoiceSchema, Provenance } from "../plan/index.js";

/** A value observed in a year: a decimal, the ratings of a panel, or the items of a checklist that are done. */
export type Observation = z.output<typeof Observation>;

/** Schema of {@link Observation}. */
export const Observation = /* @__PURE__ */ (() =>
  z.union([
    decimalSchema,
    objectOf({
      /** The ratings, on the scale that the scorecard sets (评分). */
      ratings: listOf(decimalSchema),
    }),
    objectOf({
      /** Ids of the items done; what is not named is not done (已完成). */
      done: listOf(idSchema),
    }),
  ]))();

/** The value of a named formula for a year, with what it was computed from and what was missing. */
export interface Measured extends z.output<typeof Measured> {}

/**
 * Schema of {@link Measured}: without a `value`, `missing` has the paths that would have to be recorded, or `reason` why
 * there is none; `base` is the year compared with, `readings` are those of the plan that the value depends on.
 */
export const Measured = /* @__PURE__ */ (() =>
  objectOf({
    /**
     * What it is, as every result of `measure` says: it can then be told by itself (结果类型). Absent: a figure written by
     * hand.
     */
    type: z.literal("named-measure").exactOptional(),
    /** By what the value is known: whose it is, the year and the measure (固定标识). Absent: a figure written by hand. */
    key: textSchema.exactOptional(),
    /** The measure, by the name that the value has in the record (标识). Absent: a figure written by hand. */
    id: textSchema.exactOptional(),
    /** The value, in `unit` (数值). Absent: there is none; `missing` or `reason` says why. */
    value: decimalSchema.exactOptional(),
    /** Why there is no value though nothing is missing (理由). Absent: there is a value, or something is missing. */
    reason: Label.exactOptional(),
    /** The unit of the value (单位). */
    unit: textSchema,
    /** The clauses it rests on (依据条文). */
    clauses: listOf(idSchema),
    /** The figures it was computed from, by name (输入). */
    inputs: mapOf(decimalSchema),
    /** Paths of what would have to be recorded (缺项). */
    missing: listOf(textSchema),
    /** The year it is compared with (基数). Absent: it is compared with none. */
    base: yearSchema.exactOptional(),
    /**
     * The readings of the plan that it depends on, with the alternative chosen in each (条文解读). Absent: it depends on
     * none.
     */
    readings: mapOf(ChoiceSchema).exactOptional(),
    /** Where what it rests on comes from, if the policy does not say it (出处). Absent: the policy says it. */
    provenance: Provenance.exactOptional(),
  }))();

/** What was observed of a complex, or of one platform in it, in a year. */
export interface AnnualRecord extends z.output<typeof AnnualRecord> {}

/** Schema of {@link AnnualRecord}. */
export const AnnualRecord = /* @__PURE__ */ (() =>
  objectOf({
    /**
     * What it is, as every result of `measure` says: it can then be told by itself (结果类型). Absent: a record that was
     * taken down, not made.
     */
    type: z.literal("annual-record").exactOptional(),
    /**
     * By what the result of `measure` is known: the complex, the platform and the year (固定标识). Absent: a record that
     * was taken down, not made.
     */
    key: textSchema.exactOptional(),
    /** Id of the complex (综合体). */
    complex: idSchema,
    /** Id of the platform in it (平台). Absent: it speaks of the complex as a whole. */
    platform: idSchema.exactOptional(),
    /** The calendar year (年度). */
    year: yearSchema,
    /**
     * What was observed, by key: money in yuan, otherwise as `OBSERVED` of the library or the scorecard states the unit
     * (观测值).
     */
    observed: mapOf(Observation),
    /** Values of named formulas for the year, as `measure` gives them (测算值). Absent: not measured yet. */
    measured: mapOf(Measured).exactOptional(),
  }))();

/** What was observed in a year of a place itself, not of its complexes: an index, a rank, a number that an office hands in. */
export interface AreaRecord extends z.output<typeof AreaRecord> {}

/** Schema of {@link AreaRecord}; without a locality it is of the whole area. */
export const AreaRecord = /* @__PURE__ */ (() =>
  objectOf({
    /** Id of the place (所在地). Absent: the whole area. */
    locality: idSchema.exactOptional(),
    /** The year (年度). */
    year: yearSchema,
    /** The figures by key (观测值). */
    observed: mapOf(decimalSchema),
  }))();
