import { describe, expect, it } from "vitest";
import { definePlan, trackTargets } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, FLOW, listed, portfolioOf } from "./records.js";

const exactly = definePlan({
  ...taizhou,
  targets: taizhou.targets.map((target) => (target.id === FLOW ? { ...target, bound: "exactly" as const } : target)),
});

const of2019 = (...days: readonly string[]) => {
  const complexes = days.map((on, at) => complexOf(`c${at}`, "wenling", listed(on)));
  const { rows } = trackTargets(exactly, portfolioOf(...complexes), { asOf: "2019-06-30" });
  return rows.find(({ target, locality, year }) => target === FLOW && locality === "wenling" && year === 2019);
};

describe("of a year that is to bring exactly one complex, in the middle of it", () => {
  it("one is what is asked for", () => {
    expect(of2019("2019-02-01")).toMatchObject({ achieved: 1, status: "met" });
  });

  it("two are one too many, and the target is missed: what has been cultivated does not go away", () => {
    expect(of2019("2019-02-01", "2019-05-01")).toMatchObject({ achieved: 2, excess: 1, status: "missed" });
  });
});
