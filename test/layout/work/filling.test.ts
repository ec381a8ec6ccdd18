/*
 * The limit bounds the work of filling gaps, whatever the problem. What is done is counted by the runtime, in a process
 * of its own, block by block: a step of arithmetic is up to four of them.
 */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { TOP } from "../../source.js";

interface Counted {
  readonly problem: string;
  readonly limit: number;
  readonly status: string;
  readonly millions: number;
}

let counted: readonly Counted[] = [];
beforeAll(async () => {
  const child = join(import.meta.dirname, "child.ts");
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", child], { cwd: TOP });
  counted = JSON.parse(stdout);
}, 300_000);

const of = (limit: number) => counted.filter((each) => each.limit === limit);
const BLOCKS = 4;
/** What is begun may go on for 20 million steps beyond the limit. */
const BEYOND = 20;

describe("the limit of filling gaps", () => {
  it("is kept by every problem", () => {
    expect(counted).toHaveLength(15);
    expect(counted.filter(({ limit, millions }) => millions > BLOCKS * (limit + BEYOND))).toEqual([]);
  });

  it("of 0 leaves small problems next to no work", () => {
    expect(of(0).map(({ problem, millions }) => [problem, millions < 2])).toEqual([
      ["21 alike", true],
      ["60 alike", true],
      ["50 × 3", true],
      ["200 × 3", true],
      ["600 × 150", false],
    ]);
  });

  it("is used up where the best is not proven, and twice the limit does twice the work at the most", () => {
    for (const [index, few] of of(20).entries()) {
      const many = of(40)[index] ?? expect.fail();
      if (few.status === "bounded") expect(few.millions).toBeGreaterThan(5);
      expect(many.millions).toBeLessThan(2.4 * few.millions);
    }
    expect(of(20).filter(({ status }) => status === "bounded").length).toBeGreaterThanOrEqual(4);
  });
});
