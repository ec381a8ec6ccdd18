import { describe, expect, it } from "vitest";
import { definePlan, PolicyError, readPlan, readScorecard, readStandingRules } from "../../src/index.js";
import { taizhou, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { faultsThrownBy } from "../given.js";

const asFile = (value: object) => JSON.parse(JSON.stringify({ $schema: "./schema.json", ...value }));
const label = { zh: "某", en: "some" };
/** What a plan has to say at the least. */
const least = {
  id: "least",
  revision: "1",
  title: label,
  period: { from: "2021-01-01", to: "2021-12-31" },
  clauses: [],
  tiers: [{ id: "city", label }],
  localities: [{ id: "east", label, kind: "county" }],
};

describe("what is read from a file", () => {
  it("is the plan, the scorecard and the rules that were written to it", () => {
    expect(readPlan(asFile(taizhou))).toEqual(taizhou);
    expect(readScorecard(asFile(taizhouScorecard), { plan: taizhou })).toEqual(taizhouScorecard);
    expect(readStandingRules(asFile(taizhouStanding))).toEqual(taizhouStanding);
  });

  it("is frozen", () => {
    expect(Object.isFrozen(readStandingRules(asFile(taizhouStanding)).rules)).toBe(true);
    expect(Object.isFrozen(readScorecard(asFile(taizhouScorecard)).root)).toBe(true);
  });

  it.each([null, undefined, "a plan", [], new Date(0)])("is refused with a PolicyError where it is %s", (input) => {
    for (const read of [readPlan, readScorecard, readStandingRules]) expect(() => read(input)).toThrow(PolicyError);
  });

  it("names the key that was meant", () => {
    const { initial, ...rest } = asFile(taizhouStanding);
    expect(faultsThrownBy(() => readStandingRules({ ...rest, inital: initial })).map(({ path }) => path)).toEqual([
      "inital",
    ]);
  });

  it("names standings that there are not, and ids that stand twice, at their paths", () => {
    const { rules, standings, ...rest } = asFile(taizhouStanding);
    const wrong = { ...rest, rules: [{ ...rules[0], to: "warnd" }, rules[0]], standings: [...standings, standings[0]] };
    expect(faultsThrownBy(() => readStandingRules(wrong)).map(({ path }) => path)).toEqual([
      "rules[0].to",
      `standings[${standings.length}].id`,
      "rules[1].id",
    ]);
  });

  it("is held against the plan that it is to be used under", () => {
    const [first, ...others] = taizhouScorecard.root.children ?? [];
    const wrong = {
      ...taizhouScorecard,
      root: { ...taizhouScorecard.root, children: [{ ...first, id: "managment" }, ...others] },
    };
    expect(() => readScorecard(wrong, { plan: taizhou })).toThrow(PolicyError);
    expect(readScorecard(wrong).root.children[0]?.id).toBe("managment");
  });
});

describe("a plan leaves out what is empty", () => {
  it("and comes out with it, empty", () => {
    const lists = ["functions", "capabilities", "resourceKinds", "participantKinds", "operatingModels"] as const;
    const plan = definePlan(least);
    for (const list of [...lists, "industryCategories", "standards", "targets"] as const)
      expect(plan[list]).toEqual([]);
    expect([plan.cites, plan.readings, plan.chosen]).toEqual([{}, {}, {}]);
    expect(definePlan(plan)).toEqual(plan);
  });

  it("as the same with each of them written is", () => {
    const lists = { functions: [], capabilities: [], resourceKinds: [], participantKinds: [], operatingModels: [] };
    const written = { ...least, ...lists, industryCategories: [], standards: [], targets: [], cites: {}, readings: {} };
    expect(readPlan(least)).toEqual(definePlan(written));
  });

  it("but not its tiers, places and clauses", () => {
    const { tiers: _tiers, localities: _localities, clauses: _clauses, ...rest } = least;
    expect(faultsThrownBy(() => readPlan(rest)).map(({ path }) => path)).toEqual(["clauses", "tiers", "localities"]);
  });
});
