/*
 * Records from a caller whose types nobody checks: JSON that has not been through `parse`, or has come out of a channel.
 */
import { describe, expect, it } from "vitest";
import {
  assess,
  assessComplex,
  assessTier,
  checkPortfolio,
  factsOn,
  matchProblems,
  measure,
  measureArea,
  overlaps,
  Portfolio,
  projectTargets,
  recommend,
  scorecardFor,
  tiersOn,
  trackTargets,
} from "../../src/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { asOf, faultsThrownBy } from "../given.js";

/** What a caller gives whose types nobody checks. */
const given = (value: unknown) => value as never;

const json = {
  complexes: [
    {
      id: "pumps",
      name: "泵业综合体",
      locality: "wenling",
      site: { floorArea: 4680.5, virtualTenants: 12 },
      industry: { id: "water-pumps", categories: [] },
      functions: ["research-development"],
      milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
    },
  ],
};

const OF_A_COMPLEX: readonly (readonly [string, (complex: unknown) => unknown])[] = [
  ["assessTier", (complex) => assessTier(taizhou, given(complex), "municipal", { asOf })],
  ["assessComplex", (complex) => assessComplex(taizhou, given(complex), { asOf })],
  ["factsOn", (complex) => factsOn(given(complex), asOf)],
  ["tiersOn", (complex) => tiersOn(taizhou, given(complex), asOf)],
  ["scorecardFor", (complex) => scorecardFor([taizhouScorecard], given(complex), { plan: taizhou, asOf })],
];

const OF_A_PORTFOLIO: readonly (readonly [string, (portfolio: unknown) => unknown])[] = [
  ["assess", (portfolio) => assess(taizhou, given(portfolio), { asOf })],
  ["checkPortfolio", (portfolio) => checkPortfolio(taizhou, given(portfolio))],
  ["trackTargets", (portfolio) => trackTargets(taizhou, given(portfolio), { asOf })],
  ["projectTargets", (portfolio) => projectTargets(taizhou, given(portfolio), { asOf })],
  ["measure", (portfolio) => measure(taizhou, given(portfolio), { year: 2020 })],
  ["measureArea", (portfolio) => measureArea(taizhou, given(portfolio), { year: 2020 })],
  ["overlaps", (portfolio) => overlaps(taizhou, given(portfolio), { asOf })],
  ["recommend", (portfolio) => recommend(taizhou, given(portfolio), [], { asOf, quota: 1 })],
  ["matchProblems", (portfolio) => matchProblems(taizhou, given(portfolio), { asOf })],
];

const read = Portfolio.parse(json);
const [pumps] = read.complexes;
const [unread] = json.complexes;
const held = { kind: "cultivated", tier: "county", on: "2018-09-30" };

describe.each(OF_A_COMPLEX)("%s", (_, answer) => {
  it("answers of JSON, and of a copy, as of the record that is read from it", () => {
    expect(answer(unread)).toEqual(answer(pumps));
    expect(answer(structuredClone(pumps))).toEqual(answer(pumps));
    expect(answer({ ...pumps, site: { floorArea: "4680.5", virtualTenants: 12 } })).toEqual(answer(pumps));
  });

  it.each<[string, unknown, string]>([
    ["an area with a comma", { ...pumps, site: { floorArea: "4,680" } }, "site.floorArea"],
    ["an area below 0", { ...pumps, site: { floorArea: "-4680" } }, "site.floorArea"],
    ["a name that is none", { ...pumps, site: { floorarea: "4680" } }, "site.floorarea"],
    ["a day that is not written out", { ...pumps, changes: [{ on: "2020-3-1" }] }, "changes[0].on"],
    ["an event of no kind", { ...pumps, milestones: [{ ...held, kind: "de-listed" }] }, "milestones[0].kind"],
    ["no list of milestones", { ...pumps, milestones: "2018-09-30" }, "milestones"],
    ["nothing in place of a site", { ...pumps, site: null }, "site"],
    ["one function in place of a list", { ...pumps, functions: "testing" }, "functions"],
    ["text", JSON.stringify(unread), ""],
    ["nothing", null, ""],
  ])("refuses %s with its path, in both languages", (_what, wrong, path) => {
    expectRefused(() => answer(wrong), path === "" ? "complex" : `complex.${path}`);
  });
});

describe.each(OF_A_PORTFOLIO)("%s", (_name, answer) => {
  it("answers of JSON, and of a copy, as of the portfolio that is read from it", () => {
    expect(answer(json)).toEqual(answer(read));
    expect(answer(structuredClone(read))).toEqual(answer(read));
  });

  it.each<[string, unknown, string]>([
    [
      "an area with a comma",
      { complexes: [{ ...unread, site: { floorArea: "4,680" } }] },
      "complexes[0].site.floorArea",
    ],
    ["a list that is none", { ...json, complexs: [] }, "complexs"],
  ])("refuses %s with its path, in both languages", (_what, wrong, path) => {
    expectRefused(() => answer(wrong), `portfolio.${path}`);
  });

  it("refuses a list of complexes in place of a portfolio", () => {
    expectRefused(() => answer(json.complexes), "portfolio");
  });
});

function expectRefused(call: () => unknown, path: string): void {
  const [fault] = faultsThrownBy(call);
  expect(fault?.path).toBe(path);
  for (const text of [fault?.got, fault?.accepted.zh, fault?.accepted.en, fault?.example]) expect(text).toMatch(/./u);
}
