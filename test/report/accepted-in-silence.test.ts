import { describe, expect, it } from "vitest";
import { checkPortfolio, Portfolio } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const asOf = "2020-12-31";
const complex = {
  id: "a",
  name: "甲综合体",
  locality: "wenling",
  milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
};
const paths = (more: object) =>
  checkPortfolio(taizhou, Portfolio.parse({ complexes: [complex], ...more }), { asOf }).map(({ rule, fault }) => [
    rule,
    fault?.path,
  ]);
const grant = {
  id: "g",
  complex: "a",
  amount: 100,
  on: "2020-01-01",
  period: { from: "2020-01-01", to: "2020-12-31" },
};
const part = { id: "1", amount: 60, due: "2020-02-01", paidOn: "2020-02-01" };
const spent = { id: "e", grant: "g", on: "2020-02-01", amount: 50, category: "equipment" };
const asked = {
  id: "c",
  complex: "a",
  enterprise: "x",
  kind: "need",
  openedOn: "2020-01-01",
  answeredOn: "2020-05-01",
};
const project = { id: "p", name: "项目", locality: "wenling", year: 2020 };
const entry = { id: "r", locality: "wenling", kind: "cultivated", tier: "county", on: "2021-01-01" };
const proof = { id: "v", item: "governance-leading-group", locality: "wenling", on: "2019-01-01" };
const off = { ...complex, milestones: [...complex.milestones, { kind: "delisted", tier: "county", on: "2020-01-01" }] };
const record = { complex: "a", observed: {} };
const again = {
  ...complex,
  milestones: [
    ...complex.milestones,
    { kind: "delisted", tier: "county", on: "2019-06-30" },
    { kind: "cultivated", tier: "county", on: "2020-03-01" },
  ],
};
const zoned = { ...complex, locality: "cluster-zone" };
const member = (id: string, zh: string) => ({ id, label: { zh, en: id } });
const raised = { id: "n", kind: "key", industry: "pumps", raisedOn: "2020-01-01" };
const row = { locality: "wenling", kind: "incubation-platform", need: 4, capacity: 2 };
const survey = { id: "s", on: "2020-01-01" };

describe("what was accepted in silence is found; what can be is not", () => {
  it.each<[string, object, object, [string, string]]>([
    [
      "instalments above the grant",
      { grants: [{ ...grant, instalments: [part, { ...part, id: "2" }] }] },
      { grants: [{ ...grant, instalments: [part, { ...part, id: "2", amount: 40 }] }] },
      ["record-part-above-whole", "grants[0].instalments"],
    ],
    [
      "more refunded than was spent",
      { grants: [grant], expenditures: [spent, { ...spent, id: "f", amount: -60 }] },
      { grants: [grant], expenditures: [spent, { ...spent, id: "f", amount: -50 }] },
      ["record-part-above-whole", "expenditures[1].amount"],
    ],
    [
      "an instalment paid before its grant",
      { grants: [{ ...grant, instalments: [{ ...part, paidOn: "2019-12-31" }] }] },
      { grants: [{ ...grant, instalments: [{ ...part, paidOn: "2020-01-01" }] }] },
      ["record-period", "grants[0].instalments[0].paidOn"],
    ],
    [
      "an appraisal from before its grant",
      { grants: [{ ...grant, appraisals: [{ kind: "performance", on: "2017-06-30" }] }] },
      { grants: [{ ...grant, appraisals: [{ kind: "performance", on: "2020-06-30" }] }] },
      ["record-period", "grants[0].appraisals[0].on"],
    ],
    [
      "a report from before its grant",
      { grants: [{ ...grant, reports: [{ id: "r", on: "2017-06-30" }] }] },
      { grants: [{ ...grant, reports: [{ id: "r", on: "2020-06-30" }] }] },
      ["record-period", "grants[0].reports[0].on"],
    ],
    [
      "a grant from before its complex was listed",
      { grants: [{ ...grant, on: "2018-09-29" }] },
      { grants: [{ ...grant, on: "2018-09-30" }] },
      ["record-out-of-time", "grants[0].on"],
    ],
    [
      "a grant to a complex struck off",
      { complexes: [off], grants: [{ ...grant, on: "2020-01-01" }] },
      { complexes: [off], grants: [{ ...grant, on: "2019-12-31" }] },
      ["record-out-of-time", "grants[0].on"],
    ],
    [
      "figures of a year before its complex was listed, which no appraisal counts",
      { records: [{ ...record, year: 2017 }] },
      { records: [{ ...record, year: 2018 }] },
      ["record-out-of-time", "records[0].year"],
    ],
    [
      "figures of the year in which a complex was struck off, which no appraisal counts either",
      { complexes: [off], records: [{ ...record, year: 2020 }] },
      { complexes: [off], records: [{ ...record, year: 2019 }] },
      ["record-out-of-time", "records[0].year"],
    ],
    [
      "figures of a year between two listings",
      { complexes: [again], records: [{ ...record, year: 2019 }] },
      {
        complexes: [again],
        records: [
          { ...record, year: 2018 },
          { ...record, year: 2020 },
        ],
      },
      ["record-out-of-time", "records[0].year"],
    ],
    [
      "a project in the plan of a county that its complex does not lie in",
      { projects: [{ ...project, complex: "a", locality: "yuhuan" }] },
      { projects: [{ ...project, complex: "a" }] },
      ["record-elsewhere", "projects[0].locality"],
    ],
    [
      "a project in the plan of another county than the one that a zone is recorded to lie in",
      { complexes: [{ ...zoned, parentLocality: "jiaojiang" }], projects: [{ ...project, complex: "a" }] },
      { complexes: [zoned], projects: [{ ...project, complex: "a" }] },
      ["record-elsewhere", "projects[0].locality"],
    ],
    [
      "an expected listing of a complex in another place",
      { pipeline: [{ ...entry, complex: "a", locality: "yuhuan" }] },
      { pipeline: [{ ...entry, complex: "a" }] },
      ["record-elsewhere", "pipeline[0].locality"],
    ],
    [
      "evidence of what no evidence is asked for",
      { evidence: [{ ...proof, item: "project-order" }] },
      { evidence: [proof] },
      ["record-proves-nothing", "evidence[0].item"],
    ],
    [
      "evidence of a place that does not owe the duty",
      { evidence: [{ ...proof, locality: "cluster-zone" }] },
      { evidence: [{ ...proof, item: "governance-responsibility", locality: "cluster-zone" }] },
      ["record-proves-nothing", "evidence[0].locality"],
    ],
    [
      "evidence of the area for a duty of places",
      { evidence: [{ ...proof, item: "governance-responsibility", locality: undefined }] },
      { evidence: [{ ...proof, locality: undefined }] },
      ["record-proves-nothing", "evidence[0].locality"],
    ],
    [
      "evidence that ended before the plan began",
      { evidence: [{ ...proof, on: "2016-01-01", until: "2017-12-31" }] },
      { evidence: [{ ...proof, on: "2016-01-01", until: "2018-01-01" }] },
      ["record-proves-nothing", "evidence[0].on"],
    ],
    [
      "evidence of a duty in parts that names none",
      { evidence: [{ ...proof, item: "governance-goals" }] },
      { evidence: [{ ...proof, item: "governance-goals", parts: ["goal"] }] },
      ["record-proves-nothing", "evidence[0].parts"],
    ],
    [
      "two declared members with one label",
      { members: { functions: [member("x", "试制"), member("y", "试 制")] } },
      { members: { functions: [member("x", "试制"), member("y", "中试")] } },
      ["record-reads-alike", "members.functions[1].label.zh"],
    ],
    [
      "a case closed before it was answered",
      { cases: [{ ...asked, closedOn: "2020-04-30" }] },
      { cases: [{ ...asked, closedOn: "2020-05-01" }] },
      ["record-period", "cases[0].closedOn"],
    ],
    [
      "a project of long ago, not one to come",
      { projects: [{ ...project, year: 1020 }] },
      { projects: [{ ...project, year: 2022 }] },
      ["record-out-of-time", "projects[0].year"],
    ],
    [
      "listings expected under ids that read alike",
      { pipeline: [entry, { ...entry, id: "R" }] },
      { pipeline: [entry, { ...entry, id: "q" }] },
      ["record-reads-alike", "pipeline[1].id"],
    ],
    [
      "spending under ids that read alike",
      { grants: [grant], expenditures: [spent, { ...spent, id: "E" }] },
      { grants: [grant], expenditures: [spent, { ...spent, id: "f" }] },
      ["record-reads-alike", "expenditures[1].id"],
    ],
    [
      "a row of a survey that stands twice",
      { surveys: [{ ...survey, rows: [row, row] }] },
      { surveys: [{ ...survey, rows: [row, { ...row, unit: "件" }] }] },
      ["record-double-id", "surveys[0].rows[1].kind"],
    ],
    [
      "a member declared twice",
      { members: { functions: ["甲", "乙"].map((zh) => ({ id: "x", label: { zh, en: zh } })) } },
      { members: { functions: ["x", "y"].map((id) => ({ id, label: { zh: id, en: id } })) } },
      ["record-double-id", "members.functions[1].id"],
    ],
  ])("%s", (_what, wrong, right, found) => {
    expect(paths(wrong)).toEqual([found]);
    expect(paths(right)).toEqual([]);
  });

  it("premises and carriers under ids that read alike", () => {
    const site = (id: string) => ({
      premises: ["p", id].map((each) => ({ id: each, buildingArea: 1500 })),
      carriers: ["p", id].map((each) => ({ id: each, kind: "incubator" })),
    });
    const found = (id: string) => paths({ complexes: [{ ...complex, site: site(id) }] });
    expect(found("P")).toEqual([
      ["record-reads-alike", "complexes[0].site.premises[1].id"],
      ["record-reads-alike", "complexes[0].site.carriers[1].id"],
    ]);
    expect(found("q")).toEqual([]);
  });
});

it.each<[string, object, readonly string[]]>([
  ["the period of a grant", { grants: [{ ...grant, period: { from: "2020-02-01", to: "2020-01-01" } }] }, ["5.2.4"]],
  ["an appraisal", { grants: [{ ...grant, appraisals: [{ kind: "performance", on: "2019-12-31" }] }] }, ["5.2.3"]],
  ["a report", { grants: [{ ...grant, reports: [{ id: "r", on: "2019-12-31" }] }] }, ["5.2.4"]],
  ["a case", { cases: [{ ...asked, closedOn: "2020-04-30" }] }, ["5.3.3"]],
  ["a problem", { needs: [{ ...raised, answeredOn: "2019-12-31" }] }, ["4.2.1", "4.2.2"]],
  ["a case of a day to come", { cases: [{ ...asked, openedOn: "2021-01-01", answeredOn: undefined }] }, ["5.3.3"]],
  ["spending of a day to come", { grants: [grant], expenditures: [{ ...spent, on: "2021-01-01" }] }, ["5.2.4"]],
])("days of %s that cannot be are found under the clauses that ask for it", (_what, more, clauses) => {
  const [found] = checkPortfolio(taizhou, Portfolio.parse({ complexes: [complex], ...more }), { asOf });
  expect(found?.clauses).toEqual(clauses);
});
