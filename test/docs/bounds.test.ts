/* Every function says what its work is bounded by: in proportion to what, or by which limit. */
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as charts from "../../src/charts/index.js";
import * as engine from "../../src/index.js";
import * as schema from "../../src/schema/index.js";
import * as tables from "../../src/tables/index.js";
import { filesIn } from "../source.js";

const docs = new Map(
  filesIn("src", ".ts").flatMap(({ tree }) =>
    tree.statements
      .flatMap((node) => {
        const name = ts.isFunctionDeclaration(node) ? node.name?.text : undefined;
        const [doc] = ts.getJSDocCommentsAndTags(node);
        return name && doc && isExported(node) ? [[name, doc.getText()] as const] : [];
      })
      .reverse(),
  ),
);

function isExported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

const functions = [engine, charts, schema, tables].flatMap((entry) =>
  Object.entries(entry).flatMap(([name, value]) => (typeof value === "function" && /^[a-z]/.test(name) ? [name] : [])),
);

describe("the work of every function is bounded, and its comment says by what", () => {
  it("of all that are exported", () => {
    expect(functions.length).toBeGreaterThan(60);
  });

  it.each(functions)("%s", (name) => {
    expect(docs.get(name)).toMatch(/\n \* Work: .+/);
  });
});
