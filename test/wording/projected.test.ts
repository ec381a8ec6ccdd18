import { describe, expect, it } from "vitest";
import { targetChart } from "../../src/charts/index.js";
import {
  assess,
  compareReports,
  Portfolio,
  projectTargets,
  describe as render,
  rowOf,
  toMarkdown,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { toRows } from "../../src/tables/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { ja } from "../languages/japanese.js";

/* What a projection counts is expected, and every row that may be told by itself says so. */

const asOf = "2019-12-31";
const portfolio = Portfolio.parse({
  complexes: [],
  pipeline: [{ id: "valves", locality: "yuhuan", kind: "cultivated", tier: "county", on: "2020-06-30" }],
});
const progress = projectTargets(taizhou, portfolio, { asOf });
const row = rowOf(progress, { target: "yearly-cultivation", locality: "yuhuan", year: 2020 });
const total = progress.totals.find(({ target }) => target === "total-stock") ?? expect.fail();
const [owed] = progress.owed;

describe("what is expected is told as expected", () => {
  it("of a row", () => {
    expect(render(taizhou, row, zhCN)).toBe("玉环市2020年“每年培育”应完成1家，预计1家，届时已完成（2.4）");
    expect(render(taizhou, row, en)).toBe(
      '"cultivated each year", Yuhuan, 2020: required 1 complex, expected 1 complex, by then met (2.4)',
    );
  });

  it("of a total", () => {
    expect(render(taizhou, total, zhCN)).toContain("应完成30家，预计1家，还差29家，届时逾期未完成");
    expect(render(taizhou, total, en)).toContain("expected 1 complex, short by 29 complexes, by then missed");
  });

  it("of what is owed", () => {
    expect(owed && render(taizhou, owed, zhCN)).toMatch(/^届时.*逾期未完成3家$/u);
    expect(owed && render(taizhou, owed, en)).toMatch(/^by then .* 3 complexes not done in time$/u);
  });

  it("in tables, under a head of its own", () => {
    const heads = toRows(taizhou, [row], zhCN).flatMap(({ columns }) => columns.map(({ header }) => header));
    expect(heads).toContain("预计（家）");
    expect(heads).not.toContain("实际（家）");
    expect(toMarkdown(taizhou, progress, zhCN)).toContain("各地完成情况（预计完成数/要求数）");
    expect(toMarkdown(taizhou, progress, zhCN)).not.toContain("实际");
    expect(toMarkdown(taizhou, progress, en)).not.toMatch(/achieved \d|Achieved/u);
  });

  it("in a chart", () => {
    const [zh, english] = [zhCN, en].map((language) => JSON.stringify(targetChart(taizhou, progress, language)));
    expect(zh).toContain("预计1家");
    expect(zh).not.toContain("实际");
    expect(english).not.toMatch(/achieved \d/u);
  });

  it("in a comparison", () => {
    const reportOf = (pipeline: Portfolio["pipeline"]) =>
      assess(taizhou, { complexes: [], ...(pipeline && { pipeline }) }, { asOf });
    const later = portfolio.pipeline?.map((each) => ({ ...each, on: "2021-06-30" }));
    const changes = compareReports(reportOf(later), reportOf(portfolio.pipeline));
    const change = changes.find(({ path }) => path.includes("yuhuan.2020")) ?? expect.fail();
    expect(toMarkdown(taizhou, change, zhCN)).toContain("预计完成由0家变为1家（+1家）");
    expect(toMarkdown(taizhou, change, en)).toContain("expected from 0 complexes to 1 complex");
  });

  it("in a language that the library does not have", () => {
    expect(render(taizhou, row, ja)).not.toMatch(/projected/u);
    const { basis: _basis, ...recorded } = row;
    expect(render(taizhou, row, ja)).not.toBe("");
    expect(render(taizhou, recorded, zhCN)).toContain("实际1家，已完成");
  });
});
