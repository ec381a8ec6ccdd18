import { describe, expect, it } from "vitest";
import { withReadings } from "../../src/index.js";
import { at } from "./altered.js";
import { linjiang, linjiangWith, load, planFaults } from "./linjiang.js";

const given = (set: unknown) => linjiangWith(["readings", "size", "alternatives", "given", "set"], set);

describe("-0 never comes out of a plan", () => {
  it("as a target", () => {
    expect(at(load(linjiangWith("targets.0.value", -0)), "targets.0.value")).toBe(0);
  });

  it("as the number of a choice, or where it is put", () => {
    const plan = withReadings(load(given({ "targets.yearly.value": "$value" })), {
      size: { id: "given", value: -0 },
    });
    expect(at(plan, "chosen.size.value")).toBe(0);
    expect(at(plan, "targets.0.value")).toBe(0);
  });

  it("as what an alternative sets", () => {
    const set = ["readings", "start", "alternatives", "issue", "set"];
    const plan = load(linjiangWith(set, { "targets.yearly.value": -0 }));
    expect(at(withReadings(plan, { start: "issue" }), "targets.0.value")).toBe(0);
  });
});

it("`$value` stands for the number inside a value as well", () => {
  const plan = load(given({ "standards.area.value": { base: "$value", star: "4000" } }));
  expect(at(withReadings(plan, { size: { id: "given", value: 7 } }), "standards.0.value.base")).toBe("7");
});

it("`$value` in a label is left alone", () => {
  const label = { zh: "$value", en: "$value" };
  const plan = load(linjiangWith(["readings", "size", "alternatives", "given", "label"], label));
  const there = withReadings(plan, { size: { id: "given", value: 7 } });
  expect(there.readings.size?.alternatives.given?.label).toEqual(label);
});

it.each<[string, object]>([
  ["a Map", new Map([["delistingEnds", "everything"]])],
  ["a Date", new Date(0)],
])("%s in place of an object whose keys are all optional is refused, not read as {}", (_, value) => {
  expect(planFaults(linjiangWith("practice", value))).toMatchObject([
    { path: "practice", got: "an object of a class", accepted: { zh: "对象", en: "an object" } },
  ]);
});

it("one mistake is one fault: a standard that stands twice is none of a target", () => {
  const paths = planFaults(linjiangWith("standards.6", linjiang.standards[0])).map(({ path }) => path);
  expect(paths).toEqual(["standards[6].id"]);
});
