import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { TOP } from "../source.js";
import { examples } from "./examples.js";

describe("every example of the documentation", () => {
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
