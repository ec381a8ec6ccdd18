import * as z from "zod";
import { type Scorecard, scorecardSchema } from "../../appraisal/index.js";
import { guarded, readChecked, takes } from "../../finding/index.js";
import { deepFreeze, idSchema, listOf, objectOf, withoutSchema } from "../../kernel/index.js";
import { madePlan, type Plan } from "../../plan/index.js";
import { faultsOfPolicy } from "./check.js";
import { FundingPolicy } from "./policy.js";

/**
 * A funding policy (资金分配办法) from JSON: a file that a non-programmer maintains, a database, another process.
 *
 * A key `$schema` at the top, by which an editor knows the file, is let through and dropped. What it is to be used with is
 * checked with it, as far as it is handed in: tiers, lists, keys and places of the plan, grades of the scorecards, other
 * policies.
 *
 * Work: linear in the policy.
 *
 * @param input - what `JSON.parse` gave
 * @param options - `plan`: the plan it is used under; `scorecards`: whose grades it goes by; `policies`: ids of the others
 * that its conditions and amounts may name, beside its own
 * @throws {@link PolicyError} with every fault: a rate above 1, a cap below 0, instalments that do not add up, a tier or a
 * grade that there is not, an amount over a key that is not in yuan …
 *
 * @see 4.5.3d
 * @example
 * ```ts
 * import { PolicyError, readFundingPolicy } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const file = {
 *   $schema: "./funding-policy.json",
 *   id: "by-level", label: { zh: "按层级奖励", en: "by level" }, provenance: "external", clauses: [], payee: "complex",
 *   rule: { kind: "entitlement", amount: { byTier: { provincial: 3000000, municipal: 1000000 } } },
 * };
 * readFundingPolicy(file, { plan: taizhou }).rule.kind; // => "entitlement"
 *
 * let near: string | undefined;
 * try {
 *   readFundingPolicy({ ...file, rule: { kind: "entitlement", amount: { byTier: { provintial: 1 } } } }, { plan: taizhou });
 * } catch (error) {
 *   if (error instanceof PolicyError) near = error.faults[0]?.near;
 * }
 * near; // => "provincial"
 * ```
 */
export function readFundingPolicy(
  input: unknown,
  options: {
    readonly plan?: Plan;
    readonly scorecards?: readonly Scorecard[];
    readonly policies?: readonly string[];
  } = {},
): FundingPolicy {
  return guarded(readFundingPolicyTakes, policyRead, input, options);
}

/** What {@link readFundingPolicy} takes. */
export const readFundingPolicyTakes = /* @__PURE__ */ takes("readFundingPolicy", () => ({
  input: z.unknown(),
  options: objectOf({
    plan: madePlan.exactOptional(),
    scorecards: listOf(scorecardSchema).exactOptional(),
    policies: listOf(idSchema).exactOptional(),
  }).optional(),
}));

const NOT_A_POLICY = { zh: "资金分配办法有误", en: "the funding policy does not hold together" };

function policyRead(
  input: unknown,
  { plan, scorecards, policies }: Exclude<Parameters<typeof readFundingPolicy>[1], undefined> = {},
): FundingPolicy {
  const against = { ...(plan && { plan }), ...(scorecards && { scorecards }), ...(policies && { policies }) };
  const check = (policy: FundingPolicy) => faultsOfPolicy(policy, against);
  return deepFreeze(readChecked(FundingPolicy, withoutSchema(input), NOT_A_POLICY, check));
}
