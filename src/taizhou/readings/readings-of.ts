import type { Label } from "../../finding/index.js";
import type { Json } from "../../kernel/index.js";
import type { Alternative, Provenance, Reading } from "../../plan/index.js";

/** The readings of the plan, each with its alternatives, the default first. */
export type TaizhouReadings = {
  readonly localities: "divisions" | "addressees";
  readonly "zone-complexes": "stock-only" | "parent-county";
  readonly "struck-off-in-year": "listing-counts" | "stands-at-year-end";
  readonly "stock-pace": "plan-start" | "issue";
  readonly "zone-merger": "merged-2020" | "both-2020";
  readonly cultivated: "any-listing" | "creation-list" | "recognised";
  readonly "in-stock": "listed" | "recognised";
  readonly "before-2018": "counted" | "excluded";
  readonly "first-year": "whole-year" | "from-issue";
  readonly delisting: "tier-and-above" | "tier-only" | "everything";
  readonly "tier-count": "highest" | "every";
  readonly "ten-provincial": "at-least" | "exactly";
  readonly "floor-area-force": "presumption" | "strict";
  readonly "area-measured": "all-premises" | "main-site" | "usable-area";
  readonly "floor-area-binds": "held-or-sought" | "on-recognition";
  readonly "virtual-tenancy": "no-effect" | "ground-for-waiver";
  readonly "functions-expected": "all-nine" | "minimum";
  readonly "capabilities-expected": "on-site-or-virtual" | "on-site" | "reported";
  readonly coverage: "advises" | "decides";
  readonly leads: "joint" | "one";
  readonly participants: "three-kinds" | "all-six";
  readonly "one-plus-x": "untested" | "lead-and-other";
  readonly candidates: "cultivated-in-plan" | "municipal-now";
  readonly merit: "not-the-lowest" | "rank-alone";
  readonly "ranked-by": "locality" | "city";
  readonly "evaluated-unit": "complex" | "platform";
  readonly "filling-aim": "least-cost" | "most-coverage";
  readonly "appraisals-owed": "once" | "every-year";
  readonly "in-time": "no-limit" | "within-days";
};

/** Some of the readings. */
export type ReadingsOf<K extends keyof TaizhouReadings> = { readonly [R in K]: Reading<TaizhouReadings[R]> };

/** The name of a way to read in both languages, and what it sets each of the paths to; one value is for all. */
type Way = readonly [zh: string, en: string, ...values: Json[]];

/** A reading whose ways, the default first, set the same paths; one that sets `$value` takes a number. */
export function reading<A extends string>(
  clauses: readonly string[],
  why: Label,
  paths: readonly string[],
  ways: { readonly [K in A]: Way },
  provenance?: Provenance,
): Reading<A> {
  const of = ([zh, en, ...values]: Way): Alternative => ({
    label: { zh, en },
    set: Object.fromEntries(paths.map((path, at) => [path, values[values.length > 1 ? at : 0] ?? null])),
    ...(values[0] === "$value" && { takes: "integer" }),
  });
  const alternatives = Object.entries<Way>(ways).map(([id, way]) => [id, of(way)] as const);
  return {
    clauses,
    why,
    ...(provenance && { provenance }),
    // Its ids are A, and there is a first.
    default: alternatives[0]?.[0] as A,
    alternatives: Object.fromEntries(alternatives) as Reading<A>["alternatives"],
  };
}
