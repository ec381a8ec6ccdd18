import type { Path } from "../plan/altered.js";

/** The places in a sample, itself first: of a list its first member, of any depth up to a number. */
export function placesIn(sample: unknown, depth: number): Path[] {
  if (typeof sample !== "object" || sample === null || depth === 0) return [[]];
  const members = Array.isArray(sample)
    ? sample.slice(0, 1).map((item): [number, unknown] => [0, item])
    : Object.entries(sample);
  return [[], ...members.flatMap(([key, member]) => placesIn(member, depth - 1).map((path): Path => [key, ...path]))];
}

/** Every place in a sample, of every member of every list. */
export function allPlacesIn(sample: unknown): Path[] {
  if (typeof sample !== "object" || sample === null) return [[]];
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(sample)
    ? [...sample.entries()]
    : Object.entries(sample);
  return [[], ...members.flatMap(([key, member]) => allPlacesIn(member).map((path): Path => [key, ...path]))];
}
