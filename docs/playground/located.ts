import { faultsOf, type Language, PolicyError, Portfolio } from "innovation-service-complex";
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { wordsOf } from "./words.js";

/** Something wrong with the text of the editor, and where it stands in it. */
export interface Located {
  readonly path: string;
  readonly got: string;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** The portfolio that a text holds, or everything that is wrong with it. */
export function read(
  text: string,
  language: Language,
): { readonly portfolio: Portfolio } | { readonly faults: readonly Located[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (errors.length > 0 || !tree) return { faults: errors.map((error) => syntaxFault(error, language)) };
  const input: unknown = JSON.parse(text);
  const parsed = Portfolio.safeParse(input);
  if (parsed.success) return { portfolio: parsed.data };
  return { faults: located(faultsOf(parsed.error, input), tree, language) };
}

/** The faults of an option of the report, which stand nowhere in the text. */
export function elsewhere(error: unknown, language: Language): Located[] {
  if (!(error instanceof PolicyError)) throw error;
  return located(error.faults, undefined, language);
}

function syntaxFault({ error, offset, length }: ParseError, language: Language): Located {
  const code = printParseErrorCode(error);
  return { path: "", got: code, words: wordsOf(language).notJson, from: offset, to: offset + Math.max(length, 1) };
}

function located(
  faults: readonly PolicyError["faults"][number][],
  tree: Node | undefined,
  language: Language,
): Located[] {
  return faults.map(({ path, got, accepted, example }) => {
    const node = tree && nearest(tree, segmentsOf(path));
    return {
      path,
      got,
      words: wordsOf(language).fault(language.label(accepted), example),
      from: node?.offset ?? 0,
      to: node ? node.offset + node.length : 0,
    };
  });
}

/** `complexes[3].site.floorArea` as keys and places. */
function segmentsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, place, quoted, key]) =>
    place === undefined ? (quoted ?? key ?? "") : Number(place),
  );
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
