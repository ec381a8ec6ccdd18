/*
 * Whether the package, packed and installed as a stranger would, compiles with the oldest TypeScript that is meant and with the
 * newest, under each way of resolving modules:
 *
 *   npm run test:runtimes
 *
 * That it does without `skipLibCheck`, and under the one in between, is tried by `test/contract/consumers.full.test.ts`.
 */
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TOP } from "../source.js";
import { command } from "./command.js";
import { packed, project } from "./packed.js";

const BOTH = ["consumer.mts", "consumer.cts"];

/** Where a way of resolving has gone with a version, or says nothing that another does not, it is left out. */
const ASKED = [
  { version: "5.5", module: "NodeNext", moduleResolution: "NodeNext", files: BOTH },
  { version: "5.5", module: "Node16", moduleResolution: "Node16", files: BOTH },
  { version: "5.5", module: "ESNext", moduleResolution: "bundler", files: ["consumer.mts"] },
  { version: "5.5", module: "CommonJS", moduleResolution: "node10", files: ["node10/consumer.ts"] },
  { version: "latest", module: "NodeNext", moduleResolution: "NodeNext", files: BOTH },
  { version: "latest", module: "Node16", moduleResolution: "Node16", files: BOTH },
  { version: "latest", module: "ESNext", moduleResolution: "bundler", files: ["consumer.mts"] },
] as const;

const { devDependencies } = createRequire(import.meta.url)("../../package.json");

const temporary = realpathSync(mkdtempSync(join(tmpdir(), "consumers-")));
let failed = 0;
try {
  const beside = ["zod", "echarts"].map((name) => `${name}@${devDependencies[name]}`);
  const folder = project(join(temporary, "consumer"), packed(temporary), ...beside);
  cpSync(join(TOP, "test/contract/consumer"), folder, { recursive: true });
  const tools = new Map<string, string>();
  for (const { version, files, ...resolving } of ASKED) {
    const tool = tools.get(version) ?? project(join(temporary, `typescript-${version}`), `typescript@${version}`);
    tools.set(version, tool);
    const compilerOptions = {
      ...{ target: "ES2022", lib: ["ES2022", "DOM"], types: [], noEmit: true, skipLibCheck: true, ...resolving },
      ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    const compiler = join(tool, "node_modules/typescript/bin/tsc");
    const name = `TypeScript ${/[\d.]+/u.exec(command(process.execPath, [compiler, "--version"], tool).stdout)}`;
    try {
      command(process.execPath, [compiler, "-p", folder], folder);
      process.stdout.write(`ok   ${name}, ${resolving.moduleResolution}\n`);
    } catch (error) {
      failed += 1;
      process.stdout.write(`FAIL ${name}, ${resolving.moduleResolution}\n     ${String(error)}\n`);
    }
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
process.stdout.write(`${ASKED.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
