import type { Label } from "../../finding/index.js";
import { asRead, grouped } from "../../kernel/index.js";

/** A word that plans and records may use: an id, and what it is called. */
export interface Word {
  readonly id: string;
  readonly label?: Label | undefined;
  /** Of a public list, as a division's of GB/T 2260. */
  readonly code?: string | undefined;
  /** Other names of its own. */
  readonly also?: readonly string[] | undefined;
}

/**
 * Finds the words that a text may mean: by id, by another name given, by code, by label in any language, each as it reads;
 * then by any of them without what stands in brackets or without 市县区级 (省 for 省级). What means one alone by one of these
 * means that one.
 */
export function lookUpOf<W extends Word>(
  words: readonly W[],
  aliases: { readonly [name: string]: string } = {},
): (text: string) => readonly W[] {
  const others = grouped(Object.entries(aliases), ([, id]) => id);
  const named = words.flatMap((word) => {
    const { id, label, code = "", also = [] } = word;
    const given = (others.get(id) ?? []).map(([name]) => name);
    const ways = [
      [id],
      [asRead(id)],
      given.map(asRead),
      [code, ...also].map(asRead),
      labelsOf(label).map(asRead),
      formsOf(word),
    ];
    return ways.flatMap((forms, way) => forms.map((form) => ({ word, name: way + form })));
  });
  const byName = grouped(named, ({ name }) => name);
  return (text) => {
    const forms = [text, asRead(text), withoutEnding(asRead(text))].filter(Boolean);
    const names = forms.flatMap((form) => ["0", "1", "2", "3", "4", "5"].map((way) => way + form));
    const found = names.map((name) => (byName.get(name) ?? []).map(({ word }) => word));
    return found.find(onlyOf) ?? found.find(([first]) => first) ?? [];
  };
}

/** The one among words, where all are that. */
export function onlyOf<W extends Word>(words: readonly W[]): W | undefined {
  const [first, ...others] = words;
  return others.every(({ id }) => id === first?.id) ? first : undefined;
}

/** Whatever a word may go by. */
export function formsOf({ id, label, code = "", also = [] }: Word): readonly string[] {
  return [id, ...labelsOf(label), code, ...also].flatMap(plainForms);
}

/** What a word is called, in each language. */
export function labelsOf(label: Label | undefined): readonly string[] {
  return Object.values(label ?? {}).filter((name) => typeof name === "string");
}

/** A text without what tells apart two that read alike, and without what stands in brackets or the ending of a place or tier. */
export function plainForms(text: string): string[] {
  const plain = asRead(text);
  const bare = asRead(withoutBrackets(text));
  return [...new Set([plain, bare, withoutEnding(plain)])].filter(Boolean);
}

/** A text without what stands in brackets. */
export function withoutBrackets(text: string): string {
  return text.normalize("NFKC").replace(/\([^()]*\)/gu, "");
}

function withoutEnding(plain: string): string {
  return plain.replace(/(?<=.{2})[市县区]$|(?<=.)级$/u, "");
}
