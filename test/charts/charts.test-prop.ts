import { fc, it } from "@fast-check/vitest";
import type { EChartsOption, SeriesOption } from "echarts";
import { describe, expect } from "vitest";
import { rankSheets } from "../../src/appraisal/index.js";
import {
  dimensionChart,
  fundingChart,
  gapChart,
  leagueChart,
  overlapChart,
  scheduleChart,
  scoreChart,
  targetChart,
  tierChart,
} from "../../src/charts/index.js";
import { type ScheduleTask, scheduleBackward } from "../../src/delivery/index.js";
import { en } from "../../src/languages/en/index.js";
import type { Language } from "../../src/languages/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { Portfolio } from "../../src/registry/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import type { NameSources } from "../../src/wording/index.js";
import { draws } from "../draws.js";
import { asOf, resultsOf } from "./samples.js";

const FUNCTIONS = taizhou.functions.map(({ id }) => id);
const KINDS = taizhou.resourceKinds.slice(0, 3).map(({ id }) => id);
const LOCALITIES = taizhou.localities.slice(0, 3).map(({ id }) => id);

/** Records of a few complexes, many of them with gaps. */
const portfolios = fc
  .record({
    complexes: fc.array(
      fc.record(
        {
          locality: fc.constantFrom(...LOCALITIES),
          tier: fc.constantFrom("county", "municipal", "provincial"),
          floorArea: fc.nat(12_000),
          functions: fc.subarray(FUNCTIONS),
          industry: fc.constantFrom("pumps", "moulds"),
          management: fc.nat(100),
          planning: fc.nat(100),
        },
        { requiredKeys: ["locality", "tier", "industry"], noNullPrototype: true },
      ),
      { maxLength: 6 },
    ),
    rows: fc.array(
      fc.record(
        {
          locality: fc.constantFrom(...LOCALITIES),
          kind: fc.constantFrom(...KINDS),
          need: fc.nat(9),
          capacity: fc.nat(9),
        },
        { requiredKeys: ["kind"], noNullPrototype: true },
      ),
      { maxLength: 5 },
    ),
  })
  .map(({ complexes, rows }) =>
    Portfolio.parse({
      complexes: complexes.map(({ locality, tier, floorArea, functions, industry }, at) => ({
        id: `c${at}`,
        name: `综合体${at}`,
        locality,
        milestones: [{ kind: "cultivated", tier, on: `${2018 + (at % 3)}-06-30` }],
        ...(floorArea !== undefined && { site: { floorArea } }),
        ...(functions && { functions }),
        industry: { id: industry, categories: [] },
      })),
      records: complexes.map(({ management, planning }, at) => ({
        complex: `c${at}`,
        year: 2020,
        observed: {
          ...(management !== undefined && { management: { ratings: [management] } }),
          ...(planning !== undefined && { planning: { ratings: [planning] } }),
        },
      })),
      surveys: [{ id: "s", on: asOf, rows }],
    }),
  );

const tasks: fc.Arbitrary<ScheduleTask[]> = fc
  .array(fc.nat(40), { maxLength: 6 })
  .map((days) => days.map((each, at) => ({ id: `t${at}`, days: each, ...(at > 1 && { after: [`t${at - 2}`] }) })));

type Drawn = ReturnType<typeof drawnFrom>;
const drawnFrom = (portfolio: Portfolio, of: readonly ScheduleTask[]) => ({
  ...resultsOf(portfolio),
  schedule: scheduleBackward(of, { deadline: asOf, earliestStart: "2020-06-01" }),
});

/** Every chart there is of the results. */
function chartsOf(of: Drawn, language: Language, names: NameSources = of.names): readonly EChartsOption[] {
  return [
    targetChart(taizhou, of.progress, language, { names }),
    ...of.assessments.map((each) => tierChart(taizhou, each, language, { names })),
    ...of.sheets.map((sheet) => scoreChart(taizhouScorecard, sheet, language, { names })),
    dimensionChart(taizhouScorecard, of.sheets, language, { names }),
    leagueChart(taizhouScorecard, of.sheets, language, { names, robustness: of.robustness }),
    ...of.gaps.map((gap) => gapChart(taizhou, gap, language)),
    overlapChart(taizhou, of.found, language, { names }),
    scheduleChart(taizhou, of.schedule, language, { names }),
    fundingChart(taizhou, of.allocation, language, { names }),
  ];
}

const seriesOf = ({ series }: EChartsOption): SeriesOption[] =>
  Array.isArray(series) ? series : series ? [series] : [];
const valuesIn = (list: unknown): unknown[] =>
  Array.isArray(list)
    ? list.flatMap((each: unknown) =>
        typeof each === "object" && each !== null && "value" in each ? [each.value] : [],
      )
    : [];
const valuesOf = (series: SeriesOption | undefined): unknown[] => valuesIn(series?.data);
const figuresOf = (option: EChartsOption) =>
  JSON.stringify(seriesOf(option).map((series) => [valuesOf(series), "links" in series ? valuesIn(series.links) : []]));

describe("whatever the results", () => {
  it.prop([portfolios, tasks], { numRuns: draws(30) })(
    "charts are plain data, the same again, and leave what they draw as it was",
    (portfolio, of) => {
      const drawn = drawnFrom(portfolio, of);
      const before = structuredClone(drawn);
      const options = chartsOf(drawn, zhCN);
      expect(JSON.parse(JSON.stringify(options))).toEqual(options);
      expect(JSON.stringify(options)).not.toMatch(/NaN|Infinity|undefined/);
      expect(JSON.stringify(chartsOf(drawn, zhCN))).toBe(JSON.stringify(options));
      expect(drawn).toEqual(before);
    },
  );

  it.prop([portfolios, tasks], { numRuns: draws(30) })("neither language nor names move a figure", (portfolio, of) => {
    const drawn = drawnFrom(portfolio, of);
    const complexes = Object.fromEntries(portfolio.complexes.map(({ id }) => [id, `又名${id}`]));
    const figures = chartsOf(drawn, zhCN).map(figuresOf);
    expect(chartsOf(drawn, en).map(figuresOf)).toEqual(figures);
    expect(chartsOf(drawn, zhCN, { records: { complexes } }).map(figuresOf)).toEqual(figures);
  });

  it.prop([portfolios], { numRuns: draws(30) })(
    "marks got, open and not got come to the marks of a node, and none is below 0",
    (portfolio) => {
      for (const sheet of resultsOf(portfolio).sheets) {
        const [got = [], open = [], lost = []] = seriesOf(scoreChart(taizhouScorecard, sheet, en)).map(valuesOf);
        const nodes = sheet.root.children.flatMap((node) => [node, ...("children" in node ? node.children : [])]);
        for (const [at, { marks }] of nodes.entries()) {
          const parts = [got[at], open[at], lost[at]].map(Number);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
          expect(parts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(Number(marks), 9);
        }
      }
    },
  );

  it.prop([portfolios], { numRuns: draws(30) })(
    "the league stands in the order of its ranks, each bar as long as the total may come to",
    (portfolio) => {
      const { sheets } = resultsOf(portfolio);
      const [sure = [], open = []] = seriesOf(leagueChart(taizhouScorecard, [...sheets].reverse(), en)).map(valuesOf);
      for (const [at, { complex }] of rankSheets(sheets).entries()) {
        const range = sheets.find((sheet) => sheet.complex === complex)?.range ?? [];
        expect([Number(sure[at]), Number(sure[at]) + Number(open[at])]).toEqual(
          range.map((each) => expect.closeTo(Number(each), 9)),
        );
      }
    },
  );

  it.prop([portfolios], { numRuns: draws(30) })(
    "a radar lies between nothing and all, what may be got never within what is",
    (portfolio) => {
      const { sheets, names } = resultsOf(portfolio);
      const shares = seriesOf(dimensionChart(taizhouScorecard, sheets, en, { names })).flatMap(valuesOf) as number[][];
      for (const share of shares.flat()) expect(share >= 0 && share <= 100).toBe(true);
    },
  );

  it.prop([portfolios], { numRuns: draws(30) })(
    "what flows into a rule flows out of it, and the budget is what flows from it",
    (portfolio) => {
      const { allocation } = resultsOf(portfolio);
      const [sankey] = seriesOf(fundingChart(taizhou, allocation, en));
      const links =
        sankey && "links" in sankey && Array.isArray(sankey.links)
          ? (sankey.links as { source: string; target: string; value: number }[])
          : [];
      const fen = (list: typeof links) => list.reduce((sum, { value }) => sum + Math.round(value * 100), 0);
      const from = links.filter(({ source }) => !links.some(({ target }) => target === source));
      expect(fen(from)).toBe(20_000_000 * 100);
      for (const stop of new Set(links.map(({ source }) => source))) {
        const into = links.filter(({ target }) => target === stop);
        if (into.length > 0) expect(fen(links.filter(({ source }) => source === stop))).toBe(fen(into));
      }
    },
  );

  it.prop([tasks])("nothing on a schedule lies beyond its deadline", (of) => {
    const schedule = scheduleBackward(of, { deadline: asOf });
    const close = Date.parse("2021-01-01T00:00:00Z");
    const points = seriesOf(scheduleChart(taizhou, schedule, en)).flatMap(valuesOf) as [number | "-", number][];
    for (const [time] of points) if (time !== "-") expect(time).toBeLessThanOrEqual(close);
  });
});
