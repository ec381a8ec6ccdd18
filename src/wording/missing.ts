import { grouped, own } from "../kernel/index.js";
import type { Words } from "../languages/index.js";
import { ruleName } from "./rule-name.js";
import { nameOf, type Speaker } from "./speaker.js";

/** What is not recorded, in one sentence; none where nothing is missing. */
export function missingOf(speaker: Speaker, paths: readonly string[]): string[] {
  return paths.length > 0 ? [speaker.language.standards.missing(missingWords(speaker, paths))] : [];
}

const MOST_SHOWN = 6;
const MOST_NAMED = 3;

/** The inputs that are missing, by their names; of many the first and how many there are. */
export function missingWords(speaker: Speaker, paths: readonly string[]): string {
  const { language } = speaker;
  const names = [
    ...new Set(paths.length > MOST_NAMED ? byField(speaker, paths) : paths.map((path) => pathName(speaker, path))),
  ];
  const shown = language.list(names.slice(0, MOST_SHOWN));
  return names.length > MOST_SHOWN ? language.words.more(shown, names.length) : shown;
}

/** Each field once, with how many records it is missing in. */
function byField(speaker: Speaker, paths: readonly string[]): string[] {
  return [...grouped(paths, fieldOf)].map(([field, those]) =>
    those.length === 1
      ? pathName(speaker, those[0])
      : speaker.language.words.inRecords(pathName(speaker, field), those.length),
  );
}

const fieldOf = (path: string) =>
  OWNED.map((pattern) => pattern.exec(path)?.[2]).find((each) => each !== undefined) ?? path;

/** A path within a record: of a year's by its complex, of another by its place. */
const OWNED = [/^records\.(.+?)\.((?:observed|measured|previous|base)\..+)$/, /^(\w+\[\d+\])\.(.+)$/] as const;

/** The name of the place that a path leads to, as far as there is one. */
export function pathName(speaker: Speaker, path: string): string {
  const { language } = speaker;
  const [first = "", ...rest] = path.split(".");
  const inner = rest.join(".");
  if (first === "previous" || first === "base") return language.words[first](pathName(speaker, inner));
  if (first === "observed") return nameOf(speaker, "observed", inner);
  if (first === "measured") return nameOf(speaker, "measure", inner);
  if (first === "facts") return nameOf(speaker, "fact", inner);
  if (first === "cohort" && inner !== "") return ofOwner(speaker, nameOf(speaker, "indicator", inner), "cohort");
  if (first === "evidence" && inner !== "") return dutyName(speaker, inner);
  if (/^\d{4}$/.test(path)) return language.year(Number(path));
  return ownedName(speaker, path) ?? fieldName(speaker, path) ?? listName(speaker, path) ?? language.quoted(path);
}

const ofOwner = ({ language }: Speaker, owner: string, field: keyof Words["fields"]) =>
  language.words.ofOwner(owner, language.words.fields[field]);

/** The rule that evidence is for, and which part of it. */
function dutyName(speaker: Speaker, inner: string): string {
  const [rule = "", part] = inner.split(".");
  const name = ruleName(speaker, rule);
  return part === undefined ? name : speaker.language.words.ofOwner(name, nameOf(speaker, "element", part));
}

/** Of `records.pumps.observed.staff` or `chains[2].links` and the like: the input and whose it is. */
function ownedName(speaker: Speaker, path: string): string | undefined {
  const { language } = speaker;
  const [ofYear, ofPlace] = OWNED;
  const [, complex = "", input = ""] = ofYear.exec(path) ?? [];
  if (input !== "") return language.words.ofOwner(nameOf(speaker, "complex", complex), pathName(speaker, input));
  const [, record = "", field = ""] = ofPlace.exec(path) ?? [];
  const owner = field === "" ? undefined : listName(speaker, record);
  return owner === undefined ? undefined : language.words.ofOwner(owner, pathName(speaker, field));
}

/** The last part of a path that is a field with a name. */
function fieldName({ language }: Speaker, path: string): string | undefined {
  const last =
    path
      .split(".")
      .at(-1)
      ?.replace(/\[\d+\]$/, "") ?? "";
  const isList = own(language.words.lists, path.replace(/\[\d+\]$/, "")) !== undefined;
  return isList ? undefined : own(language.words.fields, last);
}

/** A record of a list of the portfolio, by its place: `chains[2]`. */
function listName({ language }: Speaker, path: string): string | undefined {
  const [, list = "", place] = /^(\w+)(?:\[(\d+)\])?$/.exec(path) ?? [];
  const name = own(language.words.lists, list);
  return name === undefined || place === undefined ? name : language.words.nth(name, Number(place) + 1);
}
