import { describe, expect, it } from "vitest";
import { describe as render, Survey, surveyGaps } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const TESTING = "inspection-testing-institution";
const survey = (...rows: object[]) => surveyGaps(taizhou, Survey.parse({ id: "s", on: "2019-05-01", rows }));
const row = (input: object) => survey({ locality: "wenling", kind: TESTING, ...input }).rows[0];

describe("need against capacity", () => {
  it.each([
    [
      { need: 12, capacity: 7 },
      { state: "gap", gap: "5", surplus: "0", adequacy: "0.583333333333" },
    ],
    [
      { need: 7, capacity: 7 },
      { state: "enough", gap: "0", surplus: "0", adequacy: "1" },
    ],
    [
      { need: 7, capacity: "7.01" },
      { state: "surplus", gap: "0", surplus: "0.01", adequacy: "1" },
    ],
    [
      { need: "0.3", capacity: "0.1" },
      { state: "gap", gap: "0.2", adequacy: "0.333333333333" },
    ],
    [
      { need: 5, capacity: 0 },
      { state: "gap", gap: "5", adequacy: "0" },
    ],
    [
      { need: 0, capacity: 2 },
      { state: "surplus", surplus: "2", noAdequacy: "no-need" },
    ],
    [{ need: 5 }, { state: "unknown", noAdequacy: "not-recorded" }],
    [{ capacity: 5 }, { state: "unknown", noAdequacy: "not-recorded" }],
    [
      { need: 5, capacity: 5, level: 2, levelNeeded: "3.5" },
      { state: "enough", levelGap: "1.5" },
    ],
  ])("%j", (input, expected) => {
    expect(row(input)).toMatchObject(expected);
  });

  it("without a ratio has no ratio", () => {
    expect(row({ need: 0, capacity: 2 })).not.toHaveProperty("adequacy");
    expect(row({ need: 5 })).not.toHaveProperty("gap");
  });

  it("adds up rows of one place, industry, kind and unit, and no others", () => {
    const { rows } = survey(
      { kind: TESTING, need: 2, capacity: 1 },
      { kind: TESTING, need: 3, capacity: "0.5" },
      { kind: TESTING, need: 3, capacity: 1, unit: "台" },
    );
    expect(rows.map(({ gap }) => gap)).toEqual(["3.5", "2"]);
    expect(survey({ kind: TESTING, need: 2, capacity: 1 }, { kind: TESTING, need: 3 }).rows[0]?.state).toBe("unknown");
  });
});

it("of rows added up the least able counts, whichever stands first", () => {
  const able = { kind: TESTING, need: 1, capacity: 1, level: 3, levelNeeded: 4 };
  const weak = { ...able, level: "1.5" };
  const unrated = { kind: TESTING, need: 1, capacity: 1 };
  expect(survey(able, weak, unrated).rows[0]?.levelGap).toBe("2.5");
  expect(survey(unrated, weak, able).rows[0]?.levelGap).toBe("2.5");
  expect(survey(unrated, unrated).rows[0]).not.toHaveProperty("levelGap");
});

describe("what others share", () => {
  it.each([
    [0, "0", "5", "unmet"],
    [2, "2", "3", "unmet"],
    [5, "5", "0", "met"],
    [9, "5", "0", "met"],
  ])("%i fills %s and leaves %s", (shared, bySharing, toBuild, verdict) => {
    const { rows, findings } = survey({ kind: TESTING, need: 12, capacity: 7, shared });
    expect(rows[0]).toMatchObject({ gap: "5", bySharing, toBuild });
    expect(findings[0]?.verdict).toBe(verdict);
  });

  it("moved from one place to another changes these two alone", () => {
    const at = (one: number, other: number) =>
      survey(
        { locality: "wenling", kind: TESTING, need: 5, capacity: 1, shared: one },
        { locality: "yuhuan", kind: TESTING, need: 5, capacity: 1, shared: other },
        { locality: "sanmen", kind: TESTING, need: 5, capacity: 1 },
      );
    const [before, after] = [at(2, 0), at(0, 2)];
    expect(after.rows.map(({ toBuild }) => toBuild)).toEqual(["4", "2", "4"]);
    expect(before.rows.map(({ toBuild }) => toBuild)).toEqual(["2", "4", "4"]);
    expect(after.kinds).toEqual(before.kinds);
    expect(after.rows[2]).toEqual(before.rows[2]);
  });
});

describe("what was not surveyed", () => {
  it("is unknown in the matrix, which has every kind of the plan and those added", () => {
    const { matrix, notSurveyed, findings } = survey(
      { kind: TESTING, need: 1, capacity: 1 },
      { kind: "wind-tunnel", need: 1, capacity: 0 },
    );
    expect(matrix.kinds).toHaveLength(9);
    expect(matrix.rows[0]?.cells.map(({ state }) => state).filter((state) => state === "unknown")).toHaveLength(7);
    expect(matrix.rows[0]?.cells.at(-1)).toEqual({ state: "gap", row: "wind-tunnel", adequacy: "0", gap: "1" });
    expect(notSurveyed).toHaveLength(7);
    expect(findings.filter(({ verdict }) => verdict === "unknown")).toHaveLength(7);
  });

  it("is counted in no total but as unknown", () => {
    const { kinds } = survey(
      { locality: "wenling", kind: TESTING, need: 4, capacity: 1 },
      { locality: "yuhuan", kind: TESTING, need: 4 },
    );
    expect(kinds).toEqual([
      {
        type: "kind-total",
        key: `kind-total/s/${TESTING}`,
        kind: TESTING,
        need: "4",
        capacity: "1",
        gap: "3",
        surplus: "0",
        bySharing: "0",
        toBuild: "3",
        unknown: 1,
      },
    ]);
  });
});

describe("is said", () => {
  const { findings } = survey({ locality: "wenling", kind: TESTING, need: 12, capacity: 7, shared: 2, unit: "家" });
  it("of a gap", () => {
    expect(findings[0] && render(taizhou, findings[0], zhCN)).toBe(
      "温岭市检测机构：需要12家，现有及共享9家，还差3家（4.2.3）",
    );
    expect(findings[0] && render(taizhou, findings[0], en)).toMatch(
      /^inspection and testing institutions in Wenling: needed 12/,
    );
  });
  it("of a kind not surveyed", () => {
    expect(findings[1] && render(taizhou, findings[1], zhCN)).toBe("研发设计机构：未调查（4.2.3）");
  });
});
