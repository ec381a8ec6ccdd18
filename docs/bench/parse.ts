/*
 * What it costs to check and read in a portfolio of 10² to 10⁴ complexes: as it is, and with zod's compiled parser; the
 * time for each complex has to stay the same as their number grows. Memory is what the parsed portfolio holds on to.
 *
 *   node --expose-gc --import tsx docs/bench/parse.ts
 */
import { Portfolio, type PortfolioInput } from "innovation-service-complex";
import * as z from "zod";
import { heldBy, interleaved, type Measured, machine, markdown, print, quantile, ratio, readable } from "./measured.js";

const SIZES = [100, 1000, 10_000];
const compiled = z.compile(Portfolio);

const rows: string[][] = [];
for (const size of SIZES) {
  const input = portfolioOf(size);
  // As many complexes in each round, whatever the size, so that small portfolios are timed as well as large ones.
  const repeats = Math.max(1, 10_000 / size);
  const timed = (name: string, schema: typeof Portfolio): Measured => ({
    name,
    records: size * repeats,
    run: () => {
      let count = 0;
      for (let repeat = 0; repeat < repeats; repeat += 1) count += schema.parse(input).complexes.length;
      return count;
    },
  });
  const times = await interleaved([timed("parse", Portfolio), timed("compiled", compiled)], size > 10_000 ? 3 : 7, 1);
  const [plain = [], fast = []] = [...times.values()];
  const ratios = plain.map((time, round) => time / (fast[round] ?? Number.NaN));
  rows.push([
    size.toLocaleString("en"),
    readable(quantile(plain, 0.5)),
    `${readable(quantile(plain, 0.25))} – ${readable(quantile(plain, 0.75))}`,
    readable(quantile(fast, 0.5)),
    ratio(quantile(ratios, 0.5)),
    heldBy(() => Array.from({ length: repeats }, () => Portfolio.parse(input)), size * repeats),
  ]);
}
print(machine(["zod"]));
print(markdown(["complexes", "parse, each", "quartiles", "z.compile, each", "times as fast", "memory, each"], rows));

/** Made-up complexes with most of what may be recorded, as JSON gives them: no text is shared. */
function portfolioOf(size: number): PortfolioInput {
  const complexes = Array.from({ length: size }, (_, index) => ({
    id: `c${index}`,
    name: `${index}号综合体（虚构）`,
    locality: `locality-${index % 11}`,
    site: { floorArea: 1500 + (index % 9000) + 0.25, onSiteTenants: index % 40, virtualTenants: index % 7 },
    functions: ["research", "testing", "standards", "incubation", "training"],
    capabilities: { has: ["design", "metrology"], lacks: ["finance"] },
    resources: [{ kind: "laboratory", id: `r${index}`, shared: true, reach: ["region"] }],
    participants: [
      { kind: "enterprise", name: `企业${index}（虚构）`, role: "lead" },
      { kind: "university", name: `高校${index % 50}（虚构）`, role: "member" },
    ],
    operatingModel: "council",
    industry: { id: `i${index % 30}`, categories: ["pumps"] },
    milestones: [
      { kind: "cultivated", tier: "county", on: "2018-09-30" },
      { kind: "recognised", tier: "municipal", on: "2019-12-20" },
    ],
    changes: [{ on: "2019-06-01", site: { floorArea: "5200.5" } }],
  }));
  const copy: PortfolioInput = JSON.parse(JSON.stringify({ complexes }));
  return copy;
}
