import { describe, expect, it } from "vitest";
import { checkPortfolio, Portfolio } from "../../src/index.js";
import { linjiang, load } from "../plan/linjiang.js";

const plan = load(linjiang);
const valves = { id: "v", name: "阀", locality: "north", milestones: [] };
const check = (input: unknown) => checkPortfolio(plan, Portfolio.parse(input));
const paths = (input: unknown) => check(input).map(({ fault }) => fault?.path);

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

it("a complex is the same subject in every finding about it", () => {
  const kinds = check({ complexes: [valves, { ...valves, locality: "west" }] }).map(({ subject }) => subject);
  expect(new Set(kinds.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(1);
});

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
