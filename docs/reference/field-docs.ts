import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { fieldsOf, SCHEMA_NAMES } from "../../src/schema/index.js";
import { TOP } from "../../test/source.js";

/** Sentences that stand above properties of schemas, by file. */
export interface FieldDocs {
  /** Files as they should read, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Fields whose property stands nowhere in the source. */
  readonly unplaced: readonly string[];
}

interface Declared {
  readonly file: ts.SourceFile;
  readonly node: ts.Node;
}

type Fields = ReadonlyMap<string, string>;

/**
 * The sentence of every field of every public schema, put above its property in the source, where typedoc and editors
 * find it. What `fieldsOf` says is the one authority.
 */
export function fieldDocs(): FieldDocs {
  const sources = filesUnder(join(TOP, "src")).map((path) =>
    ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true),
  );
  const declared = new Map<string, Declared[]>();
  for (const file of sources) {
    for (const statement of file.statements) {
      for (const { name, node } of declarationsIn(statement)) {
        declared.set(name, [...(declared.get(name) ?? []), { file, node }]);
      }
    }
  }
  const edits = new Map<ts.SourceFile, Map<ts.Node, string>>();
  const unplaced: string[] = [];
  for (const name of SCHEMA_NAMES) {
    const fields = new Map(fieldsOf(name).map((field) => [field.path, sentence(field)]));
    const placed = new Set<string>();
    const root = schemaOf(name, declared);
    if (root) walk(root.node, root.file, "", { declared, fields, placed, edits, seen: new Set() });
    for (const path of fields.keys())
      if (!placed.has(path) && !path.startsWith("changes.")) unplaced.push(`${name}.${path}`);
  }
  const files = new Map([...edits].map(([file, docs]) => [relative(TOP, file.fileName), edited(file, docs)]));
  return { files, unplaced };
}

function sentence({ header, says, unit, without }: ReturnType<typeof fieldsOf>[number]): string {
  const term = [header.zh, ...(unit ? [unit.en] : [])].join(", ");
  const absent = without ? ` Absent: ${without.en}.` : "";
  return `${says.en.replace(/\.$/, "")} (${term}).${absent}`;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => join(folder, path));
}

/** What a statement declares by a name: a constant with a value, or a function. */
function declarationsIn(statement: ts.Statement): { name: string; node: ts.Node }[] {
  if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
    return [{ name: statement.name.text, node: statement.body }];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    ts.isIdentifier(name) && initializer ? [{ name: name.text, node: initializer }] : [],
  );
}

const schemaOf = (name: string, declared: ReadonlyMap<string, Declared[]>) =>
  declared.get(name)?.find(({ file }) => !file.fileName.includes("/schema/") && !file.fileName.includes("/testing/"));

interface Walk {
  readonly declared: ReadonlyMap<string, Declared[]>;
  readonly fields: Fields;
  readonly placed: Set<string>;
  readonly edits: Map<ts.SourceFile, Map<ts.Node, string>>;
  readonly seen: Set<string>;
}

/** What makes the schema of a record from its shape. */
const SHAPES: ReadonlySet<string> = new Set(["objectOf", "openObjectOf", "z.strictObject"]);

/** Goes through an expression that makes a schema, and notes what belongs above each property. */
function walk(node: ts.Node, file: ts.SourceFile, at: string, context: Walk, form?: string, isPart = false): void {
  if (ts.isObjectLiteralExpression(node)) {
    if (!isPart) return;
    const own = formIn(node) ?? form;
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) walk(property.expression, file, at, context, own, true);
      else if (property.name) propertyAt(property, file, at, context, own);
    }
    return;
  }
  if (ts.isIdentifier(node)) {
    const isSchema = (SCHEMA_NAMES as readonly string[]).includes(node.text);
    const found = isSchema ? undefined : nearestOf(context.declared.get(node.text), file);
    const visit = found && `${found.file.fileName}:${found.node.pos}:${at}`;
    if (!found || visit === undefined || context.seen.has(visit) || isBelow(found.file)) return;
    context.seen.add(visit);
    walk(found.node, found.file, at, context, form, isPart);
  } else if (ts.isCallExpression(node) && SHAPES.has(node.expression.getText())) {
    for (const shape of node.arguments) walk(shape, file, at, context, form, true);
  } else if (ts.isPropertyAccessExpression(node)) {
    walk(node.expression, file, at, context, form, isPart);
  } else if (!ts.isTypeNode(node)) {
    node.forEachChild((child) => walk(child, file, at, context, form, isPart));
  }
}

/** Whether a file is of the room below all records. */
const isBelow = ({ fileName }: ts.SourceFile) => /\/src\/kernel\//.test(fileName);

const nearestOf = (found: readonly Declared[] | undefined, file: ts.SourceFile) =>
  found?.find((one) => one.file === file) ?? (found?.length === 1 ? found[0] : undefined);

function propertyAt(
  property: ts.ObjectLiteralElementLike,
  file: ts.SourceFile,
  at: string,
  context: Walk,
  form: string | undefined,
): void {
  const key =
    property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) ? property.name.text : "";
  const path = at === "" ? key : `${at}.${key}`;
  const named = [`${form}:${path}`, path].find((one) => context.fields.has(one));
  const text = named === undefined ? undefined : context.fields.get(named);
  if (named !== undefined && text !== undefined) {
    context.placed.add(named);
    const docs = context.edits.get(file) ?? new Map<ts.Node, string>();
    if (!docs.has(property)) docs.set(property, text);
    context.edits.set(file, docs);
  }
  if (![...context.fields.keys()].some((field) => field.replace(/^.*:/, "").startsWith(`${path}.`))) return;
  property.forEachChild((child) => {
    if (child !== property.name) walk(child, file, path, context, form);
  });
}

/** What tells a form apart from others: the constant of its first literal. */
function formIn(object: ts.ObjectLiteralExpression): string | undefined {
  for (const property of object.properties) {
    const value = ts.isPropertyAssignment(property) ? property.initializer.getText() : "";
    const constant = /^z\.literal\("([^"]+)"\)/.exec(value)?.[1];
    if (constant !== undefined) return constant;
  }
  return undefined;
}

/** The file with the sentences in place of what stood above those properties. */
function edited(file: ts.SourceFile, docs: ReadonlyMap<ts.Node, string>): string {
  const text = file.text;
  const changes = [...docs].map(([node, says]) => {
    const start = node.getStart(file);
    const old = ts.getLeadingCommentRanges(text, node.getFullStart())?.find(({ pos }) => text.startsWith("/**", pos));
    const column = start - text.lastIndexOf("\n", start) - 1;
    const inLine = !old && text.slice(start - column, start).trim() !== "";
    const indent = " ".repeat(column);
    const put = inLine ? `\n${comment(says, "")}\n` : `${comment(says, indent)}\n${indent}`;
    return { from: old?.pos ?? start, to: start, put };
  });
  return changes
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, put }) => now.slice(0, from) + put + now.slice(to), text);
}

/** A comment above a property: in one line where it fits, else several. */
function comment(says: string, indent: string): string {
  const room = 120 - indent.length;
  if (says.length + 7 <= room) return `/** ${says} */`;
  return ["/**", ...wrapped(says, room - 3).map((line) => ` * ${line}`), " */"].join(`\n${indent}`);
}

function wrapped(says: string, room: number): string[] {
  const lines = [""];
  for (const word of says.split(" ")) {
    const last = lines.length - 1;
    const line = lines[last] ?? "";
    if (line !== "" && line.length + 1 + word.length > room) lines.push(word);
    else lines[last] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
