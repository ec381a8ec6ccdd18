import type { Label } from "../finding/index.js";
import { type DecimalString, wholeDecimal } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import type { Compared, Supplier } from "./supply.js";
import { ratio } from "./worked.js";

/** How far two complexes give the same of one list: `both` ÷ `either`. */
export interface OverlapIndex {
  /** Absent where something is missing, or neither gives anything. */
  readonly index?: DecimalString;
  /** What both give, neither by a shared resource. */
  readonly both: readonly string[];
  /** What both give, at least one of them by a shared resource. */
  readonly shared: readonly string[];
  /** How many members one of them or both give. */
  readonly either: number;
  /** Why there is no index, though nothing is missing. */
  readonly reason?: Label;
  /** Paths in the portfolio that would have to be recorded. */
  readonly missing: readonly string[];
}

/** Compares two complexes by one list: the plan's members and those they name beyond it. */
export function compare(plan: Plan, a: Supplier, b: Supplier, list: Compared): OverlapIndex {
  const both: string[] = [];
  const shared: string[] = [];
  const missing = new Set<string>();
  let either = 0;
  for (const member of membersOf(plan, [a, b], list)) {
    const [here, there] = [a.gives(list, member), b.gives(list, member)];
    if (here === "unknown" || there === "unknown") {
      for (const [supplier, state] of [
        [a, here],
        [b, there],
      ] as const) {
        if (state === "unknown") missing.add(`complexes[${supplier.index}].${list}`);
      }
      continue;
    }
    if (here === "lacks" && there === "lacks") continue;
    either += 1;
    if (here === "lacks" || there === "lacks") continue;
    if (here === "shared" || there === "shared") shared.push(member);
    else if (here === "own" && there === "own") both.push(member);
    else {
      for (const [supplier, state] of [
        [a, here],
        [b, there],
      ] as const) {
        if (state === "undecided") missing.add(`complexes[${supplier.index}].resources`);
      }
    }
  }
  const known = { both, shared, either, missing: [...missing] };
  if (missing.size > 0) return known;
  const { value, reason } = ratio({ value: wholeDecimal(both.length) }, { value: wholeDecimal(either) });
  return { ...(value !== undefined && { index: value }), ...known, ...(reason && { reason }) };
}

/** The members to compare: the plan's, then those named beyond it, by id. */
export function membersOf(plan: Plan, suppliers: readonly Supplier[], list: Compared): string[] {
  const beyond = new Set(suppliers.flatMap((supplier) => supplier.named[list]));
  return [...plan[list].map(({ id }) => id), ...[...beyond].sort()];
}
