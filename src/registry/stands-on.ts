import { guarded, readBy, takes } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import { dateSchema, yearOf, yearStart } from "../kernel/index.js";
import { LISTING_KINDS, madePlan, type Plan } from "../plan/index.js";
import { byIdIn } from "./alike.js";
import { Complex } from "./complex.js";
import type { Ground } from "./ground.js";
import { hasAllRecords } from "./meant/strays.js";
import { tiersPossible } from "./perhaps-none.js";
import { firstListing, inOrder } from "./tiers-on.js";
import { waysToRead } from "./ways-to-read.js";

/** Why what is on record is no complex on a day: never listed, listed later, or listed and struck off since. */
const NOT_STANDING = ["never-listed", "not-yet-listed", "struck-off"] as const;

/** A complex that is left out because it is none on the day, and why. */
export interface NotStanding {
  readonly complex: string;
  readonly reason: (typeof NOT_STANDING)[number];
  /** The day that says so: of the first listing, or of the delisting that ended the last tier. */
  readonly on?: PlainDate;
}

/**
 * Whether a complex is one at the close of a day: its listing has begun and no delisting has ended it.
 *
 * Whatever ranks, compares, recommends, pays or counts complexes asks this, and lists whom it left out.
 *
 * Work: linear in the milestones of the complex.
 *
 * @param on - the day, whose own events count
 * @throws {@link PolicyError} for a date that does not exist, or a record that its schema refuses
 *
 * @see 2.5
 * @see 2.6
 * @example
 * ```ts
 * import { Complex, standsOn } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const complex = Complex.parse({
 *   id: "pumps", name: "泵业综合体", locality: "wenling",
 *   milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }, { kind: "delisted", tier: "county", on: "2020-05-01" }],
 * });
 * standsOn(taizhou, complex, "2018-09-29"); // => false
 * standsOn(taizhou, complex, "2020-04-30"); // => true
 * standsOn(taizhou, complex, "2020-05-01"); // => false
 * ```
 */
export function standsOn(plan: Plan, complex: Complex, on: PlainDate): boolean {
  return guarded(standsOnTakes, stands, plan, complex, on);
}

/** What {@link standsOn} takes. */
export const standsOnTakes = /* @__PURE__ */ takes("standsOn", () => ({
  plan: madePlan,
  complex: readBy(Complex),
  on: dateSchema,
}));

/** What {@link standsOn} answers, of what has been read. A tier in words that are not the plan's is one all the same. */
export function stands(plan: Plan, complex: Complex, on: PlainDate): boolean {
  return tiersPossible(plan, complex, on).some((tier) => tier !== undefined);
}

/** Whether a complex was one, or may have been, on some day of a year. */
export function standsIn(plan: Plan, complex: Complex, year: number): boolean {
  const days = complex.milestones.flatMap(({ on }) => (yearOf(on) === year ? on : []));
  return [yearStart(year), ...days].some((on) => stands(plan, complex, on));
}

const LISTED = { milestones: LISTING_KINDS };

/** Why a complex is none at the close of a day; `undefined` of one that is. */
export function notStanding(plan: Plan, complex: Complex, on: PlainDate): NotStanding | undefined {
  const { id, milestones } = complex;
  if (stands(plan, complex, on)) return undefined;
  const [way = complex] = waysToRead(plan, LISTED, complex, undefined);
  const first = firstListing(plan, way, LISTED);
  if (first === undefined) return { complex: id, reason: "never-listed" };
  if (first > on) return { complex: id, reason: "not-yet-listed", on: first };
  const days = inOrder(milestones).filter((milestone) => milestone.kind === "delisted" && milestone.on <= on);
  const ended = days.find(({ on: day }) => !stands(plan, complex, day) && !standsBetween(plan, complex, day, on));
  return { complex: id, reason: "struck-off", ...(ended && { on: ended.on }) };
}

/** Whether it was listed anew after a day, up to another. */
function standsBetween(plan: Plan, complex: Complex, after: PlainDate, to: PlainDate): boolean {
  return complex.milestones.some(({ on }) => after < on && on <= to && stands(plan, complex, on));
}

/**
 * Looks complexes up by id: why one is none on a day, that of the ground where no earlier one is given. Of an id that stands
 * twice the first counts; one that is not on record is not judged.
 */
export function notStandingIn({
  plan,
  portfolio,
  asOf,
}: Ground): (id: string, on?: PlainDate) => NotStanding | undefined {
  const byId = byIdIn(portfolio);
  return (id, on = asOf) => {
    const complex = byId.get(id);
    return complex && notStanding(plan, complex, on < asOf ? on : asOf);
  };
}

/** Of some complexes, named by id, those on record that are none on the day, each once. */
export function notStandingAmong(ground: Ground, ids: readonly string[]): NotStanding[] {
  const lookUp = notStandingIn(ground);
  return [...new Set(ids)].flatMap((id) => lookUp(id) ?? []);
}

/** The ids of the complexes that stand on the day and are none of these, of which records may yet come. */
export function othersStanding(ground: Ground, ids: readonly string[]): string[] {
  const { portfolio } = ground;
  const known = new Set(ids);
  const lookUp = notStandingIn(ground);
  const others = portfolio.complexes.flatMap(({ id }) =>
    known.has(id) || hasAllRecords(ground, id) || lookUp(id) ? [] : id,
  );
  return [...new Set(others)];
}
