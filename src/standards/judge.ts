import type { Verdict, WaiverUsed } from "../finding/index.js";
import { tiersOn, type Waiver } from "../registry/index.js";
import type { Prepared } from "./prepared.js";
import { type Tryout, test } from "./test.js";
import type { Tested } from "./tested.js";

/** What a standard says of a complex, with the force of the words and waivers. */
export interface Judgement {
  readonly entry: Prepared;
  readonly tested: Tested;
  readonly verdict: Verdict;
  readonly waiver: WaiverUsed | undefined;
  /** What would have to be recorded to say more; nothing, where nothing is asked. */
  readonly missing: readonly string[];
}

/** Puts a complex to a standard: what is not asked, and what nobody owes, is never unmet, and a waiver may rebut what is. */
export function judge(entry: Prepared, tryout: Tryout): Judgement {
  const tested = test(entry.standard, tryout);
  const asked = entry.asks === "all" || (entry.asks === "recognised" && isRecognised(tryout));
  const verdict = !asked || (!entry.owed && tested.verdict === "unmet") ? "not-applicable" : tested.verdict;
  // What is not recorded is met or waived, where a waiver is on record and the policy sets a figure.
  const isShort = verdict === "unmet" || (verdict === "unknown" && tested.required !== undefined);
  const waiver = isShort ? waiverFor(entry, tryout) : undefined;
  const figures = asked ? tested : { ...tested, shortfall: undefined };
  return { entry, tested: figures, verdict: waiver ? "waived" : verdict, waiver, missing: asked ? tested.missing : [] };
}

function isRecognised({ plan, complex, tier, asOf }: Tryout): boolean {
  return tiersOn(plan, complex, asOf).some((held) => held.tier === tier && held.status === "recognised");
}

/** The waiver on record that rebuts a standard, of several the first approved, whatever their order in the record. */
export function waiverFor({ standard, waivable }: Prepared, { complex, tier, asOf }: Tryout): WaiverUsed | undefined {
  if (!waivable || complex.waivers === undefined) return undefined;
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
