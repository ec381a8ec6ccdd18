import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  type AssessOptions,
  assess,
  compareReports,
  type PolicyReport,
  type ReportChange,
  type ValueChange,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { contradictory, everything, incomplete, portfolio } from "../report/portfolios.js";
import { plainComparison } from "./plain-comparison.js";

const options: fc.Arbitrary<AssessOptions> = fc.constantFrom<AssessOptions>(
  everything,
  { asOf: "2020-12-31" },
  { ...everything, asOf: "2019-12-31", detail: "next-tier" },
);
const reports = fc
  .tuple(fc.oneof(contradictory, incomplete), options)
  .map(([each, asked]) => assess(taizhou, each, asked));
const FEW = { numRuns: draws(10) };

describe("any two reports", () => {
  test.prop([reports], FEW)("a report does not differ from itself, nor from what is read back of it", (report) => {
    expect(compareReports(report, report)).toEqual([]);
    expect(compareReports(report, JSON.parse(JSON.stringify(report)))).toEqual([]);
  });

  test.prop([reports, reports], FEW)("differ the other way round by the same, turned about", (one, other) => {
    const [there, back] = [compareReports(one, other), compareReports(other, one)];
    const [found, turned] = [valuesIn(there), valuesIn(back)];
    expect([...found].map(([path, { before, after }]) => [path, after, before]).sort()).toEqual(
      [...turned].map(([path, { before, after }]) => [path, before, after]).sort(),
    );
    // What is known no longer has become neither; what turns out has.
    for (const [path, { direction, difference }] of found) {
      const way = [direction, turned.get(path)?.direction];
      expect(way.includes("other") || new Set(way).size === 2, path).toBe(true);
      expect(turned.get(path)?.difference).toBe(difference && opposite(difference));
    }
    expect(JSON.parse(JSON.stringify(there))).toStrictEqual(there);
  });

  test.prop([reports, reports], FEW)("one complex after the other as if laid side by side at once", (one, other) => {
    const fields = ({ path, field, also, because }: ReportChange): string[] => [
      path,
      ...also.map((each) => `${path.slice(0, path.length - field.length)}${each.field}`),
      ...because.flatMap(fields),
    ];
    const changes = compareReports(one, other).filter(({ kind }) => kind !== "stamp");
    expect(changes.flatMap(fields).sort()).toEqual(plainComparison(one, other));
  });

  test.prop([reports, reports], FEW)("have changes in one order, each path once", (one, other) => {
    const changes = compareReports(one, other);
    expect(compareReports(structuredClone(one), structuredClone(other))).toEqual(changes);
    const paths = changes.flatMap(pathsIn);
    expect(new Set(paths).size).toBe(paths.length);
    const groups = changes.map(({ kind, direction }) =>
      kind === "stamp" ? 0 : { worse: 1, other: 2, better: 3 }[direction],
    );
    expect(groups).toEqual([...groups].sort());
  });
});

const some = { ...portfolio, complexes: portfolio.complexes.filter((_, index) => index % 11 === 1) };
const full: PolicyReport = assess(taizhou, some, everything);

/** What follows from other values, what the plan decides, and how things are measured; none of it is compared. */
const NOT_COMPARED = [
  /^(plan|given|names|places|sizes|area|localities)\b/,
  /\.(clauses|readings|effect|bound|unit|because|stamp|waivable|asOf|basis|among)\b/,
  /^stamp/,
  // What is found in a list goes by its key, which says rule, subject and year.
  /^(records|audit|supervision|governance|(cases|projects)\.findings)\.\d+\.(rule|subject\.(kind|id)|year)$/,
  /^(?!(records|audit|supervision|governance|(cases|projects)\.findings)\.\d+\.key$).*\.key$/,
  /\.assessment\.(complex|highestMet|noneMet|next)\b/,
  /^complexes\.\d+\.assessment\.tiers\.\d+\.(complex|findings\.\d+\.(subject|tier))\b/,
  /^complexes\.\d+\.(changes|unlisted)\b/,
  /\.records\.\d+\.(path|previous)$/,
  /\.sheet\.(complex|year|exact|rangeExact|mayBeGiven|cohort|grades|root\.(id|marks|share|got|exact|range|rangeExact|combine|missing)|root\.children\.\d+\.(id|marks|share|got|exact|range|rangeExact|combine|missing)(\.\d+)?$)/,
  /\.sheet\.root\..*\.(marks|exact|rangeExact|rawExact)(\.\d+)?$/,
  /\.standing\.clauses/,
  /^(targets|projection)\.(owed|uncredited\.\d+\.place$|totals\.\d+\.(required|achieved|shortfall|excess|localities)|totals\.\d+\.(target|status))/,
  /^leagues\.\d+\.(ranking|scorecard|year|robustness\.(draws|seed|spread|complexes\.\d+\.rank))/,
  /^recommendation\.(tier|quota|undecided|recommended\.\d+\.(locality|total|grade|scorecard)|passedOver\.\d+\.(total|because))/,
  /^funding\.(policy|provenance|rule|budget|held|lines\.\d+\.rule)/,
  /^surveys\.\d+\.(path|open|gaps\.(kinds|matrix|findings|survey|rows\.\d+\.(kind|locality|industry))|filling\.(objective|covered|gap|findings))/,
  /^chains\.\d+\.(links|missing|weak|unknown|lacking|priorities|findings|assessed\.\d+\.(dependentIds|share))/,
  /^problems\.(unmatched|kinds|findings)/,
  /^cases\.(opened|answered|closed|withoutTheme|overdue)/,
  /^processes\.\d+\.(before|suggestions|process)/,
  /^overlaps\.(missing|redundancy\.\d+\.(inputs|reason))/,
  /^records\.\d+\.verdict/,
  // What words mean, as names: what a declared member changes is compared where it changes it.
  /^members\./,
  // A tier that one report alone shows is not compared.
  /\.assessment\.tiers\.\d+\.tier$/,
  // What a finding is about is told by its rule and the place it stands in.
  /\.\d+\.subject\.kind$/,
  /^processes\.\d+\.findings\.\d+\.subject\.id$/,
  // What a thing is, it is in both reports; a measure stands under its id.
  /(^|\.)type$/,
  /\.measured\.[^.]+(\.[^.]+)?\.id$/,
];

function leavesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]));
}

const leaves = leavesOf(full).filter((path) => !NOT_COMPARED.some((pattern) => pattern.test(path.join("."))));

describe("a single value of a report", () => {
  test.prop([fc.constantFrom(...leaves)], { numRuns: draws(100) })("does not change unseen", (path) => {
    const altered = structuredClone(full);
    const last = path.at(-1) ?? "";
    const holder = path.slice(0, -1).reduce<object>((inner, key) => Object(Reflect.get(inner, key)), altered);
    Reflect.set(holder, last, another(Reflect.get(holder, last)));
    expect(compareReports(full, altered), path.join(".")).not.toEqual([]);
  });
});

function another(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  return `${value}1`;
}

/** Every value that changed, by where it stands. */
function valuesIn(changes: readonly ReportChange[]): Map<string, ValueChange> {
  return new Map(
    changes.flatMap((change) => [
      ...[change, ...change.also].map((each) => [`${change.key} ${each.field}`, each] as const),
      ...valuesIn(change.because),
    ]),
  );
}

function opposite(value: `${number}`): `${number}` {
  return (value === "0" ? "0" : value.startsWith("-") ? value.slice(1) : `-${value}`) as `${number}`;
}

function pathsIn({ path, because }: ReportChange): string[] {
  return [path, ...because.flatMap(pathsIn)];
}
