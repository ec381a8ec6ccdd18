import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Settings, START } from "../../../docs/playground/state/settings.js";
import { answering } from "../../../docs/playground/worker/answer.js";
import type { Answer } from "../../../docs/playground/worker/answer-types.js";
import { TOP } from "../../source.js";

const { steps } = answering();

/** All that follows from the start with some settings otherwise. */
function answerTo(change: Partial<Settings>): Partial<Answer> {
  return Object.assign({}, ...steps({ ...START, ...change }));
}

/** The sample with one text of it replaced. */
function records(from: string, to: string): Pick<Settings, "texts"> {
  expect(START.texts.records).toContain(from);
  return { texts: { ...START.texts, records: START.texts.records.replace(from, to) } };
}

const withPlan = (plan: string) => ({ texts: { ...START.texts, plan } });

describe("what follows from the settings", () => {
  it("is what is found, then what there is to choose, the report, and what is otherwise", () => {
    const kinds = [...steps({ ...START, readings: { "floor-area-force": "strict" } })].map((step) => Object.keys(step));
    expect(kinds).toEqual([["faults", "choices"], ["shown"], ["changes"], ["comparisons"], ["comparisons"]]);
  });

  it("is drawn as far as there are records: milestones, the years, before and after, each reading by itself", () => {
    const readings = { "floor-area-force": "strict", cultivated: "recognised" };
    const { shown, comparisons } = answerTo({ readings });
    const ids = shown?.drawings.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["headline", "map", "milestones", "trend", "funnel", "standards"]));
    expect(comparisons?.map(({ id }) => id)).toEqual(["changes", "readings"]);
    const alone = Object.entries(readings).map(([reading, choice]) => answerTo({ readings: { [reading]: choice } }));
    const bars = comparisons?.find(({ id }) => id === "readings")?.option.series;
    const worse = Array.isArray(bars) ? bars.map(({ data }) => data)[0] : undefined;
    expect(worse).toMatchObject(
      alone.map(({ changes = [] }) => ({ value: changes.filter(({ direction }) => direction === "worse").length })),
    );
    expect(answerTo({ figures: { "standards.0.value.county": "1000" } }).comparisons?.map(({ id }) => id)).toEqual([
      "changes",
    ]);
    expect(answerTo({}).comparisons).toBeUndefined();
    const fewYears = START.texts.records.replaceAll('"year": 2019', '"year": 2020');
    expect(
      answerTo({ texts: { ...START.texts, records: fewYears } }).shown?.drawings.map(({ id }) => id),
    ).not.toContain("trend");
  });

  it("can be posted to a page", () => {
    const answer = answerTo({ readings: { "floor-area-force": "strict" } });
    expect(structuredClone(answer)).toEqual(answer);
  });

  it("has nothing to compare where nothing is otherwise", () => {
    expect(answerTo({}).changes).toBeUndefined();
  });

  it("says in words which verdicts fall when a waiver no longer counts", () => {
    const { changes = [] } = answerTo({ readings: { "floor-area-force": "strict" } });
    const fallen = changes.filter(({ words }) => words.endsWith("判定由已豁免变为不符合"));
    expect(fallen.length).toBeGreaterThan(0);
    expect(fallen.every(({ direction }) => direction === "worse")).toBe(true);
  });

  it("is worse under a threshold raised by hand, and better under one that is lowered", () => {
    const key = "standards.0.value.municipal";
    expect(answerTo({ figures: { [key]: "6000" } }).changes?.some(({ direction }) => direction === "worse")).toBe(true);
    expect(answerTo({ figures: { [key]: "4000" } }).changes?.some(({ direction }) => direction === "better")).toBe(
      true,
    );
  });

  it("takes the same step for a threshold in the JSON of the plan as for one by hand", () => {
    const plan = START.texts.plan.replace('"municipal": "5000"', '"municipal": "4000"');
    expect(plan).not.toBe(START.texts.plan);
    const byHand = answerTo({ figures: { "standards.0.value.municipal": "4000" } }).changes;
    expect(answerTo(withPlan(plan)).changes).toEqual(byHand);
  });

  it("goes by equal aspects, by none, and by the place that is chosen", () => {
    expect(answerTo({ scorecard: "equal" }).changes?.length).toBeGreaterThan(0);
    expect(answerTo({ scorecard: "none" }).shown?.drawings.some(({ id }) => id === "league")).toBe(false);
    expect(answerTo({ scope: ["wenling"] }).shown?.complexes).toHaveLength(4);
  });
});

describe("what is wrong is said in words, at its place", () => {
  const first = (change: Partial<Settings>) => {
    const settings = { ...START, ...change };
    const [fault] = answerTo(change).faults ?? [];
    const text = fault && fault.where in settings.texts ? settings.texts[fault.where as "records"] : "";
    return fault && { ...fault, marked: text.slice(fault.from, fault.to) };
  };

  it("for a value that a record may not have", () => {
    expect(first(records('"floorArea": "4920"', '"floorArea": "4,920"'))).toMatchObject({
      where: "records",
      place: "综合体 › 椒江海洋装备产业创新服务综合体（虚构） › 场地 › 场所面积",
      words: expect.stringContaining('现为"4,920"；应为'),
      marked: '"4,920"',
      hinders: true,
    });
  });

  it("for a name that is not understood, with the nearest, which can be put in its place", () => {
    const change = records('"locality": "wenling"', '"locality": "wenlin"');
    const found = answerTo(change).faults?.find(({ path }) => path.endsWith(".locality"));
    expect(found).toMatchObject({ near: '"wenling"', hinders: false });
    expect(answerTo(change).shown).toBeDefined();
  });

  it("for a key that is not known, without anything to put in the place of its value", () => {
    const { faults = [] } = answerTo(records('"locality": "wenling"', '"localty": "wenling"'));
    const found = faults.filter(({ words }) => words.includes("是否为locality"));
    expect(found).toHaveLength(1);
    expect(found[0]?.near).toBeUndefined();
  });

  it("for half a text", () => {
    const text = START.texts.records.slice(0, 500);
    const { faults = [], shown } = answerTo({ texts: { ...START.texts, records: text } });
    expect(faults.every(({ place, words }) => /^第\d+行$/.test(place) && /^\p{Script=Han}/u.test(words))).toBe(true);
    expect(shown).toBeUndefined();
  });

  it("for an option, a plan, a scorecard, a figure and marks", () => {
    expect(first({ budget: "much" })).toMatchObject({ where: "settings", path: "funding.budget" });
    expect(first({ asOf: "" })).toMatchObject({ where: "settings", path: "asOf" });
    expect(first(withPlan(START.texts.plan.replace('"at-least"', '"at-last"')))).toMatchObject({ where: "plan" });
    expect(first({ scorecard: "own", texts: { ...START.texts, card: "{}" } })).toMatchObject({ where: "card" });
    expect(first({ figures: { "standards.0.value.county": "viel" } })).toMatchObject({
      where: "changes",
      place: "标准 › 场所面积 › 数值 › 县级",
    });
    expect(first({ marks: { management: "abc" } })).toMatchObject({ where: "changes", place: "分值 › 管理运行机制" });
    expect(first({ marks: { management: "21" } })?.words).toContain("100");
  });

  it("for a day that there is not, marks below 0, and a text that is nested without end", () => {
    expect(first({ asOf: "2019-02-30" })).toMatchObject({ where: "settings", place: "截至" });
    expect(first({ marks: { management: "-5" } })).toMatchObject({ where: "changes", place: "分值 › 管理运行机制" });
    for (const records of ["[".repeat(50_000), `{"complexes":${"[".repeat(30_000)}${"]".repeat(30_000)}}`]) {
      expect(first({ texts: { ...START.texts, records } })).toMatchObject({ where: "records", words: "嵌套过深" });
    }
  });

  it("for another city's plan, which the scorecard of this one does not fit", () => {
    const plan = readFileSync(join(TOP, "docs/examples/jiaxing.json"), "utf8");
    expect(first(withPlan(plan))).toMatchObject({ where: "settings", place: expect.stringMatching(/^指标体系 › /) });
    expect(answerTo({ ...withPlan(plan), scorecard: "none" }).shown?.headline).toContain("嘉兴");
  });

  it("in English too", () => {
    const { words, place } = first({ ...records('"floorArea": "4920"', '"floorArea": "4,920"'), language: "en" }) ?? {};
    expect(`${words} ${place?.replace(/› [^›]*（虚构） ›/, "")}`).not.toMatch(/\p{Script=Han}/u);
  });
});
