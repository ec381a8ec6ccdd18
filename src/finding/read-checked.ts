import type * as z from "zod";
import { ownValue, pathKeys, readably, Unread } from "../kernel/index.js";
import { type Fault, PolicyError } from "./fault.js";
import { faultsOf } from "./faults-of.js";
import type { Label } from "./label.js";

/**
 * What a schema reads of an input, if `check` has nothing against it either; otherwise every fault is thrown.
 *
 * What the schema refuses is no reason to be silent of the rest: `check` looks at that too, and what it would have to read of
 * the refused parts, it does not say, for it could vanish as they are mended.
 */
export function readChecked<S extends z.ZodType>(
  schema: S,
  input: unknown,
  what: Label,
  check: (read: z.output<S>) => readonly Fault[],
): z.output<S> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    const refused = faultsOf(parsed.error, input);
    const rest = readably(() => readBeside(schema, input, refused), undefined);
    throw new PolicyError(what, [...refused, ...(rest === undefined ? [] : asFarAsRead(() => check(rest)))]);
  }
  const faults = check(parsed.data);
  if (faults.length > 0) throw new PolicyError(what, faults);
  return parsed.data;
}

/** What is said without reading what was refused; nothing, where it would have to be read. */
export function asFarAsRead<R>(say: () => readonly R[]): readonly R[] {
  try {
    return say();
  } catch (error) {
    if (error instanceof Unread) return [];
    throw error;
  }
}

/** What is said of each of some items, without what would have to read what was refused. */
export function ofEach<T, R>(items: readonly T[], say: (item: T, index: number) => readonly R[]): R[] {
  const found: R[] = [];
  // Not `for … of`: to get an item may be what throws.
  for (let index = 0; index < items.length; index += 1) {
    found.push(...asFarAsRead(() => say(items[index] as T, index)));
  }
  return found;
}

/** What a schema reads of an input with examples where it has refused it; those places cannot be read. */
function readBeside<S extends z.ZodType>(
  schema: S,
  input: unknown,
  refused: readonly Fault[],
): z.output<S> | undefined {
  const mended: unknown = JSON.parse(JSON.stringify(input));
  const places: (readonly string[])[] = [];
  let faults = refused;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    places.push(...faults.flatMap((fault) => mend(mended, fault)));
    const parsed = schema.safeParse(mended);
    if (parsed.success) {
      const read: unknown = JSON.parse(JSON.stringify(parsed.data));
      return places.reduce(barred, read) as z.output<S>;
    }
    faults = faultsOf(parsed.error, mended);
  }
  return undefined;
}

/** An example may have to be mended itself, such as `{}` where an object is due. */
const MOST_ROUNDS = 8;

/** Puts the example of a fault in its place, or takes away a key that is not known; answers the places that are then not the input's: of a
 * key that is near no other, all beside it. */
function mend(input: unknown, { code, path, example, near }: Fault): (readonly string[])[] {
  const [keys, last] = [pathKeys(path).slice(0, -1), pathKeys(path).at(-1) ?? ""];
  const holder = Object(keys.reduce<unknown>((value, key) => ownValue(Object(value), key), input));
  const due: unknown = code === "unknown-key" ? null : JSON.parse(example);
  if (due === null) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, due);
  if (code !== "unknown-key") return [[...keys, last]];
  return near !== undefined ? [[...keys, near]] : keys.length > 0 ? [keys] : [];
}

/** Some data in which what stands at a path throws where it is read or asked for, as what was barred in it before. */
function barred(data: unknown, [key = "", ...rest]: readonly string[]): unknown {
  if (typeof data !== "object" || data === null) return data;
  const held: unknown = Object.getOwnPropertyDescriptor(data, key)?.value;
  if (rest.length > 0) {
    if (held !== undefined) Reflect.set(data, key, barred(held, rest));
    return data;
  }
  const known = barredIn.get(data);
  if (known) {
    known.add(key);
    return data;
  }
  const keys = new Set<PropertyKey>([key]);
  const unlessBarred =
    <R>(answer: (of: object, asked: PropertyKey) => R) =>
    (of: object, asked: PropertyKey): R => {
      if (keys.has(asked)) throw new Unread();
      return answer(of, asked);
    };
  const guarded = new Proxy(data, { get: unlessBarred(Reflect.get), has: unlessBarred(Reflect.has) });
  barredIn.set(guarded, keys);
  return guarded;
}

/** Of data in which something may not be read, what. */
const barredIn = /* @__PURE__ */ new WeakMap<object, Set<PropertyKey>>();
