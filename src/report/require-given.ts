import { type Fault, faultAt, notAmong, PolicyError, requireDate } from "../finding/index.js";
import type { Plan } from "../plan/index.js";
import type { Portfolio } from "../registry/index.js";
import type { AssessOptions } from "./policy-report.js";

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
