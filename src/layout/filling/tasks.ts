import { type Allowance, isOverdrawn } from "./allowance.js";
import { type Cut, cutFrom } from "./cut.js";
import type { WholeFilling } from "./problem.js";
import type { Choice, Task } from "./search.js";
import { commonDivisor } from "./whole.js";

/** To meet every need at the least cost, with the fewest candidates, the first of them in the order of their ids. */
export function cheapest(filling: WholeFilling): Task {
  const { demands, supplies } = filling;
  const rows = demands.flatMap((demand, need) =>
    demand === 0n
      ? []
      : [
          inWhole(
            supplies.map((supply) => least(supply[need] ?? 0n, demand)),
            demand,
          ),
        ],
  );
  return {
    program: programOf(filling, worths(filling), [], [...rows, ...relationRows(filling)]),
    value: (choice) =>
      isAllowed(filling, choice) && coverage(filling, choice) === sum(demands) ? worth(filling, choice) : undefined,
    effort: effortOf(filling),
    orders: true,
    cuts: (value, allowance) => cutsOf(filling, value, allowance),
  };
}

/** For each need the cut that a choice in parts calls for. */
function cutsOf({ demands, supplies }: WholeFilling, value: Float64Array, allowance: Allowance): readonly Cut[] {
  return demands.flatMap((demand, need) => {
    if (isOverdrawn(allowance)) return [];
    const amounts = supplies.map((supply) => supply[need] ?? 0n);
    return cutFrom(amounts, demand, value, allowance) ?? [];
  });
}

/** To meet the most need within the budget, if there is one. */
export function mostCoverage(filling: WholeFilling): Task {
  const { demands } = filling;
  const unit = coverageUnit(filling);
  const amounts = demands.map((demand) => Number(demand / unit));
  return {
    program: programOf(
      filling,
      filling.ids.map(() => 0),
      amounts,
      [...coverageRows(filling, unit), ...budgetRow(filling), ...relationRows(filling)],
    ),
    value: (choice) =>
      isAllowed(filling, choice) && isWithin(filling, choice) ? -coverage(filling, choice) / unit : undefined,
    effort: effortOf(filling),
    orders: false,
  };
}

/** Of the sets within the budget that meet so much need, the cheapest, as `cheapest` has it. */
export function cheapestFor(filling: WholeFilling, covered: bigint): Task {
  if (covered === sum(filling.demands)) return cheapest(filling);
  const { demands } = filling;
  const unit = coverageUnit(filling);
  const amounts = demands.map((demand) => Number(demand / unit));
  const program = programOf(filling, worths(filling), amounts, [
    ...coverageRows(filling, unit),
    { row: [...filling.ids.map(() => 0), ...demands.map(() => 1)], least: Number(covered / unit) },
    ...budgetRow(filling),
    ...relationRows(filling),
  ]);
  return {
    program: { ...program, cost: program.cost.map((value, column) => (column < filling.ids.length ? value : 0)) },
    value: (choice) =>
      isAllowed(filling, choice) && isWithin(filling, choice) && coverage(filling, choice) >= covered
        ? worth(filling, choice)
        : undefined,
    effort: effortOf(filling),
    orders: true,
  };
}

/** What it takes to weigh a choice exactly: whole numbers of any length are added up many times slower than floats. */
function effortOf({ ids, needs, requires, excludes }: WholeFilling): number {
  return 20 * (needs.length + 3) * (ids.length + 1) + requires.length + excludes.length;
}

interface Row {
  readonly row: readonly number[];
  readonly least: number;
}

/** A program over the candidates and, behind them, what of each need counts as met, each unit of which saves 1. */
function programOf(
  filling: WholeFilling,
  costs: readonly number[],
  amounts: readonly number[],
  rows: readonly Row[],
): Task["program"] {
  const width = costs.length + amounts.length;
  const wide = ({ row }: Row) => {
    const all = new Float64Array(width);
    all.set(row);
    return all;
  };
  return {
    choices: filling.ids.length,
    cost: Float64Array.from([...costs, ...amounts.map(() => -1)]),
    upper: Float64Array.from([...costs.map(() => 1), ...amounts]),
    rows: rows.map(wide),
    least: Float64Array.from(rows, ({ least }) => least),
    grain: Float64Array.from(rows, ({ least, row }) =>
      row.reduce((most, cell) => Math.max(most, Math.abs(cell)), Math.abs(least)),
    ),
  };
}

/** Of each need no more counts as met than is supplied. */
function coverageRows({ demands, supplies }: WholeFilling, unit: bigint): Row[] {
  return demands.map((demand, need) => ({
    row: [
      ...supplies.map((supply) => Number(least(supply[need] ?? 0n, demand) / unit)),
      ...demands.map((_, other) => (other === need ? -1 : 0)),
    ],
    least: 0,
  }));
}

function budgetRow({ costs, budget }: WholeFilling): Row[] {
  if (budget === undefined) return [];
  return [
    inWhole(
      costs.map((cost) => -cost),
      -budget,
    ),
  ];
}

/** A row among decisions alone, which comes in steps of what divides it: what it needs at least is a whole number of them. */
function inWhole(row: readonly bigint[], least: bigint): Row {
  const step = commonDivisor(row.map((cell) => (cell < 0n ? -cell : cell)));
  const whole = least / step;
  return {
    row: row.map((cell) => Number(cell / step)),
    least: Number(whole * step < least ? whole + 1n : whole),
  };
}

function relationRows({ ids, requires, excludes }: WholeFilling): Row[] {
  const row = (marks: readonly (readonly [number, number])[]) => {
    const cells = ids.map(() => 0);
    for (const [place, mark] of marks) cells[place] = mark;
    return cells;
  };
  return [
    ...requires.map(([one, other]) => ({
      row: row([
        [other, 1],
        [one, -1],
      ]),
      least: 0,
    })),
    ...excludes.map(([one, other]) => ({
      row: row([
        [one, -1],
        [other, -1],
      ]),
      least: -1,
    })),
  ];
}

/** Cost first, then number, as one whole number for each candidate. */
function worths({ steps }: WholeFilling): number[] {
  return steps.map((step) => Number(step * BigInt(steps.length + 1) + 1n));
}

function worth({ steps }: WholeFilling, choice: Choice): bigint {
  return sum(steps.map((step, place) => (choice[place] ? step * BigInt(steps.length + 1) + 1n : 0n)));
}

/** The largest step that divides all demands and supplies. */
export function coverageUnit({ demands, supplies }: WholeFilling): bigint {
  return commonDivisor([...demands, ...supplies.flat()]);
}

/** The least cost of a choice whose worth, cost first and then number, is no less than a bound. */
export function costWithin({ costs, steps }: WholeFilling, bound: bigint): bigint {
  return (bound > 0n ? bound / BigInt(steps.length + 1) : 0n) * commonDivisor(costs);
}

/** What the chosen cost together. */
export function costOf({ costs }: WholeFilling, choice: Choice): bigint {
  return sum(costs.map((cost, place) => (choice[place] ? cost : 0n)));
}

/** What of a need the chosen supply. */
export function suppliedTo({ supplies }: WholeFilling, choice: Choice, need: number): bigint {
  return sum(supplies.map((supply, place) => (choice[place] ? (supply[need] ?? 0n) : 0n)));
}

function coverage(filling: WholeFilling, choice: Choice): bigint {
  return sum(filling.demands.map((demand, need) => least(suppliedTo(filling, choice, need), demand)));
}

function isAllowed({ requires, excludes }: WholeFilling, choice: Choice): boolean {
  return (
    requires.every(([one, other]) => !choice[one] || choice[other] === true) &&
    !excludes.some(([one, other]) => choice[one] && choice[other])
  );
}

function isWithin(filling: WholeFilling, choice: Choice): boolean {
  return filling.budget === undefined || costOf(filling, choice) <= filling.budget;
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
