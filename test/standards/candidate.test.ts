import { describe, expect, it } from "vitest";
import { assessTier, type ComplexInput, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, END, finding } from "./sample.js";

const municipalNow = withReadings(taizhou, { candidates: "municipal-now" });
const byCity = withReadings(taizhou, { "ranked-by": "city" });
type Milestones = ComplexInput["milestones"];

const candidate = (milestones: Milestones, plan = taizhou, asOf = END) =>
  finding("candidate", { milestones }, { plan, asOf, tier: "provincial" });

describe("candidates for provincial status (2.5) are those that the yearly number (2.4) counts and that stand", () => {
  it.each([
    ["2017-12-31", "not-applicable"],
    ["2018-01-01", "met"],
    ["2020-12-31", "met"],
    ["2021-01-01", "not-applicable"],
  ])("listed for cultivation on %s: %s", (on, expected) => {
    expect(candidate([{ kind: "cultivated", tier: "county", on }], taizhou, "2021-12-31").verdict).toBe(expected);
  });

  it.each(["county", "municipal", "provincial"])("cultivation at %s tier counts", (tier) => {
    expect(candidate([{ kind: "cultivated", tier, on: "2019-05-01" }]).verdict).toBe("met");
  });

  it("a listing after the day asked about does not count yet", () => {
    const milestones: Milestones = [{ kind: "cultivated", tier: "county", on: "2019-05-01" }];
    const verdicts = ["2019-04-30", "2019-05-01"].map((asOf) => candidate(milestones, taizhou, asOf).verdict);
    expect(verdicts).toEqual(["not-applicable", "met"]);
  });

  it("an application alone makes no candidate", () => {
    expect(candidate([{ kind: "applied", tier: "provincial", on: "2019-05-01" }]).verdict).toBe("not-applicable");
  });

  it("no milestone at all makes no candidate", () => {
    expect(candidate([]).verdict).toBe("not-applicable");
  });

  it("one cultivated before the plan and again within it is none: it is in the stock, not in a year", () => {
    const milestones: Milestones = [
      { kind: "cultivated", tier: "county", on: "2017-05-01" },
      { kind: "cultivated", tier: "municipal", on: "2019-05-01" },
    ];
    expect(candidate(milestones).verdict).toBe("not-applicable");
  });

  it("recognition without a list for cultivation counts, as it does for the year", () => {
    expect(candidate([{ kind: "recognised", tier: "county", on: "2019-05-01" }]).verdict).toBe("met");
  });

  it("one struck off is a candidate on the day before and none on the day", () => {
    const milestones: Milestones = [
      { kind: "cultivated", tier: "county", on: "2019-05-01" },
      { kind: "delisted", tier: "county", on: "2020-05-01" },
    ];
    const verdicts = ["2020-04-30", "2020-05-01"].map((asOf) => candidate(milestones, taizhou, asOf).verdict);
    expect(verdicts).toEqual(["met", "not-applicable"]);
  });

  it("where the creation list alone counts for a year, it alone makes candidates, and no list recorded is unknown", () => {
    const creation = withReadings(taizhou, { cultivated: "creation-list" });
    const on = "2019-05-01";
    const listed = (list?: string): Milestones => [{ kind: "cultivated", tier: "county", on, ...(list && { list }) }];
    expect(candidate(listed("creation"), creation).verdict).toBe("met");
    expect(candidate(listed("cultivation"), creation).verdict).toBe("not-applicable");
    expect(candidate(listed(), creation)).toMatchObject({ verdict: "unknown", missing: ["milestones[0].list"] });
  });

  it("a zone's complex is one where zones owe the year, or a county is credited with it", () => {
    const listed: ComplexInput = {
      ...complexOf(),
      locality: "high-tech-zone",
      parentLocality: "jiaojiang",
      milestones: [{ kind: "cultivated", tier: "county", on: "2019-05-01" }],
    };
    const of = (plan: typeof taizhou) => finding("candidate", listed, { plan, tier: "provincial" });
    expect(of(taizhou).verdict).toBe("not-applicable");
    expect(of(withReadings(taizhou, { localities: "addressees" }))).toMatchObject({
      verdict: "met",
      among: { kind: "locality", id: "taizhou-bay-new-area" },
    });
    expect(of(withReadings(taizhou, { "zone-complexes": "parent-county" }))).toMatchObject({
      verdict: "met",
      among: { kind: "locality", id: "jiaojiang" },
    });
  });

  it("it is asked of the provincial tier alone", () => {
    const rules = assessTier(taizhou, complexOf(), "municipal", { asOf: END }).findings.map(({ rule }) => rule);
    expect(rules).not.toContain("candidate");
  });

  it("it advises", () => {
    expect(candidate([]).effect).toBe("advises");
  });
});

describe("candidates for provincial status (2.5) are those now at municipal tier", () => {
  it.each(["cultivated", "recognised"] as const)("%s at municipal tier is a candidate", (kind) => {
    expect(candidate([{ kind, tier: "municipal", on: "2019-05-01" }], municipalNow).verdict).toBe("met");
  });

  it("a municipal listing of 2017 counts, since it stands now", () => {
    expect(candidate([{ kind: "cultivated", tier: "municipal", on: "2017-05-01" }], municipalNow).verdict).toBe("met");
  });

  it("one already at provincial tier is none", () => {
    const milestones: Milestones = [
      { kind: "recognised", tier: "municipal", on: "2018-05-01" },
      { kind: "recognised", tier: "provincial", on: "2019-05-01" },
    ];
    expect(candidate(milestones, municipalNow).verdict).toBe("not-applicable");
  });

  it("a county complex is none", () => {
    expect(candidate([{ kind: "recognised", tier: "county", on: "2019-05-01" }], municipalNow).verdict).toBe(
      "not-applicable",
    );
  });

  it("a municipal complex struck off is one on the day before and none on the day", () => {
    const milestones: Milestones = [
      { kind: "recognised", tier: "municipal", on: "2019-05-01" },
      { kind: "delisted", tier: "municipal", on: "2020-05-01" },
    ];
    const verdicts = ["2020-04-30", "2020-05-01"].map((asOf) => candidate(milestones, municipalNow, asOf).verdict);
    expect(verdicts).toEqual(["met", "not-applicable"]);
  });

  it("it depends on what a delisting ends", () => {
    expect(candidate([], municipalNow).readings).toHaveProperty("delisting");
  });

  it("a municipal complex struck off the provincial list is one, unless a delisting ends everything", () => {
    const milestones: Milestones = [
      { kind: "recognised", tier: "municipal", on: "2019-05-01" },
      { kind: "delisted", tier: "provincial", on: "2020-05-01" },
    ];
    const everything = withReadings(municipalNow, { delisting: "everything" });
    expect(candidate(milestones, municipalNow).verdict).toBe("met");
    expect(candidate(milestones, everything).verdict).toBe("not-applicable");
  });
});

describe("who ranks the candidates (2.5)", () => {
  const among = (plan: typeof taizhou, locality: string) =>
    finding("candidate", { locality }, { plan, tier: "provincial" }).among;

  it("by default each locality ranks its own", () => {
    expect(among(taizhou, "wenling")).toEqual({ kind: "locality", id: "wenling" });
  });

  it("by default two counties' complexes are not ranked against each other", () => {
    expect(among(taizhou, "wenling")).not.toEqual(among(taizhou, "yuhuan"));
  });

  it("where the city ranks, two counties' complexes are ranked against each other", () => {
    expect(among(byCity, "wenling")).toEqual({ kind: "plan", id: taizhou.id });
    expect(among(byCity, "wenling")).toEqual(among(byCity, "yuhuan"));
  });
});
