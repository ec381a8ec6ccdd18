import * as z from "zod";
import { decimalSchema, frozen, idSchema, listOf, mapOf, textSchema, yearSchema } from "../kernel/index.js";

/** A value observed in a year: a decimal, the ratings of a panel, or the items of a checklist that are done. */
export type Observation = z.output<typeof Observation>;

/** Schema of {@link Observation}. */
export const Observation = /* @__PURE__ */ (() =>
  z.union([
    decimalSchema,
    frozen(z.strictObject({ ratings: listOf(decimalSchema) })),
    frozen(z.strictObject({ done: listOf(idSchema) })),
  ]))();

/** The value of a named formula for a year, with what it was computed from and what was missing. */
export interface Measured extends z.output<typeof Measured> {}

/** Schema of {@link Measured}. */
export const Measured = /* @__PURE__ */ (() =>
  frozen(
    z.strictObject({
      value: decimalSchema.exactOptional(),
      unit: textSchema,
      clauses: listOf(idSchema),
      inputs: mapOf(decimalSchema),
      missing: listOf(textSchema),
    }),
  ))();

/** What was observed of a complex, or of one platform in it, in a year. */
export interface AnnualRecord extends z.output<typeof AnnualRecord> {}

/** Schema of {@link AnnualRecord}. */
export const AnnualRecord = /* @__PURE__ */ (() =>
  frozen(
    z.strictObject({
      complex: idSchema,
      platform: idSchema.exactOptional(),
      year: yearSchema,
      observed: mapOf(Observation),
      measured: mapOf(Measured).exactOptional(),
    }),
  ))();
