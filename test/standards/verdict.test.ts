import { describe, expect, it } from "vitest";
import { assessTier, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { but, complexOf, END, NINE, type ReadingName, ruleIn, TEN, verdict, waiver } from "./sample.js";

const deciding = withReadings(taizhou, { coverage: "decides" });
const onRecognition = withReadings(taizhou, { "floor-area-binds": "on-recognition" });
const full = { functions: NINE, capabilities: TEN };
const enough = { site: { floorArea: "2000" } };
const short = { site: { floorArea: "1999.99" } };

describe("the verdict of a tier: unmet, else unknown, else waived, else met, else not applicable", () => {
  it("an area that falls short outweighs unknown functions", () => {
    expect(verdict(short, { plan: deciding })).toBe("unmet");
  });

  it("a lacking function outweighs an unknown area", () => {
    expect(verdict({ ...full, functions: but(NINE, "creative-design") }, { plan: deciding })).toBe("unmet");
  });

  it("unknown functions outweigh a waived area", () => {
    expect(verdict({ ...short, waivers: [waiver], capabilities: TEN }, { plan: deciding })).toBe("unknown");
  });

  it("unknown functions outweigh a sufficient area", () => {
    expect(verdict(enough, { plan: deciding })).toBe("unknown");
  });

  it("a waived area outweighs full coverage", () => {
    expect(verdict({ ...full, ...short, waivers: [waiver] }, { plan: deciding })).toBe("waived");
  });

  it("all that decides being met, it is met", () => {
    expect(verdict({ ...full, ...enough }, { plan: deciding })).toBe("met");
  });

  it("full coverage outweighs an area that binds only on recognition", () => {
    expect(verdict({ ...full, ...short }, { plan: withReadings(onRecognition, { coverage: "decides" }) })).toBe("met");
  });

  it("where nothing that decides is asked, it is not applicable", () => {
    expect(verdict({ ...full, ...short }, { plan: onRecognition })).toBe("not-applicable");
  });

  it("what only advises stands beside it: a sufficient area meets the tier with nobody and nothing in it", () => {
    const empty = { ...enough, functions: [], capabilities: [], participants: [], operatingModel: "none" };
    const { verdict: whole, findings } = assessTier(taizhou, complexOf(empty), "county", { asOf: END });
    expect(whole).toBe("met");
    expect(findings.filter(({ verdict }) => verdict === "unmet").map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["functions", "capabilities", "participants"]),
    );
  });

  it("what only advises cannot mend it either", () => {
    expect(verdict({ ...full, ...short })).toBe("unmet");
  });
});

describe("every standard of a tier is tested, none cut short by another", () => {
  const COUNTY = [
    "floor-area",
    "functions",
    "capabilities",
    "participants",
    "one-plus-x",
    "operating-model",
    "operating-team",
    "industry-category",
    "carriers",
    "timely-answer",
    "timely-solution",
    "timely-report",
  ];
  const PROVINCIAL = [...COUNTY.slice(0, 9), "candidate", ...COUNTY.slice(9)];

  it.each([
    ["county", COUNTY],
    ["municipal", COUNTY],
    ["provincial", PROVINCIAL],
  ] as const)("of the %s tier, for an empty record", (tier, rules) => {
    const { findings } = assessTier(taizhou, complexOf({ milestones: [] }), tier, { asOf: END });
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
  });

  it("after an area that fails", () => {
    const { findings } = assessTier(deciding, complexOf(short), "provincial", { asOf: END });
    expect(findings.map(({ rule }) => rule)).toEqual(PROVINCIAL);
  });

  it("where coverage decides and fails too, both show", () => {
    const record = complexOf({ ...short, functions: [], capabilities: [] });
    const { findings } = assessTier(deciding, record, "county", { asOf: END });
    expect(findings.filter(({ verdict }) => verdict === "unmet").map(({ rule }) => rule)).toEqual([
      "floor-area",
      "functions",
      "capabilities",
    ]);
  });
});

describe("what an assessment says it rests on", () => {
  const CLAUSES: readonly (readonly [string, string, readonly ReadingName[]])[] = [
    ["floor-area", "4.1.2", ["floor-area-force", "area-measured", "floor-area-binds", "virtual-tenancy"]],
    ["functions", "2.3", ["functions-expected", "coverage"]],
    ["capabilities", "4.1.3", ["capabilities-expected", "coverage"]],
    ["participants", "2.2", ["participants"]],
    ["one-plus-x", "3.1", ["one-plus-x"]],
    ["operating-model", "3.2", []],
    ["operating-team", "3.2", []],
    ["industry-category", "2.1", []],
    ["carriers", "3.3", []],
    [
      "candidate",
      "2.5",
      [
        "localities",
        "zone-complexes",
        "struck-off-in-year",
        "zone-merger",
        "cultivated",
        "first-year",
        "delisting",
        "candidates",
        "ranked-by",
      ],
    ],
    ["timely-answer", "5.3.3", ["in-time"]],
    ["timely-report", "5.2.4", ["in-time"]],
  ];
  const { findings } = assessTier(taizhou, complexOf(), "provincial", { asOf: END });

  it.each(CLAUSES)("%s rests on %s", (rule, clause) => {
    expect(ruleIn(findings, rule).clauses).toEqual([clause]);
  });

  it.each(CLAUSES)("%s (%s) depends on exactly the readings %j", (rule, _clause, readings) => {
    const chosen = Object.fromEntries(readings.map((id) => [id, taizhou.chosen[id]]));
    expect(ruleIn(findings, rule).readings).toEqual(chosen);
  });

  it("it names the alternative that was chosen", () => {
    const strict = withReadings(taizhou, { "floor-area-force": "strict" });
    const assessed = assessTier(strict, complexOf(), "county", { asOf: END });
    expect(ruleIn(assessed.findings, "floor-area").readings["floor-area-force"]).toBe("strict");
  });

  it("every finding names the tier and the complex", () => {
    expect(findings.every(({ tier, subject }) => tier === "provincial" && subject.id === "pumps")).toBe(true);
  });

  it("the assessment says of what, for which tier and for which day", () => {
    expect(assessTier(taizhou, complexOf(), "provincial", { asOf: END })).toMatchObject({
      complex: "pumps",
      tier: "provincial",
      asOf: END,
    });
  });

  it("what any finding is missing, the assessment is missing, once", () => {
    const { missing, findings: all } = assessTier(taizhou, complexOf(), "county", { asOf: END });
    expect(missing).toEqual([...new Set(missing)]);
    expect(new Set(missing)).toEqual(new Set(all.flatMap((one) => one.missing)));
    expect(missing).toEqual(expect.arrayContaining(["site.floorArea", "functions", "capabilities", "participants"]));
  });

  it("every unmet finding says by how much or what lacks", () => {
    const record = complexOf({
      site: { floorArea: "1", carriers: [] },
      functions: [],
      capabilities: [],
      participants: [],
    });
    const plan = withReadings(taizhou, { "one-plus-x": "lead-and-other" });
    const unmet = assessTier(plan, record, "county", { asOf: END }).findings.filter(
      ({ verdict }) => verdict === "unmet",
    );
    expect(unmet.length).toBeGreaterThan(3);
    expect(unmet.filter(({ shortfall, items }) => shortfall === undefined && !items?.lacks.length)).toEqual([]);
  });
});
