import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { TOP } from "../source.js";

/** What one run came to: how often the blocks of the code were gone through, in all files of the folder asked about. */
export interface Counted {
  readonly name: string;
  readonly size: number;
  readonly answer: string;
  readonly steps: number;
}

/** The runs of a file, counted by the runtime in a process of its own. */
export async function countedIn(file: string): Promise<readonly Counted[]> {
  const child = join(import.meta.dirname, file);
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", child], { cwd: TOP });
  return JSON.parse(stdout);
}
