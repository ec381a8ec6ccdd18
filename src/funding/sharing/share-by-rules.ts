import { fenIn } from "../fen.js";
import { type FundingPolicy, type FundingRule, rulesOf } from "../policy/policy.js";
import { givenBy } from "../policy/rule-kind.js";
import { byRank } from "./by-rank.js";
import { byWeight } from "./by-weight.js";
import type { FundingClaim, GivenByRule, GroupCap } from "./claim.js";
import { splitByShares } from "./instalments.js";

/** What one part of the money gives, and by which rule. */
export interface PartGiven extends GivenByRule {
  readonly part?: string;
  readonly by: FundingRule["kind"];
}

/** How the parts of a policy are bounded: by a budget in fen, or by nothing but what is due. */
export interface Bounded {
  /** The budget; without one, every amount that is due by itself is given. */
  readonly budget: bigint | undefined;
  /** Whether what stays owed when money is short is given all the same. */
  readonly isOwedGiven?: boolean;
}

/** Shares out money in fen, part by part; the caps count for all parts together, the earlier first. */
export function shareByRules(policy: FundingPolicy, bounded: Bounded, claims: readonly FundingClaim[]): PartGiven[] {
  const done: PartGiven[] = [];
  for (const [at, { part, rule, fen }] of partsOf(policy, bounded.budget).entries()) {
    const caps = capsLeft(policy, claims, done);
    const gives = givenBy(rule);
    const isFree = bounded.isOwedGiven && "due" in gives && gives.whenShort === "owed";
    const money = isFree || fen === undefined ? dueIn(claims, at) : fen;
    const ranked = "due" in gives && gives.whenShort === "by-rank";
    const given = ranked
      ? byRank(money, claims, caps, ({ shares }) => shares[at]?.most ?? 0n)
      : { given: byWeight(money, claims, caps, ({ shares }) => shares[at] ?? { weight: 0n }), ties: [] };
    done.push({ ...(part !== undefined && { part }), by: rule.kind, ...given });
  }
  return done;
}

interface BudgetPart {
  readonly part?: string;
  readonly rule: FundingRule;
  readonly fen: bigint | undefined;
}

function partsOf(policy: FundingPolicy, budget: bigint | undefined): BudgetPart[] {
  const { rule } = policy;
  if (rule.kind !== "mixed") return [{ rule, fen: budget }];
  const amounts = budget === undefined ? [] : splitByShares(rule.parts, budget);
  return rulesOf(policy).map((own, at) => ({ part: rule.parts[at]?.id ?? "", rule: own.rule, fen: amounts[at] }));
}

function dueIn(claims: readonly FundingClaim[], at: number): bigint {
  return claims.reduce((sum, { shares }) => sum + (shares[at]?.most ?? 0n), 0n);
}

/** The caps of groups, the widest first, less what earlier parts have given. */
function capsLeft(
  { capPerLocality }: FundingPolicy,
  claims: readonly FundingClaim[],
  done: readonly PartGiven[],
): GroupCap[] {
  const taken = claims.map((claim) => ({
    claim,
    fen: done.reduce((sum, { given }) => sum + (given.get(claim)?.fen ?? 0n), 0n),
  }));
  const capped = (
    limit: GroupCap["limit"],
    groupOf: GroupCap["groupOf"],
    capOf: (claim: FundingClaim) => bigint | undefined,
  ): GroupCap => {
    const room = new Map<string, bigint | undefined>();
    for (const { claim, fen } of taken) {
      const group = groupOf(claim);
      const left = room.has(group) ? room.get(group) : capOf(claim);
      room.set(group, left === undefined ? undefined : left - fen);
    }
    return { limit, groupOf, roomIn: (group) => room.get(group) };
  };
  const most = capPerLocality === undefined ? undefined : fenIn(capPerLocality);
  return [
    // A place stands for all below it, so that of places within places the cap of the widest is the one that binds.
    ...(most === undefined
      ? []
      : [
          capped(
            "cap-per-locality",
            ({ widest }) => widest,
            () => most,
          ),
        ]),
    ...(claims.some(({ cap }) => cap !== undefined)
      ? [
          capped(
            "cap-each",
            ({ complex }) => complex,
            ({ cap }) => cap,
          ),
        ]
      : []),
  ];
}
