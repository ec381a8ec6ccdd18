/*
 * The limit bounds the work of filling gaps, whatever the problem. A step of arithmetic is up to four blocks of code.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { type Counted, countedIn } from "./steps.js";

let runs: readonly Counted[] = [];
beforeAll(async () => {
  runs = await countedIn("fill-gaps.ts");
}, 300_000);

const MILLION = 1_000_000;
const BLOCKS = 4;
/** What is begun may go on for 20 million steps beyond the limit. */
const BEYOND = 20;
const at = (limit: number) => runs.filter(({ size }) => size === limit);

describe("the limit of filling gaps", () => {
  it("is kept by every problem", () => {
    expect(runs).toHaveLength(15);
    expect(runs.filter(({ size, steps }) => steps > BLOCKS * (size + BEYOND) * MILLION)).toEqual([]);
  });

  it("of 0 leaves small problems next to no work", () => {
    expect(at(0).map(({ name, steps }) => [name, steps < 2 * MILLION])).toEqual([
      ["21 alike", true],
      ["60 alike", true],
      ["50 × 3", true],
      ["200 × 3", true],
      ["600 × 150", false],
    ]);
  });

  it("is used up where the best is not proven, and twice the limit does twice the work at the most", () => {
    const open = at(20).filter(({ answer }) => answer === "bounded");
    expect(open.length).toBeGreaterThanOrEqual(4);
    expect(open.filter(({ steps }) => steps < 5 * MILLION)).toEqual([]);
    const twice = at(40).map(({ steps }, index) => steps / (at(20)[index]?.steps ?? 0));
    expect(twice.filter((times) => times > 2.4)).toEqual([]);
  });
});
