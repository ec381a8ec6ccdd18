import { grouped, ownValue } from "../kernel/index.js";
import type { Words } from "../languages/index.js";
import { type Context, nameOf } from "./context.js";
import { ruleName } from "./rule-name.js";

/** What is not recorded, in one sentence; none where nothing is missing. */
export function missingOf(context: Context, paths: readonly string[]): string[] {
  return paths.length > 0 ? [context.language.standards.missing(missingWords(context, paths))] : [];
}

const MOST_SHOWN = 6;
const MOST_NAMED = 3;

/** The inputs that are missing, by their names; of many the first and how many there are. */
export function missingWords(context: Context, paths: readonly string[]): string {
  const { language } = context;
  const names = [
    ...new Set(paths.length > MOST_NAMED ? byField(context, paths) : paths.map((path) => pathName(context, path))),
  ];
  const shown = language.list(names.slice(0, MOST_SHOWN));
  return names.length > MOST_SHOWN ? language.words.more(shown, names.length) : shown;
}

/** Each field once, with how many records it is missing in. */
function byField(context: Context, paths: readonly string[]): string[] {
  return [...grouped(paths, fieldOf)].map(([field, those]) =>
    those.length === 1
      ? pathName(context, those[0])
      : context.language.words.inRecords(pathName(context, field), those.length),
  );
}

const fieldOf = (path: string) =>
  OWNED.map((pattern) => pattern.exec(path)?.[2]).find((each) => each !== undefined) ?? path;

/** A path within a record: of a year's by its complex, of another by its place. */
const OWNED = [/^records\.(.+?)\.((?:observed|measured|previous|base)\..+)$/, /^(\w+\[\d+\])\.(.+)$/] as const;

/** The name of the place that a path leads to, as far as there is one. */
export function pathName(context: Context, path: string): string {
  const { language } = context;
  const [first = "", ...rest] = path.split(".");
  const inner = rest.join(".");
  if (first === "previous" || first === "base") return language.words[first](pathName(context, inner));
  if (first === "observed") return nameOf(context, "observed", inner);
  if (first === "measured") return nameOf(context, "measure", inner);
  if (first === "facts") return nameOf(context, "fact", inner);
  if (first === "cohort" && inner !== "") return ofOwner(context, nameOf(context, "indicator", inner), "cohort");
  if (first === "evidence" && inner !== "") return dutyName(context, inner);
  if (/^\d{4}$/.test(path)) return language.year(Number(path));
  if (/^\d{4}$/.test(first)) return language.words.ofOwner(language.year(Number(first)), pathName(context, inner));
  if (first === "traits") return traitName(context, inner);
  return ownedName(context, path) ?? fieldName(context, path) ?? listName(context, path) ?? language.quoted(path);
}

function traitName({ plan, language }: Context, id: string): string {
  const trait = plan.traits?.find((each) => each.id === id);
  return trait ? language.label(trait.label) : language.quoted(id);
}

const ofOwner = ({ language }: Context, owner: string, field: keyof Words["fields"]) =>
  language.words.ofOwner(owner, language.words.fields[field]);

/** The rule that evidence is for, and which part of it. */
function dutyName(context: Context, inner: string): string {
  const [rule = "", part] = inner.split(".");
  const name = ruleName(context, rule);
  return part === undefined ? name : context.language.words.ofOwner(name, nameOf(context, "element", part));
}

/** Of `records.pumps.observed.staff` or `chains[2].links` and the like: the input and whose it is. */
function ownedName(context: Context, path: string): string | undefined {
  const { language } = context;
  const [ofYear, ofPlace] = OWNED;
  const [, complex = "", input = ""] = ofYear.exec(path) ?? [];
  if (input !== "") return language.words.ofOwner(nameOf(context, "complex", complex), pathName(context, input));
  const [, record = "", field = ""] = ofPlace.exec(path) ?? [];
  const owner = field === "" ? undefined : listName(context, record);
  return owner === undefined ? undefined : language.words.ofOwner(owner, pathName(context, field));
}

/** The last part of a path that is a field with a name. */
export function fieldName({ language }: Context, path: string): string | undefined {
  const last =
    path
      .split(".")
      .at(-1)
      ?.replace(/\[\d+\]$/, "") ?? "";
  const isList = ownValue(language.words.lists, path.replace(/\[\d+\]$/, "")) !== undefined;
  return isList ? undefined : ownValue(language.words.fields, last);
}

/** A record of a list of the portfolio, by its place: `chains[2]`. */
function listName({ language }: Context, path: string): string | undefined {
  const [, list = "", place] = /^(\w+)(?:\[(\d+)\])?$/.exec(path) ?? [];
  const name = ownValue(language.words.lists, list);
  return name === undefined || place === undefined ? name : language.words.nth(name, Number(place) + 1);
}
