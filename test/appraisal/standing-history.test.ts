import { describe, expect, it } from "vitest";
import { type StandingRules, standing } from "../../src/index.js";
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
  standing(history(letters), rules)
    .steps.map((step) => SHORT[step.standing])
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
    ["e-e", "II"],
    ["q-q", "II"],
  ])("%s: %s", (letters, expected) => {
    expect(path(letters)).toBe(expected);
  });

  it("a standing is since the year that made it, and until the end of the time given", () => {
    expect(standing(history("gf"), taizhouStanding)).toMatchObject({
      standing: "rectifying",
      since: 2019,
      until: 2020,
      certain: true,
      missing: [],
    });
    expect(standing(history("eee"), taizhouStanding)).toMatchObject({ standing: "commended", since: 2019 });
    expect(standing(history("gg"), taizhouStanding)).not.toHaveProperty("since");
    expect(standing([], taizhouStanding)).toMatchObject({ standing: "in-good-standing", steps: [] });
  });

  it("years without an appraisal and grades not certain are missing", () => {
    expect(standing(history("g-g"), taizhouStanding)).toMatchObject({ certain: false, missing: [2019] });
    expect(standing(history("g?g"), taizhouStanding)).toMatchObject({ certain: false, missing: [2018] });
    expect(standing(history("g--g?"), taizhouStanding).missing).toEqual([2019, 2020, 2021]);
  });

  it("order changes nothing; of two of one year the last given counts", () => {
    const years = history("qqfgee");
    expect(standing([...years].reverse(), taizhouStanding)).toEqual(standing(years, taizhouStanding));
    const again = [{ year: 2018, grade: "failed", certain: true }, ...history("g")];
    expect(standing(again, taizhouStanding).standing).toBe("in-good-standing");
  });

  it("a gap of ten thousand years is not certain", () => {
    const far = [
      { year: 1, grade: "good", certain: true },
      { year: 9999, grade: "good", certain: true },
    ];
    const { certain, missing } = standing(far, taizhouStanding);
    expect([certain, missing[0]]).toEqual([false, 2]);
  });

  it("of rules that hold at once the severest counts, in whatever order they are written", () => {
    const turned = { ...taizhouStanding, rules: [...taizhouStanding.rules].reverse() };
    for (const letters of ["eeqqffge", "qqffe", "fefefe", "eef"]) expect(path(letters, turned)).toBe(path(letters));
  });

  it("rules that name a standing they do not have are refused, with every fault", () => {
    const rules = {
      ...taizhouStanding,
      initial: "nowhere",
      rules: taizhouStanding.rules.map((rule, i) =>
        i === 0 ? { ...rule, to: "elsewhere" } : i === 1 ? { ...rule, from: ["nobody"] } : rule,
      ),
    };
    expect(refusedFor(() => standing([], rules)).map(({ path }) => path)).toEqual([
      "initial",
      "rules[0].to",
      "rules[1].from[0]",
    ]);
  });
});
