import * as z from "zod";
import { Label } from "../finding/index.js";
import { decimalSchema, idSchema, listOf, mapOf, objectOf, textSchema, yearSchema } from "../kernel/index.js";
import { ChoiceSchema } from "../plan/index.js";

/** A value observed in a year: a decimal, the ratings of a panel, or the items of a checklist that are done. */
export type Observation = z.output<typeof Observation>;

/** Schema of {@link Observation}. */
export const Observation = /* @__PURE__ */ (() =>
  z.union([decimalSchema, objectOf({ ratings: listOf(decimalSchema) }), objectOf({ done: listOf(idSchema) })]))();

/** The value of a named formula for a year, with what it was computed from and what was missing. */
export interface Measured extends z.output<typeof Measured> {}

/**
 * Schema of {@link Measured}: without a `value`, `missing` has the paths that would have to be recorded, or `reason` why
 * there is none; `base` is the year compared with, `readings` are those of the plan that the value depends on.
 */
export const Measured = /* @__PURE__ */ (() =>
  objectOf({
    type: z.literal("named-measure").exactOptional(),
    key: textSchema.exactOptional(),
    id: textSchema.exactOptional(),
    value: decimalSchema.exactOptional(),
    reason: Label.exactOptional(),
    unit: textSchema,
    clauses: listOf(idSchema),
    inputs: mapOf(decimalSchema),
    missing: listOf(textSchema),
    base: yearSchema.exactOptional(),
    readings: mapOf(ChoiceSchema).exactOptional(),
  }))();

/** What was observed of a complex, or of one platform in it, in a year. */
export interface AnnualRecord extends z.output<typeof AnnualRecord> {}

/** Schema of {@link AnnualRecord}. */
export const AnnualRecord = /* @__PURE__ */ (() =>
  objectOf({
    type: z.literal("annual-record").exactOptional(),
    key: textSchema.exactOptional(),
    complex: idSchema,
    platform: idSchema.exactOptional(),
    year: yearSchema,
    observed: mapOf(Observation),
    measured: mapOf(Measured).exactOptional(),
  }))();

/** What was observed in a year of a place itself, not of its complexes: an index, a rank, a number that an office hands in. */
export interface AreaRecord extends z.output<typeof AreaRecord> {}

/** Schema of {@link AreaRecord}; without a locality it is of the whole area. */
export const AreaRecord = /* @__PURE__ */ (() =>
  objectOf({ locality: idSchema.exactOptional(), year: yearSchema, observed: mapOf(decimalSchema) }))();
