import ts from "typescript";
import { filesIn, type SourceFile } from "../../test/source.js";

/** An export of the package and the clauses that its doc comment names. */
export interface CitingExport {
  readonly name: string;
  /** The room it stands in, a folder of src. */
  readonly room: string;
  readonly file: string;
  /** Locators after `@see`, in their order. */
  readonly clauses: readonly string[];
  /** Whether an entry point of the package exports it. */
  readonly isPublic: boolean;
}

/** Every exported declaration of src whose doc comment has `@see` and a locator. */
export function citingExports(): CitingExport[] {
  const files = filesIn("src", ".ts");
  const names = new Set(files.filter(({ name }) => ENTRIES.includes(name)).flatMap(exportedBy));
  return files.flatMap((file) =>
    file.tree.statements.flatMap((statement) => {
      const clauses = locatorsOf(statement);
      if (clauses.length === 0) return [];
      return declaredBy(statement).map((name) => ({
        name,
        room: file.name.split("/")[1] ?? "",
        file: file.name,
        clauses,
        isPublic: names.has(name),
      }));
    }),
  );
}

const ENTRIES: readonly string[] = ["src/index.ts", "src/taizhou/index.ts", "src/schema/index.ts"];

function exportedBy({ tree }: SourceFile): string[] {
  return tree.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause } = statement;
      return exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : [];
    }
    return declaredBy(statement);
  });
}

function declaredBy(statement: ts.Statement): string[] {
  if (!ts.canHaveModifiers(statement)) return [];
  const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  return "name" in statement && statement.name ? [(statement.name as ts.Identifier).text] : [];
}

/** What stands after `@see`, where it is not a link. */
function locatorsOf(statement: ts.Statement): string[] {
  return ts
    .getJSDocCommentsAndTags(statement)
    .flatMap((comment) => (ts.isJSDoc(comment) ? [...(comment.tags ?? [])] : []))
    .filter(({ tagName }) => tagName.text === "see")
    .map((tag) =>
      tag
        .getText()
        .replace(/^@see\s+/, "")
        .replace(/[\s*]+$/, ""),
    )
    .filter((text) => !text.startsWith("{@link"));
}
