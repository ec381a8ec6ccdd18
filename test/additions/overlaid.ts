import { join, relative, sep } from "node:path";
import ts from "typescript";
import { TOP } from "../source.js";

/** One text of a file in the place of another. */
export interface Edit {
  /** From the top of the project. */
  readonly file: string;
  /** What stands there once; the whole file is new, where absent. */
  readonly at?: string;
  readonly put: string;
}

/** What the compiler says of `src` with some edits that are made in memory only: the files it names, and its words. */
export interface Named {
  readonly files: readonly string[];
  readonly words: string;
}

const { config } = ts.readConfigFile(join(TOP, "tsconfig.json"), ts.sys.readFile);
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, TOP);
const host = ts.createCompilerHost(options, true);
const whole = ts.createProgram(fileNames, options, host);

/** What the compiler names that is missing after some edits. */
export function namedAfter(edits: readonly Edit[]): Named {
  const texts = new Map<string, string>();
  for (const { file, at, put } of edits) texts.set(join(TOP, file), edited(file, texts.get(join(TOP, file)), at, put));
  const program = ts.createProgram(
    [...new Set([...fileNames, ...texts.keys()])],
    options,
    {
      ...host,
      fileExists: (name) => texts.has(name) || host.fileExists(name),
      getSourceFile: (name, version) => {
        const text = texts.get(name);
        return text === undefined
          ? (whole.getSourceFile(name) ?? host.getSourceFile(name, version))
          : ts.createSourceFile(name, text, version, true);
      },
    },
    whole,
  );
  const found = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()];
  return {
    files: [
      ...new Set(
        found.map(({ file }) =>
          relative(TOP, file?.fileName ?? "")
            .split(sep)
            .join("/"),
        ),
      ),
    ].sort(),
    words: found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")).join("\n"),
  };
}

function edited(file: string, before: string | undefined, at: string | undefined, put: string): string {
  if (at === undefined) return put;
  const text = before ?? ts.sys.readFile(join(TOP, file)) ?? "";
  const [head, tail, ...more] = text.split(at);
  if (head === undefined || tail === undefined || more.length > 0) {
    throw new Error(`${file}: ${JSON.stringify(at)} does not stand there once`);
  }
  return `${head}${put}${tail}`;
}
