import { quotient, wholeDecimal, yearEnd } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import type { Portfolio } from "../registry/index.js";
import { compare, countBoth, countEither, type Missing } from "./compare.js";
import type { Inputs, Worked } from "./definition.js";
import { type Group, groupsOf } from "./groups.js";
import { type Profile, profilesOf } from "./profile.js";
import { type Supplier, suppliersOn } from "./supply.js";
import { notRecorded } from "./worked.js";

/**
 * For each complex, by its place in the portfolio, the greatest overlap of functions with another of its group.
 *
 * Complexes of one profile compare alike, so that profiles are compared, and not every complex with every other.
 */
export function greatestOverlaps(plan: Plan, portfolio: Portfolio, year: number): (index: number) => Worked {
  const { groups, unplaced } = groupsOf(suppliersOn(plan, portfolio, yearEnd(year)), "locality");
  const found = new Map<number, Worked>(unplaced.map(({ index }) => [index, notRecorded(["industry"])]));
  for (const group of groups) {
    for (const [at, worked] of within(plan, group).entries()) found.set(group.members[at]?.index ?? -1, worked);
  }
  return (index) => found.get(index) ?? { value: "0", inputs: { compared: "0" }, missing: [] };
}

/** A profile as it stands in one group. */
interface Standing {
  readonly profile: Profile;
  /** The places of its complexes in the group. */
  readonly places: readonly number[];
}

/** The greatest overlap of each complex of a group, in their order. */
function within(plan: Plan, { members }: Group): Worked[] {
  const { profiles, of } = profilesOf(plan, members, "functions");
  const places = profiles.map((): number[] => []);
  for (const [place, profile] of of.entries()) places[profile]?.push(place);
  const all = profiles.map((profile, at): Standing => ({ profile, places: places[at] ?? [] }));
  const inputs = { compared: wholeDecimal(members.length - 1) };
  const found: Worked[] = [];
  for (const one of all) {
    const lacking = all.map((other) => missingBetween(one, other));
    const works = lacking.every((each) => each.length === 0)
      ? greatest(one, all, inputs)
      : incomplete(one, members, (place) => lacking[of[place] ?? -1] ?? [], inputs);
    for (const [at, place] of one.places.entries()) found[place] = works[at] ?? notRecorded([]);
  }
  return found;
}

function missingBetween(one: Standing, other: Standing): readonly Missing[] {
  if (one.profile.certain && other.profile.certain) return NOTHING;
  return one === other && one.places.length === 1 ? NOTHING : compare(one.profile, other.profile).missing;
}

const NOTHING: readonly Missing[] = [];

/** What is missing for each complex of a profile: of itself and of the others, in the order in which they are compared. */
function incomplete(
  { places }: Standing,
  members: readonly Supplier[],
  lacking: (place: number) => readonly Missing[],
  inputs: Inputs,
): Worked[] {
  const missingFor = (place: number): Worked => {
    const missing: string[] = [];
    const told = new Set<Missing>();
    for (const [other, { index }] of members.entries()) {
      if (other === place) continue;
      for (const each of lacking(other)) {
        const { of, what } = each;
        if (of === "second") missing.push(pathOf(index, what));
        else if (!told.has(each)) missing.push(pathOf(members[place]?.index ?? 0, what));
        if (of === "first") told.add(each);
      }
    }
    return { inputs, missing };
  };
  const [first = 0, ...rest] = places;
  const alike = members.every((_, place) => lacking(place).every(({ of }) => of === "second"));
  const worked = missingFor(first);
  return [worked, ...rest.map((place) => (alike ? worked : missingFor(place)))];
}

function pathOf(index: number, what: Missing["what"]): string {
  return `complexes[${index}].${what === "list" ? "functions" : "resources"}`;
}

/** A complex that another overlaps with: how much, and its place in the group. */
interface Rival {
  readonly both: number;
  readonly either: number;
  readonly place: number;
}

/** The greatest overlap of each complex of a profile; of equal ones, that with the complex that comes first. */
function greatest(one: Standing, all: readonly Standing[], inputs: Inputs): Worked[] {
  let best: Rival | undefined;
  for (const other of all) {
    if (other === one || (best && !mayReach(best, one.profile, other.profile))) continue;
    best = greaterOf(best, rivalOf(one.profile, other.profile, other.places[0]));
  }
  const [first, second] = one.places;
  return one.places.map((place) => {
    const twin = place === first ? second : first;
    return workedOf(twin === undefined ? best : greaterOf(best, rivalOf(one.profile, one.profile, twin)), inputs);
  });
}

/** Whether the overlap of two profiles could come up to one found: both give no more than the lesser gives by itself. */
function mayReach({ both, either }: Rival, a: Profile, b: Profile): boolean {
  return Math.min(a.owns, b.owns) * either >= both * Math.max(a.gives, b.gives);
}

function rivalOf(a: Profile, b: Profile, place = 0): Rival {
  if (a.certain && b.certain) return { both: countBoth(a, b), either: countEither(a, b), place };
  const { both, either } = compare(a, b);
  return { both: both.length, either, place };
}

function greaterOf(best: Rival | undefined, other: Rival): Rival {
  if (!best) return other;
  const [here, there] = [best.both * Math.max(1, other.either), other.both * Math.max(1, best.either)];
  return there > here || (there === here && other.place < best.place) ? other : best;
}

function workedOf(rival: Rival | undefined, inputs: Inputs): Worked {
  if (!rival) return { value: "0", inputs, missing: [] };
  const [numerator, denominator] = [wholeDecimal(rival.both), wholeDecimal(rival.either)];
  const value = rival.either === 0 ? "0" : quotient(numerator, denominator);
  return { value, inputs: { ...inputs, numerator, denominator }, missing: [] };
}
