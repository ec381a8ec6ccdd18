import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesIn, TOP } from "../source.js";

interface Example {
  readonly where: string;
  readonly language: string;
  readonly code: string;
}

const examples: readonly Example[] = [
  ...filesIn("src", ".ts").flatMap(({ name, text }) =>
    [...text.matchAll(/\/\*\*.*?\*\//gs)].flatMap(([comment]) => blocksIn(name, comment.replace(/^[ \t]*\* ?/gm, ""))),
  ),
  ...[
    "README.md",
    ...readdirSync(join(TOP, "docs"))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`),
  ].flatMap((name) => blocksIn(name, readFileSync(join(TOP, name), "utf8"))),
];

function blocksIn(name: string, text: string): Example[] {
  return [...text.matchAll(/```(tsx?)\n(.*?)```/gs)].map(([, language = "", code = ""], index) => ({
    where: `${name} #${index + 1}`,
    language,
    code,
  }));
}

const require = createRequire(import.meta.url);
const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;

/** Examples that make every mutant of a plan: they take some ten seconds each, and run with the whole proof. */
const SLOW = ["src/testing/mutants.ts #1", "src/testing/survivors.ts #1"];
const isQuick = process.env.FC_RUNS !== undefined;

describe("every example of the documentation does what it says", () => {
  it("has some to run", () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  it.each(examples.filter(({ where }) => !(isQuick && SLOW.includes(where))))("$where", async ({ code, language }) => {
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

  it("compiles under strict settings against the built declarations", () => {
    const nameOf = (language: string, index: number) =>
      join(TOP, "docs", `example-${index}.${language === "tsx" ? "tsx" : "mts"}`);
    const files = new Map(
      examples.map(({ code, language }, index) => [nameOf(language, index), `${code}\nexport {};\n`]),
    );
    const options: ts.CompilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.ReactJSX,
      skipLibCheck: true,
      noEmit: true,
      types: ["node"],
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (name) => files.has(name) || fileExists.call(host, name);
    host.readFile = (name) => files.get(name) ?? readFile.call(host, name);
    host.getSourceFile = (name, ...rest) => {
      const text = files.get(name);
      return text === undefined
        ? getSourceFile.call(host, name, ...rest)
        : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
    };
    const program = ts.createProgram([...files.keys()], options, host);
    const faults = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const index = [...files.keys()].indexOf(file?.fileName ?? "");
      return `${examples[index]?.where}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
    expect(faults).toEqual([]);
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
