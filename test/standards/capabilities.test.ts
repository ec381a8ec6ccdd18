import { describe, expect, it } from "vitest";
import { withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { but, finding, NINE, TEN, verdict } from "./sample.js";

const onSite = withReadings(taizhou, { "capabilities-expected": "on-site" });
const reported = withReadings(taizhou, { "capabilities-expected": "reported" });

const EXACT = ["research-development", "inspection-testing", "standards-information", "business-incubation"] as const;
const OVERLAPS = [
  ["creative-design", "design"],
  ["education-training", "talent-training"],
  ["results-promotion", "technology-market"],
] as const;

describe("the ten site capabilities (4.1.3)", () => {
  it("ten of ten meet it", () => {
    expect(finding("capabilities", { capabilities: TEN })).toMatchObject({
      verdict: "met",
      items: { has: TEN, lacks: [], unknown: [] },
    });
  });

  it.each(TEN)("without %s it is not met, and that is what lacks", (absent) => {
    expect(finding("capabilities", { capabilities: but(TEN, absent) })).toMatchObject({
      verdict: "unmet",
      items: { lacks: [absent], unknown: [] },
    });
  });

  it("no list at all is unknown, and capabilities are missing", () => {
    expect(finding("capabilities", {})).toMatchObject({ verdict: "unknown", missing: ["capabilities"] });
  });

  it("a capability in neither part of the record is unknown", () => {
    const capabilities = { has: but(TEN, "metrology-testing"), lacks: [] };
    expect(finding("capabilities", { capabilities })).toMatchObject({
      verdict: "unknown",
      items: { unknown: ["metrology-testing"] },
    });
  });
});

describe("a function and a capability that are the same under two names", () => {
  it.each(EXACT)("%s as a function is evidence of the capability", (id) => {
    const { items } = finding("capabilities", { functions: { has: [id], lacks: [] } });
    expect(items).toEqual({ has: [id], lacks: [], unknown: but(TEN, id) });
  });

  it.each(EXACT)("%s as a capability is evidence of the function", (id) => {
    const { items } = finding("functions", { capabilities: { has: [id], lacks: [] } });
    expect(items).toEqual({ has: [id], lacks: [], unknown: but(NINE, id) });
  });

  it.each(EXACT)("%s known to lack as a function says nothing of the capability, nor the other way round", (id) => {
    const capabilities = finding("capabilities", { functions: { has: [], lacks: [id] } });
    expect(capabilities.items).toEqual({ has: [], lacks: [], unknown: TEN });
    const functions = finding("functions", { capabilities: { has: [], lacks: [id] } });
    expect(functions.items).toEqual({ has: [], lacks: [], unknown: NINE });
  });

  it("all nine functions are evidence of exactly four capabilities", () => {
    expect(finding("capabilities", { functions: NINE }).items?.has).toEqual(EXACT);
  });

  it("a complete list of functions that omits one does not say that its capability lacks", () => {
    const functions = but(NINE, "inspection-testing");
    expect(finding("capabilities", { functions })).toMatchObject({ verdict: "unknown", items: { lacks: [] } });
  });

  it("fills what an incomplete record of capabilities leaves open", () => {
    const capabilities = { has: but(TEN, "business-incubation"), lacks: [] };
    const functions = { has: ["business-incubation"], lacks: [] };
    expect(finding("capabilities", { capabilities, functions }).verdict).toBe("met");
  });

  it("offered by virtual tenants only as a function, it is virtual as a capability", () => {
    const functions = { has: ["inspection-testing"], lacks: [], virtual: ["inspection-testing"] };
    expect(finding("capabilities", { functions }).items?.has).toEqual(["inspection-testing"]);
    expect(finding("capabilities", { functions }, { plan: onSite }).items?.has).toEqual([]);
  });
});

describe("a function and a capability that only overlap", () => {
  it.each(OVERLAPS)("%s as a function leaves the capability %s unknown", (fn, capability) => {
    expect(finding("capabilities", { functions: { has: [fn], lacks: [] } }).items?.unknown).toContain(capability);
  });

  it.each(OVERLAPS)("a lacking %s as a function leaves the capability %s unknown", (fn, capability) => {
    expect(finding("capabilities", { functions: { has: [], lacks: [fn] } }).items?.unknown).toContain(capability);
  });

  it.each(OVERLAPS)("%s stays unknown as a function where %s is a capability", (fn, capability) => {
    expect(finding("functions", { capabilities: { has: [capability], lacks: [] } }).items?.unknown).toContain(fn);
  });

  it.each(OVERLAPS)("%s stays unknown as a function where %s lacks", (fn, capability) => {
    expect(finding("functions", { capabilities: { has: [], lacks: [capability] } }).items?.unknown).toContain(fn);
  });
});

describe("whether the ten have to be on site", () => {
  const capabilities = { has: TEN, lacks: [], virtual: ["technology-finance"] };

  it("by default what virtual tenants offer counts", () => {
    expect(finding("capabilities", { capabilities }).verdict).toBe("met");
  });

  it("on site only, what virtual tenants alone offer lacks", () => {
    expect(finding("capabilities", { capabilities }, { plan: onSite })).toMatchObject({
      verdict: "unmet",
      items: { has: but(TEN, "technology-finance"), lacks: ["technology-finance"], unknown: [] },
    });
  });

  it("on site only, ten with none of them virtual meet it", () => {
    const record = { capabilities: { has: TEN, lacks: [], virtual: [] } };
    expect(finding("capabilities", record, { plan: onSite }).verdict).toBe("met");
  });

  it("reported, not tested, nothing is asked", () => {
    expect(finding("capabilities", { capabilities: [] }, { plan: reported }).verdict).toBe("not-applicable");
  });

  it("reported, not tested, what is there and what lacks is still shown", () => {
    const record = { capabilities: but(TEN, "technology-finance") };
    expect(finding("capabilities", record, { plan: reported }).items).toEqual({
      has: but(TEN, "technology-finance"),
      lacks: ["technology-finance"],
      unknown: [],
    });
  });

  it("reported, not tested, it does not decide, even where coverage decides", () => {
    const plan = withReadings(reported, { coverage: "decides" });
    const record = { site: { floorArea: "2000" }, functions: NINE, capabilities: [] };
    expect(verdict(record, { plan })).toBe("met");
  });
});
