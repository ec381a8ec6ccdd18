import type * as z from "zod";
import { type Fault, faultsOf } from "../finding/index.js";
import { ownValue, sameJson } from "../kernel/index.js";
import { type Patch, patched } from "./patch.js";
import { Plan, type PlanData } from "./plan.js";

/**
 * A parsed plan with new values at the paths given, parsed again, or what its schema says against it.
 *
 * Only the parts that the patch touches are parsed, since the others are as they were, and none where it says what
 * the plan says; throws {@link PathError} as `patched` does.
 */
export function repatched(
  plan: PlanData,
  set: Patch,
  value?: number,
): { readonly plan: PlanData } | { readonly faults: readonly Fault[] } {
  const next = patched(plan, set, value);
  if (sameWherePatched(next, plan, set)) return { plan };
  const parts = partsOf(set).map((key) => ({
    key,
    parsed: ownValue<z.ZodType>(Plan.unwrap().shape, key)?.safeParse(ownValue<unknown>(next, key)),
  }));
  if (parts.every(({ parsed }) => parsed?.success)) {
    const read = parts.filter(({ parsed }) => parsed?.data !== undefined).map(({ key, parsed }) => [key, parsed?.data]);
    return { plan: { ...next, ...Object.fromEntries(read) } };
  }
  const parsed = Plan.safeParse(next);
  return parsed.success ? { plan: parsed.data } : { faults: faultsOf(parsed.error, next) };
}

/** Whether two plans say the same in the parts that a patch touches. */
export function sameWherePatched(a: PlanData, b: PlanData, set: Patch): boolean {
  return partsOf(set).every((key) => sameJson(ownValue<unknown>(a, key), ownValue<unknown>(b, key)));
}

/** The parts of a plan that a patch touches. */
export function partsOf(set: Patch): string[] {
  return [...new Set(Object.keys(set).map((path) => path.split(".", 1)[0] ?? ""))];
}
