import { ownValue, scaled } from "../kernel/index.js";
import { byRank } from "./by-rank.js";
import { byWeight, type Weighing } from "./by-weight.js";
import type { FundingClaim, GivenByRule, GroupCap } from "./claim.js";
import { fenIn } from "./fen.js";
import { splitByShares } from "./instalments.js";
import type { FundingPolicy, FundingRule } from "./policy.js";

/** What one part of the budget gives, and by which rule. */
export interface PartGiven extends GivenByRule {
  readonly part?: string;
  readonly by: FundingRule["kind"];
}

/** Shares out a budget in fen, part by part; the caps count for all parts together, the earlier first. */
export function shareByRules(policy: FundingPolicy, budget: bigint, claims: readonly FundingClaim[]): PartGiven[] {
  const done: PartGiven[] = [];
  for (const { part, rule, fen } of partsOf(policy, budget)) {
    const caps = capsLeft(policy, claims, done);
    done.push({ ...(part !== undefined && { part }), by: rule.kind, ...given(rule, fen, claims, caps) });
  }
  return done;
}

interface BudgetPart {
  readonly part?: string;
  readonly rule: FundingRule;
  readonly fen: bigint;
}

function partsOf({ rule }: FundingPolicy, budget: bigint): BudgetPart[] {
  if (rule.kind !== "mixed") return [{ rule, fen: budget }];
  const amounts = splitByShares(rule.parts, budget);
  return rule.parts.map(({ id, rule: own }, index) => ({ part: id, rule: own, fen: amounts[index] ?? 0n }));
}

/** The caps of groups, the widest first, less what earlier parts have given. */
function capsLeft(policy: FundingPolicy, claims: readonly FundingClaim[], done: readonly PartGiven[]): GroupCap[] {
  const caps = [
    ["cap-per-locality", policy.capPerLocality, ({ locality }: FundingClaim) => locality ?? ""],
    ["cap-each", policy.capEach, ({ complex }: FundingClaim) => complex],
  ] as const;
  return caps.flatMap(([limit, most, groupOf]) => {
    if (most === undefined) return [];
    const taken = new Map<string, bigint>();
    for (const claim of claims) {
      const fen = done.reduce((sum, { given: each }) => sum + (each.get(claim)?.fen ?? 0n), 0n);
      taken.set(groupOf(claim), (taken.get(groupOf(claim)) ?? 0n) + fen);
    }
    return [{ limit, groupOf, roomIn: (group) => fenIn(most) - (taken.get(group) ?? 0n) }];
  });
}

function given(
  rule: FundingRule,
  fen: bigint,
  claims: readonly FundingClaim[],
  caps: readonly GroupCap[],
): GivenByRule {
  if (rule.kind === "by-grade" && rule.whenShort === "by-rank") return byRank(fen, claims, caps, amountBy(rule));
  return { given: byWeight(fen, claims, caps, weighingBy(rule)), ties: [] };
}

function weighingBy(rule: FundingRule): Weighing {
  switch (rule.kind) {
    case "equal":
      return () => ({ weight: 1n });
    case "proportional":
      return ({ marks }) => ({ weight: marks.startsWith("-") ? 0n : scaled(marks) });
    case "by-grade":
      return (claim) => ({ weight: amountBy(rule)(claim), most: amountBy(rule)(claim) });
  }
}

function amountBy({ amounts }: Extract<FundingRule, { kind: "by-grade" }>): (claim: FundingClaim) => bigint {
  return ({ grade }) => fenIn(ownValue(amounts, grade) ?? "0");
}
