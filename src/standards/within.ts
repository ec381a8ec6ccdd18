import { addMonths, daysBetween, type PlainDate, wholeDecimal } from "../kernel/index.js";
import type { Standard } from "../plan/index.js";
import { isListOf, isTierOf, type Milestone } from "../registry/index.js";
import { NOTHING_TESTED, type Tested, type Tryout } from "./tried.js";

type Within = Extract<Standard, { test: "within" }>;

/**
 * Whether one milestone of a tier followed another in time, each on its lists where the standard names any; counted in
 * days. It is unknown where a list that is not recorded, or a word that nobody knows, could set the time off earlier, or end it.
 */
export function testWithin({ from, to, months, lists }: Within, tryout: Tryout): Tested {
  const { asOf } = tryout;
  const [begun, perhapsBegun] = daysOf(tryout, from, lists?.from);
  const start = begun[0];
  const earlier = perhapsBegun.filter(({ on }) => start === undefined || on < start);
  if (earlier.length > 0) return { ...NOTHING_TESTED, missing: earlier.map(({ path }) => path) };
  if (start === undefined) return { ...NOTHING_TESTED, verdict: "not-applicable" };
  const [ended, perhapsEnded] = daysOf(tryout, to, lists?.to, start);
  const done = ended[0];
  const allowed = daysBetween(start, addMonths(start, months));
  const elapsed = daysBetween(start, done ?? asOf);
  // What is not done when its last day closes is done a day late at the earliest.
  const taken = done === undefined && elapsed >= allowed ? elapsed + 1 : elapsed;
  const late = taken > allowed;
  const inDoubt = late || done === undefined ? perhapsEnded : [];
  return {
    ...NOTHING_TESTED,
    verdict: inDoubt.length > 0 ? "unknown" : late ? "unmet" : done === undefined ? "not-applicable" : "met",
    bound: "at-most",
    required: wholeDecimal(allowed),
    actual: wholeDecimal(taken),
    shortfall: late && inDoubt.length === 0 ? wholeDecimal(taken - allowed) : undefined,
    unit: "days",
    missing: inDoubt.map(({ path }) => path),
  };
}

interface Open {
  readonly on: PlainDate;
  readonly path: string;
}

/** The days of a kind of milestone at the tier, in order, on one of the lists; and those of which tier or list is not known. */
function daysOf(
  { plan, complex, tier, asOf, portfolio }: Tryout,
  kind: Milestone["kind"],
  lists: readonly string[] | undefined,
  after: PlainDate = "",
): readonly [PlainDate[], Open[]] {
  const days: PlainDate[] = [];
  const open: Open[] = [];
  complex.milestones.forEach(({ kind: own, tier: at, on, list }, index) => {
    if (own !== kind || on < after || on > asOf) return;
    const isTierKnown = isTierOf(plan, at);
    const isListKnown = lists === undefined || isListOf(plan, portfolio?.members?.lists, list);
    const isOther = (isTierKnown && at !== tier) || (lists && isListKnown && !lists.includes(list ?? ""));
    if (isOther) return;
    if (isTierKnown && isListKnown) days.push(on);
    if (!isTierKnown) open.push({ on, path: `milestones[${index}].tier` });
    if (!isListKnown) open.push({ on, path: `milestones[${index}].list` });
  });
  return [days.sort(), open];
}
