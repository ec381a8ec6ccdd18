/* Where names come from is read as every argument is: no misspelt key, no record that is none, gives an id for a name. */
import { expect, it } from "vitest";
import { tierChart } from "../../src/charts/index.js";
import { assessComplex, Complex, describe, toMarkdown } from "../../src/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { asOf, refusedFor } from "../given.js";

const complex = Complex.parse({ id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [] });
const assessment = assessComplex(taizhou, complex, { asOf });

const WAYS: { readonly [name: string]: (names: object) => unknown } = {
  describe: (names) => describe(taizhou, assessment, zhCN, names),
  toMarkdown: (names) => toMarkdown(taizhou, assessment, zhCN, { names }),
  tierChart: (names) => tierChart(taizhou, assessment, zhCN, { names }),
};

const names = { portfolio: { complexes: [complex] } };
const others = {
  members: { functions: [{ id: "own", label: { zh: "自有", en: "own" } }] },
  scorecards: [taizhouScorecard],
  standing: taizhouStanding,
  funding: taizhouFunding,
};

/** What is wrong with names, where, what stands there, and what was likely meant. */
const WRONG: readonly [object, string, string, string?][] = [
  [{ portfolio: { complexes: [{ ...complex, nmae: "泵" }] } }, "portfolio.complexes[0].nmae", '"泵"', "name"],
  [{ portfolio: { complexes: [{ ...complex, name: 7 }] } }, "portfolio.complexes[0].name", "7"],
  [{ portfolio: [complex] }, "portfolio", '[{"id":"pumps"'],
  [{ records: { complex: { pumps: "泵" } } }, "records.complex", '{"pumps":"泵"}', "complexes"],
  [{ records: { complexes: { pumps: null } } }, "records.complexes.pumps", "null"],
  [{ records: { complexes: { pumps: "\uD800" } } }, "records.complexes.pumps", '"\\ud800"'],
  [{ records: JSON.parse('{"complexes":{"__proto__":"泵"}}') }, "records.complexes.__proto__", '"泵"'],
  [{ members: { functions: [{ id: "own", label: "自有" }] } }, "members.functions[0].label", '"自有"'],
  [{ scorecards: taizhouScorecard }, "scorecards", '{"id":"'],
  [{ scorecards: [{ ...taizhouScorecard, titel: {} }] }, "scorecards[0].titel", "{}", "title"],
  [{ standing: { ...taizhouStanding, rules: null } }, "standing.rules", "null"],
  [{ funding: { ...taizhouFunding, rule: "much" } }, "funding.rule", '"much"'],
];

it.each(Object.keys(WAYS))("%s names by raw records as by parsed ones", (name) => {
  const said = JSON.stringify(WAYS[name]?.(names));
  expect(said).toContain("泵业综合体");
  expect(JSON.stringify(WAYS[name]?.(structuredClone({ ...names, ...others })))).toBe(said);
  expect(JSON.stringify(WAYS[name]?.({ records: { complexes: { pumps: "泵业综合体" } } }))).toBe(said);
});

it.each(Object.entries(WAYS).flatMap(([name, way]) => WRONG.map(([given, ...fault]) => ({ name, way, given, fault }))))(
  "$name refuses at $fault.0",
  ({ way, given, fault: [path, got, near] }) => {
    const found = refusedFor(() => way(given)).find((each) => each.path === `names.${path}`);
    expect(found?.got).toContain(got);
    expect(found?.near).toBe(near);
  },
);
