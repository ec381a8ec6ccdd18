import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/index.js";
import { type EnterpriseCase, PolicyError, describe as render, trackCases, withReadings } from "../../src/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { CHINA } from "./holidays.js";

const asked = (more: Partial<EnterpriseCase> = {}): EnterpriseCase => ({
  id: "c1",
  complex: "pumps",
  enterprise: "firm",
  kind: "need",
  openedOn: "2020-09-30",
  ...more,
});
const answer = (one: EnterpriseCase, options: object = {}, plan: Plan = taizhou) =>
  trackCases(plan, [one], { asOf: "2020-12-31", ...options }).findings[0];

describe("an answer in time （及时）", () => {
  it.each([
    ["2020-10-10", "met", "10"],
    ["2020-10-11", "unmet", "11"],
  ])("promised within 10 days of 2020-09-30, given on %s: %s", (answeredOn, verdict, actual) => {
    expect(answer(asked({ promisedDays: 10, answeredOn }))).toMatchObject({ verdict, actual, clauses: ["5.3.3"] });
  });

  it.each([
    ["2020-10-09", [], "not-applicable", undefined],
    ["2020-10-10", ["c1"], "unmet", "1"],
    ["2020-10-11", ["c1"], "unmet", "2"],
  ])("not given by the close of %s: overdue %j, %s", (asOf, overdue, verdict, shortfall) => {
    const report = trackCases(taizhou, [asked({ promisedDays: 10 })], { asOf });
    expect([report.overdue, report.findings[0]?.verdict, report.findings[0]?.shortfall]).toEqual([
      overdue,
      verdict,
      shortfall,
    ]);
  });

  it("from before the case was opened settles nothing", () => {
    const [found] = trackCases(taizhou, [asked({ promisedDays: 10, answeredOn: "2020-09-29" })], {
      asOf: "2020-12-31",
    }).findings;
    expect(found).toMatchObject({ verdict: "unknown", missing: ["answeredOn"] });
    expect(found && render(taizhou, found, zhCN)).toContain("答复用时待核实");
  });

  it("that came late is late, though not overdue any more", () => {
    const report = trackCases(taizhou, [asked({ promisedDays: 1, answeredOn: "2020-10-08" })], { asOf: "2020-10-31" });
    expect([report.overdue, report.findings[0]?.verdict, report.findings[0]?.shortfall]).toEqual([[], "unmet", "7"]);
  });

  it("counts working days over National Day where there is a calendar", () => {
    const late = asked({ promisedDays: 1, answeredOn: "2020-10-10" });
    expect(answer(late, { calendar: CHINA })).toMatchObject({ actual: "2", shortfall: "1", unit: "working-days" });
    expect(answer(asked({ promisedDays: 1, answeredOn: "2020-10-09" }), { calendar: CHINA })?.verdict).toBe("met");
  });

  it("is unknown without a promise, unless a reading sets the days", () => {
    expect(answer(asked())).toMatchObject({ verdict: "unknown", missing: ["promisedDays"], actual: "92" });
    const plan = withReadings(taizhou, { "in-time": { id: "within-days", value: 7 } });
    expect(answer(asked(), {}, plan)).toMatchObject({
      verdict: "unmet",
      required: "7",
      readings: { "in-time": { id: "within-days", value: 7 } },
    });
    expect(answer(asked({ promisedDays: 93 }), {}, plan)?.verdict).toBe("not-applicable");
  });

  it("given after the day has not been given yet", () => {
    const report = trackCases(taizhou, [asked({ promisedDays: 3, answeredOn: "2020-10-20" })], { asOf: "2020-10-10" });
    expect([report.answered, report.overdue]).toEqual([0, ["c1"]]);
  });

  it("is given by closing at the latest", () => {
    const closed = asked({ promisedDays: 3, answeredOn: "2020-10-20", closedOn: "2020-10-02" });
    expect(answer(closed)).toMatchObject({ verdict: "met", actual: "2" });
    expect(answer(asked({ promisedDays: 3, closedOn: "2020-10-02" }))).toMatchObject({ verdict: "met", actual: "2" });
  });
});

describe("a solution in time （推动解决）: an answer is none", () => {
  const solution = (more: Partial<EnterpriseCase>, plan: Plan = taizhou) =>
    trackCases(plan, [asked(more)], { asOf: "2020-12-31" }).findings.find(({ rule }) => rule === "case-solution");
  const plan = withReadings(taizhou, { "in-time": { id: "within-days", value: 7 } });

  it("is unknown without a limit, whatever was promised for the answer", () => {
    expect(solution({ promisedDays: 3, closedOn: "2020-10-02" })).toMatchObject({
      verdict: "unknown",
      actual: "2",
      clauses: ["5.3.3"],
    });
  });

  it.each([
    ["2020-10-07", "met", "7"],
    ["2020-10-08", "unmet", "8"],
    [undefined, "unmet", "92"],
  ] as const)("within seven days, answered after one, solved on %s: %s", (closedOn, verdict, actual) => {
    const one = { answeredOn: "2020-10-01", ...(closedOn && { closedOn }) };
    expect(solution(one, plan)).toMatchObject({ verdict, actual, readings: { "in-time": { value: 7 } } });
    expect(answer(asked(one), {}, plan)).toMatchObject({ verdict: "met", actual: "1" });
  });

  it("that has not come is not told as one", () => {
    const found = solution({ answeredOn: "2020-10-01" }, plan);
    expect(found && render(taizhou, found, zhCN)).toContain("尚未解决，已过92天，时限7天，已超出85天");
  });
});

describe("cases on a day", () => {
  const cases = [
    asked({ id: "c1", theme: "testing", openedOn: "2020-01-10", answeredOn: "2020-01-12", closedOn: "2020-02-01" }),
    asked({ id: "c2", theme: "testing", openedOn: "2020-02-28", answeredOn: "2020-03-02" }),
    asked({ id: "c3", theme: "finance", openedOn: "2020-02-01", complex: "valves", kind: "risk" }),
    asked({ id: "c4", openedOn: "2020-02-01" }),
    asked({ id: "c5", theme: "testing", openedOn: "2020-03-02" }),
  ];
  const report = trackCases(taizhou, [...cases], { asOf: "2020-03-01" });

  it("tells answered from closed, and leaves out what is opened later", () => {
    expect([report.opened, report.answered, report.closed]).toEqual([4, 1, 1]);
    expect(trackCases(taizhou, cases, { asOf: "2020-03-02" })).toMatchObject({ opened: 5, answered: 2, closed: 1 });
  });

  it("lists the open ones by age, over a leap day", () => {
    expect(report.open.map(({ case: id, ageDays }) => [id, ageDays])).toEqual([
      ["c3", 29],
      ["c4", 29],
      ["c2", 2],
    ]);
  });

  it("knows the themes that recur and the cases without one", () => {
    expect(report.themes).toEqual([
      {
        type: "recurring-theme",
        key: "recurring-theme/testing",
        theme: "testing",
        cases: ["c1", "c2"],
        open: 1,
        complexes: ["pumps"],
      },
    ]);
    expect(report.withoutTheme).toEqual(["c4"]);
  });

  it("does not know of the care for a case that is open, and misses the day of closing only where none is recorded", () => {
    const care = (one: EnterpriseCase) =>
      trackCases(taizhou, [one], { asOf: "2020-12-31" }).findings.find(({ rule }) => rule === "case-care");
    expect(care(asked())).toMatchObject({ verdict: "unknown", missing: ["cases.c1.closedOn"] });
    expect(care(asked({ closedOn: "2021-01-01" }))).toMatchObject({ verdict: "unknown", missing: [] });
    expect(care(asked({ closedOn: "2020-12-31" }))).toMatchObject({ verdict: "met", missing: [] });
  });

  it("takes care of a complex for given once all is closed, and never for refused", () => {
    const care = report.findings.filter(({ rule }) => rule === "case-care");
    expect(care.map(({ subject, verdict, actual, required }) => [subject.id, verdict, actual, required])).toEqual([
      ["pumps", "unknown", "1", "3"],
      ["valves", "unknown", "0", "1"],
    ]);
    expect(trackCases(taizhou, [cases[0] ?? asked()], { asOf: "2020-03-01" }).findings).toContainEqual(
      expect.objectContaining({ rule: "case-care", verdict: "met" }),
    );
  });

  it("refuses a date or a calendar that cannot be read", () => {
    expect(() => trackCases(taizhou, [], { asOf: "2020-02-30" })).toThrow(PolicyError);
    expect(() => trackCases(taizhou, [], { asOf: "2020-03-01", calendar: { restDays: [8] } })).toThrow(PolicyError);
  });
});
