import { addMonths, daysBetween, type PlainDate, wholeDecimal } from "../kernel/index.js";
import { milestonesIn, NOTHING_JUDGED } from "../measures/index.js";
import { LISTING_KINDS, type Standard } from "../plan/index.js";
import { listingsAt, waysToRead } from "../registry/index.js";
import type { Tested, Tryout } from "./tried.js";

type Within = Extract<Standard, { test: "within" }>;

/**
 * Whether one milestone of a tier followed another in time, each on its lists where the standard names any; counted in
 * days, of a tier listed again after a delisting from the listing anew. It is unknown where a list that is not recorded, or a
 * word that nobody knows, could set the time off earlier, or end it; the days are then the least and the most that they may be.
 */
export function testWithin(standard: Within, tryout: Tryout): Tested {
  const { plan, complex, asOf, portfolio } = tryout;
  const begun = looked(standard, "from", tryout);
  const begins = begun.sure.sort();
  const ends = endsBefore([...begins, ...begun.open.map(({ on }) => on)].sort().at(-1), tryout);
  const starts = new Set(ends.map((end) => begins.find((on) => on >= end)));
  const [start] = starts;
  const isBefore = (on: PlainDate) => [...starts].some((each) => each === undefined || on < each);
  const earlier = begun.open.filter(({ on }) => isBefore(on) && ends.some((end) => on >= end));
  if (starts.size > 1 || earlier.length > 0) {
    const known = { plan, declared: portfolio?.members?.lists };
    const open = starts.size > 1 ? milestonesIn({ state: "now" }, complex, asOf, known).open : earlier;
    const courses = [...starts, ...earlier.map(({ on }) => on)].map((on) =>
      on === undefined ? undefined : courseFrom(on, standard, tryout),
    );
    return { ...spanOf(courses), verdict: "unknown", missing: open.map(({ path }) => path) };
  }
  if (start === undefined) return { ...NOTHING_JUDGED, verdict: "not-applicable" };
  const course = courseFrom(start, standard, tryout);
  const { allowed, least, most, isDone, perhaps } = course;
  const inDoubt = isDone && most <= allowed ? [] : perhaps.filter(({ days }) => days <= allowed);
  const isLate = inDoubt.length === 0 && most > allowed;
  return {
    ...spanOf([course]),
    verdict: inDoubt.length > 0 ? "unknown" : isLate ? "unmet" : isDone ? "met" : "not-applicable",
    shortfall: isLate ? wholeDecimal(least - allowed) : undefined,
    missing: inDoubt.map(({ path }) => path),
  };
}

/** How long it took from a day on: a milestone in doubt may have ended it earlier. */
interface Course {
  readonly allowed: number;
  readonly least: number;
  readonly most: number;
  readonly isDone: boolean;
  readonly perhaps: readonly { readonly days: number; readonly path: string }[];
}

function courseFrom(start: PlainDate, standard: Within, tryout: Tryout): Course {
  const ended = looked(standard, "to", tryout, start);
  const [done] = ended.sure.sort();
  const allowed = daysBetween(start, addMonths(start, standard.months));
  const elapsed = daysBetween(start, done ?? tryout.asOf);
  // What is not done when its last day closes is done a day late at the earliest.
  const most = done === undefined && elapsed >= allowed ? elapsed + 1 : elapsed;
  const perhaps = ended.open
    .map(({ on, path }) => ({ days: daysBetween(start, on), path }))
    .filter(({ days }) => days < most);
  return {
    allowed,
    least: Math.min(most, ...perhaps.map(({ days }) => days)),
    most,
    isDone: done !== undefined,
    perhaps,
  };
}

/** The days that there are, and those that it took, whichever of the courses it was; not where it may not have begun. */
function spanOf(courses: readonly (Course | undefined)[]): Tested {
  const those = courses.flatMap((course) => course ?? []);
  const [first] = those;
  if (!first || those.length < courses.length) return NOTHING_JUDGED;
  const [least, most] = [Math.min(...those.map(({ least }) => least)), Math.max(...those.map(({ most }) => most))];
  const isOne = those.every(({ allowed }) => allowed === first.allowed);
  return {
    ...NOTHING_JUDGED,
    bound: "at-most",
    required: isOne ? wholeDecimal(first.allowed) : undefined,
    actual: least === most ? wholeDecimal(most) : undefined,
    range: least === most ? undefined : { least: wholeDecimal(least), most: wholeDecimal(most) },
    unit: "days",
  };
}

/** The milestones of one end of it, on its lists: those for sure, and those in doubt. */
function looked(
  standard: Within,
  end: "from" | "to",
  { plan, complex, tier, asOf, portfolio }: Tryout,
  after?: PlainDate,
) {
  const on = standard.lists?.[end];
  const asked = { milestones: [standard[end]], tiers: [tier], ...(on && { lists: on }), ...(after && { from: after }) };
  return milestonesIn(asked, complex, asOf, { plan, declared: portfolio?.members?.lists });
}

/** The day of the delisting that ended the tier last before it was listed again, every way the milestones may be read; "" where none did. */
function endsBefore(last: PlainDate | undefined, { plan, complex, tier, portfolio }: Tryout): readonly string[] {
  if (last === undefined || !complex.milestones.some(({ kind }) => kind === "delisted")) return [""];
  const counts = { milestones: LISTING_KINDS };
  return waysToRead(plan, counts, complex, portfolio?.members?.lists).map(
    (way) => listingsAt(plan, way, last, counts, tier)?.ended ?? "",
  );
}
