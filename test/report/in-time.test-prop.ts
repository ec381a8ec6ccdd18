import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { assessTier, type Finding, Portfolio, superviseFunds, trackCases, withReadings } from "../../src/index.js";
import { type TaizhouStandard, taizhou } from "../../src/taizhou/index.js";
import { daysFrom } from "../delivery/holidays.js";
import { complexOf } from "../standards/sample.js";

/*
 * Of one complex the standards say what the rules on each concern and each report do (5.2.4, 5.3.3).
 */

const COMPLEXES = ["pumps", "moulds"] as const;
const day = fc.constantFrom(...daysFrom("2020-03-01", "2020-03-15"));
const id = fc.constantFrom("a", "b", "c", "d", "e");
const optional = { noNullPrototype: true } as const;

const concern = fc.record(
  {
    ...{ id, complex: fc.constantFrom(...COMPLEXES), enterprise: fc.constant("firm-a") },
    ...{ kind: fc.constant("need" as const), openedOn: day, answeredOn: day, closedOn: day, promisedDays: fc.nat(9) },
  },
  { ...optional, requiredKeys: ["id", "complex", "enterprise", "kind", "openedOn"] },
);
const report = fc.record({ id, due: day, upTo: day, on: day }, { ...optional, requiredKeys: ["id"] });
const grant = fc.record(
  {
    ...{ id, complex: fc.constantFrom(...COMPLEXES), amount: fc.constant(1), on: fc.constant("2020-01-01") },
    period: fc.constant({ from: "2020-01-01", to: "2020-12-31" }),
    reports: fc.array(report, { maxLength: 3 }),
  },
  { ...optional, requiredKeys: ["id", "complex", "amount", "on", "period"] },
);
const lists = fc.record({
  cases: fc.array(concern, { maxLength: 5 }),
  grants: fc.array(grant, { maxLength: 4 }),
  complete: fc.subarray(["cases", "grants"]),
});
const portfolioOf = (drawn: object) =>
  Portfolio.parse({ complexes: COMPLEXES.map((each) => complexOf({ id: each, name: each })), ...drawn });

const limit = fc.option(fc.nat(9), { nil: undefined });
const planWithin = (value: number | undefined) =>
  value === undefined ? taizhou : withReadings(taizhou, { "in-time": { id: "within-days", value } });

const standardOf = (
  plan: typeof taizhou,
  portfolio: Portfolio,
  complex: number,
  rule: TaizhouStandard,
  asOf: string,
) => {
  const [own] = portfolio.complexes.slice(complex);
  if (!own) throw new Error("no complex");
  return assessTier(plan, own, "county", { asOf, portfolio }).findings.find((found) => found.rule === rule);
};

/** What several findings come to: late where one is, in time where each is or may still be. */
function worst(findings: readonly Finding[]) {
  const [of] = (["unmet", "unknown"] as const).filter((each) => findings.some(({ verdict }) => verdict === each));
  const late = findings.map(({ shortfall = "0" }) => Number(shortfall));
  return of === "unmet" ? { verdict: of, shortfall: String(Math.max(...late)) } : { verdict: of ?? "met" };
}

describe("whatever is recorded of concerns and grants", () => {
  it.prop([lists, limit, day, fc.nat(1)])(
    "a standard on time says what the rule on each does",
    (drawn, days, asOf, at) => {
      const [plan, portfolio] = [planWithin(days), portfolioOf(drawn)];
      const { cases = [], grants = [], complete = [] } = portfolio;
      const isOwn = (each: { readonly complex: string }) => each.complex === COMPLEXES[at];
      const about = (ids: readonly string[]) => (found: Finding) => ids.includes(found.subject.id);

      const opened = cases.filter((each) => isOwn(each) && each.openedOn <= asOf).map((each) => each.id);
      const { findings } = trackCases(plan, cases, { asOf });
      const isAsked = cases.some(isOwn) || complete.includes("cases");
      for (const [rule, by] of [
        ["timely-answer", "case-answer"],
        ["timely-solution", "case-solution"],
      ] as const) {
        const each = findings.filter((found) => found.rule === by).filter(about(opened));
        expect(standardOf(plan, portfolio, at, rule, asOf)).toMatchObject(
          isAsked ? worst(each) : { verdict: "unknown", missing: ["cases"] },
        );
      }

      const own = grants.filter(isOwn).map((each) => each.id);
      const reports = superviseFunds(plan, portfolio, { asOf }).filter(({ rule }) => rule === "fund-report");
      expect(standardOf(plan, portfolio, at, "timely-report", asOf)).toMatchObject(
        grants.some(isOwn) || complete.includes("grants")
          ? worst(reports.filter(about(own)))
          : { verdict: "unknown", missing: ["grants"] },
      );
    },
  );

  it.prop([lists, fc.infiniteStream(fc.boolean()), day, fc.nat(1)])(
    "what is certain of it no missing promise, due date, report or list could change",
    (drawn, holes, asOf, at) => {
      const isHole = () => holes.next().value;
      const without = <R extends object>(row: R, ...keys: (keyof R)[]) =>
        Object.fromEntries(Object.entries(row).filter(([key]) => !keys.some((each) => each === key && isHole())));
      const before = {
        ...without(
          {
            cases: drawn.cases.map((each) => without(each, "promisedDays")),
            grants: drawn.grants.map((each) =>
              without(
                { ...each, ...(each.reports && { reports: each.reports.map((own) => without(own, "due")) }) },
                "reports",
              ),
            ),
          },
          "cases",
          "grants",
        ),
        complete: drawn.complete,
      };
      for (const rule of ["timely-answer", "timely-solution", "timely-report"] as const) {
        const [open, full] = [before, drawn].map((each) => standardOf(taizhou, portfolioOf(each), at, rule, asOf));
        if (open?.verdict !== "unknown") expect(full?.verdict).toBe(open?.verdict);
      }
    },
  );
});
