import { type Fault, type Finding, type Language, PolicyError } from "innovation-service-complex";
import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { DocumentName } from "../state/settings.js";
import { wordsOf } from "../words/words.js";
import type { Located, Where } from "./answer-types.js";
import { pathWords, segmentsOf } from "./path-words.js";

/** A text that is JSON, with what it holds. */
export interface Read {
  readonly where: Where;
  readonly tree?: Node;
  readonly input: unknown;
}

/** What a text holds, or where it is no JSON. */
export function readText(
  where: DocumentName,
  text: string,
  language: Language,
): Read | { readonly faults: readonly Located[] } {
  const deep = tooDeep(text);
  if (deep !== undefined) return { faults: [textFault(where, text, deep, 1, wordsOf(language).tooDeep, language)] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (errors.length === 0 && tree) return { where, tree, input: JSON.parse(text) };
  return { faults: errors.slice(0, 20).map((error) => syntaxFault(where, text, error, language)) };
}

/** Deeper than any record or rule, and as deep as a reader of JSON goes without trouble. */
const DEEPEST = 200;

/** Where a text is nested deeper than that. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

function syntaxFault(where: Where, text: string, { error, offset, length }: ParseError, language: Language): Located {
  const words = wordsOf(language);
  return textFault(where, text, offset, Math.max(length, 1), words.syntax[error] ?? words.notJson, language);
}

function textFault(
  where: Where,
  text: string,
  from: number,
  length: number,
  words: string,
  language: Language,
): Located {
  const line = text.slice(0, from).split("\n").length;
  return { where, path: "", place: wordsOf(language).line(line), words, from, to: from + length, hinders: true };
}

/** The faults of an error of the library, in the text that they are of. */
export function locatedError(error: unknown, read: Read, language: Language): Located[] {
  if (!(error instanceof PolicyError)) throw error;
  return error.faults.map((fault) => locatedFault(fault, read, language));
}

/** A fault, in words and at its place. */
export function locatedFault(fault: Fault, read: Read, language: Language): Located {
  const { got, accepted, example } = fault;
  const words = wordsOf(language).fault(got === "nothing" ? "" : got, language.label(accepted), example, fault.near);
  return located(fault, read, words, language, true);
}

/** What `checkPortfolio` found, at its place. */
export function locatedFinding({ fault, key }: Finding, words: string, read: Read, language: Language): Located {
  return located(fault ?? { path: key, code: "unusable" }, read, words, language, false);
}

function located(
  { path, near, code }: Pick<Fault, "path" | "code"> & { readonly near?: string },
  { where, tree, input }: Read,
  words: string,
  language: Language,
  hinders: boolean,
): Located {
  const node = tree && nearest(tree, segmentsOf(path));
  // A name stands where it is written; of a key that is not known, or one left out, the nearest says what is meant.
  const isReplaced = near !== undefined && node?.type === "string" && code !== "unknown-key";
  return {
    where,
    path,
    place: pathWords(path, input, language),
    words,
    from: node?.offset ?? 0,
    to: node ? node.offset + node.length : 0,
    ...(isReplaced && { near: JSON.stringify(near) }),
    hinders,
  };
}

/** What stands at a path, or at the longest part of it that is there: of an object that lacks a key, its key above. */
function nearest(tree: Node, segments: readonly (string | number)[]): Node {
  for (let length = segments.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, segments.slice(0, length));
    if (!node) continue;
    const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
    return length === segments.length || !key ? node : key;
  }
  return tree;
}
