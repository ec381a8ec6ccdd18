import { describe, expect, it } from "vitest";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { hardCharts } from "./hard.js";
import { amissIn } from "./laid-out.js";

const SIZES = [
  [360, 640],
  [600, 600],
  [900, 560],
  [1400, 700],
] as const;

const SETTINGS = [zhCN, en].flatMap((language) =>
  [1, 35, 200].flatMap((count) => [false, true].map((isUnknown) => ({ language, count, isUnknown, id: language.id }))),
);

describe("with names of 40 signs nothing is cut, left out or drawn over", () => {
  it.each(SETTINGS)("$count complexes, all unknown $isUnknown, in $id", ({ language, count, isUnknown }) => {
    const amiss = Object.entries(hardCharts(count, isUnknown, language)).flatMap(([name, option]) =>
      SIZES.flatMap(([width, height]) =>
        amissIn(option, width, height).map((fault) => `${name} ${width}×${height}: ${fault}`),
      ),
    );
    expect(amiss).toEqual([]);
  });
});
