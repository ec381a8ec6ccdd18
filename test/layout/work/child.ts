import { Session } from "node:inspector/promises";
import { alike, pricedByAmount } from "./problems.js";

/*
 * How often the blocks of the files that fill gaps are gone through, as the runtime itself counts them: a count that
 * the code has no part in. It has to begin before they are loaded.
 */
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
const { fillGaps } = await import("../../../src/layout/index.js");

async function stepsSince(): Promise<number> {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => url.includes("/src/layout/filling/"))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

const PROBLEMS = {
  "21 alike": alike(21),
  "60 alike": alike(60),
  "50 × 3": pricedByAmount(50, 3),
  "200 × 3": pricedByAmount(200, 3),
  "600 × 150": pricedByAmount(600, 150),
};

const counted: { problem: string; limit: number; status: string; millions: number }[] = [];
for (const [problem, input] of Object.entries(PROBLEMS)) {
  for (const limit of [0, 20, 40]) {
    await stepsSince();
    const { status } = fillGaps(input, { limit });
    counted.push({ problem, limit, status, millions: (await stepsSince()) / 1_000_000 });
  }
}
process.stdout.write(JSON.stringify(counted));
