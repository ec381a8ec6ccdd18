import type { Language } from "../../src/languages/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";

/**
 * A third language as a host writes one: an object of the interface, and nothing of the library is changed for it. It has
 * the shape of a language and none of its words: every text is kana, every message its number and what it was handed.
 */
export const ja: Language = {
  ...kana(zhCN),
  id: "ja",
  label: ({ ja: own, zh }) =>
    own ??
    numbered(
      "ラベル",
      [...zh].reduce((sum, each) => sum + (each.codePointAt(0) ?? 0), 0),
    ),
  quantity: (value) => `${value}こ`,
  date: (date) => date.replaceAll("-", "・"),
  year: (year) => `${year}ねん`,
  list: (names) => names.join("と"),
  joined: (parts) => parts.filter((part) => part !== "").join("。"),
  pair: (name, value) => `${name}は${value}`,
  cited: (text, notes) => (notes.length > 0 ? `${text}（${notes.join("と")}）` : text),
  quoted: (text) => `「${text}」`,
  sentence: (text) => text,
};

/** What is handed to a message besides words: it chooses by them, and does not say them. */
const CHOICES = [
  "met",
  "unmet",
  "waived",
  "unknown",
  "not-applicable",
  "at-least",
  "at-most",
  "exactly",
  "about",
  "projected",
  "encouraged",
  "principle",
  "bonus",
  "deduction",
  "min-cost",
  "max-coverage",
  "optimal",
  "bounded",
];

function numbered(word: string, number: number): string {
  return `${word}${number}`;
}

/** The same shape, each text and message in kana, numbered. */
function kana<T>(shape: T): T {
  let count = 0;
  const inKana = (value: unknown): unknown => {
    count += 1;
    const word = numbered("ことば", count);
    if (typeof value === "function") return (...given: unknown[]) => [word, ...given.flatMap(wordsOf)].join(" ");
    if (Array.isArray(value)) return value.map(inKana);
    if (typeof value !== "object" || value === null) return word;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inKana(member)]));
  };
  return inKana(shape) as T;
}

function wordsOf(given: unknown): string[] {
  if (typeof given === "number") return [String(given)];
  if (typeof given === "string") return CHOICES.includes(given) ? [] : [given];
  return typeof given === "object" && given !== null ? Object.values(given).flatMap(wordsOf) : [];
}
