import type { EChartsOption, SeriesOption } from "echarts";
import * as echarts from "echarts";
import { describe, expect, it } from "vitest";
import { svgOf } from "../../docs/charts/svg.js";
import { defineScorecard, improvementsTo, scoreAll } from "../../src/appraisal/index.js";
import {
  averageChart,
  funnelChart,
  gradeChart,
  headlineChart,
  mapChart,
  milestoneChart,
  standardChart,
  trendChart,
} from "../../src/charts/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { AnnualRecord, Complex } from "../../src/registry/index.js";
import { assess } from "../../src/report/index.js";
import { assessComplex } from "../../src/standards/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { trackTargets } from "../../src/targets/index.js";
import { upTo, written } from "../appraisal/written.js";
import { amissIn } from "./laid-out.js";
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

describe("headline", () => {
  const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text);

  it("has every tile in sight, on the narrowest screen too, and tells how targets stand in their own words", () => {
    const report = assess(taizhou, sample, { asOf });
    const option = headlineChart(taizhou, report, zhCN);
    for (const [width, height] of [
      [320, 460],
      [360, 640],
      [1400, 700],
    ] as const) {
      const texts = textsOf(svgOf({ name: "headline", width, height, option }));
      const { registered, holding, targets, missed } = zhCN.charts.headline;
      expect(texts).toEqual(expect.arrayContaining([registered, holding, targets, missed]));
      expect(texts).toContain(`✗ ${zhCN.words.statuses.missed}`);
      expect(texts).not.toContain(`✗ ${zhCN.words.verdicts.unmet}`);
    }
  });

  it("calls no target missed before its time", () => {
    const svg = svgOf({
      name: "headline",
      width: 900,
      height: 560,
      option: headlineChart(taizhou, assess(taizhou, { complexes: [] }, { asOf: "2017-12-31" }), en),
    });
    expect(textsOf(svg).join(" ")).not.toMatch(/✗/);
  });
});

describe("a matrix that scrolls both ways", () => {
  it("says how many rows there are, and how many columns", () => {
    const complexes = Array.from({ length: 30 }, (_, at) => listed(`c${at}`, "county"));
    const assessments = complexes.map((each) => assessComplex(taizhou, each, { asOf }));
    const option = standardChart(taizhou, assessments, en);
    const svg = svgOf({ name: "standard", width: 360, height: 640, option })
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ");
    expect(svg).toMatch(/30 complexes, \d+ in view/);
    expect(svg).toMatch(/\d+ columns, \d+ in view/);
  });
});

describe("a map of a GeoJSON, drawn", () => {
  const outside = "外{b}";
  const square = (name: string, at: number) => {
    const [x, y] = [121 + (at % 3), 29 - Math.floor(at / 3)];
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ].map(([right = 0, up = 0]) => [x + right, y + up]);
    return {
      type: "Feature" as const,
      properties: { name },
      geometry: { type: "Polygon" as const, coordinates: [ring] },
    };
  };
  const names = [...taizhou.localities.slice(0, 9).map(({ label }) => label.zh), outside];
  echarts.registerMap("squares", { type: "FeatureCollection", features: names.map(square) });
  const progress = trackTargets(taizhou, sample, { asOf: "2019-12-31" });
  const rows = progress.rows.filter(({ year, locality }) => year === 2019 && locality !== undefined);

  it.each([
    ["en", en],
    ["zh-CN", zhCN],
  ] as const)(
    "in %s each of nine squares has its name and figures, and one of no place nothing but its own",
    (_, language) => {
      const option = mapChart(taizhou, progress, language, { map: { name: "squares" } });
      for (const [width, height] of [
        [360, 640],
        [900, 560],
        [1400, 700],
      ] as const) {
        expect(amissIn(option, width, height)).toEqual([]);
        const svg = svgOf({ name: "map", width, height, option });
        const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
        for (const { locality } of rows) {
          const label = taizhou.localities.find(({ id }) => id === locality)?.label ?? expect.fail();
          expect(texts).toContain(language.label(label));
        }
        expect(texts.filter((text) => /^[✓✗] \d+\/\d+/.test(text ?? ""))).toHaveLength(9);
        expect(texts[texts.indexOf(outside) + 1]).not.toMatch(/\d/);
      }
    },
  );
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
