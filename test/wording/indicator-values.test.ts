import { describe, expect, it } from "vitest";
import type { NameSources } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { contextOf, unitName, valueOfIndicator } from "../../src/wording/context.js";

const scoring = { kind: "linear", zeroAt: "0", fullAt: "100" };
const indicator = (id: string, unit?: string) => ({
  id,
  label: { zh: id, en: id },
  marks: "50",
  source: `own-${id}`,
  ...(unit !== undefined && { unit }),
  scoring,
});
const children = [indicator("floor", "m²"), indicator("area", "m²"), indicator("rate", "ratio"), indicator("index")];
const scorecards = [
  taizhouScorecard,
  { ...taizhouScorecard, id: "own", root: { ...taizhouScorecard.root, id: "own-root", children } },
] as unknown as NonNullable<NameSources["scorecards"]>;
const contexts = [zhCN, en].map((language) => contextOf(taizhou, language, { scorecards }));

describe("the value of an indicator", () => {
  it.each([
    ["floor", "1999.999", false, "1,999.999平方米", "1,999.999 m²"],
    ["floor", "1999.999", true, "1,999.999平方米", "1,999.999 m²"],
    ["rate", "0.123456", false, "12.35%", "12.35%"],
    ["rate", "0.123456", true, "12.3456%", "12.3456%"],
    ["index", "1234.5678", false, "1,234.57", "1,234.57"],
    ["index", "1234.5678", true, "1,234.5678", "1,234.5678"],
    // Of two scorecards one has it in m², the other in per cent.
    ["area", "1234.5678", false, "1,234.57", "1,234.57"],
  ])("%s of %s, exact %s, is in its unit, where that is one", (id, value, isExact, zh, english) => {
    expect(contexts.map((context) => valueOfIndicator(context, id, value, isExact))).toEqual([zh, english]);
  });

  it("is not exact unless that is asked for", () => {
    expect(contexts.map((context) => valueOfIndicator(context, "rate", "0.123456"))).toEqual(["12.35%", "12.35%"]);
  });

  it.each([
    ["ratio", "%", "%"],
    ["m²", "平方米", "m²"],
    ["yuan", "元", "yuan"],
  ])("in %s has behind it", (unit, zh, english) => {
    expect(contexts.map((context) => unitName(context, unit))).toEqual([zh, english]);
  });
});
