import { bitsIn } from "../../kernel/index.js";
import type { Giving } from "../supply.js";
import type { Profile } from "./profile.js";

/** What two profiles are to each other, with members by place. */
export interface Comparison {
  readonly both: number[];
  readonly shared: number[];
  either: number;
  /** What is not recorded, of the first or the second, in the order in which the members bring it up. */
  readonly missing: Missing[];
}

/** What is not recorded: what of the list a complex gives, or whether a resource by which it gives it is shared. */
export interface Missing {
  readonly of: "first" | "second";
  readonly what: "list" | "resources";
}

/** Compares two profiles member by member: the plan's, then those that one of them gives beyond it. */
export function compare(a: Profile, b: Profile): Comparison {
  const found: Comparison = { both: [], shared: [], either: 0, missing: [] };
  for (const [place, here] of a.listed.entries()) meet(found, place, here, b.listed[place] ?? b.others);
  for (const place of merged(a.givenBeyond, b.givenBeyond)) {
    meet(found, place, a.beyond.get(place) ?? a.others, b.beyond.get(place) ?? b.others);
  }
  return found;
}

function meet(found: Comparison, place: number, here: Giving, there: Giving): void {
  if (here === "unknown" || there === "unknown") {
    if (here === "unknown") note(found, FIRST_LIST);
    if (there === "unknown") note(found, SECOND_LIST);
    return;
  }
  if (here === "lacks" && there === "lacks") return;
  found.either += 1;
  if (here === "lacks" || there === "lacks") return;
  if (here === "shared" || there === "shared") found.shared.push(place);
  else if (here === "own" && there === "own") found.both.push(place);
  else {
    if (here === "undecided") note(found, FIRST_RESOURCES);
    if (there === "undecided") note(found, SECOND_RESOURCES);
  }
}

const FIRST_LIST: Missing = { of: "first", what: "list" };
const SECOND_LIST: Missing = { of: "second", what: "list" };
const FIRST_RESOURCES: Missing = { of: "first", what: "resources" };
const SECOND_RESOURCES: Missing = { of: "second", what: "resources" };

function note({ missing }: Comparison, what: Missing): void {
  if (!missing.includes(what)) missing.push(what);
}

/** The numbers of two ascending lists, each once. */
function merged(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0) return others;
  return others.length === 0 ? some : [...new Set([...some, ...others])].sort((a, b) => a - b);
}

/** What {@link compare} finds missing between two profiles, without going through every member. */
export function missingBetween(a: Profile, b: Profile): readonly Missing[] {
  if (a.certain && b.certain) return NOTHING;
  if (!(a.certainBeyond && b.certainBeyond) && a.givenBeyond.length + b.givenBeyond.length > 0) {
    return compare(a, b).missing;
  }
  const found: [number, Missing][] = [];
  const add = (place: number | undefined, missing: Missing) => {
    if (place !== undefined) found.push([place, missing]);
  };
  add(a.unknownFrom, FIRST_LIST);
  add(b.unknownFrom, SECOND_LIST);
  add(firstUndecided(a, b), FIRST_RESOURCES);
  add(firstUndecided(b, a), SECOND_RESOURCES);
  return found.sort(([one], [other]) => one - other).map(([, missing]) => missing);
}

const NOTHING: readonly Missing[] = [];

/** The first place at which a profile is undecided, and the other gives the member too by no resource known to be shared. */
function firstUndecided({ undecidedBits }: Profile, { ownBits, undecidedBits: others }: Profile): number | undefined {
  for (let word = 0; word < undecidedBits.length; word += 1) {
    const bits = (undecidedBits[word] ?? 0) & ((ownBits[word] ?? 0) | (others[word] ?? 0));
    if (bits !== 0) return word * 32 + 31 - Math.clz32(bits & -bits);
  }
  return undefined;
}

/** How many members two profiles of which everything is recorded both give by themselves, as {@link compare} lists them. */
export function countBoth(a: Profile, b: Profile): number {
  return commonBits(a.ownBits, b.ownBits) + commonBeyond(a, b, "own");
}

/** How many members one of two profiles or both give; everything of them has to be recorded. */
export function countEither(a: Profile, b: Profile): number {
  return a.gives + b.gives - commonBits(a.givenBits, b.givenBits) - commonBeyond(a, b, "any");
}

function commonBits(some: Int32Array, others: Int32Array): number {
  let count = 0;
  for (let word = 0; word < some.length; word += 1) count += bitsIn((some[word] ?? 0) & (others[word] ?? 0));
  return count;
}

/** How many members beyond the plan's both give, in any way or by themselves. */
function commonBeyond(a: Profile, b: Profile, by: "any" | "own"): number {
  let count = 0;
  let [at, other] = [0, 0];
  while (at < a.givenBeyond.length && other < b.givenBeyond.length) {
    const here = a.givenBeyond[at] ?? 0;
    const there = b.givenBeyond[other] ?? 0;
    if (here === there && (by === "any" || (a.beyond.get(here) === "own" && b.beyond.get(here) === "own"))) count += 1;
    if (here <= there) at += 1;
    if (there <= here) other += 1;
  }
  return count;
}
