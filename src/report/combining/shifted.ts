import { isPlainObject } from "../../kernel/index.js";
import type { PolicyReport } from "../policy-report.js";

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
      ...(shiftedIn(own, by) as typeof own),
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

/** The fields of a report that hold a path, or paths. */
const PATHS: ReadonlySet<string> = /* @__PURE__ */ new Set(["path", "previous", "missing"]);

function shiftedIn(value: unknown, by: ReadonlyMap<string, number>): unknown {
  if (Array.isArray(value)) return value.map((item) => shiftedIn(item, by));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, PATHS.has(key) ? pathIn(member, by) : shiftedIn(member, by)]),
  );
}

function pathIn(value: unknown, by: ReadonlyMap<string, number>): unknown {
  if (Array.isArray(value)) return value.map((path) => pathIn(path, by));
  if (typeof value !== "string") return shiftedIn(value, by);
  return value.replace(
    /^(\w+)\[(\d+)\]/u,
    (_, list: string, place: string) => `${list}[${Number(place) + (by.get(list) ?? 0)}]`,
  );
}
