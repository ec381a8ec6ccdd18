import type { Complex, Milestone, PlainDate } from "../../src/index.js";
import { DIVISIONS } from "./records.js";

/**
 * Another count, straight from the words of 2.4, 2.6 and 2.7 under the default readings: no plan, no table, loops only.
 * By place and year for the flow, and for the two stocks, on the close of a day.
 */
export function plainCount(complexes: readonly Complex[], asOf: PlainDate): Map<string, number> {
  const counts = new Map<string, number>();
  for (const locality of DIVISIONS) {
    for (const year of [2018, 2019, 2020]) {
      let cultivated = 0;
      for (const complex of complexes) {
        if (complex.locality !== locality) continue;
        const first = firstListed(complex);
        if (first !== undefined && first <= asOf && first.startsWith(`${year}-`)) cultivated += 1;
      }
      counts.set(`yearly-cultivation ${locality} ${year}`, cultivated);
    }
  }
  const day = asOf < "2020-12-31" ? asOf : "2020-12-31";
  let all = 0;
  let provincial = 0;
  for (const complex of complexes) {
    const held = heldOn(complex.milestones, day);
    if (held.county || held.municipal || held.provincial) all += 1;
    if (held.provincial) provincial += 1;
  }
  counts.set("total-stock", all);
  counts.set("provincial-stock", provincial);
  return counts;
}

function firstListed({ milestones }: Complex): PlainDate | undefined {
  let first: PlainDate | undefined;
  for (const { kind, on } of milestones) {
    if (kind !== "cultivated" && kind !== "recognised") continue;
    if (first === undefined || on < first) first = on;
  }
  return first;
}

/** The tiers of which a delisting ends this one: itself and those below. */
const ENDING: Readonly<Record<string, readonly string[]>> = {
  county: ["county"],
  municipal: ["county", "municipal"],
  provincial: ["county", "municipal", "provincial"],
};

/** Whether a delisting ends its tier: not where it names another list than the one that the complex then stood on. */
function ends(delisting: Milestone, milestones: readonly Milestone[]): boolean {
  let stood: Milestone | undefined;
  for (const listing of milestones) {
    if (listing.kind !== "cultivated" && listing.kind !== "recognised") continue;
    if (listing.tier !== delisting.tier || listing.on >= delisting.on) continue;
    if (stood === undefined || listing.on >= stood.on) stood = listing;
  }
  if (delisting.list === undefined || stood?.list === undefined || stood.list === delisting.list) return true;
  for (const earlier of milestones) {
    if (earlier.kind !== "delisted" || earlier.on <= stood.on || earlier.on >= delisting.on) continue;
    if (ENDING[delisting.tier]?.includes(earlier.tier) && ends(earlier, milestones)) return true;
  }
  return false;
}

/** A tier is held if it was listed on or after the last delisting of it or of one below. */
function heldOn(milestones: readonly Milestone[], day: PlainDate) {
  const standsAt = (tier: string) => {
    const endedBy = ENDING[tier] ?? [];
    for (const listing of milestones) {
      if (listing.kind !== "cultivated" && listing.kind !== "recognised") continue;
      if (listing.tier !== tier || listing.on > day) continue;
      let ended = false;
      for (const delisting of milestones) {
        if (delisting.kind !== "delisted" || !endedBy.includes(delisting.tier)) continue;
        if (delisting.on > listing.on && delisting.on <= day && ends(delisting, milestones)) ended = true;
      }
      if (!ended) return true;
    }
    return false;
  };
  return {
    county: standsAt("county"),
    municipal: standsAt("municipal"),
    provincial: standsAt("provincial"),
  };
}
