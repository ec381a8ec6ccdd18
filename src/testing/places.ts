import { isPlainObject, type Json } from "../kernel/index.js";

type Key = string | number;

/** A path as it is told: members of lists by their id or text, where they have one. */
export function idPath(data: Json, at: readonly Key[]): string {
  const names: string[] = [];
  let node: unknown = data;
  for (const key of at) {
    node = childAt(node, key);
    const id = isPlainObject(node) ? node.id : node;
    names.push(typeof key === "number" && typeof id === "string" ? id : String(key));
  }
  return names.join(".");
}

/** A copy with another value at a place; without one, what stands there is taken out. */
export function replacedAt(data: Json, at: readonly Key[], to: Json | undefined): Json {
  const [key, ...rest] = at;
  if (key === undefined) return to ?? null;
  const out = rest.length === 0 && to === undefined;
  if (Array.isArray(data)) {
    return data.flatMap((member: Json, place) => {
      if (place !== key) return [member];
      return out ? [] : [replacedAt(member, rest, to)];
    });
  }
  if (!isPlainObject(data)) return data;
  const entries = Object.entries(data).flatMap(([name, member]) => {
    if (name !== key) return [[name, member]];
    return out ? [] : [[name, replacedAt(member as Json, rest, to)]];
  });
  return Object.fromEntries(entries);
}

/** What stands at a path of a reading, by ids; `null` for nothing. */
export function standingAt(data: Json, path: string): Json {
  const found = path.split(".").reduce<unknown>((node, key) => {
    if (Array.isArray(node)) return node.find((member) => isPlainObject(member) && member.id === key);
    return childAt(node, key);
  }, data);
  return (found ?? null) as Json;
}

function childAt(node: unknown, key: Key): unknown {
  if (Array.isArray(node)) return typeof key === "number" ? node[key] : undefined;
  return isPlainObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}
