import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { svgOf } from "../../docs/charts/svg.js";
import { targetChart, tierChart } from "../../src/charts/index.js";
import { assess, definePlan, namesFrom, Portfolio, describe as render, toMarkdown } from "../../src/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { TOP } from "../source.js";
import { namesOfSamples, samples } from "../wording/samples.js";
import { ja } from "./japanese.js";

const records = JSON.parse(readFileSync(join(TOP, "docs/examples/portfolio.json"), "utf8"));
const portfolio = Portfolio.parse(records);
const plan = definePlan(inThree(taizhou));
const report = assess(plan, portfolio, {
  asOf: "2020-12-31",
  detail: "all",
  scorecards: [taizhouScorecard],
  robustness: { draws: 50, seed: 1, spread: "0.2", top: [1] },
  standing: taizhouStanding,
  recommendation: { quota: 2 },
  funding: { policy: taizhouFunding, budget: 20_000_000 },
});

/** The plan with every label in a third language. */
function inThree<T>(value: T): T {
  const numbers = new Map<unknown, number>();
  const labelled = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(labelled);
    if (typeof each !== "object" || each === null) return each;
    const members = Object.fromEntries(Object.entries(each).map(([key, member]) => [key, labelled(member)]));
    if (!("zh" in each && "en" in each)) return members;
    const number = numbers.get(each.zh) ?? numbers.size + 1;
    numbers.set(each.zh, number);
    return { ...members, ja: `なまえ${number}` };
  };
  return labelled(value) as T;
}

/** Every text of some data: names, reasons and ids of records. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** What a text says in Chinese or English that stands in no record: words of the library's, or of a plan's labels. */
function foreignIn(text: string, ...data: readonly unknown[]): string[] {
  const own = [...new Set(data.flatMap(textsOf))].filter((each) => /[\p{Script=Han}A-Za-z]/u.test(each));
  const rest = own.sort((a, b) => b.length - a.length).reduce((left, each) => left.replaceAll(each, ""), text);
  return rest.replace(/「[^」]*」/g, "").match(/[\p{Script=Han}A-Za-z]+/gu) ?? [];
}

const locators = plan.clauses.map(({ id }) => id);

describe("in a language that the library does not have", () => {
  it("a report is made, with no word of Chinese or English but those of the records", () => {
    // A finding on a record names its place and what stands there as JSON.
    const lines = toMarkdown(plan, report, ja, { form: "full" }).replaceAll("\\", "").split("\n");
    const text = lines.filter((line) => !/complexes\[\d+/u.test(line)).join("\n");
    expect(text.length).toBeGreaterThan(10_000);
    expect(foreignIn(text, records, locators, plan.document)).toEqual([]);
  });

  it("the labels of a plan stand in that language", () => {
    expect(toMarkdown(plan, report, ja)).toMatch(/^# ことば\d+ なまえ\d+\n/);
    expect(render(plan, report.targets, ja)).toContain("なまえ");
  });

  // A path and an example of a fault, and tasks, which have no names.
  const data: readonly string[] = ["links", "a → a", "a → b", "building", "acceptance"];
  it.each(Object.entries(samples))("%s is described", (_type, sample) => {
    expect(foreignIn(render(plan, sample, ja, namesOfSamples), namesOfSamples.portfolio, locators, data)).toEqual([]);
  });

  it("charts are drawn", () => {
    const [complex = expect.fail()] = report.complexes;
    const names = namesFrom(report);
    const charts = [
      targetChart(plan, report.targets, ja, { names }),
      tierChart(plan, complex.assessment, ja, { names }),
    ];
    for (const option of charts) {
      const svg = svgOf({ name: "", width: 1000, height: 640, option });
      const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = ""]) => text).join("\n");
      expect(texts).toContain("ことば");
      expect(foreignIn(texts.replace(/<[^>]*>|&\w+;/g, ""), records, locators)).toEqual([]);
    }
  });
});
