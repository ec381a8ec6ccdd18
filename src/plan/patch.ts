import { isPlainObject, type Json } from "../kernel/index.js";

/** New values by path; `null` takes a key away, `$value` stands for the number chosen. */
export type Patch = Readonly<Record<string, Json>>;

/** A copy of the data with new values at the paths given; throws {@link PathError} for a path that is not there. */
export function patched<D>(data: D, set: Patch, value?: number): D {
  return Object.entries(set).reduce<D>((result, [path, next]) => {
    return put(result, path.split("."), value === undefined ? next : filled(next, value), path) as D;
  }, data);
}

/** Stands in a patch for the number that an alternative takes. */
export const PLACEHOLDER = "$value";

/** Whether the text that stands for the number occurs anywhere in a value. */
export function holdsPlaceholder(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsPlaceholder);
  return isPlainObject(value) ? Object.values(value).some(holdsPlaceholder) : value === PLACEHOLDER;
}

function filled(value: Json, number: number): Json {
  if (Array.isArray(value)) return value.map((item: Json) => filled(item, number));
  if (!isPlainObject(value)) return value === PLACEHOLDER ? number : value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item as Json, number)]));
}

/** A path that leads nowhere, with the names that stand where it fails. */
export class PathError extends Error {
  constructor(
    readonly path: string,
    readonly names: readonly string[],
    /** Which of the keys of the path it is. */
    readonly depth: number,
  ) {
    super(path);
  }
}

/** What stands at a path, `null` where its last key is absent. */
function valueAt(data: unknown, path: string): Json {
  const value = path.split(".").reduce<unknown>((node, key, index, keys) => {
    const child = childOf(node, key);
    if (child === undefined && index < keys.length - 1) throw new PathError(path, namesIn(node), index);
    return child;
  }, data);
  return (value ?? null) as Json;
}

/** What stands at a path, `null` where its last key is absent; nothing where it leads nowhere. */
export function planned(data: unknown, path: string): Json | undefined {
  try {
    return valueAt(data, path);
  } catch (error) {
    if (error instanceof PathError) return undefined;
    throw error;
  }
}

function put(node: unknown, keys: readonly string[], next: Json, path: string): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return next;
  const child = childOf(node, key);
  if (Array.isArray(node)) {
    if (child === undefined || rest.length === 0)
      throw new PathError(path, namesIn(node), path.split(".").length - keys.length);
    return node.map((item) => (item === child ? put(child, rest, next, path) : item));
  }
  if (!isPlainObject(node) || (child === undefined && rest.length > 0))
    throw new PathError(path, namesIn(node), path.split(".").length - keys.length);
  if (rest.length > 0) return { ...node, [key]: put(child, rest, next, path) };
  const { [key]: _removed, ...others } = node;
  return next === null ? others : { ...others, [key]: next };
}

function childOf(node: unknown, key: string): unknown {
  if (Array.isArray(node)) return node.find((item) => isPlainObject(item) && item.id === key);
  return isPlainObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

function namesIn(node: unknown): string[] {
  if (Array.isArray(node)) {
    return node.flatMap((item) => (isPlainObject(item) && typeof item.id === "string" ? [item.id] : []));
  }
  return isPlainObject(node) ? Object.keys(node) : [];
}
