import type { Verdict, WaiverUsed } from "../finding/index.js";
import { NO_ITEMS } from "../kernel/index.js";
import { type Judged, judgeCondition } from "../measures/index.js";
import { LISTING_KINDS, type Plan, type Standard } from "../plan/index.js";
import { isTierOf, openTiers, refusedGround, tiersHeld, type Waiver, waysToRead } from "../registry/index.js";
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
  const isNobodys = asks === "none";
  const bound = asks === "recognised" ? recognised(tryout) : ASKED;
  const when =
    isNobodys || bound.verdict === "unmet" || standard.when === undefined
      ? undefined
      : judgeCondition(standard.when, tryout);
  const asked = isNobodys ? "unmet" : weaker(bound.verdict, when?.verdict ?? "met");
  const owed = owedVerdict(asked, entry, tested.verdict);
  // What is not recorded is met or waived, where a waiver is on record and the policy sets a figure.
  const isShort = owed === "unmet" || (owed === "unknown" && tested.required !== undefined);
  const { waiver, missing: words } = isShort ? waiversFor(entry, tryout) : NO_WAIVER;
  // One that is recorded in words that nobody knows may rebut it.
  const verdict = waiver ? "waived" : words.length > 0 ? "unknown" : owed;
  const figures = asked === "unmet" && tested.shortfall !== undefined ? { ...tested, shortfall: undefined } : tested;
  return { entry, tested: figures, verdict, waiver, when, missing: lacking() };

  function lacking(): readonly string[] {
    if (asked !== "met" && verdict !== "unknown") return NO_ITEMS;
    const open = asked === "met" ? NO_ITEMS : [...bound.missing, ...(when?.missing ?? NO_ITEMS)];
    return open.length + words.length === 0 ? tested.missing : [...open, ...tested.missing, ...words];
  }
}

const ASKED: Binding = { verdict: "met", missing: NO_ITEMS };
const NO_WAIVER: Waivers = { waiver: undefined, missing: NO_ITEMS };

function owedVerdict(asked: Tested["verdict"], { owed }: Prepared, verdict: Tested["verdict"]): Verdict {
  if (asked === "unmet" || (!owed && verdict === "unmet")) return "not-applicable";
  return asked === "unknown" && verdict === "unmet" ? "unknown" : verdict;
}

/** Whether a standard asks a complex, and what would have to be recorded to say so. */
type Binding = Pick<Judged, "missing"> & { readonly verdict: "met" | "unmet" | "unknown" };

/** The weaker of two that have to hold together. */
function weaker(one: Judged["verdict"], other: Judged["verdict"]): Judged["verdict"] {
  return one === "unmet" || other === "met" ? one : other;
}

/** Whether it is recognised at the tier, whatever the tier of a milestone may be that nobody knows. */
function recognised({ plan, complex, tier, asOf }: Tryout): Binding {
  const found = waysToRead(plan, { milestones: LISTING_KINDS }, complex, undefined).map((way) =>
    tiersHeld(plan, way, asOf).some((held) => held.tier === tier && held.status === "recognised"),
  );
  if (found.every((is) => is === found[0])) return { verdict: found[0] ? "met" : "unmet", missing: NO_ITEMS };
  return { verdict: "unknown", missing: openTiers(plan, complex, asOf, ["recognised", "delisted"]) };
}

/** The waiver that rebuts a standard, and the words of others that may do so. */
interface Waivers {
  readonly waiver: WaiverUsed | undefined;
  readonly missing: readonly string[];
}

/** The waiver on record that rebuts a standard, of several the first approved, whatever their order in the record. */
function waiversFor({ standard }: Prepared, { plan, complex, tier, asOf }: Tryout): Waivers {
  if (!standard.waivable || complex.waivers === undefined) return NO_WAIVER;
  const inForce: WaiverUsed[] = [];
  const missing: string[] = [];
  for (const [index, waiver] of complex.waivers.entries()) {
    const { approvedOn, until = asOf } = waiver;
    // One that ends before it begins has one of its two days wrong.
    const isReversed = waiver.until !== undefined && until < approvedOn;
    const isInTime = isReversed || (approvedOn <= asOf && asOf <= until);
    const words = isInTime ? openWords(standard, plan, tier, waiver) : undefined;
    const open = words && isReversed ? ["until", ...words] : words;
    if (open?.length === 0) inForce.push(used(waiver));
    else missing.push(...(open ?? NO_ITEMS).map((key) => `waivers[${index}].${key}`));
  }
  const [first] = inForce.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return first ? { waiver: first, missing: NO_ITEMS } : { waiver: undefined, missing };
}

/** The words of a waiver that it hangs on and that nobody knows; nothing of one that rebuts nothing here, whatever they mean. */
function openWords({ clauses, refusedGrounds = NO_ITEMS }: Standard, plan: Plan, at: string, waiver: Waiver) {
  const { clause, tier, ground } = waiver;
  const isOtherClause = !clauses.includes(clause) && plan.clauses.some(({ id }) => id === clause);
  if (isOtherClause || (tier !== at && isTierOf(plan, tier))) return undefined;
  const refused = refusedGround(waiver, refusedGrounds);
  if (refused && refused.id === ground) return undefined;
  return [
    ...(clauses.includes(clause) ? NO_ITEMS : ["clause"]),
    ...(tier === at ? NO_ITEMS : ["tier"]),
    ...(refused ? ["ground"] : NO_ITEMS),
  ];
}

function used({ clause, reason, approvedBy, approvedOn, until }: Waiver): WaiverUsed {
  return { clause, reason, approvedBy, approvedOn, ...(until !== undefined && { until }) };
}

function orderOf({ approvedOn, approvedBy, clause, reason, until = "" }: WaiverUsed): string {
  return JSON.stringify([approvedOn, approvedBy, clause, reason, until]);
}
