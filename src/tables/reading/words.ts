import { asRead, nearest, ownValue } from "../../kernel/index.js";
import { labelsOf, lookUpOf, onlyOf } from "../../plan/index.js";
import type { Named } from "../sheets/model.js";
import { shortFormsOf } from "./short-forms.js";

/** Finds what a text names: exactly, or else the nearest name. */
export interface Lookup {
  readonly idOf: (text: string) => string | undefined;
  /** Those that a text names, where it may name several. */
  readonly severalBy: (text: string) => readonly Named[];
  readonly byId: (id: string) => Named | undefined;
  readonly nearTo: (text: string) => Named | undefined;
  readonly all: readonly Named[];
}

/**
 * The plan's look-up among what has names, and of a text without what stands in brackets, or of that alone: in a `closed` list
 * where both mean the same, and there by a short form of a label too: 研发 for 研究开发.
 */
export function lookupOf(
  named: readonly Named[],
  {
    aliases = {},
    closed = false,
  }: { readonly aliases?: { readonly [text: string]: string }; readonly closed?: boolean } = {},
): Lookup {
  const byId = new Map(named.map((each) => [each.id, each]));
  const names = new Map(
    named.flatMap((each) => [each.id, ...labelsOf(each.label)].map((form) => [form, each] as const)),
  );
  const allNamed = lookUpOf(named, aliases);
  const lookUp = (text: string) => onlyOf(allNamed(text));
  const shortened = closed ? shortFormsOf(names) : () => undefined;
  const plainly = (piece: string) => lookUp(piece) ?? shortened(asRead(piece));
  // What stands in brackets may say the opposite (市级（已撤销）): of a list of the plan it has to mean the same.
  const ofPieces = (text: string) => {
    const [first, ...others] = piecesOf(text).map(plainly);
    return others.every((each) => each === first) ? first : undefined;
  };
  const found = (text: string) => lookUp(text) ?? (closed ? ofPieces(text) : piecesOf(text).map(lookUp).find(Boolean));
  return {
    all: named,
    byId: (id) => byId.get(id),
    idOf: remembered((text) => found(text)?.id),
    severalBy: (text) => (found(text) ? [] : allNamed(text)),
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

/** A text without what stands in brackets, and each of what does. */
function piecesOf(text: string): string[] {
  const plain = text.slice(0, 100).normalize("NFKC");
  const inBrackets = [...plain.matchAll(/\(([^()]*)\)/gu)].map(([, inside = ""]) => inside);
  return [plain.replace(/\([^()]*\)/gu, ""), ...inBrackets].filter((piece) => piece.trim() !== "");
}

/** The other names that a host gave for members of a list. */
export function aliasesOf(aliases: unknown, list: string | undefined): { readonly [text: string]: string } {
  if (list === undefined || typeof aliases !== "object" || aliases === null) return {};
  const given = ownValue(aliases as Readonly<Record<string, unknown>>, list);
  return typeof given === "object" && given !== null ? (given as { readonly [text: string]: string }) : {};
}
