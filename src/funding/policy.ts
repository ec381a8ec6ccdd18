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

const equal = () => objectOf({ kind: z.literal("equal") });
const proportional = () => objectOf({ kind: z.literal("proportional") });
const byGrade = () =>
  objectOf({
    kind: z.literal("by-grade"),
    /** The amount of each grade, in yuan; a grade that is not named has none. */
    amounts: mapOf(amountSchema),
    /** What happens when the budget is short: every amount is cut alike, or the best come first. */
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
    id: idSchema,
    label: Label,
    /** Whether a policy says so itself, it comes from elsewhere, or it is this library's own proposal. */
    provenance: z.enum(["policy", "external", "illustrative"]),
    source: textSchema.exactOptional(),
    /** The clauses that every line rests on. */
    clauses: listOf(idSchema),
    rule: z.discriminatedUnion("kind", [
      equal(),
      proportional(),
      byGrade(),
      /** Parts of the budget by rules of their own, in this order; their shares add up to 1. */
      objectOf({
        kind: z.literal("mixed"),
        parts: partsOf(objectOf({ id: idSchema, share: amountSchema, rule: FundingRule })),
      }),
    ]),
    /** Who gets nothing: those under a veto, and those of certain grades. */
    excludes: objectOf({ vetoed: z.boolean(), grades: listOf(idSchema) }),
    /** What becomes of money that hangs on what is still missing: held back (default), or paid as things are recorded. */
    open: z.enum(["hold", "as-is"]).exactOptional(),
    /** Whether a complex that was funded before gets nothing more. */
    once: z.literal(true).exactOptional(),
    /** The most for one complex, all its parts and platforms together. */
    capEach: amountSchema.exactOptional(),
    /** The most for the complexes of one locality together. */
    capPerLocality: amountSchema.exactOptional(),
    /** To whom the money is paid. */
    payee: z.enum(["complex", "locality"]),
    /** The parts in which each amount is paid; `held` is kept back until the next appraisal is done. */
    instalments: partsOf(
      objectOf({ id: idSchema, share: amountSchema, held: z.literal("until-appraisal").exactOptional() }),
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
