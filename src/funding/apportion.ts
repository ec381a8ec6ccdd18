import * as z from "zod";
import {
  type Fault,
  faultAt,
  guarded,
  keyOf,
  type Label,
  ofEach,
  PolicyError,
  readChecked,
  takes,
} from "../finding/index.js";
import {
  amountSchema,
  type Bound,
  ceilDivide,
  compareDecimals,
  type DecimalInput,
  type DecimalString,
  idSchema,
  listOf,
  objectOf,
  type SharedOut,
  scaled,
  shareOut,
  unscaled,
} from "../kernel/index.js";
import { tooMany } from "./too-many.js";

/** A claim on a total: its weight, and the least and the most it may get, in the unit of the total. */
export interface ApportionmentClaim {
  readonly id: string;
  /** 0 or more; of 0, the claim gets exactly its floor. */
  readonly weight: DecimalInput;
  /** Its floor; 0, where absent. */
  readonly atLeast?: DecimalInput;
  /** Its cap; none, where absent. */
  readonly atMost?: DecimalInput;
}

/** What one claim gets. */
export interface ApportionedShare {
  readonly type: "apportioned-share";
  readonly key: string;
  readonly id: string;
  readonly amount: DecimalString;
  /** The bound on which its exact share, before rounding, stands. */
  readonly bound: "floor" | "cap" | null;
}

/** A total shared out, or the reason why its claims cannot be served. */
export interface Apportionment {
  readonly type: "apportionment";
  readonly status: "allocated" | "infeasible";
  /** Why it is infeasible. */
  readonly reason?: Label;
  /** By how much the total falls short of the floors. */
  readonly short?: DecimalString;
  /** How much of the total is over when every claim is at its cap. */
  readonly over?: DecimalString;
  /** One for each claim, in its order; all `"0"` where infeasible. */
  readonly shares: readonly ApportionedShare[];
  /** What is not shared out: less than a unit, or everything where infeasible. */
  readonly unallocated: DecimalString;
}

/**
 * Shares out a total by weights, between floors and caps, so that not a fen is lost.
 *
 * The exact shares are `clamp(λ · weight, floor, cap)` for the one λ at which they add up. They are rounded to whole
 * units by largest remainder (Hamilton, 1792), a tie going to the larger weight, then to the earlier claim. Bounds that
 * are no multiple of the unit are first drawn in to one, a floor up and a cap down, so that a share keeps within its
 * bounds; what of the total is less than a unit stays unallocated. Everything is compared as whole numbers, and shares
 * and `unallocated` always add up to the total.
 *
 * Work: n log n in the claims, of which there may be 100,000.
 *
 * @param total - what is shared out, 0 or more
 * @param claims - up to 100,000; no id twice, no floor above its own cap
 * @param options - `unit`: the smallest share, above 0; a fen of a yuan by default
 * @throws {@link PolicyError} with every fault of the claims. Floors above the total and caps below it are no fault:
 * the result is `infeasible` and says by how much
 *
 * @see 4.5.3d
 * @example
 * ```ts
 * import { apportion } from "innovation-service-complex";
 *
 * apportion("100", [{ id: "a", weight: 1 }, { id: "b", weight: 1 }, { id: "c", weight: 1 }]).shares.map((share) => share.amount);
 * // => ["33.34", "33.33", "33.33"]
 *
 * const bounded = apportion("100", [{ id: "a", weight: 1, atLeast: 50 }, { id: "b", weight: 9, atMost: 30 }, { id: "c", weight: 1 }]);
 * bounded.shares.map(({ id, amount, bound }) => `${id} ${amount} ${bound}`); // => ["a 50 floor", "b 30 cap", "c 20 null"]
 *
 * const short = apportion("100", [{ id: "a", weight: 1, atLeast: "100.01" }]);
 * [short.status, short.short, short.unallocated]; // => ["infeasible", "0.01", "100"]
 * ```
 */
export function apportion(
  total: DecimalInput,
  claims: readonly ApportionmentClaim[],
  options: { readonly unit?: DecimalInput } = {},
): Apportionment {
  return guarded(apportionTakes, apportioned, total, claims, options);
}

/** What {@link apportion} takes. */
export const apportionTakes = /* @__PURE__ */ takes("apportion", () => ({
  total: z.unknown(),
  claims: z.unknown(),
  options: objectOf({ unit: z.unknown().exactOptional() }).optional(),
}));

function apportioned(
  total: DecimalInput,
  claims: readonly ApportionmentClaim[],
  options: { readonly unit?: DecimalInput } = {},
): Apportionment {
  const problem = checked({ total, claims, unit: options.unit ?? "0.01" });
  const unit = scaled(problem.unit);
  const claimed = problem.claims.map((claim) => ({
    ...claim,
    weight: scaled(claim.weight),
    floor: ceilDivide(scaled(claim.atLeast ?? "0"), unit),
    ...(claim.atMost !== undefined && { cap: scaled(claim.atMost) / unit }),
  }));
  const between = claimed.find(({ floor, cap }) => cap !== undefined && floor > cap);
  if (between) return infeasible(problem, { reason: noMultiple(between.id, problem.unit) });
  const shared = shareOut(scaled(problem.total) / unit, claimed);
  return shared.fits ? allocated(problem, shared) : refused(problem, shared);
}

const Problem = /* @__PURE__ */ (() =>
  objectOf({
    total: amountSchema,
    claims: listOf(
      objectOf({
        id: idSchema,
        weight: amountSchema,
        atLeast: amountSchema.exactOptional(),
        atMost: amountSchema.exactOptional(),
      }),
    ),
    unit: amountSchema,
  }))();

type Problem = z.output<typeof Problem>;

const NOT_CLAIMS: Label = { zh: "分配的参数有误", en: "not a usable apportionment" };

function checked(input: Readonly<Record<string, unknown>>): Problem {
  const long = tooMany("claims", input.claims);
  if (long.length > 0) throw new PolicyError(NOT_CLAIMS, long);
  return readChecked(Problem, input, NOT_CLAIMS, faultsIn);
}

function faultsIn({ claims, unit }: Problem): Fault[] {
  const seen = new Set<string>();
  const ofClaims = ofEach(claims, ({ id, atLeast = "0", atMost }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return [
      ...(again
        ? [faultAt(`claims[${index}].id`, id, "不重复的标识", "an id that stands once", `${id.slice(0, 190)}-2`)]
        : []),
      ...(atMost !== undefined && compareDecimals(atLeast, atMost) > 0
        ? [
            faultAt(
              `claims[${index}].atMost`,
              atMost,
              `不小于下限 ${atLeast}`,
              `no less than the floor ${atLeast}`,
              atLeast,
            ),
          ]
        : []),
    ];
  });
  return unit === "0" ? [faultAt("unit", unit, "大于0的数", "a decimal above 0", "0.01"), ...ofClaims] : ofClaims;
}

function allocated(
  { total, claims, unit }: Problem,
  { units, bounds }: Extract<SharedOut, { fits: true }>,
): Apportionment {
  const one = scaled(unit);
  const given = units.reduce((sum, share) => sum + share, 0n);
  return {
    type: "apportionment",
    status: "allocated",
    shares: claims.map(({ id }, index) => share(id, (units[index] ?? 0n) * one, bounds[index] ?? null)),
    unallocated: unscaled(scaled(total) - given * one),
  };
}

function share(id: string, amount: bigint, bound: Bound): ApportionedShare {
  return { type: "apportioned-share", key: keyOf("apportioned-share", id), id, amount: unscaled(amount), bound };
}

function refused(problem: Problem, { why, by }: Extract<SharedOut, { fits: false }>): Apportionment {
  const one = scaled(problem.unit);
  const part = scaled(problem.total) % one;
  if (why === "caps") {
    const over = unscaled(by * one + part);
    const capped = problem.claims.some(({ weight }) => weight !== "0");
    const [zh, en] = capped
      ? ["各项上限之内分不完", "the claims can take no more within their caps"]
      : ["没有权重大于0的分配项", "no claim with a weight above 0 shares in it"];
    return infeasible(problem, { reason: { zh: `${zh}：还剩${over}`, en: `${en}: ${over} is over` }, over });
  }
  const short = unscaled(by * one - part);
  const zh = `各项下限之和大于总额：差${short}`;
  return infeasible(problem, { reason: { zh, en: `the floors are above the total: it is short by ${short}` }, short });
}

function noMultiple(id: string, unit: DecimalString): Label {
  return {
    zh: `“${id}”的下限与上限之间没有${unit}的整数倍`,
    en: `no multiple of ${unit} lies between the floor and the cap of "${id}"`,
  };
}

function infeasible({ total, claims }: Problem, why: Pick<Apportionment, "reason" | "short" | "over">): Apportionment {
  return {
    type: "apportionment",
    status: "infeasible",
    ...why,
    shares: claims.map(({ id }) => share(id, 0n, null)),
    unallocated: total,
  };
}
