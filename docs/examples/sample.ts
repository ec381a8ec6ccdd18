import { readFileSync } from "node:fs";
import { type AnnualRecord, assess, measure, Portfolio, type ScoreSheet, scoreAll } from "innovation-service-complex";
import { en } from "innovation-service-complex/en";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "innovation-service-complex/taizhou";
import { zhCN } from "innovation-service-complex/zh-CN";
import { inEnglish } from "./in-english.js";

const isEnglish = process.argv.join(" ").includes("--lang en");

/** The language that is asked for: `--lang en` for English. */
export const language = isEnglish ? en : zhCN;

/** What is said above everything that the sample gives. */
export const MADE_UP = isEnglish
  ? "The sample data are made up and stand for no real complex, enterprise or place."
  : "示例数据纯属虚构，不代表任何真实的综合体、企业或地方。";

const read = Portfolio.parse(JSON.parse(readFileSync(new URL("portfolio.json", import.meta.url), "utf8")));

/** The made-up portfolio, with names in the language. */
export const portfolio = isEnglish ? inEnglish(read) : read;

/** The report at the end of 2020, with everything that the library can say of it. */
export function sampleReport(of: Portfolio) {
  return assess(taizhou, of, {
    asOf: "2020-12-31",
    detail: "all",
    scorecards: [taizhouScorecard],
    robustness: { draws: 500, seed: 2020, spread: "0.2", top: [1, 3] },
    standing: taizhouStanding,
    recommendation: { quota: 2 },
    funding: { policy: taizhouFunding, budget: 20_000_000 },
  });
}

/** The score sheets of 2020; the records of 2019 are the base of growth. */
export function sheetsOf2020(of: Portfolio): ScoreSheet[] {
  const measured = (year: number): AnnualRecord[] => {
    const recorded = (of.records ?? []).filter((each) => each.year === year).map(({ complex }) => complex);
    return measure(taizhou, of, { year }).filter(({ complex }) => recorded.includes(complex));
  };
  return scoreAll(taizhouScorecard, measured(2020), { earlier: measured(2019) });
}

/** The tasks of one complex, in working days. */
export const TASKS = [
  { id: "design", label: { zh: "场所改造设计", en: "design of the site" }, days: 20 },
  { id: "tender", label: { zh: "招标", en: "tender" }, days: 20, after: [{ id: "design", lagDays: 3 }] },
  { id: "works", label: { zh: "改造施工", en: "works" }, days: 90, after: ["tender"] },
  { id: "equipment", label: { zh: "检测设备采购", en: "testing equipment" }, days: 60, after: ["design"] },
  { id: "tenants", label: { zh: "服务机构入驻", en: "services move in" }, days: 15, after: ["works", "equipment"] },
  { id: "acceptance", label: { zh: "验收", en: "acceptance" }, days: 0, after: [{ id: "tenants", lagDays: 5 }] },
];

/** The holidays and make-up working days from May 2020, as the State Council arranged them. */
export const CALENDAR = {
  restDays: [6, 7],
  holidays: [
    ...["2020-05-01", "2020-05-04", "2020-05-05", "2020-06-25", "2020-06-26"],
    ...["2020-10-01", "2020-10-02", "2020-10-05", "2020-10-06", "2020-10-07", "2020-10-08"],
  ],
  workingDays: ["2020-05-09", "2020-06-28", "2020-09-27", "2020-10-10"],
};
