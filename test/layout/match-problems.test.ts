import { describe, expect, it } from "vitest";
import {
  assessChain,
  type ComplexInput,
  fillGaps,
  matchProblems,
  Need,
  PolicyError,
  Portfolio,
  RULES,
  describe as render,
  Survey,
  surveyGaps,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const complex = (id: string, input: Partial<ComplexInput> = {}): ComplexInput => ({
  id,
  name: id,
  locality: "wenling",
  milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
  ...input,
});
const need = (input: object = {}) =>
  Need.parse({ id: "n", kind: "common", industry: "pumps", raisedOn: "2019-03-01", ...input });
const match = (needs: Need[], complexes: ComplexInput[], asOf = "2020-12-31") =>
  matchProblems(taizhou, { ...Portfolio.parse({ complexes }), needs }, { asOf });
const RD = "research-development";
const pumps = { id: "pumps", categories: ["pumps-motors"] };

describe("a problem fits a complex", () => {
  it("that offers one of the functions asked for, the better the more of it", () => {
    const { rows } = match(
      [need({ functions: [RD, "inspection-testing"] })],
      [
        complex("a", { functions: [RD], industry: pumps }),
        complex("b", { functions: [RD, "inspection-testing"], industry: pumps }),
        complex("c", { functions: ["creative-design"], industry: pumps }),
      ],
    );
    expect(rows[0]?.matches.map(({ complex, score }) => `${complex} ${score}`)).toEqual(["b 1", "a 0.666666666667"]);
    expect(rows[0]?.matches[1]).toMatchObject({
      industry: "met",
      functions: { has: [RD], lacks: ["inspection-testing"], unknown: [] },
    });
  });

  it("of its industry first, then by id, whatever their order", () => {
    const complexes = [
      complex("c", { functions: [RD] }),
      complex("b", { functions: [RD], industry: pumps }),
      complex("a", { functions: [RD], industry: pumps }),
    ];
    const ids = (list: ComplexInput[]) =>
      match([need({ functions: [RD] })], list).rows[0]?.matches.map(({ complex }) => complex);
    expect(ids(complexes)).toEqual(["a", "b", "c"]);
    expect(ids([...complexes].reverse())).toEqual(["a", "b", "c"]);
  });

  it("by industry alone where it asks for nothing else; a category counts", () => {
    const other = { id: "valves", categories: [] };
    const { rows } = match(
      [need({ industry: "pumps-motors" })],
      [complex("a", { industry: pumps }), complex("b", { industry: other })],
    );
    expect(rows[0]?.matches.map(({ complex }) => complex)).toEqual(["a"]);
  });

  it("by a resource of the kind it needs", () => {
    const resources = [{ kind: "incubation-platform", id: "hub" }];
    expect(match([need({ resources: ["incubation-platform"] })], [complex("a", { resources })]).unmatched).toEqual([]);
  });

  it("as it stood on the day", () => {
    const later = complex("a", { functions: [], changes: [{ on: "2020-01-01", functions: [RD] }] });
    const asked = [need({ functions: [RD] })];
    expect(match(asked, [later], "2019-12-31").unmatched).toEqual(["n"]);
    expect(match(asked, [later], "2020-01-01").unmatched).toEqual([]);
    expect(match(asked, [later]).unmatched).toEqual([]);
  });
});

describe("of many that fit", () => {
  const complexes = Array.from({ length: 12 }, (_, at) => complex(`c${at}`, { functions: [RD] }));
  const asked = [need({ functions: [RD] })];
  const row = (best?: number) =>
    matchProblems(
      taizhou,
      { ...Portfolio.parse({ complexes }), needs: asked },
      { asOf: "2020-12-31", ...(best !== undefined && { best }) },
    ).rows[0];

  it("all are counted and the best ten listed, or as many as are asked for", () => {
    expect([row(), row(3), row(0), row(99)].map((each) => [each?.fitting, each?.matches.length])).toEqual([
      [12, 10],
      [12, 3],
      [12, 0],
      [12, 12],
    ]);
  });

  it("how many fit is said though none is listed", () => {
    const matched = matchProblems(
      taizhou,
      { ...Portfolio.parse({ complexes }), needs: asked },
      { asOf: "2020-12-31", best: 0 },
    );
    expect(matched.unmatched).toEqual([]);
    expect(render(taizhou, matched, zhCN)).toContain("可对接的综合体：12家");
    expect(render(taizhou, matched, en)).toContain("complexes that fit: 12 complexes");
  });

  it.each([-1, 0.5, Number.NaN])("%s is no number of matches", (best) => {
    expect(() => row(best)).toThrow(PolicyError);
  });
});

describe("a problem that none fits", () => {
  it("is unmet where all is known and unknown where it is not", () => {
    const verdict = (input: Partial<ComplexInput>) =>
      match([need({ functions: [RD] })], [complex("a", input)]).rows[0]?.verdict;
    expect([verdict({ functions: [] }), verdict({}), verdict({ functions: { has: [], lacks: [RD] } })]).toEqual([
      "unmet",
      "unknown",
      "unmet",
    ]);
  });

  it("says which field of which complex could still show a fit", () => {
    const missing = (asked: object, complexes: ComplexInput[]) => match([need(asked)], complexes).findings[0]?.missing;
    const open = complex("a", { functions: { has: [], lacks: ["creative-design"] }, resources: [], industry: pumps });
    const blank = complex("b");
    expect(missing({ functions: [RD] }, [open, blank])).toEqual(["complexes[0].functions", "complexes[1].functions"]);
    expect(missing({ functions: ["creative-design"] }, [open, blank])).toEqual(["complexes[1].functions"]);
    expect(missing({ resources: ["incubation-platform"] }, [open, blank])).toEqual(["complexes[1].resources"]);
    expect(missing({ industry: "valves" }, [open, blank])).toEqual(["complexes[1].industry"]);
    expect(missing({ functions: [RD] }, [complex("c", { functions: [] })])).toEqual([]);
  });

  it("names no more than a hundred such fields", () => {
    const many = Array.from({ length: 150 }, (_, place) => complex(`c${place}`));
    const { missing = [] } = match([need({ functions: [RD] })], many).findings[0] ?? {};
    expect([missing.length, missing.at(-1)]).toEqual([100, "complexes[99].functions"]);
  });

  it("is listed", () => {
    expect(match([need(), need({ id: "later", raisedOn: "2021-01-01" })], [], "2020-12-31").unmatched).toEqual(["n"]);
  });
});

describe("by kind", () => {
  const needs = [
    need({ answeredOn: "2019-03-11", resolvedOn: "2019-12-31" }),
    need({ id: "m", answeredOn: "2019-03-02" }),
    need({ id: "o" }),
    need({ id: "k", kind: "key" }),
  ];

  it("problems are counted, with the days to an answer", () => {
    const [key, common, individual] = match(needs, [], "2019-12-31").kinds;
    expect(common).toEqual({
      type: "problems-of-kind",
      key: "problems-of-kind/common",
      kind: "common",
      raised: 3,
      answered: 2,
      resolved: 1,
      resolutionRate: "0.333333333333",
      meanResponseDays: "5.5",
      slowestResponseDays: 10,
    });
    expect(key).toEqual({
      type: "problems-of-kind",
      key: "problems-of-kind/key",
      kind: "key",
      raised: 1,
      answered: 0,
      resolved: 0,
      resolutionRate: "0",
    });
    expect(individual).toEqual({
      type: "problems-of-kind",
      key: "problems-of-kind/individual",
      kind: "individual",
      raised: 0,
      answered: 0,
      resolved: 0,
    });
  });

  it("what came after the day does not count", () => {
    expect(match(needs, [], "2019-12-30").kinds[1]).toMatchObject({ answered: 2, resolved: 0 });
    expect(match(needs, [], "2019-03-01").kinds[1]).toMatchObject({ raised: 3, answered: 0 });
  });

  it("a day that does not exist is refused", () => {
    expect(() => match(needs, [], "2019-02-29")).toThrow(PolicyError);
  });
});

it("is said in both languages", () => {
  const { findings } = matchProblems(
    taizhou,
    { ...Portfolio.parse({ complexes: [complex("a", { functions: [RD] })] }), needs: [need({ functions: [RD] })] },
    { asOf: "2020-12-31" },
  );
  expect(findings[0] && render(taizhou, findings[0], zhCN)).toBe("难题“n”：1家综合体可对接（4.2.1，4.2.2）");
  expect(findings[0] && render(taizhou, findings[0], en)).toBe('problem "n": fits 1 complex (4.2.1, 4.2.2)');
});

it("the room makes findings by exactly the rules listed for it", () => {
  const survey = Survey.parse({ id: "s", on: "2019-05-01", rows: [] });
  const rules = [
    ...surveyGaps(taizhou, survey).findings,
    ...fillGaps({ needs: [{ id: "a", demand: 0 }], candidates: [] }).findings,
    ...assessChain(taizhou, { id: "c", name: "链", industry: "pumps", links: [{ id: "a", name: "环节" }] }).findings,
    ...match([need()], []).findings,
  ].map(({ rule }) => rule);
  expect([...new Set(rules)].sort()).toEqual([...RULES.layout].sort());
});
