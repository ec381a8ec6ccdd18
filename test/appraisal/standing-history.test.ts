import { describe, expect, it } from "vitest";
import { standingAfter } from "../../src/appraisal/index.js";
import { readStandingRules, type StandingRules, standing } from "../../src/index.js";
import { taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { refusedFor } from "./written.js";

const GRADE = { e: "excellent", g: "good", q: "qualified", f: "failed" } as const;
const SHORT: Readonly<Record<string, string>> = {
  commended: "C",
  "in-good-standing": "I",
  warned: "W",
  rectifying: "R",
  delisted: "D",
};

/** A year's grade by its letter from 2018 on, `-` for no appraisal, `?` after one that is not certain. */
function history(letters: string) {
  return (
    letters.match(/[egqf-]\??/g)?.flatMap((letter, i) => {
      const grade = GRADE[letter[0] as keyof typeof GRADE];
      return grade ? [{ year: 2018 + i, grade, certain: !letter.endsWith("?") }] : [];
    }) ?? []
  );
}
const path = (letters: string, rules: StandingRules = taizhouStanding) =>
  standing(rules, history(letters))
    .steps.map((step) => (step.standing === undefined ? "?" : SHORT[step.standing]))
    .join("");

describe("standing by Taizhou's illustrative rules", () => {
  it("names the grades of its scorecard", () => {
    expect(taizhouScorecard.grades.map(({ id }) => id)).toEqual(Object.values(GRADE));
  });

  it.each([
    ["", ""],
    ["g", "I"],
    ["e", "I"],
    ["ee", "IC"],
    ["eee", "ICC"],
    ["ege", "III"],
    ["eeg", "ICC"],
    ["eeq", "ICI"],
    ["q", "I"],
    ["qq", "IW"],
    ["qgq", "III"],
    ["f", "R"],
    ["ff", "RD"],
    ["fgf", "RIR"],
    ["fq", "RI"],
    ["ffe", "RDD"],
    ["ffee", "RDDD"],
    ["qqf", "IWR"],
    ["qqff", "IWRD"],
    ["qqg", "IWI"],
    ["eef", "ICR"],
    ["e-e", "I?"],
    ["q-q", "I?"],
    ["f-f", "R?"],
    ["f?f", "??"],
  ])("%s: %s", (letters, expected) => {
    expect(path(letters)).toBe(expected);
  });

  it("a standing is since the year that made it, and until the end of the time given", () => {
    expect(standing(taizhouStanding, history("gf"))).toMatchObject({
      standing: "rectifying",
      since: 2019,
      until: 2020,
      certain: true,
      missing: [],
    });
    expect(standing(taizhouStanding, history("eee"))).toMatchObject({ standing: "commended", since: 2019 });
    expect(standing(taizhouStanding, history("gg"))).not.toHaveProperty("since");
    expect(standing(taizhouStanding, [])).toMatchObject({ standing: "in-good-standing", steps: [] });
  });

  it("years without an appraisal and grades not certain are missing", () => {
    expect(standing(taizhouStanding, history("q-q"))).toMatchObject({ certain: false, missing: [2019] });
    expect(standing(taizhouStanding, history("q-q"))).not.toHaveProperty("standing");
    // Whatever the year between was, a good one after it restores.
    expect(standing(taizhouStanding, history("g-g"))).toMatchObject({
      certain: true,
      missing: [2019],
      standing: "in-good-standing",
    });
    expect(standing(taizhouStanding, history("q?q"))).toMatchObject({ certain: false, missing: [2018] });
    expect(standing(taizhouStanding, history("g--g?")).missing).toEqual([2019, 2020, 2021]);
  });

  it("two failures that are not certain strike nobody off: what is still possible is said", () => {
    const open = [2019, 2020].map((year) => ({ year, grade: "failed", certain: false }));
    expect(standing(taizhouStanding, open)).toMatchObject({
      certain: false,
      possible: ["commended", "in-good-standing", "warned", "rectifying", "delisted"],
    });
    expect(standing(taizhouStanding, open)).not.toHaveProperty("standing");
  });

  it("only the grades that it can still come to count, and one that changes nothing leaves it certain", () => {
    const failed = (possible: readonly string[]) => [
      { year: 2019, grade: "failed", certain: true },
      { year: 2020, grade: "failed", certain: false, possible },
    ];
    expect(standing(taizhouStanding, failed(["qualified", "failed"])).possible).toEqual([
      "in-good-standing",
      "delisted",
    ]);
    const passed = [{ year: 2020, grade: "qualified", certain: false, possible: ["good", "qualified"] }];
    expect(standing(taizhouStanding, passed)).toMatchObject({ certain: true, standing: "in-good-standing" });
  });

  it("without them any of its scorecard's, also one that no rule names: nobody is struck off for certain", () => {
    const off = taizhouStanding.rules.filter(({ to }) => to === "delisted");
    const rules = { ...taizhouStanding, rules: off.map(({ from: _, inARow: __, ...rule }) => rule) };
    const failed = { year: 2010, grade: "failed", certain: false };
    for (const history of [[failed], [{ ...failed, grades: Object.values(GRADE) }]]) {
      expect(standing(rules, history)).toMatchObject({ certain: false, possible: ["in-good-standing", "delisted"] });
    }
    expect(standing(rules, [{ ...failed, grades: ["failed"] }])).toMatchObject({ certain: true, standing: "delisted" });
  });

  it("who was struck off for good stays so, however long nobody is appraised", () => {
    for (const year of [2020, 2025, 9999]) {
      const last = { year, grade: "good", certain: true };
      expect(standing(taizhouStanding, [...history("ff"), last])).toMatchObject({ standing: "delisted", since: 2019 });
    }
  });

  it("a failure after the time to put things right is over begins that time anew", () => {
    const late = standing({ ...taizhouStanding, rules: taizhouStanding.rules.filter(({ id }) => id !== "restore") }, [
      { year: 2018, grade: "failed", certain: true },
      { year: 2021, grade: "failed", certain: true },
    ]);
    expect(late.possible).toEqual(["rectifying", "delisted"]);
    const untold = { ...taizhouStanding, rules: taizhouStanding.rules.filter(({ grades }) => grades[0] === "failed") };
    const never = untold.rules.map(({ grades, ...rule }) => ({ ...rule, grades: grades.map(() => "fail") }));
    const again = [2018, 2019, 2020].map((year) => ({
      year,
      grade: year === 2019 ? "other" : "fail",
      certain: true,
      grades: ["other", "fail"],
    }));
    expect(standing({ ...untold, rules: never }, again)).toMatchObject({
      standing: "rectifying",
      since: 2020,
      until: 2021,
    });
  });

  it("order changes nothing; two of one year that differ are refused, for neither is the right one", () => {
    const years = history("qqfgee");
    expect(standing(taizhouStanding, [...years].reverse())).toEqual(standing(taizhouStanding, years));
    expect(standing(taizhouStanding, [...history("g"), ...history("g")])).toEqual(
      standing(taizhouStanding, history("g")),
    );
    for (const again of [history("g?"), history("f")]) {
      expect(() => standing(taizhouStanding, [...again, ...history("g")])).toThrow(/history\[1\]\.grade: got "good"/);
    }
  });

  it("a gap of ten thousand years is not certain", () => {
    const far = [
      { year: 1, grade: "good", certain: true },
      { year: 9999, grade: "good", certain: true },
    ];
    const { certain, missing } = standing(taizhouStanding, far);
    expect([certain, missing[0]]).toEqual([false, 2]);
  });

  it("of rules that hold at once the severest counts, in whatever order they are written", () => {
    const turned = { ...taizhouStanding, rules: [...taizhouStanding.rules].reverse() };
    for (const letters of ["eeqqffge", "qqffe", "fefefe", "eef"]) expect(path(letters, turned)).toBe(path(letters));
  });

  it("years before the first appraisal and after the last may have had any, where one may be", () => {
    const within = (letters: string, first: number, last: number) =>
      standingAfter(taizhouStanding, history(letters), [[first, last]]);
    expect(within("gg", 2018, 2019)).toMatchObject({ standing: "in-good-standing", certain: true, missing: [] });
    // Before them two years could strike it off, one only leave it to put things right, which a good one restores.
    expect(within("g", 2017, 2018)).toMatchObject({ certain: true, standing: "in-good-standing", missing: [2017] });
    expect(within("g", 2016, 2018)).toMatchObject({ certain: false, missing: [2016, 2017] });
    expect(within("g", 2018, 2020)).toMatchObject({ certain: false, missing: [2019, 2020] });
    expect(within("g", 2018, 2019).possible).toEqual(["in-good-standing", "rectifying"]);
  });

  it("a year of which there is none breaks a row, and nothing is missing of it", () => {
    const failed = (year: number) => ({ year, grade: "failed", certain: true });
    const within = standingAfter(
      taizhouStanding,
      [failed(2018), failed(2020)],
      [
        [2018, 2018],
        [2020, 2021],
      ],
    );
    expect(within.missing).toEqual([2021]);
    expect(within.steps.map(({ standing: reached }) => reached)).toEqual(["rectifying", "rectifying"]);
    const long = standingAfter(
      taizhouStanding,
      [failed(1990), failed(2020)],
      [
        [1990, 1990],
        [2020, 2020],
      ],
    );
    expect(long).toMatchObject({ standing: "rectifying", certain: true, missing: [] });
  });

  it("is of one complex and one of its platforms, and says of which the others are", () => {
    const of = (...ids: { readonly complex?: string; readonly platform?: string }[]) =>
      refusedFor(() =>
        standing(
          taizhouStanding,
          ids.map((id, at) => ({ year: 2018 + at, grade: "good", certain: true, ...id })),
        ),
      );
    const one = { complex: "a", platform: "x" };
    expect(of({}, one, {}, one)).toEqual([]);
    expect(of({ complex: "a" }, { complex: "b" })).toMatchObject([
      {
        path: "history[1].complex",
        got: '"b"',
        accepted: { zh: "同一个综合体（a）", en: "the one of the others, a" },
        example: '"a"',
      },
    ]);
    expect(of({}, one, { complex: "a", platform: "y" }, { complex: "a" })).toMatchObject([
      { path: "history[2].complex", got: '"a y"', example: '"a x"' },
      { path: "history[3].complex", got: '"a"', accepted: { en: "the one of the others, a x" } },
    ]);
  });

  it("says which scorecard each grade is of, and of what is refused what is accepted", () => {
    const [step] = standing(taizhouStanding, [{ year: 2018, grade: "good", certain: true, scorecard: "card" }]).steps;
    expect(step).toMatchObject({ scorecard: "card" });
    expect(refusedFor(() => standing(taizhouStanding, [...history("f"), ...history("g")]))).toMatchObject([
      {
        path: "history[1].grade",
        accepted: {
          zh: "与2018年第一份相同的等次（failed）：一年一次评价",
          en: "what the first of 2018 says (failed): one appraisal of a year",
        },
        example: '"failed"',
      },
    ]);
  });

  it("rules from JSON are read, frozen, and refused with every fault", () => {
    const read = readStandingRules({ $schema: "./standing-rules.json", ...taizhouStanding });
    expect([read, Object.isFrozen(read.rules)]).toEqual([taizhouStanding, true]);
    const { initial: _initial, ...without } = taizhouStanding;
    expect(refusedFor(() => readStandingRules(without)).map(({ path }) => path)).toEqual(["initial"]);
    const [first, ...others] = taizhouStanding.rules;
    const twice = { ...taizhouStanding, rules: first ? [first, first, ...others] : [] };
    expect(refusedFor(() => readStandingRules(twice))).toMatchObject([
      { path: "rules[1].id", accepted: { zh: "同一清单内不重复的标识", en: "an id that stands once" } },
    ]);
    const graded = { ...taizhouStanding, rules: [{ ...first, grades: ["god"] }, ...others] };
    expect(refusedFor(() => readStandingRules(graded, { scorecards: [taizhouScorecard] }))).toMatchObject([
      { path: "rules[0].grades[0]", got: '"god"', example: '"good"' },
    ]);
    expect(() => readStandingRules(graded)).not.toThrow();
  });

  it("rules that name a standing they do not have are refused, with every fault", () => {
    const rules = {
      ...taizhouStanding,
      initial: "nowhere",
      rules: taizhouStanding.rules.map((rule, i) =>
        i === 0 ? { ...rule, to: "elsewhere" } : i === 1 ? { ...rule, from: ["nobody"] } : rule,
      ),
    };
    expect(refusedFor(() => standing(rules, [])).map(({ path }) => path)).toEqual([
      "initial",
      "rules[0].to",
      "rules[1].from[0]",
    ]);
  });
});
