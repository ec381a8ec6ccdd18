import type { Verdict, WaiverUsed } from "../finding/index.js";
import { tiersOn, type Waiver } from "../registry/index.js";
import type { Prepared } from "./prepared.js";
import type { Tryout } from "./test.js";

/** Whether a standard asks anything of a complex. */
export function isAsked({ asks }: Prepared, tryout: Tryout): boolean {
  return asks === "all" || (asks === "recognised" && isRecognised(tryout));
}

function isRecognised({ plan, complex, tier, asOf }: Tryout): boolean {
  return tiersOn(plan, complex, asOf).some((held) => held.tier === tier && held.status === "recognised");
}

/** What a test says, with the force of the words: what is not asked or only encouraged is never unmet. */
export function judged({ encouraged }: Prepared, asked: boolean, tested: Verdict): Verdict {
  return !asked || (encouraged && tested === "unmet") ? "not-applicable" : tested;
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
