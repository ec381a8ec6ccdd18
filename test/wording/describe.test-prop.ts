import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  type AssessOptions,
  assess,
  type Finding,
  faultsOf,
  type Language,
  measure,
  namesFrom,
  nextQuestions,
  type PolicyReport,
  type Portfolio,
  type Result,
  describe as render,
} from "../../src/index.js";
import { deepFreeze } from "../../src/kernel/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { linjiang, load } from "../plan/linjiang.js";
import { contradictory, DAYS, everything, fitting, incomplete } from "../report/portfolios.js";
import { idsIn, isBareEnglish, isWord, ids as known, ownIds } from "./ids.js";

const LANGUAGES = [zhCN, en];
const FEW = { numRuns: draws(12) };
const asked: fc.Arbitrary<AssessOptions> = fc
  .tuple(fc.constantFrom(...DAYS), fc.boolean())
  .map(([asOf, bare]) => (bare ? { asOf } : { ...everything, asOf }));
const plan = fc.constantFrom(taizhou, load(linjiang));
const portfolios = fc.oneof(contradictory, incomplete);

/** Everything that is said of some records, each part by itself, and where the names in it come from. */
function told(report: PolicyReport, portfolio: Portfolio) {
  const { targets, recommendation, funding, problems, cases } = report;
  const areas = [report.area, ...report.localities];
  const results: readonly (Result | undefined)[] = [
    report,
    ...areas.flatMap((area) => [area, ...area.tiers]),
    ...report.complexes.flatMap((each) => [each, each.assessment, each.standing, ...each.records]),
    ...report.complexes.flatMap(({ records }) =>
      records.flatMap(({ sheet }) => [sheet, ...(sheet?.root.children ?? [])]),
    ),
    ...report.complexes.flatMap(({ assessment }) => assessment.tiers),
    ...findingsOf(report),
    ...[targets, ...targets.rows, ...targets.totals, ...targets.owed, ...targets.uncredited],
    ...(report.leagues ?? []).flatMap((league) => [league, league.robustness, ...league.ranking]),
    ...[recommendation, ...(recommendation?.recommended ?? []), ...(recommendation?.passedOver ?? [])],
    ...[funding, ...(funding?.lines ?? []), problems, ...(problems?.rows ?? []), report.projects],
    ...[cases, ...(cases?.open ?? []), ...(cases?.themes ?? []), ...(report.surveys ?? []), ...(report.chains ?? [])],
    ...[...(report.processes ?? []), ...report.withoutData, ...report.leftOut],
    ...[...nextQuestions(report), ...measure(report.plan, portfolio, { year: 2020 })],
  ];
  return { results: results.filter((each) => each !== undefined), names: namesFrom(report) };
}

function findingsOf({ complexes, records, audit, supervision = [] }: PolicyReport): Finding[] {
  const standards = complexes.flatMap(({ assessment }) => assessment.tiers.flatMap(({ findings }) => findings));
  return [...standards, ...records, ...audit, ...supervision];
}

describe("whatever is found of any records", () => {
  test.prop([plan, portfolios, asked], FEW)(
    "is told without a hole, the same every time",
    (under, portfolio, given) => {
      const options = fitting(under, given);
      const report = assess(under, portfolio, options);
      const { results, names } = told(report, portfolio);
      for (const language of LANGUAGES) {
        const texts = results.map((each) => render(under, each, language, names));
        for (const text of texts) expect(text).not.toMatch(/^\s*$|\bundefined\b|\bNaN\b|\[object|\$\{/m);
        expect(render(under, results, language, names)).toBe(texts.join("\n"));
      }
    },
  );

  test.prop([plan, portfolios, asked], FEW)("stays as it is", (under, portfolio, given) => {
    const options = fitting(under, given);
    const report = assess(under, portfolio, options);
    const frozen = deepFreeze(structuredClone(told(report, portfolio)));
    const before = JSON.stringify(frozen);
    const open: typeof frozen = JSON.parse(before);
    for (const language of LANGUAGES) {
      const text = render(under, frozen.results, language, frozen.names);
      expect(render(under, open.results, language, open.names)).toBe(text);
    }
    expect(JSON.stringify(open)).toBe(before);
  });
});

/** Ids of the plan's elements but for clauses, whose locators a sentence cites. */
const ofPlan = idsIn({ ...taizhou, clauses: [] }).filter((id) => /[a-z]/.test(id) && !ownIds.has(id));
const english = known.filter(isBareEnglish);

describe("whatever is found of parts of the sample", () => {
  test.prop([incomplete, asked], FEW)("is told by names alone, in one language", (portfolio, options) => {
    // What does not fit together is found at a path, of an id: those stand in its sentence as they were recorded.
    const fitting = { ...assess(taizhou, portfolio, options), records: [] };
    const { results, names } = told(fitting, portfolio);
    const [chinese, inEnglish] = LANGUAGES.map((language) => render(taizhou, results, language, names));
    const rest = chinese?.replace(/“[^”\n]*”/g, "").replace(/N\.\d+/g, "") ?? "";
    expect(rest.match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
    expect(ofPlan.filter((id) => isWord(chinese ?? "", id))).toEqual([]);
    const unquoted = inEnglish?.replace(/"[^"\n]*"/g, "") ?? "";
    expect(english.filter((id) => isWord(unquoted, id))).toEqual([]);
  });

  test.prop([incomplete, asked], FEW)("has the figures that it is found by", (portfolio, options) => {
    const findings = assess(taizhou, portfolio, options).complexes.flatMap(({ assessment }) =>
      assessment.tiers.flatMap((tier) => tier.findings),
    );
    for (const finding of findings.filter(({ verdict, items }) => verdict === "unmet" && !items)) {
      const { required, actual, shortfall } = finding;
      for (const language of LANGUAGES) {
        const text = render(taizhou, finding, language);
        for (const figure of [required, actual, shortfall])
          if (figure !== undefined) expect(text).toContain(shown(figure));
      }
    }
  });
});

/** A figure as it is written, its digits before the point in threes. */
function shown(figure: string): string {
  const [whole = "", ...places] = figure.split(".");
  return [BigInt(whole).toLocaleString("en-US"), ...places].join(".");
}

describe("refused with what is accepted, in both languages, is", () => {
  const other = fc.oneof(
    fc.string(),
    fc.constantFrom("zh-CN", "en", null, 7, {}, { ...zhCN, words: undefined }, Object.create(zhCN)),
  );
  const none = fc.oneof(
    fc.constantFrom(null, undefined, {}),
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.dictionary(fc.constantFrom("rule", "id", "verdict", "type"), fc.string()),
  );

  test.prop([other])("another language", (language) => {
    const [fault] = faultsIn([], language);
    expect(fault).toMatchObject({
      path: expect.stringMatching(/^language/),
      accepted: { zh: expect.stringContaining("zhCN"), en: expect.stringContaining("zhCN") },
    });
  });

  test.prop([none, fc.constantFrom(...LANGUAGES)])("what is no result", (value, language) => {
    for (const [given, at] of [
      [value, "result"],
      [[value], "result[0]"],
    ] as const) {
      const [fault] = faultsIn(given, language);
      expect(fault?.path).toBe(typeof value === "object" && value !== null ? `${at}.type` : at);
      expect([fault?.accepted.zh, fault?.accepted.en].every((text) => text !== undefined && text !== "")).toBe(true);
    }
  });
});

function faultsIn(result: unknown, language: unknown) {
  try {
    render(taizhou, result as Result, language as Language);
  } catch (error) {
    return faultsOf(error, result);
  }
  return [];
}
