import { describe, expect, it } from "vitest";
import { allocateFunding, Portfolio, type PortfolioInput, rankSheets, recommend, scoreAll } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { policyOf } from "../funding/policies.js";
import { asOf } from "../given.js";
import { cardOf, leaf, recordOf, upTo } from "./written.js";

const cultivated = { kind: "cultivated" as const, tier: "county", on: "2018-09-30" };
const complex = (id: string, milestones: PortfolioInput["complexes"][number]["milestones"]) => ({
  id,
  name: id,
  locality: "wenling",
  milestones,
});
const portfolio = Portfolio.parse({
  complexes: [
    complex("stands", [cultivated]),
    complex("off", [cultivated, { kind: "delisted", tier: "county", on: "2020-12-31" }]),
    complex("never", []),
    complex("later", [{ ...cultivated, on: "2021-01-01" }]),
  ],
});
const ground = { plan: taizhou, portfolio, asOf };
const records = ["stands", "off", "never", "later"].map((id, index) => recordOf({ x: 70 + index }, id));
const sheets = scoreAll(cardOf([upTo("x", 100, 100)]), records);

describe("who is no complex on the day", () => {
  it("has no rank", () => {
    expect(rankSheets(sheets, { ground }).map(({ complex: id, rank }) => [id, rank])).toEqual([["stands", 1]]);
  });

  it("is nobody's cohort, and is not scored", () => {
    const relative = cardOf([
      leaf("x", 100, { kind: "cohort", method: "min-max", better: "higher", constant: "full" }),
    ]);
    expect(scoreAll(relative, records, { ground }).map(({ complex: id, total }) => [id, total])).toEqual([
      ["stands", "100"],
    ]);
    expect(scoreAll(relative, records)[0]?.total).toBe("0");
  });

  it("is scored for a year at whose end it was one", () => {
    const before = [recordOf({ x: 50 }, "off", 2019)];
    expect(scoreAll(cardOf([upTo("x", 100, 100)]), before, { ground })).toHaveLength(1);
  });

  it("is not recommended, and it is said why", () => {
    const { recommended, passedOver } = recommend(taizhou, portfolio, sheets, { quota: 4, asOf });
    expect(recommended.map(({ complex: id }) => id)).toEqual(["stands"]);
    expect(passedOver.map(({ complex: id, reason }) => [id, reason])).toEqual([
      ["off", "struck-off"],
      ["never", "never-listed"],
      ["later", "not-yet-listed"],
    ]);
  });

  it("is not paid, and it is said why", () => {
    const { lines } = allocateFunding(policyOf(), sheets, { ...ground, budget: 1_000_000 });
    expect(lines.map(({ amount, excludedBy }) => [amount === "0", excludedBy])).toEqual([
      [false, []],
      [true, ["struck-off"]],
      [true, ["never-listed"]],
      [true, ["not-yet-listed"]],
    ]);
  });
});
