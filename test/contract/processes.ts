import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { TOP } from "../source.js";

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Node with these arguments, from the top of the project. */
export function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: TOP,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** What a host in Node says of the scenario, with the built package. */
export function scenarioSaid(
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
  host = "esm.mjs",
): Ended {
  return node([...flags, join(TOP, "test/runtimes/hosts", host)], env);
}

/** What TypeScript itself says of a project; nothing, where it compiles. */
export function compiled(project: string): string {
  return node([join(TOP, "node_modules/typescript/bin/tsc"), "-p", project]).stdout;
}
