/*
 * How long the built package takes to load, against zod alone, which it needs anyway. Every round starts one new Node for each.
 *
 *   npm run -s build && npx tsx docs/bench/import-time.ts
 */
import { spawnSync } from "node:child_process";

const ROUNDS = 15;
const LOADED = ["zod", "innovation-service-complex", "innovation-service-complex/taizhou"] as const;

const times = new Map<string, number[]>(LOADED.map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of LOADED) times.get(name)?.push(millisecondsToLoad(name));
}
const alone = median(times.get("zod") ?? []);
for (const [name, each] of times) {
  const [least, middle, most] = [Math.min(...each), median(each), Math.max(...each)];
  process.stdout.write(
    `${name}: ${(middle / alone).toFixed(2)} times zod alone; median ${middle.toFixed(0)} ms, ${least.toFixed(0)}–${most.toFixed(0)}\n`,
  );
}

function millisecondsToLoad(name: string): number {
  const code = `const start = performance.now(); await import("${name}"); process.stdout.write(String(performance.now() - start));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  return Number(stdout);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
