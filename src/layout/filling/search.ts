import type { Allowance } from "./allowance.js";
import { type Bound, boundBy, powerOver } from "./bound.js";
import type { Settled } from "./branch.js";
import { type Frontier, type Open, takenFrom } from "./frontier.js";
import { look } from "./look.js";
import { at, type Program } from "./relaxation.js";
import { type Cutter, sharpened } from "./sharpen.js";

/** What to search: a program whose rows every choice has to satisfy, and the exact value of a choice. */
export interface Task {
  readonly program: Program;
  /** The exact value of a choice, in whole units of which the program's cost is the floating-point image; none where it is not allowed. */
  readonly value: (choice: Choice) => bigint | undefined;
  /** How many steps it takes to work that out. */
  readonly effort: number;
  /** Whether, of choices of one value, the one with the earlier members is better; else the first found will do. */
  readonly orders: boolean;
  /** Finds rows that every allowed choice satisfies and a choice in parts does not. */
  readonly cuts?: Cutter;
}

/** For each decision, whether it is taken. */
export type Choice = readonly boolean[];

/** The best choice found, with what is proven of all others. */
export interface Found {
  readonly best?: { readonly choice: Choice; readonly value: bigint };
  /** No choice has a lower value. */
  readonly bound: bigint | undefined;
  /** Whether the search came to its end: then the best is the best there is. */
  readonly complete: boolean;
}

interface Node extends Open {
  readonly settled: Settled;
}

/**
 * The best choice by branch and bound (Land and Doig, 1960), with a bound at each branch that holds.
 *
 * Floating point only guides it. A branch is cut off where a bound with its rounding counted proves that it holds
 * nothing better; choices are compared by their exact values; and where no bound can tell, it branches until every
 * decision is made. So it never calls a choice the best that is not.
 *
 * Of choices of one value, the better has, at the first decision where the two differ, that decision taken. A branch
 * that can only equal the best value is followed only while it can come before in that order.
 *
 * The whole is looked at under any limit: a search cut short has a bound, and mostly a choice. No node is begun where
 * nothing is left of the allowance.
 */
export function search(task: Task, first: readonly Choice[], allowance: Allowance): Found {
  const unit = powerOver(task.program.cost);
  const given = { ...task.program, cost: task.program.cost.map((value) => value / unit) };
  const program = sharpened(given, task.cuts, allowance);
  let best = first.reduce<Found["best"]>((known, choice) => better(task, known, choice, allowance), undefined);
  const none = new Int8Array(program.choices).fill(-1);
  const open: Frontier<Node> = {
    branch: [{ settled: none, atLeast: boundBy(new Float64Array(program.rows.length), program).value }],
    others: [],
    most: Math.min(MOST_OPEN, MOST_CELLS / (program.choices + 1)),
  };
  let deeper = true;
  for (let node = takenFrom(open, deeper); node; node = allowance.left > 0 ? takenFrom(open, deeper) : undefined) {
    deeper = false;
    if (best && node.atLeast > mostFor(task, best, unit)) {
      allowance.left -= PER_NODE;
      continue;
    }
    const { bound, value } = look(program, node.settled, allowance);
    if (!bound) continue;
    for (const choice of suggested(program, value, node.settled)) best = better(task, best, choice, allowance);
    const settled = narrowed(task, node.settled, bound, unit, best);
    const next = settled && branchOf(task, settled, bound, unit, best, value);
    if (!next) continue;
    if (next.at < 0) {
      best = better(task, best, takenIn(next.settled), allowance);
      continue;
    }
    const first = at(value, next.at) >= 0.5 || task.orders ? 1 : 0;
    for (const to of [1 - first, first]) open.branch.push(child(next, to, Math.max(node.atLeast, bound.value)));
    deeper = true;
  }
  const left = [...open.branch, ...open.others].filter(({ atLeast }) => !best || atLeast <= mostFor(task, best, unit));
  const complete = left.length === 0;
  const least = left.reduce((low, { atLeast }) => Math.min(low, atLeast), Number.POSITIVE_INFINITY);
  const bound = complete ? best?.value : wholeAbove(least * unit);
  return {
    ...(best && { best }),
    bound: best && bound !== undefined && bound > best.value ? best.value : bound,
    complete,
  };
}

const MOST_OPEN = 200_000;
const MOST_CELLS = 100_000_000;

/** What it takes to put a node aside and to take it up again. */
const PER_NODE = 100;

/** The better of two choices; one that is not allowed is none. */
function better(
  { value, effort, orders }: Task,
  known: Found["best"],
  choice: Choice,
  allowance: Allowance,
): Found["best"] {
  allowance.left -= effort;
  const worth = value(choice);
  if (worth === undefined || (known && worth > known.value)) return known;
  if (!known || worth < known.value) return { choice, value: worth };
  const differs = choice.findIndex((taken, place) => taken !== known.choice[place]);
  return orders && choice[differs] === true ? { choice, value: worth } : known;
}

/** What a choice may cost at most to be of interest beside the best. */
function mostFor({ orders }: Task, best: NonNullable<Found["best"]>, unit: number): number {
  return above(orders ? best.value : best.value - 1n, unit);
}

function takenIn(settled: Settled): Choice {
  return Array.from(settled, (to) => to === 1);
}

/**
 * Choices that a relaxation suggests: itself where it is whole, else all it does not rule out less what can be spared, or
 * where amounts are open too, so that every choice of decisions does, as much of it as there is room for.
 */
function suggested(program: Program, value: Float64Array, settled: Settled): Choice[] {
  const near = (variable: number) => Math.min(at(value, variable), 1 - at(value, variable)) < 1e-6;
  const rounded = Array.from(settled, (to, variable) => to === 1 || (to < 0 && at(value, variable) > 0.5));
  if (settled.every((to, variable) => to >= 0 || near(variable))) return [rounded];
  return [program.cost.length > program.choices ? filled(program, value, settled) : spared(program, value, settled)];
}

/** Everything open is taken at first, and given back, what the relaxation wants least and costs most before the rest, where every row still has enough. */
function spared({ rows, least, cost }: Program, value: Float64Array, settled: Settled): Choice {
  const choice = Array.from(settled, (to) => to !== 0);
  const left = rows.map((row, place) =>
    row.reduce((sum, cell, variable) => (choice[variable] ? sum + cell : sum), -at(least, place)),
  );
  const order = Array.from(settled.keys())
    .filter((variable) => (settled[variable] ?? 0) < 0)
    .sort((a, b) => at(value, a) - at(value, b) || at(cost, b) - at(cost, a));
  for (const variable of order) {
    const enough = rows.every((row, place) => at(row, variable) <= 0 || (left[place] ?? 0) - at(row, variable) >= 0);
    if (!enough) continue;
    choice[variable] = false;
    for (const [place, row] of rows.entries()) left[place] = (left[place] ?? 0) - at(row, variable);
  }
  return choice;
}

/** What the relaxation wants most and takes least room is taken first, as far as the rows among decisions alone leave room. */
function filled({ choices, rows, least }: Program, value: Float64Array, settled: Settled): Choice {
  const choice = Array.from(settled, (to) => to === 1);
  const among = rows.flatMap((row, place) =>
    row.subarray(choices).some((cell) => cell !== 0)
      ? []
      : [{ row, left: row.reduce((sum, cell, variable) => (choice[variable] ? sum + cell : sum), -at(least, place)) }],
  );
  const room = (variable: number) => among.reduce((sum, { row }) => sum - Math.min(0, at(row, variable)), 0);
  const order = Array.from(settled.keys())
    .filter((variable) => (settled[variable] ?? 0) < 0)
    .map((variable) => ({ variable, room: room(variable) }))
    .sort((a, b) => at(value, b.variable) - at(value, a.variable) || a.room - b.room);
  for (const { variable } of order) {
    const fits = among.every(({ row, left }) => at(row, variable) >= 0 || left + at(row, variable) >= 0);
    if (!fits) continue;
    choice[variable] = true;
    for (const each of among) each.left += at(each.row, variable);
  }
  return choice;
}

/** The decisions that the bound leaves no choice in; none at all where the whole branch holds nothing better. */
function narrowed(task: Task, settled: Settled, bound: Bound, unit: number, best: Found["best"]): Settled | undefined {
  if (!best) return settled;
  const most = mostFor(task, best, unit);
  if (bound.value > most) return undefined;
  return settled.map((to, variable) => {
    const reduced = at(bound.reduced, variable);
    if (to >= 0 || bound.value + Math.abs(reduced) - bound.error <= most) return to;
    return reduced > 0 ? 0 : 1;
  });
}

/** A float that is no less than a whole number of units. */
function above(value: bigint, unit: number): number {
  const near = Number(value) / unit;
  return near + Math.abs(near) * 2 ** -50;
}

interface Next {
  readonly settled: Settled;
  /** The decision to make next; `-1` where all are made. */
  readonly at: number;
}

/** Where to branch; nowhere if the branch can do no more than equal the best and comes behind it in order. */
function branchOf(
  { orders, program }: Task,
  settled: Settled,
  bound: Bound,
  unit: number,
  best: Found["best"],
  value: Float64Array,
): Next | undefined {
  if (!orders || !best || bound.value <= above(best.value - 1n, unit)) return mostDivided(program, settled, value);
  const forced = settled.slice();
  for (const [variable, taken] of best.choice.entries()) {
    const to = forced[variable];
    if (to === 0 && taken) return undefined;
    if (to === 1 && !taken) return mostDivided(program, forced, value);
    if (to === -1 && !taken) return { settled: forced, at: variable };
    if (to === -1) forced[variable] = 1;
  }
  return undefined;
}

/** The open decision that the relaxation is most divided on for what it costs; a dear one moves the bounds of both branches. */
function mostDivided({ cost }: Program, settled: Settled, value: Float64Array): Next {
  let [most, found] = [-1, -1];
  for (const [variable, to] of settled.entries()) {
    const part = at(value, variable);
    const divided = Math.min(part, 1 - part) * (at(cost, variable) || 1);
    if (to < 0 && divided > most) [most, found] = [divided, variable];
  }
  return { settled, at: found };
}

function child({ settled, at: variable }: Next, to: number, atLeast: number): Node {
  const own = settled.slice();
  own[variable] = to;
  return { settled: own, atLeast };
}

/** The least whole number that is no less. */
function wholeAbove(value: number): bigint {
  return BigInt(Math.ceil(value));
}
