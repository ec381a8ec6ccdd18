import {
  compareDecimals,
  floorOf,
  fractionOf,
  grouped,
  type PlainDate,
  sumDecimals,
  times,
  wholeFraction,
} from "../../kernel/index.js";
import { askedOn, judgeCondition } from "../../measures/index.js";
import {
  byIdIn,
  type Complex,
  freeWords,
  type Grant,
  type Ground,
  isClosed,
  mayMean,
  type RowOnce,
  rowsOnce,
} from "../../registry/index.js";
import { yuanOf } from "../fen.js";
import type { FundingPolicy } from "../policy/policy.js";
import type { Found, FoundUnder, GrantedUnder, PolicyCheck } from "./fund-check.js";

/** The rule on what has to be paid back of the money that a policy has given (追回). */
export const owedBack: PolicyCheck = { rule: "fund-clawback", effect: "decides", find: clawedBack };

/**
 * What of its grants under a policy each complex has to pay back (追回): a share of what was paid out by the day, rounded down
 * to the fen, where the policy's condition holds.
 *
 * A grant of which it is not known under which policy it was given leaves that open, unless it could change nothing.
 */
function clawedBack({ policy: { id, label, clawback }, ground }: GrantedUnder): FoundUnder[] {
  if (!clawback) return [];
  const { plan, portfolio, asOf } = ground;
  const known = [...freeWords(plan, portfolio.members, "policies"), { id, label }];
  const understood = { known, isClosed: isClosed("policies", portfolio.members) };
  const byId = byIdIn(portfolio);
  const may = rowsOnce(portfolio.grants ?? []).filter(
    ({ row: { on, policy } }) =>
      on <= asOf && (policy === undefined || policy === id || mayMean({ id: policy }, [id], understood)),
  );
  return [...grouped(may, ({ row }) => row.complex)].map(([complex, grants]) => ({
    of: id,
    complex,
    ...back(id, clawback, grants, byId.get(complex), ground),
  }));
}

function back(
  id: string,
  { when, share }: NonNullable<FundingPolicy["clawback"]>,
  grants: readonly RowOnce<Grant>[],
  complex: Complex | undefined,
  ground: Ground,
): Omit<Found, "of"> {
  const judged = complex
    ? judgeCondition(when, { ...askedOn(ground, complex), policies: [{ id }] })
    : { verdict: "unknown" as const, missing: ["complexes"] };
  const none = { verdict: "not-applicable" as const, missing: [] };
  const amounts = grants.map(({ row: grant, twins }) => {
    const paid = paidOut(grant, ground.asOf);
    const field =
      paid === undefined ? "instalments" : twins.length > 0 ? "id" : grant.policy === id ? undefined : "policy";
    return { paid, unsaid: field && paid !== "0" ? `grants.${grant.id}.${field}` : undefined };
  });
  const paid = sumDecimals(amounts.flatMap((each) => (each.unsaid === undefined ? (each.paid ?? []) : [])));
  const unsaid = [...new Set(amounts.flatMap((each) => each.unsaid ?? []))];
  if (judged.verdict === "unmet" || (paid === "0" && unsaid.length === 0) || share === "0") return none;
  if (judged.verdict === "unknown")
    return { verdict: "unknown", missing: [...new Set([...judged.missing, ...unsaid])] };
  const amount = yuanOf(floorOf(times(times(fractionOf(paid), fractionOf(share)), wholeFraction(100))));
  if (amount === "0") return unsaid.length === 0 ? none : { verdict: "unknown", missing: unsaid };
  return { verdict: "unmet", bound: "at-least", required: amount, shortfall: amount, unit: "yuan", missing: unsaid };
}

/**
 * What of a grant was paid out by a day: all of it, unless it is paid in instalments; not known where two of these may be
 * one, or they come to more than the grant.
 */
export function paidOut({ amount, instalments }: Grant, asOf: PlainDate): Grant["amount"] | undefined {
  if (instalments === undefined) return amount;
  const rows = rowsOnce(instalments);
  const total = (those: typeof rows) => sumDecimals(those.map(({ row }) => row.amount));
  if (rows.some(({ twins }) => twins.length > 0) || compareDecimals(total(rows), amount) > 0) return undefined;
  return total(rows.filter(({ row: { paidOn } }) => paidOn !== undefined && paidOn <= asOf));
}
