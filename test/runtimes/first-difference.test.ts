import { describe, expect, it } from "vitest";
import { firstDifference } from "./first-difference.js";

const told = (here: unknown, there: unknown) => firstDifference(JSON.stringify(here), JSON.stringify(there));

describe("the first difference", () => {
  it("is none between the same bytes", () => {
    expect(told({ a: [1, { b: "2" }] }, { a: [1, { b: "2" }] })).toBeUndefined();
  });

  it("is a path, the earliest of several", () => {
    expect(
      told({ rows: [{ id: "x" }, { id: "y", got: "1" }], end: 1 }, { rows: [{ id: "x" }, { id: "y", got: "2" }] }),
    ).toBe('.rows[1].got: "1" here, "2" there');
  });

  it("is a key or an entry that only one of them has", () => {
    expect(told({ a: 1, b: null }, { a: 1 })).toBe(".b: null here, nothing there");
    expect(told([1], [1, { c: 2 }])).toBe('[1]: nothing here, {"c":2} there');
  });

  it("is a value of another kind", () => {
    expect(told({ a: "1" }, { a: 1 })).toBe('.a: "1" here, 1 there');
    expect(told({ a: [] }, { a: {} })).toBe(".a: [] here, {} there");
    expect(told("text", ["text"])).toBe('the whole: "text" here, ["text"] there');
  });

  it("is a place in the text where only the bytes differ", () => {
    expect(firstDifference('{"a":1,"b":2}', '{"b":2,"a":1}')).toContain("other bytes from character 2 on");
  });

  it("is the text that is not JSON", () => {
    expect(firstDifference("1", "oh no")).toBe("not JSON: oh no");
    expect(firstDifference("", "1")).toBe("not JSON: ");
  });
});
