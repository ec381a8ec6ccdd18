import { describe, expect, it } from "vitest";
import { assess, Complex, faultsOf, Portfolio, trackCases } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { asOf, refusedFor } from "../given.js";

const milestoneOn = (on: string) => {
  const input = { id: "a", name: "a", locality: "wenling", milestones: [{ kind: "cultivated", tier: "county", on }] };
  const { error } = Complex.safeParse(input);
  return error ? faultsOf(error, input) : [];
};

describe("a day as people write it", () => {
  it.each(["2018-9-30", "2018.9.30", "2018/09/30", "2018年9月30日", "20180930", "２０１８年９月３０日"])(
    "%s is refused with the day that is meant",
    (on) => {
      expect(milestoneOn(on).map(({ path, example }) => [path, example])).toEqual([
        ["milestones[0].on", '"2018-09-30"'],
      ]);
    },
  );

  it.each(["2018-13-1", "2018-2-30", "2018年9月", "30.9.2018", "18-9-30"])("%s may be any day, or none", (on) => {
    expect(milestoneOn(on).map(({ example }) => example)).toEqual(['"2020-12-31"']);
  });

  it("so it is in options and in lists", () => {
    const portfolio = Portfolio.parse({ complexes: [] });
    expect(refusedFor(() => assess(taizhou, portfolio, { asOf: "2019/6/30" })).map(({ example }) => example)).toEqual([
      '"2019-06-30"',
    ]);
    const raw = { id: "1", complex: "a", enterprise: "e", kind: "need" as const, openedOn: "2020-2-24" };
    expect(refusedFor(() => trackCases(taizhou, [raw], { asOf })).map(({ example }) => example)).toEqual([
      '"2020-02-24"',
    ]);
  });
});
