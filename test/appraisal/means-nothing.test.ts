import { describe, expect, it } from "vitest";
import { defineScorecard, readStandingRules } from "../../src/index.js";
import { taizhouStanding } from "../../src/taizhou/index.js";
import { ABSENT, altered } from "../plan/altered.js";
import { keysOf } from "../schema/agreement.js";
import { leaf, named, refusedFor, upTo, written } from "./written.js";

/*
 * What a scorecard or rules of standing say in good form and to no purpose is refused; the example put in its place is not.
 */

type Told = readonly [path: string, got: string, zh: string, en: string, example: string];

function expectMended(input: object, read: (input: unknown) => unknown, faults: readonly Told[]) {
  const found = refusedFor(() => read(input));
  expect(found.map(({ path, got, accepted: { zh, en }, example }) => [path, got, zh, en, example])).toEqual(faults);
  const mended = found.reduce<unknown>((before, { path, example }) => {
    const keys = keysOf(path.replaceAll(/\[(\d+)\]/g, ".$1"));
    return altered(before, keys, example === "null" ? ABSENT : JSON.parse(example));
  }, input);
  expect(refusedFor(() => read(mended))).toEqual([]);
}

describe("of a scorecard", () => {
  const base = written([upTo("x", 100)]);
  const read = (input: unknown) => defineScorecard(input as typeof base);
  const once = (cap: number) => ({
    adjustments: [
      { ...named("loss"), kind: "deduction", marks: 5, cap, when: { value: { observed: "profit" }, below: 0 } },
    ],
  });

  const listing = (...marks: readonly number[]) => {
    const items = marks.map((own, at) => ({ ...named(`item-${at}`), marks: own }));
    return { root: { ...base.root, children: [leaf("x", 100, { kind: "checklist", items })] } };
  };
  const ITEMS = [
    "使各项之和等于指标分值100的分值",
    "as many as make the items add up to the indicator's marks, 100",
  ] as const;

  it.each<[string, object, readonly Told[]]>([
    [
      "two grades of one name",
      {
        grades: [
          { ...named("good"), atLeast: 60 },
          { id: "poor", label: { zh: "差", en: "Good" }, atLeast: 0 },
        ],
      },
      [["grades[1].label.en", '"Good"', "与 good 不同的名称", "a name other than that of good", '"Good 2"']],
    ],
    [
      "what counts once, cut below its marks",
      once(4.99),
      [
        [
          "adjustments[0].cap",
          '"4.99"',
          "不小于其分值5（无来源的只计一次）",
          "no less than its marks, 5: without a source it counts once",
          '"5"',
        ],
      ],
    ],
    ["what counts once, up to its marks", once(5), []],
    [
      "a list of items that add up to less than the marks",
      listing(30, 69),
      [["root.children[0].scoring.items[1].marks", '"69"', ...ITEMS, '"70"']],
    ],
    [
      "a list of items that add up to more",
      listing(30, 71),
      [["root.children[0].scoring.items[1].marks", '"71"', ...ITEMS, '"70"']],
    ],
    [
      "what counts by its source, whose first unit is cut",
      { adjustments: [{ ...named("prize"), kind: "bonus", marks: 5, cap: 4, source: { observed: "prizes" } }] },
      [],
    ],
  ])("%s", (_, own, faults) => expectMended({ ...base, ...own }, read, faults));
});

describe("of rules of standing", () => {
  const [first, second, ...others] = taizhouStanding.standings;

  it("two standings of one name", () => {
    const standings = [first, { ...second, label: { ...second?.label, zh: first?.label.zh } }, ...others];
    const name = first?.label.zh;
    const told = [`与 ${first?.id} 不同的名称`, `a name other than that of ${first?.id}`] as const;
    expectMended({ ...taizhouStanding, standings }, readStandingRules, [
      ["standings[1].label.zh", `"${name}"`, ...told, `"${name} 2"`],
    ]);
  });

  const steps = ["well", "warned", { ...named("mending"), years: 1 }, { ...named("off"), final: true }];
  const rule = (id: string, more: object) => ({ ...named(id), grades: ["poor"], to: "warned", ...more });
  const outdone = (at: number, by: string): readonly Told[] => [
    [
      `rules[${at}]`,
      expect.any(String),
      `不填：凡其适用时均由规则 ${by} 决定`,
      `nothing: wherever it holds, rule ${by} decides`,
      "null",
    ],
  ];
  const itself: readonly Told[] = [
    ["rules[0].to", '"warned"', "起始状态以外的状态", "a standing other than the one it leads from", '"well"'],
  ];

  it.each<[string, readonly object[], readonly Told[]]>([
    ["two rules alike: the second", [rule("a", {}), rule("b", {})], outdone(1, "a")],
    ["a rule beside one to what is severer", [rule("a", {}), rule("b", { to: "off" })], outdone(0, "b")],
    ["a rule beside one to what is milder", [rule("a", {}), rule("b", { to: "well" })], outdone(1, "a")],
    ["a row beside a shorter one", [rule("a", {}), rule("b", { inARow: 2 })], outdone(1, "a")],
    ["a row beside a longer one to what is severer", [rule("a", {}), rule("b", { inARow: 2, to: "off" })], []],
    ["from some beside from any", [rule("a", {}), rule("b", { from: ["well"] })], outdone(1, "a")],
    ["from any beside from some", [rule("a", { from: ["well"] }), rule("b", { to: "mending", from: ["warned"] })], []],
    [
      "from any beside from each that is not final",
      [rule("a", { from: ["well", "warned", "mending"] }), rule("b", {})],
      outdone(1, "a"),
    ],
    ["one grade beside that and another", [rule("a", { grades: ["poor", "bad"] }), rule("b", {})], outdone(1, "a")],
    ["another grade too", [rule("a", {}), rule("b", { grades: ["poor", "bad"] })], []],
    [
      "in time beside at any time",
      [rule("a", { from: ["mending"] }), rule("b", { from: ["mending"], inTime: true })],
      outdone(1, "a"),
    ],
    [
      "at any time beside what is severer in time",
      [rule("a", { from: ["mending"] }), rule("b", { from: ["mending"], inTime: true, to: "off" })],
      [],
    ],
    ["a rule to the standing that it is from", [rule("a", { from: ["warned"] })], itself],
    ["a rule to one of those that it is from", [rule("a", { from: ["well", "warned"] })], []],
    ["a time to put things right begun anew", [rule("a", { from: ["mending"], to: "mending" })], []],
    [
      "a rule that keeps a milder one off",
      [rule("a", { from: ["warned"] }), rule("b", { grades: ["poor", "fair"], inARow: 2, to: "well" })],
      [],
    ],
  ])("%s", (_, rules, faults) => {
    const standings = steps.map((step) => (typeof step === "string" ? named(step) : step));
    const all = { id: "own", provenance: "illustrative", standings, initial: "well", rules };
    expectMended(all, readStandingRules, faults);
  });
});
