import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  assess,
  compareReports,
  definePlan,
  defineScorecard,
  FundingPolicy,
  namesFrom,
  nextQuestions,
  Plan,
  PolicyError,
  Portfolio,
  describe as render,
  Scorecard,
  StandingRules,
  toMarkdown,
  traceability,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { ABSENT, altered, at } from "../plan/altered.js";
import { linjiang } from "../plan/linjiang.js";
import { portfolio } from "./asked.js";
import { frozenWhole } from "./hostile-values.js";
import { allPlacesIn } from "./places.js";

/** What may stand in the place of a text, a number or a date and often still be read. */
const LEAVES: readonly unknown[] = [
  ...["0", "-0", "0.000000000000000001", "999999999999999999.999999999999999999", "-1", "1e400", "Infinity", "0.5"],
  ...[0, -0, 1, 7, 1e15, Number.POSITIVE_INFINITY, -1, 0.1 + 0.2, Number.NaN, 2 ** 31, true, false, null],
  ...["0001-01-01", "9999-12-31", "2020-02-29", "2019-02-29", "2018-09-28", "2020-12-31"],
  ...[
    "constructor",
    "hasOwnProperty",
    "toString",
    "__proto__",
    "length",
    "none",
    "a.b[0]",
    "x".repeat(200),
    "好".repeat(2000),
  ],
  ...["\u0000", "\u202e转\u2069", "a|b\n# c", "<img src=x onerror=1>", "\ud800", "$value", "$&"],
  ...["county", "provincial", "wenling", "enterprise", "better"],
  ...[[], {}, { polluted: true }, ABSENT],
];

type Change = (sample: unknown) => unknown;

/** Some changes of a sample, each at a place that it has then: another leaf, a part of it moved, doubled or turned round. */
const changed = (sample: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...LEAVES), fc.nat(5)), { minLength: 1, maxLength: 5 })
    .map((steps) =>
      steps.reduce((value, [to, from, leaf, kind]) => changeOf(value, to, from, leaf, kind)(value), sample),
    );

function changeOf(value: unknown, to: number, from: number, leaf: unknown, kind: number): Change {
  const places = allPlacesIn(value);
  const [there = [], here = []] = [places[to % places.length], places[from % places.length]];
  const old = at(value, there);
  switch (kind) {
    case 0:
      return (sample) => altered(sample, there, at(sample, here));
    case 1:
      return (sample) => altered(sample, there, Array.isArray(old) ? [...old, ...old] : leaf);
    case 2:
      return (sample) => altered(sample, there, Array.isArray(old) ? [...old].reverse() : leaf);
    case 3:
      return (sample) => altered(sample, [...there, "__proto__"], leaf === ABSENT ? {} : leaf);
    default:
      return (sample) => (there.length === 0 && leaf === ABSENT ? sample : altered(sample, there, leaf));
  }
}

/** As it would come over the wire, where it can. */
const onTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** Lets nothing pass but an answer, or a refusal with faults in it. */
function answerOf<A>(ask: () => A): A | undefined {
  try {
    return ask();
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyError);
    expect(error instanceof PolicyError ? error.faults : []).not.toEqual([]);
    return undefined;
  }
}

const isJson = (value: unknown) => expect(onTheWire(value)).toStrictEqual(value);

describe("a portfolio with anything changed in it is refused, or", () => {
  const options = {
    asOf: "2020-12-31",
    scorecards: [taizhouScorecard],
    robustness: { draws: 5, seed: 1, spread: "0.2", top: [1, 3] },
    standing: taizhouStanding,
    recommendation: { quota: 2 },
    funding: { policy: taizhouFunding, budget: 20_000_000 },
  } as const;
  const sound = assess(taizhou, Portfolio.parse(portfolio), options);

  test.prop([changed(portfolio)], { numRuns: draws(150) })(
    "has a report that is said, compared and asked about",
    (input) => {
      const result = Portfolio.safeParse(frozenWhole(input));
      if (!result.success) return;
      const report = assess(taizhou, frozenWhole(result.data), options);
      isJson(report);
      const changes = compareReports(sound, report);
      const questions = nextQuestions(report);
      for (const language of [zhCN, en]) {
        for (const form of ["official", "full"] as const) {
          expect(toMarkdown(taizhou, report, language, { form })).not.toMatch(/undefined|\[object/);
        }
        render(report.plan, changes, language, namesFrom(report));
        render(report.plan, questions, language, namesFrom(report));
      }
      expect(compareReports(report, report)).toEqual([]);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    },
  );
});

describe("data that is checked when it is defined is refused with its faults, or comes out as it is", () => {
  test.prop([changed(onTheWire(linjiang))], { numRuns: draws(200) })("a plan", (input) => {
    const plan = answerOf(() => definePlan(frozenWhole(input) as never));
    if (!plan) return;
    isJson(plan);
    expect(definePlan(plan)).toStrictEqual(plan);
    traceability(plan);
    isJson(assess(plan, { complexes: [] }, { asOf: "2020-12-31" }));
  });

  test.prop([changed(onTheWire(taizhou))], { numRuns: draws(40) })("the plan of Taizhou", (input) => {
    const plan = answerOf(() => definePlan(frozenWhole(input) as never));
    if (!plan) return;
    isJson(plan);
    const report = assess(plan, Portfolio.parse(portfolio), { asOf: "2020-12-31", scorecards: [taizhouScorecard] });
    toMarkdown(taizhou, report, zhCN);
  });

  test.prop([changed(onTheWire(taizhouScorecard))], { numRuns: draws(150) })("a scorecard", (input) => {
    const scorecard = answerOf(() => defineScorecard(frozenWhole(input) as never));
    if (!scorecard) return;
    isJson(scorecard);
    expect(defineScorecard(scorecard)).toStrictEqual(scorecard);
    const report = answerOf(() =>
      assess(taizhou, Portfolio.parse(portfolio), { asOf: "2020-12-31", scorecards: [scorecard] }),
    );
    if (!report) return;
    isJson(report);
    toMarkdown(taizhou, report, en);
  });

  test.prop(
    [
      fc
        .constantFrom<[typeof Plan | typeof Scorecard | typeof FundingPolicy | typeof StandingRules, unknown]>(
          [Plan, taizhou],
          [Scorecard, taizhouScorecard],
          [FundingPolicy, taizhouFunding],
          [StandingRules, taizhouStanding],
        )
        .chain(([schema, sample]) => changed(onTheWire(sample)).map((input) => ({ schema, input }))),
    ],
    { numRuns: draws(150) },
  )("any other", ({ schema, input }) => {
    const result = schema.safeParse(frozenWhole(input));
    if (!result.success) return;
    isJson(result.data);
    expect(schema.parse(result.data)).toStrictEqual(result.data);
  });
});
