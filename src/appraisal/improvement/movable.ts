import { partsOf, type Source } from "../../plan/index.js";
import type { NoValue } from "../scoring/observe.js";

/** Whether the years before have a part in a value. */
export function spansYears(source: Source): boolean {
  if (typeof source === "object" && ("growth" in source || "change" in source || isOverYears(source))) return true;
  return partsOf(source).some((part) => spansYears(part.source));
}

/**
 * Whether the record of the year alone can move a value: not where that may be the least or the greatest of years that are
 * past, nor where those leave nothing to grow from.
 */
export function isMovable(source: Source, why?: NoValue): boolean {
  return !((why === "base-not-positive" || why === "no-previous-year") && spansYears(source)) && !mayBePast(source);
}

function mayBePast(source: Source): boolean {
  if (isOverYears(source) && (source.by === "least" || source.by === "greatest")) return true;
  return partsOf(source).some((part) => mayBePast(part.source));
}

function isOverYears(source: Source): source is Extract<Source, { over: Source }> {
  return typeof source === "object" && "over" in source && source.years !== 1;
}
