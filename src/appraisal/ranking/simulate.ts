import { compareDecimals, seededRandom } from "../../kernel/index.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import type { ScoreSheet } from "../scoring/sheet.js";
import { drawnWeights } from "./draw-weights.js";
import { type Field, fixedGrade, gradesIn, ranksIn, totalsIn } from "./field.js";
import type { Agreement } from "./kendall.js";
import { type RankTable, rankTable } from "./rank-table.js";

/** Ranks and, as places in the scorecard's list, grades. */
export interface Outcome {
  readonly ranks: Uint32Array;
  readonly grades: Uint32Array;
}

/** Ranks and grades as the sheets have them, by totals, bounds and what fixes a grade. */
export function published(scorecard: Scorecard, sheets: readonly ScoreSheet[]): Outcome {
  const inOrder = sheets.map(({ total }) => total).sort((a, b) => compareDecimals(b, a));
  const places = new Map<string, number>();
  inOrder.forEach((total, index) => {
    if (!places.has(total)) places.set(total, index + 1);
  });
  return {
    ranks: Uint32Array.from(sheets, ({ total }) => places.get(total) ?? 0),
    grades: Uint32Array.from(
      sheets,
      (sheet) =>
        fixedGrade(scorecard, sheet) ??
        scorecard.grades.findIndex(({ atLeast }) => compareDecimals(sheet.total, atLeast) >= 0),
    ),
  };
}

/** What the draws came to. */
export interface Counted {
  /** The ranks that each sheet had. */
  readonly ranks: RankTable;
  /** For each sheet how often it had another grade. */
  readonly changes: Uint32Array;
  /** For each draw its agreement with the nominal ranking, in millionths, as far as it has an order. */
  readonly taus: readonly number[];
}

/** Weighs the sheets anew so many times and counts what comes out. */
export function simulate(
  field: Field,
  nominal: Outcome,
  order: Agreement,
  draws: number,
  seed: number,
  spread: number,
): Counted {
  const size = field.sheets.length;
  const next = seededRandom(seed);
  const weights = new Float64Array(field.base.length);
  const [totals, inOrder] = [new Float64Array(size), new Float64Array(size)];
  const drawn = { ranks: new Uint32Array(size), grades: new Uint32Array(size) };
  const [ranks, changes, taus] = [rankTable(size, draws), new Uint32Array(size), [] as number[]];
  for (let draw = 0; draw < draws; draw += 1) {
    drawnWeights(field.base, spread, field.whole, next, weights);
    totalsIn(field, weights, totals);
    ranksIn(totals, inOrder, drawn.ranks);
    gradesIn(field, totals, drawn.grades);
    for (let index = 0; index < size; index += 1) {
      ranks.note(index, draw, drawn.ranks[index] ?? 1);
      if (drawn.grades[index] !== nominal.grades[index]) changes[index] = (changes[index] ?? 0) + 1;
    }
    const tau = order.with(drawn.ranks);
    if (tau !== undefined) taus.push(tau);
  }
  return { ranks, changes, taus };
}
