import type { Label } from "../finding/index.js";
import { type DecimalString, wholeDecimal } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { membersOf } from "./compare.js";
import type { Worked } from "./definition.js";
import { grouped } from "./ledger.js";
import type { Supplier } from "./supply.js";
import { notRecorded, ratioOf } from "./worked.js";

/** How often a function is given within one industry and region. */
export interface FunctionSupply {
  readonly function: string;
  /** Who gives it, by id. */
  readonly givenBy: readonly string[];
  /** Those of them that give it by a shared resource. */
  readonly sharedBy: readonly string[];
  /** One less than give it by themselves, and 0 at least; absent where something is missing. */
  readonly surplus?: number;
}

/** Redundancy of functions within one industry and region. */
export interface Redundancy {
  readonly industry: string;
  /** Absent where the region is the whole area. */
  readonly locality?: string;
  readonly complexes: readonly string[];
  readonly functions: readonly FunctionSupply[];
  /** Σ surplus ÷ Σ givers; absent where something is missing, or nothing is given. */
  readonly value?: DecimalString;
  readonly inputs: { readonly [name: string]: DecimalString };
  readonly reason?: Label;
  /** Paths in the portfolio that would have to be recorded. */
  readonly missing: readonly string[];
}

/** The complexes of one industry and region. */
export interface Group {
  readonly industry: string;
  readonly locality?: string;
  readonly members: readonly Supplier[];
}

/** The complexes by industry and region, and the paths of the industries that are not recorded. */
export function groupsOf(
  suppliers: readonly Supplier[],
  within: "locality" | "area",
): { readonly groups: readonly Group[]; readonly missing: readonly string[] } {
  const placed = suppliers.flatMap((supplier) =>
    supplier.industry === undefined ? [] : [{ supplier, industry: supplier.industry }],
  );
  const groups = grouped(placed, ({ supplier, industry }) =>
    JSON.stringify([industry, within === "locality" ? supplier.locality : ""]),
  );
  return {
    groups: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, [first, ...rest]]) => {
        if (!first) return [];
        const region = within === "locality" ? { locality: first.supplier.locality } : {};
        return [{ industry: first.industry, ...region, members: [first, ...rest].map(({ supplier }) => supplier) }];
      }),
    missing: suppliers.flatMap(({ industry, index }) =>
      industry === undefined ? [`complexes[${index}].industry`] : [],
    ),
  };
}

/** The redundancy of one group, function by function. */
export function redundancyOf(plan: Plan, { industry, locality, members }: Group): Redundancy {
  const functions = membersOf(plan, members, "functions").map((member) => supplyOf(member, members));
  const { value, inputs, reason, missing } = redundancyWorked(functions);
  return {
    industry,
    ...(locality !== undefined && { locality }),
    complexes: members.map(({ id }) => id),
    functions: functions.map(({ missing: _missing, ...supply }) => supply),
    ...(value !== undefined && { value }),
    inputs,
    ...(reason && { reason }),
    missing,
  };
}

/** Σ surplus ÷ Σ givers over functions. */
function redundancyWorked(functions: readonly Counted[]): Worked {
  const worked = ratioOf(
    functions.reduce((sum, { surplus }) => sum + (surplus ?? 0), 0),
    functions.reduce((sum, { givenBy }) => sum + givenBy.length, 0),
  );
  const missing = functions.flatMap((each) => each.missing);
  return missing.length > 0 ? notRecorded(missing, worked.inputs) : worked;
}

/** The redundancy of several groups together: their surpluses ÷ their givers. */
export function redundancyTogether(all: readonly Redundancy[], missing: readonly string[]): Worked {
  const sum = (name: string) => all.reduce((total, { inputs }) => total + Number(inputs[name] ?? 0), 0);
  const worked = ratioOf(sum("numerator"), sum("denominator"), { groups: wholeDecimal(all.length) });
  const lacking = [...missing, ...all.flatMap((each) => each.missing)];
  return lacking.length > 0 ? notRecorded(lacking, worked.inputs) : worked;
}

type Counted = FunctionSupply & { readonly missing: readonly string[] };

function supplyOf(member: string, members: readonly Supplier[]): Counted {
  const states = members.map((supplier) => ({ supplier, state: supplier.gives("functions", member) }));
  const missing = states.flatMap(({ supplier: { index }, state }) => {
    if (state === "unknown") return [`complexes[${index}].functions`];
    return state === "undecided" ? [`complexes[${index}].resources`] : [];
  });
  const gives = states.filter(({ state }) => state !== "lacks" && state !== "unknown");
  const alone = states.filter(({ state }) => state === "own").length;
  return {
    function: member,
    givenBy: gives.map(({ supplier }) => supplier.id),
    sharedBy: gives.flatMap(({ supplier, state }) => (state === "shared" ? supplier.id : [])),
    ...(missing.length === 0 && { surplus: Math.max(0, alone - 1) }),
    missing,
  };
}
