import { describe, expect, it } from "vitest";
import {
  Portfolio,
  readPlan,
  readScorecard,
  readStandingRules,
  describe as told,
  trackTargets,
} from "../../src/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { refusedFor } from "../given.js";
import { keysOf } from "../schema/agreement.js";
import { base, say } from "../standards/sister-plan.js";
import { altered } from "./altered.js";

/*
 * What parts of a plan say against each other, or can never be, is refused where it stands; what can be is not.
 */

const target = (own: object) => ({
  ...{
    id: "yearly",
    label: say("yearly"),
    clauses: ["1"],
    kind: "flow",
    bound: "at-least",
    value: 1,
    years: [2018, 2019],
  },
  ...{ each: "locality", counts: { milestones: ["cultivated"] }, ...own },
});
const standard = (id: string, own: object) => ({ id, label: say(id), clauses: ["1"], effect: "decides", ...own });
const area = (id: string, own: object) => standard(id, { fact: "floor-area", unit: "m²", ...own });
const clauses = [{ id: "1", kind: "target", gist: say("what it takes") }];
const input = (own: object) => ({ ...base, clauses, targets: [target({})], ...own });
const pathsOf = (own: object) => refusedFor(() => readPlan(input(own))).map(({ path }) => path);
const places = (...own: object[]) =>
  own.map((each, at) => ({ id: `p${at}`, label: say(`p${at}`), kind: "county", ...each }));

describe("places", () => {
  it.each([
    ["of one name at one time", places({}, { label: say("P0") }), ["localities[1].label.zh", "localities[1].label.en"]],
    ["of one name one after another", places({ until: "2018-12-31" }, { label: say("p0"), from: "2019-01-01" }), []],
    ["of one code at one time", places({ code: "331002" }, { code: "331002" }), ["localities[1].code"]],
    [
      "of one code one after another",
      places({ code: "331002", until: "2018-12-31" }, { code: "331002", from: "2019-01-01" }),
      [],
    ],
    [
      "whose successor begins a year later",
      places({ until: "2018-12-31", successor: "p1" }, { from: "2020-01-01" }),
      ["localities[0].until"],
    ],
    [
      "whose successor begins the day after",
      places({ until: "2018-12-31", successor: "p1" }, { from: "2019-01-01" }),
      [],
    ],
    [
      "whose successor has ended",
      places({ until: "2018-12-31", successor: "p1" }, { until: "2018-12-31" }),
      ["localities[0].successor"],
    ],
    [
      "in one that had ended before",
      places({ until: "2017-12-31" }, { parent: "p0", from: "2018-01-01" }),
      ["localities[1].parent"],
    ],
    ["of a kind called as places are", places({ kind: "locality" }), ["localities[0].kind"]],
  ])("%s", (_, localities, paths) => expect(pathsOf({ localities })).toEqual(paths));

  it("and traits called as a kind of place, or a tier", () => {
    const trait = (id: string) => ({ id, label: say("x"), members: [{ id: "a", label: say("a") }] });
    expect(pathsOf({ traits: [trait("county")] })).toEqual(["traits[0].id"]);
    expect(pathsOf({ traits: [trait("tier")] })).toEqual(["traits[0].id"]);
    expect(pathsOf({ traits: [trait("coast")] })).toEqual([]);
  });
});

describe("targets", () => {
  it.each([
    ["of places none of which is there", { localities: ["old-town"], years: [2021, 2022] }, ["targets[0].localities"]],
    ["of places one of which is there", { localities: ["old-town", "east"], years: [2021, 2022] }, []],
    [
      "with a figure for a year in which a place is not there",
      { years: [2019, 2020], value: { "old-town": { 2019: 1, 2020: 1 } } },
      ['targets[0].value.old-town["2020"]'],
    ],
    ["with 0 for that year", { years: [2019, 2020], value: { "old-town": { 2019: 1, 2020: 0 } } }, []],
  ])("%s", (_, own, paths) => expect(pathsOf({ targets: [target(own)] })).toEqual(paths));

  it("whose course begins after their day", () => {
    const { years: _, ...stock } = target({ kind: "stock", by: "2020-12-31", tiersCounted: "highest", each: "area" });
    expect(pathsOf({ targets: [{ ...stock, paceFrom: "2021-01-01" }] })).toEqual(["targets[0].paceFrom"]);
  });

  it("of the area over some places are told by those", () => {
    const plan = readPlan(input({ targets: [target({ each: "area", localities: ["east"], years: [2018] })] }));
    const progress = trackTargets(plan, Portfolio.parse({ complexes: [] }), { asOf: "2018-12-31" });
    expect(progress.rows.map((row) => told(plan, row, zhCN))).toEqual([expect.stringMatching(/^east/)]);
  });
});

describe("standards", () => {
  it.each([
    [
      "that nobody can meet both of",
      [
        { test: "at-least", value: 1000 },
        { test: "at-most", value: 500 },
      ],
      ["value"],
    ],
    [
      "that one can",
      [
        { test: "at-least", value: 1000 },
        { test: "at-most", value: 1000 },
      ],
      [],
    ],
    [
      "of different tiers",
      [
        { test: "at-least", value: 9, tiers: ["county"] },
        { test: "at-most", value: 5, tiers: ["provincial"] },
      ],
      [],
    ],
    [
      "of which one is for some alone",
      [
        { test: "at-least", value: 9, when: { choice: "locality", in: ["east"] } },
        { test: "at-most", value: 5 },
      ],
      [],
    ],
    [
      "by tier",
      [
        { test: "at-least", value: { county: 1, provincial: 9 } },
        { test: "at-most", value: 5 },
      ],
      ["value"],
    ],
    [
      "with a figure for a tier that it is not for",
      [{ test: "at-least", tiers: ["county"], value: { county: 1, provincial: 2 } }],
      ["value.provincial"],
    ],
  ])("%s", (_, standards, paths) => {
    const all = standards.map((own, at) => area(`s${at}`, own));
    expect(pathsOf({ standards: all })).toEqual(paths.map((path) => `standards[${standards.length - 1}].${path}`));
  });

  it("as conditions too", () => {
    const value = { fact: "floor-area" };
    const standards = [
      standard("both", { requires: { all: [{ value, atLeast: 9 }] } }),
      area("short", { test: "at-most", value: 5 }),
    ];
    expect(pathsOf({ standards })).toEqual(["standards[1].value"]);
  });
});

describe("of a plan, with an example that mends", () => {
  const growing = (own: object) => ({
    observed: [
      { id: "sales", label: say("sales"), unit: "yuan" },
      { id: "profit", label: say("profit"), unit: "yuan", signed: true },
    ],
    standards: [standard("growing", { requires: { value: { growth: "sales" }, ...own } })],
  });
  const LEAST = ["不小于-1的数：来源不会小于-1", "a figure of at least -1, for its source is never less"];

  it.each<[string, object, readonly (readonly string[])[]]>([
    [
      "a place with a successor that has not ended",
      { localities: places({ successor: "p1" }, {}) },
      [
        [
          "localities[0].until",
          "nothing",
          "其最后一日：写明并入地的地方已不存在",
          "its last day: what has a successor has ended",
          '"2020-06-30"',
        ],
      ],
    ],
    ["growth by less than all that was lost", growing({ atLeast: -1 }), []],
    [
      "growth by more than all that was lost",
      growing({ atLeast: "-1.01" }),
      [["standards[0].requires.atLeast", '"-1.01"', ...LEAST, '"-1"']],
    ],
    [
      "growth below what it can be",
      growing({ below: -1 }),
      [
        [
          "standards[0].requires.below",
          '"-1"',
          "大于-1的数：来源不会小于-1",
          "a figure above -1, for its source is never less",
          '"0"',
        ],
      ],
    ],
    ["growth of what may be less than 0", growing({ value: { growth: "profit" }, atLeast: -2 }), []],
  ])("%s", (_, own, faults) => {
    const found = refusedFor(() => readPlan(input(own)));
    expect(found.map(({ path, got, accepted: { zh, en }, example }) => [path, got, zh, en, example])).toEqual(faults);
    const mended = found.reduce<unknown>(
      (before, { path, example }) => altered(before, keysOf(path.replaceAll(/\[(\d+)\]/g, ".$1")), JSON.parse(example)),
      input(own),
    );
    expect(refusedFor(() => readPlan(mended))).toEqual([]);
  });
});

describe("rules of standing that can never hold", () => {
  const [normal, ...others] = taizhouStanding.standings;
  const rule = { id: "own", label: say("own"), grades: ["failed"], to: "delisted" };
  const refused = (own: object) =>
    refusedFor(() => readStandingRules({ ...taizhouStanding, ...own })).map(({ path }) => path);

  it.each([
    ["from what is final", { rules: [{ ...rule, from: ["delisted"] }] }, ["rules[0].from[0]"]],
    ["from nothing", { rules: [{ ...rule, from: [] }] }, ["rules[0].from"]],
    ["of no grade", { rules: [{ ...rule, grades: [] }] }, ["rules[0].grades"]],
    ["in a time that nobody gives", { rules: [{ ...rule, from: ["warned"], inTime: true }] }, ["rules[0].inTime"]],
    ["in the time that one gives", { rules: [{ ...rule, from: ["rectifying"], inTime: true }] }, []],
    ["that begin with what is final", { initial: "delisted" }, ["initial"]],
    [
      "with a time in what is final",
      { standings: [normal, ...others.map((each) => (each.final ? { ...each, years: 1 } : each))] },
      [`standings[${taizhouStanding.standings.findIndex(({ final }) => final)}].years`],
    ],
  ])("%s", (_, own, paths) => expect(refused(own)).toEqual(paths));
});

it("a quota within a trait by its name is refused with its id", () => {
  const plan = readPlan(input({ traits: [{ ...base.traits[0], label: { zh: "区域", en: "region" } }] }));
  const [best, ...others] = taizhouScorecard.grades;
  const card = { ...taizhouScorecard, grades: [{ ...best, top: { count: 1, within: "区域" } }, ...others] };
  const found = refusedFor(() => readScorecard(card, { plan })).find(({ path }) => path.endsWith("within"));
  expect([found?.path, found?.near]).toEqual(["grades[0].top.within", "region"]);
});

describe("readings", () => {
  const reading = (set: object) => ({
    readings: {
      r: {
        ...{ clauses: ["1"], why: say("why"), default: "a" },
        alternatives: { a: { label: say("a"), set: {} }, b: { label: say("b"), set } },
      },
    },
  });
  const near = (set: object) =>
    refusedFor(() => readPlan(input(reading(set)))).map((fault) => [fault.path, fault.near]);

  it("take away no key that is misspelt", () => {
    expect(near({ "targets.yearly.form": null })).toEqual([["readings.r", "targets.yearly.from"]]);
    expect(near({ "targets.yearly.from": null })).toEqual([]);
  });

  it("name the whole path that is meant, or what has to be there first", () => {
    expect(near({ "targets.yearli.from": "2018-02-01" })).toEqual([
      ["readings.r.alternatives.b.set", "targets.yearly.from"],
    ]);
    expect(near({ "targets[0].from": "2018-02-01" })).toEqual([
      ["readings.r.alternatives.b.set", "targets.yearly.from"],
    ]);
    const [fault] = refusedFor(() => readPlan(input(reading({ "practice.leads": "one" }))));
    expect(fault?.accepted.en).toContain("`practice` has to be written there first");
  });
});
