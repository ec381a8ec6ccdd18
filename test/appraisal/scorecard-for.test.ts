import { describe, expect, it } from "vitest";
import { Complex, type ConditionInput, Portfolio, type ScorecardInput, scorecardFor } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { cardOf, recordOf, refusedFor, upTo } from "./written.js";

const card = (id: string, appliesTo?: NonNullable<ScorecardInput["appliesTo"]>) =>
  cardOf([upTo("x", 100)], { id, ...(appliesTo ? { appliesTo } : {}) });
const complex = (more: object = {}) =>
  Complex.parse({
    id: "pumps",
    name: "泵业",
    locality: "wenling",
    milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
    participants: [{ kind: "enterprise", name: "甲", role: "lead" }],
    functions: ["research-development", "inspection-testing"],
    ...more,
  } as Parameters<typeof Complex.parse>[0]);

const general = card("general");
const ledBy = (kind: string): ConditionInput => ({ choice: "buildingEntity", in: [kind] });
const at = (tier: string): ConditionInput => ({ listed: { tiers: [tier], state: "now" } });
const led = card("led-by-enterprise", ledBy("enterprise"));
const testing = card("testing", { list: "functions", has: ["inspection-testing", "research-development"] });
const county = card("county", at("county"));
const day = { plan: taizhou, asOf: "2020-12-31" };

describe("the scorecard for a complex", () => {
  it.each([
    ["by the lead", [led], {}, "led-by-enterprise"],
    ["by functions", [testing], {}, "testing"],
    ["by tier", [county], {}, "county"],
    ["the one for it before the general one", [general, led], {}, "led-by-enterprise"],
    [
      "the general one where no other is",
      [general, led],
      { participants: [{ kind: "university", name: "乙", role: "lead" }] },
      "general",
    ],
    [
      "a member is no lead",
      [general, led],
      { participants: [{ kind: "enterprise", name: "甲", role: "member" }] },
      "general",
    ],
    ["all functions have to be offered", [general, testing], { functions: ["inspection-testing"] }, "general"],
    ["nothing recorded", [general, testing, led], { participants: [], functions: [] }, "general"],
    ["all that it names", [general, card("both", { all: [ledBy("enterprise"), at("provincial")] })], {}, "general"],
  ] as const)("%s", (_, cards, more, id) => {
    expect(scorecardFor([...cards], complex(more), day).id).toBe(id);
  });

  it("by the tier held on the day", () => {
    const cards = [general, card("provincial", at("provincial"))];
    const risen = complex({
      milestones: [
        { kind: "cultivated", tier: "county", on: "2018-09-30" },
        { kind: "recognised", tier: "provincial", on: "2020-06-01" },
      ],
    });
    expect(scorecardFor(cards, risen, { plan: taizhou, asOf: "2020-05-31" }).id).toBe("general");
    expect(scorecardFor(cards, risen, { plan: taizhou, asOf: "2020-06-01" }).id).toBe("provincial");
  });

  it("by what is recorded of a year, looked up in the portfolio", () => {
    const cards = [general, card("earning", { value: "service-income", atLeast: 100 })];
    const pumps = complex();
    const earned = (income: number) => [recordOf({ "service-income": income }, "pumps", 2020)];
    const chosen = (income: number) =>
      scorecardFor(cards, pumps, { ...day, portfolio: Portfolio.parse({ complexes: [], records: earned(income) }) }).id;
    expect(chosen(100)).toBe("earning");
    expect(chosen(99)).toBe("general");
  });

  it("what is unknown decides nothing: neither that one applies, nor that the general one does", () => {
    const unsaid = complex({ functions: { has: ["inspection-testing"], lacks: [] } });
    const [fault, ...more] = refusedFor(() => scorecardFor([general, testing], unsaid, day));
    expect(more).toEqual([]);
    expect(fault?.got).toContain("functions");
    expect(fault?.accepted.en).toBe("what exactly one of these applies to: testing, general");
    // Nobody knows what a kind is that the plan does not have.
    const other = complex({ participants: [{ kind: "leading-firm", name: "甲", role: "lead" }] });
    expect(refusedFor(() => scorecardFor([general, led], other, day))[0]?.got).toContain("participants");
    // Another that holds may turn out to have a rival.
    expect(refusedFor(() => scorecardFor([led, testing], unsaid, day))).toHaveLength(1);
  });

  it("without a ground nothing is known of a condition, and none is needed without one", () => {
    expect(refusedFor(() => scorecardFor([general, county], complex()))[0]?.got).toContain("ground");
    expect(scorecardFor([general], complex()).id).toBe("general");
  });

  it("two that apply are rivals, both named, also where it is open whether a third one does", () => {
    const faults = refusedFor(() =>
      scorecardFor(
        [led, testing, card("audited", { list: "capabilities", has: ["display"] }), general],
        complex(),
        day,
      ),
    );
    expect(faults).toHaveLength(1);
    const text = JSON.stringify(faults);
    expect(text).toContain("led-by-enterprise");
    expect(text).toContain("testing");
    expect(text).not.toContain("audited");
  });

  it("two general ones are rivals too", () => {
    expect(refusedFor(() => scorecardFor([general, card("other")], complex()))).toHaveLength(1);
  });

  it("none that applies, and none at all", () => {
    const other = card("university", ledBy("university"));
    expect(JSON.stringify(refusedFor(() => scorecardFor([other], complex(), day)))).toContain("university");
    expect(refusedFor(() => scorecardFor([], complex()))).toHaveLength(1);
  });
});
