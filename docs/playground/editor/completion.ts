import { getLocation, getNodeValue, type Node, parseTree } from "jsonc-parser";
import { keysOf, type SchemaPart, saysOf, schemasAt, valuesOf } from "./schema-at.js";

/** What may be written in a place. */
interface Completion {
  readonly label: string;
  readonly apply: string;
  readonly info: string;
  readonly type: "property" | "enum";
  readonly boost: number;
}

interface Completions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
  readonly filter: boolean;
}

/** What a schema lets one write at a position of a text; nothing where it has nothing to say. */
export function completionsAt(
  schema: SchemaPart,
  text: string,
  position: number,
  language: string,
): Completions | undefined {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, position);
  const tree = parseTree(text);
  const value: unknown = tree && getNodeValue(tree);
  const token = tokenAt(text, position, previousNode);
  const typed = text.slice(token.from, position).replace(/^"/, "").toLowerCase();
  const options = isAtPropertyKey
    ? keyOptions(schema, path.slice(0, -1), value, !/^\s*:/.test(text.slice(token.to)), language)
    : valueOptions(schema, path, value, language);
  const fitting = options.filter(({ label }) => label.toLowerCase().includes(typed));
  return fitting.length === 0 ? undefined : { ...token, options: fitting, filter: false };
}

/** What the schema says of the key or value at a position. */
export function descriptionAt(schema: SchemaPart, text: string, position: number, language: string): string {
  const { path } = getLocation(text, position);
  const tree = parseTree(text);
  const [found] = schemasAt(schema, path, tree && getNodeValue(tree));
  return found ? saysOf(found, language) : "";
}

function keyOptions(
  schema: SchemaPart,
  path: readonly (string | number)[],
  value: unknown,
  withColon: boolean,
  language: string,
): Completion[] {
  const at = path.reduce<unknown>(
    (each, step) => (typeof each === "object" && each !== null ? Reflect.get(each, step) : undefined),
    value,
  );
  const there = typeof at === "object" && at !== null ? Object.keys(at) : [];
  return [...keysOf(schemasAt(schema, path, value))]
    .filter(([key]) => !there.includes(key))
    .map(([key, { schema: own, isRequired }]) => ({
      label: key,
      apply: `${JSON.stringify(key)}${withColon ? ": " : ""}`,
      info: saysOf(own, language),
      type: "property",
      boost: isRequired ? 1 : 0,
    }));
}

function valueOptions(
  schema: SchemaPart,
  path: readonly (string | number)[],
  value: unknown,
  language: string,
): Completion[] {
  const schemas = schemasAt(schema, path, value);
  return valuesOf(schemas).map((each) => ({
    label: typeof each === "string" ? each : JSON.stringify(each),
    apply: JSON.stringify(each),
    info: schemas[0] ? saysOf(schemas[0], language) : "",
    type: "enum",
    boost: 0,
  }));
}

/** The word that is being written: with its quotes, where it is a text. */
function tokenAt(
  text: string,
  position: number,
  node: Pick<Node, "offset" | "length" | "type"> | undefined,
): { readonly from: number; readonly to: number } {
  if (
    node &&
    node.offset <= position &&
    position <= node.offset + node.length &&
    /string|property|number|boolean|null/.test(node.type)
  ) {
    return { from: node.offset, to: node.offset + node.length };
  }
  const from = position - (/[\w"-]*$/.exec(text.slice(0, position))?.[0].length ?? 0);
  return { from, to: position };
}
