import type { Finding } from "../../finding/index.js";
import {
  type Asked,
  askedOn,
  conditionFound,
  type Judged,
  judgeCondition,
  sourceValue,
  type Value,
} from "../../measures/index.js";
import { placesOpen, placesStanding } from "../../plan/index.js";
import {
  byIdIn,
  type Complex,
  type Ground,
  type NotStanding,
  notStandingIn,
  perhapsNone,
  tiersHeld,
  tiersOpen,
  tiersPossible,
} from "../../registry/index.js";
import { amountsOf, type FundingPolicy, gradesNamedBy, rulesOf } from "../policy/policy.js";
import { givenBy, type RuleGives } from "../policy/rule-kind.js";
import type { FundingExclusion, FundingLine } from "./allocation.js";
import type { FundingClaim } from "./claim.js";
import { exclusionsOf, isUnderVeto } from "./exclusions.js";
import { type FundedSheet, isPerhapsVetoed } from "./sheet.js";
import { capAt, dueOf, isEndless, isOpenInMarks, weighed } from "./weighed.js";
import { type AmountAsked, type FundingBasis, missingOf, worked } from "./worked.js";

/** One who may get money: a complex or a platform in it, what it claims as recorded, at its worst and at its best. */
export interface Entry {
  readonly complex: string;
  readonly platform: string | undefined;
  readonly sheet: FundedSheet | undefined;
  /** The nearest place that it lies in; absent of one that is not on record. */
  readonly locality: string | undefined;
  /** Whether its place is in words that are not the plan's, so that it may be any. */
  readonly isPlaceOpen: boolean;
  readonly excludedBy: readonly FundingExclusion[];
  /** What it claims unless it is excluded, as recorded. */
  readonly claim: FundingClaim;
  /** Its claim at its worst and at its best; none, where it gets nothing. */
  readonly worst: FundingClaim | undefined;
  readonly best: FundingClaim | undefined;
  /** Whether its best has no upper end. */
  readonly isBoundless: boolean;
  /** How each part that is due by itself comes about. */
  readonly bases: readonly (FundingBasis | undefined)[];
  readonly cap: FundingBasis | undefined;
  /** The least that the most for its complex can come to, in fen. */
  readonly leastCap: bigint | undefined;
  /** Whether its marks are open, where money is given by rank. */
  readonly isRankOpen: boolean;
  /** Paths of the inputs that leave it open. */
  readonly missing: readonly string[];
  /** What the condition on who is eligible came to, where it does not hold or is open. */
  readonly eligible: Finding | undefined;
  /** Asks a condition of it; what it comes to is told apart by its place in the policy. */
  readonly judge: (condition: NonNullable<FundingPolicy["eligible"]>, place: string) => Asking;
}

/** What a condition says of one: as it was judged, and where it does not hold or is open, as a finding. */
interface Asking extends Pick<Judged, "verdict" | "missing"> {
  readonly because?: Finding;
}

/** Looks at those with a sheet, and at complexes without one, one by one. */
export function entriesIn(policy: FundingPolicy, ground: Ground) {
  const byId = byIdIn(ground.portfolio);
  const lookUp = notStandingIn(ground);
  const open = perhapsNone(ground);
  const rules = rulesOf(policy).map(({ rule }) => givenBy(rule));
  const known = { policy, ground, rules, grades: gradesIn(policy), isAppraised: isAppraised(policy, rules) };
  return (sheet: FundedSheet | undefined, id: string, own: FundedSheet | undefined): Entry =>
    entryOf(known, { sheet, own, id, complex: byId.get(id), none: lookUp(id), perhapsNone: open.get(id) ?? [] });
}

/** What is the same for all. */
interface Known {
  readonly policy: FundingPolicy;
  readonly ground: Ground;
  readonly rules: readonly RuleGives[];
  /** Where a sheet does not say to which grades it may come, any that the policy names, or another that it does not. */
  readonly grades: readonly string[];
  readonly isAppraised: boolean;
}

interface Looked {
  readonly sheet: FundedSheet | undefined;
  /** The sheet of the complex itself, by which its cap goes. */
  readonly own: FundedSheet | undefined;
  readonly id: string;
  readonly complex: Complex | undefined;
  readonly none: NotStanding | undefined;
  /** Where it would be recorded whether it is one at all; empty where that is known. */
  readonly perhapsNone: readonly string[];
}

function entryOf(known: Known, looked: Looked): Entry {
  const { policy, ground, rules } = known;
  const { sheet, own, id, complex, none } = looked;
  const { excludes, eligible: when } = policy;
  const possible = possibleOf(known, sheet);
  const asked = complex && { ...askedOn(ground, complex), policies: [policy] };
  const judge = judging(looked, policy, asked, sheet?.certain || sheet?.possible ? possible : undefined);
  const eligible: Asking = when ? judge(when, "eligible") : { verdict: "met", missing: [] };
  const excludedBy = exclusionsOf(policy, {
    sheet,
    isAppraised: known.isAppraised,
    none,
    eligible: eligible.verdict,
  });
  const paid = possible.filter((grade) => !excludes?.grades.includes(grade));
  const amounts = dueOf(
    rules,
    sheet,
    amountAsked(ground, complex, asked, sheet, paid),
    sheet === own && policy.capEach,
    paid,
  );
  const cap =
    policy.capEach && worked(policy.capEach, amountAsked(ground, complex, asked, own, possibleOf(known, own)));
  const isNever =
    none !== undefined || eligible.verdict === "unmet" || isUnderVeto(excludes, sheet) || paid.length === 0;
  const reasons = perhapsOut(known, looked, eligible, paid.length < possible.length);
  const places = complex ? placesStanding(ground.plan, complex, ground.asOf) : [];
  const claim = (end: "low" | "high" | "recorded"): FundingClaim => ({
    complex: id,
    platform: sheet?.platform,
    widest: places.at(-1) ?? complex?.locality ?? "",
    marks: sheet?.total,
    ...capAt(cap, end),
    shares: rules.map((rule, at) => weighed(rule, sheet, amounts[at], end)),
  });
  const all = [...amounts.flatMap((amount) => amount ?? []), ...(cap ? [cap] : [])];
  return {
    complex: id,
    platform: sheet?.platform,
    sheet,
    locality: places[0],
    isPlaceOpen: complex !== undefined && placesOpen(ground.plan, complex).length > 0,
    excludedBy,
    claim: claim("recorded"),
    worst: isNever || reasons !== undefined ? undefined : claim("low"),
    best: isNever ? undefined : claim("high"),
    isBoundless: !isNever && rules.some((rule, at) => isEndless(rule, amounts[at], sheet)),
    bases: amounts.map((amount) => amount?.basis),
    cap: cap?.basis,
    leastCap: capAt(cap, "low").cap,
    isRankOpen: rules.some((rule) => "due" in rule && rule.whenShort === "by-rank") && isOpenInMarks(sheet),
    missing: isNever
      ? []
      : [...new Set([...(reasons ?? []), ...all.flatMap(missingOf), ...missingMarks(known, sheet)])],
    eligible: eligible.because,
    judge,
  };
}

/** The condition of a complex that is not on record is open. */
function judging(
  { id, sheet }: Looked,
  { id: policy, clauses }: FundingPolicy,
  asked: Asked | undefined,
  grades: readonly string[] | undefined,
): Entry["judge"] {
  return (condition, place) => {
    if (!asked) return { verdict: "unknown", missing: ["complexes"] };
    const judged = judgeCondition(condition, { ...asked, ...(grades && { grades }) });
    const { verdict, missing } = judged;
    if (verdict === "met") return { verdict, missing };
    const apart = [policy, sheet?.platform];
    const by = { rule: RULE, clauses, subject: { kind: "complex", id }, effect: "decides" as const, apart };
    return { verdict, missing, because: conditionFound(judged, by, place) };
  };
}

const RULE: FundingLine["rule"] = "fund-by-performance";

function amountAsked(
  ground: Ground,
  complex: Complex | undefined,
  asked: Asked | undefined,
  sheet: FundedSheet | undefined,
  grades: readonly string[],
): AmountAsked {
  const { plan, asOf } = ground;
  return {
    ...(complex && {
      tier: {
        held: tiersHeld(plan, complex, asOf)[0]?.tier,
        possible: tiersPossible(plan, complex, asOf),
        missing: tiersOpen(ground, complex),
      },
    }),
    ...(sheet && { grade: sheet.grade, grades }),
    looked: (source): Value => (asked ? sourceValue(source, asked) : { can: true, missing: ["complexes"] }),
  };
}

/** What may yet leave it out; `undefined` where nothing may. */
function perhapsOut(
  { policy: { excludes }, isAppraised: byAppraisal }: Known,
  { sheet, complex, perhapsNone }: Looked,
  eligible: Pick<Judged, "verdict" | "missing">,
  mayBeExcluded: boolean,
): readonly string[] | undefined {
  const ofSheet = sheet ? (sheet.missing ?? []) : ["sheets"];
  const reasons = [
    ...(complex ? [] : [["complexes"]]),
    ...(perhapsNone.length > 0 ? [perhapsNone] : []),
    ...(eligible.verdict === "unknown" ? [eligible.missing] : []),
    ...(byAppraisal && sheet?.rejected ? [ofSheet] : []),
    ...(excludes?.vetoed && sheet && isPerhapsVetoed(sheet) ? [ofSheet] : []),
    ...(mayBeExcluded ? [ofSheet] : []),
  ];
  return reasons.length === 0 ? undefined : reasons.flat();
}

/** What is missing of the sheet where grade or marks are open; the sheet itself, where the policy goes by one. */
function missingMarks({ isAppraised: byAppraisal }: Known, sheet: FundedSheet | undefined): readonly string[] {
  if (!byAppraisal) return [];
  return sheet ? (sheet.missing ?? []) : ["sheets"];
}

function possibleOf({ grades }: Known, sheet: FundedSheet | undefined): readonly string[] {
  if (!sheet) return grades;
  if (sheet.certain) return [sheet.grade];
  return sheet.possible ?? [...new Set([sheet.grade, ...grades])];
}

function gradesIn(policy: FundingPolicy): string[] {
  return [...new Set([...gradesNamedBy(policy).map(({ id }) => id), ""])];
}

/** Whether what a policy gives goes by grades or marks. */
function isAppraised(policy: FundingPolicy, rules: readonly RuleGives[]): boolean {
  return (
    rules.some((rule) => !("due" in rule) || rule.to === "sheets" || rule.whenShort === "by-rank") ||
    amountsOf(policy).some(({ amount }) => "byGrade" in amount)
  );
}
