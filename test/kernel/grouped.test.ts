import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { grouped } from "../../src/kernel/index.js";

describe("entries by a key", () => {
  it("keys stand in the order in which each first comes, the entries of one in their own", () => {
    const words = ["pump", "mould", "valve", "plastic", "motor"];
    expect([...grouped(words, (word) => word.charAt(0))]).toEqual([
      ["p", ["pump", "plastic"]],
      ["m", ["mould", "motor"]],
      ["v", ["valve"]],
    ]);
  });

  it("a text is no number, and to have no key is a key too", () => {
    const keys: readonly unknown[] = ["1", 1, undefined, "__proto__", 1];
    const sizes = [...grouped(keys, (key) => key)].map(([key, { length }]) => [key, length]);
    expect(sizes).toEqual([
      ["1", 1],
      [1, 2],
      [undefined, 1],
      ["__proto__", 1],
    ]);
  });

  const entries = fc.array(fc.record({ key: fc.constantFrom("a", "b", "", "__proto__"), id: fc.nat() }));

  test.prop([entries])("of each key are those that looking through all of them finds", (all) => {
    const groups = grouped(all, ({ key }) => key);
    expect([...groups.keys()]).toEqual([...new Set(all.map(({ key }) => key))]);
    for (const [key, group] of groups) expect(group).toEqual(all.filter((entry) => entry.key === key));
  });
});
