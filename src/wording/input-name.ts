import { ownValue } from "../kernel/index.js";
import type { Context } from "./context.js";
import { pathName } from "./missing.js";

/** A path to an input: the list, the place of the record in it, and where in the record. */
const PATH = /^(?<list>\w+)(?:\[(?<place>\d+)\])?(?:\.(?<inner>.+))?$/su;

/** What an input is called within its record: `the building area of premises no. 2`; of a record that is not there its list. */
export function inputName(context: Context, path: string): string {
  const { language } = context;
  const { list = "", inner = "" } = PATH.exec(path)?.groups ?? {};
  if (inner === "") return ownValue(language.words.lists, list) ?? language.quoted(path);
  const [first = ""] = inner.split(".", 1);
  if (IN_WORDS.includes(first)) return pathName(context, inner);
  return inner
    .split(".")
    .filter((step) => step !== "site")
    .map((step) => stepName(context, step))
    .reduce((owner, step) => language.words.ofOwner(owner, step));
}

/** Under these stand keys of a plan. */
const IN_WORDS: readonly string[] = ["observed", "measured", "facts", "traits"];

function stepName({ language }: Context, step: string): string {
  const [, key = step, place] = /^(.+)\[(\d+)\]$/u.exec(step) ?? [];
  const name = ownValue(language.words.fields, key) ?? language.quoted(key);
  return place === undefined ? name : language.words.nth(name, Number(place) + 1);
}

/** Which record it is of, by its place in the list; nothing where the subject says so, or the record is not there. */
export function recordName({ language }: Context, path: string, subject: string | undefined): string[] {
  const { list = "", place } = PATH.exec(path)?.groups ?? {};
  const name = ownValue(language.words.lists, list);
  if (place === undefined || name === undefined || (subject !== undefined && ownValue(RECORD_OF, list) === subject))
    return [];
  return [language.words.nth(name, Number(place) + 1)];
}

/** Whose record a list holds, by the kind of subject that names it. */
const RECORD_OF: Readonly<Record<string, string>> = {
  complexes: "complex",
  records: "complex",
  grants: "grants",
  cases: "case",
  processes: "process",
};
