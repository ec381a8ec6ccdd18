import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fc } from "@fast-check/vitest";
import * as charts from "../../src/charts/index.js";
import * as library from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import * as schema from "../../src/schema/index.js";
import * as tables from "../../src/tables/index.js";
import * as preset from "../../src/taizhou/index.js";
import * as testing from "../../src/testing/index.js";
import { scenario } from "../contract/scenario.mjs";
import { TOP } from "../source.js";

/** A public function, and arguments with which it was called and answered. */
export interface Call {
  readonly name: string;
  readonly verb: (...args: unknown[]) => unknown;
  readonly args: readonly unknown[];
}

/** A copy of the package: its entries. */
export interface Copy {
  readonly library: typeof library;
  readonly charts: typeof charts;
  readonly schema: typeof schema;
  readonly tables: typeof tables;
  readonly testing: typeof testing;
  readonly preset: typeof preset;
  readonly languages: readonly library.Language[];
}

/** The copy under test. */
export const THIS: Copy = { library, charts, schema, tables, testing, preset, languages: [zhCN, en] };

/** A sound call of every function that the scenario of the runtimes calls, the one with the most arguments of each. */
export function soundCalls(
  { library, charts, schema, tables, testing, preset, languages }: Copy,
  sample: unknown = trimmed(written),
): Call[] {
  const calls = new Map<string, Call>();
  const noting = <T extends object>(entry: T): T =>
    Object.fromEntries(
      Object.entries(entry).map(([name, verb]) => {
        if (typeof verb !== "function" || name === "PolicyError") return [name, verb];
        const note = (...args: unknown[]) => {
          const answer: unknown = Reflect.apply(verb, undefined, args);
          const known = calls.get(name);
          if (known === undefined || sizeOf(args) > sizeOf(known.args)) {
            calls.set(name, { name, verb: (...given) => Reflect.apply(verb, undefined, given), args });
          }
          return answer;
        };
        return [name, note];
      }),
    ) as T;
  scenario(
    { ...noting(library), ...noting(schema), ...noting(tables) },
    noting(preset),
    noting(charts),
    languages,
    sample,
  );
  const plan = preset.taizhou;
  const { complexes } = library.Portfolio.parse(sample);
  const [complex] = complexes;
  if (complex === undefined) throw new Error("no complex in the sample");
  const entry = noting(library);
  const asOf = "2020-12-31";
  // Of plans a small one, which has all kinds of place and takes no time.
  for (const name of ["readPlan", "definePlan"]) calls.delete(name);
  entry.readPlan(smallPlan);
  entry.definePlan(smallPlan);
  entry.planOn([plan], asOf);
  entry.mergePortfolios([{ complexes }]);
  entry.combineReports([library.assess(plan, { complexes }, { asOf, scope: { localities: ["wenling"] } })]);
  entry.readScorecard(preset.taizhouScorecard, { plan });
  entry.readFundingPolicy(preset.taizhouFunding, { plan, scorecards: [preset.taizhouScorecard], policies: [] });
  entry.readStandingRules(preset.taizhouStanding);
  entry.standsOn(plan, complex, asOf);
  entry.idOf(plan.localities, "温岭市", {});
  entry.findingOf(library.assessTier(plan, complex, "county", { asOf }), "floor-area");
  entry.rowOf(library.trackTargets(plan, { complexes }, { asOf }), { target: "total-stock" });
  const kit = noting(testing);
  const [results, cases] = [
    kit.runCases(plan, [kit.Case.parse(sampleCase)], { card: preset.taizhouScorecard }),
    [kit.Case.parse(smallCase)],
  ];
  kit.arbitrariesFor(fc, plan, { holes: 20, limits: 50, scorecards: [preset.taizhouScorecard] });
  const coverage = kit.coverageOf(plan, results);
  kit.coverageMarkdown(plan, coverage, zhCN);
  kit.coverageChart(plan, coverage, zhCN);
  const small = library.definePlan(smallPlan);
  kit.mutantsOf(small);
  kit.refusedMutantsOf(small);
  kit.survivorsOf(small, cases, { values: {} });
  kit.complexOf(plan, { site: { floorArea: 2000 } });
  kit.cultivated("county", "2018-09-30", "creation");
  kit.recognised("county", "2018-09-30");
  kit.delisted("county", "2018-09-30");
  kit.waived("4.1.2", "county", "2018-09-30", "2019-09-30");
  kit.sheetOf(preset.taizhouScorecard, 2020, { "service-income": "80" });
  return [...calls.values()];
}

const sampleCase = {
  id: "c",
  clauses: ["2.6"],
  says: { zh: "说明", en: "why" },
  ask: { trackTargets: { portfolio: { complexes: [] }, asOf: "2020-12-31" } },
  expect: [{ at: ["rows", { target: "total-stock" }], is: { status: "missed" } }],
};

const small = { zh: "小", en: "small" };

const smallPlan = {
  id: "small",
  revision: "1",
  title: small,
  period: { from: "2021-01-01", to: "2021-12-31" },
  clauses: [{ id: "1", kind: "standard", gist: small }],
  tiers: [{ id: "base", label: small }],
  localities: [{ id: "east", label: small, kind: "district" }],
  standards: [
    {
      id: "area",
      label: small,
      clauses: ["1"],
      effect: "decides",
      test: "at-least",
      fact: "floor-area",
      value: 3000,
      unit: "m²",
    },
  ],
} as const;

const smallCase = {
  id: "c",
  clauses: ["1"],
  says: small,
  ask: {
    assessTier: {
      complex: { id: "a", name: "A", locality: "east", milestones: [], site: { floorArea: 3000 } },
      tier: "base",
      asOf: "2021-12-31",
    },
  },
  expect: [{ is: { verdict: "met" } }],
};

/** The more keys of options, the better a call serves. */
function sizeOf(args: readonly unknown[]): number {
  const last = args.at(-1);
  return args.length * 100 + (typeof last === "object" && last !== null ? Object.keys(last).length : 0);
}

const written = JSON.parse(readFileSync(join(TOP, "docs/examples/portfolio.json"), "utf8"));

/** The sample portfolio, two of each list. */
function trimmed(sample: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(sample).map(([key, list]) => [key, Array.isArray(list) ? list.slice(0, 2) : list]),
  );
}
