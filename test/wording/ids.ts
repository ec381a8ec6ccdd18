import { MEASURES, OBSERVED } from "../../src/index.js";
import { RULE_IDS } from "../../src/plan/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { portfolio, report } from "./samples.js";

/** Every id that has a name, and every word of the library's for a value: none of them may stand in a sentence. */
export const ids = [
  ...new Set([
    ...Object.entries(taizhou).flatMap(([key, list]) =>
      Array.isArray(list) && key !== "clauses" && key !== "openLists"
        ? list.flatMap((each) => (typeof each === "object" && "id" in each ? [String(each.id)] : []))
        : [],
    ),
    ...Object.entries(taizhou.readings).flatMap(([id, { alternatives }]) => [id, ...Object.keys(alternatives)]),
    ...RULE_IDS,
    ...MEASURES.map(({ id }) => id),
    ...OBSERVED.map(({ id }) => id),
    ...idsIn([taizhouScorecard, taizhouStanding, taizhouFunding]),
    ...valuesIn(report),
  ]),
];

/** The ids that stand anywhere in a value. */
export function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "id" && typeof inner === "string" ? [inner] : idsIn(inner),
  );
}

/** What stands under the keys of a report that take one of some names of the library's. */
function valuesIn(value: unknown): string[] {
  const keys = ["verdict", "status", "state", "strength", "kind", "reason", "limit", "by", "why", "group", "effect"];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    keys.includes(key) && typeof inner === "string" && /^[a-z-]+$/.test(inner) ? [inner] : valuesIn(inner),
  );
}

/** Words that records of the sample use by themselves, as ids of industries. */
export const ownIds: ReadonlySet<string> = new Set([
  ...(portfolio.surveys ?? []).flatMap(({ rows }) => rows.flatMap(({ industry = "" }) => industry)),
  ...(portfolio.chains ?? []).map(({ industry }) => industry),
]);

/** Whether an id stands in a text as a word. */
export function isWord(text: string, id: string): boolean {
  return new RegExp(`(?<![\\w-])${id.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-])`).test(text);
}

const labels = englishIn([taizhou, MEASURES, OBSERVED, taizhouScorecard]).join(" ");

/** Whether an id cannot be taken for English words: it is of several, and no name has them. */
export function isBareEnglish(id: string): boolean {
  return id.includes("-") && !ownIds.has(id) && !isWord(labels, id);
}

/** The English of every name in a value. */
function englishIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "en" && typeof inner === "string" ? [inner] : englishIn(inner),
  );
}
