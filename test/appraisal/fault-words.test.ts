import { describe, expect, it } from "vitest";
import {
  ahpWeights,
  Complex,
  criticWeights,
  defineScorecard,
  equalWeights,
  improvementsTo,
  overPlatforms,
  rankRobustness,
  rankSheets,
  type ScoreSheet,
  score,
  scoreAll,
  scorecardFor,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { cardOf, recordOf, refusedFor, said, upTo, written } from "./written.js";

describe("weights say what they take", () => {
  const square = ["1至15阶的方阵", "a square of 1 to 15 rows", '[[1,3],["1/3",1]]'];

  it.each([
    ["no rows", [], ["", "0", ...square]],
    ["no list", "x", ["", '"x"', ...square]],
    ["a short row", [[1, 2], ["1/2"]], ["[1]", '["1/2"]', "2个比较值", "2 comparisons", "[1,1]"]],
    [
      "a comparison of 0",
      [
        [1, 0],
        [1, 1],
      ],
      ["[0][1]", "0", "大于0的数或分数", "a decimal or fraction above 0", '"1/3"'],
    ],
    ["itself twice as good", [[2]], ["[0][0]", "2", "1（与自身相比）", "1, of each with itself", "1"]],
    [
      "no inverse",
      [
        [1, "2/3"],
        [2, 1],
      ],
      ["[1][0]", "2", "[0][1] 的倒数", "the inverse of [0][1]", '"3/2"'],
    ],
  ])("comparisons with %s", (_, matrix, fault) => {
    expect(said(() => ahpWeights(matrix as never))).toEqual([
      "not a usable matrix of comparisons · 判断矩阵有误",
      fault,
    ]);
  });

  it("a number of indicators", () => {
    expect(said(() => equalWeights(0))).toEqual([
      "not a usable number of indicators · 指标个数无效",
      ["n", "0", "1至1000之间的整数", "an integer from 1 to 1,000", "4"],
    ]);
  });

  it("directions", () => {
    expect(
      said(() =>
        criticWeights(
          [
            [1, 2],
            [2, 1],
            [3, 3],
          ],
          ["higher"],
        ),
      ),
    ).toEqual([
      "not usable directions · 指标方向有误",
      [
        "directions",
        '["higher"]',
        '2个 "higher" 或 "lower"，每列一个',
        '2 of "higher" or "lower", one for each column',
        '["higher","higher"]',
      ],
    ]);
  });
});

describe("sheets and records say with which others they stand", () => {
  const card = cardOf([upTo("x", 100)]);
  const [a, b] = scoreAll(card, [recordOf({ x: 1 }, "a"), recordOf({ x: 0 }, "b")]);
  if (!a || !b) throw new Error("no sheets");
  const APART = "sheets that do not belong together · 评分表不属于一起";
  const of = (platform: string, observed: object) => ({ ...recordOf({ ...observed }, "pumps"), platform });
  const whole = overPlatforms(card, [of("lab", { x: 1 })]);

  it.each<[string, () => unknown, string, string, unknown[]]>([
    [
      "of one year",
      () => rankSheets([a, { ...b, year: 2019 }]),
      "does-not-fit",
      APART,
      ["sheets[1].year", "2019", "同一年度（2020）", "the year of the others, 2020", "2020"],
    ],
    [
      "each once",
      () => rankSheets([a, b, a]),
      "double",
      APART,
      [
        "sheets[2].complex",
        '"a"',
        "每个综合体（或其中每个平台）一张评分表",
        "one sheet for each complex, or for each platform in it",
        '"pumps"',
      ],
    ],
    [
      "of a single record",
      () => improvementsTo(card, whole[0] ?? a, "good"),
      "out-of-range",
      APART,
      [
        "sheet.platforms",
        '"pumps"',
        "单份记录的评分表（请逐个平台查询）",
        "the sheet of a single record: ask of each platform by itself",
        '"pumps"',
      ],
    ],
    [
      "with others of their year to compare with",
      () => score(card, recordOf({}, "a"), { cohort: [recordOf({}, "b", 2018), recordOf({}, "c", 2019)] }),
      "does-not-fit",
      "not a usable cohort · 比较对象有误",
      ["cohort", "[2018,2019]", "含2020年度的记录", "records of 2020 among them", "2020"],
    ],
    [
      "with a weight that one of them has",
      () => overPlatforms(card, [of("lab", { x: 1, staff: 2 })], { weight: "staf" }),
      "not-understood",
      "not a usable weight of platforms · 平台的权重有误",
      ["options.weight", '"staf"', expect.any(String), expect.any(String), '"staff"'] as unknown[],
    ],
  ])("%s", (_, ask, code, ...faults) => {
    expect(said(ask)).toEqual(faults);
    expect(refusedFor(ask).map((fault) => fault.code)).toEqual([code]);
  });

  it("a weight like none of their keys may yet be recorded", () => {
    const [sheet] = overPlatforms(card, [of("lab", { x: 1 }), of("studio", { x: 0 })], { weight: "floor-area" });
    expect(sheet).toMatchObject({ range: ["0", "100"], missing: ["observed.floor-area"] });
  });
});

describe("a robustness analysis says what it takes", () => {
  const card = cardOf([upTo("x", 100)]);

  it("of its options", () => {
    const options = { draws: 0, seed: 1.5, spread: 2, top: [0] };
    expect(said(() => rankRobustness(card, scoreAll(card, []), options as never))).toEqual([
      "not usable for rankRobustness · rankRobustness 的输入有误",
      ["draws", "0", "不小于1的整数", "an integer of 1 or more", "3"],
      ["seed", "1.5", "整数", "an integer", "7"],
      ["spread", "2", "0至1的比例", "a share from 0 to 1", '"0.3"'],
      ["top[0]", "0", "不小于1的整数", "an integer of 1 or more", "3"],
    ]);
    const most = { draws: 1e9, seed: 1, spread: 0.2, top: [] };
    expect(said(() => rankRobustness(card, scoreAll(card, []), most))).toEqual([
      "not usable options · 稳健性分析的参数有误",
      ["draws", "1000000000", "1至1000000之间的整数", "an integer from 1 to 1000000 for 0 sheets", "1000"],
    ]);
  });
});

describe("scorecards say what they take", () => {
  const pumps = (milestones: object[]) =>
    Complex.parse({ id: "pumps", name: "泵业", locality: "wenling", milestones: milestones as never });
  const of = (id: string, tier: string) =>
    cardOf([upTo("x", 100)], { id, appliesTo: { listed: { tiers: [tier], state: "now" } } });
  const day = { plan: taizhou, asOf: "2020-12-31" };
  const cards = [of("a", "county"), of("b", "municipal")];

  it("where none applies, or there is none", () => {
    expect(said(() => scorecardFor(cards, pumps([]), day))).toEqual([
      "no scorecard applies · 没有适用的指标体系",
      [
        "complex",
        '{"id":"pumps"}',
        "恰好适用以下一个指标体系：a、b",
        "what exactly one of these applies to: a, b",
        '"a"',
      ],
    ]);
    expect(said(() => scorecardFor([], pumps([])))).toEqual([
      "no scorecard applies · 没有适用的指标体系",
      [
        "complex",
        '{"id":"pumps"}',
        "恰好适用以下一个指标体系：无",
        "what exactly one of these applies to: none",
        '"general"',
      ],
    ]);
  });

  it("where it is open which one applies", () => {
    expect(said(() => scorecardFor(cards, pumps([])))).toEqual([
      "it is open which scorecard applies · 适用哪个指标体系尚待核实",
      [
        "complex",
        '{"id":"pumps","missing":["ground"]}',
        "恰好适用以下一个指标体系：a、b",
        "what exactly one of these applies to: a, b",
        '"a"',
      ],
    ]);
  });

  it("nested beyond measure", () => {
    let root: object = { kind: "indicator" };
    for (let level = 0; level < 70; level += 1) root = { children: [root] };
    const [whole, fault] = said(() => defineScorecard({ root } as never));
    expect(whole).toMatch(/ · /);
    expect(fault).toEqual([
      "",
      expect.any(String),
      "嵌套不超过64层的指标体系",
      "a scorecard nested 64 levels at most",
      "{}",
    ]);
  });

  it("a grade that there is not", () => {
    const card = cardOf([upTo("x", 100)]);
    const sheet = { complex: "a", total: "1", grade: card.grades[0]?.id, certain: true } as unknown as ScoreSheet;
    const [whole, fault] = said(() => improvementsTo(card, sheet, "excellent-beyond"));
    expect(whole).toBe("no such grade · 没有这个等次");
    expect((fault as string[]).slice(0, 2)).toEqual(["grade", '"excellent-beyond"']);
  });
});

describe("grades say what they take", () => {
  const grade = (id: string, own: object) => ({ id, label: { zh: id, en: id }, ...own });
  const graded = (grades: object[], more: object = {}) =>
    said(() => defineScorecard(written([upTo("x", 100)], { grades: grades as never, ...more }))).slice(1);
  const pass = grade("pass", { atLeast: 0 });

  it.each([
    [
      "none",
      [],
      [
        "grades",
        "[]",
        "至少一个等次",
        "at least one grade",
        '[{"id":"pass","label":{"zh":"合格","en":"pass"},"atLeast":"0"}]',
      ],
    ],
    [
      "a last one above 0",
      [grade("good", { atLeast: 60 })],
      ["grades[0].atLeast", '"60"', "0（末等）", "0, of the last grade", '"0"'],
    ],
    [
      "a last one with a quota",
      [grade("pass", { atLeast: 0, top: { share: 0.5, round: "down" } })],
      [
        "grades[0].top",
        '{"share":"0.5","round":"down"}',
        "末等不设名额和条件",
        "nothing: the last grade has no quota or condition",
        "null",
      ],
    ],
    [
      "a worse one with the same bound",
      [grade("good", { atLeast: 0 }), pass],
      [
        "grades[0].atLeast",
        '"0"',
        "大于0的下限：只有末等自0起",
        "a bound above 0: only the last grade begins there",
        '"1"',
      ],
    ],
    [
      "a quota of nobody",
      [grade("good", { atLeast: 60, top: { share: 0, round: "down" } }), pass],
      ["grades[0].top.share", "0", "大于0、不大于1的比例", "a share above 0, up to 1", '"0.15"'],
    ],
    [
      "a quota of more than all",
      [grade("good", { atLeast: 60, top: { share: "1.01", round: "down" } }), pass],
      ["grades[0].top.share", '"1.01"', "大于0、不大于1的比例", "a share above 0, up to 1", '"0.15"'],
    ],
    [
      "a rule for ties without a quota",
      [grade("good", { atLeast: 60, ties: "in" }), pass],
      ["grades[0].ties", '"in"', "只有设名额的等次才填", "nothing: only a grade with a quota takes it", "null"],
    ],
    [
      "a quota no wider than a better grade's",
      [
        grade("best", { atLeast: 80, top: { share: 0.3, round: "down" } }),
        grade("good", { atLeast: 60, top: { share: 0.3, round: "down" } }),
        pass,
      ],
      [
        "grades[1].top.share",
        '"0.3"',
        "大于更好等次的名额（名额为累计）",
        "above the quota of every better grade: quotas are cumulative",
        '"1"',
      ],
    ],
    [
      "a bound that nobody can reach",
      [grade("good", { atLeast: "100.01" }), pass],
      ["grades[0].atLeast", '"100.01"', "可达到的分数，最高100", "a total that can be reached, at most 100", '"100"'],
    ],
  ])("%s", (_, grades, fault) => {
    expect(graded(grades)).toEqual([fault]);
  });

  it("the same bound is taken below a grade with a quota, whose rest it takes", () => {
    expect(
      graded([
        grade("best", { atLeast: 60, top: { share: 0.3, round: "down" } }),
        grade("good", { atLeast: 60 }),
        pass,
      ]),
    ).toEqual([]);
  });

  it("a bound is within reach by a bonus, and without a cap whatever it is", () => {
    const bonus = (cap: object) => ({
      adjustments: [
        {
          id: "b",
          label: { zh: "加分", en: "bonus" },
          kind: "bonus",
          marks: 1,
          source: { observed: "prizes" },
          ...cap,
        },
      ],
    });
    const grades = [grade("good", { atLeast: "104" }), pass];
    expect(graded(grades, bonus({ cap: 3 }))).toEqual([
      ["grades[0].atLeast", '"104"', "可达到的分数，最高103", "a total that can be reached, at most 103", '"103"'],
    ]);
    expect(graded(grades, bonus({ cap: 4 }))).toEqual([]);
    expect(graded(grades, bonus({}))).toEqual([]);
  });
});

describe("indicators and groups say what they take", () => {
  const nodes = (children: object[]) => said(() => defineScorecard(written(children as never))).slice(1);

  it.each([
    [
      "an id twice",
      [upTo("x", 50), upTo("x", 50)],
      ["root.children[1].id", '"x"', "指标体系内不重复的标识", "an id that stands once in the scorecard", '"x-2"'],
    ],
    [
      "a group of nothing",
      [upTo("x", 100), { id: "g", label: { zh: "组", en: "group" }, marks: 0, children: [] }],
      [
        "root.children[1].children",
        "[]",
        "至少一个指标或指标组",
        "at least one indicator or group",
        '[{"id":"income","label":{"zh":"收入","en":"income"},"marks":"10","scoring":{"kind":"each","marks":"1"},"source":"income"}]',
      ],
    ],
  ])("%s", (_, children, fault) => {
    expect(nodes(children)).toContainEqual(fault);
  });

  it("an indicator of no marks", () => {
    expect(nodes([upTo("x", 100), upTo("y", 0)])).toContainEqual([
      "root.children[1].marks",
      "0",
      "大于0的数",
      "a decimal above 0",
      '"10"',
    ]);
  });
});
