import { describe, expect, it } from "vitest";
import { OR_LIBRARY, orLibraryProblem } from "../../docs/bench/or-library.js";
import { fillGaps } from "../../src/layout/index.js";

describe("set covering problems of the OR-Library (Beasley, 1990)", () => {
  it.each(OR_LIBRARY)("%s costs at least %d, which is proven", (name, least) => {
    const { status, cost, bound } = fillGaps(orLibraryProblem(name), { limit: 8_000 });
    expect({ status, cost, bound }).toEqual({ status: "optimal", cost: String(least), bound: String(least) });
  });
});
