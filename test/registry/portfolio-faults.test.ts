import { describe, expect, it } from "vitest";
import { checkPortfolio, type Finding, Portfolio, withReadings } from "../../src/index.js";
import { linjiang, load } from "../plan/linjiang.js";

/** The small plan with clauses for every rule on records, and a reading for each way of practice. */
const plan = load({
  ...linjiang,
  cites: { "record-double-id": ["e"], "record-unknown-locality": ["e", "b"] },
  readings: {
    ...linjiang.readings,
    aim: {
      clauses: ["c"],
      why: { zh: "补齐的目标", en: "what filling aims at" },
      default: "cost",
      alternatives: {
        cost: { label: { zh: "成本", en: "cost" }, set: { "practice.fillingAim": null } },
        coverage: { label: { zh: "覆盖", en: "coverage" }, set: { "practice.fillingAim": "max-coverage" } },
      },
    },
  },
});

const complex = (more: object = {}) => ({ id: "v", name: "阀", locality: "north", milestones: [], ...more });
const grant = { id: "g", complex: "v", amount: 1, on: "2021-05-01", period: { from: "2021-05-01", to: "2021-12-31" } };
const spent = { id: "e", grant: "g", on: "2021-06-01", amount: 1, category: "x" };
const survey = { id: "s", on: "2021-01-01", rows: [] };
const need = { id: "n", kind: "key", industry: "valves", raisedOn: "2021-01-01" };
const chain = { id: "h", name: "链", industry: "valves", links: [] };
const project = { id: "p", name: "项目", locality: "north", year: 2021 };
const opened = { id: "k", complex: "v", enterprise: "f", kind: "need", openedOn: "2021-01-01" };
const evidence = { id: "i", item: "governance-goals", on: "2021-01-01" };
const process = { id: "q", name: "流程", steps: [] };
const expected = { id: "w", locality: "north", kind: "cultivated", tier: "base", on: "2021-06-01" };
const waiver = { clause: "c", tier: "base", reason: "r", approvedBy: "b", approvedOn: "2021-05-01" };
const milestone = (kind: string, on: string, tier = "base") => ({ kind, tier, on });

const sound = {
  complexes: [complex({ milestones: [milestone("cultivated", "2021-03-01")] })],
  records: [{ complex: "v", year: 2021, observed: {} }],
  grants: [grant],
  expenditures: [spent],
  surveys: [survey],
  needs: [need],
  chains: [chain],
  projects: [project],
  cases: [opened],
  evidence: [evidence],
  processes: [process],
  pipeline: [expected],
};

const check = (input: unknown, under = plan): Finding[] => checkPortfolio(under, Portfolio.parse(input));

/** A finding as one line of a table. */
type Line = readonly [
  rule: string,
  subject: string,
  effect: string,
  path: string,
  got: string,
  en: string,
  zh: string,
  example: string,
];

const LOCALITIES = [
  "one of north (north), south (south), new south (new-south)",
  "以下之一：临江：north（north）、临江：south（south）、临江：new south（new-south）",
  '"north"',
] as const;
const TIERS = [
  "one of base (base), star (star)",
  "以下之一：临江：base（base）、临江：star（star）",
  '"base"',
] as const;
const COMPLEXES = ["one of 阀 (v)", "以下之一：阀（v）", '"v"'] as const;
const FACTS = ["one of patents (patents)", "以下之一：临江：patents（patents）", '"patents"'] as const;
const WAIVABLE = ["a clause that may be waived: c", "可豁免要求的条文：c", '"c"'] as const;
const FROM_MAY = ["a date not before 2021-05-01", "不早于 2021-05-01 的日期", '"2021-05-01"'] as const;
const FROM_NEW_YEAR = ["a date not before 2021-01-01", "不早于 2021-01-01 的日期", '"2021-01-01"'] as const;

const lines = (input: unknown): Line[] =>
  check(input).map(({ rule, subject, effect, fault }) => [
    rule,
    `${subject.kind} ${subject.id}`,
    effect,
    fault?.path ?? "",
    fault?.got ?? "",
    fault?.accepted.en ?? "",
    fault?.accepted.zh ?? "",
    fault?.example ?? "",
  ]);

describe("a sound portfolio", () => {
  it("has no findings", () => {
    expect(check(sound)).toEqual([]);
  });

  it("of nothing at all has none", () => {
    expect(check({ complexes: [] })).toEqual([]);
  });
});

describe("an id that stands twice is found in", () => {
  it.each(Object.entries(sound).filter(([list]) => list !== "records" && list !== "complexes"))(
    "%s",
    (list, records) => {
      const id = String(Reflect.get(Object(records[0]), "id"));
      expect(lines({ ...sound, [list]: [...records, ...records] })).toEqual([
        [
          "record-double-id",
          `${list} ${id}`,
          "decides",
          `${list}[1].id`,
          `"${id}"`,
          "an id that stands once",
          "不重复的标识",
          `"${id}-2"`,
        ],
      ]);
    },
  );

  it("complexes, each time but the first", () => {
    const paths = lines({ complexes: [complex(), complex(), complex()] }).map((line) => line[3]);
    expect(paths).toEqual(["complexes[1].id", "complexes[2].id"]);
  });

  it("but one id in two lists is none", () => {
    expect(lines({ ...sound, needs: [{ ...need, id: "s" }] })).toEqual([]);
  });
});

describe("a name that the plan or the portfolio does not have is found", () => {
  it.each<[string, object, Line[]]>([
    [
      "the locality of a complex",
      { complexes: [complex({ locality: "west" })] },
      [["record-unknown-locality", "complex v", "decides", "complexes[0].locality", '"west"', ...LOCALITIES]],
    ],
    [
      "the parent locality of a complex",
      { complexes: [complex({ parentLocality: "west" })] },
      [["record-unknown-locality", "complex v", "decides", "complexes[0].parentLocality", '"west"', ...LOCALITIES]],
    ],
    [
      "the locality of a need",
      { needs: [{ ...need, locality: "west" }] },
      [["record-unknown-locality", "needs n", "decides", "needs[0].locality", '"west"', ...LOCALITIES]],
    ],
    [
      "the locality of a project",
      { projects: [{ ...project, locality: "west" }] },
      [["record-unknown-locality", "projects p", "decides", "projects[0].locality", '"west"', ...LOCALITIES]],
    ],
    [
      "the locality of evidence",
      { evidence: [{ ...evidence, locality: "west" }] },
      [["record-unknown-locality", "evidence i", "decides", "evidence[0].locality", '"west"', ...LOCALITIES]],
    ],
    [
      "the locality of a survey's row",
      { surveys: [{ ...survey, rows: [{ kind: "institute", locality: "west" }] }] },
      [["record-unknown-locality", "surveys s", "decides", "surveys[0].rows[0].locality", '"west"', ...LOCALITIES]],
    ],
    [
      "the locality of what is expected",
      { pipeline: [{ ...expected, locality: "west" }] },
      [["record-unknown-locality", "pipeline w", "decides", "pipeline[0].locality", '"west"', ...LOCALITIES]],
    ],
    [
      "a locality that every object inherits",
      { complexes: [complex({ locality: "constructor" })] },
      [["record-unknown-locality", "complex v", "decides", "complexes[0].locality", '"constructor"', ...LOCALITIES]],
    ],
    [
      "the tier of a milestone",
      { complexes: [complex({ milestones: [milestone("cultivated", "2021-03-01", "moon")] })] },
      [["record-unknown-tier", "complex v", "decides", "complexes[0].milestones[0].tier", '"moon"', ...TIERS]],
    ],
    [
      "the tier of a waiver",
      { complexes: [complex({ waivers: [{ ...waiver, tier: "moon" }] })] },
      [["record-unknown-tier", "complex v", "decides", "complexes[0].waivers[0].tier", '"moon"', ...TIERS]],
    ],
    [
      "the tier of what is expected",
      { pipeline: [{ ...expected, tier: "moon" }] },
      [["record-unknown-tier", "pipeline w", "decides", "pipeline[0].tier", '"moon"', ...TIERS]],
    ],
    [
      "a tier that every object inherits",
      { pipeline: [{ ...expected, tier: "toString" }] },
      [["record-unknown-tier", "pipeline w", "decides", "pipeline[0].tier", '"toString"', ...TIERS]],
    ],
    [
      "the complex of a record",
      { records: [{ complex: "x", year: 2021, observed: {} }] },
      [["record-unknown-complex", "complex x", "decides", "records[0].complex", '"x"', ...COMPLEXES]],
    ],
    [
      "the complex of a grant",
      { grants: [{ ...grant, complex: "x" }] },
      [["record-unknown-complex", "grants g", "decides", "grants[0].complex", '"x"', ...COMPLEXES]],
    ],
    [
      "the grant of an expenditure",
      { expenditures: [{ ...spent, grant: "x" }] },
      [
        [
          "record-unknown-complex",
          "expenditures e",
          "decides",
          "expenditures[0].grant",
          '"x"',
          "one of g",
          "以下之一：g",
          '"g"',
        ],
      ],
    ],
    [
      "the complex of a need",
      { needs: [{ ...need, complex: "x" }] },
      [["record-unknown-complex", "needs n", "decides", "needs[0].complex", '"x"', ...COMPLEXES]],
    ],
    [
      "the complex of a project",
      { projects: [{ ...project, complex: "x" }] },
      [["record-unknown-complex", "projects p", "decides", "projects[0].complex", '"x"', ...COMPLEXES]],
    ],
    [
      "the complex of a case",
      { cases: [{ ...opened, complex: "x" }] },
      [["record-unknown-complex", "cases k", "decides", "cases[0].complex", '"x"', ...COMPLEXES]],
    ],
    [
      "the complex of what is expected",
      { pipeline: [{ ...expected, complex: "x" }] },
      [["record-unknown-complex", "pipeline w", "decides", "pipeline[0].complex", '"x"', ...COMPLEXES]],
    ],
    [
      "the complex of a link",
      { chains: [{ ...chain, links: [{ id: "a", name: "环", complexes: ["v", "x"] }] }] },
      [["record-unknown-complex", "chains h", "decides", "chains[0].links[0].complexes[1]", '"x"', ...COMPLEXES]],
    ],
    [
      "a function of a closed list",
      { complexes: [complex({ functions: ["testing", "x"] })] },
      [
        [
          "record-unknown-member",
          "complex v",
          "decides",
          "complexes[0].functions[1]",
          '"x"',
          "one of testing (testing), training (training)",
          "以下之一：临江：testing（testing）、临江：training（training）",
          '"testing"',
        ],
      ],
    ],
    [
      "a capability that lacks",
      { complexes: [complex({ capabilities: { has: [], lacks: ["x"] } })] },
      [
        [
          "record-unknown-member",
          "complex v",
          "decides",
          "complexes[0].capabilities.lacks[0]",
          '"x"',
          "one of laboratory (laboratory), classroom (classroom)",
          "以下之一：临江：laboratory（laboratory）、临江：classroom（classroom）",
          '"laboratory"',
        ],
      ],
    ],
    [
      "a kind of participant",
      { complexes: [complex({ participants: [{ kind: "x", name: "某", role: "lead" }] })] },
      [
        [
          "record-unknown-member",
          "complex v",
          "decides",
          "complexes[0].participants[0].kind",
          '"x"',
          "one of firm (firm), college (college)",
          "以下之一：临江：firm（firm）、临江：college（college）",
          '"firm"',
        ],
      ],
    ],
    [
      "a way of operating",
      { complexes: [complex({ operatingModel: "x" })] },
      [
        [
          "record-unknown-member",
          "complex v",
          "decides",
          "complexes[0].operatingModel",
          '"x"',
          "one of company (company)",
          "以下之一：临江：company（company）",
          '"company"',
        ],
      ],
    ],
    [
      "a category of industry",
      { complexes: [complex({ industry: { id: "i", categories: ["valves", "x"] } })] },
      [
        [
          "record-unknown-member",
          "complex v",
          "decides",
          "complexes[0].industry.categories[1]",
          '"x"',
          "one of valves (valves)",
          "以下之一：临江：valves（valves）",
          '"valves"',
        ],
      ],
    ],
    [
      "a fact",
      { complexes: [complex({ facts: { x: 1 } })] },
      [["record-unknown-member", "complex v", "decides", "complexes[0].facts", '"x"', ...FACTS]],
    ],
    [
      "a fact from a later day",
      { complexes: [complex({ changes: [{ on: "2021-05-01", facts: { x: 1 } }] })] },
      [["record-unknown-member", "complex v", "decides", "complexes[0].changes[0].facts", '"x"', ...FACTS]],
    ],
  ])("%s", (_, records, found) => {
    expect(lines({ ...sound, ...records })).toEqual(found);
  });

  it.each<[string, object]>([
    [
      "a kind of resource that is declared",
      {
        complexes: [complex({ resources: [{ kind: "x", id: "r" }] })],
        members: { resourceKinds: [{ id: "x", label: { zh: "某", en: "some" } }] },
      },
    ],
    ["no way of operating", { complexes: [complex({ operatingModel: "none" })] }],
    ["a fact that the plan names", { complexes: [complex({ facts: { patents: 1 } })] }],
  ])("but not %s", (_, records) => {
    expect(lines({ ...sound, ...records })).toEqual([]);
  });
});

describe("what contradicts itself is found", () => {
  it.each<[string, object, Line[]]>([
    [
      "a function that is there and lacks",
      { complexes: [complex({ functions: { has: ["testing"], lacks: ["testing"] } })] },
      [
        [
          "record-inventory",
          "complex v",
          "decides",
          "complexes[0].functions.lacks",
          '"testing"',
          "a member that is not said to be there as well",
          "不同时列为具备的成员",
          "[]",
        ],
      ],
    ],
    [
      "what is virtual and not there",
      { complexes: [complex({ functions: { has: ["testing"], lacks: [], virtual: ["training"] } })] },
      [
        [
          "record-inventory",
          "complex v",
          "decides",
          "complexes[0].functions.virtual",
          '"training"',
          "a member that is said to be there",
          "列为具备的成员",
          '["testing"]',
        ],
      ],
    ],
    [
      "a function without the capability that is the same",
      { complexes: [complex({ functions: ["testing"], capabilities: [] })] },
      [
        [
          "record-crosswalk",
          "complex v",
          "advises",
          "complexes[0].capabilities",
          '{"testing":true,"laboratory":false}',
          "laboratory as the function testing has it",
          "与服务功能 testing 一致的 laboratory",
          '{"has":["laboratory"],"lacks":[]}',
        ],
      ],
    ],
    [
      "a sum of areas",
      {
        complexes: [
          complex({
            site: {
              floorArea: "10.01",
              premises: [
                { id: "a", buildingArea: 4 },
                { id: "b", buildingArea: 6 },
              ],
            },
          }),
        ],
      },
      [
        [
          "record-area-disagrees",
          "complex v",
          "decides",
          "complexes[0].site.floorArea",
          '"10.01"',
          "10, the sum of the premises' building areas",
          "各场所建筑面积之和 10",
          '"10"',
        ],
      ],
    ],
    [
      "more area in use than built",
      {
        complexes: [
          complex({ site: { premises: [{ id: "a", buildingArea: 4, usableArea: "4.000000000000000001" }] } }),
        ],
      },
      [
        [
          "record-area-disagrees",
          "complex v",
          "decides",
          "complexes[0].site.premises[0].usableArea",
          '"4.000000000000000001"',
          "no more than the building area, 4",
          "不大于建筑面积 4",
          '"4"',
        ],
      ],
    ],
    [
      "two changes on a day",
      { complexes: [complex({ changes: [{ on: "2021-05-01" }, { on: "2021-05-01" }] })] },
      [
        [
          "record-change-order",
          "complex v",
          "decides",
          "complexes[0].changes[1].on",
          '"2021-05-01"',
          "one change a day at most",
          "每日至多一条变更",
          '"2021-05-02"',
        ],
      ],
    ],
    [
      "a place that was not there yet",
      {
        complexes: [complex({ locality: "new-south", milestones: [milestone("cultivated", "2022-06-30")] })],
        ...{ grants: [], expenditures: [], records: [] },
      },
      [
        [
          "record-locality-then",
          "complex v",
          "advises",
          "complexes[0].milestones[0].on",
          '"2022-06-30"',
          "a date on which new south existed",
          "临江：new south存续期内的日期",
          '"2022-07-01"',
        ],
      ],
    ],
    [
      "a waiver of a clause that may not be waived",
      { complexes: [complex({ waivers: [{ ...waiver, clause: "b" }] })] },
      [["record-waiver", "complex v", "advises", "complexes[0].waivers[0].clause", '"b"', ...WAIVABLE]],
    ],
    [
      "a waiver of a clause that there is not",
      { complexes: [complex({ waivers: [{ ...waiver, clause: "z" }] })] },
      [["record-waiver", "complex v", "advises", "complexes[0].waivers[0].clause", '"z"', ...WAIVABLE]],
    ],
    [
      "a waiver that ends the day before it begins",
      { complexes: [complex({ waivers: [{ ...waiver, until: "2021-04-30" }] })] },
      [["record-period", "complex v", "decides", "complexes[0].waivers[0].until", '"2021-04-30"', ...FROM_MAY]],
    ],
    [
      "a grant's period turned round",
      { grants: [{ ...grant, period: { from: "2021-05-01", to: "2021-04-30" } }] },
      [["record-period", "grants g", "decides", "grants[0].period.to", '"2021-04-30"', ...FROM_MAY]],
    ],
    [
      "evidence that ends before it begins",
      { evidence: [{ ...evidence, until: "2020-12-31" }] },
      [["record-period", "evidence i", "decides", "evidence[0].until", '"2020-12-31"', ...FROM_NEW_YEAR]],
    ],
    [
      "an answer to a need before it is raised",
      { needs: [{ ...need, answeredOn: "2020-12-31" }] },
      [["record-period", "needs n", "decides", "needs[0].answeredOn", '"2020-12-31"', ...FROM_NEW_YEAR]],
    ],
    [
      "an end of a need before it is raised",
      { needs: [{ ...need, resolvedOn: "2020-12-31" }] },
      [["record-period", "needs n", "decides", "needs[0].resolvedOn", '"2020-12-31"', ...FROM_NEW_YEAR]],
    ],
    [
      "an answer to a case before it is opened",
      { cases: [{ ...opened, answeredOn: "2020-12-31" }] },
      [["record-period", "cases k", "decides", "cases[0].answeredOn", '"2020-12-31"', ...FROM_NEW_YEAR]],
    ],
    [
      "an end of a case before it is opened",
      { cases: [{ ...opened, closedOn: "2020-12-31" }] },
      [["record-period", "cases k", "decides", "cases[0].closedOn", '"2020-12-31"', ...FROM_NEW_YEAR]],
    ],
    [
      "a platform's record where complexes are appraised",
      { records: [{ complex: "v", platform: "lab", year: 2021, observed: {} }] },
      [
        [
          "record-evaluated-unit",
          "complex v",
          "decides",
          "records[0].platform",
          '"lab"',
          "nothing: the complex is appraised",
          "不填：评价对象是综合体",
          "null",
        ],
      ],
    ],
  ])("%s", (_, records, found) => {
    expect(lines({ ...sound, ...records })).toEqual(found);
  });

  it.each<[string, object]>([
    [
      "a waiver that ends the day it begins",
      { complexes: [complex({ waivers: [{ ...waiver, until: "2021-05-01" }] })] },
    ],
    ["a grant for a day", { grants: [{ ...grant, period: { from: "2021-05-01", to: "2021-05-01" } }] }],
    ["an answer on the same day", { needs: [{ ...need, answeredOn: "2021-01-01", resolvedOn: "2021-01-01" }] }],
    [
      "areas that floats would not add up",
      {
        complexes: [
          complex({
            site: {
              floorArea: "0.3",
              premises: [
                { id: "a", buildingArea: "0.1" },
                { id: "b", buildingArea: "0.2" },
              ],
            },
          }),
        ],
      },
    ],
    [
      "a place on the first day it is there",
      {
        complexes: [complex({ locality: "new-south", milestones: [milestone("cultivated", "2022-07-01")] })],
        ...{ grants: [], expenditures: [], records: [] },
      },
    ],
    [
      "a lead and an operator",
      {
        complexes: [
          complex({
            participants: [
              { kind: "firm", name: "甲", role: "lead" },
              { kind: "firm", name: "乙", role: "operator" },
            ],
          }),
        ],
      },
    ],
  ])("but not %s", (_, records) => {
    expect(lines({ ...sound, ...records })).toEqual([]);
  });
});

describe("milestones out of order are found", () => {
  it.each<[string, object[], Line[]]>([
    [
      "a delisting before the recognition",
      [milestone("delisted", "2021-01-01"), milestone("recognised", "2021-06-01")],
      [
        [
          "record-milestone-order",
          "complex v",
          "decides",
          "complexes[0].milestones[0]",
          '{"kind":"delisted","tier":"base","on":"2021-01-01"}',
          "a delisting after the tier was listed or recognised",
          "在列入或认定之后的撤销",
          '{"kind":"delisted","tier":"base","on":"2021-06-02"}',
        ],
      ],
    ],
    [
      "a delisting on the day of the first recognition, since of one day delistings come first",
      [milestone("recognised", "2021-01-01"), milestone("delisted", "2021-01-01")],
      [
        [
          "record-milestone-order",
          "complex v",
          "decides",
          "complexes[0].milestones[1]",
          '{"kind":"delisted","tier":"base","on":"2021-01-01"}',
          "a delisting after the tier was listed or recognised",
          "在列入或认定之后的撤销",
          '{"kind":"delisted","tier":"base","on":"2021-01-02"}',
        ],
      ],
    ],
    [
      "a delisting of what never was listed",
      [milestone("delisted", "2021-01-01")],
      [
        [
          "record-milestone-order",
          "complex v",
          "decides",
          "complexes[0].milestones[0]",
          '{"kind":"delisted","tier":"base","on":"2021-01-01"}',
          "a delisting after the tier was listed or recognised",
          "在列入或认定之后的撤销",
          '{"kind":"cultivated","tier":"base","on":"2021-01-01"}',
        ],
      ],
    ],
    [
      "a second delisting",
      [milestone("cultivated", "2021-01-01"), milestone("delisted", "2021-02-01"), milestone("delisted", "2021-03-01")],
      [
        [
          "record-milestone-order",
          "complex v",
          "decides",
          "complexes[0].milestones[2]",
          '{"kind":"delisted","tier":"base","on":"2021-03-01"}',
          "a delisting after the tier was listed or recognised",
          "在列入或认定之后的撤销",
          '{"kind":"cultivated","tier":"base","on":"2021-03-01"}',
        ],
      ],
    ],
    [
      "a delisting from another tier",
      [milestone("cultivated", "2021-01-01"), milestone("delisted", "2021-02-01", "star")],
      [
        [
          "record-milestone-order",
          "complex v",
          "decides",
          "complexes[0].milestones[1]",
          '{"kind":"delisted","tier":"star","on":"2021-02-01"}',
          "a delisting after the tier was listed or recognised",
          "在列入或认定之后的撤销",
          '{"kind":"cultivated","tier":"star","on":"2021-02-01"}',
        ],
      ],
    ],
    [
      "a second listing",
      [milestone("cultivated", "2021-01-01"), milestone("cultivated", "2021-02-01")],
      [
        [
          "record-milestone-order",
          "complex v",
          "decides",
          "complexes[0].milestones[1]",
          '{"kind":"cultivated","tier":"base","on":"2021-02-01"}',
          "a milestone of this kind and tier once",
          "同一层级同类里程碑只记一次",
          '{"kind":"cultivated","tier":"base","on":"2021-01-01"}',
        ],
      ],
    ],
    [
      "a listing after the recognition",
      [milestone("recognised", "2021-01-01"), milestone("cultivated", "2021-02-01")],
      [
        [
          "record-milestone-order",
          "complex v",
          "decides",
          "complexes[0].milestones[1]",
          '{"kind":"cultivated","tier":"base","on":"2021-02-01"}',
          "a listing or an application before the tier is recognised",
          "在同一层级认定之前的培育或申报",
          '{"kind":"cultivated","tier":"base","on":"2020-12-31"}',
        ],
      ],
    ],
    [
      "an application after the recognition",
      [milestone("recognised", "2021-01-01"), milestone("applied", "2021-02-01")],
      [
        [
          "record-milestone-order",
          "complex v",
          "decides",
          "complexes[0].milestones[1]",
          '{"kind":"applied","tier":"base","on":"2021-02-01"}',
          "a listing or an application before the tier is recognised",
          "在同一层级认定之前的培育或申报",
          '{"kind":"applied","tier":"base","on":"2020-12-31"}',
        ],
      ],
    ],
  ])("%s", (_, milestones, found) => {
    expect(lines({ complexes: [complex({ milestones })] })).toEqual(found);
  });

  it.each<[string, object[]]>([
    [
      "written in another order than they happened",
      [milestone("recognised", "2021-03-01"), milestone("cultivated", "2021-01-01")],
    ],
    [
      "listed again after a delisting",
      [
        milestone("cultivated", "2021-01-01"),
        milestone("delisted", "2021-02-01"),
        milestone("cultivated", "2021-03-01"),
      ],
    ],
    ["recognised without a listing", [milestone("recognised", "2021-01-01")]],
    ["at two tiers at once", [milestone("cultivated", "2021-01-01"), milestone("cultivated", "2021-01-01", "star")]],
    [
      "listed and recognised on one day",
      [milestone("cultivated", "2021-01-01"), milestone("recognised", "2021-01-01")],
    ],
  ])("but not if %s", (_, milestones) => {
    expect(lines({ complexes: [complex({ milestones })] })).toEqual([]);
  });
});

describe("a finding of checkPortfolio", () => {
  it("is a whole finding, cited as the plan cites its rule", () => {
    expect(check({ complexes: [complex({ locality: "west" })] })).toEqual([
      {
        type: "finding",
        key: "record-unknown-locality/complex/v///complexes.locality/west",
        rule: "record-unknown-locality",
        clauses: ["e", "b"],
        subject: { kind: "complex", id: "v" },
        effect: "decides",
        verdict: "unmet",
        fault: {
          code: "not-understood",
          path: "complexes[0].locality",
          got: '"west"',
          accepted: {
            zh: "以下之一：临江：north（north）、临江：south（south）、临江：new south（new-south）",
            en: "one of north (north), south (south), new south (new-south)",
          },
          example: '"north"',
        },
        missing: [],
        readings: {},
        because: [],
      },
    ]);
  });

  it("is plain JSON", () => {
    const findings = check({ complexes: [complex(), complex({ locality: "west", functions: ["x"] })] });
    expect(findings).toHaveLength(3);
    expect(JSON.parse(JSON.stringify(findings))).toStrictEqual(findings);
  });

  it("names the reading it depends on: the aim of filling gaps", () => {
    const coverage = withReadings(plan, { aim: "coverage" });
    const surveys = [{ ...survey, candidates: [{ id: "a", cost: 1, supplies: {} }] }];
    expect(check({ ...sound, surveys })).toEqual([]);
    expect(check({ ...sound, surveys }, coverage)).toMatchObject([
      {
        rule: "record-filling-budget",
        readings: { aim: "coverage" },
        fault: {
          path: "surveys[0].budget",
          got: "nothing",
          accepted: { zh: "补齐短板的预算（元）" },
          example: '"5000000"',
        },
      },
    ]);
    expect(check({ ...sound, surveys: [{ ...surveys[0], budget: 0 }] }, coverage)).toEqual([]);
  });

  it("comes in the order of the rules, whatever the order of the keys", () => {
    const bad = {
      pipeline: [{ ...expected, tier: "moon" }],
      complexes: [complex({ milestones: [milestone("delisted", "2021-01-01")], functions: ["x"] }), complex()],
      needs: [need, need],
    };
    const reversed = Object.fromEntries(Object.entries(bad).reverse());
    expect(check(reversed)).toEqual(check(bad));
    expect(check(bad).map(({ rule }) => rule)).toEqual([
      "record-double-id",
      "record-double-id",
      "record-unknown-tier",
      "record-unknown-member",
      "record-milestone-order",
    ]);
  });

  it("leaves plan and portfolio as they were", () => {
    const portfolio = Portfolio.parse({ complexes: [complex(), complex()] });
    const before = JSON.stringify([plan, portfolio]);
    checkPortfolio(plan, portfolio);
    expect(JSON.stringify([plan, portfolio])).toBe(before);
  });
});

describe("thirty thousand", () => {
  const day = (index: number) => {
    const [year, month] = [Math.floor(index / 336), Math.floor(index / 28) % 12];
    return `2${String(year).padStart(3, "0")}-${String(month + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`;
  };
  const many = <V>(value: (index: number) => V) => Array.from({ length: 30_000 }, (_, index) => value(index));

  it.each<[string, unknown, number]>([
    ["sound complexes", { complexes: many((n) => complex({ id: `v${n}`, name: `阀${n}` })) }, 0],
    ["complexes of one id", { complexes: many(() => complex()) }, 29_999],
    ["unknown functions", { complexes: [complex({ functions: many((n) => `f${n}`) })] }, 30_000],
    [
      "records of unknown complexes",
      { complexes: [], records: many((n) => ({ complex: `x${n}`, year: 2021, observed: {} })) },
      30_000,
    ],
    ["premises", { complexes: [complex({ site: { premises: many((n) => ({ id: `p${n}`, buildingArea: 1 })) } })] }, 0],
    [
      "milestones, each second one a delisting",
      { complexes: [complex({ milestones: many((n) => milestone(n % 2 === 0 ? "cultivated" : "delisted", day(n))) })] },
      0,
    ],
    [
      "listings on as many lists",
      {
        complexes: [
          complex({ milestones: many((n) => ({ ...milestone("cultivated", "2021-01-01"), list: `l${n}` })) }),
        ],
      },
      0,
    ],
    ["links", { complexes: [], chains: [{ ...chain, links: many((n) => ({ id: `l${n}`, name: "环" })) }] }, 0],
  ])("%s are checked", (_, input, found) => {
    const portfolio = Portfolio.parse(input);
    expect(checkPortfolio(plan, portfolio)).toHaveLength(found);
  });
});
