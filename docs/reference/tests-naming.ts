import ts from "typescript";
import { filesIn, nodesOf, type SourceFile } from "../../test/source.js";

/** A test file, what it names and what it calls. */
export interface TestFile {
  /** From `test`, with its ending. */
  readonly name: string;
  readonly room: string;
  /** Rules, targets, measures and clauses, as texts. */
  readonly names: ReadonlySet<string>;
  /** Functions of the library. */
  readonly calls: ReadonlySet<string>;
}

/** The files of tests, in the order of their names; but for those of plans as such and of pages, which apply no rule. */
export function testFiles(): TestFile[] {
  return filesIn("test", ".test.ts", ".test-prop.ts")
    .map(testFileOf)
    .filter(({ room }) => room !== "plan" && room !== "docs");
}

function testFileOf(file: SourceFile): TestFile {
  const name = file.name.replace(/^test\//, "");
  const nodes = nodesOf(file.tree);
  return { name, room: name.split("/")[0] ?? "", names: new Set(nodes.flatMap(namedBy)), calls: callsIn(file, nodes) };
}

/**
 * What a piece of a test names. One word counts only where a rule is asked for, since `functions` is a key of the
 * records as well, and a number such as 2.5 only among clauses; a text of several words counts wherever it stands.
 */
function namedBy(node: ts.Node): string[] {
  if (ts.isPropertyAccessExpression(node) && /\bmeasured$/.test(node.expression.getText())) return [node.name.text];
  if (!ts.isStringLiteralLike(node)) return [];
  const { text } = node;
  const counts = /^\d+\.\d+$/.test(text) ? isAmongClauses(node) : /\W/.test(text) || asksForRule(node);
  return counts ? [text] : [];
}

/** `clauses: ["2.5"]`, `clause: "2.5"`. */
function isAmongClauses({ parent }: ts.Node): boolean {
  const holder = ts.isArrayLiteralExpression(parent) ? parent.parent : parent;
  return ts.isPropertyAssignment(holder) && /^clauses?$/.test(holder.name.getText());
}

/** `rule: "…"`, `rule === "…"`, a row of a table of cases `["…", record]`, or the argument of a helper `finding("…", record)`. */
function asksForRule(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === "rule";
  if (ts.isBinaryExpression(parent)) return /\brule$/.test(parent.left.getText());
  if (ts.isArrayLiteralExpression(parent))
    return parent.elements[0] === node && parent.elements.some(ts.isObjectLiteralExpression);
  return ts.isCallExpression(parent) && ts.isIdentifier(parent.expression) && !RUNNERS.includes(parent.expression.text);
}

const RUNNERS = ["describe", "it", "test", "expect"];

/** The names, as the library has them, of what a file imports from src and calls. */
function callsIn({ tree }: SourceFile, nodes: readonly ts.Node[]): ReadonlySet<string> {
  const imported = new Map(tree.statements.flatMap(importedFromSource));
  return new Set(
    nodes.flatMap((node) => {
      const local = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : undefined;
      const name = local === undefined ? undefined : imported.get(local);
      return name === undefined ? [] : [name];
    }),
  );
}

function importedFromSource(statement: ts.Statement): [local: string, name: string][] {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const bindings = statement.importClause?.namedBindings;
  if (!statement.moduleSpecifier.text.includes("/src/") || !bindings || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.map(({ name, propertyName }) => [name.text, (propertyName ?? name).text]);
}
