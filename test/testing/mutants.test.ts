import { describe, expect, it } from "vitest";
import { definePlan, readPlan } from "../../src/index.js";
import { taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { Case, mutantsOf, refusedMutantsOf, survivorsOf } from "../../src/testing/index.js";
import { faultsThrownBy } from "../given.js";

const label = { zh: "虚构", en: "invented" };

/** A plan of one figure that a reading governs, and one that none does. */
const plan = definePlan({
  id: "invented",
  revision: "1",
  title: label,
  period: { from: "2021-01-01", to: "2022-12-31" },
  clauses: [{ id: "1", kind: "standard", gist: label }],
  tiers: [{ id: "base", label }],
  localities: [{ id: "east", label, kind: "district" }],
  facts: [{ id: "patents", label, unit: "count" }],
  standards: [
    {
      id: "area",
      label,
      clauses: ["1"],
      effect: "decides",
      test: "at-least",
      fact: "floor-area",
      value: "3000",
      unit: "m²",
    },
    {
      id: "patents",
      label,
      clauses: ["1"],
      effect: "decides",
      test: "at-least",
      fact: "patents",
      value: "1.5",
      unit: "count",
    },
  ],
  readings: {
    size: {
      clauses: ["1"],
      why: label,
      default: "large",
      alternatives: {
        large: { label, set: { "standards.area.value": "3000" } },
        small: { label, set: { "standards.area.value": "500" } },
      },
    },
  },
});

const found = (path: string) =>
  mutantsOf(plan).flatMap((each) => (each.path === path ? [[each.kind, each.from, each.to]] : []));

function asked(id: string, floorArea: number, patents: string, verdict: string, readings?: Case["readings"]): Case {
  const complex = { id: "a", name: "A", locality: "east", milestones: [], site: { floorArea }, facts: { patents } };
  const ask = { assessTier: { complex, tier: "base", asOf: "2021-12-31" } };
  const expected = [{ at: ["findings", "area"], is: {} }, { at: ["findings", "patents"], is: {} }, { is: { verdict } }];
  return Case.parse({ id, clauses: ["1"], says: label, ask, expect: expected, ...(readings && { readings }) });
}

const sizes = [asked("at", 3000, "1.5", "met"), asked("below", 2999, "1.5", "unmet")];
const left = (cases: readonly Case[]) =>
  survivorsOf(plan, cases).flatMap(({ path, to, kind }) => (kind === "figure" ? [`${path} ${to}`] : []));

describe("mutants of a plan", () => {
  it("have a figure by one in its last place, also where a chosen reading sets it", () => {
    expect(found("standards.area.value")).toEqual([
      ["figure", "3000", "2999"],
      ["figure", "3000", "3001"],
      ["bound", "3000", "3000.000000000000000001"],
    ]);
    expect(found("standards.patents.value").map(([, , to]) => to)).toEqual(["1.4", "1.6", "1.500000000000000001"]);
  });

  it("have what another alternative would set, and the reading turned", () => {
    const at = "readings.size.alternatives.small.set.standards.area.value";
    expect(found(at).map(([, , to]) => to)).toEqual(["499", "501"]);
    expect(found("readings.size")).toEqual([["reading", "large", "small"]]);
    expect(mutantsOf(plan).filter(({ path }) => path.includes("large"))).toEqual([]);
  });

  it("have an effect turned, a day moved, a member taken out, unless the definition refuses it", () => {
    expect(found("standards.area.effect")).toEqual([["word", "decides", "advises"]]);
    expect(found("period.to").map(([, , to]) => to)).toEqual(["2022-12-30", "2023-01-01"]);
    expect(found("standards.patents").map(([kind]) => kind)).toEqual(["member"]);
    // Its clause would rest on nothing, and so would the plan without a tier.
    expect(found("clauses.1")).toEqual([]);
  });

  it("have a bound without the figure itself, also of a condition, and its branches turned", () => {
    const patents = { value: { fact: "patents" } };
    const { id, revision, title, period, clauses, tiers, localities, facts } = plan;
    const standard = (part: string, requires: object) => ({
      id: part,
      label,
      clauses: ["1"],
      effect: "decides",
      requires,
    });
    const other = readPlan({
      ...{ id, revision, title, period, clauses, tiers, localities, facts },
      standards: [
        standard("each", { all: [{ ...patents, above: "5" }, { not: { ...patents, atMost: "7" } }] }),
        standard("some", {
          any: [
            { ...patents, atLeast: "5" },
            { ...patents, below: "2" },
          ],
        }),
      ],
    });
    const ofKind = (kind: string) =>
      mutantsOf(other).flatMap((each) => (each.kind === kind ? [[each.path.replace("standards.", ""), each.to]] : []));
    expect(ofKind("bound")).toEqual([
      ["each.requires.all.0.above", "4.999999999999999999"],
      ["each.requires.all.1.not.atMost", "6.999999999999999999"],
      ["some.requires.any.0.atLeast", "5.000000000000000001"],
      ["some.requires.any.1.below", "2.000000000000000001"],
    ]);
    expect(ofKind("branch")).toEqual([
      ["each.requires.all", "any"],
      ["each.requires.all.1.not", "all"],
    ]);
    // Nobody could be below 2 and at 5.
    expect(refusedMutantsOf(other).map(({ path }) => path)).toContain("standards.some.requires.any");
  });

  it("turn whom a standard is for, and how its figure is worked out", () => {
    const { id, revision, title, period, clauses, tiers, localities } = plan;
    const own = { id: "own", label, clauses: ["1"], effect: "decides" };
    const observed = ["sales", "staff"].map((key) => ({ id: key, label: { zh: key, en: key }, unit: "count" }));
    const requires = {
      all: [
        { value: { over: { growth: "sales" }, years: 3, by: "mean" }, atLeast: "0.1" },
        { value: { ratio: ["sales", "staff"] }, atLeast: "0.2" },
        { value: { change: "sales" }, atLeast: "3" },
      ],
    };
    const when = { choice: "locality", in: [localities[0]?.id] };
    const other = readPlan({
      ...{ id, revision, title, period, clauses, tiers, localities, observed },
      standards: [{ ...own, when, requires }],
    });
    const made = mutantsOf(other).map(({ path, to }) => [path.replace("standards.own.", ""), to]);
    for (const [path, to] of [
      ["when", undefined],
      ["requires.all.0.value.by", "least"],
      ["requires.all.0.value.over.growth", "change"],
      ["requires.all.1.value.ratio", "the other way round"],
      ["requires.all.2.value.change", "growth"],
    ])
      expect(made).toContainEqual([path, to]);
  });

  it("leave out what the definition refuses, with the reason", () => {
    const refused = refusedMutantsOf(plan);
    const reasonOf = (path: string) => refused.find((each) => each.path === path)?.reason.en;
    expect(reasonOf("clauses.1")).toMatch(/^standards\[0\]\.clauses\[0\]: has to be /u);
    expect(reasonOf("readings.size.alternatives.large.set.standards.area.value")).toBe("the same as it is");
    const both = mutantsOf(plan).map(({ path, to }) => JSON.stringify([path, to]));
    expect(refused.filter(({ path, to }) => both.includes(JSON.stringify([path, to])))).toEqual([]);
  });

  it("have none of a name or of what explains", () => {
    expect(mutantsOf(plan).filter(({ path }) => /label|title|gist|why|\.id$/.test(path))).toEqual([]);
  });

  it("are made of scorecards and funding policies too", () => {
    expect(
      mutantsOf(taizhouScorecard)
        .filter(({ path }) => path === "grades.excellent.atLeast")
        .map(({ to }) => to),
    ).toEqual(["79", "81", "80.000000000000000001"]);
    // Marks add up to those of the whole: what one is short of another has more.
    expect(mutantsOf(taizhouScorecard).filter(({ path }) => path.endsWith("management-rating.marks"))).toMatchObject([
      { from: "6", to: "5" },
    ]);
    expect(mutantsOf(taizhouFunding).length).toBeGreaterThan(3);
  });

  it("are made of rules of standing: years, grades, standings they apply from, and that something has to be in time", () => {
    const made = mutantsOf(taizhouStanding).map(({ path, to }) => [path, to]);
    expect(made).toContainEqual(["rules.commend.inARow", 3]);
    expect(made).toContainEqual(["rules.restore.from.rectifying", undefined]);
    expect(made).toContainEqual(["rules.strike-off.inTime", undefined]);
  });
});

describe("survivors", () => {
  it("of a value are tried on the cases that use it, and each one left is a change that they let pass", () => {
    const cases: Case[] = [
      {
        ...{ id: "two-excellent", clauses: ["1"], says: label },
        ask: {
          standing: {
            rules: { use: "rules" },
            history: [2019, 2020].map((year) => ({ year, grade: "excellent", certain: true })),
          },
        },
        expect: [{ is: { standing: "commended" } }],
      },
    ];
    const paths = survivorsOf(plan, cases, { values: { rules: taizhouStanding }, of: "rules" }).map(({ path, to }) =>
      [path, to].filter((each) => each !== undefined).join(" "),
    );
    expect(paths).not.toContain("rules.commend.inARow 3");
    // One year would do as well, as far as this case goes.
    expect(paths).toContain("rules.commend.inARow 1");
  });

  it("are those that no case notices", () => {
    expect(left([])).toHaveLength(6);
    expect(left(sizes.slice(0, 1))).toContain("standards.area.value 2999");
    expect(left(sizes)).toEqual([
      "standards.patents.value 1.4",
      "readings.size.alternatives.small.set.standards.area.value 499",
      "readings.size.alternatives.small.set.standards.area.value 501",
    ]);
  });

  it("are none of the figures where both sides are asked, under each reading", () => {
    const small = { size: "small" };
    const cases = [
      ...sizes,
      asked("few", 3000, "1.4", "unmet"),
      asked("small", 500, "1.5", "met", small),
      asked("smaller", 499, "1.5", "unmet", small),
    ];
    expect(left(cases)).toEqual([]);
  });

  it("are not asked for with a case that does not pass as it is", () => {
    expect(faultsThrownBy(() => survivorsOf(plan, [asked("wrong", 2999, "2", "met")])).map(({ path }) => path)).toEqual(
      ["cases[0]"],
    );
  });
});
