import type { EChartsOption, SeriesOption } from "echarts";
import { describe, expect, it } from "vitest";
import { defineScorecard, improvementsTo, scoreAll } from "../../src/appraisal/index.js";
import {
  averageChart,
  funnelChart,
  gradeChart,
  mapChart,
  milestoneChart,
  standardChart,
  trendChart,
} from "../../src/charts/index.js";
import { en } from "../../src/languages/en/index.js";
import { AnnualRecord, Complex } from "../../src/registry/index.js";
import { assessComplex } from "../../src/standards/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { trackTargets } from "../../src/targets/index.js";
import { upTo, written } from "../appraisal/written.js";
import { asOf, sample } from "./samples.js";

const seriesOf = ({ series }: EChartsOption): SeriesOption[] =>
  Array.isArray(series) ? series : series ? [series] : [];
const json = (value: unknown) => JSON.stringify(value);
const listed = (id: string, ...tiers: string[]) =>
  Complex.parse({
    id,
    name: id,
    locality: "wenling",
    milestones: tiers.map((tier) => ({ kind: "cultivated", tier, on: "2019-06-30" })),
  });

describe("from tier to tier", () => {
  it("two of three hold the county tier, one of the two the municipal one", () => {
    const complexes = [listed("a"), listed("b", "county"), listed("c", "county", "municipal")];
    const option = funnelChart(
      taizhou,
      complexes.map((each) => assessComplex(taizhou, each, { asOf })),
      en,
    );
    const texts = json(seriesOf(option)[0]?.data);
    expect(texts).toContain("county: 2 complexes (66.67%)");
    expect(texts).toContain("municipal: 1 complex (50%)");
    expect(texts).toContain("provincial: 0 complexes (0%)");
  });
});

describe("a map", () => {
  const progress = trackTargets(taizhou, sample, { asOf: "2019-12-31" });

  it("is of the last year that has begun, and of another where told so", () => {
    const facts = (option: EChartsOption) => (option.title && "subtext" in option.title ? option.title.subtext : "");
    expect(facts(mapChart(taizhou, progress, en))).toContain("2019");
    expect(facts(mapChart(taizhou, progress, en, { year: 2018 }))).toContain("2018");
  });

  it("stands tiles where they are told to stand, the others below them", () => {
    const cells = json(seriesOf(mapChart(taizhou, progress, en, { tiles: { wenling: [2, 1] } }))[0]?.data);
    expect(cells).toMatch(/"value":\[2,1,\d\],"label":\{"formatter":"Wenling/);
    expect(cells).toMatch(/"value":\[0,2,\d\],"label":\{"formatter":"Jiaojiang/);
  });

  it("names the regions of a GeoJSON by the Chinese names of places, or as told", () => {
    const map = { name: "own", regions: { wenling: "Wenling Shi" } };
    const [regions] = seriesOf(mapChart(taizhou, progress, en, { map }));
    expect(regions).toMatchObject({ type: "map", map: "own" });
    expect(json(regions?.data)).toContain('"name":"Wenling Shi"');
    expect(json(regions?.data)).toContain('"name":"椒江区"');
  });
});

describe("marks of several complexes and years", () => {
  const scorecard = defineScorecard(written([upTo("served", 100, 100)]));
  const sheet = (complex: string, year: number, served?: number) =>
    scoreAll(scorecard, [AnnualRecord.parse({ complex, year, observed: served === undefined ? {} : { served } })])[0] ??
    expect.fail();

  it("against the average: 80% where the two that are certain have 80% and 50%, 65% in the mean", () => {
    const sheets = [sheet("a", 2020, 80), sheet("b", 2020, 50), sheet("c", 2020)];
    const texts = json(seriesOf(averageChart(scorecard, sheets[0] ?? expect.fail(), sheets, en)));
    expect(texts).toContain('{"formatter":"80%"}');
    expect(texts).toContain('{"formatter":"65% (2 complexes)"}');
  });

  it("over the years: a year of which nothing is known breaks the line and is no 0", () => {
    const option = trendChart(scorecard, [sheet("a", 2018, 60), sheet("a", 2019), sheet("a", 2020, 70)], en);
    expect(seriesOf(option)[0]).toMatchObject({ name: "a: 60 → ? → 70", data: [{ value: 60 }, "-", { value: 70 }] });
  });

  it("to the next grade: the steps add up from the total there is to that they come to", () => {
    const grade = scorecard.grades[0]?.id ?? "";
    const poor = sheet("a", 2020, 10);
    const [way = expect.fail()] = improvementsTo(scorecard, poor, grade);
    const [, totals, steps] = seriesOf(gradeChart(scorecard, poor, way, en));
    expect(totals?.data).toMatchObject([{ value: 10 }, "-", { value: Number(way.total) }]);
    expect(steps?.data).toMatchObject(["-", { value: Number(way.total) - 10 }, "-"]);
  });
});

describe("complexes and standards, and what happened when", () => {
  it("a row is of the tier that is sought next", () => {
    const option = standardChart(taizhou, [assessComplex(taizhou, listed("b", "county"), { asOf })], en);
    expect(json(option.yAxis)).toContain('["b\\nmunicipal"]');
  });

  it("a milestone after the day is left out", () => {
    const later = {
      ...listed("b", "county"),
      milestones: [{ kind: "cultivated" as const, tier: "county", on: "2021-01-01" }],
    };
    const option = milestoneChart(taizhou, [listed("a", "county"), later], en, { asOf });
    expect(seriesOf(option)[0]?.data).toHaveLength(1);
  });
});
