import * as z from "zod";
import { amountSchema, dateSchema, decimalSchema, idSchema, listOf, objectOf, textSchema } from "../kernel/index.js";

/** Funds granted to a complex, in yuan: for what, in which period, in which instalments, with which reports owed. */
export interface Grant extends z.output<typeof Grant> {}

/** Schema of {@link Grant}; `special` are special incentive funds (专项激励资金), which two appraisals follow. */
export const Grant = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    name: textSchema.exactOptional(),
    complex: idSchema,
    amount: amountSchema,
    on: dateSchema,
    special: z.boolean().exactOptional(),
    period: objectOf({ from: dateSchema, to: dateSchema }),
    categories: listOf(idSchema).exactOptional(),
    source: idSchema.exactOptional(),
    channel: idSchema.exactOptional(),
    level: idSchema.exactOptional(),
    policy: idSchema.exactOptional(),
    instalments: listOf(
      objectOf({ id: idSchema, amount: amountSchema, due: dateSchema, paidOn: dateSchema.exactOptional() }),
    ).exactOptional(),
    appraisals: listOf(objectOf({ kind: z.enum(["comprehensive", "performance"]), on: dateSchema })).exactOptional(),
    reports: listOf(
      objectOf({
        id: idSchema,
        due: dateSchema.exactOptional(),
        /** The last day that it reports on, from which days are counted where it has no due date. */
        upTo: dateSchema.exactOptional(),
        on: dateSchema.exactOptional(),
      }),
    ).exactOptional(),
  }))();

/** Money of a grant spent on a day, in yuan; a refund or a correction is negative. */
export interface Expenditure extends z.output<typeof Expenditure> {}

/** Schema of {@link Expenditure}. */
export const Expenditure = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    grant: idSchema,
    on: dateSchema,
    amount: decimalSchema,
    category: idSchema,
    note: textSchema.exactOptional(),
  }))();
