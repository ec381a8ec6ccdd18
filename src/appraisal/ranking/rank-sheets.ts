import { faultAt, guarded, keyOf, PolicyError, takes } from "../../finding/index.js";
import {
  compareDecimals,
  compareFractions,
  type DecimalString,
  type Fraction,
  fractionOf,
  grouped,
  idSchema,
  listOf,
  mapOf,
  objectOf,
  ownValue,
  readExact,
  ZERO,
} from "../../kernel/index.js";
import { type Ground, groundSchema, notStandingIn, othersStanding, perhapsNone } from "../../registry/index.js";
import { ahead } from "../scoring/ahead.js";
import { boundsOf, hasRank, mayHaveMore } from "../scoring/bounds.js";
import type { ScoreNode, ScoreSheet } from "../scoring/sheet.js";
import { sheetsSchema } from "../scoring/sheet.js";
import { requireTogether } from "../scoring/together.js";

/** Where a complex stands among others. */
export interface RankedSheet {
  readonly type: "ranked-sheet";
  readonly key: string;
  readonly complex: string;
  readonly platform?: string;
  /** The group it was ranked in, where there are groups. */
  readonly within?: string;
  /** 1 for the first; those level share the better rank (1, 2, 2, 4). */
  readonly rank: number;
  /** The best and the worst rank that what is missing leaves it; equal to `rank` where nothing is open. */
  readonly best: number;
  readonly worst: number;
  readonly total: DecimalString;
}

/** How sheets are ranked. */
export interface RankOptions {
  /** Nodes of the scorecard whose marks decide between equal totals, the first that differs; none by default. */
  readonly tieBreak?: readonly string[];
  /** By complex the group it is ranked in: its locality, tier or category. What has no group is left out. */
  readonly within?: { readonly [complex: string]: string };
  /** The records, to leave out whoever is no complex on the day: `notStandingAmong` says who, and why. */
  readonly ground?: Ground;
}

/**
 * Competition ranking of sheets on their published totals, best first: 1, 2, 2, 4.
 *
 * Equal totals are a tie unless a tie-break is named; those still level stand in the order of their ids. Rejected
 * sheets, and those on which nothing is known, have no rank and are left out; what they may come to counts in the best and
 * the worst rank of the others, and so does that of complexes that read alike one may be none.
 *
 * Work: n log n in the sheets.
 *
 * @param sheets - of one scorecard and year
 * @param options - `tieBreak`: ids of dimensions or indicators; `within`: groups to rank in, one after the other;
 * `ground`: the records, so that complexes struck off or not yet listed have no rank, and those that stand without a sheet
 * count in the best and the worst rank of the others: they may yet have one
 * @throws {@link PolicyError} for a tie-break that no sheet has a node of, and for sheets of several scorecards or years
 *
 * @see 2.5
 * @see 4.5.3c
 * @example
 * ```ts
 * import { AnnualRecord, defineScorecard, rankSheets, scoreAll } from "innovation-service-complex";
 *
 * const scorecard = defineScorecard({
 *   id: "short", title: { zh: "简表", en: "Short" }, provenance: "illustrative",
 *   root: {
 *     id: "all", label: { zh: "总分", en: "Total" }, marks: 100,
 *     children: [{
 *       id: "served", label: { zh: "服务企业", en: "Enterprises served" }, marks: 100,
 *       source: { observed: "enterprises-served" }, scoring: { kind: "linear", zeroAt: 0, fullAt: 400 },
 *     }],
 *   },
 *   grades: [{ id: "all", label: { zh: "全部", en: "all" }, atLeast: 0 }],
 *   missing: "range", rounding: { places: 0, mode: "half-up" },
 * });
 * const served = { pumps: 300, moulds: 400, valves: 300, motors: 100 };
 * const records = Object.entries(served).map(([complex, count]) =>
 *   AnnualRecord.parse({ complex, year: 2020, observed: { "enterprises-served": count } }));
 * rankSheets(scoreAll(scorecard, records)).map(({ rank, complex, total }) => `${rank} ${complex} ${total}`);
 * // => ["1 moulds 100", "2 pumps 75", "2 valves 75", "4 motors 25"]
 * ```
 */
export function rankSheets(sheets: readonly ScoreSheet[], options: RankOptions = {}): RankedSheet[] {
  return guarded(rankSheetsTakes, rankedWithOthers, sheets, options);
}

/** The sheets ranked, and with them, where the records are there, each complex that stands and may yet have a sheet. */
function rankedWithOthers(sheets: readonly ScoreSheet[], options: RankOptions = {}): RankedSheet[] {
  const [first] = sheets;
  const { ground } = options;
  if (!first || !ground) return rankedBy(sheets, options);
  const { platform: _platform, unbounded: _unbounded, ...sheet } = first;
  const others = othersStanding(
    ground,
    sheets.map(({ complex }) => complex),
  );
  const open = { ...sheet, range: ["0", first.root.marks], ...mayHaveMore(first), rejected: true } as const;
  return rankedBy([...sheets, ...others.map((complex) => ({ ...open, complex }))], options);
}

/** What {@link rankSheets} takes. */
export const rankSheetsTakes = /* @__PURE__ */ takes("rankSheets", () => ({
  sheets: sheetsSchema,
  options: objectOf({
    tieBreak: listOf(idSchema).exactOptional(),
    within: mapOf(idSchema).exactOptional(),
    ground: groundSchema.exactOptional(),
  }).optional(),
}));

/** The ranks of sheets among these alone. */
export function rankedBy(
  sheets: readonly ScoreSheet[],
  { tieBreak = [], within, ground }: RankOptions = {},
): RankedSheet[] {
  requireTogether(sheets);
  const lookUp = ground && notStandingIn(ground);
  const alike = perhapsNone(
    ground,
    sheets.map(({ complex }) => complex),
  );
  const rows = sheets
    .filter(({ complex }) => !lookUp?.(complex))
    .map((sheet) => ({
      sheet,
      tie: tieBreak.map((id) => marksAt(sheet.root, id)),
      isPerhapsNone: alike.has(sheet.complex),
    }));
  requireNodes(tieBreak, rows);
  if (!within) return ranked(rows);
  const groups = grouped(rows, ({ sheet }) => ownValue(within, sheet.complex));
  const named = [...groups.keys()].flatMap((group) => group ?? []).sort();
  return named.flatMap((group) => ranked(groups.get(group) ?? [], group));
}

interface Row {
  readonly sheet: ScoreSheet;
  readonly tie: readonly (Fraction | undefined)[];
  /** Whether it reads alike with another, so that there may be one rank less. */
  readonly isPerhapsNone: boolean;
}

function marksAt(node: ScoreNode, id: string): Fraction | undefined {
  if (node.id === id) return node.exact ? readExact(node.exact) : fractionOf(node.got ?? "0");
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const found = marksAt(child, id);
    if (found) return found;
  }
  return undefined;
}

function requireNodes(tieBreak: readonly string[], rows: readonly Row[]): void {
  const faults = tieBreak.flatMap((id, index) =>
    rows.length === 0 || rows.some(({ tie }) => tie[index])
      ? []
      : [
          faultAt(
            `tieBreak[${index}]`,
            id,
            "指标体系中的标识",
            "the id of a node of the scorecard",
            rows[0]?.sheet.root.id,
          ),
        ],
  );
  if (faults.length > 0) throw new PolicyError({ zh: "排序依据有误", en: "not a usable tie-break" }, faults);
}

function ranked(all: readonly Row[], within?: string): RankedSheet[] {
  const rows = all.filter(({ sheet }) => hasRank(sheet));
  const ranksOf = openRanks(all, rows);
  const inOrder = [...rows].sort((a, b) => compareMerit(a, b) || (idOf(a) < idOf(b) ? -1 : 1));
  let rank = 1;
  return inOrder.map((row, index) => {
    const before = inOrder[index - 1];
    if (before && compareMerit(before, row) !== 0) rank = index + 1;
    const { scorecard, complex, platform, year, total } = row.sheet;
    return {
      type: "ranked-sheet",
      key: keyOf("ranked-sheet", scorecard, complex, platform, year),
      complex,
      ...(platform !== undefined && { platform }),
      ...(within !== undefined && { within }),
      rank,
      ...ranksOf(row, rank),
      total,
    };
  });
}

/** The best and the worst rank among all that may come to have one, those without a rank too. */
function openRanks(
  all: readonly Row[],
  rows: readonly Row[],
): (row: Row, rank: number) => Pick<RankedSheet, "best" | "worst"> {
  const isClosed = ({
    sheet: {
      range: [low, high],
    },
  }: Row) => low === high;
  if (all.length === rows.length && rows.every((row) => isClosed(row) && !row.isPerhapsNone))
    return (_row, rank) => ({ best: rank, worst: rank });
  const bounds = all.map(({ sheet }) => boundsOf(sheet));
  const lows = bestFirst(rows.flatMap(({ sheet, isPerhapsNone }) => (isPerhapsNone ? [] : boundsOf(sheet).low)));
  const highs = bestFirst(bounds.flatMap(({ high }) => high ?? []));
  const unbounded = bounds.length - highs.length;
  const hasTies = rows.some(({ tie }) => tie.length > 0);
  return ({ sheet }) => {
    const { low, high } = boundsOf(sheet);
    const itself = high === undefined || compareDecimals(high, low) > 0 || hasTies ? 1 : 0;
    return {
      best: 1 + (high === undefined ? 0 : ahead(lows, high, false)),
      worst: 1 + unbounded + ahead(highs, low, hasTies) - itself,
    };
  };
}

function bestFirst(totals: readonly DecimalString[]): DecimalString[] {
  return [...totals].sort((a, b) => compareDecimals(b, a));
}

function idOf({ sheet: { complex, platform = "" } }: Row): string {
  return JSON.stringify([complex, platform]);
}

function compareMerit(a: Row, b: Row): number {
  const total = compareDecimals(b.sheet.total, a.sheet.total);
  if (total !== 0) return total;
  for (const [index, marks] of a.tie.entries()) {
    const order = compareFractions(b.tie[index] ?? ZERO, marks ?? ZERO);
    if (order !== 0) return order;
  }
  return 0;
}
