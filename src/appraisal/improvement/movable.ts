import { partsOf, type Source } from "../../plan/index.js";
import type { NoValue } from "../scoring/observe.js";

/** Whether the years before have a part in a value. */
export function spansYears(source: Source): boolean {
  if (typeof source === "object" && ("growth" in source || "change" in source || isOverYears(source))) return true;
  return partsOf(source).some((part) => spansYears(part.source));
}

/** Why there is no value, where the years before are to blame. */
const PAST: ReadonlySet<NoValue> = new Set([
  "base-not-positive",
  "no-previous-year",
  "before-first-listing",
  "struck-off",
]);

/**
 * Whether the record of the year alone can move a value: not where that may be the least or the greatest of years that are
 * past, nor where those leave nothing to grow from.
 */
export function isMovable(source: Source, why?: NoValue): boolean {
  return !(why !== undefined && PAST.has(why) && spansYears(source)) && !mayBePast(source);
}

function mayBePast(source: Source): boolean {
  if (isOverYears(source) && (source.by === "least" || source.by === "greatest")) return true;
  return partsOf(source).some((part) => mayBePast(part.source));
}

function isOverYears(source: Source): source is Extract<Source, { over: Source }> {
  return typeof source === "object" && "over" in source && source.years !== 1;
}
