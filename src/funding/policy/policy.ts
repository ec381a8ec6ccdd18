import * as z from "zod";
import { Label } from "../../finding/index.js";
import {
  type Accepted,
  amountSchema,
  type DecimalString,
  exampleOf,
  idSchema,
  listOf,
  mapOf,
  objectOf,
  onceEach,
  pathText,
  portionSchema,
  refusal,
  refusalOfKind,
  someOf,
  sumDecimals,
  textSchema,
  withOne,
} from "../../kernel/index.js";
import { Condition, conditionsIn } from "../../plan/index.js";
import { Amount, amountsIn, FOR_ONE } from "./amount.js";

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
    amounts: withOne(mapOf(amountSchema), FOR_ONE),
    /** What happens when the budget is short (预算不足时). Absent: as `owed`, of what is due by itself. */
    whenShort: z.enum(["pro-rata", "by-rank"]),
  });
const entitlement = () =>
  objectOf({
    /** By what (类型). */
    kind: z.literal("entitlement"),
    /** What is due to each (金额, yuan). */
    amount: Amount,
    /** What happens when the budget is short (预算不足时). Absent: as `owed`, of what is due by itself. */
    whenShort: z.enum(["pro-rata", "by-rank", "owed"]).exactOptional(),
  });

/** How money is given: the same for each, by marks, a fixed amount for each grade, or what is due by itself (应得). */
export type FundingRule = z.output<typeof FundingRule>;

/** Schema of {@link FundingRule}, told apart by `kind`. */
export const FundingRule = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [equal(), proportional(), byGrade(), entitlement()], { error: refusalOfKind }))();

interface Part {
  readonly id: string;
  readonly share: DecimalString;
}

const DISTINCT: Accepted = {
  zh: "标识不重复的清单",
  en: "a list in which no id stands twice",
  example: '[{"id":"a"},{"id":"b"}]',
};

/** A list of parts of a whole, each with an id of its own. */
const partsOf = <S extends z.ZodType<Part>>(part: S) => {
  const shares = ["0.6", "0.4"].map((share, at) => ({ id: "ab".charAt(at), share }));
  const due = (): Accepted => {
    const example = shares.map((share) => Object.assign({}, exampleOf(part, undefined), share));
    return {
      zh: "份额合计正好为1的清单",
      en: "a list whose shares add up to exactly 1",
      example: JSON.stringify(example),
    };
  };
  return someOf(part, due)
    .refine((parts) => new Set(parts.map(({ id }) => id)).size === parts.length, { error: refusal(DISTINCT) })
    .refine((parts) => sumDecimals(parts.map(({ share }) => share)) === "1", { error: () => refusal(due()) });
};

/**
 * What money complexes get, as data: a budget shared out by their appraisal, or what is due to each by itself.
 *
 * Amounts are in yuan, exact until they are rounded down to the fen: what is less than a fen does not count.
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
    clauses: onceEach(listOf(idSchema)),
    /** How money follows performance (规则). */
    rule: z.discriminatedUnion(
      "kind",
      [
        equal(),
        proportional(),
        byGrade(),
        entitlement(),
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
              share: portionSchema,
              /** How it is shared out (规则). */
              rule: FundingRule,
            }),
          ),
        }),
      ],
      { error: refusalOfKind },
    ),
    /** Who can get anything (符合条件). Absent: every complex that stands. */
    eligible: Condition.exactOptional(),
    /** Who gets nothing (不予安排). Absent: nobody is left out. */
    excludes: objectOf({
      /** Whether those under a veto get nothing (被否决者). */
      vetoed: z.boolean(),
      /** The grades that get nothing (等次). */
      grades: onceEach(listOf(idSchema)),
    }).exactOptional(),
    /** What becomes of money that hangs on what is still missing (未定资金). Absent: as `hold`. */
    open: z.enum(["hold", "as-is"]).exactOptional(),
    /** The most for one complex, all its parts and platforms together (单个上限, yuan). Absent: no limit. */
    capEach: Amount.exactOptional(),
    /**
     * The most for the complexes of one locality together, those of places below it included, in yuan (各地上限, yuan).
     * Absent: no limit.
     */
    capPerLocality: amountSchema.exactOptional(),
    /** To whom it is paid (拨付对象). */
    payee: z.enum(["complex", "locality"]),
    /** The parts in which each amount is paid (分期). Absent: paid at once. */
    instalments: partsOf(
      objectOf({
        /** Id of the instalment (标识). */
        id: idSchema,
        /** Its share of the amount, from 0 to 1 (份额). */
        share: portionSchema,
        /** Whether it is kept back (暂缓拨付). Absent: it is not. */
        held: z.literal("until-appraisal").exactOptional(),
        /** What has to hold before it is paid (拨付条件). Absent: nothing. */
        until: Condition.exactOptional(),
      }),
    ).exactOptional(),
    /** When money has to be paid back (追回). Absent: never. */
    clawback: objectOf({
      /** Where it has to be (适用条件). */
      when: Condition,
      /** Which share of what this policy has paid, from 0 to 1 (份额). */
      share: portionSchema,
    }).exactOptional(),
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
  const named = (figures: object, at: string) => Object.keys(figures).map((id) => ({ path: pathText([id], at), id }));
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

/** Every grade that a policy's conditions ask for, and where. */
export function gradesAskedBy({ eligible, instalments = [] }: FundingPolicy): { path: string; id: string }[] {
  const asked = (condition: Condition | undefined, at: string) =>
    (condition ? conditionsIn(condition, at) : []).flatMap(({ condition: each, path }) =>
      "choice" in each && each.choice === "grade"
        ? each.in.map((id, index) => ({ path: `${path}.in[${index}]`, id }))
        : [],
    );
  return [
    ...asked(eligible, "eligible"),
    ...instalments.flatMap(({ until }, index) => asked(until, `instalments[${index}].until`)),
  ];
}

/** Whether what a policy gives hangs on how complexes are appraised. */
export function goesBySheets(policy: FundingPolicy): boolean {
  const isDue = rulesOf(policy).every(({ rule }) => rule.kind === "entitlement");
  return !isDue || policy.excludes !== undefined || [...gradesNamedBy(policy), ...gradesAskedBy(policy)].length > 0;
}

/** What {@link FundingPolicy} takes: amounts as text or numbers. */
export type FundingPolicyInput = z.input<typeof FundingPolicy>;
