import type { Label, Language } from "innovation-service-complex";
import { fieldsOf, SCHEMA_NAMES } from "innovation-service-complex/schema";
import { wordsOf } from "../words/words.js";

/** `complexes[3].site.floorArea` as keys and places. */
export function segmentsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, place, quoted, key]) =>
    place === undefined ? (quoted ?? key ?? "") : Number(place),
  );
}

/** What stands above a column of each field, the first meaning of a key that has several. */
const HEADERS: ReadonlyMap<string, Label> = new Map(
  SCHEMA_NAMES.flatMap((name) => fieldsOf(name))
    .map(({ path, header }): [string, Label] => [path.slice(path.search(/[^.:]*$/)), header])
    .reverse(),
);

/** A path in the words of an officer: 综合体 › 泵业综合体 › 场地 › 建筑面积. */
export function pathWords(path: string, input: unknown, language: Language): string {
  const words: string[] = [];
  let at = input;
  for (const segment of segmentsOf(path)) {
    at = typeof at === "object" && at !== null ? Reflect.get(at, segment) : undefined;
    words.push(typeof segment === "number" ? memberWords(at, segment, language) : keyWords(segment, input, language));
  }
  return words.join(" › ");
}

function memberWords(member: unknown, place: number, language: Language): string {
  return nameOf(member, language) ?? wordsOf(language).item(place + 1);
}

/** A key is a field, or the id of something that has its name elsewhere in the input. */
function keyWords(key: string, input: unknown, language: Language): string {
  const { options } = wordsOf(language);
  const option = Object.entries(options).find(([name]) => name === key)?.[1];
  if (option !== undefined) return option;
  const header = HEADERS.get(key);
  return header ? language.label(header) : (nameOf(namedIn(input, key), language) ?? key);
}

function namedIn(input: unknown, id: string): unknown {
  if (typeof input !== "object" || input === null) return undefined;
  if (Reflect.get(input, "id") === id && Reflect.has(input, "label")) return input;
  for (const each of Object.values(input)) {
    const found = namedIn(each, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a member of a list is called. */
function nameOf(member: unknown, language: Language): string | undefined {
  if (typeof member !== "object" || member === null) return undefined;
  for (const key of ["name", "label", "complex", "id"]) {
    const value: unknown = Reflect.get(member, key);
    if (typeof value === "string") return value;
    const text: unknown =
      typeof value === "object" && value !== null ? Reflect.get(value, language.id === "en" ? "en" : "zh") : undefined;
    if (typeof text === "string") return text;
  }
  return undefined;
}
