import { AnnualRecord, defineScorecard, type ScorecardInput } from "../../src/index.js";
import type { NodeIn, ScoringIn } from "./written.js";

/*
 * The table of Ningbo's enterprise engineering centres, whole, as its public excerpt prints it: 100 marks, the highest bound
 * reached counts, bonuses and deductions beside them. Labels are short terms.
 */

const text = (zh: string, en: string) => ({ zh, en });
const rows = (...steps: (readonly [number | string, number])[]): ScoringIn => ({
  kind: "steps",
  steps: steps.map(([atLeast, marks]) => ({ atLeast, marks })),
});
const row = (id: string, zh: string, marks: number, source: object | string, scoring: ScoringIn): NodeIn =>
  ({ id, label: text(zh, id), marks, source, scoring }) as NodeIn;
/** 一般 is recorded as 1, 较好 as 2. */
const judged = (id: string, zh: string) => row(id, zh, 5, id, rows([1, 3], [2, 5]));

const children: NodeIn[] = [
  row("sales", "销售额（万元）", 5, "sales", rows([3000, 2], [5000, 3], [10000, 5])),
  row(
    "growth",
    "三年平均增幅",
    10,
    { over: { growth: "sales" }, years: 3, by: "mean" },
    {
      kind: "by-case",
      cases: [
        { when: { value: "sales", below: 10000 }, scoring: rows(["0.1", 3], ["0.25", 5], ["0.5", 10]) as never },
        { scoring: rows(["0.05", 3], ["0.1", 5], ["0.2", 10]) as never },
      ],
    },
  ),
  row("profit-rate", "利润率", 5, { ratio: ["profit", "sales"] }, rows(["0.15", 2], ["0.25", 3], ["0.35", 5])),
  row("staff", "研发人员", 5, "staff", rows([20, 2], [30, 3], [40, 5])),
  row("equipment", "研发设备（万元）", 5, "equipment", rows([100, 2], [300, 3], [500, 5])),
  row("projects", "三年项目", 5, { over: "projects", years: 3, by: "sum" }, rows([1, 2], [2, 3], [3, 5])),
  row(
    "research",
    "研发投入超出规定比例",
    10,
    { sum: [{ ratio: ["research", "sales"] }, { of: "required-ratio", times: -1 }] },
    rows(["0.05", 3], ["0.1", 5], ["0.2", 10]),
  ),
  row("standard", "国家标准", 5, "standards", rows([1, 5])),
  row("brand", "品牌", 5, "brands", rows([1, 5])),
  row("patents", "专利", 15, { sum: ["inventions", { of: "models", times: "0.25" }] }, rows([1, 5], [2, 10], [3, 15])),
  ...["rules-1", "rules-2", "rules-3"].map((id) => judged(id, "制度")),
  judged("cooperation", "合作"),
  ...["application-1", "application-2"].map((id) => judged(id, "应用")),
];

const beside = (kind: "bonus" | "deduction", id: string, zh: string, marks: number, when: object) =>
  ({ id, label: text(zh, id), kind, marks, when }) as NonNullable<ScorecardInput["adjustments"]>[number];
/** A loss in each of two years running: also the better of the two is below 0. */
const bothYears = { value: { over: "profit", years: 2, by: "greatest" }, below: 0 };

export const ningbo: ScorecardInput = {
  id: "ningbo-engineering-centres",
  title: text("企业工程（技术）中心评价表", "Ningbo enterprise engineering centres"),
  provenance: "peer",
  basis: "宁波市企业工程（技术）中心评价表（公开节录，2018–2024）",
  root: { id: "all", label: text("总分", "total"), marks: 100, children },
  adjustments: [
    beside("bonus", "city-prize", "市级奖", 5, { value: "city-prizes", atLeast: 1 }),
    beside("bonus", "higher-prize", "国家或省级奖", 10, { value: "higher-prizes", atLeast: 1 }),
    beside("bonus", "high-tech", "高新技术企业", 5, { list: { observed: "titles" }, has: ["high-tech"] }),
    beside("deduction", "loss", "上年亏损", 5, { all: [{ value: "profit", below: 0 }, { not: bothYears }] }),
    beside("deduction", "losses", "连续两年亏损", 20, bothYears),
  ],
  grades: [
    { id: "good", label: text("合格", "good"), atLeast: 72 },
    { id: "poor", label: text("不合格", "poor"), atLeast: 0 },
  ],
  missing: "range",
  rounding: { places: 2, mode: "half-up" },
};

export const ningboCard = defineScorecard(ningbo);

/** What a centre records in a year. */
export type Year = { readonly [key: string]: number | string | { readonly done: readonly string[] } };

export const yearOf = (observed: Year, year = 2020) =>
  AnnualRecord.parse({ complex: "centre", year, observed } as Parameters<typeof AnnualRecord.parse>[0]);
