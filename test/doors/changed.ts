import * as z from "zod";
import { isRemembered } from "../../src/kernel/index.js";
import { ABSENT, altered } from "../plan/altered.js";
import { cyclic, nestedArrays, nestedObjects } from "../plan/hostile.js";
import type { Call } from "./calls.js";
import { innermost, isWord, type Place, placesOf } from "./schemas.js";

/** A call with one thing about its arguments changed. */
export interface Changed {
  readonly kind: string;
  readonly where: string;
  readonly args: readonly unknown[];
  /** Whether the answer has to be that of the sound call, a refusal, or either of them; or what other arguments bring about. */
  readonly wanted: "refused" | "refused or same" | "answered or refused" | { readonly as: readonly unknown[] };
}

type Wanted = Exclude<Changed["wanted"], object>;

/** A kind of change: what stands in a place after it, `undefined` where it does not apply; and what is wanted then. */
type Kind = (place: Place) => { readonly to: unknown; readonly wanted: Wanted } | undefined;

const anywhere =
  (make: () => unknown, wanted: Wanted = "refused"): Kind =>
  () => ({ to: make(), wanted });

const where =
  (applies: (place: Place) => boolean, make: (value: never) => unknown, wanted: Wanted = "refused"): Kind =>
  (place) =>
    applies(place) ? { to: make(place.value as never), wanted } : undefined;

const isText = ({ value }: Place) => typeof value === "string";
const isList = ({ value }: Place) => Array.isArray(value);
const isObject = ({ value }: Place) => typeof value === "object" && value !== null && !Array.isArray(value);
const holds = ({ value }: Place) => typeof value === "object" && value !== null;
const isPlain = (place: Place) => holds(place) && !holdsFunctions(place.value);
const like = (form: RegExp) => (place: Place) => typeof place.value === "string" && form.test(place.value);
const isDay = like(/^\d{4}-\d\d-\d\d$/);
const isFigure = (place: Place) =>
  like(/^-?\d+(\.\d+)?$/)(place) && !(place.schema && innermost(place.schema, place.value) instanceof z.ZodString);
const isEmpty = ({ value }: Place) => Object.keys(Object(value)).length === 0;

/** The kinds of change, each by its name. */
export const KINDS: Readonly<Record<string, Kind>> = {
  null: anywhere(() => null),
  "a number that is none": anywhere(() => Number.NaN),
  "an endless number": anywhere(() => JSON.parse("1e400")),
  "a big integer": anywhere(() => 10n),
  "a symbol": anywhere(() => Symbol("s")),
  "a function": anywhere(() => () => 1),
  "a date object": anywhere(() => new Date(0)),
  "a map": anywhere(() => new Map([["id", "a"]])),
  "a promise": anywhere(() => Promise.resolve({})),
  "lists a hundred thousand deep": anywhere(() => DEEP_LISTS),
  "objects a hundred thousand deep": anywhere(() => DEEP_OBJECTS),
  "what holds itself": anywhere(cyclic),
  "a proxy that throws": anywhere(throwing),
  "an empty object": anywhere(() => ({}), "answered or refused"),
  "an empty list": anywhere(() => [], "answered or refused"),
  "half of a character pair": where(isText, () => "\ud800"),
  "a text of 100,000": where(isText, () => "x".repeat(100_000), "answered or refused"),
  "another word": (place) =>
    place.schema && isWord(innermost(place.schema, place.value)) ? { to: "zzz", wanted: "refused" } : undefined,
  "a day as people write it": where(isDay, (day: string) => day.replace(/-0?/gu, "/")),
  "a day without its noughts": where(isDay, () => "2020-2-4"),
  "a day that does not exist": where(isDay, () => "2019-02-29"),
  "a day as a serial": where(isDay, () => 43373),
  "a figure in hexadecimal": where(isFigure, () => "0x2000"),
  "a figure with an exponent": where(isFigure, () => "1e3"),
  "a figure with commas": where(isFigure, () => "2,000"),
  "a figure with a blank": where(isFigure, (figure: string) => ` ${figure}`),
  "a broken figure": where(isFigure, () => 0.1 + 0.2),
  "a number as text": where(({ value }) => typeof value === "number", String, "refused or same"),
  "yes as text": where(({ value }) => typeof value === "boolean", String),
  "yes as a number": where(({ value }) => typeof value === "boolean", Number),
  "one for a list": where(isList, ([first]: unknown[]) => first, "answered or refused"),
  "a list for one": where(
    (place) => !isList(place),
    (value) => [value],
    "answered or refused",
  ),
  "a list with a hole": where(isList, (list: unknown[]) => withHole(list)),
  "100,000 nothings": where(isList, () => NOTHINGS),
  "a key __proto__": where(isObject, (value: object) => withKey(value, "__proto__", { polluted: true })),
  "a key that is not known": where(isObject, (value: object) => withKey(value, "zzz", 1)),
  "a key constructor": where(isObject, (value: object) => withKey(value, "constructor", { prototype: 1 })),
  "100,000 keys": where(
    (place) => isObject(place) && place.path.length === 0,
    () => MANY_KEYS,
  ),
  "keys that are inherited": where(
    (place) => isObject(place) && !isEmpty(place),
    (value: object) => Object.create(value),
    "answered or refused",
  ),
  "a getter that throws": where(
    (place) => isObject(place) && !isEmpty(place),
    (value: object) => withGetter(value),
  ),
  raw: where(isPlain, (value: object) => structuredClone(value), "refused or same"),
  "raw and frozen": where(isPlain, (value: object) => frozen(structuredClone(value)), "refused or same"),
  proxied: where(holds, (value: object) => new Proxy(value, {}), "refused or same"),
};

/** What is tried within a result, which is not read again: whatever comes of it is a refusal or an answer. */
const KINDS_OF_RESULTS = Object.fromEntries(
  [
    "null",
    "a symbol",
    "objects a hundred thousand deep",
    "an empty list",
    "an empty object",
    "a getter that throws",
  ].map((kind) => [kind, KINDS[kind] ?? anywhere(() => null)]),
);

/**
 * Every change of each kind to each argument and to each place in it. What a result holds is not read again: of it any
 * answer will do that is one.
 */
export function changesOf(call: Call, schemas: readonly (z.ZodType | undefined)[], walked: Set<z.ZodType>): Changed[] {
  const { name, args } = call;
  const put = (index: number, value: unknown) => args.map((each, other) => (other === index ? value : each));
  return [
    ...args.flatMap((arg, index) =>
      placesOf(arg, schemas[index], isClosed, walked).flatMap((place): Changed[] => {
        const where = `${index}${place.path.map((key) => `.${key}`).join("")}`;
        const isMap = place.schema && innermost(place.schema, place.value) instanceof z.ZodRecord;
        const isFree = FREE[name]?.test(where) === true || isClosed(place.value);
        const eased = (kind: string, wanted: Wanted): Wanted =>
          isFree ||
          place.isInResult ||
          (isMap && MAY_HOLD.includes(kind)) ||
          (FREE_OF_KIND[kind]?.[name]?.test(where) ?? false)
            ? "answered or refused"
            : wanted;
        const changed = (value: unknown) => put(index, altered(arg, place.path, value));
        return [
          ...Object.entries(place.isInResult && place.path.length > 0 ? KINDS_OF_RESULTS : KINDS).flatMap(
            ([kind, change]): Changed[] => {
              const made = change(place);
              return made ? [{ kind, where, args: changed(made.to), wanted: eased(kind, made.wanted) }] : [];
            },
          ),
          ...keyChanges(place, where, arg, (value) => put(index, value)).flatMap((each) => {
            if (typeof each.wanted === "string") return [{ ...each, wanted: eased(each.kind, each.wanted) }];
            return isFree ? [] : [each];
          }),
        ];
      }),
    ),
    ...args.flatMap((_, index) =>
      args.slice(index + 1).flatMap((_, beyond): Changed[] => {
        const other = index + 1 + beyond;
        const swapped = args.map((each, place) =>
          place === index ? args[other] : place === other ? args[index] : each,
        );
        if (typeof args[index] === typeof args[other] && typeof args[index] === "string") return [];
        return [{ kind: "swapped", where: `${index} with ${other}`, args: swapped, wanted: "answered or refused" }];
      }),
    ),
    ...args.map(
      (_, index): Changed => ({
        kind: "missing",
        where: `${index} on`,
        args: args.slice(0, index),
        wanted: "answered or refused",
      }),
    ),
    { kind: "one too many", where: "", args: [...args, { zzz: 1 }], wanted: "refused or same" },
  ];
}

/** A key misspelt, absent, and there but undefined, which has to be the same as absent. */
function keyChanges(
  { path, value, isOfCaller, isInResult }: Place,
  where: string,
  arg: unknown,
  put: (value: unknown) => readonly unknown[],
): Changed[] {
  const key = path.at(-1);
  if (typeof key !== "string") return [];
  const parent = path.slice(0, -1);
  const misspelt = altered(altered(arg, path, ABSENT), [...parent, `${key}x`], value ?? 1);
  const absent = put(altered(arg, path, ABSENT));
  return [
    {
      kind: "misspelt",
      where,
      args: put(misspelt),
      wanted: isOfCaller || isInResult ? "answered or refused" : "refused",
    },
    { kind: "absent", where, args: absent, wanted: "answered or refused" },
    ...(isInResult
      ? []
      : [{ kind: "undefined", where, args: put(altered(arg, path, undefined)), wanted: { as: absent } }]),
  ];
}

/** Places, by function, where the caller may write what he likes. */
const FREE: Readonly<Record<string, RegExp>> = {
  // Of an error that is none, and of any input, nothing is said.
  faultsOf: /./,
  // A cell may hold anything: what stands in none is a fault of the answer.
  fromRows: /^1\./,
  readDay: /^0/,
  readNumber: /^0/,
  rowsOf: /^0\.rows\.0/,
  // What a list holds beside ids, names and codes, as the lists of a plan do.
  idOf: /^0\.0/,
  // A case that asks what no function takes fails, and says so; values may be anything.
  runCases: /^1\.0\.(ask|expect)|^2/,
  survivorsOf: /^1\.0\.(ask|expect)|^2\.values/,
};

/** The same, of one kind of change: texts that are handed on as they are, or that may mean nothing. */
const FREE_OF_KIND: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  "half of a character pair": {
    idOf: /^1/,
    measureNamed: /^0/,
    readNumber: /^1\.unit/,
    rowsOf: /./,
    tableSchema: /./,
  },
};

/** What a map may hold: keys of any name. */
const MAY_HOLD = ["a key that is not known", "a key constructor", "100,000 keys"];

/** A plan that was defined is taken or refused whole, and a language is code. */
function isClosed(value: unknown): boolean {
  return isRemembered(value, "plan") || (typeof value === "object" && value !== null && holdsFunctions(value, 1));
}

function holdsFunctions(value: unknown, depth = 12): boolean {
  if (typeof value === "function") return true;
  if (typeof value !== "object" || value === null || depth === 0) return false;
  return Object.values(value).some((member) => typeof member === "function" || holdsFunctions(member, depth - 1));
}

const DEEP_LISTS = nestedArrays(100_000);
const DEEP_OBJECTS = nestedObjects(100_000);
const NOTHINGS = new Array(100_000).fill(null);
const MANY_KEYS = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, "x"]));

function withHole(list: readonly unknown[]): unknown[] {
  const holed = [...list];
  holed.length += 2;
  holed[list.length + 1] = list[0];
  return holed;
}

function withKey(value: object, key: string, member: unknown): object {
  return Object.fromEntries([...Object.entries(value), [key, member]]);
}

function withGetter(value: object): object {
  const [[key] = [""]] = Object.entries(value);
  return Object.defineProperty({ ...value }, key, {
    enumerable: true,
    get: () => {
      throw new RangeError("not for you");
    },
  });
}

function frozen<V>(value: V): V {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) frozen(member);
  }
  return value;
}

function throwing(): object {
  const refuse = () => {
    throw new TypeError("not for you");
  };
  return new Proxy(
    {},
    { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse },
  );
}
