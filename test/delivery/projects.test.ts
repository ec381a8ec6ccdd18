import { describe, expect, it } from "vitest";
import { orderProjects, Portfolio, type Project } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const project = (id: string, more: Partial<Project> = {}): Project => ({
  id,
  name: id,
  locality: "wenling",
  year: 2020,
  ...more,
});
const ofComplex = (id: string, more: Partial<Project> = {}) =>
  project(id, { complex: "pumps", eligible: true, ...more });
const judge = (...projects: Project[]) => orderProjects(taizhou, projects).findings[0];

describe("projects of complexes are listed first （5.2.2）", () => {
  it.each([
    ["another listed, an eligible one not", true, false, true, "unmet"],
    ["both listed", true, true, true, "met"],
    ["no other listed", true, false, false, "met"],
    ["eligibility not recorded", undefined, false, true, "unknown"],
    ["not eligible", false, false, true, "not-applicable"],
    ["its listing not recorded", true, undefined, true, "unknown"],
    ["the other's listing not recorded", true, false, undefined, "unknown"],
    ["eligibility of the only one not recorded but listed", undefined, true, true, "unknown"],
    ["eligibility of the only one not recorded but no other listed", undefined, false, false, "unknown"],
  ] as const)("%s", (_, eligible, listed, other, verdict) => {
    const has = <V>(key: string, value: V) => (value === undefined ? {} : { [key]: value });
    const own = project("own", { complex: "pumps", ...has("eligible", eligible), ...has("listed", listed) });
    expect(judge(own, project("other", has("listed", other)))?.verdict).toBe(verdict);
  });

  it("names what is left out and how many", () => {
    const found = judge(
      ofComplex("a", { listed: true }),
      ofComplex("b", { listed: false }),
      project("c", { listed: true }),
    );
    expect(found).toMatchObject({
      rule: "project-order",
      clauses: ["5.2.2"],
      subject: { kind: "locality", id: "wenling" },
      year: 2020,
      required: "2",
      actual: "1",
      shortfall: "1",
      items: { has: ["a"], lacks: ["b"], unknown: [] },
    });
  });

  it("says which records are missing", () => {
    const found = judge(project("a", { complex: "pumps" }), project("c", { listed: true }));
    expect(found?.missing).toEqual(["projects[0].eligible", "projects[0].listed"]);
  });

  it("looks at each county plan by itself", () => {
    const { findings } = orderProjects(taizhou, [
      ofComplex("a", { listed: false }),
      project("b", { locality: "yuhuan", listed: true }),
      project("c", { year: 2019, listed: true }),
    ]);
    expect(findings.map(({ subject, year, verdict }) => [subject.id, year, verdict])).toEqual([
      ["wenling", 2019, "not-applicable"],
      ["wenling", 2020, "met"],
      ["yuhuan", 2020, "not-applicable"],
    ]);
  });

  it("asks it of county plans, not of a zone's", () => {
    const zone = { locality: "high-tech-zone" };
    expect(judge(ofComplex("a", { ...zone, listed: false }), project("b", { ...zone, listed: true }))?.verdict).toBe(
      "not-applicable",
    );
  });
});

describe("the order of a plan", () => {
  const by = [
    { key: "priority", first: "lower" },
    { key: "amount", first: "higher" },
  ] as const;

  it("has complexes first, then the keys, then the order given, and says why", () => {
    const { lists } = orderProjects(
      taizhou,
      [
        project("mill", { keys: { priority: "1" } }),
        project("out", { eligible: false }),
        ofComplex("late", { keys: { priority: "10", amount: "5" } }),
        ofComplex("rich", { keys: { priority: "9", amount: "30" } }),
        project("unsaid", { complex: "pumps" }),
        ofComplex("poor", { keys: { priority: "9", amount: "4.5" } }),
        ofComplex("none-a"),
        ofComplex("none-b"),
      ],
      { by },
    );
    expect(lists[0]?.lines.map(({ place, project: id, group, behindBy }) => [place, id, group, behindBy])).toEqual([
      [1, "rich", "complex", undefined],
      [2, "poor", "complex", "amount"],
      [3, "late", "complex", "priority"],
      [4, "none-a", "complex", "priority"],
      [5, "none-b", "complex", "given"],
      [6, "unsaid", "complex-undecided", undefined],
      [7, "mill", "other", undefined],
      [8, "out", "ineligible", undefined],
    ]);
  });

  it("is stable without keys", () => {
    const { lists } = orderProjects(taizhou, [project("b"), project("a"), ofComplex("d"), ofComplex("c")]);
    expect(lists[0]?.lines.map((line) => line.project)).toEqual(["d", "c", "b", "a"]);
    expect(orderProjects(taizhou, [])).toEqual({ type: "project-order", lists: [], findings: [], leftOut: [] });
  });
});

describe("a project of a complex that may have been struck off, in words that are not the plan's", () => {
  const struck = (tier: string) =>
    Portfolio.parse({
      complexes: [
        {
          id: "pumps",
          name: "泵业综合体",
          locality: "wenling",
          milestones: [
            { kind: "cultivated", tier: "county", on: "2018-09-30" },
            { kind: "delisted", tier, on: "2019-12-31" },
          ],
        },
      ],
      complete: ["projects"],
    });
  const projects = [ofComplex("p1", { listed: false }), project("p2", { listed: true })];
  const found = (tier: string) => {
    const ground = { plan: taizhou, portfolio: struck(tier), asOf: "2020-12-31" };
    return orderProjects(taizhou, projects, { ground }).findings[0];
  };

  it("breaks no order for certain, and asks for that tier", () => {
    expect(found("县级")).toMatchObject({ verdict: "unknown", missing: ["complexes[0].milestones[1].tier"] });
    expect(found("county")?.verdict).toBe("not-applicable");
    expect(found("provincial")?.verdict).toBe("unmet");
  });
});

describe("a project at a place in words that are not the plan's", () => {
  const left = (locality: string) => ofComplex("p1", { locality, listed: false });
  const other = project("p2", { listed: true });
  const verdicts = (...projects: Project[]) =>
    orderProjects(taizhou, projects).findings.map(({ subject, verdict, missing }) => [subject.id, verdict, missing]);

  it.each(["温岭", "温岭市", "Wenling", "welning", "nowhere"])("may be of the place meant: %s", (word) => {
    const open = ["projects[0].locality"];
    expect(verdicts(left(word), other)).toEqual([
      [word, "unknown", open],
      ["wenling", "unknown", open],
    ]);
    expect(verdicts(left("wenling"), other).map(([, verdict]) => verdict)).toEqual(["unmet"]);
  });

  it("of another place leaves this one as it is", () => {
    expect(verdicts(left("玉环"), other)).toEqual([
      ["玉环", "met", []],
      ["wenling", "not-applicable", []],
    ]);
  });

  it("breaks the order wherever it is where another of its place is listed", () => {
    expect(verdicts(left("温岭"), project("p3", { locality: "温岭", listed: true }))[0]).toEqual(["温岭", "unmet", []]);
  });
});
