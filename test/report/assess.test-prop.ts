import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  type AreaFigures,
  type AssessOptions,
  assess,
  assessComplex,
  checkPortfolio,
  compareDecimals,
  measureArea,
  type Portfolio,
  readPlan,
  trackTargets,
  withReadings,
} from "../../src/index.js";
import { deepFreeze, sumDecimals } from "../../src/kernel/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { linjiang, load } from "../plan/linjiang.js";
import { contradictory, DAYS, everything, fitting, incomplete } from "./portfolios.js";

const plans = [taizhou, withReadings(taizhou, { "evaluated-unit": "platform" }), load(linjiang)] as const;
const plan = fc.constantFrom(...plans);
const options: fc.Arbitrary<AssessOptions> = fc
  .record({ asOf: fc.constantFrom(...DAYS), detail: fc.constantFrom("next-tier", "all"), bare: fc.boolean() })
  .map(({ asOf, detail, bare }) => ({ ...(bare ? {} : everything), asOf, detail }) as AssessOptions);
const portfolios = fc.oneof(contradictory, incomplete);
const FEW = { numRuns: draws(12) };

describe("a report of any records", () => {
  test.prop([plan, portfolios, options], FEW)("is plain JSON, and replays itself", (under, portfolio, given) => {
    const asked = fitting(under, given);
    const report = assess(under, portfolio, asked);
    const text = JSON.stringify(report);
    expect(JSON.parse(text)).toStrictEqual(report);
    expect(structuredClone(report)).toStrictEqual(report);
    expect(JSON.stringify(assess(report.plan, portfolio, report.given))).toBe(text);
    const read: typeof report = JSON.parse(text);
    expect(assess(readPlan(read.plan), portfolio, read.given)).toStrictEqual(report);
  });

  test.prop([portfolios, options], FEW)("changes no input", (portfolio, asked) => {
    const given = deepFreeze(structuredClone(portfolio));
    const before = JSON.stringify(given);
    assess(taizhou, given, deepFreeze(structuredClone(asked)));
    expect(JSON.stringify(given)).toBe(before);
  });

  test.prop([plan, portfolios, options], FEW)("says what the rooms say", (under, portfolio, given) => {
    const asked = fitting(under, given);
    const { asOf } = asked;
    const report = assess(under, portfolio, asked);
    const scorecards = "scorecards" in asked && asked.scorecards ? { scorecards: asked.scorecards } : {};
    expect(report.records.filter(({ rule }) => rule !== "record-struck-off")).toEqual(
      checkPortfolio(under, portfolio, scorecards),
    );
    expect(report.targets).toEqual(trackTargets(under, portfolio, { asOf }));
    report.complexes.forEach(({ assessment }, index) => {
      const complex = portfolio.complexes[index];
      if (!complex) throw new Error("more complexes than there are");
      const whole = assessComplex(under, complex, { asOf, portfolio });
      expect({ ...assessment, tiers: [] }).toEqual({ ...whole, tiers: [] });
      for (const tier of assessment.tiers) expect(whole.tiers).toContainEqual(tier);
    });
    if (asOf === "2020-12-31") expect(report.area.measured).toEqual(measureArea(under, portfolio, { year: 2020 }));
  });

  test.prop([plan, portfolios, options], FEW)(
    "has a city that is its localities, and what is recorded outside of them",
    (under, portfolio, given) => {
      const asked = fitting(under, given);
      const { area, localities, complexes, funding } = assess(under, portfolio, asked);
      const known = new Set(localities.map(({ locality }) => locality));
      const outside = complexes.filter(({ locality }) => !known.has(locality));
      const sum = (count: (area: AreaFigures) => number) => localities.reduce((all, area) => all + count(area), 0);
      expect(area.complexes).toBe(sum((area) => area.complexes) + outside.length);
      const holdingOutside = outside.filter(({ assessment }) => assessment.held);
      expect(area.holding).toBe(sum((area) => area.holding) + holdingOutside.length);
      expect(area.owed).toBe(sum((area) => area.owed));
      expect(area.missed).toBe(sum((area) => area.missed));
      for (const { tier, held, verdicts } of area.tiers) {
        const here = (area: AreaFigures) => area.tiers.find((each) => each.tier === tier);
        const also = holdingOutside.filter(({ assessment }) => assessment.held?.tier === tier).length;
        expect(held).toBe(sum((area) => here(area)?.held ?? 0) + also);
        expect(Object.values(verdicts).reduce((all, each) => all + each, 0)).toBe(held);
      }
      if (area.support !== undefined) {
        const supports = [...localities, ...outside].flatMap(({ support }) => support ?? []);
        expect(area.support).toBe(sumDecimals(supports));
        expect(compareDecimals(area.support, funding?.allocated ?? "0")).toBe(0);
      }
      const sheets = complexes.flatMap(({ records }) => records.filter(({ sheet }) => sheet));
      expect(area.grades.reduce((all, grade) => all + grade.sheets, 0)).toBe(sheets.length);
    },
  );

  // But for projects, which stand in the order given where nothing else puts them in order.
  test.prop([incomplete, options, fc.nat()], FEW)("does not hang on the order of its lists", (portfolio, asked, by) => {
    const turned: Portfolio = JSON.parse(
      JSON.stringify(
        Object.fromEntries(
          Object.entries(portfolio).map(([list, rows]) => [
            list,
            list === "projects" || !Array.isArray(rows) ? rows : rotated(rows, by),
          ]),
        ),
      ),
    );
    const [one, other] = [portfolio, turned].map((each) => bare({ ...assess(taizhou, each, asked), places: {} }));
    expect(other).toEqual(one);
  });
});

function rotated<T>(rows: readonly T[], by: number): T[] {
  const at = rows.length === 0 ? 0 : by % rows.length;
  return [...rows.slice(at), ...rows.slice(0, at)].reverse();
}

/** What a report says without the order in which it says it, the places of records in lists, and names to choose from. */
function bare(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/\[\d+\]/g, "[]");
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(bare(each))).sort();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "accepted" && key !== "example")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, bare(each)]),
  );
}
