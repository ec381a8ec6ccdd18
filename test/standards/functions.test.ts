import { describe, expect, it } from "vitest";
import { assessTier, PolicyError, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { but, complexOf, END, finding, NINE, ruleIn, TEN, verdict } from "./sample.js";

const deciding = withReadings(taizhou, { coverage: "decides" });
const atLeast = (value: number) => withReadings(taizhou, { "functions-expected": { id: "minimum", value } });
const big = { site: { floorArea: "12000" } };

describe("the nine service functions (2.3)", () => {
  it("nine of nine meet it", () => {
    expect(finding("functions", { functions: NINE })).toMatchObject({
      verdict: "met",
      items: { has: NINE, lacks: [], unknown: [] },
      missing: [],
    });
  });

  it.each(NINE)("without %s it is not met, and that is what lacks", (absent) => {
    expect(finding("functions", { functions: but(NINE, absent) })).toMatchObject({
      verdict: "unmet",
      items: { has: but(NINE, absent), lacks: [absent], unknown: [] },
      missing: [],
    });
  });

  it("an empty list is known to be none: all nine lack", () => {
    expect(finding("functions", { functions: [] }).items).toEqual({ has: [], lacks: NINE, unknown: [] });
  });

  it("no list at all is unknown, never unmet, and functions are missing", () => {
    expect(finding("functions", {})).toMatchObject({ verdict: "unknown", missing: ["functions"] });
  });

  it("no list at all leaves all nine unknown", () => {
    expect(finding("functions", {}).items).toEqual({ has: [], lacks: [], unknown: NINE });
  });

  it("a function in neither part of the record is unknown, and so is the coverage", () => {
    const functions = { has: but(NINE, "exhibition-display"), lacks: [] };
    const found = finding("functions", { functions });
    expect(found).toMatchObject({ verdict: "unknown", items: { lacks: [], unknown: ["exhibition-display"] } });
    expect(found.missing.join()).toContain("functions");
  });

  it("one function known to lack is enough for unmet, whatever else is unknown", () => {
    const functions = { has: [], lacks: ["exhibition-display"] };
    expect(finding("functions", { functions }).verdict).toBe("unmet");
  });

  it("no list at all has no figure: nothing recorded is not 0 of nine", () => {
    expect(finding("functions", {})).not.toHaveProperty("actual");
  });

  it("one known to lack beside eight unknown ones is not nine short", () => {
    const functions = { has: [], lacks: ["exhibition-display"] };
    expect(finding("functions", { functions }).shortfall).not.toBe("9");
  });

  it("eight of nine are one short", () => {
    expect(finding("functions", { functions: NINE.slice(0, 8) })).toMatchObject({
      bound: "at-least",
      required: "9",
      actual: "8",
      shortfall: "1",
    });
  });

  it("the object form that names all nine as had meets it", () => {
    expect(finding("functions", { functions: { has: NINE, lacks: [] } }).verdict).toBe("met");
  });

  it("the order in which functions are recorded does not show", () => {
    expect(finding("functions", { functions: [...NINE].reverse() }).items?.has).toEqual(NINE);
  });

  it("a function named twice counts once", () => {
    expect(finding("functions", { functions: ["creative-design", "creative-design"] }).items?.lacks).toHaveLength(8);
  });

  const beyond = [...but(NINE, "exhibition-display"), "pilot-production"];
  const pilot = { id: "pilot-production", label: { zh: "中试", en: "pilot production" } };

  it("a function beyond the nine that is declared does not stand in for one of them, the list being open", () => {
    const portfolio = { complexes: [], members: { functions: [pilot] } };
    const { findings } = assessTier(taizhou, complexOf({ functions: beyond }), "county", { asOf: END, portfolio });
    expect(ruleIn(findings, "functions")).toMatchObject({
      verdict: "unmet",
      items: { lacks: ["exhibition-display"] },
    });
  });

  it("one that is not declared may be the one that lacks under another name", () => {
    expect(finding("functions", { functions: beyond })).toMatchObject({
      verdict: "unknown",
      items: { lacks: [], unknown: ["exhibition-display"] },
      missing: ["functions"],
    });
  });

  it("functions that virtual tenants offer count, since 2.3 names no place", () => {
    const functions = { has: NINE, lacks: [], virtual: ["creative-design"] };
    expect(finding("functions", { functions }).verdict).toBe("met");
  });
});

describe("the nine read as examples of which a number is enough （等）", () => {
  it("seven of a minimum of seven meet it", () => {
    expect(finding("functions", { functions: NINE.slice(0, 7) }, { plan: atLeast(7) }).verdict).toBe("met");
  });

  it("six of a minimum of seven do not, by one", () => {
    expect(finding("functions", { functions: NINE.slice(0, 6) }, { plan: atLeast(7) })).toMatchObject({
      verdict: "unmet",
      required: "7",
      actual: "6",
      shortfall: "1",
    });
  });

  it("eight of a minimum of seven meet it, though one lacks", () => {
    expect(finding("functions", { functions: NINE.slice(0, 8) }, { plan: atLeast(7) })).toMatchObject({
      verdict: "met",
      items: { lacks: ["education-training"] },
    });
  });

  it("seven known ones are enough, whatever the other two are", () => {
    const functions = { has: NINE.slice(0, 7), lacks: [] };
    expect(finding("functions", { functions }, { plan: atLeast(7) }).verdict).toBe("met");
  });

  it("where seven known ones are enough, nothing is missing", () => {
    const functions = { has: NINE.slice(0, 7), lacks: [] };
    expect(finding("functions", { functions }, { plan: atLeast(7) }).missing).toEqual([]);
  });

  it("six known ones and one unknown may be enough: unknown", () => {
    const functions = { has: NINE.slice(0, 6), lacks: NINE.slice(7) };
    expect(finding("functions", { functions }, { plan: atLeast(7) }).verdict).toBe("unknown");
  });

  it("five known ones and one unknown cannot be enough: unmet", () => {
    const functions = { has: NINE.slice(0, 5), lacks: NINE.slice(6) };
    expect(finding("functions", { functions }, { plan: atLeast(7) }).verdict).toBe("unmet");
  });

  it("a minimum of none would ask nothing, and is refused", () => {
    expect(() => atLeast(0)).toThrow("an integer of 1 or more");
  });

  it("a minimum of nine is all nine", () => {
    expect(finding("functions", { functions: NINE }, { plan: atLeast(9) }).verdict).toBe("met");
  });

  it("a minimum of ten among nine is refused", () => {
    expect(() => atLeast(10)).toThrow(PolicyError);
  });

  it("the result names the number chosen", () => {
    expect(finding("functions", {}, { plan: atLeast(7) }).readings["functions-expected"]).toEqual({
      id: "minimum",
      value: 7,
    });
  });
});

describe("what lacking coverage does to the tier", () => {
  const lacking = { ...big, functions: but(NINE, "exhibition-display"), capabilities: TEN };

  it("by default it only advises: the tier is met beside an unmet coverage", () => {
    expect(finding("functions", lacking)).toMatchObject({ verdict: "unmet", effect: "advises" });
    expect(verdict(lacking)).toBe("met");
  });

  it("under the other reading it decides: the tier is unmet", () => {
    expect(finding("functions", lacking, { plan: deciding })).toMatchObject({ verdict: "unmet", effect: "decides" });
    expect(verdict(lacking, { plan: deciding })).toBe("unmet");
  });

  it("under the other reading a lacking capability decides as well", () => {
    const record = { ...big, functions: NINE, capabilities: but(TEN, "technology-finance") };
    expect([verdict(record), verdict(record, { plan: deciding })]).toEqual(["met", "unmet"]);
  });

  it("under the other reading full coverage lets the area decide", () => {
    const record = { functions: NINE, capabilities: TEN };
    expect(verdict({ ...record, ...big }, { plan: deciding })).toBe("met");
    expect(verdict({ ...record, site: { floorArea: "1999.99" } }, { plan: deciding })).toBe("unmet");
  });

  it("asks the same of every tier, since 2.3 names none", () => {
    const verdicts = (["county", "municipal", "provincial"] as const).map((tier) =>
      verdict(lacking, { plan: deciding, tier }),
    );
    expect(verdicts).toEqual(["unmet", "unmet", "unmet"]);
  });
});
