import { cyclic, nestedArrays, nestedObjects } from "../plan/hostile.js";

const DEEP = 100_000;

/** What may stand anywhere in an input: by name, made anew each time. */
export const HOSTILE: readonly (readonly [string, () => unknown])[] = [
  ["null", () => null],
  ["undefined", () => undefined],
  ["true", () => true],
  ["NaN", () => Number.NaN],
  ["Infinity", () => JSON.parse("1e400")],
  ["minus Infinity", () => JSON.parse("-1e400")],
  ["minus zero", () => -0],
  ["the largest number", () => Number.MAX_VALUE],
  ["the least number", () => Number.MIN_VALUE],
  ["an unsafe integer", () => 2 ** 53],
  ["a negative integer", () => -1],
  ["a broken number", () => 0.1 + 0.2],
  ["a big integer", () => 10n],
  ["a symbol", () => Symbol("s")],
  ["a function", () => () => 1],
  ["no text", () => ""],
  ["a blank", () => " "],
  ["the number 1e400 as text", () => "1e400"],
  ["a text of digits", () => "9".repeat(200)],
  ["a hexadecimal text", () => "0x10"],
  ["half of a character pair", () => "\ud800"],
  ["halves turned round", () => "\udc00\ud800"],
  ["NUL", () => "\u0000"],
  ["text that turns round", () => "\u202e\u2066abc\u2069"],
  ["a newline and a table", () => "a|b\n\n# c\r<script>`"],
  ["__proto__ as text", () => "__proto__"],
  ["constructor as text", () => "constructor"],
  ["a date that is none", () => "2020-02-30"],
  ["a day before the calendar", () => "0000-00-00"],
  ["an empty list", () => []],
  ["a list with holes", () => new Array(3)],
  ["an empty object", () => ({})],
  ["a key __proto__", () => JSON.parse('{"__proto__": {"polluted": true}, "id": "a"}')],
  ["keys constructor and prototype", () => JSON.parse('{"constructor": {"prototype": {"polluted": true}}}')],
  ["keys every object inherits", () => ({ toString: "x", valueOf: null, hasOwnProperty: 1, length: 1e9 })],
  ["an object without a prototype", () => Object.assign(Object.create(null), { id: "a" })],
  ["a getter that throws not", () => Object.defineProperty({}, "id", { enumerable: true, get: () => "a" })],
  ["a date object", () => new Date(Number.NaN)],
  ["a map", () => new Map([["id", "a"]])],
  ["a list that holds itself", holdsItself],
  ["an object that holds itself", cyclic],
  ["a group of marks that holds itself", () => group([])],
  ["groups of marks a hundred thousand deep", () => DEEP_GROUPS],
  ["lists a hundred thousand deep", () => DEEP_LISTS],
  ["objects a hundred thousand deep", () => DEEP_OBJECTS],
];

const DEEP_LISTS = frozenWhole(nestedArrays(DEEP));
const DEEP_OBJECTS = frozenWhole(nestedObjects(DEEP));

/** A group of a scorecard, of the right form throughout: in itself, or around others. */
function group(within: unknown[]): object {
  const children = [...within];
  const made = { id: "g", label: { zh: "组", en: "group" }, marks: 1, children };
  if (within.length === 0) children.push(made);
  return made;
}

function deepGroups(): unknown {
  let value: object = { id: "g", label: { zh: "组", en: "group" }, marks: 1, children: [] };
  for (let level = 0; level < DEEP; level += 1) value = group([value]);
  return value;
}

const DEEP_GROUPS = frozenWhole(deepGroups());

function holdsItself(): unknown {
  const list: unknown[] = [];
  list.push(list, list);
  return list;
}

/** What is as large as it may come, of so many entries, where a list, a map or a text may stand. */
export const LARGE: readonly (readonly [string, (entries: number) => unknown])[] = [
  ["nothings", (entries) => new Array(entries).fill(null)],
  ["empty objects", (entries) => new Array(entries).fill(EMPTY)],
  ["empty lists", (entries) => new Array(entries).fill(NO_ITEMS)],
  ["texts that differ", (entries) => Array.from({ length: entries }, (_, at) => `x${at}`)],
  ["keys", (entries) => Object.fromEntries(Array.from({ length: entries / 10 }, (_, at) => [`k${at}`, "x"]))],
  ["characters", (entries) => "x".repeat(entries)],
];

const EMPTY = Object.freeze({});
const NO_ITEMS = Object.freeze([]);

/**
 * A value and all it holds frozen, so that to change it throws: without recursion, and also where it holds itself. What
 * is frozen is taken to be so throughout.
 */
export function frozenWhole<V>(value: V): V {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const member of Object.values(next)) open.push(member);
  }
  return value;
}
