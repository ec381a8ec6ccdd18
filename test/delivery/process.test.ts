import { describe, expect, it } from "vitest";
import { assessProcess, Process } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { planFrom } from "../given.js";

type Given = Record<string, unknown>;
const step = (id: string, more: Given = {}) => ({ id, name: id, department: "d", channel: "counter", ...more });
const process = (steps: Given[], before?: Given[]) =>
  Process.parse({ id: "admission", name: "入驻", steps, ...(before && { before }) });
const assess = (steps: Given[], before?: Given[]) => assessProcess(process(steps, before), { plan: taizhou });
const visits = (steps: Given[]) => assess(steps).findings[0];

describe("at most one visit （最多跑一次）", () => {
  it.each([
    [[0, 1], "met", "1", undefined],
    [[0, 0], "met", "0", undefined],
    [[1, 1], "unmet", "2", "1"],
    [[3, 2], "unmet", "5", "4"],
  ])("visits of %j: %s", (counts, verdict, actual, shortfall) => {
    const found = visits(counts.map((count, at) => step(`s${at}`, { visits: count })));
    expect(found).toMatchObject({ rule: "process-visits", verdict, actual, clauses: ["5.3.1"], effect: "decides" });
    expect(found?.shortfall).toBe(shortfall);
  });

  it("of a counter step that does not say is unknown, never none", () => {
    const found = visits([step("a", { visits: 1 }), step("b")]);
    expect(found).toMatchObject({ verdict: "unknown", range: { least: "1" }, missing: ["steps[1].visits"] });
    expect(found).not.toHaveProperty("actual");
    expect(found?.actual).toBeUndefined();
  });

  it("is exceeded by what is known, whatever else comes", () => {
    expect(visits([step("a", { visits: 2 }), step("b")])).toMatchObject({
      verdict: "unmet",
      shortfall: "1",
      missing: ["steps[1].visits"],
    });
  });

  it("takes none online or within the office, unless they say so", () => {
    const quiet = [step("a", { channel: "online" }), step("b", { channel: "internal" })];
    expect(visits(quiet)).toMatchObject({ verdict: "met", actual: "0" });
    expect(visits([step("a", { channel: "online", visits: 2 })])?.verdict).toBe("unmet");
  });

  it("has the limit that the plan says", () => {
    const two = planFrom({ ...taizhou, practice: { ...taizhou.practice, visitsAtMost: 2 } });
    const both = process([step("a", { visits: 2 })]);
    expect(assessProcess(both, { plan: two }).findings[0]?.verdict).toBe("met");
    expect(assessProcess(both).findings[0]).toMatchObject({ verdict: "unmet", clauses: [], required: "1" });
  });
});

describe("fewer steps than before", () => {
  const steps = (count: number) => Array.from({ length: count }, (_, at) => step(`s${at}`, { visits: 0 }));
  it.each([
    [2, 3, "met", undefined],
    [3, 3, "unmet", "1"],
    [5, 3, "unmet", "3"],
  ])("%i after %i: %s", (now, before, verdict, shortfall) => {
    const [, found] = assess(steps(now), steps(before)).findings;
    expect([found?.verdict, found?.shortfall]).toEqual([verdict, shortfall]);
  });

  it("is unknown where no before is recorded", () => {
    expect(assess(steps(2)).findings[1]).toMatchObject({ verdict: "unknown", missing: ["before"], actual: "2" });
  });

  it("is not asked of a process that had none before: nothing is fewer than none", () => {
    const [, found] = assess(steps(1), []).findings;
    expect([found?.verdict, found?.required, found?.missing]).toEqual(["not-applicable", undefined, []]);
  });
});

describe("papers and time", () => {
  it("names a paper asked for twice with the steps that ask", () => {
    const { papersAskedAgain } = assess([step("a", { papers: ["x", "y"] }), step("b", { papers: ["y"] })]);
    expect(papersAskedAgain).toEqual([{ paper: "y", steps: ["a", "b"] }]);
  });

  it("counts what runs in parallel once, and a step without `after` behind the one before it", () => {
    const days = (...after: (string[] | undefined)[]) =>
      assess(
        after.map((each, at) =>
          step(`s${at}`, { promisedDays: 2 + at, statutoryDays: 10, ...(each && { after: each }) }),
        ),
      ).now;
    expect(days(undefined, undefined, undefined)).toMatchObject({ promisedDays: 9, statutoryDays: 30 });
    expect(days(undefined, ["s0"], ["s0"])).toMatchObject({ promisedDays: 6, statutoryDays: 20 });
    expect(days([], [], [])).toMatchObject({ promisedDays: 4, statutoryDays: 10 });
  });

  it("does not know the time where a step promises none or steps go in a circle", () => {
    expect(assess([step("a", { promisedDays: 1 }), step("b")]).now.promisedDays).toBeUndefined();
    const circle = [step("a", { promisedDays: 1, after: ["b"] }), step("b", { promisedDays: 1 })];
    expect(assess(circle).now.promisedDays).toBeUndefined();
  });

  it("does not know it where a step comes after one that there is not", () => {
    const named = (after: string) =>
      assess([step("a", { promisedDays: 5 }), step("b", { promisedDays: 7, after: [after] })]).now.promisedDays;
    expect([named("a"), named("A")]).toEqual([12, undefined]);
  });

  it("names a promise that is longer than the statute allows", () => {
    const { overStatutory } = assess([
      step("a", { promisedDays: 6, statutoryDays: 5 }),
      step("b", { promisedDays: 5, statutoryDays: 5 }),
      step("c", { promisedDays: 9 }),
    ]);
    expect(overStatutory).toEqual(["a"]);
  });
});

describe("what to change to come to one visit", () => {
  const told = (steps: Given[]) =>
    assess(steps).suggestions.map(({ change, steps: ids, visits, stepCount, promisedDays }) => [
      change,
      ids.join("+"),
      visits,
      stepCount,
      promisedDays,
    ]);

  it("merges a department's counter steps, runs reviews of the same papers in parallel, then moves online", () => {
    const chain = [
      step("apply", { department: "hall", visits: 1, papers: ["form"], promisedDays: 1 }),
      step("pay", { department: "hall", visits: 1, papers: [], promisedDays: 1 }),
      step("science", { department: "science", visits: 1, papers: ["plan"], promisedDays: 10 }),
      step("finance", { department: "finance", visits: 1, papers: ["plan"], promisedDays: 8 }),
      step("sign", { department: "hall", visits: 1, papers: ["lease"], promisedDays: 2 }),
    ];
    expect(told(chain)).toEqual([
      ["merge", "apply+pay", 4, 4, 22],
      ["parallel", "science+finance", 3, 4, 14],
      ["online", "apply", 2, 4, 14],
      ["online", "science", 1, 4, 14],
    ]);
  });

  it("moves first what is not recorded, and says no number until it is known", () => {
    expect(told([step("a", { visits: 1 }), step("b", { department: "e" }), step("c", { visits: 1 })])).toEqual([
      ["online", "b", 2, 3, undefined],
      ["online", "a", 1, 3, undefined],
    ]);
  });

  it("sends nothing online that is there already", () => {
    const [counter, there] = [step("a", { visits: 1 }), step("b", { visits: 3, channel: "online", department: "e" })];
    expect(told([there])).toEqual([]);
    expect(told([counter, there])).toEqual([["online", "a", 3, 2, undefined]]);
  });

  it("suggests nothing where the limit is kept", () => {
    expect(told([step("a", { visits: 1 })])).toEqual([]);
    expect(told([])).toEqual([]);
  });

  it("brings any process to the limit or stops after fifty changes", () => {
    const long = Array.from({ length: 3000 }, (_, at) => step(`s${at}`, { department: `d${at}`, visits: 1 }));
    expect(told(long)).toHaveLength(50);
    expect(told(long.slice(0, 30)).at(-1)?.[2]).toBe(1);
  });
});
