import { asRead, nearest, ownValue } from "../../kernel/index.js";
import type { Named } from "../sheets/model.js";
import { shortFormsOf } from "./short-forms.js";

/** Finds what a text names: exactly, or else the nearest name. */
export interface Lookup {
  readonly idOf: (text: string) => string | undefined;
  readonly byId: (id: string) => Named | undefined;
  readonly nearTo: (text: string) => Named | undefined;
  readonly all: readonly Named[];
}

/**
 * A look-up among what has names: by id, by another name that the host gave, by label in any language, by code; without what
 * stands in brackets, or by that alone, in a `closed` list by both where both mean the same; without 市县区级 (省 for 省级); where the list is `closed`, by a short form of a label: 研发 for 研究开发.
 * A text that could name two names none.
 */
export function lookupOf(
  named: readonly Named[],
  {
    aliases = {},
    closed = false,
  }: { readonly aliases?: { readonly [text: string]: string }; readonly closed?: boolean } = {},
): Lookup {
  const strong = new Map<string, Named>();
  const weak = new Map<string, Named | undefined>();
  const byId = new Map(named.map((each) => [each.id, each]));
  for (const each of named) {
    for (const form of [each.id, ...labelsOf(each), ...(each.also ?? [])]) {
      const plain = asRead(form);
      if (plain !== "" && !strong.has(plain)) strong.set(plain, each);
      for (const loose of looseForms(form)) {
        const known = weak.has(loose) ? weak.get(loose) : each;
        weak.set(loose, known?.id === each.id ? each : undefined);
      }
    }
  }
  for (const [text, id] of Object.entries(aliases)) {
    const meant = byId.get(id);
    if (meant) strong.set(asRead(text), meant);
  }
  const names = new Map(named.flatMap((each) => [each.id, ...labelsOf(each)].map((form) => [form, each] as const)));
  const shortened = closed ? shortFormsOf(names) : () => undefined;
  const loosely = (forms: readonly string[]) => forms.map((form) => strong.get(form) ?? weak.get(form)).find(Boolean);
  const plainly = (piece: string) =>
    strong.get(asRead(piece)) ?? loosely(looseForms(piece)) ?? shortened(asRead(piece));
  // What stands in brackets may say the opposite (市级（已撤销）): of a list of the plan it has to mean the same.
  const ofPieces = (text: string) => {
    const [first, ...others] = piecesOf(text).map(plainly);
    return others.every((each) => each === first) ? first : undefined;
  };
  const found = (text: string) =>
    byId.get(text) ?? strong.get(asRead(text)) ?? (closed ? ofPieces(text) : loosely(looseForms(text)));
  return {
    all: named,
    byId: (id) => byId.get(id),
    idOf: remembered((text) => found(text)?.id),
    nearTo: remembered((text) => {
      const near = nearest(text, names.keys());
      return near === undefined ? undefined : names.get(near);
    }),
  };
}

/** A function of a text that works each out once: cells say the same over and over. */
function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const made = known.has(text) ? (known.get(text) as T) : of(text);
    known.set(text, made);
    return made;
  };
}

/** What a text may go by beside itself. */
function looseForms(text: string): string[] {
  const forms = piecesOf(text).map(asRead);
  return [...forms, ...forms.map((form) => form.replace(/(?<=.{2})[市县区]$|(?<=.)级$/u, ""))].filter(
    (form) => form !== "",
  );
}

/** A text without what stands in brackets, and each of what does. */
function piecesOf(text: string): string[] {
  const plain = text.slice(0, 100).normalize("NFKC");
  const inBrackets = [...plain.matchAll(/\(([^()]*)\)/gu)].map(([, inside = ""]) => inside);
  return [plain.replace(/\([^()]*\)/gu, ""), ...inBrackets].filter((piece) => piece.trim() !== "");
}

function labelsOf({ label }: Named): string[] {
  return Object.values(label).filter((text) => typeof text === "string");
}

/** The other names that a host gave for members of a list. */
export function aliasesOf(aliases: unknown, list: string | undefined): { readonly [text: string]: string } {
  if (list === undefined || typeof aliases !== "object" || aliases === null) return {};
  const given = ownValue(aliases as Readonly<Record<string, unknown>>, list);
  return typeof given === "object" && given !== null ? (given as { readonly [text: string]: string }) : {};
}
