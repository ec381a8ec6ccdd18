import { strongerVerdict, type Verdict, type WaiverUsed } from "../finding/index.js";
import { NO_ITEMS } from "../kernel/index.js";
import { type Judged, judgeCondition } from "../measures/index.js";
import { LISTING_KINDS, type Standard } from "../plan/index.js";
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
  const bound = asks === "recognised" ? recognised(tryout) : asks === "all" ? ASKED : NOT_ASKED;
  const when = bound.verdict === "unmet" ? undefined : standard.when && judgeCondition(standard.when, tryout);
  const asked = strongerVerdict(bound.verdict, when?.verdict ?? "met");
  const owed = owedVerdict(asked, entry, tested.verdict);
  // What is not recorded is met or waived, where a waiver is on record and the policy sets a figure.
  const isShort = owed === "unmet" || (owed === "unknown" && tested.required !== undefined);
  const { waiver, missing: words } = isShort ? waiversFor(standard, tryout) : NO_WAIVER;
  // One that is recorded in words that nobody knows may rebut it.
  const verdict = waiver ? "waived" : words.length > 0 ? "unknown" : owed;
  const figures = asked === "unmet" && tested.shortfall !== undefined ? { ...tested, shortfall: undefined } : tested;
  const isSettled = asked !== "met" && verdict !== "unknown";
  const open = when ? [...bound.missing, ...when.missing] : bound.missing;
  const isMore = open.length + words.length > 0;
  const missing = isSettled ? NO_ITEMS : isMore ? [...open, ...tested.missing, ...words] : tested.missing;
  return { entry, tested: figures, verdict, waiver, when, missing };
}

/** Whether a standard asks a complex, and what would have to be recorded to say so. */
type Binding = Pick<Judged, "verdict" | "missing">;

const ASKED: Binding = { verdict: "met", missing: NO_ITEMS };
const NOT_ASKED: Binding = { verdict: "unmet", missing: NO_ITEMS };

function owedVerdict(asked: Verdict, { owed }: Prepared, verdict: Verdict): Verdict {
  if (asked === "unmet" || (!owed && verdict === "unmet")) return "not-applicable";
  return asked === "unknown" && verdict === "unmet" ? "unknown" : verdict;
}

/** Whether it is recognised at the tier, whatever the tier of a milestone may be that nobody knows. */
function recognised({ plan, complex, tier, asOf }: Tryout): Binding {
  const found = waysToRead(plan, { milestones: LISTING_KINDS }, complex, undefined).map((way) =>
    tiersHeld(plan, way, asOf).some((held) => held.tier === tier && held.status === "recognised"),
  );
  if (found.every((is) => is === found[0])) return found[0] ? ASKED : NOT_ASKED;
  return { verdict: "unknown", missing: openTiers(plan, complex, asOf, ["recognised", "delisted"]) };
}

/** The waiver that rebuts a standard, and the words of others that may do so. */
interface Waivers {
  readonly waiver?: WaiverUsed;
  readonly missing: readonly string[];
}

const NO_WAIVER: Waivers = { missing: NO_ITEMS };

/** The waiver on record that rebuts a standard, of several the first approved, whatever their order in the record. */
function waiversFor(standard: Standard, tryout: Tryout): Waivers {
  if (!standard.waivable) return NO_WAIVER;
  const inForce: WaiverUsed[] = [];
  const missing: string[] = [];
  for (const [index, waiver] of (tryout.complex.waivers ?? NO_ITEMS).entries()) {
    const { tier: _tier, ground: _ground, ...used } = waiver;
    const open = openWords(standard, tryout, waiver);
    if (open?.length === 0) inForce.push(used);
    else missing.push(...(open ?? NO_ITEMS).map((key) => `waivers[${index}].${key}`));
  }
  const [waiver] = inForce.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return waiver ? { waiver, missing: NO_ITEMS } : { missing };
}

/** The words of a waiver that it hangs on and that nobody knows; nothing of one that rebuts nothing here, whatever they mean. */
function openWords(standard: Standard, { plan, tier: at, asOf }: Tryout, waiver: Waiver) {
  const { clauses, refusedGrounds = NO_ITEMS } = standard;
  const { clause, tier, ground, approvedOn, until } = waiver;
  // One that ends before it begins has one of its two days wrong.
  const isReversed = until !== undefined && until < approvedOn;
  const isInTime = isReversed || (approvedOn <= asOf && asOf <= (until ?? asOf));
  const isOtherClause = !clauses.includes(clause) && plan.clauses.some(({ id }) => id === clause);
  if (!isInTime || isOtherClause || (tier !== at && isTierOf(plan, tier))) return undefined;
  const refused = refusedGround(waiver, refusedGrounds);
  if (refused && refused.id === ground) return undefined;
  return [
    ...(isReversed ? ["until"] : NO_ITEMS),
    ...(clauses.includes(clause) ? NO_ITEMS : ["clause"]),
    ...(tier === at ? NO_ITEMS : ["tier"]),
    ...(refused ? ["ground"] : NO_ITEMS),
  ];
}

function orderOf({ approvedOn, approvedBy, clause, reason, until = "" }: WaiverUsed): string {
  return JSON.stringify([approvedOn, approvedBy, clause, reason, until]);
}
