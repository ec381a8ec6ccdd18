import { describe, expect, it } from "vitest";
import { finding, participant } from "./sample.js";

const MODELS = ["joint-stock", "council", "membership"];
const TEAMS = ["industry-association", "enterprise", "professional-body"];

describe("the way of operating is only encouraged (3.2)", () => {
  it.each(MODELS)("%s is one of those named", (operatingModel) => {
    expect(finding("operating-model", { operatingModel }).verdict).toBe("met");
  });

  it.each(["none", "cooperative", "public-institution"])("%s is not unmet", (operatingModel) => {
    expect(finding("operating-model", { operatingModel }).verdict).not.toBe("unmet");
  });

  it("none is known: the policy asks nothing more", () => {
    expect(finding("operating-model", { operatingModel: "none" })).toMatchObject({
      verdict: "not-applicable",
      missing: [],
    });
  });

  it("not recorded it is unknown, and operatingModel is missing", () => {
    expect(finding("operating-model", {})).toMatchObject({ verdict: "unknown", missing: ["operatingModel"] });
  });

  it("it advises", () => {
    expect(finding("operating-model", { operatingModel: "none" }).effect).toBe("advises");
  });
});

describe("a professional team is only encouraged (3.2)", () => {
  it.each(TEAMS)("one formed by %s is among those named", (kind) => {
    const participants = [participant("government", "lead"), participant(kind, "operator")];
    expect(finding("operating-team", { participants }).verdict).toBe("met");
  });

  it.each(["government", "university", "research-institute", "foundation"])("one formed by %s is not unmet", (kind) => {
    const participants = [participant(kind, "operator")];
    expect(finding("operating-team", { participants }).verdict).not.toBe("unmet");
  });

  it("no operator among the participants is not unmet", () => {
    expect(finding("operating-team", { participants: [participant("enterprise", "lead")] }).verdict).not.toBe("unmet");
  });

  it("no participant at all is not unmet", () => {
    expect(finding("operating-team", { participants: [] }).verdict).not.toBe("unmet");
  });

  it("nobody recorded is unknown, and participants are missing", () => {
    expect(finding("operating-team", {})).toMatchObject({ verdict: "unknown", missing: ["participants"] });
  });
});

describe("the industries of 2.1", () => {
  const CLUSTERS = ["automobiles", "medicine", "moulds-plastics", "pumps-motors", "sewing-equipment", "smart-toilets"];
  const OTHERS = ["aviation", "traditional-upgrading", "modern-agriculture", "emerging-industry"];

  it.each([...CLUSTERS, ...OTHERS])("%s is one of them", (category) => {
    expect(finding("industry-category", { industry: { id: "x", categories: [category] } }).verdict).toBe("met");
  });

  it("one of several categories is enough", () => {
    const industry = { id: "pumps", categories: ["film-making", "pumps-motors"] };
    expect(finding("industry-category", { industry }).verdict).toBe("met");
  });

  it("a category that the plan does not name is not met", () => {
    const industry = { id: "films", categories: ["film-making"] };
    expect(finding("industry-category", { industry }).verdict).not.toBe("met");
  });

  it("no industry recorded is unknown, and industry is missing", () => {
    const found = finding("industry-category", {});
    expect(found.verdict).toBe("unknown");
    expect(found.missing.join()).toContain("industry");
  });

  it("it advises, whatever the category", () => {
    expect(finding("industry-category", { industry: { id: "films", categories: [] } }).effect).toBe("advises");
  });
});

describe("the carriers a complex is built on (3.3)", () => {
  const town = { id: "pump-town", kind: "characteristic-town" };

  it("one is enough", () => {
    expect(finding("carriers", { site: { carriers: [town] } })).toMatchObject({ verdict: "met", actual: "1" });
  });

  it("two are more than enough", () => {
    const carriers = [town, { id: "hub", kind: "incubator" }];
    expect(finding("carriers", { site: { carriers } })).toMatchObject({ verdict: "met", actual: "2" });
  });

  it("an empty list is known to be none", () => {
    expect(finding("carriers", { site: { carriers: [] } })).toMatchObject({ actual: "0", missing: [] });
  });

  it("an empty list is not met", () => {
    expect(finding("carriers", { site: { carriers: [] } }).verdict).not.toBe("met");
  });

  it("not recorded it is unknown, and site.carriers is missing", () => {
    expect(finding("carriers", { site: { floorArea: "2000" } })).toMatchObject({
      verdict: "unknown",
      missing: ["site.carriers"],
    });
  });

  it("it advises", () => {
    expect(finding("carriers", { site: { carriers: [] } }).effect).toBe("advises");
  });
});
