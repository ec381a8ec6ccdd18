import { quotient, wholeDecimal, yearEnd } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import type { Portfolio } from "../../registry/index.js";
import { type Supplier, suppliersOn } from "../supply.js";
import { type Inputs, notRecorded, type Worked } from "../worked.js";
import { compare, countBoth, countEither, type Missing, missingBetween } from "./compare.js";
import { type Group, groupsOf } from "./groups.js";
import { type Profile, profilesOf } from "./profile.js";

/**
 * For each complex, by its place in the portfolio, the greatest overlap of functions with another of its group.
 *
 * Complexes of one profile compare alike, so that profiles are compared, and not every complex with every other.
 */
export function greatestOverlaps(plan: Plan, portfolio: Portfolio, year: number): (index: number) => Worked {
  const { groups, unplaced } = groupsOf(suppliersOn(plan, portfolio, yearEnd(year)), "locality");
  const found = new Map<number, Worked>(unplaced.map(({ index }) => [index, notRecorded(["industry"])]));
  for (const group of groups) {
    for (const [at, worked] of within(plan, group).entries()) {
      found.set(group.members[at]?.index ?? -1, unlessMore(worked, group));
    }
  }
  return (index) => found.get(index) ?? { value: "0", inputs: { compared: "0" }, missing: [] };
}

/** The greatest of a group is not known while one that may belong to it could overlap more, or one of it may be none. */
function unlessMore({ inputs, ...worked }: Worked, { missing, alike }: Group): Worked {
  const open = [...(worked.value === "1" ? [] : missing), ...(worked.value === "0" ? [] : alike)];
  return open.length > 0 ? notRecorded([...worked.missing, ...open], inputs) : { ...worked, inputs };
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
  const uncertain = all.flatMap(({ profile }, at) => (profile.certain ? [] : at));
  const paths = members.map(pathsOf);
  const found: Worked[] = [];
  for (const one of all) {
    const lacking = new Map<number, readonly Missing[]>();
    for (const at of one.profile.certain ? uncertain : all.keys()) {
      const other = all[at];
      const missing = other && !isAlone(one, other) ? missingBetween(one.profile, other.profile) : [];
      if (missing.length > 0) lacking.set(at, missing);
    }
    const works =
      lacking.size === 0 ? greatest(one, all, inputs) : incomplete(one, paths, lackingBy(of, lacking), inputs);
    for (const [at, place] of one.places.entries()) found[place] = works[at] ?? notRecorded([]);
  }
  return found;
}

/** Whether a profile would be compared with itself, though only one complex has it. */
function isAlone(one: Standing, other: Standing): boolean {
  return one === other && one.places.length === 1;
}

type Lacking = readonly (readonly [place: number, missing: readonly Missing[]])[];

/** What is missing against each complex of the group, by place, where anything is. */
function lackingBy(of: readonly number[], lacking: ReadonlyMap<number, readonly Missing[]>): Lacking {
  const found: [number, readonly Missing[]][] = [];
  for (const [place, profile] of of.entries()) {
    const missing = lacking.get(profile);
    if (missing) found.push([place, missing]);
  }
  return found;
}

/** What is missing for each complex of a profile: of itself and of the others, in the order in which they are compared. */
function incomplete(
  { profile, places }: Standing,
  paths: readonly Paths[],
  lacking: Lacking,
  inputs: Inputs,
): Worked[] {
  const missingFor = (place: number): Worked => {
    const missing: string[] = [];
    const listed = new Set<Missing>();
    for (const [other, each] of lacking) {
      if (other === place) continue;
      for (const what of each) {
        const path = paths[what.of === "first" ? place : other]?.[what.what];
        if (path !== undefined && !listed.has(what)) missing.push(path);
        if (what.of === "first") listed.add(what);
      }
    }
    return { inputs, missing };
  };
  const [first = 0, ...rest] = places;
  const worked = missingFor(first);
  return [worked, ...rest.map((place) => (profile.certain ? worked : missingFor(place)))];
}

type Paths = { readonly [W in Missing["what"]]: string };

function pathsOf({ index }: Supplier): Paths {
  return { list: `complexes[${index}].functions`, resources: `complexes[${index}].resources` };
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
