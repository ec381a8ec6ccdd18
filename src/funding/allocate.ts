import * as z from "zod";
import { doubleSheets, unheardOf } from "../appraisal/index.js";
import { type Fault, faultAt, faultsOf, guarded, keyOf, PolicyError, takes } from "../finding/index.js";
import {
  amountSchema,
  type DecimalInput,
  idSchema,
  listOf,
  mapOf,
  objectOf,
  ownValue,
  subtractDecimals,
  sumDecimals,
} from "../kernel/index.js";
import { type Ground, groundSchema, type NotStanding, notStandingIn } from "../registry/index.js";
import type { FundingAllocation, FundingLine, FundingPart } from "./allocation.js";
import type { FundingClaim } from "./claim.js";
import { byId, type Ends, type Entry, endsOf } from "./ends.js";
import { exclusionsOf } from "./exclusions.js";
import { fenIn, yuanOf } from "./fen.js";
import { instalmentsOf } from "./instalments.js";
import { FundingPolicy, gradesNamedBy } from "./policy.js";
import { type PartGiven, shareByRules } from "./share-by-rules.js";
import { FundedSheet } from "./sheet.js";
import { tooMany } from "./too-many.js";

/** What has to be known of complexes beyond their sheets. */
export interface FundingFacts {
  /** The locality of each complex, where the policy caps or pays localities. */
  readonly localities?: { readonly [complex: string]: string };
  /** Complexes that were funded before, for a policy that funds once. */
  readonly fundedBefore?: readonly string[];
  /** The records, so that nobody is paid who is no complex on the day. */
  readonly ground?: Ground;
}

/**
 * Shares out a budget among complexes by their appraisal, every line with its rule, its clauses and what limited it.
 *
 * The lines, what is held back and what is unallocated always add up to the budget. What a line is paid for certain no score
 * still missing could take away: the rest is held back, unless the policy pays as things are recorded (`open: "as-is"`). Nothing depends on the order of the sheets: a fen that
 * could go to either of two equals goes to the lower id. A tie where a fixed amount by rank finds the budget at its end is
 * not settled but reported in `ties`. Where a sheet's grade is not certain its line says so, and stands on the marks
 * that are certain.
 *
 * Work: n log n in the sheets, for each rule.
 *
 * @param policy - the rule, who is excluded, caps and instalments, as data; amounts in yuan
 * @param sheets - one for each complex, or for each platform in it
 * @param budget - in yuan
 * @param options - localities and earlier funding, where the policy asks for them
 * @throws {@link PolicyError} with every fault: a policy whose parts do not add up or that names a grade no sheet could
 * have, two sheets of one complex, a locality that the policy needs and the options lack
 *
 * @see 4.5.3d
 * @see 3.1
 * @example
 * ```ts
 * import { allocateFunding, FundingPolicy } from "innovation-service-complex";
 *
 * const policy = FundingPolicy.parse({
 *   id: "by-marks", label: { zh: "按得分分配", en: "by marks" }, provenance: "illustrative", clauses: ["4.5.3d"],
 *   rule: { kind: "proportional" }, excludes: { vetoed: true, grades: ["poor"] }, capEach: 600000, payee: "complex",
 *   instalments: [{ id: "first", share: "0.6" }, { id: "rest", share: "0.4", held: "until-appraisal" }],
 * });
 * const sheet = (complex: string, total: `${number}`, grade: string) => ({ complex, total, grade, certain: true, vetoes: [] });
 * const sheets = [sheet("pumps", "90", "good"), sheet("moulds", "60", "fair"), sheet("toilets", "30", "poor")];
 * const { lines, unallocated } = allocateFunding(policy, sheets, 1000000);
 * lines.map(({ complex, amount }) => `${complex} ${amount}`); // => ["pumps 600000", "moulds 400000", "toilets 0"]
 * lines[2]?.excludedBy; // => ["grade"]
 * unallocated; // => "0"
 * ```
 */
export function allocateFunding(
  policy: FundingPolicy,
  sheets: readonly FundedSheet[],
  budget: DecimalInput,
  options: FundingFacts = {},
): FundingAllocation {
  return guarded(allocateFundingTakes, allocatedAmongFitting, policy, sheets, budget, options);
}

/** What {@link allocateFunding} takes. */
export const allocateFundingTakes = /* @__PURE__ */ (() =>
  takes("allocateFunding", {
    policy: z.unknown(),
    sheets: z.unknown(),
    budget: z.unknown(),
    options: objectOf({
      localities: z.unknown().optional(),
      fundedBefore: z.unknown().optional(),
      ground: groundSchema.exactOptional(),
    }).optional(),
  }))();

function allocatedAmongFitting(
  policy: FundingPolicy,
  sheets: readonly FundedSheet[],
  budget: DecimalInput,
  { ground, ...facts }: FundingFacts = {},
): FundingAllocation {
  return allocated(checked({ ...facts, policy, sheets, budget }, notAmongGrades), ground);
}

/** An allocation by a policy that was held against all scorecards, also those that no sheet is of. */
export function fundingAllocated(
  policy: FundingPolicy,
  sheets: readonly FundedSheet[],
  budget: DecimalInput,
  { ground, ...facts }: FundingFacts,
): FundingAllocation {
  return allocated(checked({ ...facts, policy, sheets, budget }), ground);
}

function allocated(problem: FundingProblem, ground: Ground | undefined): FundingAllocation {
  const lookUp = ground && notStandingIn(ground);
  const fundedBefore = new Set(problem.fundedBefore);
  const entries = problem.sheets.map((sheet) => entryOf(problem, sheet, fundedBefore, lookUp?.(sheet.complex)));
  const claims = entries.flatMap(({ excludedBy, claim }) => (excludedBy.length > 0 ? [] : [claim]));
  const budgeted = fenIn(problem.budget);
  const parts = shareByRules(problem.policy, budgeted, claims.sort(byId));
  const ends = endsOf(problem.policy, budgeted, entries);
  const lines = entries.map((entry) => lineOf(problem, entry, parts, ends(entry)));
  const paid = sumDecimals(lines.map(({ amount }) => amount));
  const held = sumDecimals(lines.map((line) => line.held));
  return {
    type: "funding-allocation",
    policy: problem.policy.id,
    provenance: problem.policy.provenance,
    rule: "fund-by-performance",
    clauses: problem.policy.clauses,
    budget: problem.budget,
    lines,
    ties: parts.flatMap(({ part, ties }) =>
      ties.map(({ claims: tied, left }) => ({
        type: "funding-tie",
        key: keyOf(
          "funding-tie",
          problem.policy.id,
          part,
          ...tied.flatMap(({ complex, platform }) => [complex, platform]),
        ),
        ...(part !== undefined && { part }),
        claims: tied.map(({ complex, platform }) => ({ complex, ...(platform !== undefined && { platform }) })),
        left: yuanOf(left),
      })),
    ),
    allocated: paid,
    held,
    unallocated: subtractDecimals(subtractDecimals(problem.budget, paid), held),
  };
}

const Problem = /* @__PURE__ */ (() =>
  objectOf({
    policy: FundingPolicy,
    sheets: listOf(FundedSheet),
    budget: amountSchema,
    localities: mapOf(idSchema).exactOptional(),
    fundedBefore: listOf(idSchema).exactOptional(),
  }))();

type FundingProblem = z.output<typeof Problem>;

const NOT_USABLE = { zh: "资金分配的输入有误", en: "not a usable allocation of funds" };

function checked(
  input: Readonly<Record<string, unknown>>,
  more: (problem: FundingProblem) => readonly Fault[] = () => [],
): FundingProblem {
  const long = tooMany("sheets", input.sheets);
  if (long.length > 0) throw new PolicyError(NOT_USABLE, long);
  const parsed = Problem.safeParse(input);
  if (!parsed.success) throw new PolicyError(NOT_USABLE, faultsOf(parsed.error, input));
  const faults = [...doubleSheets(parsed.data.sheets), ...missingFacts(parsed.data), ...more(parsed.data)];
  if (faults.length > 0) throw new PolicyError(NOT_USABLE, faults);
  return parsed.data;
}

function notAmongGrades({ policy, sheets }: FundingProblem): Fault[] {
  return unheardOf(
    gradesNamedBy(policy).map(({ path, id }) => ({ path: `policy.${path}`, id })),
    sheets,
  );
}

function missingFacts({ policy, sheets, localities, fundedBefore }: FundingProblem): Fault[] {
  const needsLocality = policy.capPerLocality !== undefined || policy.payee === "locality";
  const complexes = needsLocality ? [...new Set(sheets.map(({ complex }) => complex))] : [];
  const without = complexes.filter((complex) => ownValue(localities, complex) === undefined);
  return [
    ...without.map((complex) =>
      faultAt(
        `localities.${complex}`,
        undefined,
        "该综合体所在地方的标识",
        "the id of the complex's locality",
        "wenling",
      ),
    ),
    ...(policy.once && fundedBefore === undefined
      ? [faultAt("fundedBefore", undefined, "此前已获资助的综合体清单", "a list of the complexes funded before", [])]
      : []),
  ];
}

interface Looked extends Entry {
  readonly excludedBy: FundingLine["excludedBy"];
}

function entryOf(
  { policy, localities }: FundingProblem,
  sheet: FundedSheet,
  fundedBefore: ReadonlySet<string>,
  none: NotStanding | undefined,
): Looked {
  const { complex, platform, total: marks, grade } = sheet;
  const claim = { complex, platform, locality: ownValue(localities, complex), marks, grade };
  const excludedBy = exclusionsOf(policy, sheet, fundedBefore, none);
  return { sheet, excludedBy, isOut: none !== undefined || excludedBy.includes("funded-before"), claim };
}

function lineOf(
  { policy }: FundingProblem,
  { sheet, excludedBy, claim }: Looked,
  parts: readonly PartGiven[],
  { least, most, certain }: Ends,
): FundingLine {
  const { complex, platform, total: marks, scorecard, grade } = sheet;
  const given = excludedBy.length > 0 ? [] : parts.map((part) => partOf(part, claim));
  const recorded = fenIn(sumDecimals(given.map((part) => part.amount)));
  const paid = policy.open === "as-is" || recorded < least ? recorded : least;
  const amount = yuanOf(paid);
  return {
    type: "funding-line",
    key: keyOf("funding-line", policy.id, complex, platform),
    complex,
    ...(platform !== undefined && { platform }),
    rule: "fund-by-performance",
    clauses: policy.clauses,
    marks,
    ...(scorecard !== undefined && { scorecard }),
    grade,
    certain,
    excludedBy,
    payee: { kind: policy.payee, id: policy.payee === "locality" ? (claim.locality ?? complex) : complex },
    amount,
    held: yuanOf(recorded - paid),
    range: { least: yuanOf(recorded < least ? recorded : least), most: yuanOf(recorded > most ? recorded : most) },
    parts: given,
    instalments: instalmentsOf(policy.instalments ?? [], fenIn(amount)),
  };
}

function partOf({ part, by, given }: PartGiven, claim: FundingClaim): FundingPart {
  const { fen, limit } = given.get(claim) ?? { fen: 0n, limit: null };
  return { ...(part !== undefined && { part }), by, amount: yuanOf(fen), limit };
}
