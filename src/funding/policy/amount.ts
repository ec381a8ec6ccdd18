import * as z from "zod";
import {
  amountSchema,
  type DecimalString,
  mapOf,
  notDeep,
  objectOf,
  portionSchema,
  someOf,
  withOne,
} from "../../kernel/index.js";
import { Source, type SourceInput } from "../../plan/index.js";

/**
 * An amount in yuan (金额), never below 0: a figure, one by the highest tier held (按层级) or by grade (按等次), a rate of what
 * a source says (按比例), the sum, the least or the greatest of several, or what is left of one less what a source says
 * (补差). A tier or a grade that is not named has none.
 */
export type Amount =
  | { readonly fixed: DecimalString }
  | {
      /** An amount in yuan for each tier, by id; a tier not named has 0 (按层级). */
      readonly byTier: {
        readonly [tier: string]: DecimalString;
      };
    }
  | {
      /** An amount in yuan for each grade, by id; a grade not named has 0 (按等次). */
      readonly byGrade: {
        readonly [grade: string]: DecimalString;
      };
    }
  | { readonly rate: DecimalString; readonly of: Source }
  | { readonly sum: readonly Amount[] }
  | { readonly least: readonly Amount[] }
  | { readonly greatest: readonly Amount[] }
  | { readonly less: Amount; readonly by: Source };

/** An {@link Amount} as written by hand: decimals as text or numbers. */
export type AmountInput =
  | {
      /** The same amount in yuan for each (定额). */
      readonly fixed: string | number;
    }
  | {
      /** An amount in yuan for each tier, by id; a tier not named has 0 (按层级). */
      readonly byTier: {
        readonly [tier: string]: string | number;
      };
    }
  | {
      /** An amount in yuan for each grade, by id; a grade not named has 0 (按等次). */
      readonly byGrade: {
        readonly [grade: string]: string | number;
      };
    }
  | {
      /** The share of the source that is given (比例). */
      readonly rate: string | number;
      readonly of: SourceInput;
    }
  | { readonly sum: readonly AmountInput[] }
  | { readonly least: readonly AmountInput[] }
  | { readonly greatest: readonly AmountInput[] }
  | { readonly less: AmountInput; readonly by: SourceInput };

const KINDS = ["fixed", "byTier", "byGrade", "rate", "sum", "least", "greatest", "less"] as const;

/** What an amount is written as: the key by which each kind is known. */
export type AmountKind = (typeof KINDS)[number];

/** An {@link Amount} of one kind. */
export type AmountBy<K extends AmountKind> = Extract<Amount, { readonly [key in K]: unknown }>;

/** What is due where amounts are by something. */
export const FOR_ONE = { zh: "至少一项金额", en: "an amount for one at least", example: '{"a":"100000"}' };

/** Schema of {@link Amount}; what of its names a plan has to know is checked where both are handed in. */
export const Amount: z.ZodType<Amount, AmountInput> = /* @__PURE__ */ (() => {
  // By getters, so that a part of it is the schema itself and, to JSON Schema, has to be there.
  const several = () => someOf(Amount, SEVERAL);
  return notDeep(
    z.union([
      objectOf({
        /** A fixed amount in yuan (定额). */
        fixed: amountSchema,
      }),
      objectOf({
        /** An amount in yuan for each tier, by the highest held; one that is not named has none (按层级). */
        byTier: withOne(mapOf(amountSchema), FOR_ONE),
      }),
      objectOf({
        /** An amount in yuan for each grade; one that is not named has none (按等次). */
        byGrade: withOne(mapOf(amountSchema), FOR_ONE),
      }),
      objectOf({
        /** The rate, from 0 to 1 (比例). */
        rate: portionSchema,
        /** What the rate is of (来源). */
        of: Source,
      }),
      objectOf({
        /** Amounts that are added up (合计). */
        get sum() {
          return several();
        },
      }),
      objectOf({
        /** Amounts of which the least counts (取低). */
        get least() {
          return several();
        },
      }),
      objectOf({
        /** Amounts of which the greatest counts (取高). */
        get greatest() {
          return several();
        },
      }),
      objectOf({
        /** An amount from which something is taken off; no less than 0 is left (补差). */
        get less() {
          return Amount;
        },
        /** What is taken off (减去). */
        by: Source,
      }),
    ]),
  );
})();

const SEVERAL = { zh: "至少一项金额", en: "at least one amount", example: '[{"fixed":"100000"}]' };

/** The kind of an amount. */
export function kindOfAmount(amount: Amount): AmountKind {
  return KINDS.find((kind) => kind in amount) ?? "fixed";
}

/** The amounts that one is put together of, each with its path below it. */
export function partsOfAmount(amount: Amount): readonly { readonly amount: Amount; readonly path: string }[] {
  const listed = (key: "sum" | "least" | "greatest", parts: readonly Amount[]) =>
    parts.map((part, index) => ({ amount: part, path: `.${key}[${index}]` }));
  if ("sum" in amount) return listed("sum", amount.sum);
  if ("least" in amount) return listed("least", amount.least);
  if ("greatest" in amount) return listed("greatest", amount.greatest);
  return "less" in amount ? [{ amount: amount.less, path: ".less" }] : [];
}

/** Every amount in one, itself first, each with its path. */
export function amountsIn(amount: Amount, path: string): { readonly amount: Amount; readonly path: string }[] {
  return [{ amount, path }, ...partsOfAmount(amount).flatMap((part) => amountsIn(part.amount, `${path}${part.path}`))];
}
