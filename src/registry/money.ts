import * as z from "zod";
import { amountSchema, dateSchema, decimalSchema, idSchema, listOf, objectOf, textSchema } from "../kernel/index.js";

/** Funds granted to a complex, in yuan: for what, in which period, in which instalments, with which reports owed. */
export interface Grant extends z.output<typeof Grant> {}

/** Schema of {@link Grant}; `special` are special incentive funds (专项激励资金), which two appraisals follow. */
export const Grant = /* @__PURE__ */ (() =>
  objectOf({
    /** Id that no other grant has (标识). */
    id: idSchema,
    /** Its name, for texts (名称). Absent: it is told by its id. */
    name: textSchema.exactOptional(),
    /** Id of the complex (综合体). */
    complex: idSchema,
    /** The amount in yuan (金额, yuan). */
    amount: amountSchema,
    /** The day it was granted (日期). */
    on: dateSchema,
    /** Whether it is a special incentive fund, which two appraisals follow (专项资金). Absent: not recorded. */
    special: z.boolean().exactOptional(),
    /** In which time it is to be spent (期间). */
    period: objectOf({
      /** The first day (起始). */
      from: dateSchema,
      /** The last day (终止). */
      to: dateSchema,
    }),
    /** Ids of the categories it may be spent on (允许支出类别). Absent: not recorded. */
    categories: listOf(idSchema).exactOptional(),
    /** Who gives it, by id; `government` and `social-capital` are counted apart (来源). Absent: not recorded. */
    source: idSchema.exactOptional(),
    /** Through which channel it comes, by id (投入渠道). Absent: not recorded. */
    channel: idSchema.exactOptional(),
    /** From which level it comes, by id (投入层次). Absent: not recorded. */
    level: idSchema.exactOptional(),
    /** Id of the funding policy it rests on (资金政策). Absent: not recorded. */
    policy: idSchema.exactOptional(),
    /** The parts in which it is paid (分期). Absent: paid in full when granted. */
    instalments: listOf(
      objectOf({
        /** Id of the instalment (标识). */
        id: idSchema,
        /** Its amount in yuan (金额, yuan). */
        amount: amountSchema,
        /** The day it is due (应办日期). */
        due: dateSchema,
        /** The day it was paid (拨付日期). Absent: not paid. */
        paidOn: dateSchema.exactOptional(),
      }),
    ).exactOptional(),
    /** The appraisals done of it (绩效评价). Absent: not recorded. */
    appraisals: listOf(
      objectOf({
        /** Which appraisal (类型). */
        kind: z.enum(["comprehensive", "performance"]),
        /** The day it was done (日期). */
        on: dateSchema,
      }),
    ).exactOptional(),
    /** The reports owed on it; empty where none is (报告). Absent: not recorded. */
    reports: listOf(
      objectOf({
        /** Id of the report (标识). */
        id: idSchema,
        /** The day it is due (应办日期). Absent: not recorded. */
        due: dateSchema.exactOptional(),
        /**
         * The last day that it reports on, from which days are counted where it has no due date (所报截止日期). Absent: not
         * recorded.
         */
        upTo: dateSchema.exactOptional(),
        /** The day it was handed in (日期). Absent: not handed in. */
        on: dateSchema.exactOptional(),
      }),
    ).exactOptional(),
  }))();

/** Money of a grant spent on a day, in yuan; a refund or a correction is negative. */
export interface Expenditure extends z.output<typeof Expenditure> {}

/** Schema of {@link Expenditure}. */
export const Expenditure = /* @__PURE__ */ (() =>
  objectOf({
    /** Id that no other expenditure has (标识). */
    id: idSchema,
    /** Id of the grant (资金). */
    grant: idSchema,
    /** The day it was spent (日期). */
    on: dateSchema,
    /** The amount in yuan; a refund or a correction is negative (金额, yuan). */
    amount: decimalSchema,
    /** Id of the category (支出类别). */
    category: idSchema,
    /** A remark (备注). Absent: none. */
    note: textSchema.exactOptional(),
  }))();
