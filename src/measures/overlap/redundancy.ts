import { keyOf, type Label } from "../../finding/index.js";
import { type DecimalString, wholeDecimal } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import { type FunctionSupply, suppliesOf } from "../function-supply.js";
import { notRecorded, ratioOf, type Worked } from "../worked.js";
import type { Group } from "./groups.js";

/** Redundancy of functions within one industry and region. */
export interface Redundancy {
  readonly type: "redundancy";
  readonly key: string;
  readonly industry: string;
  /** Absent where the region is the whole area. */
  readonly locality?: string;
  readonly complexes: readonly string[];
  readonly functions: readonly FunctionSupply[];
  /** Σ surplus ÷ Σ givers; absent where something is missing, or nothing is given. */
  readonly value?: DecimalString;
  /** What it was worked out from, by name (计算依据). */
  readonly inputs: { readonly [name: string]: DecimalString };
  readonly reason?: Label;
  /** Paths in the portfolio that would have to be recorded. */
  readonly missing: readonly string[];
}

/** The redundancy of one group, function by function: Σ surplus ÷ Σ givers. */
export function redundancyOf(plan: Plan, { industry, locality, members, missing: perhaps, alike }: Group): Redundancy {
  const { functions, missing: ofMembers } = suppliesOf(plan, members);
  const missing = [...ofMembers, ...perhaps, ...alike];
  const counted = ratioOf(
    functions.reduce((sum, { surplus }) => sum + (surplus ?? 0), 0),
    functions.reduce((sum, { givenBy }) => sum + givenBy.length, 0),
  );
  const { value, inputs, reason } = missing.length > 0 ? notRecorded(missing, counted.inputs) : counted;
  return {
    type: "redundancy",
    key: keyOf("redundancy", industry, locality),
    industry,
    ...(locality !== undefined && { locality }),
    complexes: members.map(({ id }) => id),
    functions,
    ...(value !== undefined && { value }),
    inputs,
    ...(reason && { reason }),
    missing,
  };
}

/** The redundancy of several groups together: their surpluses ÷ their givers. */
export function redundancyTogether(all: readonly Redundancy[], missing: readonly string[]): Worked {
  const sum = (name: string) => all.reduce((total, { inputs }) => total + Number(inputs[name] ?? 0), 0);
  const worked = ratioOf(sum("numerator"), sum("denominator"), { groups: wholeDecimal(all.length) });
  const lacking = [...missing, ...all.flatMap((each) => each.missing)];
  return lacking.length > 0 ? notRecorded(lacking, worked.inputs) : worked;
}
