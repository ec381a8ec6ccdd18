import type { Plan } from "../../plan/index.js";
import type { Compared, Giving, Stance, Supplier } from "../supply.js";

/** How complexes stand to the members of a list, by the members' places in {@link Profiles}. */
export interface Profile {
  /** To the plan's members. */
  readonly listed: readonly Giving[];
  /** To members beyond them that it gives or is known to lack. */
  readonly beyond: ReadonlyMap<number, Giving>;
  /** Those of them that it gives, in order. */
  readonly givenBeyond: readonly number[];
  /** To every other member. */
  readonly others: Stance["others"];
  /** Whether all of it is recorded: between two such profiles nothing is missing. */
  readonly certain: boolean;
  /** The same beyond the plan's members. */
  readonly certainBeyond: boolean;
  /** The place of the first of the plan's members of which it is unknown whether it gives it. */
  readonly unknownFrom: number | undefined;
  /** Which of the plan's members it gives, gives by itself, and gives by itself or not as is undecided, 32 to a word. */
  readonly givenBits: Int32Array;
  readonly ownBits: Int32Array;
  readonly undecidedBits: Int32Array;
  /** How many members it gives, and gives by itself, those beyond the plan's included. */
  readonly gives: number;
  readonly owns: number;
}

/** Complexes sorted by their profiles in a list: those of one profile compare alike. */
export interface Profiles {
  /** The members by place: the plan's, then those that a complex gives beyond them, by name. */
  readonly members: readonly string[];
  readonly profiles: readonly Profile[];
  /** For each complex in turn, the place of its profile. */
  readonly of: readonly number[];
}

/** Sorts complexes by how they stand to a list. */
export function profilesOf(plan: Plan, suppliers: readonly Supplier[], list: Compared): Profiles {
  const listed = plan[list].map(({ id }) => id);
  const stances = suppliers.map(({ stanceTo }) => stanceTo(list));
  const members = [...listed, ...namesBeyond(listed, stances)];
  const places = new Map(members.map((name, place) => [name, place]));
  const known = new Map<string, number>();
  const profiles: Profile[] = [];
  const of = stances.map(({ named, others }) => {
    const states = listed.map((id) => named.get(id) ?? others);
    const beyond = placed(named, places, listed.length);
    const key = JSON.stringify([others, states, beyond]);
    const place = known.get(key) ?? profiles.push(profileOf(states, beyond, others)) - 1;
    known.set(key, place);
    return place;
  });
  return { members, profiles, of };
}

/** The members that complexes give beyond the plan's, by name. */
export function namesBeyond(listed: readonly string[], stances: readonly Stance[]): string[] {
  const names = new Set<string>();
  for (const { named } of stances) {
    for (const [name, state] of named) if (isGiven(state)) names.add(name);
  }
  for (const id of listed) names.delete(id);
  return [...names].sort();
}

/** Whether a complex gives something, by itself or not. */
export function isGiven(state: Giving): boolean {
  return state !== "lacks" && state !== "unknown";
}

type Placed = readonly (readonly [number, Giving])[];

function placed(named: Stance["named"], places: ReadonlyMap<string, number>, from: number): Placed {
  const found: [number, Giving][] = [];
  for (const [name, state] of named) {
    const place = places.get(name);
    if (place !== undefined && place >= from) found.push([place, state]);
  }
  return found.sort(([a], [b]) => a - b);
}

function profileOf(listed: readonly Giving[], beyond: Placed, others: Stance["others"]): Profile {
  const states = [...listed, ...beyond.map(([, state]) => state)];
  const isCertain = (state: Giving) => state !== "unknown" && state !== "undecided";
  const certainBeyond = others === "lacks" && beyond.every(([, state]) => isCertain(state));
  const unknownFrom = listed.indexOf("unknown");
  return {
    listed,
    beyond: new Map(beyond),
    givenBeyond: beyond.flatMap(([place, state]) => (isGiven(state) ? place : [])),
    others,
    certain: certainBeyond && listed.every(isCertain),
    certainBeyond,
    unknownFrom: unknownFrom < 0 ? undefined : unknownFrom,
    givenBits: bitsOf(listed, isGiven),
    ownBits: bitsOf(listed, (state) => state === "own"),
    undecidedBits: bitsOf(listed, (state) => state === "undecided"),
    gives: states.filter(isGiven).length,
    owns: states.filter((state) => state === "own").length,
  };
}

function bitsOf(listed: readonly Giving[], test: (state: Giving) => boolean): Int32Array {
  const words = new Int32Array(Math.ceil(listed.length / 32));
  for (const [place, state] of listed.entries()) {
    if (test(state)) words[place >> 5] = (words[place >> 5] ?? 0) | (1 << (place & 31));
  }
  return words;
}
