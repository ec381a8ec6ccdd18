import { describe, expect, it } from "vitest";
import { AnnualRecord, Complex, checkPortfolio, Facts, faultsOf, Plan, Portfolio, Standard } from "../../src/index.js";
import { ACCEPTS } from "../finding/accepts.js";
import { linjiang, load } from "../plan/linjiang.js";

/** Each fails until the library or the contract says otherwise; the contract's sentence stands above it. */

const complex = { id: "pumps", name: "泵业", locality: "wenling", milestones: [] };

// "Inputs are never mutated."
describe("parse leaves its input unfrozen", () => {
  it("where an inventory is written as an object", () => {
    const functions = { has: ["research-development"], lacks: [] };
    Complex.parse({ ...complex, functions });
    expect(Object.isFrozen(functions)).toBe(false);
  });

  it("where an inventory is written as a list", () => {
    const functions = ["research-development"];
    Complex.parse({ ...complex, functions });
    expect(Object.isFrozen(functions)).toBe(false);
  });

  it("where ratings stand for a decimal", () => {
    const done = { done: ["a"] };
    AnnualRecord.parse({ complex: "pumps", year: 2019, observed: { done } });
    expect(Object.isFrozen(done)).toBe(false);
  });

  it("where it refuses a list in place of an object", () => {
    const site: unknown[] = [];
    Complex.safeParse({ ...complex, site });
    expect(Object.isFrozen(site)).toBe(false);
  });

  it("where it refuses an object in place of a list", () => {
    const milestones = { kind: "cultivated" };
    Complex.safeParse({ ...complex, milestones });
    expect(Object.isFrozen(milestones)).toBe(false);
  });

  it("where it refuses a list in place of a record", () => {
    const input: unknown[] = [];
    Complex.safeParse(input);
    expect(Object.isFrozen(input)).toBe(false);
  });

  it("where it refuses a map written as a list", () => {
    const facts: unknown[] = [];
    Facts.safeParse({ facts });
    expect(Object.isFrozen(facts)).toBe(false);
  });

  it("where it refuses a list in a plan", () => {
    const tiers = { county: {} };
    Plan.safeParse({ tiers });
    expect(Object.isFrozen(tiers)).toBe(false);
  });
});

// "`parse` throws zod's error … No input, however hostile, hangs, crashes or pollutes."
describe("safeParse answers and does not throw", () => {
  it.each<[string, object]>([
    ["bytes in place of a site", { site: new Uint8Array(8) }],
    ["bytes in place of resources", { resources: new Uint8Array(8) }],
    ["bytes in place of functions", { functions: new Uint8Array(8) }],
    ["bytes in place of facts", { facts: new Uint8Array(8) }],
    ["a promise in place of facts", { facts: Promise.resolve({}) }],
  ])("for %s", (_, input) => {
    const { error } = Facts.safeParse(input);
    expect(faultsOf(error, input)).toHaveLength(1);
  });
});

// "all faults, each with path, what was got, what is accepted and an example, in zh-CN and en"
describe("a field of several forms says all of them, in both languages", () => {
  it.each<[unknown, string]>([
    ["all of them", '"all of them"'],
    [-1, "-1"],
    [1.5, "1.5"],
    [null, "null"],
  ])("%j is no number of members", (atLeast, got) => {
    const { zh, en } = ACCEPTS.count.accepted;
    const input = { ...linjiang.standards[2], atLeast };
    expect(faultsOf(Standard.safeParse(input).error, input)).toEqual([
      { path: "atLeast", got, accepted: { zh: `"all"或${zh}`, en: `"all" or ${en}` }, example: '"all"' },
    ]);
  });
});

const plan = load(linjiang);
const valves = { id: "v", name: "阀", locality: "north", milestones: [] };
const check = (input: unknown) => checkPortfolio(plan, Portfolio.parse(input));
const paths = (input: unknown) => check(input).map(({ fault }) => fault?.path);

// "a wrong combination of records (double ids …) parses, and `checkPortfolio` finds it"
describe("an id that stands twice within a record is found", () => {
  const twice = <V>(item: V) => [item, item];
  const grant = {
    id: "g",
    complex: "v",
    amount: 1,
    on: "2021-05-01",
    period: { from: "2021-05-01", to: "2021-12-31" },
  };
  const step = { id: "t", name: "步", department: "d", channel: "online" };

  it.each<[string, object, string]>([
    [
      "carriers, which are counted",
      { complexes: [{ ...valves, site: { carriers: twice({ id: "a", kind: "b" }) } }] },
      "complexes[0].site.carriers[1].id",
    ],
    [
      "premises of a later day, whose areas are summed",
      {
        complexes: [
          { ...valves, changes: [{ on: "2021-05-01", site: { premises: twice({ id: "a", buildingArea: 1 }) } }] },
        ],
      },
      "complexes[0].changes[0].site.premises[1].id",
    ],
    [
      "links of a chain",
      { complexes: [], chains: [{ id: "h", name: "链", industry: "valves", links: twice({ id: "a", name: "环" }) }] },
      "chains[0].links[1].id",
    ],
    [
      "candidates of a survey",
      {
        complexes: [],
        surveys: [{ id: "s", on: "2021-01-01", rows: [], candidates: twice({ id: "a", cost: 1, supplies: {} }) }],
      },
      "surveys[0].candidates[1].id",
    ],
    [
      "steps of a process",
      { complexes: [], processes: [{ id: "q", name: "流程", steps: twice(step) }] },
      "processes[0].steps[1].id",
    ],
    [
      "instalments of a grant",
      { complexes: [valves], grants: [{ ...grant, instalments: twice({ id: "a", amount: 1, due: "2021-06-01" }) }] },
      "grants[0].instalments[1].id",
    ],
    [
      "reports of a grant",
      { complexes: [valves], grants: [{ ...grant, reports: twice({ id: "a" }) }] },
      "grants[0].reports[1].id",
    ],
  ])("%s", (_, input, path) => {
    expect(paths(input)).toEqual([path]);
  });
});

describe("a name that refers to nothing is found", () => {
  it.each<[string, object, string]>([
    [
      "a link's predecessor",
      { chains: [{ id: "h", name: "链", industry: "valves", links: [{ id: "a", name: "环", after: ["x"] }] }] },
      "chains[0].links[0].after[0]",
    ],
    [
      "a step's predecessor",
      {
        processes: [
          { id: "q", name: "流程", steps: [{ id: "t", name: "步", department: "d", channel: "online", after: ["x"] }] },
        ],
      },
      "processes[0].steps[0].after[0]",
    ],
    [
      "what a candidate requires",
      {
        surveys: [
          { id: "s", on: "2021-01-01", rows: [], candidates: [{ id: "a", cost: 1, supplies: {}, requires: ["x"] }] },
        ],
      },
      "surveys[0].candidates[0].requires[0]",
    ],
    [
      "the rule that evidence answers",
      { evidence: [{ id: "i", item: "governance-gaols", on: "2021-01-01" }] },
      "evidence[0].item",
    ],
    [
      "a function that a need asks for, of a closed list",
      { needs: [{ id: "n", kind: "key", industry: "valves", raisedOn: "2021-01-01", functions: ["x"] }] },
      "needs[0].functions[0]",
    ],
  ])("%s", (_, records, path) => {
    expect(paths({ complexes: [], ...records })).toEqual([path]);
  });
});

// "One word for one thing, everywhere."
it("a complex is the same subject in every finding about it", () => {
  const kinds = check({ complexes: [valves, { ...valves, locality: "west" }] }).map(({ subject }) => subject);
  expect(new Set(kinds.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(1);
});

// "each with path, what was got, what is accepted and an example"
describe("a finding's fault says what stood at its path, with an example that is one", () => {
  it("two records of one year", () => {
    const record = { complex: "v", year: 2021, observed: {} };
    expect(check({ complexes: [valves], records: [record, record] })[0]?.fault).toMatchObject({
      path: "records[1].year",
      got: "2021",
      example: expect.stringMatching(/^\d+$/),
    });
  });

  it("a delisting before the recognition: an example that comes after it", () => {
    const milestones = [
      { kind: "delisted", tier: "base", on: "2021-01-01" },
      { kind: "recognised", tier: "base", on: "2021-06-01" },
    ];
    const example: unknown = JSON.parse(check({ complexes: [{ ...valves, milestones }] })[0]?.fault?.example ?? "null");
    expect(String(Reflect.get(Object(example), "on")) >= "2021-06-01").toBe(true);
  });

  it("a complex that there is not, where there is none at all", () => {
    const needs = [{ id: "n", kind: "key", industry: "valves", raisedOn: "2021-01-01", complex: "x" }];
    expect(check({ complexes: [], needs })[0]?.fault?.accepted.en).not.toBe("one of []");
  });
});

// "On one day delistings come first": then this one ended nothing, and the complex holds the tier as if never struck off.
it("a delisting on the day of the first recognition is out of order", () => {
  const milestones = [
    { kind: "recognised", tier: "base", on: "2021-01-01" },
    { kind: "delisted", tier: "base", on: "2021-01-01" },
  ];
  expect(paths({ complexes: [{ ...valves, milestones }] })).toEqual(["complexes[0].milestones[1]"]);
});

// "No input, however hostile (… 10⁶ items), hangs." Four thousand take over two minutes.
it("a thousand milestones are checked within a second", () => {
  const milestones = Array.from({ length: 1000 }, (_, index) => ({
    kind: index % 2 === 0 ? "cultivated" : "delisted",
    tier: "base",
    on: `2${String(Math.floor(index / 28)).padStart(3, "0")}-01-${String(1 + (index % 28)).padStart(2, "0")}`,
  }));
  const start = performance.now();
  check({ complexes: [{ ...valves, milestones }] });
  expect(performance.now() - start).toBeLessThan(1000);
});
