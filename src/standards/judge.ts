import type { Verdict, WaiverUsed } from "../finding/index.js";
import { NO_ITEMS } from "../kernel/index.js";
import { type Judged, judgeCondition } from "../measures/index.js";
import { tiersHeld, type Waiver } from "../registry/index.js";
import type { Prepared } from "./prepared.js";
import type { Tested, Tryout } from "./tried.js";

/** What a standard says of a complex, with the force of the words and waivers. */
export interface Judgement {
  readonly entry: Prepared;
  readonly tested: Tested;
  readonly verdict: Verdict;
  readonly waiver: WaiverUsed | undefined;
  /** Whether what it asks this complex for holds, where it does not ask all. */
  readonly when: Judged | undefined;
  /** What would have to be recorded to say more; nothing, where nothing is asked. */
  readonly missing: readonly string[];
}

/** Puts a complex, by what the test of its record says, to a standard: what is not asked, and what nobody owes, is never unmet, and a waiver may rebut what is. */
export function judge(entry: Prepared, tryout: Tryout, tested: Tested): Judgement {
  const { standard, asks } = entry;
  const isNobodys = asks === "none" || (asks === "recognised" && !isRecognised(tryout));
  const when = isNobodys || standard.when === undefined ? undefined : judgeCondition(standard.when, tryout);
  const asked = isNobodys ? "unmet" : (when?.verdict ?? "met");
  const verdict = owedVerdict(asked, entry, tested.verdict);
  // What is not recorded is met or waived, where a waiver is on record and the policy sets a figure.
  const isShort = verdict === "unmet" || (verdict === "unknown" && tested.required !== undefined);
  const waiver = isShort ? waiverFor(entry, tryout) : undefined;
  const lacking =
    asked === "met" ? tested.missing : verdict === "unknown" && when ? [...when.missing, ...tested.missing] : NO_ITEMS;
  const figures = asked === "unmet" ? { ...tested, shortfall: undefined } : tested;
  return { entry, tested: figures, verdict: waiver ? "waived" : verdict, waiver, when, missing: lacking };
}

function owedVerdict(asked: Tested["verdict"], { owed }: Prepared, verdict: Tested["verdict"]): Verdict {
  if (asked === "unmet" || (!owed && verdict === "unmet")) return "not-applicable";
  return asked === "unknown" && verdict === "unmet" ? "unknown" : verdict;
}

function isRecognised({ plan, complex, tier, asOf }: Tryout): boolean {
  return tiersHeld(plan, complex, asOf).some((held) => held.tier === tier && held.status === "recognised");
}

/** The waiver on record that rebuts a standard, of several the first approved, whatever their order in the record. */
function waiverFor({ standard }: Prepared, { complex, tier, asOf }: Tryout): WaiverUsed | undefined {
  if (!standard.waivable || complex.waivers === undefined) return undefined;
  const inForce = complex.waivers.filter(
    (waiver) =>
      waiver.tier === tier &&
      standard.clauses.includes(waiver.clause) &&
      waiver.approvedOn <= asOf &&
      (waiver.until === undefined || asOf <= waiver.until) &&
      !(waiver.ground !== undefined && standard.refusedGrounds?.includes(waiver.ground)),
  );
  return inForce
    .map(used)
    .reduce<WaiverUsed | undefined>(
      (first, waiver) => (first === undefined || orderOf(waiver) < orderOf(first) ? waiver : first),
      undefined,
    );
}

function used({ clause, reason, approvedBy, approvedOn, until }: Waiver): WaiverUsed {
  return { clause, reason, approvedBy, approvedOn, ...(until !== undefined && { until }) };
}

function orderOf({ approvedOn, approvedBy, clause, reason, until = "" }: WaiverUsed): string {
  return JSON.stringify([approvedOn, approvedBy, clause, reason, until]);
}
