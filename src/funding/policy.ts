import * as z from "zod";
import type { GradeNamed } from "../appraisal/index.js";
import { Label } from "../finding/index.js";
import {
  amountSchema,
  type DecimalString,
  idSchema,
  listOf,
  mapOf,
  objectOf,
  refusal,
  sumDecimals,
  textSchema,
} from "../kernel/index.js";

const equal = () =>
  objectOf({
    /** By what (类型). */
    kind: z.literal("equal"),
  });
const proportional = () =>
  objectOf({
    /** By what (类型). */
    kind: z.literal("proportional"),
  });
const byGrade = () =>
  objectOf({
    /** By what (类型). */
    kind: z.literal("by-grade"),
    /** The amount of each grade in yuan, by the grade's id; a grade that is not named has none (各等次金额, yuan). */
    amounts: mapOf(amountSchema),
    /** What happens when the budget is short (预算不足时). */
    whenShort: z.enum(["pro-rata", "by-rank"]),
  });

/** How money follows performance: the same for each, by marks, or a fixed amount for each grade. */
export type FundingRule = z.output<typeof FundingRule>;

/** Schema of {@link FundingRule}, told apart by `kind`. */
export const FundingRule = /* @__PURE__ */ (() => z.discriminatedUnion("kind", [equal(), proportional(), byGrade()]))();

interface Part {
  readonly id: string;
  readonly share: DecimalString;
}

/** A list of parts of a whole, each with an id of its own. */
const partsOf = <S extends z.ZodType<Part>>(part: S) =>
  listOf(part)
    .refine((parts) => new Set(parts.map(({ id }) => id)).size === parts.length, { error: refusal("distinct") })
    .refine((parts) => sumDecimals(parts.map(({ share }) => share)) === "1", { error: refusal("parts") });

/**
 * How a budget is shared out among complexes by their appraisal, as data.
 *
 * Amounts are in yuan; what of a cap or a fixed amount is less than a fen does not count.
 */
export interface FundingPolicy extends z.output<typeof FundingPolicy> {}

/** Schema of {@link FundingPolicy}. */
export const FundingPolicy = /* @__PURE__ */ (() =>
  objectOf({
    /** Id of the policy (标识). */
    id: idSchema,
    /** Its name (名称). */
    label: Label,
    /** Where it comes from (出处). */
    provenance: z.enum(["policy", "external", "illustrative"]),
    /** The source (出处). Absent: not stated. */
    source: textSchema.exactOptional(),
    /** The clauses that every line rests on (依据条文). */
    clauses: listOf(idSchema),
    /** How money follows performance (规则). */
    rule: z.discriminatedUnion("kind", [
      equal(),
      proportional(),
      byGrade(),
      /** Parts of the budget by rules of their own, in this order; their shares add up to 1. */
      objectOf({
        /** By what (类型). */
        kind: z.literal("mixed"),
        /** The parts, in the order in which they are shared out (组成). */
        parts: partsOf(
          objectOf({
            /** Id of the part (标识). */
            id: idSchema,
            /** Its share of the budget, from 0 to 1 (份额). */
            share: amountSchema,
            /** How it is shared out (规则). */
            rule: FundingRule,
          }),
        ),
      }),
    ]),
    /** Who gets nothing (不予安排). */
    excludes: objectOf({
      /** Whether those under a veto get nothing (被否决者). */
      vetoed: z.boolean(),
      /** The grades that get nothing (等次). */
      grades: listOf(idSchema),
    }),
    /** What becomes of money that hangs on what is still missing (未定资金). Absent: as `hold`. */
    open: z.enum(["hold", "as-is"]).exactOptional(),
    /** A complex that was funded before gets nothing more (仅一次). Absent: it may be funded again. */
    once: z.literal(true).exactOptional(),
    /** The most for one complex in yuan, all its parts and platforms together (单个上限, yuan). Absent: no limit. */
    capEach: amountSchema.exactOptional(),
    /** The most for the complexes of one locality together, in yuan (各地上限, yuan). Absent: no limit. */
    capPerLocality: amountSchema.exactOptional(),
    /** To whom it is paid (拨付对象). */
    payee: z.enum(["complex", "locality"]),
    /** The parts in which each amount is paid (分期). Absent: paid at once. */
    instalments: partsOf(
      objectOf({
        /** Id of the instalment (标识). */
        id: idSchema,
        /** Its share of the amount, from 0 to 1 (份额). */
        share: amountSchema,
        /** Whether it is kept back (暂缓拨付). Absent: it is not. */
        held: z.literal("until-appraisal").exactOptional(),
      }),
    ).exactOptional(),
  }))();

/** What {@link FundingPolicy} takes: amounts as text or numbers. */
export type FundingPolicyInput = z.input<typeof FundingPolicy>;

/** Every grade that a policy names, and where. */
export function gradesNamedBy({ rule, excludes }: FundingPolicy): GradeNamed[] {
  const rules =
    rule.kind === "mixed"
      ? rule.parts.map((part, index) => ({ rule: part.rule, at: `rule.parts[${index}].rule` }))
      : [{ rule, at: "rule" }];
  return [
    ...rules.flatMap((each) =>
      each.rule.kind === "by-grade"
        ? Object.keys(each.rule.amounts).map((id) => ({ path: `${each.at}.amounts.${id}`, id }))
        : [],
    ),
    ...excludes.grades.map((id, index) => ({ path: `excludes.grades[${index}]`, id })),
  ];
}
