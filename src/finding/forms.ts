import type * as z from "zod";
import { acceptedBy, knownKeysIn, pathText } from "../kernel/index.js";

type Issue = z.core.$ZodIssue;

/** How many of the keys that one record does not have are reported, as of the issues in one list. */
export const MOST_KEYS = 1000;

/**
 * What is said against the form of a choice that the input came closest to: against which nothing is said that is not said
 * against another, else whose faults lie deepest, then the one with the fewest; none where all are of another kind.
 */
export function closestForm(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const [first, ...others] = branches.map((issues) => ({
    issues,
    places: placesIn(issues),
  }));
  const closest = others.reduce((best, branch) => (best && isCloser(branch, best) ? branch : best), first);
  return closest && depthOf(closest) > 0 ? closest.issues : undefined;
}

interface Branch {
  readonly issues: readonly Issue[];
  readonly places: ReadonlyMap<string, number>;
}

/** Where something is said against a form, with how deep that is. */
function placesIn(issues: readonly Issue[]): Branch["places"] {
  const paths = issues.flatMap((issue): (readonly PropertyKey[])[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.slice(0, MOST_KEYS).map((key) => [...issue.path, key])
      : [issue.path],
  );
  return new Map(paths.map((path) => [pathText(path), path.length]));
}

function isCloser(branch: Branch, best: Branch): boolean {
  if (isWithin(branch, best)) return true;
  if (isWithin(best, branch)) return false;
  const [depth, least] = [depthOf(branch), depthOf(best)];
  return depth > least || (depth === least && branch.places.size < best.places.size);
}

function isWithin({ places }: Branch, other: Branch): boolean {
  return places.size < other.places.size && [...places.keys()].every((place) => other.places.has(place));
}

function depthOf({ places }: Branch): number {
  return Math.max(0, ...places.values());
}

/** What is said first against each form of a choice, and against those of a choice within it. */
export function formsIn(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0 || acceptedBy(issue.message)) return [issue];
  return issue.errors.flatMap((branch) => branch.slice(0, 1).flatMap(formsIn));
}

/** The keys of what is there, where no form knows any of them: none is closer than another, and those of all are known. */
export function strangeKeys(branches: readonly (readonly Issue[])[], value: unknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  const known = branches.map((branch) => knownIfStrange(branch, keys.length));
  const all = known.flatMap((each) => each ?? []);
  return known.includes(undefined) || all.length === 0
    ? undefined
    : { keys: keys.slice(0, MOST_KEYS), known: [...new Set(all)] };
}

/** The keys that a form knows, where it knows none of so many that are there; none of a form without keys. */
function knownIfStrange(branch: readonly Issue[], count: number): readonly string[] | undefined {
  const strange = branch.find(({ code, path }) => code === "unrecognized_keys" && path.length === 0);
  if (strange && "keys" in strange) return strange.keys.length === count ? knownKeysIn(strange.message) : undefined;
  return branch.every(({ path }) => path.length === 0) ? [] : undefined;
}
