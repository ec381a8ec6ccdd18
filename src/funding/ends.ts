import { lowestOf } from "../appraisal/index.js";
import { compareDecimals, type DecimalString, grouped, ownValue } from "../kernel/index.js";
import type { FundingClaim } from "./claim.js";
import { fenIn } from "./fen.js";
import { type FundingPolicy, type FundingRule, gradesNamedBy } from "./policy.js";
import { type PartGiven, shareByRules } from "./share-by-rules.js";
import type { FundedSheet } from "./sheet.js";

/** A sheet as it may turn out: with or without a claim. */
export interface Entry {
  readonly sheet: FundedSheet;
  /** Whether it is left out for a reason that nothing still missing could undo, as that it is no complex on the day. */
  readonly isOut: boolean;
  readonly claim: FundingClaim;
}

/** The least and the most that a sheet can come to, in fen, over everything that its scores and the others' leave open. */
export interface Ends {
  readonly least: bigint;
  readonly most: bigint;
  /** Whether nothing that is open moves it. */
  readonly certain: boolean;
}

/** Of more open sheets than that only the outer bounds are said. */
const MOST_OPEN = 200;

/**
 * The ends of every sheet: its own at its worst with all others at their best, and the reverse.
 *
 * A remainder may go either way as others change, so that an end is a fen wider for each part whose share is not whole in fen
 * by the rule itself. Sheets that are closed share two allocations, each open one needs two of its own. Where money is given
 * by rank and may run out, or a cap on several parts may bind, only the outer bounds are said: nothing, and all there is.
 */
export function endsOf(policy: FundingPolicy, budget: bigint, entries: readonly Entry[]): (entry: Entry) => Ends {
  const outcomes = entries.map((entry) => ({ entry, ...outcomesOf(policy, entry) }));
  if (outcomes.every(({ isOpen }) => !isOpen)) return endsBy(policy, budget, entries);
  const most = mostOf(policy, budget);
  const outer = (entry: Entry): Ends =>
    outcomesOf(policy, entry).best ? { least: 0n, most, certain: most === 0n } : NOTHING;
  const { capEach, capPerLocality, ...bare } = policy;
  const isCapped = capEach !== undefined || capPerLocality !== undefined;
  const rules = policy.rule.kind === "mixed" ? policy.rule.parts.map(({ rule }) => rule) : [policy.rule];
  // Two parts may put the grades in another order, so that no one of them is the worst.
  if (rules.filter(({ kind }) => kind === "by-grade").length > 1) return outer;
  const byRank = rules.some((rule) => rule.kind === "by-grade" && rule.whenShort === "by-rank");
  // Who comes after whom where the money ends, and what an earlier part leaves of a cap, may go either way as others change.
  if (!byRank && (policy.rule.kind !== "mixed" || !isCapped)) return endsBy(policy, budget, entries);
  const wanted = outcomes.reduce((sum, { best }) => sum + (best ? paidFor(policy.rule, best.grade) : 0n), 0n);
  if (byRank && (policy.rule.kind === "mixed" || wanted > budget)) return outer;
  const free = endsBy(bare, budget, entries);
  const isWithin = (cap: DecimalString | undefined, groupOf: (claim: FundingClaim) => string) =>
    cap === undefined ||
    [...grouped(entries, ({ claim }) => groupOf(claim)).values()].every(
      (those) => those.reduce((sum, entry) => sum + free(entry).most, 0n) <= fenIn(cap),
    );
  const neverBinds =
    isWithin(capEach, ({ complex }) => complex) && isWithin(capPerLocality, ({ locality = "" }) => locality);
  return neverBinds ? free : outer;
}

const NOTHING: Ends = { least: 0n, most: 0n, certain: true };

function endsBy(policy: FundingPolicy, budget: bigint, entries: readonly Entry[]): (entry: Entry) => Ends {
  const outcomes = new Map(entries.map((entry) => [entry, outcomesOf(policy, entry)]));
  const open = entries.filter((entry) => outcomes.get(entry)?.isOpen);
  const allocate = (isBest: (entry: Entry) => boolean): Allocated => {
    const claims = new Map<Entry, FundingClaim>();
    for (const [entry, { best, worst }] of outcomes) {
      const claim = isBest(entry) ? best : worst;
      if (claim) claims.set(entry, claim);
    }
    return { claims, parts: shareByRules(policy, budget, [...claims.values()].sort(byId)) };
  };
  const whole = mostOf(policy, budget);
  const [allBest, allWorst] = [allocate(() => true), allocate(() => false)];
  return (entry) => {
    if (!outcomes.get(entry)?.isOpen) {
      return open.length === 0 ? alone(allBest, entry) : between(allBest, allWorst, entry, whole);
    }
    if (open.length > MOST_OPEN) return { least: 0n, most: whole, certain: false };
    return between(
      allocate((other) => other !== entry),
      allocate((other) => other === entry),
      entry,
      whole,
    );
  };
}

/** Claims by id, so that nothing depends on the order of the sheets. */
export function byId(a: FundingClaim, b: FundingClaim): number {
  const keys = [a, b].map(({ complex, platform = "" }) => JSON.stringify([complex, platform]));
  const [first = "", second = ""] = keys;
  return first === second ? 0 : first < second ? -1 : 1;
}

interface Allocated {
  readonly claims: ReadonlyMap<Entry, FundingClaim>;
  readonly parts: readonly PartGiven[];
}

interface Share {
  readonly fen: bigint;
  /** Whether the rule itself gives so much, whatever the others get. */
  readonly isFixed: boolean;
}

function sharesOf({ claims, parts }: Allocated, entry: Entry): Share[] {
  const claim = claims.get(entry);
  return parts.map(({ by, given }) => {
    const { fen, limit } = (claim && given.get(claim)) ?? { fen: 0n, limit: null };
    const isWhole = (by === "by-grade" && limit === null) || limit === "cap-each" || limit === "no-weight";
    return { fen, isFixed: claim === undefined || isWhole };
  });
}

function alone(allocated: Allocated, entry: Entry): Ends {
  const fen = sharesOf(allocated, entry).reduce((sum, share) => sum + share.fen, 0n);
  return { least: fen, most: fen, certain: true };
}

function between(low: Allocated, high: Allocated, entry: Entry, whole: bigint): Ends {
  const [atLeast, atMost] = [sharesOf(low, entry), sharesOf(high, entry)];
  let [least, most] = [0n, 0n];
  for (const [at, one] of atLeast.entries()) {
    const other = atMost[at] ?? one;
    const isSame = one.isFixed && other.isFixed && one.fen === other.fen;
    least += isSame || one.fen === 0n ? one.fen : one.fen - 1n;
    most += isSame ? other.fen : other.fen + 1n;
  }
  const bounded = most > whole ? whole : most;
  return { least, most: bounded < least ? least : bounded, certain: least === most };
}

function mostOf({ capEach }: FundingPolicy, budget: bigint): bigint {
  const cap = capEach === undefined ? budget : fenIn(capEach);
  return cap < budget ? cap : budget;
}

interface Outcomes {
  readonly worst: FundingClaim | undefined;
  readonly best: FundingClaim | undefined;
  readonly isOpen: boolean;
}

/** The claim that a sheet has at its worst and at its best; none, where it is left out. */
function outcomesOf(policy: FundingPolicy, { sheet, isOut, claim }: Entry): Outcomes {
  if (isOut) return { worst: undefined, best: undefined, isOpen: false };
  const { total, range: [low, high] = [total, total], rejected, vetoes, certain } = sheet;
  if (policy.excludes.vetoed && vetoes.length > 0) return { worst: undefined, best: undefined, isOpen: false };
  const possible = certain ? [sheet.grade] : (sheet.possible ?? gradesIn(policy, sheet.grade));
  const paid = possible.filter((grade) => !policy.excludes.grades.includes(grade));
  const amounts = paid.map((grade) => ({ grade, fen: paidFor(policy.rule, grade) }));
  const [first, ...others] = amounts;
  if (!first) return { worst: undefined, best: undefined, isOpen: false };
  const most = others.reduce((best, each) => (each.fen > best.fen ? each : best), first);
  const fewest = others.reduce((worst, each) => (each.fen < worst.fen ? each : worst), first);
  const isVetoOpen = policy.excludes.vetoed && isPerhapsVetoed(sheet);
  const mayBeOut = rejected === true || isVetoOpen || paid.length < possible.length;
  const [worstMarks, bestMarks] = compareDecimals(low, high) <= 0 ? [low, high] : [high, low];
  const isOpen = mayBeOut || possible.length > 1 || worstMarks !== bestMarks;
  return {
    worst: mayBeOut ? undefined : { ...claim, marks: worstMarks, grade: fewest.grade },
    best: { ...claim, marks: bestMarks, grade: most.grade },
    isOpen,
  };
}

/** A veto that is not recorded may come to force the lowest grade. */
function isPerhapsVetoed({ certain, possible = [], grade, grades, missing = [] }: FundedSheet): boolean {
  const lowest = lowestOf({ grades: grades ?? [] });
  return missing.length > 0 && (lowest === undefined || (certain ? grade === lowest : possible.includes(lowest)));
}

/** Where a sheet does not say to which grades it may come, any that the policy names, or another that it does not. */
function gradesIn(policy: FundingPolicy, grade: string): string[] {
  return [...new Set([grade, ...gradesNamedBy(policy).map(({ id }) => id), ""])];
}

function paidFor(rule: FundingPolicy["rule"], grade: string): bigint {
  const amount = (each: FundingRule) => (each.kind === "by-grade" ? fenIn(ownValue(each.amounts, grade) ?? "0") : 0n);
  return rule.kind === "mixed" ? rule.parts.reduce((sum, part) => sum + amount(part.rule), 0n) : amount(rule);
}
