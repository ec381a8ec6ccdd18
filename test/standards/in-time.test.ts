import { describe, expect, it } from "vitest";
import { assessTier, type PlainDate, Portfolio, type PortfolioInput, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, END, ruleIn, type TaizhouPlan } from "./sample.js";

const within = (value: number) => withReadings(taizhou, { "in-time": { id: "within-days", value } });

type Lists = Pick<PortfolioInput, "cases" | "grants" | "complete">;

/** What the standard says of the pump makers' complex, from what is recorded of concerns and grants. */
function asked(rule: string, lists: Lists, plan: TaizhouPlan = within(10), asOf: PlainDate = END) {
  const complex = complexOf();
  const portfolio = Portfolio.parse({ complexes: [complex], ...lists });
  return ruleIn(assessTier(plan, complex, "county", { asOf, portfolio }).findings, rule);
}

const OPENED = "2020-10-01";
const concern = { id: "c", complex: "pumps", enterprise: "firm-a", kind: "need", openedOn: OPENED } as const;
const grant = {
  ...{ id: "g", complex: "pumps", amount: 1, on: "2020-01-01" },
  period: { from: "2020-01-01", to: "2020-12-31" },
};
const answered = (answeredOn?: string): Lists => ({ cases: [{ ...concern, ...(answeredOn && { answeredOn }) }] });
const solved = (closedOn?: string): Lists => ({ cases: [{ ...concern, ...(closedOn && { closedOn }) }] });
const reported = (on?: string): Lists => ({
  grants: [{ ...grant, reports: [{ id: "r", upTo: OPENED, ...(on && { on }) }] }],
});

describe.each([
  ["timely-answer", "5.3.3", "cases", answered, ["cases[0].promisedDays"]],
  ["timely-solution", "5.3.3", "cases", solved, []],
  ["timely-report", "5.2.4", "grants", reported, ["grants[0].reports[0].due"]],
] as const)("%s: in time （及时） comes without a number of days", (rule, clause, list, came, open) => {
  it.each([OPENED, "2020-10-20", undefined])(
    "without a limit what came on %s is unknown, neither met nor unmet",
    (on) => {
      expect(asked(rule, came(on), taizhou)).toMatchObject({ verdict: "unknown", missing: open });
    },
  );

  it.each([
    [OPENED, "met", "0"],
    ["2020-10-11", "met", "0"],
    ["2020-10-12", "unmet", "1"],
    ["2020-10-20", "unmet", "9"],
  ])("within ten days, what came on %s: %s", (on, verdict, actual) => {
    expect(asked(rule, came(on))).toMatchObject({
      ...{ verdict, actual, bound: "at-most", required: "0", unit: "days", missing: [] },
      ...(verdict === "unmet" && { shortfall: actual }),
    });
  });

  it.each([
    ["2020-10-10", "met", "0"],
    ["2020-10-11", "unmet", "1"],
    ["2020-10-20", "unmet", "10"],
  ])("what has not come at the close of %s: %s, for it comes a day later at the earliest", (asOf, verdict, actual) => {
    for (const on of [undefined, "2020-12-31"])
      expect(asked(rule, came(on), within(10), asOf)).toMatchObject({ verdict, actual });
  });

  it("nothing recorded is unknown, and the list is missing", () => {
    for (const lists of [{}, { [list]: [] }])
      expect(asked(rule, lists)).toMatchObject({ verdict: "unknown", missing: [list] });
  });

  it("where the list holds all there is and names none of the complex, nothing is late", () => {
    for (const plan of [taizhou, within(10)])
      expect(asked(rule, { [list]: [], complete: [list] }, plan)).toMatchObject({ verdict: "met", actual: "0" });
  });

  it("by the record of the complex alone it is unknown", () => {
    const { findings } = assessTier(within(10), complexOf(), "county", { asOf: END });
    expect(ruleIn(findings, rule)).toMatchObject({ verdict: "unknown", missing: ["ground"] });
  });

  it(`rests on ${clause}, names the days chosen, and advises`, () => {
    expect(asked(rule, came("2020-12-01"))).toMatchObject({
      clauses: [clause],
      effect: "advises",
      readings: { "in-time": { id: "within-days", value: 10 } },
    });
  });
});

describe("in time of several", () => {
  it("the latest tells", () => {
    const cases = ["2020-10-05", "2020-10-15", "2020-10-13"].map((answeredOn, at) => ({
      ...{ ...concern, id: `c${at}`, answeredOn },
    }));
    expect(asked("timely-answer", { cases })).toMatchObject({ verdict: "unmet", shortfall: "4" });
  });

  it("an answer is no solution", () => {
    expect(asked("timely-answer", answered("2020-10-02"))).toMatchObject({ verdict: "met" });
    expect(asked("timely-solution", answered("2020-10-02"))).toMatchObject({ verdict: "unmet", shortfall: "82" });
  });

  it("a promise and a due date go before the days of the plan, and hold without them", () => {
    const promised = { cases: [{ ...concern, answeredOn: "2020-10-05", promisedDays: 3 }] };
    const due = { grants: [{ ...grant, reports: [{ id: "r", upTo: OPENED, due: "2020-10-04", on: "2020-10-05" }] }] };
    for (const plan of [taizhou, within(10)]) {
      expect(asked("timely-answer", promised, plan)).toMatchObject({ verdict: "unmet", shortfall: "1" });
      expect(asked("timely-report", due, plan)).toMatchObject({ verdict: "unmet", shortfall: "1" });
    }
  });
});
