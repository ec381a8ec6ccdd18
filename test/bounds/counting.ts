/*
 * How often the blocks of the code are gone through, as the runtime itself counts them: a count that the code has no part
 * in, and the same on every machine. It has to begin before the code is loaded, so this is imported before it.
 */
import { Session } from "node:inspector/promises";
import type { Counted } from "./steps.js";

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

async function stepsIn(folder: string): Promise<number> {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => url.includes(folder))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

/** Runs something and counts it. */
export async function counted(folder: string, name: string, size: number, run: () => unknown): Promise<Counted> {
  await stepsIn(folder);
  const answer = String(run());
  return { name, size, answer, steps: await stepsIn(folder) };
}
