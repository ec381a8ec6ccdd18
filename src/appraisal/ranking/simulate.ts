import { compareDecimals, seededRandom } from "../../kernel/index.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import type { ScoreSheet } from "../scoring/sheet.js";
import { drawnWeights } from "./draw-weights.js";
import { type Ends, endsOf } from "./ends.js";
import { type Field, fixedGrade, gradeAt, ranksIn, totalsIn } from "./field.js";
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
  /** The ranks that each sheet had as recorded, and the best and the worst that what is missing left it. */
  readonly ranks: RankTable;
  readonly best: RankTable;
  readonly worst: RankTable;
  /** For each sheet how often it had another grade for certain, and how often it may have had. */
  readonly changes: { readonly least: Uint32Array; readonly most: Uint32Array };
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
  const [totals, inOrder, drawn] = [new Float64Array(size), new Float64Array(size), new Uint32Array(size)];
  const ends = endsOf(field);
  const table = () => rankTable(size, draws, ends?.high.length ?? size);
  const ranks = table();
  const tables = ends ? { ranks, best: table(), worst: table() } : { ranks, best: ranks, worst: ranks };
  const changes = { least: new Uint32Array(size), most: new Uint32Array(size) };
  const taus: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    drawnWeights(field.base, spread, field.whole, next, weights);
    totalsIn(field, field.got, weights, totals);
    ends?.weigh(weights, totals);
    ranksIn(totals, inOrder, drawn);
    for (let index = 0; index < size; index += 1) {
      ranks.note(index, draw, drawn[index] ?? 1);
      if (ends) {
        tables.best.note(index, draw, ends.best[index] ?? 1);
        tables.worst.note(index, draw, ends.worst[index] ?? 1);
      }
      const change = changeOf(field, index, nominal.grades[index] ?? 0, ends ?? { low: totals, high: totals });
      if (change !== "none") increase(changes.most, index);
      if (change === "certain") increase(changes.least, index);
    }
    const tau = order.with(drawn);
    if (tau !== undefined) taus.push(tau);
  }
  return { ...tables, changes, taus };
}

/** Whether a sheet has another grade than one, for certain or perhaps. */
function changeOf(
  field: Field,
  index: number,
  grade: number,
  { low, high }: Pick<Ends, "low" | "high">,
): "none" | "perhaps" | "certain" {
  const perhaps = field.perhaps[index] ?? [];
  const best = field.fixed[index] ?? gradeAt(field, high[index] ?? 0);
  const worst = field.fixed[index] ?? gradeAt(field, low[index] ?? 0);
  if (best === grade && worst === grade && perhaps.every((each) => each === grade)) return "none";
  return (best <= grade && grade <= worst) || perhaps.includes(grade) ? "perhaps" : "certain";
}

function increase(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
