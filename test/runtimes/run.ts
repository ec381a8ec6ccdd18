/*
 * Whether the package, packed and installed as a stranger would, says the same, byte for byte, on every runtime it promises:
 *
 *   npm run test:runtimes
 *
 * Other Nodes, Bun and Deno come from the npm registry into a temporary folder, being large and of no use elsewhere; Chromium
 * is Debian's.
 */
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BUNDLERS, bundler } from "./bundlers.js";
import { chromium } from "./chromium.js";
import { firstDifference } from "./first-difference.js";
import { installed, packed } from "./packed.js";
import { bun, deno, node, nodeOf } from "./processes.js";
import type { Answer, Runtime } from "./runtime.js";

interface Asked {
  readonly runtime: string;
  readonly how: string;
  readonly host: string;
  readonly flags?: readonly string[];
  /** What the runtime is known to report, each once. */
  readonly reports?: readonly RegExp[];
}

/** The oldest that `peerDependencies` lets a host have. */
const OLDEST = "Node with the oldest zod";
/** The newest that they let a host have by now. */
const NEWEST = "Node with the newest zod";

/** zod tries once, while the package is loaded, whether code may be made from a string. A page's policy tells its owner of the attempt. */
const PROBE = /^script-src violated: eval$/;

const ASKED: readonly Asked[] = [
  { runtime: "Node", how: "ES modules", host: "esm.mjs" },
  { runtime: "Node", how: "CommonJS", host: "cjs.cjs" },
  { runtime: "Node", how: "a worker thread", host: "node-worker.mjs" },
  { runtime: "Node", how: "no code from strings", host: "esm.mjs", flags: ["--disallow-code-generation-from-strings"] },
  { runtime: "Node", how: "frozen intrinsics", host: "esm.mjs", flags: ["--frozen-intrinsics"] },
  { runtime: OLDEST, how: "ES modules", host: "esm.mjs" },
  { runtime: NEWEST, how: "ES modules", host: "esm.mjs" },
  { runtime: "Node 22", how: "ES modules", host: "esm.mjs" },
  { runtime: "Node 22", how: "CommonJS", host: "cjs.cjs" },
  { runtime: "Node 24", how: "ES modules", host: "esm.mjs" },
  { runtime: "Node 24", how: "CommonJS", host: "cjs.cjs" },
  { runtime: "Node 26", how: "ES modules", host: "esm.mjs" },
  { runtime: "Node 26", how: "CommonJS", host: "cjs.cjs" },
  ...BUNDLERS.map((runtime) => ({ runtime, how: "a bundle, on Node", host: "bundled.mjs" })),
  { runtime: "Bun", how: "ES modules", host: "esm.mjs" },
  { runtime: "Bun", how: "CommonJS", host: "cjs.cjs" },
  { runtime: "Deno", how: "ES modules", host: "esm.mjs" },
  { runtime: "Deno", how: "CommonJS", host: "cjs.cjs" },
  { runtime: "Chromium", how: "a page", host: "page" },
  { runtime: "Chromium", how: "a web worker", host: "page-worker" },
  { runtime: "Chromium", how: "a strict content security policy", host: "page", flags: ["strict"], reports: [PROBE] },
  { runtime: "Chromium", how: "the same, zod set to jitless", host: "page-jitless", flags: ["strict"] },
];

/** Shorter, and the scenario has lost its tongue. */
const SHORTEST = 100_000;

const { peerDependencies } = createRequire(import.meta.url)("../../package.json");
const { version: zod } = createRequire(import.meta.url)("zod/package.json");

const temporary = realpathSync(mkdtempSync(join(tmpdir(), "runtimes-")));
const started = new Map<string, Promise<Runtime>>();
let failed = ASKED.length;
try {
  failed = await compared();
} catch (error) {
  process.stdout.write(`The package cannot be packed and installed: ${messageOf(error)}\n`);
} finally {
  for (const runtime of await Promise.allSettled(started.values())) {
    if (runtime.status === "fulfilled") await runtime.value.close?.();
  }
  rmSync(temporary, { recursive: true, force: true });
}
process.stdout.write(`${ASKED.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Says of every runtime whether it answers as the first of them does; how many do not. */
async function compared(): Promise<number> {
  const had = runtimes();
  let first: string | undefined;
  let failures = 0;
  for (const asked of ASKED) {
    let name = asked.runtime;
    let fault: string | undefined;
    try {
      const runtime = await had(asked.runtime);
      name = runtime.name;
      const answer = await runtime.ask(asked.host, asked.flags ?? []);
      first ??= answer.text;
      fault = faultOf(answer, first, asked.reports ?? []);
    } catch (error) {
      fault = messageOf(error);
    }
    if (fault === undefined) process.stdout.write(`ok   ${name}, ${asked.how}\n`);
    else process.stdout.write(`FAIL ${name}, ${asked.how}\n     ${fault.replaceAll("\n", "\n     ")}\n`);
    failures += fault === undefined ? 0 : 1;
  }
  return failures;
}

/** The runtimes by name, each started when first asked for. */
function runtimes(): (name: string) => Promise<Runtime> {
  const tarball = packed(temporary);
  const stranger = installed(join(temporary, "stranger"), tarball, zod);
  const start: Readonly<Record<string, () => Runtime | Promise<Runtime>>> = {
    Node: () => node(stranger),
    [OLDEST]: () => withZod(peerDependencies.zod.replace("^", ""), tarball),
    [NEWEST]: () => withZod(peerDependencies.zod, tarball),
    "Node 22": () => nodeOf("22", temporary, stranger),
    "Node 24": () => nodeOf("24", temporary, stranger),
    "Node 26": () => nodeOf("26", temporary, stranger),
    ...Object.fromEntries(BUNDLERS.map((name) => [name, () => bundler(name, temporary, stranger)])),
    Bun: () => bun(temporary, stranger),
    Deno: () => deno(temporary, stranger),
    Chromium: () => chromium(stranger),
  };
  return (name) => {
    const runtime = started.get(name) ?? Promise.resolve().then(start[name]);
    started.set(name, runtime);
    return runtime;
  };
}

function withZod(version: string, tarball: string): Runtime {
  const folder = installed(join(temporary, `zod-${version.replace(/\W/gu, "-")}`), tarball, version);
  const { version: had } = JSON.parse(readFileSync(join(folder, "node_modules/zod/package.json"), "utf8"));
  const runtime = node(folder);
  return { ...runtime, name: `${runtime.name} with zod ${had}` };
}

function faultOf({ text, reports }: Answer, first: string, known: readonly RegExp[]): string | undefined {
  if (text.length < SHORTEST) return `only ${text.length} characters: ${text}`;
  const difference = firstDifference(text, first);
  if (difference !== undefined) return difference;
  const expected = reports.length === known.length && known.every((report, at) => report.test(reports[at] ?? ""));
  return expected
    ? undefined
    : `the same bytes, but ${reports.length} reports, not ${known.length}:\n${reports.join("\n")}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
