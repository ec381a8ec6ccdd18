import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as library from "innovation-service-complex";
import * as charts from "innovation-service-complex/charts";
import { en } from "innovation-service-complex/en";
import * as schema from "innovation-service-complex/schema";
import * as tables from "innovation-service-complex/tables";
import * as preset from "innovation-service-complex/taizhou";
import { zhCN } from "innovation-service-complex/zh-CN";
import { describe, expect, it } from "vitest";
import { TOP } from "../source.js";
import { scenario } from "./scenario.mjs";

/** Functions of the package that the scenario does not call, and why. */
const NOT_CALLED: Readonly<Record<string, string>> = {
  PolicyError: "a class that the package throws; the scenario catches some",
};

const CHARTS = [
  "map",
  "standard",
  "funnel",
  "milestone",
  "trend",
  "average",
  "grade",
  "headline",
  "reading",
  "change",
  "target",
  "tiers",
  "scores",
  "dimension",
  "league",
  "gaps",
  "overlap",
  "schedule",
  "funding",
];

/** The entry with every function noting that it was called; a class stays itself, to be thrown and recognised. */
function noting<T extends object>(entry: T, called: Set<string>): T {
  const noted = Object.entries(entry).map(([name, value]) => {
    if (typeof value !== "function" || name in NOT_CALLED) return [name, value];
    const note = (...args: unknown[]) => {
      called.add(name);
      return Reflect.apply(value, undefined, args);
    };
    return [name, note];
  });
  return Object.fromEntries(noted) as T;
}

const functionsOf = (entry: object) =>
  Object.entries(entry).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));

describe("the scenario that the runtimes are compared by", () => {
  const sample = JSON.parse(readFileSync(join(TOP, "docs/examples/portfolio.json"), "utf8"));
  const called = new Set<string>();
  const text = scenario(
    noting({ ...library, ...schema, ...tables }, called),
    noting(preset, called),
    noting(charts, called),
    [zhCN, en],
    sample,
  );
  const said = JSON.parse(text);
  const all = [library, schema, tables, preset, charts].flatMap(functionsOf);

  // In strange zones, locales and hosts: reproducible.full.test.ts.
  it("says the same through JSON, and no number that is none", () => {
    expect(text.length).toBeGreaterThan(100_000);
    expect(text).not.toContain("NaN");
    expect(JSON.stringify(said)).toBe(text);
  });

  it("calls every function of the package's entries", () => {
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((name) => !called.has(name)).sort()).toEqual(Object.keys(NOT_CALLED).sort());
  });

  it("has a report without a part that lacks data, and all charts", () => {
    const lacking = said.plans.flatMap(
      ({ reports }: { reports: { after: { withoutData: string[] } } }) => reports.after.withoutData,
    );
    expect(lacking).toEqual([]);
    expect(said.charts.map((drawn: object) => Object.keys(drawn))).toEqual([CHARTS, CHARTS]);
  });

  it("reads a plan from JSON as it is, and finds whom a name means", () => {
    expect([said.read, said.ids]).toEqual([true, ["wenling", "jiaojiang", null]]);
  });

  it("is refused what it means to be refused", () => {
    for (const { name, ours, faults } of said.refusals.thrown) {
      expect([name, ours, faults.length > 0]).toEqual(["PolicyError", true, true]);
    }
  });

  it("says plain data and no number that is none", () => {
    expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });
});
