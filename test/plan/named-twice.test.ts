import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/index.js";
import { refusedFor } from "../given.js";
import { base, say } from "../standards/sister-plan.js";

/*
 * A member that a list names twice would count twice: two of two, where one is there.
 */

const standard = (own: object) => ({ id: "own", label: say("own"), clauses: ["1"], effect: "decides", ...own });
const target = (own: object) => ({
  ...{ id: "yearly", label: say("yearly"), clauses: ["1"], kind: "flow", bound: "at-least", value: 1, years: [2018] },
  ...{ each: "locality", counts: { milestones: ["cultivated"] }, ...own },
});
const refused = (own: object) => refusedFor(() => readPlan({ ...base, ...own })).map(({ code, path }) => [code, path]);

describe("a member that stands twice is refused", () => {
  it.each([
    [{ requires: { list: "functions", has: ["a", "b", "a"], atLeast: 2 } }, "requires.has"],
    [{ requires: { list: "functions", has: ["a", "b"], required: ["b", "b"] } }, "requires.required"],
    [{ requires: { list: { observed: "sales" }, has: ["x", "x"] } }, "requires.has"],
    [{ requires: { choice: "locality", in: ["east", "east"] } }, "requires.in"],
    [{ requires: { choice: "industry", in: ["x", "x"] } }, "requires.in"],
    [{ requires: { listed: { tiers: ["county", "county"] } } }, "requires.listed.tiers"],
    [{ requires: { listed: { lists: ["creation", "creation"] } } }, "requires.listed.lists"],
    [{ requires: { listed: { milestones: ["cultivated", "cultivated"] } } }, "requires.listed.milestones"],
    [{ test: "covers", fact: "functions", atLeast: 2, required: ["a", "a"] }, "required"],
    [{ test: "listed", milestones: ["cultivated", "cultivated"], state: "ever" }, "milestones"],
    [
      { test: "within", from: "cultivated", to: "recognised", months: 3, lists: { to: ["creation", "creation"] } },
      "lists.to",
    ],
    [{ test: "one-of", fact: "operating-model", accepted: ["council", "council"] }, "accepted"],
    [{ tiers: ["county", "county"], requires: { choice: "locality", in: ["east"] } }, "tiers"],
  ])("of a standard: %j", (own, path) =>
    expect(refused({ standards: [standard(own)] })).toEqual([["double", `standards[0].${path}`]]),
  );

  it("of a target", () => {
    const standards = [standard({ requires: { choice: "locality", in: ["east"] } })];
    const owed = (own: object) => refused({ standards, targets: [target(own)] }).filter(([code]) => code === "double");
    expect(owed({ localities: ["east", "west", "east"] })).toEqual([["double", "targets[0].localities"]]);
    expect(owed({ localities: ["east", "west"] })).toEqual([]);
    expect(owed({ counts: { milestones: ["cultivated", "cultivated"] } })).toEqual([
      ["double", "targets[0].counts.milestones"],
    ]);
  });
});
