import { fc, test } from "@fast-check/vitest";
import { describe, expect, expectTypeOf } from "vitest";
import {
  type AssessOptions,
  assess,
  compareReports,
  nextQuestions,
  type PolicyReport,
  Portfolio,
} from "../../src/index.js";
import type { ResultType, ResultTypes } from "../../src/languages/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { contradictory, everything, incomplete, portfolio } from "./portfolios.js";

/** Results that are a whole, and members that go by their own id within the row that they are part of. */
const WHOLE = [
  "policy-report",
  "area-report",
  "tier-assessment",
  "complex-assessment",
  "tier-held",
  "target-progress",
  "robustness",
  "standing",
  "improvement-step",
  "recommendation",
  "ahp-weights",
  "weights",
  "funding-allocation",
  "benefit-distribution",
  "apportionment",
  "gap-survey",
  "gaps-filled",
  "chain-assessment",
  "problems-matched",
  "overlaps",
  "process-assessment",
  "case-report",
  "project-order",
  "schedule",
  "score-node",
] as const;

type WithoutKey = { [T in ResultType]: "key" extends keyof ResultTypes[T] ? never : T }[ResultType];

const options = fc.constantFrom<AssessOptions>(everything, { ...everything, asOf: "2019-12-31", detail: "next-tier" });
const FEW = { numRuns: draws(10) };

describe("keys", () => {
  test("stand on every finding and every row", () => {
    expectTypeOf<WithoutKey>().toEqualTypeOf<(typeof WHOLE)[number]>();
    const report = assess(taizhou, portfolio, everything);
    const without = resultsIn([report, nextQuestions(report)]).filter((each) => !("key" in each));
    const whole: readonly string[] = WHOLE;
    expect(without.map(({ type }) => type).filter((type) => !whole.includes(type))).toEqual([]);
  });

  test("of the sample name one finding and one row each", () => {
    expectOneEach(assess(taizhou, portfolio, everything));
  });

  test.prop([incomplete, options], FEW)("name one finding and one row each", (drawn, asked) => {
    expectOneEach(assess(taizhou, drawn, asked));
  });

  test.prop([fc.oneof(contradictory, incomplete), options], FEW)(
    "name one fault and one question each",
    (drawn, asked) => {
      const report = assess(taizhou, drawn, asked);
      for (const rows of [report.records, nextQuestions(report)]) {
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }
    },
  );

  test.prop([incomplete, incomplete, options], FEW)("name one change each", (one, other, asked) => {
    const changes = compareReports(assess(taizhou, one, asked), assess(taizhou, other, asked));
    const keys = changes.flatMap(function keysIn({ key, because }): string[] {
      return [key, ...because.flatMap(keysIn)];
    });
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.prop([incomplete, options], FEW)("hold no place in a list: another order has the same", (drawn, asked) => {
    const turned = Portfolio.parse(
      Object.fromEntries(
        Object.entries(drawn).map(([list, records]) => [list, Array.isArray(records) ? records.toReversed() : records]),
      ),
    );
    const [one, other] = [assess(taizhou, drawn, asked), assess(taizhou, turned, asked)];
    expect(keysOf(other).sort()).toEqual(keysOf(one).sort());
    expect(askedByKey(other)).toEqual(askedByKey(one));
  });

  test.prop([incomplete, options], FEW)(
    "stay when a record is added that has nothing to do with them",
    (drawn, asked) => {
      const other = { id: "other", name: "其他", locality: "wenling", milestones: [] };
      const added = Portfolio.parse({ ...drawn, complexes: [other, ...drawn.complexes] });
      const [before, after] = [drawn, added].map((each) => new Set(keysOf(assess(taizhou, each, asked))));
      expect([...(before ?? [])].filter((key) => !after?.has(key))).toEqual([]);
    },
  );

  test("stay when what was missing is recorded", () => {
    const bare = {
      id: "pumps",
      name: "泵业综合体",
      locality: "wenling",
      milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
    };
    const reportOf = (facts: object) =>
      assess(taizhou, Portfolio.parse({ complexes: [{ ...bare, ...facts }] }), { asOf: "2020-12-31", detail: "all" });
    const findings = (report: PolicyReport) => keysOf(report).filter((key) => key.includes("/complex/pumps/"));
    const before = findings(reportOf({}));
    expect(before).toContain("floor-area/complex/pumps/county");
    expect(findings(reportOf({ site: { floorArea: 1 }, functions: [] }))).toEqual(before);
  });
});

interface Keyed {
  readonly type: string;
  readonly key: string;
}

/** Every result within something. */
function resultsIn(value: unknown): { readonly type: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, each]) =>
    name === "plan" || name === "given" ? [] : resultsIn(each),
  );
  return "type" in value && typeof value.type === "string" ? [value as { readonly type: string }, ...inner] : inner;
}

/** Every finding and row of a report, with its questions. */
function keyedIn(report: PolicyReport): Keyed[] {
  return resultsIn([report, nextQuestions(report)]).filter((each): each is Keyed => "key" in each);
}

function keysOf(report: PolicyReport): string[] {
  return keyedIn(report).map(({ key }) => key);
}

/** Several of one key say the same. */
function expectOneEach(report: PolicyReport): void {
  const known = new Map<string, unknown>();
  for (const keyed of keyedIn(report)) {
    const name = `${keyed.type === "finding"} ${keyed.key}`;
    if (known.has(name)) expect(keyed, keyed.key).toEqual(known.get(name));
    else known.set(name, keyed);
  }
}

/** What is asked under each key, without the places of records. */
function askedByKey(report: PolicyReport): ReadonlyMap<string, unknown> {
  return new Map(
    nextQuestions(report).map(({ key, path, ...asked }) => [key, { ...asked, path: path.replace(/\[\d+\]/g, "[]") }]),
  );
}
