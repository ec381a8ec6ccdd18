import type { EChartsOption, SeriesOption } from "echarts";
import { describe, expect, it } from "vitest";
import { svgOf } from "../../docs/charts/svg.js";
import { rankRobustness } from "../../src/appraisal/index.js";
import {
  dimensionChart,
  fundingChart,
  leagueChart,
  overlapChart,
  scheduleChart,
  scoreChart,
  targetChart,
  tierChart,
} from "../../src/charts/index.js";
import { scheduleBackward } from "../../src/delivery/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { Complex } from "../../src/registry/index.js";
import { assessComplex } from "../../src/standards/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { trackTargets } from "../../src/targets/index.js";
import { asOf, blankSheet, chartsOfMany, many, resultsOf, sample } from "./samples.js";

const seriesOf = ({ series }: EChartsOption): SeriesOption[] =>
  Array.isArray(series) ? series : series ? [series] : [];
const json = (value: unknown) => JSON.stringify(value);
const notesOf = ({ title }: EChartsOption) => (title && "subtext" in title ? title.subtext : undefined);

describe("the chart of targets", () => {
  it("shows what each county achieved of what it owes in each year", () => {
    const progress = trackTargets(taizhou, sample, { asOf });
    const option = targetChart(taizhou, progress, zhCN);
    const cells = seriesOf(option)[0]?.data;
    const local = progress.rows.filter(({ locality }) => locality !== undefined);
    expect(Array.isArray(cells) && cells.length).toBe(local.length);
    const { achieved, required } = local.find(({ locality, year }) => locality === "sanmen" && year === 2018) ?? {};
    expect([achieved, required]).toEqual([0, 1]);
    expect(json(cells)).toContain(json({ formatter: "✗ 0/1" }));
    expect(json(cells)).toContain(
      "三门县、2018年<br>每年培育 (条文2.4)<br>要求：1家<br>实际0家<br>还差：1家<br>逾期未完成",
    );
  });

  it("shows nine of ten provincial complexes as 90 per cent, not met, and by how much 30 are passed", () => {
    const option = targetChart(taizhou, trackTargets(taizhou, sample, { asOf }), en);
    expect(seriesOf(option).find(({ type }) => type === "bar")?.data).toMatchObject([
      {},
      {},
      {},
      { label: { formatter: "✓ met: 32/30 complexes, over by 2 complexes" } },
      { value: 90, label: { formatter: "✗ missed: 9/10 complexes" } },
    ]);
  });
});

describe("the chart of tiers", () => {
  const record = { id: "pumps", name: "泵业", locality: "wenling", milestones: [] };

  it("puts an area that is not recorded as unknown, not as 0", () => {
    const option = tierChart(taizhou, assessComplex(taizhou, Complex.parse(record), { asOf }), zhCN);
    expect(json(seriesOf(option)[0]?.data)).toContain("? 待核实\\n(≥ 2,000平方米)");
    expect(json(option)).not.toContain("0平方米 (");
  });

  it("says in the tooltip what an officer would sign", () => {
    const complex = Complex.parse({ ...record, site: { floorArea: "1999.99" } });
    const option = tierChart(taizhou, assessComplex(taizhou, complex, { asOf }), zhCN);
    expect(json(option)).toContain("场所面积1,999.99平方米，要求2,000平方米，还差0.01平方米");
  });
});

describe("tooltips have the digits of labels: marks and per cent to two places", () => {
  const { sheets } = resultsOf(sample);

  it("of marks and shares", () => {
    const node = sheets.flatMap(({ root }) => root.children).find(({ got }) => got === "19.177165354331");
    const sheet = sheets.find(({ root }) => node !== undefined && root.children.includes(node)) ?? expect.fail();
    const lost = json(seriesOf(scoreChart(taizhouScorecard, sheet, en))[2]?.data);
    expect(lost).toContain("<br>19.18 of 25<br>");
    expect(lost).toContain('{"formatter":"19.18 of 25"}');
    expect(json(dimensionChart(taizhouScorecard, [sheet], en))).toContain(": 19.18 of 25");
  });

  it("of how often a grade changes: 3 of 320 draws are 0.94%", () => {
    const robustness = rankRobustness(taizhouScorecard, sheets, { draws: 320, seed: 7, spread: "0.2", top: [3] });
    const [first = expect.fail(), ...rest] = robustness.complexes;
    const complexes = [{ ...first, gradeChange: { least: "0.009375", most: "0.009375" } as const }, ...rest];
    const league = json(leagueChart(taizhouScorecard, sheets, en, { robustness: { ...robustness, complexes } }));
    expect(league).toContain("another grade: 0.94%");
  });
});

describe("the chart of a score", () => {
  it("leaves every mark open where nothing is recorded", () => {
    const sheet = blankSheet();
    if (!sheet) throw new Error("no sheet");
    const [got, open, lost] = seriesOf(scoreChart(taizhouScorecard, sheet, zhCN)).map(({ data }) => data);
    expect(got).toEqual(expect.arrayContaining([expect.objectContaining({ value: 0 })]));
    expect(json(got)).not.toMatch(/"value":[1-9]/);
    expect(json(open)).toContain('"value":35');
    expect(json(lost)).toContain("?/35");
  });
});

describe("the league table", () => {
  it("gives what is not known at all no rank and no total, and stands it below", () => {
    const blank = blankSheet() ?? expect.fail();
    const { sheets } = resultsOf(sample);
    const option = leagueChart(taizhouScorecard, [blank, ...sheets.slice(0, 2)], en);
    expect(json(option.yAxis)).toContain('"–  blank"]');
    expect(json(seriesOf(option)[0]?.data)).toContain('{"value":0,"tooltip":{"formatter":"blank<br>? unknown"}');
  });

  it("says an open rank as all that it may be", () => {
    const { yAxis } = leagueChart(taizhouScorecard, resultsOf(sample).sheets, en);
    expect(json(yAxis)).toContain('"data":["1–2  huangyan-moulds"');
  });

  it("draws the marks that are certain and those that are open", () => {
    const { sheets, names } = resultsOf(sample);
    const [certain] = seriesOf(leagueChart(taizhouScorecard, sheets, en, { names }));
    const best = [...sheets].sort((a, b) => Number(b.total) - Number(a.total))[0];
    expect(certain?.data).toMatchObject([{ value: Number(best?.range[0]) }, ...sheets.slice(1).map(() => ({}))]);
    expect(json(certain?.data)).toContain(`${best?.total} excellent`);
  });

  it("scrolls over two hundred, and says so", () => {
    const { league } = chartsOfMany(zhCN);
    const [, inView = ""] = /共200家，一屏显示(\d+)/.exec(String(league && notesOf(league))) ?? [];
    expect(Number(inView)).toBeGreaterThan(5);
    expect(json(league?.dataZoom)).toContain(`"endValue":${Number(inView) - 1}`);
  });
});

describe("the chart of overlaps", () => {
  it("draws the 200 pairs with the highest index, and says how many it leaves out", () => {
    const { found } = resultsOf(many);
    const worth = found.pairs.filter(({ functions: { index, missing } }) => index !== "0" && (index || missing.length));
    const [pair = expect.fail()] = worth;
    const pairs = [...worth, ...Array.from({ length: 250 }, () => pair)];
    const option = overlapChart(taizhou, { ...found, pairs }, en);
    expect(notesOf(option)).toContain(`${worth.length + 50} pairs not drawn`);
    expect(seriesOf(option)[0]?.data).toHaveLength(200);
  });

  it("tells pairs without overlap from pairs that are not there", () => {
    const { found } = resultsOf(many);
    const apart = { ...found.pairs[0]?.functions, index: "0" as const, both: [], shared: [], either: 4, missing: [] };
    const [pair] = found.pairs;
    const option = overlapChart(taizhou, { ...found, pairs: pair ? [{ ...pair, functions: apart }] : [] }, en);
    expect(json(option.graphic)).toContain("No two of those compared overlap");
  });
});

describe("the schedule", () => {
  const schedule = scheduleBackward([{ id: "building", days: 2 }], { deadline: "2020-12-31" });

  it("fills whole days in no time zone: from the first moment of the 30th to the last of the 31st", () => {
    const option = scheduleChart(taizhou, schedule, en);
    expect(option.useUTC).toBe(true);
    expect(seriesOf(option)[0]?.data).toMatchObject([
      { value: [Date.parse("2020-12-30T00:00:00Z"), 0] },
      { value: [Date.parse("2021-01-01T00:00:00Z"), 0] },
      { value: ["-", "-"] },
    ]);
  });
});

describe("the flow of funds", () => {
  it("flows from the budget without a fen lost, the rest of two hundred together", () => {
    const { allocation, names } = resultsOf(many);
    const [sankey] = seriesOf(fundingChart(taizhou, allocation, zhCN, { names }));
    const links = sankey && "links" in sankey ? (sankey.links ?? []) : [];
    const fen = (from: (source: string) => boolean) =>
      links
        .filter(({ source }) => from(String(source)))
        .reduce((sum, { value }) => sum + Math.round(100 * Number(value)), 0);
    expect(fen((source) => source === "budget")).toBe(2_000_000_000);
    expect(fen((source) => source.startsWith("rule:"))).toBe(
      Math.round(100 * Number(allocation.allocated)) + Math.round(100 * Number(allocation.held)),
    );
    const paid = allocation.lines.filter(({ amount }) => amount !== "0").length;
    expect(paid).toBeGreaterThan(15);
    const [, rest = ""] = /其余(\d+)家/.exec(json(sankey)) ?? [];
    const apart = new Set(links.map(({ target }) => String(target)).filter((target) => target.startsWith("[")));
    expect(apart.size + Number(rest)).toBe(paid);
    expect(apart.size).toBeGreaterThan(5);
  });
});

describe("names are shown, never run", () => {
  it("escapes what a tooltip would read as HTML or as a template", () => {
    const complex = Complex.parse({ id: "x", name: "x", locality: "wenling", milestones: [] });
    const { sheets } = resultsOf(sample);
    const name = '<img src=x onerror="alert(1)">{c}';
    const complexes = Object.fromEntries([complex.id, ...sheets.map((each) => each.complex)].map((id) => [id, name]));
    const option = leagueChart(taizhouScorecard, sheets, en, { names: { records: { complexes } } });
    const tooltips = json(seriesOf(option)).match(/"tooltip":\{.*?\}/g) ?? [];
    expect(tooltips.length).toBeGreaterThan(0);
    expect(tooltips.filter((text) => text.includes("<img") || text.includes("{c}"))).toEqual([]);
    expect(svgOf({ name: "", width: 900, height: 600, option })).not.toContain("<img");
  });

  it("looks names up by their own id alone", () => {
    const odd = scheduleBackward([{ id: "constructor", days: 1 }], { deadline: "2020-12-31" });
    expect(json(scheduleChart(taizhou, odd, en).yAxis)).toContain('["constructor"]');
  });
});
