import * as z from "zod";
import { guarded, keyOf, PolicyError, readChecked, takes } from "../finding/index.js";
import {
  type DecimalInput,
  type DecimalString,
  type ExactText,
  exactText,
  fraction,
  isPlainObject,
  largestRemainder,
  objectOf,
  ownValue,
  PLACES,
  scaled,
  tenTo,
} from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import { type BenefitMethod, BenefitProblem, faultsInGame, valuesByMembers } from "./benefit-problem.js";
import { yuanOf } from "./fen.js";
import { shapleyValue } from "./shapley.js";
import { tooMany } from "./too-many.js";

/** Who takes part in a jointly built resource. */
export interface BenefitParticipant {
  readonly id: string;
  /** What it contributed, in any one unit; for `contribution`. */
  readonly contribution?: DecimalInput;
  /** Its agreed part of 1; for `agreed`. */
  readonly share?: DecimalInput;
}

/** A benefit to divide. */
export interface BenefitGame {
  /** What there is to divide, in yuan, to the fen. */
  readonly benefit: DecimalInput;
  readonly participants: readonly BenefitParticipant[];
  /** What each group of participants would earn by itself, in yuan; for `shapley`, every group once. */
  readonly coalitions?: readonly {
    /** Ids of those who act together (联合者). */
    readonly members: readonly string[];
    readonly value: DecimalInput;
  }[];
}

/** What a participant gets: to the fen, and exactly. */
export interface BenefitShare {
  readonly type: "benefit-share";
  readonly key: string;
  readonly id: string;
  readonly amount: DecimalString;
  /** In yuan, as a decimal, or a fraction in its lowest terms where that does not end: `"20/3"`. */
  readonly exact: ExactText;
}

/** A benefit divided; the amounts add up to it. */
export interface BenefitDistribution {
  readonly type: "benefit-distribution";
  readonly rule: "benefit-distribution";
  readonly clauses: readonly string[];
  readonly method: BenefitMethod;
  /** The whole benefit in yuan that is divided (收益). */
  readonly benefit: DecimalString;
  /** One for each participant, in their order. */
  readonly shares: readonly BenefitShare[];
}

/**
 * Divides what jointly built resources earn among those who take part (利益分配).
 *
 * By Shapley value (Shapley, 1953) each gets the mean of what it adds over all orders in which they could have joined,
 * as an exact fraction; a share is negative where its participant costs the others more than it brings. Amounts are
 * rounded to the fen by largest remainder, a tie going to the larger share, then to the earlier participant: equals are
 * equal in `exact` and differ by a fen at most in `amount`.
 *
 * Work: in proportion to the coalitions × participants: 2ⁿ of n participants, of which there may be 16.
 *
 * @param game - the benefit, who takes part and, as the method needs it, contributions, agreed shares (adding up to
 * exactly 1) or the value of every coalition (that of all together being the benefit)
 * @param options - `method`; `plan`: whose clauses the result cites (none without)
 * @throws {@link PolicyError} with every fault; also for a Shapley value of more than 16 participants, since it takes
 * the value of each of their 2ⁿ − 1 coalitions
 *
 * @see 4.5.2
 * @example
 * ```ts
 * import { distributeBenefit } from "innovation-service-complex";
 *
 * const game = {
 *   benefit: 100,
 *   participants: [{ id: "institute" }, { id: "maker" }, { id: "tester" }],
 *   coalitions: [
 *     { members: ["institute"], value: 0 }, { members: ["maker"], value: 30 }, { members: ["tester"], value: 0 },
 *     { members: ["institute", "maker"], value: 90 }, { members: ["institute", "tester"], value: 0 },
 *     { members: ["maker", "tester"], value: 30 }, { members: ["institute", "maker", "tester"], value: 100 },
 *   ],
 * };
 * distributeBenefit(game, { method: "shapley" }).shares.map(({ id, amount, exact }) => `${id} ${amount} = ${exact}`);
 * // => ["institute 33.33 = 100/3", "maker 63.34 = 190/3", "tester 3.33 = 10/3"]
 * distributeBenefit(game, { method: "equal" }).shares.map(({ amount }) => amount); // => ["33.34", "33.33", "33.33"]
 * ```
 */
export function distributeBenefit(
  game: BenefitGame,
  options: { readonly method: BenefitMethod; readonly plan?: Plan },
): BenefitDistribution {
  return guarded(distributeBenefitTakes, benefitShared, game, options);
}

/** What {@link distributeBenefit} takes. */
export const distributeBenefitTakes = /* @__PURE__ */ takes("distributeBenefit", () => ({
  game: z.unknown(),
  options: objectOf({ method: z.unknown(), plan: madePlan.exactOptional() }),
}));

function benefitShared(
  game: BenefitGame,
  { method, plan }: { readonly method: BenefitMethod; readonly plan?: Plan },
): BenefitDistribution {
  const parsed = checked({ game, method });
  const { over, under } = exactShares(parsed);
  const perFen = under * tenTo(PLACES - 2);
  const amounts = largestRemainder(
    over.map((share) => ({ over: share, weight: share })),
    perFen,
  );
  const rule = "benefit-distribution";
  return {
    type: "benefit-distribution",
    rule,
    clauses: plan ? (ownValue(plan.cites, rule) ?? []) : [],
    method,
    benefit: parsed.game.benefit,
    shares: parsed.game.participants.map(({ id }, index) => ({
      type: "benefit-share",
      key: keyOf("benefit-share", id),
      id,
      amount: yuanOf(amounts[index] ?? 0n),
      exact: exactText(fraction(over[index] ?? 0n, under * tenTo(PLACES))),
    })),
  };
}

const NOT_A_GAME = { zh: "利益分配的输入有误", en: "not a usable division of a benefit" };

function checked(input: { readonly game: unknown; readonly method: unknown }): BenefitProblem {
  const { participants, coalitions } = isPlainObject(input.game) ? input.game : {};
  const long = [...tooMany("game.participants", participants), ...tooMany("game.coalitions", coalitions)];
  if (long.length > 0) throw new PolicyError(NOT_A_GAME, long);
  return readChecked(BenefitProblem, input, NOT_A_GAME, faultsInGame);
}

/** The exact shares in the last place of a decimal, over a divisor they have in common. */
interface ExactShares {
  readonly over: readonly bigint[];
  readonly under: bigint;
}

function exactShares({ game, method }: BenefitProblem): ExactShares {
  switch (method) {
    case "equal":
      return inProportion(game, () => 1n);
    case "contribution":
      return inProportion(game, ({ contribution = "0" }) => scaled(contribution));
    case "agreed":
      return inProportion(game, ({ share = "0" }) => scaled(share));
    case "shapley":
      return shapleyValue(game.participants.length, valuesByMembers(game));
  }
}

type Participant = BenefitProblem["game"]["participants"][number];

function inProportion(
  { benefit, participants }: BenefitProblem["game"],
  weightOf: (participant: Participant) => bigint,
): ExactShares {
  const weights = participants.map(weightOf);
  return {
    over: weights.map((weight) => weight * scaled(benefit)),
    under: weights.reduce((sum, weight) => sum + weight, 0n),
  };
}
