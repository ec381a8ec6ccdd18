import { PolicyError } from "../../finding/index.js";
import type { Plan } from "../plan.js";
import { unknownName } from "./meant.js";

/** Refuses a tier given as an argument, or within one at a path, that the plan does not have. */
export function requireTier(plan: Plan, tier: string, path = "tier"): void {
  const tiers = plan.tiers.map(({ id }) => id);
  if (tiers.includes(tier)) return;
  const what = { zh: "计划中没有这个层级", en: "the plan has no such tier" };
  throw new PolicyError(what, [unknownName(path, tier, tiers, plan.tiers)]);
}
