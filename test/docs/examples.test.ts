import { createRequire } from "node:module";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { examples } from "./examples.js";

const require = createRequire(import.meta.url);
const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;

/** Examples that make every mutant of a plan: they take some ten seconds each, and run with the whole proof. */
const SLOW = ["src/testing/mutants.ts #1", "src/testing/survivors.ts #1"];
const isQuick = process.env.FC_RUNS !== undefined;

describe("every example of the documentation does what it says", () => {
  it("has some to run", () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  // What stands word for word in both languages is run once.
  const once = new Map(examples.map((each) => [each.code, each])).values();
  it.each([...once].filter(({ where }) => !(isQuick && SLOW.includes(where))))("$where", async ({ code, language }) => {
    const { text, checks } = withChecks(code, language);
    const { outputText } = ts.transpileModule(text, {
      fileName: `example.${language}`,
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, jsx: ts.JsxEmit.ReactJSX },
    });
    let checked = 0;
    const check = (actual: unknown, expected: unknown) => {
      checked += 1;
      expect(actual).toEqual(expected);
    };
    await new AsyncFunction("require", "exports", "check", outputText)(require, {}, check);
    expect(checked).toBe(checks);
  });
});

/** The code with each statement that a comment `// => value` follows made into a check of it. */
function withChecks(code: string, language: string): { text: string; checks: number } {
  const tree = ts.createSourceFile(`example.${language}`, code, ts.ScriptTarget.ES2022, true);
  let text = "";
  let checks = 0;
  for (const statement of tree.statements) {
    const after = code.slice(statement.end).match(/^[ \t]*\n?[ \t]*\/\/ => ([^\n]*)/);
    if (after && ts.isExpressionStatement(statement)) {
      checks += 1;
      text += `check(${statement.expression.getText()}, ${after[1]});\n`;
    } else {
      text += `${statement.getFullText()}\n`;
    }
  }
  return { text, checks };
}
