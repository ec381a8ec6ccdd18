import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  definePlan,
  defineScorecard,
  type Fault,
  type PlanInput,
  PolicyError,
  readPlan,
  readScorecard,
  readStandingRules,
  type ScorecardInput,
  type StandingRules,
  standing,
} from "../../src/index.js";
import { taizhou, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { ABSENT, altered } from "./altered.js";

const copy = (value: unknown) => JSON.parse(JSON.stringify(value));
const file = JSON.parse(readFileSync(new URL("../../docs/examples/jiaxing.json", import.meta.url), "utf8"));
const label = { zh: "某", en: "some" };

/** The file of Jiaxing, with what it has no use for: a place in another, keys of records, a level, a condition. */
const plan = {
  ...file,
  localities: [...file.localities, { id: "harbour", label, kind: "zone", parent: "pinghu" }],
  observed: [
    { id: "revenue", label, unit: "yuan" },
    { id: "exports", label: { zh: "出口", en: "exports" }, unit: "yuan", partOf: "revenue" },
  ],
  standards: [
    ...file.standards,
    {
      ...{ id: "sound", label, clauses: ["functions"], effect: "advises" },
      requires: {
        all: [
          { value: "revenue", atLeast: 1 },
          { choice: "locality", in: ["nanhu"] },
          { listed: { lists: ["creation"] } },
        ],
      },
    },
  ],
  targets: [
    ...file.targets,
    {
      ...{ id: "level", label, clauses: ["by-2022"], kind: "level", bound: "at-least", of: "revenue", total: "sum" },
      ...{ value: { nanhu: 1, haining: 2 }, unit: "元", each: "locality", by: "2022-12-31" },
    },
  ],
};

type Row = readonly [what: string, at: string, to: unknown, path: string, near?: string];

const PLANS: readonly Row[] = [
  ["a list misspelt in a target", "targets.0.counts.lists", ["creaton"], "targets[0].counts.lists[0]", "creation"],
  ["a list misspelt in a standard", "standards.0.lists.from", ["creatoin"], "standards[0].lists.from[0]", "creation"],
  [
    "a list misspelt in a condition",
    "standards.2.requires.all.2.listed.lists",
    ["Creation list"],
    "standards[2].requires.all[2].listed.lists[0]",
    "creation",
  ],
  ["a tier misspelt", "targets.0.tier", "municipl", "targets[0].tier", "municipal"],
  ["a tier that is none", "targets.0.tier", "national", "targets[0].tier"],
  ["a tier by its name", "targets.0.tier", "市级", "targets[0].tier", "municipal"],
  ["a list by its name", "targets.0.counts.lists", ["创建名单", "创建"], "targets[0].counts.lists[1]", "creation"],
  [
    "a place by its name, without its ending",
    "standards.2.requires.all.1.in",
    ["海宁"],
    "standards[2].requires.all[1].in[0]",
    "haining",
  ],
  ["a place by its name who owes", "targets.3.value", { nanhu: 1, 海宁市: 2 }, "targets[3].value.海宁市", "haining"],
  [
    "a tier by its name in a bound",
    "standards.2.requires.all.0.atLeast",
    { 市级: 1 },
    "standards[2].requires.all[0].atLeast.市级",
    "municipal",
  ],
  ["a condition of no branch", "standards.2.requires.all", [], "standards[2].requires.all"],
  ["a choice of none", "standards.2.requires.all.1.in", [], "standards[2].requires.all[1].in"],
  ["a clause misspelt", "targets.0.clauses", ["yearli"], "targets[0].clauses[0]", "yearly"],
  ["a place misspelt", "targets.3.value", { nanhu: 1, hainin: 2 }, "targets[3].value.hainin", "haining"],
  [
    "a place misspelt in a condition",
    "standards.2.requires.all.1.in",
    ["nahu"],
    "standards[2].requires.all[1].in[0]",
    "nanhu",
  ],
  ["a parent misspelt", "localities.7.parent", "pingu", "localities[7].parent", "pinghu"],
  ["a parent in a circle", "localities.5.parent", "harbour", "localities[5].parent"],
  ["a parent of itself", "localities.7.parent", "harbour", "localities[7].parent"],
  [
    "a successor misspelt",
    "localities.0",
    { ...file.localities[0], until: "2020-01-01", successor: "xiuzou" },
    "localities[0].successor",
    "xiuzhou",
  ],
  ["a key misspelt in a level", "targets.3.of", "revenu", "targets[3].of", "revenue"],
  [
    "a key misspelt in a condition",
    "standards.2.requires.all.0.value",
    "revnue",
    "standards[2].requires.all[0].value",
    "revenue",
  ],
  ["a whole misspelt", "observed.1.partOf", "revenues", "observed[1].partOf", "revenue"],
  ["a field misspelt", "targets.0.tolerence", 1, "targets[0].tolerence", "tolerance"],
  ["a field of the plan misspelt", "localites", [], "localites", "localities"],
  ["a kind of target misspelt", "targets.0.kind", "flows", "targets[0].kind", "flow"],
  ["a bound misspelt", "targets.0.bound", "at-lest", "targets[0].bound", "at-least"],
  ["a kind of clause misspelt", "clauses.0.kind", "taget", "clauses[0].kind", "target"],
  [
    "a milestone misspelt",
    "targets.0.counts.milestones",
    ["cultivatd"],
    "targets[0].counts.milestones[0]",
    "cultivated",
  ],
  [
    "a choice misspelt",
    "standards.2.requires.all.1.choice",
    "localty",
    "standards[2].requires.all[1].choice",
    "locality",
  ],
  ["an `about` without how far off", "targets.0.tolerance", ABSENT, "targets[0].tolerance"],
  ["a tolerance below 0", "targets.0.tolerance", -1, "targets[0].tolerance"],
  ["a number that is none", "targets.0.value", "five", "targets[0].value"],
  ["a year outside the plan", "targets.0.years", [2017, 2018], "targets[0].years[0]"],
  ["a day that does not exist", "targets.1.by", "2022-02-30", "targets[1].by"],
  ["a day after the plan", "targets.1.by", "2023-12-31", "targets[1].by"],
  ["a plan that ends before it begins", "period.to", "2017-12-31", "period.to"],
  ["an id that stands twice", "tiers.1.id", "municipal", "tiers[1].id"],
  ["a clause that nothing rests on", "clauses.4", { id: "idle", kind: "duty", gist: label }, "clauses[4].declaratory"],
  ["a reading with a default that there is not", "readings.about.default", "on", "readings.about.default", "one"],
  [
    "a reading that patches what is not there",
    "readings.promoted.alternatives.highest.set",
    { "targets.municipl-2022.tiersCounted": "highest" },
    "readings.promoted.alternatives.highest.set",
    "targets.municipal-2022.tiersCounted",
  ],
  ["a label in one language", "title", { zh: "只有中文" }, "title.en"],
];

const CARDS: readonly Row[] = [
  ["a mark below 0", "root.marks", -1, "root.marks"],
  ["children that do not add up", "root.marks", 99, "root.marks"],
  [
    "a kind of scoring misspelt",
    "root.children.0.children.0.scoring.kind",
    "checklst",
    "root.children[0].children[0].scoring.kind",
    "checklist",
  ],
  ["a way of rounding misspelt", "rounding.mode", "half-upp", "rounding.mode", "half-up"],
  ["a last grade above 0", "grades.3.atLeast", 1, "grades[3].atLeast"],
  ["a grade that stands twice", "grades.1.id", "excellent", "grades[1].id"],
  ["a field misspelt", "vetos", [], "vetos", "vetoes"],
];

const RULES: readonly Row[] = [
  ["a standing misspelt", "rules.0.to", "warnd", "rules[0].to", "warned"],
  ["a beginning misspelt", "initial", "lsted", "initial"],
  ["a number of years below 1", "rules.0.inARow", 0, "rules[0].inARow"],
  ["a field misspelt", "rules.0.inArow", 2, "rules[0].inArow", "inARow"],
  ["an id that stands twice", "rules.1.id", taizhouStanding.rules[0]?.id, "rules[1].id"],
];

/** Rules of standing beside the scorecard that they go by, under the plan. */
const BESIDE: readonly Row[] = [
  ["a grade misspelt", "rules.0.grades", ["fialed"], "rules[0].grades[0]", "failed"],
  ["a grade by its name", "rules.0.grades", ["不合格"], "rules[0].grades[0]", "failed"],
  ["a standing by its name", "initial", taizhouStanding.standings[0]?.label.zh, "initial", "commended"],
  ["a clause that the plan does not have", "clauses", ["4.5.3x"], "clauses[0]", "4.5.3a"],
];

function faultsOf(call: () => unknown): readonly Fault[] {
  try {
    call();
  } catch (error) {
    if (error instanceof PolicyError) return error.faults;
    throw error;
  }
  return [];
}

/** That a call is refused at a path, with what was likely meant, in both languages. */
function expectRefused(faults: readonly Fault[], path: string, near: string | undefined) {
  const found = faults.find((fault) => fault.path.startsWith(path));
  expect({ path: found?.path, near: found?.near }, JSON.stringify(faults)).toEqual({ path: found?.path ?? path, near });
  for (const { got, accepted, example } of faults) {
    expect(got).not.toBe("");
    expect(accepted.zh).toMatch(/[\p{Script=Han}、]/u);
    expect(accepted.en).not.toMatch(/\p{Script=Han}/u);
    expect(example).not.toBe("");
  }
}

const rows = (all: readonly Row[]) => all.map(([what, at, to, path, near]) => ({ what, at, to, path, near }));

describe("a plan made wrong is refused where it is, from code and from a file alike", () => {
  it("which is sound as it stands", () => {
    expect(readPlan(plan).id).toBe("jiaxing-2018-2022");
  });

  it.each(rows(PLANS))("$what", ({ at, to, path, near }) => {
    const wrong = altered(plan, at, to);
    const { $schema: _, ...code } = Object(wrong);
    const fromFile = faultsOf(() => readPlan(copy(wrong)));
    expectRefused(fromFile, path, near);
    expect(faultsOf(() => definePlan(code as PlanInput))).toEqual(fromFile);
  });
});

describe("a scorecard made wrong", () => {
  it.each(rows(CARDS))("$what", ({ at, to, path, near }) => {
    const wrong = altered(copy(taizhouScorecard), at, to);
    const fromFile = faultsOf(() =>
      readScorecard({ $schema: "./scorecard.json", ...Object(wrong) }, { plan: taizhou }),
    );
    expectRefused(fromFile, path, near);
    expect(faultsOf(() => defineScorecard(wrong as ScorecardInput))).toEqual(fromFile);
  });
});

describe("rules of standing made wrong", () => {
  it.each(rows(RULES))("$what", ({ at, to, path, near }) => {
    const wrong = altered(copy(taizhouStanding), at, to);
    const fromFile = faultsOf(() => readStandingRules({ $schema: "./standing.json", ...Object(wrong) }));
    expectRefused(fromFile, path, near);
    expect(faultsOf(() => standing(wrong as StandingRules, [])).length).toBeGreaterThan(0);
  });

  it.each(rows(BESIDE))("beside what they are used with: $what", ({ at, to, path, near }) => {
    const wrong = altered(copy(taizhouStanding), at, to);
    const beside = { plan: taizhou, scorecards: [taizhouScorecard] };
    expectRefused(
      faultsOf(() => readStandingRules(wrong, beside)),
      path,
      near,
    );
    expect(readStandingRules(copy(taizhouStanding), beside)).toEqual(taizhouStanding);
  });
});
