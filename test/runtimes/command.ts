import { spawnSync } from "node:child_process";

/** What a program that ended well printed, and what it said beside. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. Throws, with what it said of its failure, when it fails or cannot be had. */
export function command(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Printed {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: 600_000,
  });
  if (status === 0) return { stdout, stderr };
  const said = (stderr || stdout || "").trim().split("\n").slice(-8).join("\n");
  throw new Error(`${program} ${args.join(" ")} failed: ${error?.message ?? `status ${status}`}\n${said}`);
}
