import { describe, expect, it } from "vitest";
import { Complex, faultsOf, fillGaps, PolicyError, Portfolio } from "../../src/index.js";

const errorOf = (call: () => unknown): PolicyError => {
  try {
    call();
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
  return expect.fail("not refused");
};
const withKey = (key: string) => ({ id: "a", name: "甲", locality: "x", milestones: [], [key]: 1 });

describe("what cannot be seen is written out in faults", () => {
  const turned = "wen\u202eling\u200b";

  it("in what was got, the path and the message", () => {
    const { faults, message } = errorOf(() =>
      fillGaps({ needs: [{ id: "a", demand: 1 }], candidates: [{ id: "c", cost: 1, supplies: { [turned]: 1 } }] }),
    );
    expect(faults).toMatchObject([
      { path: 'candidates[0].supplies["wen⟨U+202E⟩ling⟨U+200B⟩"]', got: '"wen⟨U+202E⟩ling⟨U+200B⟩"' },
    ]);
    expect(message).not.toMatch(/[\u202e\u200b]/);
  });

  it("in a schema's, also the key that is not known", () => {
    const input = withKey(turned);
    expect(faultsOf(Complex.safeParse(input).error, input).map(({ path }) => path)).toEqual([
      '["wen⟨U+202E⟩ling⟨U+200B⟩"]',
    ]);
  });
});

describe("a fault stays short", () => {
  it("of a key of a million characters, alone or at every level", () => {
    const long = "k".repeat(1_000_000);
    for (const input of [{ complexes: [withKey(long)] }, { complexes: [withKey("a")], [long]: { [long]: 1 } }]) {
      const error = Portfolio.safeParse(input).error;
      expect(JSON.stringify(faultsOf(error, input)).length).toBeLessThan(2_000);
    }
    const { message } = errorOf(() =>
      fillGaps({ needs: [], candidates: [{ id: "c", cost: 1, supplies: { [long]: "x" } }] }),
    );
    expect(message.length).toBeLessThan(2_000);
  });
});
