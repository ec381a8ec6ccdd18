import { addMonths, daysBetween, type PlainDate } from "../../kernel/index.js";
import { LISTING_KINDS, type Standard } from "../../plan/index.js";
import { listingsAt, waysToRead } from "../../registry/index.js";
import type { Asked } from "./asked.js";
import { milestonesIn } from "./listing.js";

/** Two milestones, the lists that they are of, and the months from one to the other. */
type Between = Pick<Extract<Standard, { test: "within" }>, "from" | "to" | "months" | "lists">;

/** Whose milestones they are, and of which tier. */
type Of = Required<Pick<Asked, "plan" | "complex" | "asOf" | "tier">> & Pick<Asked, "portfolio">;

/** How many days it took from where it began: a milestone in doubt may have ended it earlier. */
export interface Course {
  /** The days that the months are. */
  readonly allowed: number;
  readonly least: number;
  readonly most: number;
  readonly isDone: boolean;
  readonly perhaps: readonly { readonly days: number; readonly path: string }[];
}

/**
 * How long one milestone of a tier was followed by another, of a tier listed again after a delisting from the listing anew: in
 * each way that it may have been, nothing where it may not have begun; and what leaves open which of them it was.
 */
export function coursesOf(between: Between, of: Of) {
  const { plan, complex, asOf, portfolio } = of;
  const begun = looked(between, "from", of);
  const begins = begun.sure.sort();
  const ends = endsBefore([...begins, ...begun.open.map(({ on }) => on)].sort().at(-1), of);
  const starts = new Set(ends.map((end) => begins.find((on) => on >= end)));
  const isBefore = (on: PlainDate) => [...starts].some((each) => each === undefined || on < each);
  const earlier = begun.open.filter(({ on }) => isBefore(on) && ends.some((end) => on >= end));
  const known = { plan, declared: portfolio?.members?.lists };
  const open = starts.size > 1 ? milestonesIn({ state: "now" }, complex, asOf, known).open : earlier;
  const courses = [...starts, ...earlier.map(({ on }) => on)].map((on) =>
    on === undefined ? undefined : courseFrom(on, between, of),
  );
  return { courses, missing: open.map(({ path }) => path) };
}

function courseFrom(start: PlainDate, between: Between, of: Of): Course {
  const ended = looked(between, "to", of, start);
  const [done] = ended.sure.sort();
  const allowed = daysBetween(start, addMonths(start, between.months));
  const elapsed = daysBetween(start, done ?? of.asOf);
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

/** The milestones of one end of it, on its lists: those for sure, and those in doubt. */
function looked(between: Between, end: "from" | "to", of: Of, after?: PlainDate) {
  const { plan, complex, tier, asOf, portfolio } = of;
  const on = between.lists?.[end];
  const asked = { milestones: [between[end]], tiers: [tier], ...(on && { lists: on }), ...(after && { from: after }) };
  return milestonesIn(asked, complex, asOf, { plan, declared: portfolio?.members?.lists });
}

/** The day of the delisting that ended the tier last before it was listed again, every way the milestones may be read; "" where none did. */
function endsBefore(last: PlainDate | undefined, { plan, complex, tier, portfolio }: Of): readonly string[] {
  if (last === undefined || !complex.milestones.some(({ kind }) => kind === "delisted")) return [""];
  const counts = { milestones: LISTING_KINDS };
  return waysToRead(plan, counts, complex, portfolio?.members?.lists).map(
    (way) => listingsAt(plan, way, last, counts, tier)?.ended ?? "",
  );
}
