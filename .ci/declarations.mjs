/*
 * Writes the declarations into dist/types: of each file of src that the package's types lead to, for importers `.d.ts`,
 * and for those that require, the same as `.d.cts`. Fails where src does not compile.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const ALL = "node_modules/.cache/declarations";
const compiler = join(require.resolve("@typescript/native-preview/package.json"), "../bin/tsgo");
const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--rootDir", "src", "--outDir", ALL];

rmSync(ALL, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, "-p", ".", ...options], { stdio: "inherit" });
if (status !== 0) process.exit(1);

rmSync("dist/types", { recursive: true, force: true });
const written = new Set(Object.values(require("../package.json").exports).flatMap(({ import: entry }) => entry?.types ?? []));
for (const path of written) {
  const text = readFileSync(join(ALL, path.replace("./dist/types", "")), "utf8");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const required = text.replace(/((?:from|import)\s*\(?\s*")(\.{1,2}\/[^"]*)\.js"/g, (_, before, name) => {
    written.add(`./${join(dirname(path), name)}.d.ts`);
    return `${before}${name}.cjs"`;
  });
  writeFileSync(path.replace(/\.ts$/, ".cts"), required);
}
