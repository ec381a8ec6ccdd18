import { describe, expect, it } from "vitest";
import { Portfolio, type RowAsked, rowOf, trackTargets } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { faultsThrownBy } from "../given.js";
import { flow, provinceWith } from "./levels-of-places.js";

const progress = trackTargets(taizhou, Portfolio.parse({ complexes: [] }), { asOf: "2019-06-30" });

const faultsOf = (asked: object) => faultsThrownBy(() => rowOf(progress, asked as RowAsked<"total-stock">));

describe("a row of progress", () => {
  it("is found by its target, locality and year", () => {
    for (const row of progress.rows) {
      const { target, locality, year } = row;
      const asked = { target, ...(locality !== undefined && { locality }), ...(year !== undefined && { year }) };
      expect(rowOf(progress, asked)).toBe(row);
    }
  });

  it.each([
    ["a misspelt target", { target: "yearly-cultivatoin" }, "target", '"yearly-cultivatoin"', '"yearly-cultivation"'],
    ["a misspelt locality", { target: "yearly-cultivation", locality: "wenlin" }, "locality", '"wenlin"', '"wenling"'],
    [
      "a year that owes nothing",
      { target: "yearly-cultivation", locality: "wenling", year: 2021 },
      "year",
      "2021",
      "2018",
    ],
    [
      "a locality of a target that has none",
      { target: "total-stock", locality: "wenling" },
      "locality",
      '"wenling"',
      "null",
    ],
    ["no locality where there are several", { target: "yearly-cultivation" }, "locality", "nothing", '"jiaojiang"'],
    [
      "no year where there are several",
      { target: "yearly-cultivation", locality: "linhai" },
      "year",
      "nothing",
      "2018",
    ],
    ["no target", {}, "target", "nothing", '"yearly-cultivation"'],
  ])("%s is refused", (_what, asked, path, got, example) => {
    expect(faultsOf(asked)).toMatchObject([{ path, got, example }]);
  });

  it("is named by what tells it apart, and no more", () => {
    const asOf = "2019-06-30";
    const [plan, nothing] = [provinceWith({ ...flow, years: [2018], localities: ["river"] }), { complexes: [] }];
    const only = trackTargets(plan, nothing, { asOf });
    expect(rowOf(only, { target: "yearly" })).toBe(only.rows[0]);
    const none = trackTargets(plan, nothing, { asOf, scope: { localities: ["hill"] } });
    expect(faultsThrownBy(() => rowOf(none, {} as never))).toMatchObject([{ path: "target", got: "nothing" }]);
  });

  it("is of progress, and of nothing else", () => {
    const { rows } = progress;
    expect(faultsThrownBy(() => rowOf({ rows }, { target: "total-stock" }))).toMatchObject([{ path: "progress" }]);
  });
});
