import { describe, expect, it } from "vitest";
import type { PortfolioInput } from "../../src/index.js";
import { base } from "../standards/sister-plan.js";
import { judged, said } from "./judged.js";

describe("what was chosen", () => {
  it.each<[choice: string, accepted: string[], own: object, expected: string]>([
    ["operatingModel", ["council"], { operatingModel: "council" }, "met"],
    ["operatingModel", ["council"], { operatingModel: "none" }, "unmet"],
    ["operatingModel", ["none"], { operatingModel: "none" }, "met"],
    ["operatingModel", ["council"], {}, "unknown operatingModel"],
    ["operatingModel", ["council"], { operatingModel: "counsel" }, "unknown operatingModel"],
    ["operator", ["firm"], { participants: [{ kind: "firm", name: "甲", role: "operator" }] }, "met"],
    ["operator", ["firm"], { participants: [{ kind: "firms", name: "甲", role: "operator" }] }, "unknown participants"],
    ["operator", ["firm"], {}, "unknown participants"],
    ["category", ["machines"], { industry: { id: "i", categories: ["machines", "agriculture"] } }, "met"],
    ["category", ["machines"], { industry: { id: "i", categories: ["agriculture"] } }, "unmet"],
    ["category", ["machines"], { industry: { id: "i", categories: ["machine"] } }, "unknown industry"],
    ["category", ["machines"], {}, "unknown industry"],
    ["industry", ["pumps"], { industry: { id: "pumps", categories: ["machines"] } }, "met"],
    ["industry", ["pumps"], {}, "unknown industry"],
    ["focus", ["new"], { focus: ["new", "traditional"] }, "met"],
    ["focus", ["new"], { focus: ["traditional"] }, "unmet"],
    ["focus", ["new"], {}, "unknown focus"],
    ["region", ["delta"], { traits: { region: "delta" } }, "met"],
    ["region", ["delta"], { traits: { region: "hills" } }, "unmet"],
    ["region", ["delta"], { traits: { region: ["hills", "delta"] } }, "met"],
    ["region", ["delta"], { traits: { region: "dleta" } }, "unknown traits.region"],
    ["region", ["delta"], {}, "unknown traits.region"],
    ["locality", ["east"], {}, "met"],
    ["locality", ["city"], {}, "met"],
    ["locality", ["west"], {}, "unmet"],
    ["locality", ["west"], { locality: "nowhere" }, "unknown locality"],
    ["locality", ["west"], { locality: "nowhere", parentLocality: "city" }, "unmet"],
    ["locality", ["east"], { locality: "nowhere", parentLocality: "city" }, "unknown locality"],
    ["locality", ["east", "west"], { locality: "nowhere", parentLocality: "city" }, "unknown locality"],
    ["locality", ["city"], { locality: "nowhere", parentLocality: "city" }, "met"],
    // Its place has merged into another since.
    ["locality", ["new-town"], { locality: "old-town" }, "met"],
    ["localityKind", ["district"], { locality: "old-town" }, "met"],
    ["localityKind", ["county"], {}, "met"],
    ["localityKind", ["city"], {}, "unmet"],
    ["localityKind", ["county"], { locality: "nowhere" }, "unknown locality"],
  ])("%s among %j, of %j: %s", (choice, accepted, own, expected) => {
    expect(said({ choice, in: accepted }, own)).toBe(expected);
  });

  it("lists what there is, what was accepted and what nobody knows", () => {
    const items = (own: object) => judged({ choice: "region", in: ["delta"] }, own).items;
    expect(items({ traits: { region: ["delta", "hills"] } })).toEqual({ has: ["delta"], lacks: [], unknown: [] });
    expect(items({ traits: { region: "hills" } })).toEqual({
      has: [],
      lacks: ["delta"],
      unknown: [],
      recorded: ["hills"],
    });
    expect(items({ traits: { region: ["hills", "dleta"] } })).toEqual({ has: [], lacks: [], unknown: ["dleta"] });
    expect(items({})).toBeUndefined();
  });

  it("of an open list of which all is accepted may be one declared to it, but not none", () => {
    const all = { choice: "operatingModel", in: ["council"] };
    const members = { operatingModels: [{ id: "club", label: base.title }] };
    expect(said(all, { operatingModel: "club" }, { members })).toBe("met");
    expect(said(all, { operatingModel: "none" }, { members })).toBe("unmet");
    expect(said(all, { operatingModel: "clubb" }, { members })).toBe("unknown operatingModel");
    // To a list that is not open none can be declared.
    const category = { choice: "category", in: ["agriculture", "machines"] };
    const categories = { industryCategories: [{ id: "tea", label: base.title }] };
    const tea = { industry: { id: "tea", categories: ["tea"] } };
    expect(said(category, tea, { members: categories })).toBe("unknown industry");
  });

  it("of industries may be an accepted one by its name, or where they are declared, any that is not", () => {
    const asks = { choice: "industry", in: ["pumps"] };
    const industry = (id: string, name?: string) => ({ industry: { id, categories: [], ...(name && { name }) } });
    expect(said(asks, industry("tea"))).toBe("unmet");
    expect(said(asks, industry("Pumps"))).toBe("unknown industry");
    expect(said(asks, industry("i-1", "PUMPS"))).toBe("unknown industry");
    const declared = {
      industries: [
        ["pumps", "泵"],
        ["tea", "茶"],
      ].map(([id, zh]) => ({ id, label: { zh, en: id } })),
    };
    const members = declared as NonNullable<PortfolioInput["members"]>;
    expect(said(asks, industry("tea"), { members })).toBe("unmet");
    expect(said(asks, industry("i-1", "泵"), { members })).toBe("unknown industry");
    expect(said(asks, industry("i-1"), { members })).toBe("unknown industry");
  });

  it.each<[possible: string[] | undefined, expected: string]>([
    [["a"], "met"],
    [["a", "b"], "met"],
    [["a", "c"], "unknown"],
    [["c"], "unmet"],
    [["c", "d"], "unmet"],
    [[], "unknown"],
    [undefined, "unknown"],
  ])("of grades and standings is one where all that is still possible, %j, is accepted: %s", (possible, expected) => {
    for (const [choice, other, key] of [
      ["grade", "standings", "grades"],
      ["standing", "grades", "standings"],
    ] as const) {
      const found = judged({ choice, in: ["a", "b"] }, {}, {}, { [key]: possible, [other]: ["a"] });
      expect([found.verdict, found.missing]).toEqual([expected, expected === "unknown" ? [choice] : []]);
      const has = (possible ?? []).filter((id) => id === "a" || id === "b");
      const isOpen = expected === "unknown";
      // What is still possible stands under `unknown`; of nothing known there are no items.
      const unknown = isOpen ? (possible ?? []) : [];
      const decided =
        expected === "met" ? { has, lacks: [], unknown } : { has, lacks: ["a", "b"], unknown, recorded: possible };
      expect(found.items).toEqual(!isOpen ? decided : unknown.length > 0 ? { has: [], lacks: [], unknown } : undefined);
    }
  });
});
