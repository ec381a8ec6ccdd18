import { faultAt, guarded, keyOf, PolicyError, takes } from "../../finding/index.js";
import {
  type DecimalInput,
  fraction,
  fromOneSchema,
  integerSchema,
  listOf,
  objectOf,
  portionSchema,
  readDecimal,
  roundedTo,
} from "../../kernel/index.js";
import { type Ground, perhapsNone } from "../../registry/index.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import { scorecardSchema } from "../scorecard/scorecard.js";
import { hasRank } from "../scoring/bounds.js";
import type { ScoreSheet } from "../scoring/sheet.js";
import { sheetsSchema } from "../scoring/sheet.js";
import { requireOneEach, requireTogether } from "../scoring/together.js";
import { unitsOf } from "../scoring/units.js";
import { type Field, fieldOf, ranksIn, sumsIn } from "./field.js";
import { type Agreement, agreementWith, tauText } from "./kendall.js";
import type { DrawShare, Robustness, WithoutIndicator } from "./robustness.js";
import { type Counted, published, simulate } from "./simulate.js";

/**
 * How far ranks and grades depend on the weights: a Monte Carlo run in which the marks of every indicator are
 * multiplied by a number drawn evenly from 1 − spread to 1 + spread and renormalised (Saisana, Saltelli and Tarantola,
 * 2005), and the ranking without each indicator in turn.
 *
 * Shares of marks are taken from the sheets once and only weighed anew. They and the weights are whole numbers (of up
 * to 10⁷ and 2·10⁸), so that sums are exact and those with the same shares are level in every draw; the same seed gives
 * the same result in every runtime. A group combined by `geometric` or `minimum` counts as one indicator. Kendall's
 * tau-b (1945) is taken to 6 places. Grades follow bounds, vetoes and
 * what gives one whatever the total; quotas and conditions of grades are left aside. Rejected sheets and those of which nothing is
 * known have no rank, and may take one.
 *
 * What is missing decides nothing: ranks and shares of draws are given from the least to the most that it may make them, each sheet
 * anywhere in its range; `rank`, `median`, `agreement` and `without` go by what is recorded.
 *
 * Work: (draws + indicators) × sheets × indicators, n log n in the sheets of each draw; three times that where inputs are missing.
 *
 * @param scorecard - the one that the sheets were made with
 * @param sheets - of one year
 * @param options - `draws`: 1 to 1,000,000, and draws × sheets 10⁸ at most, a third of that where inputs are missing, sheets × indicators × (indicators + draws) 10¹⁰; `seed`: a whole number, from −(2⁵³ − 1) to 2⁵³ − 1, each with draws of its own; `spread`: from 0 to 1; `top`: the places asked about
 * @throws {@link PolicyError} with every fault of the options, and for sheets of another scorecard or year
 *
 * @see 4.5.3c
 * @example
 * ```ts
 * import { AnnualRecord, defineScorecard, rankRobustness, scoreAll } from "innovation-service-complex";
 *
 * const linear = (id: string) => ({
 *   id, label: { zh: id, en: id }, marks: 50, source: { observed: id }, scoring: { kind: "linear" as const, zeroAt: 0, fullAt: 10 },
 * });
 * const scorecard = defineScorecard({
 *   id: "two", title: { zh: "两项", en: "Two" }, provenance: "illustrative",
 *   root: { id: "all", label: { zh: "总分", en: "Total" }, marks: 100, children: [linear("a"), linear("b")] },
 *   grades: [{ id: "all", label: { zh: "全部", en: "all" }, atLeast: 0 }],
 *   missing: "range", rounding: { places: 2, mode: "half-up" },
 * });
 * const sheets = scoreAll(scorecard, [[9, 9], [8, 2], [2, 8]].map(([a = 0, b = 0], index) =>
 *   AnnualRecord.parse({ complex: `c${index + 1}`, year: 2020, observed: { a, b } })));
 * const { complexes } = rankRobustness(scorecard, sheets, { draws: 1000, seed: 7, spread: 0.2, top: [1] });
 * complexes.map(({ rank, from, to, top }) => [rank, from, to, top[0]?.probability.least]);
 * // => [[1, 1, 1, "1"], [2, 2, 3, "0"], [2, 2, 3, "0"]]
 * ```
 */
export function rankRobustness(
  scorecard: Scorecard,
  sheets: readonly ScoreSheet[],
  options: {
    readonly draws: number;
    readonly seed: number;
    readonly spread: DecimalInput;
    readonly top: readonly number[];
  },
): Robustness {
  return guarded(
    rankRobustnessTakes,
    (card: Scorecard, all: readonly ScoreSheet[], asked: RobustnessAsked) => robustnessOf(card, all, asked),
    scorecard,
    sheets,
    options,
  );
}

/** Schema of the options of {@link rankRobustness}; how many draws there may be hangs on the number of sheets. */
export const robustnessOptions = /* @__PURE__ */ (() =>
  objectOf({ draws: fromOneSchema, seed: integerSchema, spread: portionSchema, top: listOf(fromOneSchema) }))();

/** What {@link rankRobustness} takes. */
export const rankRobustnessTakes = /* @__PURE__ */ takes("rankRobustness", () => ({
  scorecard: scorecardSchema,
  sheets: sheetsSchema,
  options: robustnessOptions,
}));

type RobustnessAsked = Parameters<typeof rankRobustness>[2];

/** How robust ranks are, on a ground where it is open who is none. */
export function robustnessOf(
  scorecard: Scorecard,
  sheets: readonly ScoreSheet[],
  asked: RobustnessAsked,
  ground?: Ground,
): Robustness {
  const isOpen = sheets.some(({ missing }) => missing.length > 0);
  requireFew(asked, sheets.length, unitsOf(scorecard).length, isOpen ? 3 : 1);
  requireTogether(sheets, scorecard);
  requireOneEach(sheets);
  const { draws, seed, top } = asked;
  const spread = readDecimal(asked.spread) ?? "0";
  const scored = sheets.filter(hasRank);
  const field = fieldOf(
    scorecard,
    scored,
    sheets.filter((sheet) => !hasRank(sheet)),
    perhapsNone(
      ground,
      sheets.map(({ complex }) => complex),
    ),
  );
  const nominal = published(scorecard, scored);
  const order = agreementWith(nominal.ranks);
  const counted = simulate(field, nominal, order, draws, seed, Number(spread) * 1_000_000);
  return {
    type: "robustness",
    draws,
    seed,
    spread,
    complexes: scored.map((sheet, index) => ({
      type: "rank-spread",
      key: keyOf("rank-spread", scorecard.id, sheet.complex, sheet.platform, sheet.year),
      ...named(sheet),
      rank: nominal.ranks[index] ?? 0,
      ...spreadOf(counted, index, draws, top),
    })),
    ...agreementOf(counted.taus),
    without: unitsOf(scorecard).map(({ id }, index) => ({
      type: "without-indicator",
      key: keyOf("without-indicator", scorecard.id, id),
      ...withoutUnit(field, nominal.ranks, order, id, index),
    })),
  };
}

/** No more sheets, indicators and draws than can be gone through: each draw looks at all, and so does each indicator left out. */
function requireFew({ draws }: RobustnessAsked, size: number, indicators: number, tables: number): void {
  const each = Math.max(1, size * indicators);
  const most = Math.min(
    1_000_000,
    Math.floor(MOST_CELLS / Math.max(1, size * tables)),
    Math.floor(MOST_STEPS / each) - indicators,
  );
  if (draws <= most) return;
  if (most < 1) {
    const en = `sheets so few that sheets × indicators × (indicators + draws) is at most ${MOST_STEPS}`;
    const zh = `评分表数×指标数×（指标数+抽取次数）不超过${MOST_STEPS}`;
    throw new PolicyError({ zh: "稳健性分析的规模过大", en: "too much for an analysis" }, [
      faultAt("sheets", { sheets: size, indicators, draws }, zh, en, [], "too-much"),
    ]);
  }
  throw new PolicyError({ zh: "稳健性分析的参数有误", en: "not usable options" }, [
    faultAt("draws", draws, `1至${most}之间的整数`, `an integer from 1 to ${most} for ${size} sheets`, 1000),
  ]);
}

/** How many ranks there may be in all draws, so that memory stays within some hundred megabytes. */
const MOST_CELLS = 100_000_000;

/** How many weighted shares there may be in all draws: some ten seconds. */
const MOST_STEPS = 10_000_000_000;

function agreementOf(taus: readonly number[]): Pick<Robustness, "agreement"> {
  if (taus.length === 0) return {};
  const inOrder = [...taus].sort((a, b) => a - b);
  const sum = taus.reduce((total, tau) => total + tau, 0);
  const mean = roundedTo(fraction(BigInt(sum), 1_000_000n * BigInt(taus.length)), 6);
  return { agreement: { mean, low: tauText(inOrder[Math.ceil(taus.length / 20) - 1] ?? 0) } };
}

function spreadOf({ ranks, best, worst, changes }: Counted, index: number, draws: number, top: readonly number[]) {
  return {
    median: ranks.reachedIn(index, Math.ceil(draws / 2)),
    best: best.reachedIn(index, 1),
    worst: worst.reachedIn(index, draws),
    from: best.reachedIn(index, Math.ceil(draws / 20)),
    to: worst.reachedIn(index, Math.ceil((draws * 19) / 20)),
    top: top.map((first) => ({
      first,
      probability: shareOfDraws(worst.among(index, first), best.among(index, first), draws),
    })),
    gradeChange: shareOfDraws(changes.least[index] ?? 0, changes.most[index] ?? 0, draws),
  };
}

function shareOfDraws(least: number, most: number, draws: number): DrawShare {
  const share = (count: number) => roundedTo({ over: count, under: draws }, 6);
  return { least: share(least), most: share(most) };
}

/** Weights that do not add up to the whole rank as those that do: only marks on top or off have to be cut alike. */
function withoutUnit(
  field: Field,
  nominal: Uint32Array,
  order: Agreement,
  id: string,
  left: number,
): Omit<WithoutIndicator, "type" | "key"> {
  const size = field.sheets.length;
  const weights = field.base.map((weight, index) => (index === left ? 0 : weight));
  const sums = new Float64Array(size);
  const ranks = new Uint32Array(size);
  sumsIn(field.got, weights, 1 - (field.base[left] ?? 0) / field.whole, sums);
  ranksIn(sums, new Float64Array(size), ranks);
  const tau = order.with(ranks);
  return {
    id,
    ...(tau !== undefined && { tauB: tauText(tau) }),
    moved: field.sheets.flatMap((sheet, index) =>
      ranks[index] === nominal[index] ? [] : [{ ...named(sheet), rank: ranks[index] ?? 0 }],
    ),
  };
}

function named({ complex, platform }: ScoreSheet): { readonly complex: string; readonly platform?: string } {
  return { complex, ...(platform !== undefined && { platform }) };
}
