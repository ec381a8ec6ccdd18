import { defineScorecard } from "innovation-service-complex";
import { taizhou, taizhouScorecard } from "innovation-service-complex/taizhou";
import { zhCN } from "innovation-service-complex/zh-CN";
import { describe, expect, it } from "vitest";
import { figuresOf, withFigures } from "../../../docs/playground/worker/figures.js";
import { equalMarks, marksOf, withMarks } from "../../../docs/playground/worker/marks.js";

const marksUnder = (marks: Record<string, string>) =>
  Object.fromEntries(
    marksOf(defineScorecard(withMarks(taizhouScorecard, marks)), zhCN).map(({ id, marks }) => [id, marks]),
  );

describe("marks by hand", () => {
  it("of an aspect are shared out over what is below it, as it was", () => {
    const marks = marksUnder({ management: "10", service: "45" });
    expect(marks).toMatchObject({
      management: "10",
      mechanisms: "5",
      "management-rating": "3",
      cloud: "2",
      service: "45",
    });
  });

  it("of a part make the aspect their sum", () => {
    expect(marksUnder({ cloud: "5", development: "19" })).toMatchObject({
      management: "21",
      cloud: "5",
      development: "19",
    });
  });

  it("add up to the whole whatever the aspect has", () => {
    expect(marksUnder(equalMarks(taizhouScorecard))).toMatchObject({
      management: "25",
      conditions: "25",
      service: "25",
      development: "25",
    });
    expect(() => marksUnder({ management: "33.33", service: "21.67" })).not.toThrow();
  });

  it("that do not add up are refused", () => {
    expect(() => marksUnder({ management: "21" })).toThrow("100");
  });
});

describe("figures by hand", () => {
  const rows = figuresOf(taizhou, zhCN);

  it("are those of standards and targets, each with its name", () => {
    const told = rows.map(({ group, label, value }) => [group, label, value].filter(Boolean).join(" "));
    expect(told).toEqual(expect.arrayContaining(["场所面积 县级 2000", "场所面积 省级 10000", "参与主体 atLeast 3"]));
    expect(rows.filter(({ key }) => key.startsWith("targets."))).toHaveLength(3);
  });

  it("stand in the plan where they did, numbers as numbers", () => {
    const plan = withFigures(taizhou, {
      "standards.0.value.county": "1800",
      "targets.1.value": "33",
      "standards.99.value": "1",
    });
    expect(plan).toMatchObject({
      standards: { 0: { value: { county: "1800" } } },
      targets: { 1: { value: expect.anything() } },
    });
    expect(withFigures(taizhou, {})).toEqual(taizhou);
  });
});
