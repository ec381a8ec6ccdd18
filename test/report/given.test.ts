import { describe, expect, it } from "vitest";
import {
  assess,
  type Fault,
  type Plan,
  PolicyError,
  Portfolio,
  type Result,
  describe as render,
  toMarkdown,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";

const portfolio = Portfolio.parse({ complexes: [] });
const asOf = "2020-12-31";
/** What a caller gives whose types nobody checks. */
const given = (value: unknown) => value as never;

function faultsOf(call: () => unknown): readonly Fault[] {
  try {
    call();
  } catch (error) {
    if (error instanceof PolicyError) return error.faults;
    throw error;
  }
  return [];
}

describe("what cannot be assessed is refused with its path, in both languages", () => {
  it.each([
    [[taizhou, portfolio, undefined], ["options"]],
    [[taizhou, portfolio, {}], ["asOf"]],
    [[taizhou, null, { asOf }], ["portfolio"]],
    [[taizhou, [], { asOf }], ["portfolio"]],
    [
      [portfolio, taizhou, { asOf }],
      ["plan", "portfolio"],
    ],
    [[taizhou, portfolio, { asOf, scorecard: taizhouScorecard }], ["scorecard"]],
    [[taizhou, portfolio, { asOf, scorecards: taizhouScorecard }], ["scorecards"]],
    [[taizhou, portfolio, { asOf, detail: "everything" }], ["detail"]],
  ])("%#", ([plan, records, options], paths) => {
    const faults = faultsOf(() => assess(given(plan), given(records), given(options)));
    expect([...new Set(faults.map(({ path }) => path.split(/[.[]/)[0]))]).toEqual(paths);
    for (const { got, accepted, example } of faults) {
      expect([got, accepted.zh, accepted.en, example].every((text) => text !== "")).toBe(true);
    }
  });

  it("an option that is misspelt says which there are", () => {
    const [fault] = faultsOf(() => assess(taizhou, portfolio, given({ asOf, scorecard: [] })));
    expect(fault).toMatchObject({ code: "unknown-key", path: "scorecard", near: "scorecards" });
    expect(fault?.accepted.en).toContain("recommendation, funding");
    expect(fault?.accepted.zh).toContain("此处可用的键");
  });
});

describe("what cannot be told is refused", () => {
  const report = assess(taizhou, portfolio, { asOf });
  const told: readonly (readonly [string, (plan: Plan) => string])[] = [
    ["language", () => toMarkdown(taizhou, report, given("zh-CN"))],
    ["language", () => toMarkdown(taizhou, report, given(undefined))],
    ["language", () => render(taizhou, report, given("en"))],
    ["result", (plan) => render(plan, given(null) as Result, en)],
    ["result.type", (plan) => render(plan, given({ a: 1 }) as Result, en)],
  ];

  it.each(told)("for its %s", (path, tell) => {
    expect(faultsOf(() => tell(taizhou)).map((fault) => fault.path)).toEqual([path]);
  });
});
