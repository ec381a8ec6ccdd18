import { isPlainObject } from "../kernel/index.js";

/** The fields of a report that hold a path, or paths. */
const PATHS: ReadonlySet<string> = /* @__PURE__ */ new Set(["path", "previous", "missing"]);

/** Results with every path that leads into a portfolio led elsewhere; those of faults lead on from the path beside them. */
export function repathed<T>(value: T, lead: (path: string) => string): T {
  const walk = (each: unknown, isPath: boolean): unknown => {
    if (typeof each === "string") return isPath ? lead(each) : each;
    if (Array.isArray(each)) return each.map((item) => walk(item, isPath));
    if (!isPlainObject(each)) return each;
    return Object.fromEntries(
      Object.entries(each).map(([key, member]) => [key, key === "faults" ? member : walk(member, PATHS.has(key))]),
    );
  };
  return walk(value, false) as T;
}
