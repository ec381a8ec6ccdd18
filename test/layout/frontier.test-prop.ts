import { fc } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Frontier, type Open, takenFrom } from "../../src/layout/filling/frontier.js";

const bounds = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
const opened = (most: number): Frontier<Open> => ({ branch: [], others: [], most });

describe("the node to go on with", () => {
  it("is one with the lowest bound, whatever was opened and taken before", () => {
    fc.assert(
      fc.property(fc.array(bounds, { maxLength: 8 }), (rounds) => {
        const open = opened(1_000);
        let model: number[] = [];
        for (const round of rounds) {
          open.branch.push(...round.map((atLeast) => ({ atLeast })));
          model = [...model, ...round].sort((a, b) => a - b);
          for (let times = 0; times < 5; times += 1) expect(takenFrom(open, false)?.atLeast).toBe(model.shift());
        }
        expect(open.branch.length + open.others.length).toBe(model.length);
      }),
    );
  });

  it("is the newest while a branch goes deeper, and where as many are open as may be", () => {
    const open = opened(2);
    open.branch.push({ atLeast: 1 }, { atLeast: 3 }, { atLeast: 2 });
    expect(takenFrom(open, true)?.atLeast).toBe(2);
    open.branch.push({ atLeast: 2 });
    expect(takenFrom(open, false)?.atLeast).toBe(1);
    open.branch.push({ atLeast: 0 }, { atLeast: 9 });
    expect(takenFrom(open, false)?.atLeast).toBe(9);
  });

  it("of several with one bound is the newest", () => {
    const open = opened(1_000);
    const [older, newer] = [{ atLeast: 1 }, { atLeast: 1 }];
    open.branch.push(older, newer);
    expect(takenFrom(open, false)).toBe(newer);
  });

  it("is found with so many looks as the logarithm of what is open", () => {
    const looks = (size: number) => {
      let count = 0;
      const node = (atLeast: number): Open => ({
        get atLeast() {
          count += 1;
          return atLeast;
        },
      });
      const open = opened(1_000_000);
      for (let place = 0; place < size; place += 1) open.branch.push(node((place * 7919) % size));
      takenFrom(open, false);
      count = 0;
      for (let times = 0; times < 100; times += 1) {
        takenFrom(open, false);
        open.branch.push(node((times * 31) % size));
      }
      return count;
    };
    expect(looks(64_000)).toBeLessThan(2 * looks(1_000));
  });
});
