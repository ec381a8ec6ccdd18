import { readFileSync } from "node:fs";
import { isPlainObject } from "../../src/kernel/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const file = new URL("../../docs/examples/portfolio.json", import.meta.url);
const written = JSON.parse(readFileSync(file, "utf8"));

const LISTS = ["records", "grants", "expenditures", "surveys", "needs", "chains", "projects", "cases", "evidence"];

/** The sample, its lists said to hold all there is. */
export const sample = { ...written, complete: LISTS };

type Path = readonly (string | number)[];

/** The keys under which a record names something by a word of the plan's, or by the id of another record. */
const NAMING = new Set(
  `tier locality parentLocality list kind functions capabilities has lacks virtual operatingModel categories complex platform
  grant category source channel level industry complexes resources after parts item done unit clause ground policy role
  reach focus department`.split(/\s+/),
);

function wordsIn(value: unknown, path: Path): Path[] {
  const keys = path.filter((each) => typeof each === "string");
  if (typeof value === "string") {
    const isIndustry = keys.at(-1) === "id" && keys.at(-2) === "industry";
    return (NAMING.has(keys.at(-1) ?? "") || isIndustry) && !/^\d/.test(value) ? [path] : [];
  }
  if (Array.isArray(value)) return value.flatMap((each, at) => wordsIn(each, [...path, at]));
  return isPlainObject(value) ? Object.entries(value).flatMap(([key, each]) => wordsIn(each, [...path, key])) : [];
}

const words = Object.entries(sample).flatMap(([list, value]) =>
  list === "members" || list === "complete" ? [] : wordsIn(value, [list]),
);

const labels = new Map<string, string>(
  [
    ...(["tiers", "localities", "functions", "capabilities", "resourceKinds", "participantKinds"] as const),
    ...(["operatingModels", "lists", "industryCategories"] as const),
  ].flatMap((list) => (taizhou[list] ?? []).map(({ id, label }) => [id, label.zh] as const)),
);
for (const list of ["complexes", "grants", "projects", "surveys", "needs"])
  for (const { id, name } of sample[list] ?? []) if (name !== undefined) labels.set(id, name);

/** Another way of writing a word: its name, a capital, full width, with what cannot be seen, a letter left out. */
const WAYS: readonly ((word: string) => string | undefined)[] = [
  (word) => labels.get(word),
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
  (word) => word.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  (word) => `${word.slice(0, 2)}\u200b${word.slice(2)}`,
  (word) => (word.length > 4 ? word.slice(0, 2) + word.slice(3) : undefined),
];

/** A word of the sample in another way of writing. */
export interface OtherWord {
  readonly path: Path;
  readonly word: string;
}

function at(path: Path, from: unknown): unknown {
  return path.reduce(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    from,
  );
}

/** Every word of the sample in every other way of writing. */
export const OTHER_WORDS: readonly OtherWord[] = words.flatMap((path) => {
  const own = String(at(path, sample));
  return WAYS.flatMap((way) => {
    const word = way(own);
    return word === undefined || word === own ? [] : [{ path, word }];
  });
});

/** The sample with a word in another way of writing. */
export function withWord({ path, word }: OtherWord): object {
  const changed = structuredClone(sample);
  Reflect.set(Object(at(path.slice(0, -1), changed)), path.at(-1) ?? "", word);
  return changed;
}
