import { describe, expect, it } from "vitest";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { filesIn } from "../source.js";
import { hardCharts } from "./hard.js";
import { amissIn } from "./laid-out.js";

const WIDTHS = [360, 480, 600, 720, 900, 1080, 1400];

/** The least width and height of each chart, as its comment has them. */
const ROOMS: ReadonlyMap<string, readonly [number, number]> = new Map(
  filesIn("src/charts", ".ts").flatMap(({ text }) =>
    [...text.matchAll(/ \* Room: (\d+) × (\d+) pixels at least\.\n(?: \*.*\n)*?export function (\w+)Chart\(/g)].map(
      ([, width, height, name = ""]) => [name, [Number(width), Number(height)]] as const,
    ),
  ),
);

function sizesOf(name: string): (readonly [number, number])[] {
  const [width, height] = ROOMS.get(name.replace("-plain", "")) ?? expect.fail(`${name}: no room`);
  return [[width, height], ...WIDTHS.map((each) => [each, height] as const), [900, 700]];
}

const SETTINGS = [zhCN, en].flatMap((language) =>
  [1, 35, 200].flatMap((count) => [false, true].map((isUnknown) => ({ language, count, isUnknown, id: language.id }))),
);

describe("in the least room that it asks for, with names of 40 signs, nothing is cut, left out or drawn over", () => {
  it.each(SETTINGS)("$count complexes, all unknown $isUnknown, in $id", ({ language, count, isUnknown }) => {
    const amiss = Object.entries(hardCharts(count, isUnknown, language)).flatMap(([name, option]) =>
      sizesOf(name).flatMap(([width, height]) =>
        amissIn(option, width, height).map((fault) => `${name} ${width}×${height}: ${fault}`),
      ),
    );
    expect(amiss).toEqual([]);
  });
});
