import { describe, expect, it } from "vitest";
import { Portfolio, rankSheets, scoreAll } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { cardOf, recordOf, refusedFor, upTo } from "./written.js";

const card = cardOf([upTo("a", 60, 60), upTo("b", 40, 40)], { missing: "reject" });
const sheetsOf = (marks: Readonly<Record<string, readonly number[]>>) =>
  scoreAll(
    card,
    Object.entries(marks).map(([id, [a, b]]) => recordOf({ a, ...(b === undefined ? {} : { b }) }, id)),
  );
const ranks = (...given: Parameters<typeof rankSheets>) =>
  rankSheets(...given).map(({ rank, complex }) => `${rank} ${complex}`);

const standing = (id: string) => ({
  id,
  name: id,
  locality: "wenling",
  milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
});

describe("competition ranking on the published total", () => {
  it("1, 2, 2, 4, those level by their ids", () => {
    expect(ranks(sheetsOf({ d: [10, 10], c: [30, 20], b: [20, 30], a: [50, 10] }))).toEqual([
      "1 a",
      "2 b",
      "2 c",
      "4 d",
    ]);
  });

  it("1, 1, 1 and 1, 1, 3", () => {
    expect(ranks(sheetsOf({ a: [1, 1], b: [2, 0], c: [0, 2] }))).toEqual(["1 a", "1 b", "1 c"]);
    expect(ranks(sheetsOf({ a: [1, 0], b: [2, 0], c: [0, 2] }))).toEqual(["1 b", "1 c", "3 a"]);
  });

  it("ids are ordered by code point, not by a locale", () => {
    expect(ranks(sheetsOf({ b: [1, 1], B: [1, 1], é: [1, 1], z: [1, 1], 泵: [1, 1] }))).toEqual([
      "1 B",
      "1 b",
      "1 z",
      "1 é",
      "1 泵",
    ]);
  });

  it("totals apart before rounding alone are a tie", () => {
    const whole = cardOf([upTo("a", 60, 60), upTo("b", 40, 40)], { rounding: { places: 0, mode: "half-up" } });
    const sheets = scoreAll(whole, [recordOf({ a: "30.4", b: 0 }, "p"), recordOf({ a: "29.5", b: 0 }, "q")]);
    expect(ranks(sheets)).toEqual(["1 p", "1 q"]);
  });

  it("100 is more than 99.5 and than 9", () => {
    expect(ranks(sheetsOf({ a: [9, 0], b: [60, 40], c: [60, 39.5] }))).toEqual(["1 b", "2 c", "3 a"]);
  });

  it("a tie-break decides between equal totals alone, the first that differs", () => {
    const sheets = sheetsOf({ a: [20, 30], b: [30, 20], c: [20, 30], d: [1, 40] });
    expect(ranks(sheets, { tieBreak: ["a"] })).toEqual(["1 b", "2 a", "2 c", "4 d"]);
    expect(ranks(sheets, { tieBreak: ["b"] })).toEqual(["1 a", "1 c", "3 b", "4 d"]);
    expect(ranks(sheets, { tieBreak: ["root", "a"] })).toEqual(["1 b", "2 a", "2 c", "4 d"]);
  });

  it("a tie-break that there is not is refused", () => {
    expect(refusedFor(() => rankSheets(sheetsOf({ a: [1, 1] }), { tieBreak: ["a", "nothing"] }))).toHaveLength(1);
  });

  it("and it is said which, and what would do", () => {
    expect(() => rankSheets(sheetsOf({ a: [1, 1] }), { tieBreak: ["a", "nothing"] })).toThrow(
      /^not a usable tie-break · 排序依据有误\n {2}tieBreak\[1\]: got "nothing"; accepted: the id of a node of the scorecard, e\.g\. "root" · 得到 "nothing"；应为指标体系中的标识/u,
    );
  });

  it("who stands without a sheet may yet come before or behind all others, and has no rank", () => {
    const portfolio = Portfolio.parse({ complexes: ["a", "b", "c"].map(standing) });
    const ground = { plan: taizhou, portfolio, asOf: "2020-12-31" };
    const ranked = rankSheets(sheetsOf({ a: [30, 20], b: [20, 10] }), { ground });
    expect(ranked.map(({ complex, rank, best, worst }) => [complex, rank, best, worst])).toEqual([
      ["a", 1, 1, 2],
      ["b", 2, 2, 3],
    ]);
  });

  it.each([
    ["a bonus without a cap may bring them above all", "bonus", 1, 105, 2],
    ["a deduction may not", "deduction", 0, 100, 1],
  ] as const)("%s", (_, kind, prize, total, worst) => {
    const adjustments = [{ id: "prize", label: { zh: "获奖", en: "prize" }, kind, marks: 5, source: "prize" }];
    const sheets = scoreAll(cardOf([upTo("a", 100, 1)], { adjustments }), [recordOf({ a: 1, prize }, "a")]);
    const portfolio = Portfolio.parse({ complexes: ["a", "b"].map(standing) });
    const [first] = rankSheets(sheets, { ground: { plan: taizhou, portfolio, asOf: "2020-12-31" } });
    expect(first).toMatchObject({ total: String(total), rank: 1, worst });
  });

  it("a platform's sheet says which platform", () => {
    const [sheet = expect.fail()] = sheetsOf({ a: [1, 1] });
    expect(rankSheets([{ ...sheet, platform: "lab" }])[0]).toMatchObject({ complex: "a", platform: "lab" });
  });

  it("groups stand in the order of their ids", () => {
    expect(ranks(sheetsOf({ a: [1, 1], b: [2, 2] }), { within: { a: "z", b: "y" } })).toEqual(["1 b", "1 a"]);
    expect(ranks(sheetsOf({ a: [2, 2], b: [1, 1] }), { within: { a: "z", b: "y" } })).toEqual(["1 b", "1 a"]);
  });

  it("within groups, one after the other, who has none left out", () => {
    const sheets = sheetsOf({ a: [1, 1], b: [5, 1], c: [3, 1], d: [9, 9] });
    const within = { a: "wenling", b: "yuhuan", c: "wenling" };
    expect(rankSheets(sheets, { within }).map(({ within, rank, complex }) => [within, rank, complex])).toEqual([
      ["wenling", 1, "c"],
      ["wenling", 2, "a"],
      ["yuhuan", 1, "b"],
    ]);
  });

  it("a complex called like something objects are born with has no group by that", () => {
    expect(rankSheets(sheetsOf({ constructor: [1, 1], toString: [2, 2] }), { within: {} })).toEqual([]);
  });

  it("rejected sheets are left out, sheets under a veto are not", () => {
    expect(ranks(sheetsOf({ a: [1], b: [1, 1] }))).toEqual(["1 b"]);
  });

  it("none of none", () => {
    expect(rankSheets([])).toEqual([]);
  });
});
