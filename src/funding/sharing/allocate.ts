import * as z from "zod";
import { guarded, keyOf, readBy, takes } from "../../finding/index.js";
import { type DecimalInput, dateSchema, objectOf, subtractDecimals, sumDecimals } from "../../kernel/index.js";
import { type InScope, madePlan } from "../../plan/index.js";
import { type Ground, Portfolio } from "../../registry/index.js";
import { fenIn, yuanOf } from "../fen.js";
import { type FundingPolicy, rulesOf } from "../policy/policy.js";
import { givenBy } from "../policy/rule-kind.js";
import type { FundingAllocation, FundingTie, Unfunded } from "./allocation.js";
import { byId, endsInPlaces } from "./ends.js";
import { type Entry, entriesIn } from "./entry.js";
import { lineOf } from "./line.js";
import { checked, type FundingProblem, misnamedGrades } from "./problem.js";
import { type PartGiven, shareByRules } from "./share-by-rules.js";
import type { FundedSheet } from "./sheet.js";
import { mayCome, unitOf, yetToCome } from "./unrecorded.js";

/** On which ground money is given, and how much there is. */
export interface FundingOptions extends Ground {
  /** In yuan; what is due by itself is given without one. */
  readonly budget?: DecimalInput;
}

/**
 * What money complexes get by a policy: a budget shared out by their appraisal, or what is due to each by itself; every
 * line with its rule, its clauses, how it comes about and what limited it.
 *
 * The lines, what is held back and what is unallocated always add up to the budget, to the fen. What a line is paid for
 * certain no record still missing could take away: the rest is held back, unless the policy pays as things are recorded
 * (`open: "as-is"`); whoever stands without a sheet, where a scorecard made the others, may yet have one. Of complexes that read alike one may be none, so that neither is paid for certain. An entitlement has a line for each complex that stands and may be eligible, with a sheet or without; what
 * a budget does not cover is cut or stays `owed`, as the policy says. Nothing depends on the order of the sheets: a fen
 * that could go to either of two equals goes to the lower id. A tie where an amount by rank finds the budget at its end is
 * not settled but reported in `ties`.
 *
 * Work: n log n in the sheets and complexes, for each rule; twice that for each open line, of up to 200.
 *
 * @param policy - the rules, who is eligible, caps and instalments, as data; amounts in yuan
 * @param sheets - one for each complex, or for each platform in it; an entitlement needs them only where it asks the grade
 * @param options - the plan, the records and the day; `budget`: in yuan
 * @throws {@link PolicyError} with every fault: a policy whose parts do not add up or that names what the plan lacks, a
 * budget that it needs and that is not given, sheets of two years, two of one complex, one of a complex not on record whose
 * place is needed
 *
 * @see 4.5.3d
 * @see 3.1
 * @example
 * ```ts
 * import { allocateFunding, FundingPolicy, Portfolio } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const policy = FundingPolicy.parse({
 *   id: "by-marks", label: { zh: "按得分分配", en: "by marks" }, provenance: "illustrative", clauses: ["4.5.3d"],
 *   rule: { kind: "proportional" }, excludes: { vetoed: true, grades: ["poor"] }, capEach: { fixed: 600000 }, payee: "complex",
 *   instalments: [{ id: "first", share: "0.6" }, { id: "rest", share: "0.4", held: "until-appraisal" }],
 * });
 * const complex = (id: string) => ({
 *   id, name: id, locality: "wenling", milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
 * });
 * const portfolio = Portfolio.parse({ complexes: ["pumps", "moulds", "toilets"].map(complex) });
 * const sheet = (complex: string, total: `${number}`, grade: string) => ({ complex, total, grade, certain: true, vetoes: [] });
 * const sheets = [sheet("pumps", "90", "good"), sheet("moulds", "60", "fair"), sheet("toilets", "30", "poor")];
 * const ground = { plan: taizhou, portfolio, asOf: "2020-12-31" };
 * const { lines, unallocated } = allocateFunding(policy, sheets, { ...ground, budget: 1000000 });
 * lines.map(({ complex, amount }) => `${complex} ${amount}`); // => ["pumps 600000", "moulds 400000", "toilets 0"]
 * lines[2]?.excludedBy; // => ["grade"]
 * unallocated; // => "0"
 * ```
 */
export function allocateFunding(
  policy: FundingPolicy,
  sheets: readonly FundedSheet[],
  options: FundingOptions,
): FundingAllocation {
  return guarded(allocateFundingTakes, allocatedAmongFitting, policy, sheets, options);
}

/** What {@link allocateFunding} takes. */
export const allocateFundingTakes = /* @__PURE__ */ takes("allocateFunding", () => ({
  policy: z.unknown(),
  sheets: z.unknown(),
  options: objectOf({
    plan: madePlan,
    portfolio: readBy(Portfolio),
    asOf: dateSchema,
    budget: z.unknown().optional(),
  }),
}));

function allocatedAmongFitting(
  policy: FundingPolicy,
  sheets: readonly FundedSheet[],
  { budget, ...ground }: FundingOptions,
): FundingAllocation {
  const problem = checked({ policy, sheets, ...(budget !== undefined && { budget }) }, ground, misnamedGrades);
  return given(problem, ground, { unrecorded: yetToCome(problem, ground) });
}

/**
 * An allocation by a policy that was held against all scorecards, also those that no sheet is of. `unrecorded` are sheets that
 * may yet come: nothing is given by them, and what they may take from others is not certain of those. Nor is it certain of
 * those of part of an area what the rest of a place that has a cap may take.
 */
export function fundingAllocated(
  policy: FundingPolicy,
  sheets: readonly FundedSheet[],
  { budget, unrecorded, isWithin, ...ground }: FundingOptions & Besides,
): FundingAllocation {
  const problem = checked({ policy, sheets, ...(budget !== undefined && { budget }) }, ground);
  return given(problem, ground, { unrecorded, isWithin });
}

/** What lies beside those whose sheets are known: sheets that may yet come, and all that is outside a part of an area. */
interface Besides {
  readonly unrecorded: readonly FundedSheet[];
  readonly isWithin?: InScope | undefined;
}

function given(
  { policy, sheets, budget }: FundingProblem,
  ground: Ground,
  { unrecorded, isWithin }: Besides,
): FundingAllocation {
  const shared = (entry: Entry): Entry => {
    const isAmongAll = policy.capPerLocality === undefined || (isWithin?.({ locality: entry.claim.widest }) ?? true);
    return isAmongAll ? entry : { ...entry, worst: undefined };
  };
  const { entries: known, leftOut } = lookedAt(policy, sheets, ground);
  const entries = known.map(shared);
  const claims = entries.flatMap(({ excludedBy, claim }) => (excludedBy.length > 0 ? [] : [claim])).sort(byId);
  const fen = budget === undefined ? undefined : fenIn(budget);
  const parts = shareByRules(policy, { budget: fen }, claims);
  const isOwed = rulesOf(policy).some(({ rule }) => isOwing(givenBy(rule)));
  const inFull = isOwed ? shareByRules(policy, { budget: fen, isOwedGiven: true }, claims) : parts;
  const may = new Map([...mayCome(policy, unrecorded, ground)].map(([unit, entry]) => [unit, shared(entry)]));
  const ends = endsInPlaces(policy, fen, [
    ...new Set([...entries.map((entry) => may.get(unitOf(entry)) ?? entry), ...may.values()]),
  ]);
  const lines = entries.map((entry) => lineOf(policy, entry, { parts, inFull }, ends(may.get(unitOf(entry)) ?? entry)));
  const [allocated, held] = [
    sumDecimals(lines.map(({ amount }) => amount)),
    sumDecimals(lines.map((line) => line.held)),
  ];
  const owed = sumDecimals(lines.flatMap((line) => line.owed ?? []));
  return {
    type: "funding-allocation",
    policy: policy.id,
    provenance: policy.provenance,
    rule: "fund-by-performance",
    clauses: policy.clauses,
    ...(budget !== undefined && { budget }),
    lines,
    leftOut,
    ties: parts.flatMap((part) => tiesIn(policy, part)),
    allocated,
    held,
    ...(owed !== "0" && { owed }),
    unallocated: budget === undefined ? "0" : subtractDecimals(subtractDecimals(budget, allocated), held),
  };
}

function isOwing(gives: ReturnType<typeof givenBy>): boolean {
  return "due" in gives && gives.whenShort === "owed";
}

/** Those with a sheet and, of an entitlement, the other complexes on record that stand and are not known to be ineligible. */
function lookedAt(policy: FundingPolicy, sheets: readonly FundedSheet[], ground: Ground) {
  const entryOf = entriesIn(policy, ground);
  const own = new Map(sheets.flatMap((sheet) => (sheet.platform === undefined ? [[sheet.complex, sheet]] : [])));
  const entries: Entry[] = sheets.map((sheet) => entryOf(sheet, sheet.complex, own.get(sheet.complex)));
  const leftOut: Unfunded[] = [];
  const isByItself = rulesOf(policy).some(({ rule }) => rule.kind === "entitlement");
  const others = isByItself ? new Set(ground.portfolio.complexes.map(({ id }) => id)) : new Set<string>();
  for (const id of others) {
    if (own.has(id)) continue;
    const entry = entryOf(undefined, id, undefined);
    const [reason] = entry.excludedBy;
    if (reason === undefined) entries.push(entry);
    else {
      const because = reason === "not-eligible" ? entry.eligible : undefined;
      leftOut.push({ complex: id, reason, ...(because && { because }) });
    }
  }
  return { entries, leftOut };
}

function tiesIn({ id }: FundingPolicy, { part, ties }: PartGiven): FundingTie[] {
  return ties.map(({ claims, left }) => ({
    type: "funding-tie",
    key: keyOf("funding-tie", id, part, ...claims.flatMap(({ complex, platform }) => [complex, platform])),
    ...(part !== undefined && { part }),
    claims: claims.map(({ complex, platform }) => ({ complex, ...(platform !== undefined && { platform }) })),
    left: yuanOf(left),
  }));
}
