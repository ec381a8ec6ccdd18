import { describe, expect, it } from "vitest";
import { definePlan, Portfolio, planOn, trackTargets } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { faultsThrownBy } from "../given.js";

const revised = (revision: string, inForce: { from?: string; until?: string }, total = 30) =>
  definePlan({
    ...taizhou,
    revision,
    inForce,
    targets: taizhou.targets.map((target) => (target.id === "total-stock" ? { ...target, value: total } : target)),
  });
const before = revised("1", { until: "2019-12-31" });
const after = revised("2", { from: "2020-01-01" }, 35);

describe("of two revisions the one that held on the day", () => {
  it.each([
    ["2018-01-01", "1"],
    ["2019-12-31", "1"],
    ["2020-01-01", "2"],
    ["2020-12-31", "2"],
    ["2023-06-30", "2"],
  ])("on %s is revision %s, in whichever order they are given", (day, revision) => {
    expect(planOn([before, after], day).revision).toBe(revision);
    expect(planOn([after, before], day)).toBe(planOn([before, after], day));
  });

  it("says of a target that spans both what was asked on the day, and which revision asked it", () => {
    const of = (asOf: string) =>
      trackTargets(planOn([before, after], asOf), Portfolio.parse({ complexes: [] }), { asOf });
    const total = (asOf: string) => of(asOf).totals.find(({ target }) => target === "total-stock")?.required;
    expect([total("2019-12-31"), total("2020-01-01")]).toEqual([30, 35]);
    expect([of("2019-12-31").stamp.plan.revision, of("2020-01-01").stamp.plan.revision]).toEqual(["1", "2"]);
  });
});

describe("is refused", () => {
  const paths = (call: () => unknown) =>
    faultsThrownBy(call).map(({ path, accepted }) => [path, accepted.zh.slice(0, 10)]);
  it.each([
    ["where both hold on a day", [before, revised("2", { from: "2019-12-31" })], "plans[1].inForce.from"],
    ["where neither holds on a day", [before, revised("2", { from: "2020-01-02" })], "plans[1].inForce.from"],
    ["where the earlier one does not say until when", [revised("1", {}), after], "plans[0].inForce.until"],
    ["where both hold for the period", [revised("1", {}), revised("2", {})], "plans[1].inForce.from"],
  ])("%s", (_, plans, path) => {
    expect(paths(() => planOn(plans, "2019-06-30"))[0]?.[0]).toBe(path);
  });

  it("for a day before the first, and for no plan", () => {
    expect(paths(() => planOn([before, after], "2017-12-31"))).toEqual([["day", "2018-01-01"]]);
    expect(paths(() => planOn([], "2018-01-01"))).toEqual([["plans", "至少一个计划"]]);
  });

  it("where two have one id and revision: no result could say which it was made under", () => {
    expect(paths(() => planOn([before, revised("1", { from: "2020-01-01" }, 35)], "2020-06-30"))).toEqual([
      ["plans[1].revision", "与 plans[0]"],
    ]);
    const next = definePlan({ ...after, id: "next", revision: "1" });
    expect(planOn([before, next], "2020-06-30").id).toBe("next");
  });

  it("a plan that ends before it holds", () => {
    expect(paths(() => revised("1", { from: "2020-02-01", until: "2020-01-31" }))[0]?.[0]).toBe("inForce.until");
  });
});
