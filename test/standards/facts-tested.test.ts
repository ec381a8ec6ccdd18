import { describe, expect, it } from "vitest";
import { assessTier, definePlan } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, END, participant, type Recorded, ruleIn } from "./sample.js";

/** Taizhou's plan with standards on facts that its own do not test. */
const plan = definePlan({
  ...taizhou,
  standards: [
    ...taizhou.standards,
    ...(["on-site-tenants", "virtual-tenants"] as const).map((fact) => ({
      id: fact,
      label: { zh: fact, en: fact },
      clauses: ["4.1.1"],
      effect: "advises" as const,
      test: "at-least" as const,
      fact,
      value: 10,
      unit: "count",
    })),
    {
      id: "government-builds",
      label: { zh: "政府建设", en: "built by government" },
      clauses: ["2.2"],
      effect: "decides",
      test: "one-of",
      fact: "building-entity",
      accepted: ["government"],
    },
  ],
});

const findingOf = (rule: string, recorded: Recorded) =>
  ruleIn(assessTier(plan, complexOf(recorded), "county", { asOf: END }).findings, rule);

describe("tenants counted against a plan's number (4.1.1)", () => {
  it.each([
    ["on-site-tenants", { onSiteTenants: 10, virtualTenants: 0 }, "met", undefined],
    ["on-site-tenants", { onSiteTenants: 9, virtualTenants: 99 }, "not-applicable", "1"],
    ["virtual-tenants", { onSiteTenants: 0, virtualTenants: 10 }, "met", undefined],
    ["virtual-tenants", { onSiteTenants: 99, virtualTenants: 0 }, "not-applicable", "10"],
  ])("%s of %j: %s", (rule, site, verdict, shortfall) => {
    const found = findingOf(rule, { site });
    expect([found.verdict, found.shortfall]).toEqual([verdict, shortfall]);
  });

  it("are unknown where they are not recorded", () => {
    expect(findingOf("on-site-tenants", {}).missing).toEqual(["site.onSiteTenants"]);
    expect(findingOf("virtual-tenants", { site: { onSiteTenants: 12 } }).missing).toEqual(["site.virtualTenants"]);
  });
});

describe("who builds a complex is who leads it (2.2)", () => {
  it.each([
    [[participant("government", "lead"), participant("enterprise")], "met"],
    [[participant("enterprise", "lead"), participant("government")], "unmet"],
    [[participant("government")], "unmet"],
  ])("%j: %s", (participants, verdict) => {
    expect(findingOf("government-builds", { participants }).verdict).toBe(verdict);
  });

  it("is unknown where nobody is recorded", () => {
    expect(findingOf("government-builds", {})).toMatchObject({ verdict: "unknown", missing: ["participants"] });
  });
});
