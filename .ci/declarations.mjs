/*
 * Writes the declarations into dist/types, a file for each of src: for importers `.d.ts`, and for those that require, the
 * same as `.d.cts`. Fails where src does not compile.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const TYPES = "dist/types";
const compiler = join(createRequire(import.meta.url).resolve("@typescript/native-preview/package.json"), "../bin/tsgo");
const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--rootDir", "src", "--outDir", TYPES];

rmSync(TYPES, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, "-p", ".", ...options], { stdio: "inherit" });
if (status !== 0) process.exit(1);
for (const name of readdirSync(TYPES, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".d.ts"))) {
  const text = readFileSync(join(TYPES, name), "utf8");
  const required = text.replace(/((?:from|import)\s*\(?\s*")(\.{1,2}\/[^"]*)\.js"/g, '$1$2.cjs"');
  writeFileSync(join(TYPES, name.replace(/\.ts$/, ".cts")), required);
}
