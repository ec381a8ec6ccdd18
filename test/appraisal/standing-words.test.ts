import { describe, expect, it } from "vitest";
import { type Fault, readStandingRules, type StandingRules, standing } from "../../src/index.js";
import { taizhouStanding } from "../../src/taizhou/index.js";
import { refusedFor } from "./written.js";

const label = (id: string) => ({ zh: id, en: id });
const standingsOf = (...ids: string[]) => ids.map((id) => ({ id, label: label(id) }));
const rule = (id: string, grades: string[], to: string, more: object = {}) => ({
  id,
  label: label(id),
  grades,
  to,
  ...more,
});

/** Each fault as code, path, got, accepted in both languages, example. */
const told = (faults: readonly Fault[]) =>
  faults.map(({ code, path, got, accepted: { zh, en }, example }) => [code, path, got, zh, en, example]);

describe("rules of standing say what they take", () => {
  const rules = (more: object) => ({ ...taizhouStanding, ...more }) as StandingRules;
  const [first] = taizhouStanding.rules;
  const faults = (more: object) => told(refusedFor(() => readStandingRules(rules(more))));

  it.each<[string, object, readonly unknown[]]>([
    [
      "an id once",
      { rules: [first, first] },
      [
        "double",
        "rules[1].id",
        `"${first?.id}"`,
        "同一清单内不重复的标识",
        "an id that stands once",
        `"${first?.id}-2"`,
      ],
    ],
    [
      "to begin with what is not final",
      { initial: "delisted" },
      ["does-not-fit", "initial", '"delisted"', "非终止的状态", "a standing that is not final", '"commended"'],
    ],
    [
      "in time only where time is given",
      { rules: [{ ...first, from: ["in-good-standing"], inTime: true }] },
      [
        "does-not-fit",
        "rules[0].inTime",
        "true",
        "不填：起始状态均未给出整改年限",
        "nothing: none of the standings that it leads from gives `years`",
        "null",
      ],
    ],
  ])("%s", (_, more, fault) => {
    expect(faults(more)).toEqual([fault]);
  });

  it("in time from any standing, where one of them gives time", () => {
    const { from: _, ...anywhere } = { from: [], ...first };
    expect(faults({ rules: [{ ...anywhere, inTime: true }] })).toEqual([]);
    expect(faults({ rules: [{ ...first, from: ["warned", "rectifying"], inTime: true }] })).toEqual([]);
    const untimed = taizhouStanding.standings.map(({ years: _years, ...each }) => each);
    expect(faults({ standings: untimed, rules: [{ ...anywhere, inTime: true }] })).toHaveLength(1);
  });
});

describe("the grades of a history", () => {
  const rules = { ...taizhouStanding, rules: [rule("out", ["failed", "poor"], "delisted")] } as StandingRules;
  const faults = (...history: object[]) =>
    told(
      refusedFor(() =>
        standing(
          rules,
          history.map((each, at) => ({ year: 2018 + at, certain: true, grade: "good", ...each })),
        ),
      ),
    ).map((each) => each.slice(1));

  it("are those of its scorecards, where all say which these are: none has what the rules name", () => {
    expect(faults({ grades: ["good", "failed"] }, { grades: ["good"] })).toEqual([
      ["rules[0].grades[1]", '"poor"', expect.stringContaining("good"), expect.stringContaining('"failed"'), '"good"'],
    ]);
    expect(faults({ grades: ["good", "failed"] }, { grades: ["good", "poor"] })).toEqual([]);
    expect(faults({ grades: ["good", "failed"] }, {})).toEqual([
      ["history[1].grade", '"good"', expect.any(String), expect.any(String), expect.any(String)],
    ]);
    expect(faults({ grades: [] }, { grades: [] })).toEqual([]);
  });

  it("are each of its own scorecard, those that it may come to as well", () => {
    const grades = ["good", "failed", "poor"];
    expect(faults({ grades, grade: "god", possible: ["failed", "good", "pass"] })).toMatchObject([
      ["history[0].grade", '"god"', expect.any(String), expect.any(String), '"good"'],
      ["history[0].possible[2]", '"pass"', expect.any(String), expect.any(String), '"good"'],
    ]);
  });
});

describe("after a gap longer than any row of a rule", () => {
  const steps: StandingRules = {
    ...taizhouStanding,
    standings: [...standingsOf("a", "b", "c", "d"), { id: "out", label: label("out"), final: true }],
    initial: "a",
    rules: [
      rule("b", ["low"], "b", { from: ["a"], inARow: 3 }),
      rule("c", ["mean"], "c", { from: ["b"], inARow: 3 }),
      rule("d", ["poor"], "d", { from: ["c"], inARow: 3 }),
      rule("out", ["failed"], "out"),
    ],
  } as StandingRules;
  const grades = ["fine", "low", "mean", "poor", "failed"];
  const year = (of: number, grade: string, more: object = {}) => ({ year: of, grade, certain: true, grades, ...more });

  it("whatever a row of rows can lead to is possible", () => {
    const all = ["a", "b", "c", "d", "out"];
    expect(standing(steps, [year(2000, "fine"), year(2010, "fine")]).possible).toEqual(all);
    const either = year(2000, "fine", { certain: false, possible: ["fine", "failed"] });
    expect(standing(steps, [either, year(2010, "fine")]).possible).toEqual(all);
    // Of eight years not all three rows have room.
    expect(standing(steps, [year(2000, "fine"), year(2009, "fine")]).possible).toEqual(["a", "b", "c", "out"]);
  });

  it("its last years count in a row with the next", () => {
    const back: StandingRules = {
      ...steps,
      standings: standingsOf("a", "b"),
      rules: [rule("b", ["low"], "b", { from: ["a"], inARow: 2 }), rule("a", ["low"], "a", { from: ["b"] })],
    } as StandingRules;
    expect(standing(back, [year(2000, "low"), year(2010, "low")]).possible).toEqual(["a", "b"]);
  });
});
