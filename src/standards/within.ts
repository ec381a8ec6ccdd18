import { addMonths, daysBetween, type PlainDate, wholeDecimal } from "../kernel/index.js";
import { milestonesIn, NOTHING_JUDGED } from "../measures/index.js";
import { LISTING_KINDS, type Standard } from "../plan/index.js";
import { listingsAt, type Milestone, waysToRead } from "../registry/index.js";
import type { Tested, Tryout } from "./tried.js";

type Within = Extract<Standard, { test: "within" }>;

/**
 * Whether one milestone of a tier followed another in time, each on its lists where the standard names any; counted in
 * days, of a tier listed again after a delisting from the listing anew. It is unknown where a list that is not recorded, or a
 * word that nobody knows, could set the time off earlier, or end it.
 */
export function testWithin({ from, to, months, lists }: Within, tryout: Tryout): Tested {
  const { plan, complex, tier, asOf, portfolio } = tryout;
  const known = { plan, declared: portfolio?.members?.lists };
  const looked = (kind: Milestone["kind"], on: readonly string[] | undefined, after?: PlainDate) =>
    milestonesIn(
      { milestones: [kind], tiers: [tier], ...(on && { lists: on }), ...(after && { from: after }) },
      complex,
      asOf,
      known,
    );
  const begun = looked(from, lists?.from);
  const begins = begun.sure.sort();
  const ends = endsBefore([...begins, ...begun.open.map(({ on }) => on)].sort().at(-1), tryout);
  const starts = new Set(ends.map((end) => begins.find((on) => on >= end)));
  if (starts.size > 1) {
    const { open } = milestonesIn({ state: "now" }, complex, asOf, known);
    return { ...NOTHING_JUDGED, missing: open.map(({ path }) => path) };
  }
  const [start] = starts;
  const earlier = begun.open.filter(({ on }) => (start === undefined || on < start) && ends.some((end) => on >= end));
  if (earlier.length > 0) return { ...NOTHING_JUDGED, missing: earlier.map(({ path }) => path) };
  if (start === undefined) return { ...NOTHING_JUDGED, verdict: "not-applicable" };
  const ended = looked(to, lists?.to, start);
  const [done] = ended.sure.sort();
  const last = addMonths(start, months);
  const allowed = daysBetween(start, last);
  const elapsed = daysBetween(start, done ?? asOf);
  // What is not done when its last day closes is done a day late at the earliest.
  const taken = done === undefined && elapsed >= allowed ? elapsed + 1 : elapsed;
  const late = taken > allowed;
  const open = late || done === undefined ? ended.open : [];
  const inDoubt = open.filter(({ on }) => on <= last);
  return {
    ...NOTHING_JUDGED,
    verdict: inDoubt.length > 0 ? "unknown" : late ? "unmet" : done === undefined ? "not-applicable" : "met",
    bound: "at-most",
    required: wholeDecimal(allowed),
    actual: wholeDecimal(taken),
    // One that came late as well may have been the first.
    shortfall: late && open.length === 0 ? wholeDecimal(taken - allowed) : undefined,
    unit: "days",
    missing: inDoubt.map(({ path }) => path),
  };
}

/** The day of the delisting that ended the tier last before it was listed again, every way the milestones may be read; "" where none did. */
function endsBefore(last: PlainDate | undefined, { plan, complex, tier, portfolio }: Tryout): readonly string[] {
  if (last === undefined || !complex.milestones.some(({ kind }) => kind === "delisted")) return [""];
  const counts = { milestones: LISTING_KINDS };
  return waysToRead(plan, counts, complex, portfolio?.members?.lists).map(
    (way) => listingsAt(plan, way, last, counts, tier)?.ended ?? "",
  );
}
