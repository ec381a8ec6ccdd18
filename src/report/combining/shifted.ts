import type { PolicyReport } from "../policy-report.js";
import { repathed } from "../repathed.js";

/**
 * Reports whose paths lead into the lists of all their portfolios, one after the other: `records[3]` of the second is
 * `records[15]`, where the first has twelve.
 */
export function shifted(reports: readonly PolicyReport[]): PolicyReport[] {
  const before = new Map<string, number>();
  return reports.map((report) => {
    const by = new Map(before);
    for (const [list, size] of Object.entries(report.sizes)) before.set(list, (before.get(list) ?? 0) + size);
    if ([...by.values()].every((size) => size === 0)) return report;
    const { stamp, plan, given, names, members, sizes, places, audit, ...own } = report;
    return {
      ...repathed(own, (path) =>
        path.replace(
          /^(\w+)\[(\d+)\]/u,
          (_, list: string, place: string) => `${list}[${Number(place) + (by.get(list) ?? 0)}]`,
        ),
      ),
      ...{ stamp, plan, given, names, sizes, audit },
      ...(members && { members }),
      places: Object.fromEntries(
        Object.entries(places).map(([list, ids]) => [
          list,
          Object.fromEntries(Object.entries(ids).map(([id, place]) => [id, place + (by.get(list) ?? 0)])),
        ]),
      ),
    };
  });
}
