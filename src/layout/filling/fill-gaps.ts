import * as z from "zod";
import {
  asFarAsRead,
  type Fault,
  type Finding,
  faultAt,
  guarded,
  keyOf,
  readChecked,
  takes,
} from "../../finding/index.js";
import { type DecimalString, objectOf, subtractDecimals, sumDecimals, unscaled } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import { madePlan } from "../../plan/index.js";
import { layoutFinding } from "../finding.js";
import { type Allowance, allowanceOf } from "./allowance.js";
import { fillingFaults } from "./faults.js";
import { Filling, type FillingInput, type WholeFilling, wholeFilling } from "./problem.js";
import { type Choice, search } from "./search.js";
import { cheapest, cheapestFor, costOf, costWithin, coverageUnit, mostCoverage, suppliedTo } from "./tasks.js";

/** How a need stands under the candidates chosen. */
export interface NeedFilled {
  readonly type: "need-filled";
  readonly key: string;
  readonly id: string;
  /** How much is asked for (需求). */
  readonly demand: DecimalString;
  /** How much the candidates chosen supply (供给). */
  readonly supplied: DecimalString;
  /** How much is lacking; `"0"` where it is met. */
  readonly short: DecimalString;
  /** Set where a survey does not say all that is needed: `demand` and `short` are then what is known at the least. */
  readonly atLeast?: true;
}

/** Which candidates to take, what they cost and meet, and what is proven of every other choice. */
export interface GapsFilled {
  readonly type: "gaps-filled";
  /** `bounded`: the limit of work was reached before it was proven that nothing is better. */
  readonly status: "optimal" | "infeasible" | "bounded";
  /** What was sought: the least cost, or the most coverage for the budget (目标). */
  readonly objective: "min-cost" | "max-coverage";
  /** Ids of the candidates to take, in order; none where the needs cannot be met. */
  readonly chosen: readonly string[];
  /** What the candidates chosen cost, in yuan (费用). */
  readonly cost: DecimalString;
  /** By need, what of its demand is met. */
  readonly covered: { readonly [need: string]: DecimalString };
  /** What is met of all needs together. */
  readonly coverage: DecimalString;
  /** What no choice costs less than (`min-cost`), or covers more than (`max-coverage`). */
  readonly bound: DecimalString;
  /** How far the answer may be from the best: its cost or coverage against the bound; `"0"` where no choice was found. */
  readonly gap: DecimalString;
  /** By how much the cheapest set exceeds a budget that was given. */
  readonly overBudget?: DecimalString;
  readonly needs: readonly NeedFilled[];
  /** Where the needs cannot all be met: those that even the set which meets the most need leaves short. */
  readonly unmeetable: readonly NeedFilled[];
  /** One for each need, `unmet` where it stays short. */
  readonly findings: readonly Finding[];
}

/** How to fill gaps: under which plan, and with how much work at most. */
export interface FillingOptions {
  /** The plan whose clauses are cited and whose aim holds where the problem names none. */
  readonly plan?: Plan;
  /**
   * Millions of steps of arithmetic at most, 500 where absent: about a second. What is begun may take 20 more, so that
   * there is a bound, and mostly a choice, under any limit.
   */
  readonly limit?: number;
}

/**
 * The cheapest set of candidates that meets every need, or the set within a budget that meets the most.
 *
 * Coverage is Σ min(supplied, demand). Of sets of equal coverage the cheaper is better; of equal cost the one of fewer
 * candidates; of equal number the one with, at the first id where two differ, that id. So the answer is one, whatever
 * the order of the input. It is found by branch and bound in floating point with its rounding counted (Land and Doig,
 * 1960; bounds by Lagrange multipliers, needs of several suppliers cut by the sets that meet them) and compared in exact
 * whole numbers: what is called `optimal` is. With `min-cost` a budget limits nothing; by how much it is exceeded is said.
 *
 * Work: the steps of arithmetic that `limit` allows, whatever the problem; what is reached by then comes as `bounded`.
 *
 * @param problem - needs with their demands, candidates with costs and what they supply, the objective and the budget.
 * `requires` and `excludes` are lists of ids: all required, excluding is mutual
 * @param options - `plan`: cited, and its aim holds where `objective` is absent; `limit`: of work
 * @throws {@link PolicyError} with every fault of a problem that cannot be used
 *
 * @see 4.2.4
 * @example
 * ```ts
 * import { fillGaps } from "innovation-service-complex";
 *
 * const { status, chosen, cost } = fillGaps({
 *   needs: [{ id: "testing", demand: 10 }, { id: "design", demand: 5 }],
 *   candidates: [
 *     { id: "laboratory", cost: 300, supplies: { testing: 10 } },
 *     { id: "studio", cost: 200, supplies: { design: 5 } },
 *     { id: "centre", cost: 450, supplies: { testing: 10, design: 6 } },
 *   ],
 *   objective: "min-cost",
 * });
 * status; // => "optimal"
 * chosen; // => ["centre"]
 * cost; // => "450"
 * ```
 */
export function fillGaps(problem: FillingInput, options: FillingOptions = {}): GapsFilled {
  return guarded(fillGapsTakes, gapsFilled, problem, options);
}

/** What {@link fillGaps} takes. */
export const fillGapsTakes = /* @__PURE__ */ takes("fillGaps", () => ({
  problem: z.unknown(),
  options: objectOf({ plan: madePlan.exactOptional(), limit: z.unknown().exactOptional() }).optional(),
}));

function gapsFilled(problem: FillingInput, { plan, limit = 500 }: FillingOptions = {}): GapsFilled {
  const filling = read(problem, plan, limit);
  const whole = wholeFilling(filling);
  const allowance = allowanceOf(limit);
  const objective = filling.objective ?? "min-cost";
  const { found, ...answer } = objective === "min-cost" ? leastCost(whole, allowance) : mostNeed(whole, allowance);
  const choice = found?.choice ?? whole.ids.map(() => false);
  const needs = needsUnder(filling, whole, choice);
  const cost = unscaled(costOf(whole, choice), whole.costPlaces);
  const coverage = sumDecimals(needs.map(coveredOf));
  const { budget } = filling;
  const over = budget === undefined ? "0" : subtractDecimals(cost, budget);
  const reached = objective === "min-cost" ? cost : coverage;
  const apart =
    objective === "min-cost" ? subtractDecimals(reached, answer.bound) : subtractDecimals(answer.bound, reached);
  return {
    type: "gaps-filled",
    status: answer.status,
    objective,
    chosen: whole.ids.filter((_, place) => choice[place]),
    cost,
    covered: Object.fromEntries(needs.map((need) => [need.id, coveredOf(need)])),
    coverage,
    bound: answer.bound,
    gap: found && !apart.startsWith("-") ? apart : "0",
    ...(over !== "0" && !over.startsWith("-") && { overBudget: over }),
    needs,
    unmeetable: answer.nearest ? needsUnder(filling, whole, answer.nearest).filter(({ short }) => short !== "0") : [],
    findings: needs.map((need) => findingOf(need, filling, plan)),
  };
}

function read(problem: FillingInput, plan: Plan | undefined, limit: number): Filling {
  const aimed = (filling: Filling) => ({
    ...filling,
    objective: filling.objective ?? plan?.practice?.fillingAim ?? "min-cost",
  });
  const check = (filling: Filling) => [...asFarAsRead(() => fillingFaults(aimed(filling))), ...limitFaults(limit)];
  return aimed(readChecked(Filling, problem, NOT_A_PROBLEM, check));
}

function limitFaults(limit: number): Fault[] {
  return limit >= 0 ? [] : [faultAt("limit", limit, "不小于0的数", "a number of 0 or more", 1000)];
}

const NOT_A_PROBLEM = { zh: "补齐短板的问题有误", en: "not a usable problem of filling gaps" };

interface Answer {
  readonly status: GapsFilled["status"];
  readonly found?: { readonly choice: Choice };
  readonly bound: DecimalString;
  /** The set that meets the most need, where none meets all. */
  readonly nearest?: Choice;
}

function leastCost(whole: WholeFilling, allowance: Allowance): Answer {
  const { best, bound, complete } = search(cheapest(whole), [], allowance);
  if (complete && !best) {
    const most = search(mostCoverage({ ...whole, budget: undefined }), [], allowance);
    return { status: "infeasible", bound: "0", ...(most.best && { nearest: most.best.choice }) };
  }
  const proven = complete && best ? costOf(whole, best.choice) : costWithin(whole, bound ?? 0n);
  return {
    status: complete ? "optimal" : "bounded",
    ...(best && { found: best }),
    bound: unscaled(proven, whole.costPlaces),
  };
}

function mostNeed(whole: WholeFilling, allowance: Allowance): Answer {
  const task = mostCoverage(whole);
  const first = search(task, [whole.ids.map(() => false)], allowance);
  const unit = coverageUnit(whole);
  const bound = unscaled(-(first.bound ?? 0n) * unit, whole.amountPlaces);
  if (!first.complete || !first.best) return { status: "bounded", ...(first.best && { found: first.best }), bound };
  const covered = -first.best.value * unit;
  const second = search(cheapestFor(whole, covered), [first.best.choice], allowance);
  return { status: second.complete ? "optimal" : "bounded", found: second.best ?? first.best, bound };
}

function needsUnder(filling: Filling, whole: WholeFilling, choice: Choice): NeedFilled[] {
  const places = new Map(whole.needs.map((id, place) => [id, place]));
  return filling.needs.map(({ id, demand }) => {
    const supplied = unscaled(suppliedTo(whole, choice, places.get(id) ?? 0), whole.amountPlaces);
    const lacking = subtractDecimals(demand, supplied);
    return {
      type: "need-filled",
      key: keyOf("need-filled", id),
      id,
      demand,
      supplied,
      short: lacking.startsWith("-") ? "0" : lacking,
    };
  });
}

function coveredOf({ demand, short }: NeedFilled): DecimalString {
  return subtractDecimals(demand, short);
}

function findingOf(
  { id, demand, supplied, short }: NeedFilled,
  { objective }: Filling,
  plan: Plan | undefined,
): Finding {
  return layoutFinding(
    plan,
    "fill-gaps",
    { kind: "need", id },
    {
      effect: objective === "min-cost" ? "decides" : "advises",
      verdict: short === "0" ? "met" : "unmet",
      bound: "at-least",
      required: demand,
      actual: supplied,
      ...(short !== "0" && { shortfall: short }),
      rests: ["practice.fillingAim"],
    },
  );
}
