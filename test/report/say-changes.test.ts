import { describe, expect, it } from "vitest";
import {
  assess,
  compareReports,
  nextQuestions,
  Portfolio,
  type ReportChange,
  sayChange,
  sayQuestion,
} from "../../src/index.js";
import { enCompare } from "../../src/report/texts-en-compare.js";
import { zhCompare } from "../../src/report/texts-zh-compare.js";
import { taizhou } from "../../src/taizhou/index.js";
import { everything, portfolio } from "./portfolios.js";

const before = assess(taizhou, portfolio, everything);
const after = assess(taizhou, portfolio, { ...everything, asOf: "2019-12-31" });
const all = (changes: readonly ReportChange[]): ReportChange[] =>
  changes.flatMap((change) => [change, ...all(change.because)]);
const changes = all(compareReports(before, after));
const questions = nextQuestions(before);

/** Ids that a plan, a scorecard or the rules have a name for. */
const ids = [
  ...taizhou.tiers,
  ...taizhou.localities,
  ...taizhou.standards,
  ...taizhou.targets,
  ...taizhou.functions,
  ...taizhou.capabilities,
  ...taizhou.resourceKinds,
]
  .map(({ id }) => id)
  .filter((id) => id.includes("-"));

describe.each(["zh-CN", "en"] as const)("sentences in %s", (locale) => {
  const words = [
    ...changes.map((change) => sayChange(after, change, locale)),
    ...questions.map((question) => sayQuestion(before, question, locale)),
  ];

  it("say something of every change and question, and nothing that is none", () => {
    expect(words.length).toBeGreaterThan(500);
    for (const sentence of words) {
      expect(sentence).not.toBe("");
      expect(sentence).not.toMatch(/undefined|\[object|null/);
    }
  });

  it("leave no id that has a name", () => {
    for (const sentence of words) {
      const bare = sentence.replace(/[（(][a-z]+\[\d+\][^）)]*[）)]/u, "");
      const pieces = bare.split(/[,:;，：；、()（）]/u).map((piece) => piece.trim());
      expect(
        pieces.filter((piece) => ids.includes(piece)),
        bare,
      ).toEqual([]);
    }
  });
});

describe("an officer reads", () => {
  const reportOf = (floorArea?: number) =>
    assess(
      taizhou,
      Portfolio.parse({
        complexes: [
          {
            id: "pumps",
            name: "泵业综合体（虚构）",
            locality: "wenling",
            milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
            ...(floorArea !== undefined && { site: { floorArea } }),
          },
        ],
      }),
      { asOf: "2020-12-31" },
    );

  it("which way a verdict goes, of whom, for which tier", () => {
    const [one, two] = [reportOf(2000), reportOf(1999)];
    const [change] = compareReports(one, two);
    expect(change && sayChange(two, change, "zh-CN")).toBe("变差：泵业综合体（虚构），县级：判定由符合变为不符合");
    expect(change && sayChange(two, change, "en")).toBe(
      "worse: 泵业综合体（虚构）, county: verdict from met to not met",
    );
    expect(change?.because[0]?.also.map(({ field, after: value }) => `${field} ${value}`)).toEqual([
      "shortfall 1",
      "actual 1999",
    ]);
  });

  it("by how much a figure changes", () => {
    const [one, two] = [reportOf(3000), reportOf(3320)];
    const [, change] = compareReports(one, two).filter(({ kind }) => kind === "shortfall" || kind === "figure");
    expect(change && sayChange(two, change, "zh-CN")).toMatch(/平方米变为.*平方米（[+−]320平方米）|变为/);
  });

  it("what to record, where, and what it decides", () => {
    const report = reportOf();
    const [first] = nextQuestions(report);
    expect(first && sayQuestion(report, first, "zh-CN")).toBe(
      "泵业综合体（虚构），场所面积：未记录（complexes[0].site.floorArea）；单凭此项即可确定所在层级的判定（县级）、上一层级的判定（市级）",
    );
  });
});

describe("the two catalogues", () => {
  it.each(["parts", "fields", "values", "rules", "lists", "decisions", "directions"] as const)(
    "have the same %s",
    (key) => {
      expect(Object.keys(enCompare[key]).sort()).toEqual(Object.keys(zhCompare[key]).sort());
    },
  );

  it("name every value that a report can be compared by", () => {
    const fields = new Set(changes.flatMap(({ field, also }) => [field, ...also.map((each) => each.field)]));
    const named = Object.keys(enCompare.fields);
    const stamps = changes.filter(({ kind }) => kind === "stamp").map(({ field }) => field);
    expect([...fields].filter((field) => field !== "" && !named.includes(field) && !stamps.includes(field))).toEqual(
      [],
    );
  });
});
