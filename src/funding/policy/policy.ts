import * as z from "zod";
import { Label } from "../../finding/index.js";
import {
  amountSchema,
  type DecimalString,
  idSchema,
  listOf,
  mapOf,
  objectOf,
  portionSchema,
  refusal,
  sumDecimals,
  textSchema,
} from "../../kernel/index.js";
import { Condition } from "../../plan/index.js";
import { Amount, amountsIn } from "./amount.js";

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

const entitlement = () =>
  objectOf({
    kind: z.literal("entitlement"),
    /** What is due by itself, with a budget or without one; rounded down to the fen, once. */
    amount: Amount,
    /** What happens when the budget is short; what is cut stays owed, where absent. */
    whenShort: z.enum(["pro-rata", "by-rank", "owed"]).exactOptional(),
  });

/** How money is given: the same for each, by marks, a fixed amount for each grade, or what is due by itself (应得). */
export type FundingRule = z.output<typeof FundingRule>;

/** Schema of {@link FundingRule}, told apart by `kind`. */
export const FundingRule = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [equal(), proportional(), byGrade(), entitlement()]))();

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
 * What money complexes get, as data: a budget shared out by their appraisal, or what is due to each by itself.
 *
 * Amounts are in yuan, exact until they are rounded down to the fen: what is less than a fen does not count.
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
      entitlement(),
      /** Parts of the budget by rules of their own, in this order; their shares add up to 1. */
      objectOf({
        kind: z.literal("mixed"),
        parts: partsOf(objectOf({ id: idSchema, share: amountSchema, rule: FundingRule })),
      }),
    ]),
    /** Who can get anything; every complex that stands, where absent. */
    eligible: Condition.exactOptional(),
    /** Who gets nothing: those under a veto, and those of certain grades; nobody, where absent. */
    excludes: objectOf({ vetoed: z.boolean(), grades: listOf(idSchema) }).exactOptional(),
    /** What becomes of money that hangs on what is still missing: held back (default), or paid as things are recorded. */
    open: z.enum(["hold", "as-is"]).exactOptional(),
    /** The most for one complex, all its parts and platforms together. */
    capEach: Amount.exactOptional(),
    /** The most for the complexes of one locality together, those of places below it included. */
    capPerLocality: amountSchema.exactOptional(),
    /** To whom the money is paid. */
    payee: z.enum(["complex", "locality"]),
    /** The parts in which each amount is paid; each is kept back until the next appraisal is done, or a condition holds. */
    instalments: partsOf(
      objectOf({
        id: idSchema,
        share: amountSchema,
        held: z.literal("until-appraisal").exactOptional(),
        until: Condition.exactOptional(),
      }),
    ).exactOptional(),
    /** When a share of what this policy has paid is to be paid back. */
    clawback: objectOf({ when: Condition, share: portionSchema }).exactOptional(),
  }))();

/** The rules of a policy, each with its path in it. */
export function rulesOf({ rule }: FundingPolicy): readonly { readonly rule: FundingRule; readonly path: string }[] {
  if (rule.kind !== "mixed") return [{ rule, path: "rule" }];
  return rule.parts.map((part, index) => ({ rule: part.rule, path: `rule.parts[${index}].rule` }));
}

/** Every amount that a policy works out, with its path: by its rules, and the most for each. */
export function amountsOf(policy: FundingPolicy): { readonly amount: Amount; readonly path: string }[] {
  const due = rulesOf(policy).flatMap(({ rule, path }) =>
    rule.kind === "entitlement" ? [{ amount: rule.amount, path: `${path}.amount` }] : [],
  );
  return [...due, ...(policy.capEach ? [{ amount: policy.capEach, path: "capEach" }] : [])].flatMap((each) =>
    amountsIn(each.amount, each.path),
  );
}

/** Every grade that a policy names, and where. */
export function gradesNamedBy(policy: FundingPolicy): { readonly path: string; readonly id: string }[] {
  const named = (figures: object, at: string) => Object.keys(figures).map((id) => ({ path: `${at}.${id}`, id }));
  return [
    ...rulesOf(policy).flatMap(({ rule, path }) =>
      rule.kind === "by-grade" ? named(rule.amounts, `${path}.amounts`) : [],
    ),
    ...amountsOf(policy).flatMap(({ amount, path }) =>
      "byGrade" in amount ? named(amount.byGrade, `${path}.byGrade`) : [],
    ),
    ...(policy.excludes?.grades ?? []).map((id, index) => ({ path: `excludes.grades[${index}]`, id })),
  ];
}

/** What {@link FundingPolicy} takes: amounts as text or numbers. */
export type FundingPolicyInput = z.input<typeof FundingPolicy>;
