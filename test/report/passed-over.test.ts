import { describe, expect, it } from "vitest";
import { assess, defineScorecard, type Plan, Portfolio, type PortfolioInput, withReadings } from "../../src/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { asOf } from "../given.js";

/** The four aspects, each with the one figure `x`, so that a total is x itself. */
const scorecard = defineScorecard({
  ...JSON.parse(JSON.stringify(taizhouScorecard)),
  root: {
    id: "total",
    label: { zh: "总分", en: "total" },
    marks: 100,
    children: (taizhou.dimensions ?? []).map(({ id, label }) => ({
      id,
      label,
      marks: 25,
      children: [
        {
          id: `${id}-x`,
          label,
          marks: 25,
          source: { observed: "x" },
          scoring: { kind: "linear", zeroAt: 0, fullAt: 100 },
        },
      ],
    })),
  },
});
type ComplexIn = PortfolioInput["complexes"][number];
const complex = (id: string, applied?: string, locality = "wenling"): ComplexIn => ({
  id,
  name: id,
  locality,
  milestones: [
    { kind: "cultivated", tier: "county", on: "2018-09-30", list: "cultivation" },
    ...(applied ? [{ kind: "applied" as const, tier: "provincial", on: applied }] : []),
  ],
});
const found = (
  complexes: readonly ComplexIn[],
  x: { readonly [complex: string]: number | undefined },
  plan: Plan = taizhou,
) =>
  assess(
    plan,
    Portfolio.parse({
      complexes,
      records: Object.entries(x).map(([id, value]) => ({
        complex: id,
        year: 2019,
        observed: value === undefined ? {} : { x: value },
      })),
    }),
    { asOf, scorecards: [scorecard] },
  )
    .records.filter(({ rule }) => rule === "record-passed-over")
    .map(({ subject, fault }) => [subject.id, fault?.path, fault?.accepted.zh]);

describe("an application of one behind a better one (2.5)", () => {
  it("is found where the better one of its place has not applied", () => {
    expect(found([complex("worse", "2020-03-01"), complex("better")], { worse: 65, better: 66 })).toEqual([
      ["worse", "complexes[0].milestones[1]", "评价更优者的申报（better66分；其自身65分）"],
    ]);
  });

  it("not where they are level, or the better one applied too, even later, or is another place's", () => {
    expect(found([complex("one", "2020-03-01"), complex("other")], { one: 65, other: 65 })).toEqual([]);
    const both = [complex("worse", "2020-03-01"), complex("better", "2020-09-01")];
    expect(found(both, { worse: 65, better: 66 })).toEqual([]);
    const apart = [complex("worse", "2020-03-01"), complex("better", undefined, "yuhuan")];
    expect(found(apart, { worse: 65, better: 66 })).toEqual([]);
  });

  it("is found over the whole city where the city ranks", () => {
    const apart = [complex("worse", "2020-03-01"), complex("better", undefined, "yuhuan")];
    expect(found(apart, { worse: 65, better: 66 }, withReadings(taizhou, { "ranked-by": "city" }))).toEqual([
      ["worse", "complexes[0].milestones[1]", "评价更优者的申报（better66分；其自身65分）"],
    ]);
  });

  it("is open, and not found, while a record could still put it first", () => {
    expect(found([complex("worse", "2020-03-01"), complex("better")], { worse: undefined, better: 66 })).toEqual([]);
  });

  it("goes by the appraisal that there was on the day", () => {
    const early = [complex("worse", "2019-03-01"), complex("better")];
    expect(found(early, { worse: 65, better: 66 })).toEqual([]);
  });

  it("of one of the lowest grade is found by itself", () => {
    expect(found([complex("failed", "2020-03-01")], { failed: 59 })).toEqual([
      ["failed", "complexes[0].milestones[1]", "依其评价可予推荐者的申报"],
    ]);
  });
});
