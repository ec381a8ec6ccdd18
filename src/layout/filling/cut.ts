import { type Allowance, isOverdrawn } from "./allowance.js";
import { at, dictionaryOf, type Program, relax } from "./relaxation.js";

/** A row that every choice satisfies which meets the needs; its numbers are whole. */
export interface Cut {
  readonly row: Float64Array;
  readonly least: number;
}

/**
 * The row that cuts off most of a choice in parts, where a need takes several suppliers (Fenchel cut; Boyd, 1994).
 *
 * Whatever meets the need holds one of the least sets that do, so under any weights it weighs no less than the lightest
 * of these. The weights therefore may come from floating-point work: they are rounded to whole numbers, and the sets
 * weighed by those exactly. A need with more suppliers or least sets than are soon gone through gets no cut.
 *
 * @param amounts - by choice, what it supplies
 * @param value - of each variable of the program, the choices first, how much of it is taken
 */
export function cutFrom(
  amounts: readonly bigint[],
  demand: bigint,
  value: Float64Array,
  allowance: Allowance,
): Cut | undefined {
  allowance.left -= PER_AMOUNT * amounts.length;
  const amountOf = (choice: number) => amounts[choice] ?? 0n;
  const suppliers = [...amounts.keys()].filter((choice) => amountOf(choice) > 0n);
  const isDivided = suppliers.some((choice) => Math.min(at(value, choice), 1 - at(value, choice)) > CLOSE);
  if (!isDivided || suppliers.length > MOST_SUPPLIERS || demand === 0n) return undefined;
  suppliers.sort((a, b) => Number(amountOf(b) > amountOf(a)) - Number(amountOf(a) > amountOf(b)));
  const sets = leastSets(suppliers.map(amountOf), demand, allowance);
  if (!sets || sets.length === 0) return undefined;
  const weights = weighted(
    sets,
    suppliers.map((choice) => at(value, choice)),
    allowance,
  );
  const least = sets.reduce((low, set) => Math.min(low, weightOf(set, weights)), Number.POSITIVE_INFINITY);
  const row = new Float64Array(value.length);
  for (const [place, choice] of suppliers.entries()) row[choice] = at(weights, place);
  const weight = row.reduce((sum, each, variable) => sum + each * at(value, variable), 0);
  return weight < least * (1 - WORTH_IT) ? { row, least } : undefined;
}

/** How often each amount is gone through, and what it takes to reckon with one as a whole number of any length. */
const PER_AMOUNT = 50;

const CLOSE = 1e-6;
const WORTH_IT = 1e-3;
const MOST_SUPPLIERS = 48;
const MOST_SETS = 1_000;

/** Every set that meets the demand and does not without any one of its members, by their places; the amounts fall. */
function leastSets(amounts: readonly bigint[], demand: bigint, allowance: Allowance): number[][] | undefined {
  const rest = [...amounts];
  for (let place = rest.length - 2; place >= 0; place -= 1) rest[place] = (rest[place] ?? 0n) + (rest[place + 1] ?? 0n);
  const sets: number[][] = [];
  const open: Part[] = [{ members: [], lacking: demand, next: 0 }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { members, lacking, next } = part;
    allowance.left -= PER_AMOUNT * (members.length + 1);
    if (isOverdrawn(allowance)) return undefined;
    for (let place = next; (rest[place] ?? 0n) >= lacking; place += 1) {
      const amount = amounts[place] ?? 0n;
      allowance.left -= PER_AMOUNT;
      if (amount < lacking) open.push({ members: [...members, place], lacking: lacking - amount, next: place + 1 });
      else if (sets.length < MOST_SETS) sets.push([...members, place]);
      else return undefined;
    }
  }
  return sets;
}

interface Part {
  readonly members: readonly number[];
  readonly lacking: bigint;
  /** The place of the first supplier that may join. */
  readonly next: number;
}

/** The weights that make what is taken light and every set weigh 1, times `WHOLE` and rounded. */
function weighted(sets: readonly (readonly number[])[], taken: readonly number[], allowance: Allowance): Float64Array {
  const program: Program = {
    choices: 0,
    cost: Float64Array.from(taken, (part) => Math.max(part, CHEAP)),
    upper: new Float64Array(taken.length).fill(1),
    rows: sets.map((set) => {
      const row = new Float64Array(taken.length);
      for (const place of set) row[place] = 1;
      return row;
    }),
    least: new Float64Array(sets.length).fill(1),
    grain: new Float64Array(sets.length).fill(1),
  };
  const dictionary = dictionaryOf(program);
  relax(dictionary, allowance);
  return dictionary.value.slice(0, taken.length).map((weight) => Math.round(Math.max(0, weight) * WHOLE));
}

/** What a supplier counts for that is not taken at all, lest its weight be more than the sets call for. */
const CHEAP = 1e-4;

/** Divisible by every number up to 16: most weights are fractions as simple as that, and then rounding changes none. */
const WHOLE = 720_720;

function weightOf(set: readonly number[], weights: Float64Array): number {
  return set.reduce((sum, place) => sum + at(weights, place), 0);
}
