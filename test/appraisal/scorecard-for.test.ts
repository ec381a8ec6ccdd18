import { describe, expect, it } from "vitest";
import { Complex, type ScorecardInput, scorecardFor } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { cardOf, refusedFor, upTo } from "./written.js";

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
const led = card("led-by-enterprise", { buildingEntities: ["enterprise"] });
const testing = card("testing", { functions: ["inspection-testing", "research-development"] });
const county = card("county", { tiers: ["county"] });
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
    [
      "what is unknown does not apply",
      [general, testing],
      { functions: { has: ["inspection-testing"], lacks: [] } },
      "general",
    ],
    [
      "all that it names",
      [general, card("both", { buildingEntities: ["enterprise"], tiers: ["provincial"] })],
      {},
      "general",
    ],
  ] as const)("%s", (_, cards, more, id) => {
    expect(scorecardFor([...cards], complex(more)).id).toBe(id);
    expect(scorecardFor([...cards], complex(more), day).id).toBe(id);
  });

  it("by the tier held on the day", () => {
    const cards = [general, card("provincial", { tiers: ["provincial"] })];
    const risen = complex({
      milestones: [
        { kind: "cultivated", tier: "county", on: "2018-09-30" },
        { kind: "recognised", tier: "provincial", on: "2020-06-01" },
      ],
    });
    expect(scorecardFor(cards, risen, { plan: taizhou, asOf: "2020-05-31" }).id).toBe("general");
    expect(scorecardFor(cards, risen, { plan: taizhou, asOf: "2020-06-01" }).id).toBe("provincial");
  });

  it("two that apply are rivals, both named", () => {
    const faults = refusedFor(() => scorecardFor([led, testing, general], complex()));
    expect(faults).toHaveLength(1);
    const text = JSON.stringify(faults);
    expect(text).toContain("led-by-enterprise");
    expect(text).toContain("testing");
  });

  it("two general ones are rivals too", () => {
    expect(refusedFor(() => scorecardFor([general, card("other")], complex()))).toHaveLength(1);
  });

  it("none that applies, and none at all", () => {
    const other = card("university", { buildingEntities: ["university"] });
    expect(JSON.stringify(refusedFor(() => scorecardFor([other], complex())))).toContain("university");
    expect(refusedFor(() => scorecardFor([], complex()))).toHaveLength(1);
  });
});
