/*
 * What a whole portfolio costs, a complex, as their number grows from 10² to 10⁴: the report and its parts, in processor
 * time, with the share of the time that went by in which the garbage collector held up the program; and the memory held.
 *
 *   node --expose-gc --max-old-space-size=8192 --import tsx docs/bench/assess.ts                100, 1,000 and 10,000
 *   node --expose-gc --max-old-space-size=8192 --import tsx docs/bench/assess.ts 100000         ten minutes more, 6 GB
 */
import { PerformanceObserver, performance } from "node:perf_hooks";
import { assess, type PolicyReport, Portfolio } from "innovation-service-complex";
import { taizhou } from "innovation-service-complex/taizhou";
import { heldBy, machine, markdown, print, quantile, readable } from "./measured.js";
import { optionsFor, type Part, pairsOf, partsOf, reportParts } from "./portfolio-parts.js";
import { portfolioOf } from "./portfolios.js";

const SIZES = [100, 1000, 10_000];
const sizes = process.argv[2]?.split(",").map(Number) ?? SIZES;
/** So many complexes a part is run for, whatever the size, so that small portfolios are timed as well as large ones. */
const AT_LEAST = 1000;
/** Pairs of complexes are compared up to this size: ten times as many have a hundred times the pairs. */
const MOST_PAIRED = 10_000;

let stopped = 0;
const observer = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) stopped += duration;
});
observer.observe({ entryTypes: ["gc"] });

const times = new Map<string, string[]>();
const held: string[][] = [];
for (const [column, size] of sizes.entries()) {
  const portfolio = read(size);
  await timeAll(partsOf(portfolioOf(size), portfolio), size, column);
  if (size <= MOST_PAIRED) await timeAll([pairsOf(portfolio)], size, column);
  const portfolioHolds = heldBy(() => read(size), size);
  const [report, reportHolds] = await reported(portfolio, size, column);
  await timeAll(reportParts(report), size, column);
  held.push([size.toLocaleString("en"), portfolioHolds, reportHolds]);
}
observer.disconnect();
print(machine(["zod"]));
print(markdown(["a complex", ...sizes.map((size) => size.toLocaleString("en"))], rows()));
print(markdown(["complexes", "portfolio holds, each", "report holds, each"], held));

/** A portfolio without its input. */
function read(size: number): Portfolio {
  return Portfolio.parse(portfolioOf(size));
}

/** Makes the report, of which there is room for one only, and says how much it holds on to. */
async function reported(portfolio: Portfolio, size: number, column: number) {
  const made: PolicyReport[] = [];
  const run = () => made.splice(0, 1, assess(taizhou, portfolio, optionsFor(size))).length;
  const holds = heldBy(run, size);
  made.length = 0;
  await timeAll([{ name: "assess", run }], size, column);
  const [report] = made;
  if (!report) throw new Error("no report was made");
  return [report, holds] as const;
}

async function timeAll(parts: readonly Part[], size: number, column: number): Promise<void> {
  const repeats = Math.max(1, Math.round(AT_LEAST / size));
  const rounds = size > MOST_PAIRED ? 1 : 3;
  for (const { name, run } of parts) {
    const rest: { readonly each: number; readonly share: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      globalThis.gc?.();
      await collected();
      const [start, began, before] = [process.cpuUsage(), performance.now(), stopped];
      let made = 0;
      for (let repeat = 0; repeat < repeats; repeat += 1) made += run();
      const { user, system } = process.cpuUsage(start);
      const went = performance.now() - began;
      if (Number.isNaN(made)) throw new Error(`${name} made nothing`);
      await collected();
      rest.push({ each: ((user + system) * 1000) / (size * repeats), share: (stopped - before) / went });
    }
    const middle = (of: "each" | "share") =>
      quantile(
        rest.map((each) => each[of]),
        0.5,
      );
    const row = times.get(name) ?? [];
    row[column] = `${readable(middle("each"))} (${Math.round(100 * middle("share"))} %)`;
    times.set(name, row);
    process.stderr.write(`${size} ${name}: ${row[column]}\n`);
  }
}

/** What the collector did is told some turns later. */
function collected(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

function rows(): string[][] {
  return [...times].map(([name, row]) => [name, ...sizes.map((_, column) => row[column] ?? "–")]);
}
