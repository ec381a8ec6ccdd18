import type { NamedMeasure } from "../../measures/index.js";
import { placesCounting } from "../../plan/index.js";
import type { TargetProgress } from "../../targets/index.js";
import type { LocalityReport, PolicyReport } from "../policy-report.js";

/** A complex that may lie in any place, and where it would be recorded in which. */
export interface Stray {
  readonly id: string;
  readonly path: string;
}

/** The places of all parts; what may lie in any of them leaves open what was counted without it. */
export function localitiesTogether(
  parts: readonly PolicyReport[],
  year: number,
  { owed }: TargetProgress,
  strays: readonly Stray[],
): LocalityReport[] {
  const order = new Map(parts[0]?.plan.localities.map(({ id }, index) => [id, index]));
  return parts
    .flatMap((part) => {
      const outside = strays.filter(({ id }) => !part.complexes.some(({ complex }) => complex === id));
      return part.localities.map(({ support: _support, ...locality }) => {
        const known = yearAppraised(part) === year ? locality : { ...locality, grades: [] };
        return outside.length === 0 ? known : opened(part, known, owed, outside);
      });
    })
    .sort((a, b) => (order.get(a.locality) ?? 0) - (order.get(b.locality) ?? 0));
}

/** A place without what is open by complexes of other parts that may lie in it: what it missed, and its measures. */
function opened(
  { plan, stamp }: PolicyReport,
  { measured, ...place }: LocalityReport,
  owed: TargetProgress["owed"],
  outside: readonly Stray[],
): LocalityReport {
  const own = owed.filter((each) => placesCounting(plan, each, stamp.asOf).includes(place.locality));
  const missing = outside.map(({ path }) => path);
  const open = ({ value: _value, reason: _reason, ...measure }: NamedMeasure): NamedMeasure => ({
    ...measure,
    missing: [...measure.missing, ...missing],
  });
  return {
    ...place,
    missed: own.reduce((sum, { missed }) => sum + missed, 0),
    ...(measured && { measured: Object.fromEntries(Object.entries(measured).map(([id, each]) => [id, open(each)])) }),
  };
}

/** The year of which a report has records; before all others where it has none. */
export function yearAppraised({ complexes }: PolicyReport): number {
  return complexes.find(({ records }) => records.length > 0)?.records[0]?.year ?? Number.NEGATIVE_INFINITY;
}
