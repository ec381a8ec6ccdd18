import { describe, expect, it } from "vitest";
import { PolicyError } from "../../src/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { type Case, type Expectation, runCases } from "../../src/testing/index.js";
import { faultsThrownBy } from "../given.js";

const says = { zh: "说明", en: "why" };
const complex = { id: "pumps", name: "泵业", locality: "wenling", milestones: [], site: { floorArea: "1999.99" } };
const ask = { assessTier: { complex, tier: "county", asOf: "2020-12-31" } };

function given(changed: Partial<Case>): Case {
  return { id: "c", clauses: ["4.1.2"], says, ask, expect: [{ is: { verdict: "unmet" } }], ...changed };
}

function differencesOf(...expectations: Expectation[]) {
  const [result] = runCases(taizhou, [given({ expect: expectations })]);
  return result?.differences.map(({ path, says: told }) => `${path}: ${told.en}`);
}

describe("a case passes where the answer holds what it names", () => {
  it("at a place, by the rule of a finding, and whatever else stands there", () => {
    expect(differencesOf({ at: ["findings", "floor-area"], is: { verdict: "unmet", shortfall: "0.01" } })).toEqual([]);
  });

  it("by an object that one member alone holds, by place, and all of the answer", () => {
    expect(differencesOf({ at: ["findings", { unit: "m²" }, "required"], is: "2000" })).toEqual([]);
    expect(differencesOf({ at: ["findings", 0, "clauses", 0], is: "4.1.2" })).toEqual([]);
    expect(differencesOf({ is: { tier: "county", verdict: "unmet" } })).toEqual([]);
  });

  it("unless nothing is expected: that is no case", () => {
    for (const nothing of [[], [{ is: {} }], [{ at: [], is: {} }]]) {
      const paths = faultsThrownBy(() => runCases(taizhou, [given({ expect: nothing })])).map(({ path }) => path);
      expect(paths).toEqual([nothing.length === 0 ? "cases[0].expect" : "cases[0].expect[0].is"]);
    }
  });

  it("nor that nothing is there under a name that is misspelt", () => {
    expect(differencesOf({ at: ["findings", "floor-aera"], is: null })).toEqual([
      "findings.floor-aera: nothing there; perhaps floor-area is meant",
    ]);
    expect(differencesOf({ at: ["findings", "floor-area"], is: { shortfal: null } })).toEqual([
      "findings.floor-area.shortfal: nothing there; perhaps shortfall is meant",
    ]);
  });

  it("where nothing is expected and nothing is there", () => {
    expect(differencesOf({ at: ["findings", "floor-area", "waiver"], is: null })).toEqual([]);
    expect(differencesOf({ at: ["findings", "floor-area", "verdict"], is: null })).toEqual([
      'findings.floor-area.verdict: expected null, got "unmet"',
    ]);
  });

  it("under the reading that it names", () => {
    const waivers = [{ clause: "4.1.2", tier: "county", reason: "r", approvedBy: "b", approvedOn: "2019-01-01" }];
    const waived = { assessTier: { ...ask.assessTier, complex: { ...complex, waivers } } };
    const [as, strictly] = runCases(taizhou, [
      given({ ask: waived, expect: [{ is: { verdict: "waived" } }] }),
      given({
        id: "d",
        readings: { "floor-area-force": "strict" },
        ask: waived,
        expect: [{ is: { verdict: "unmet" } }],
      }),
    ]);
    expect([as?.differences, strictly?.differences]).toEqual([[], []]);
  });

  it("where the plan is put in, the answer of another function, and a value that is handed in", () => {
    const record = { complex: "pumps", year: 2020, observed: {} };
    const sheets = { ask: { scoreAll: { scorecard: { use: "card" }, records: [record] } } };
    const ground = { portfolio: { complexes: [complex] }, asOf: "2020-12-31" };
    const asked = given({ ask: { rankSheets: { sheets, ground } }, expect: [{ is: [] }] });
    expect(runCases(taizhou, [asked], { card: taizhouScorecard })[0]?.differences).toEqual([]);
  });

  it("where the plan itself is an argument", () => {
    const [result] = runCases(taizhou, [
      given({
        ask: { planOn: { plans: [{ use: "plan" }], day: "2019-01-01" } },
        expect: [{ at: ["id"], is: taizhou.id }],
      }),
    ]);
    expect(result?.differences).toEqual([]);
  });

  it("where it is refused as expected", () => {
    const wrong = { assessTier: { ...ask.assessTier, tier: "countty" } };
    const [right, other, answered] = runCases(taizhou, [
      given({ ask: wrong, expect: { fault: "tier" } }),
      given({ id: "d", ask: wrong, expect: { fault: "asOf" } }),
      given({ id: "e", expect: { fault: "tier" } }),
    ]);
    expect(right?.passed).toBe(true);
    expect(other?.differences.map(({ says: told }) => told.en)).toEqual([
      'expected a fault here, got them at ["tier"]',
    ]);
    expect(answered?.differences.map(({ says: told }) => told.en)).toEqual(["expected a refusal, got an answer"]);
  });
});

describe("a difference is told in words", () => {
  it("with what was expected and got", () => {
    expect(differencesOf({ at: ["findings", "floor-area"], is: { shortfall: "0.1" } })).toEqual([
      'findings.floor-area.shortfall: expected "0.1", got "0.01"',
    ]);
    expect(differencesOf({ at: ["missing"], is: [] })?.[0]).toMatch(/^missing: expected \[\], got \["functions"/);
  });

  it("a place that is not there, with the nearest", () => {
    expect(differencesOf({ at: ["findings", "floor-aera", "verdict"], is: "met" })).toEqual([
      "findings.floor-aera: nothing there; perhaps floor-area is meant",
    ]);
    expect(differencesOf({ at: ["finding", "floor-area"], is: {} })).toEqual([
      "finding: nothing there; perhaps findings is meant",
    ]);
    expect(differencesOf({ at: ["findings", { verdict: "unknown" }], is: {} })?.[0]).toContain("several such members");
  });

  it("a refusal nobody expected", () => {
    const refused = given({ ask: { assessTier: { ...ask.assessTier, tier: "town" } } });
    expect(runCases(taizhou, [refused])[0]?.differences.map(({ says: told }) => told.zh)).toEqual([
      '被拒绝，错在 ["tier"]',
    ]);
  });
});

describe("cases that cannot be run are refused with all their faults", () => {
  it.each<[string, Partial<Case>, string, string | undefined]>([
    ["a function", { ask: { assesTier: {} } }, "cases[0].ask.assesTier", "assessTier"],
    ["an argument", { ask: { assessTier: { tire: "county" } } }, "cases[0].ask.assessTier.tire", "tier"],
    ["a clause", { clauses: ["4.1.22"] }, "cases[0].clauses[0]", "4.1.2"],
    ["a reading", { readings: { deslisting: "everything" } }, "cases[0].readings.deslisting", "delisting"],
    ["a value", { ask: { readPlan: { input: { use: "cart" } } } }, "cases[0].ask.readPlan.input.use", "card"],
    [
      "a function inside an argument",
      { ask: { nextQuestions: { report: { ask: { asses: {} } } } } },
      "cases[0].ask.nextQuestions.report.ask.asses",
      "assess",
    ],
    ["two functions", { ask: { readPlan: {}, auditPlan: {} } }, "cases[0].ask", undefined],
  ])("%s that there is not", (_, changed, path, near) => {
    try {
      runCases(taizhou, [given(changed)], { card: 1 });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      expect(error.faults.map((fault) => [fault.path, fault.near])).toEqual([[path, near]]);
    }
  });

  it("an id that stands twice", () => {
    expect(faultsThrownBy(() => runCases(taizhou, [given({}), given({})])).map(({ path }) => path)).toEqual([
      "cases[1].id",
    ]);
  });
});
