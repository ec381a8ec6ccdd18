import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { TOP } from "../source.js";

/** Far more than it takes: only what hangs is still there. */
const HANGS = 900_000;

it(
  "whatever is handed to a public schema or function is answered or refused with its faults, within 512 MB",
  async () => {
    const { said, end } = await run(
      "--max-old-space-size=512",
      "--import",
      "tsx",
      join(import.meta.dirname, "child.ts"),
    );
    const lines = said.trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("! ")).slice(0, 50)).toEqual([]);
    expect({ end, last: lines.at(-1) }).toEqual({ end: 0, last: expect.stringMatching(/^done: \d{5}/) });
  },
  HANGS + 10_000,
);

function run(...command: readonly string[]): Promise<{ readonly said: string; readonly end: number | string | null }> {
  const child = spawn(process.execPath, command, { cwd: TOP, stdio: ["ignore", "pipe", "ignore"] });
  const late = setTimeout(() => child.kill("SIGKILL"), HANGS);
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      clearTimeout(late);
      resolve({ said, end: code ?? signal });
    });
  });
}
