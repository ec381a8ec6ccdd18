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
import { multiplyDecimals } from "../../src/kernel/index.js";
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
      "三门县、2018年<br>每年培育 (条文2.4)<br>要求：1家<br>完成：0家<br>还差：1家<br>逾期未完成",
    );
  });

  it("shows nine of ten provincial complexes as 90 per cent, not met", () => {
    const bars = seriesOf(targetChart(taizhou, trackTargets(taizhou, sample, { asOf }), en))[1]?.data;
    expect(bars).toMatchObject([
      {},
      {},
      {},
      { label: { formatter: "✓ met: 32/30 complexes" } },
      { value: 90, label: { formatter: "✗ missed: 9/10 complexes" } },
    ]);
  });
});

describe("the chart of tiers", () => {
  const record = { id: "pumps", name: "泵业", locality: "wenling", milestones: [] };

  it("puts an area that is not recorded as unknown, not as 0", () => {
    const option = tierChart(taizhou, assessComplex(taizhou, Complex.parse(record), { asOf }), zhCN);
    expect(json(seriesOf(option)[0]?.data)).toContain("? 待核实 (≥ 2,000平方米)");
    expect(json(option)).not.toContain("0平方米 (");
  });

  it("says in the tooltip what an officer would sign", () => {
    const complex = Complex.parse({ ...record, site: { floorArea: "1999.99" } });
    const option = tierChart(taizhou, assessComplex(taizhou, complex, { asOf }), zhCN);
    expect(json(option)).toContain("场所面积1,999.99平方米，要求2,000平方米，还差0.01平方米");
  });
});

describe("tooltips have every digit of the result", () => {
  const { sheets } = resultsOf(sample);

  it("of marks and shares, where a label is rounded", () => {
    const sheet = sheets.find(({ root }) => root.children.some(({ got = "" }) => got.length > 12)) ?? expect.fail();
    const node = sheet.root.children.find(({ got = "" }) => got.length > 12) ?? expect.fail();
    const lost = json(seriesOf(scoreChart(taizhouScorecard, sheet, en))[2]?.data);
    expect(lost).toContain(`<br>${node.got} of ${node.marks}<br>`);
    expect(json(dimensionChart(taizhouScorecard, [sheet], en))).toContain(`: ${node.got} of ${node.marks}`);
    expect(lost).not.toContain(`{"formatter":"${node.got} of`);
  });

  it("of how often a grade changes", () => {
    const robustness = rankRobustness(taizhouScorecard, sheets, { draws: 400, seed: 7, spread: "0.2", top: [3] });
    const changes = robustness.complexes.map(({ gradeChange }) => gradeChange).filter((share) => share.length > 5);
    expect(changes.length).toBeGreaterThan(0);
    const league = json(leagueChart(taizhouScorecard, sheets, en, { robustness }));
    for (const share of changes) expect(league).toContain(`${multiplyDecimals(share, "100")}%`);
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
  it("draws the marks that are certain and those that are open", () => {
    const { sheets, names } = resultsOf(sample);
    const [certain, open] = seriesOf(leagueChart(taizhouScorecard, sheets, en, { names }));
    const best = [...sheets].sort((a, b) => Number(b.total) - Number(a.total))[0];
    expect(certain?.data).toMatchObject([{ value: Number(best?.range[0]) }, ...sheets.slice(1).map(() => ({}))]);
    expect(json(open?.data)).toContain(`${best?.total} excellent`);
  });

  it("scrolls over two hundred, and says so", () => {
    const { league } = chartsOfMany(zhCN);
    expect(league && notesOf(league)).toContain("共200家，一屏显示25");
    expect(json(league?.dataZoom)).toContain('"endValue":24');
  });
});

describe("the graph of overlaps", () => {
  it("says how many pairs it leaves out", () => {
    const { overlap } = chartsOfMany(en);
    const drawn = json(seriesOf(overlap ?? {})[0]).match(/"symbolSize":22/g) ?? [];
    expect(drawn.length).toBeLessThanOrEqual(24);
    expect(overlap && notesOf(overlap)).toMatch(/\d+ pairs not drawn/);
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
    expect(json(sankey)).toContain(`其余${paid - 15}家`);
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
