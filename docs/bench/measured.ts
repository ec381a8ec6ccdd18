import { readFileSync } from "node:fs";
import { cpus } from "node:os";

/** What is timed: it takes `records` records and returns what a result can be told by, so that nothing is left unused. */
export interface Measured {
  readonly name: string;
  readonly records: number;
  readonly run: () => number | Promise<number>;
}

/** The processor time that one record took, in nanoseconds: a round for each number. */
export type Times = ReadonlyMap<string, readonly number[]>;

/**
 * Times all of them in turn, round by round, so that a busy moment of the machine falls on all; the first rounds warm up.
 *
 * What is counted is processor time, of all threads of the process: it hardly feels what else the machine is doing.
 */
export async function interleaved(all: readonly Measured[], rounds: number, warmUp = 2): Promise<Times> {
  const times = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const { name, records, run } of all) {
      const start = process.cpuUsage();
      const result = await run();
      const { user, system } = process.cpuUsage(start);
      const each = ((user + system) * 1000) / records;
      if (Number.isNaN(result)) throw new Error(`${name} made nothing`);
      if (round >= warmUp) times.get(name)?.push(each);
    }
  }
  return times;
}

/** The value a share of the others lie below: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

/** A time that can be read: nanoseconds, microseconds or milliseconds. */
export function readable(nanoseconds: number): string {
  if (nanoseconds < 1000) return `${nanoseconds.toFixed(0)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1000).toPrecision(3)} µs`;
  return `${(nanoseconds / 1e6).toPrecision(3)} ms`;
}

/** A ratio to two or three digits. */
export function ratio(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(2);
}

/** The memory that a value holds on to for each of so many. */
export function heldBy(make: () => unknown, count: number): string {
  if (globalThis.gc === undefined) return "run with --expose-gc";
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const value = make();
  globalThis.gc();
  const held = process.memoryUsage().heapUsed - before;
  return value === undefined ? "" : `${(held / count / 1000).toFixed(2)} kB`;
}

/** Rows as a table of Markdown, to be pasted. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Where and with what it was measured. */
export function machine(packages: readonly string[]): string {
  const versions = packages.map((name) => `${name} ${versionOf(name)}`);
  const [cpu] = cpus();
  return `Node ${process.version}, ${cpus().length} cores (${cpu?.model ?? "unknown"}); ${versions.join(", ")}`;
}

function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  const { version }: { version: string } = JSON.parse(readFileSync(file, "utf8"));
  return version;
}

/** Prints a paragraph. */
export function print(text: string): void {
  process.stdout.write(`${text}\n\n`);
}
