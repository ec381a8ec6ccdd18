import * as z from "zod";
import { amountSchema, dateSchema, decimalSchema, idSchema, listOf, textSchema } from "../kernel/index.js";

/** Funds granted to a complex, in yuan: for what, in which period, in which instalments, with which reports owed. */
export interface Grant extends z.output<typeof Grant> {}

/** Schema of {@link Grant}; `special` are special incentive funds (专项激励资金), which two appraisals follow. */
export const Grant = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: idSchema,
      complex: idSchema,
      amount: amountSchema,
      on: dateSchema,
      special: z.boolean().exactOptional(),
      period: z.strictObject({ from: dateSchema, to: dateSchema }).readonly(),
      categories: listOf(idSchema).exactOptional(),
      source: idSchema.exactOptional(),
      channel: idSchema.exactOptional(),
      level: idSchema.exactOptional(),
      instalments: listOf(
        z
          .strictObject({ id: idSchema, amount: amountSchema, due: dateSchema, paidOn: dateSchema.exactOptional() })
          .readonly(),
      ).exactOptional(),
      appraisals: listOf(
        z.strictObject({ kind: z.enum(["comprehensive", "performance"]), on: dateSchema }).readonly(),
      ).exactOptional(),
      reports: listOf(
        z.strictObject({ id: idSchema, due: dateSchema.exactOptional(), on: dateSchema.exactOptional() }).readonly(),
      ).exactOptional(),
    })
    .readonly())();

/** Money of a grant spent on a day, in yuan; a refund or a correction is negative. */
export interface Expenditure extends z.output<typeof Expenditure> {}

/** Schema of {@link Expenditure}. */
export const Expenditure = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: idSchema,
      grant: idSchema,
      on: dateSchema,
      amount: decimalSchema,
      category: idSchema,
      note: textSchema.exactOptional(),
    })
    .readonly())();
