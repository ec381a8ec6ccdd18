/** Stands for a key that is taken away. */
export const ABSENT = Symbol("absent");

export type Path = readonly (string | number)[];

/** The steps of a path written with dots: `"standards.0.value"`; a path whose keys hold dots is given as steps. */
function steps(path: string | Path): Path {
  if (typeof path !== "string") return path;
  return path === "" ? [] : path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** A copy of a JSON value that has something else at one path, or nothing. The original is left alone. */
export function altered(value: unknown, path: string | Path, to: unknown): unknown {
  const [first, ...rest] = steps(path);
  if (first === undefined) return to;
  if (Array.isArray(value)) {
    const list: unknown[] = [...value];
    const index = Number(first);
    if (rest.length === 0 && to === ABSENT) list.splice(index, 1);
    else list[index] = altered(list[index], rest, to);
    return list;
  }
  const members = Object.entries(typeof value === "object" && value !== null ? value : {});
  const others = members.filter(([key]) => key !== first);
  if (rest.length === 0 && to === ABSENT) return fromEntries(others);
  const before: unknown = members.find(([key]) => key === first)?.[1];
  const changed: [string, unknown] = [String(first), altered(before, rest, to)];
  return fromEntries(members.some(([key]) => key === first) ? replaced(members, changed) : [...members, changed]);
}

function replaced(members: [string, unknown][], changed: [string, unknown]): [string, unknown][] {
  return members.map((member) => (member[0] === changed[0] ? changed : member));
}

/** Defines each member, so that `__proto__` becomes a key of its own as it does in `JSON.parse`. */
function fromEntries(members: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(members);
}

/** What stands at a path. */
export function at(value: unknown, path: string | Path): unknown {
  return steps(path).reduce<unknown>(
    (inner, step) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}
