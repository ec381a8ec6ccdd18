import type { Scorecard, StandingRules } from "../appraisal/index.js";
import { type Fault, faultAt, notAmong, PolicyError, requireDate } from "../finding/index.js";
import type { FundingPolicy } from "../funding/index.js";
import type { DecimalInput, PlainDate } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import type { Portfolio } from "../registry/index.js";

/** What `assess` is to look at beside the records, and how closely. */
export interface AssessOptions {
  /** The day, whose own events count and whose deadlines have passed. */
  readonly asOf: PlainDate;
  /**
   * Of each complex the tier it holds and the next one (`next-tier`, the default), or every tier of the plan, and with
   * it every pair of complexes of one industry and locality compared (`all`).
   */
  readonly detail?: "next-tier" | "all";
  /** The indicator systems to appraise by, as `defineScorecard` gives them; for each complex the one that applies. */
  readonly scorecards?: readonly Scorecard[];
  /** How robust the ranks are: options of `rankRobustness`. */
  readonly robustness?: {
    readonly draws: number;
    readonly seed: number;
    readonly spread: DecimalInput;
    readonly top: readonly number[];
  };
  /** The rules of dynamic management. */
  readonly standing?: StandingRules;
  /** How many complexes may be recommended: options of `recommend`. */
  readonly recommendation?: { readonly quota: number; readonly perLocality?: number; readonly perCategory?: number };
  /** The policy that shares out money, and the budget in yuan. */
  readonly funding?: { readonly policy: FundingPolicy; readonly budget: DecimalInput };
}

/**
 * Refuses what is no plan, no portfolio or not usable as options, for callers whose types nobody checks.
 *
 * @throws {@link PolicyError} with all faults
 */
export function requireGiven(plan: Plan, portfolio: Portfolio, options: AssessOptions): void {
  const shapes: Fault[] = [
    ...(has(plan, "clauses") ? [] : [faultAt("plan", plan, "definePlan 的结果", "what definePlan gives", { id: "…" })]),
    ...(has(portfolio, "complexes")
      ? []
      : [faultAt("portfolio", portfolio, "Portfolio.parse 的结果", "what Portfolio.parse gives", { complexes: [] })]),
    ...(isRecord(options)
      ? faultsOfOptions(options)
      : [faultAt("options", options, "含 asOf 的对象", "an object with asOf", { asOf: "2020-12-31" })]),
  ];
  if (shapes.length > 0) throw new PolicyError({ zh: "参数有误", en: "not usable arguments" }, shapes);
  requireDate("asOf", options.asOf);
}

const OPTIONS: { readonly [K in keyof Required<AssessOptions>]: true } = {
  asOf: true,
  detail: true,
  scorecards: true,
  robustness: true,
  standing: true,
  recommendation: true,
  funding: true,
};

function faultsOfOptions(options: AssessOptions): Fault[] {
  const { detail = "next-tier", scorecards = [] } = options;
  const names = Object.keys(OPTIONS);
  const unknown = Object.keys(options).filter((key) => !Object.hasOwn(OPTIONS, key));
  return [
    ...unknown.map((key) => notAmong(key, key, names)),
    ...(detail === "next-tier" || detail === "all"
      ? []
      : [faultAt("detail", detail, '"next-tier"或"all"', '"next-tier" or "all"', "all")]),
    ...(Array.isArray(scorecards)
      ? []
      : [faultAt("scorecards", scorecards, "指标体系的数组", "an array of scorecards", [])]),
  ];
}

const isRecord = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

const has = (value: unknown, list: string) => isRecord(value) && Array.isArray(Reflect.get(value as object, list));
