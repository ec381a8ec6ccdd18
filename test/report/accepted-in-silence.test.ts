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
