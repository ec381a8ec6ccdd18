import { describe, expect, it } from "vitest";
import { defineScorecard } from "../../src/index.js";
import { type IndicatorIn, leaf, refusedFor, type ScoringIn, written } from "./written.js";

/** What is refused of one indicator of 100 marks: path below it, got, accepted in both languages, example. */
function said(scoring: ScoringIn, source?: IndicatorIn["source"], more: object = {}) {
  const input = written([leaf("x", 100, scoring, source)], more);
  return refusedFor(() => defineScorecard(input), input).map(({ path, got, accepted: { zh, en }, example }) => [
    path.replace("root.children[0].", ""),
    got,
    zh,
    en,
    example,
  ]);
}

const curve = (...points: readonly (readonly [at: number, marks: number])[]) =>
  ({ kind: "curve", points: points.map(([at, marks]) => ({ at, marks })) }) as const;

describe("a scoring that does not hold together says what it takes", () => {
  it.each<[string, ScoringIn, unknown[][]]>([
    [
      "a line without a slope",
      { kind: "linear", zeroAt: 5, fullAt: 5 },
      [["scoring.fullAt", '"5"', "与 zeroAt 不同的值", "another value than `zeroAt`", '"6"']],
    ],
    [
      "points out of order",
      curve([5, 0], [4, 1]),
      [
        [
          "scoring.points[1].at",
          '"4"',
          "不小于前一点的值5",
          "no less than the value before it, 5: points stand in order",
          '"5"',
        ],
      ],
    ],
    ["points at one value", curve([5, 0], [5, 100]), []],
    [
      "a scale without a width",
      { kind: "rating", min: 5, max: 5, combine: "mean" },
      [["scoring.max", '"5"', "大于 min（5）", "above `min` (5)", '"6"']],
    ],
    [
      "more marks than there are",
      curve([5, 101]),
      [["scoring.points[0].marks", '"101"', "不超过指标分值100", "no more than the indicator's marks, 100", '"100"']],
    ],
    ["as many as there are", curve([5, 100]), []],
    [
      "a base of more",
      { kind: "each", marks: 1, base: 101 },
      [["scoring.base", '"101"', "不超过指标分值100", "no more than the indicator's marks, 100", '"100"']],
    ],
    [
      "steps down that rise in share",
      {
        kind: "steps",
        steps: [
          { atMost: 1, share: "0.5" },
          { atMost: 2, share: "0.6" },
        ],
      },
      [["scoring.steps[1].share", '"0.6"', "不高于前一级的比例0.5", "no more than the share before it, 0.5", '"0.5"']],
    ],
    [
      "steps up that fall in marks",
      {
        kind: "steps",
        steps: [
          { atLeast: 1, marks: 60 },
          { atLeast: 2, marks: 50 },
        ],
      },
      [["scoring.steps[1].marks", '"50"', "不低于前一级的分值60", "no less than the marks before it, 60", '"60"']],
    ],
    [
      "steps up that fall in share",
      {
        kind: "steps",
        steps: [
          { atLeast: 1, share: "0.6" },
          { atLeast: 2, share: "0.5" },
        ],
      },
      [["scoring.steps[1].share", '"0.5"', "不低于前一级的比例0.6", "no less than the share before it, 0.6", '"0.6"']],
    ],
    [
      "steps down that rise in marks",
      {
        kind: "steps",
        steps: [
          { atMost: 1, marks: 50 },
          { atMost: 2, marks: 60 },
        ],
      },
      [["scoring.steps[1].marks", '"60"', "不高于前一级的分值50", "no more than the marks before it, 50", '"50"']],
    ],
    [
      "bounds out of order",
      {
        kind: "steps",
        steps: [
          { atLeast: 2, marks: 1 },
          { atLeast: 2, marks: 2 },
        ],
      },
      [
        [
          "scoring.steps[1].atLeast",
          '"2"',
          "大于前一级的界限2",
          "above the bound before it, 2: steps ascend by bound",
          '"3"',
        ],
      ],
    ],
    [
      "an item twice",
      {
        kind: "checklist",
        items: ["a", "b", "a"].map((id) => ({ id, label: { zh: id, en: id }, marks: id === "b" ? 40 : 30 })),
      } as never,
      [["scoring.items[2].id", '"a"', "同一清单内不重复的标识", "an id that stands once", '"a-2"']],
    ],
    [
      "a case after one that holds for all",
      {
        kind: "by-case",
        cases: [{ scoring: curve([0, 1]) }, { scoring: curve([0, 2]) }],
      },
      [
        [
          "scoring.cases[0].when",
          "nothing",
          "条件：其后还有情形",
          "a condition, for cases after one that holds for all are never reached",
          '{"choice":"locality","in":["…"]}',
        ],
      ],
    ],
  ])("%s", (_, scoring, faults) => {
    expect(said(scoring)).toEqual(faults);
  });
});

describe("a source that can never say what is scored", () => {
  const checklist = { kind: "checklist", items: [{ id: "a", label: { zh: "a", en: "a" }, marks: 100 }] } as never;
  const rating = { kind: "rating", min: 1, max: 5, combine: "mean" } as never;
  const sum = { sum: ["a", "b"] } as const;

  it("is refused of a checklist, and of ratings", () => {
    const [list] = said(checklist, sum);
    expect(list).toEqual(
      expect.arrayContaining([
        "source",
        "清单的观测键（不是数值）",
        "the observed key of a checklist, no figure",
        '"panel-checklist"',
      ]),
    );
    const [rated] = said(rating, sum);
    expect(rated).toEqual(
      expect.arrayContaining([
        "source",
        "评委评分的观测键（不是数值）",
        "the observed key of a panel's ratings, no figure",
        '"panel-rating"',
      ]),
    );
  });

  it("is a key that the dictionary has as a figure", () => {
    expect(said(checklist, "a")).toEqual([]);
    expect(said(checklist, { observed: "a" })).toEqual([]);
  });
});
