import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TOP } from "../source.js";
import { command } from "./command.js";

/** What a host needs beside the package, at the same paths as in the project. */
const HANDED_IN = [
  "test/contract/scenario.mjs",
  "test/contract/scenario",
  "test/runtimes/hosts",
  "docs/examples/portfolio.json",
];

/** Packs what `npm publish` would send; the path of the tarball. */
export function packed(folder: string): string {
  const [report] = JSON.parse(command("npm", ["pack", "--json", "--pack-destination", folder], TOP).stdout);
  return join(folder, report.filename);
}

/** A stranger's project in a new folder: the tarball and a zod, installed, and the hosts that ask it. */
export function installed(folder: string, tarball: string, zod: string): string {
  project(folder, tarball, `zod@${zod}`);
  for (const path of HANDED_IN) cpSync(join(TOP, path), join(folder, path), { recursive: true });
  return folder;
}

/** A new folder with these packages. Their install scripts do not run, as newer versions of npm would have it. */
export function project(folder: string, ...packages: readonly string[]): string {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  command("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...packages], folder);
  return folder;
}
