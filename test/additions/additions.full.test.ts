import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TOP } from "../source.js";
import { type Edit, namedAfter } from "./overlaid.js";

interface Addition {
  readonly what: string;
  /** Where one begins. */
  readonly edits: readonly Edit[];
  /** The places that the compiler then leads to. */
  readonly leadsTo: readonly string[];
}

const LABEL = '{ zh: "试", en: "trial" }';

const MEASURE: Edit = {
  file: "src/measures/definitions/site.ts",
  at: "(() =>\n  [",
  put: `(() =>\n  [{ id: "trial", rule: "measure-trial", label: ${LABEL}, unit: "count", inputs: [] },`,
};

const RULE: Edit = { file: "src/plan/rule.ts", at: "  measures: [", put: '  measures: ["measure-trial",' };

const ADDITIONS: readonly Addition[] = [
  { what: "a measure", edits: [MEASURE, RULE], leadsTo: ["src/measures/in-words/index.ts", "src/measures/site.ts"] },
  {
    what: "a kind of scoring",
    edits: [
      {
        file: "src/appraisal/scoring/kinds/scoring.ts",
        at: "ByCase, Checklist, Rating, Cohort]",
        put: 'ByCase, Checklist, Rating, Cohort, z.strictObject({ kind: z.literal("trial") })]',
      },
    ],
    leadsTo: [
      "src/appraisal/improvement/needed-for.ts",
      "src/appraisal/scoring/earned.ts",
      "src/appraisal/scoring/kinds/of-source.ts",
      "src/appraisal/scoring/kinds/scoring.ts",
    ],
  },
  {
    what: "a kind of test",
    edits: [
      {
        file: "src/plan/standard.ts",
        at: '      bounded("at-least"),',
        put: '      objectOf({ ...common(), test: z.literal("trial") }),\n      bounded("at-least"),',
      },
    ],
    leadsTo: [
      "src/plan/checks/references.ts",
      "src/plan/checks/standards.ts",
      "src/plan/required-by.ts",
      "src/testing/coverage/standard.ts",
      "src/wording/finding.ts",
    ],
  },
  {
    what: "a result",
    edits: [
      {
        file: "src/languages/results.ts",
        at: "export interface ResultTypes {",
        put: 'export interface ResultTypes { readonly trial: { readonly type: "trial" };',
      },
    ],
    leadsTo: ["src/wording/results.ts", "src/wording/tables/results.ts"],
  },
  {
    what: "a part of the report",
    edits: [
      {
        file: "src/report/parts.ts",
        at: "export const REPORT_PARTS = [",
        put: 'export const REPORT_PARTS = [{ id: "trial", needs: { lists: ["cases"] } },',
      },
    ],
    leadsTo: [
      "src/comparison/entries/parts.ts",
      "src/languages/en/report.ts",
      "src/languages/zh-CN/report.ts",
      "src/report/combining/combine-reports.ts",
      "src/report/make-parts.ts",
      "src/report/next-questions.ts",
      "src/wording/blocks/full.ts",
    ],
  },
  {
    what: "a rule",
    edits: [{ file: "src/plan/rule.ts", at: "  delivery: [", put: '  delivery: ["delivery-trial",' }],
    leadsTo: [
      "src/languages/en/delivery.ts",
      "src/languages/en/finding.ts",
      "src/languages/zh-CN/delivery.ts",
      "src/languages/zh-CN/finding.ts",
    ],
  },
  {
    what: "a message",
    edits: [
      {
        file: "src/languages/messages/charts.ts",
        at: "export interface ChartMessages {",
        put: "export interface ChartMessages { readonly trial: string;",
      },
    ],
    leadsTo: ["src/languages/en/charts.ts", "src/languages/zh-CN/charts.ts"],
  },
];

describe("the compiler leads to every place that an addition needs", () => {
  const contributing = readFileSync(join(TOP, "docs/CONTRIBUTING.md"), "utf8");

  it("has nothing to say of the code as it is", () => {
    expect(namedAfter([])).toEqual({ files: [], words: "" });
  });

  it.each(ADDITIONS)("$what, and docs/CONTRIBUTING.md says so", ({ what, edits, leadsTo }) => {
    expect(namedAfter(edits).files).toEqual(leadsTo);
    const [, told = ""] = contributing.split(`**${what.replace(/^a/, "A")}**`);
    const [paragraph = ""] = told.split("\n\n");
    expect([...leadsTo, ...edits.map(({ file }) => file)].filter((file) => !paragraph.includes(file))).toEqual([]);
  });

  it("a measure is four entries: of itself, of its formula, of that in words and of its rule", () => {
    const formula = {
      file: "src/measures/site.ts",
      at: '  "function-coverage": {',
      put: `  trial: { compute: () => none(${LABEL}) },\n  "function-coverage": {`,
    };
    const words = {
      file: "src/measures/in-words/site.ts",
      at: '  "function-coverage": {',
      put: `  trial: ${LABEL},\n  "function-coverage": {`,
    };
    expect(namedAfter([MEASURE, formula, words, RULE])).toEqual({ files: [], words: "" });
  });

  it("a language: to each of its messages", () => {
    const file = "src/languages/ja/index.ts";
    const begun = (body: string) =>
      namedAfter([{ file, put: `import type { Language } from "../language.js";\n${body}` }]);
    const { files, words } = begun('export const ja: Language = { id: "ja" };');
    expect(files).toEqual([file]);
    expect(words).toContain("is missing the following properties from type 'Language': label, quantity");
    expect(begun("export const ja: Language = { ...({} as Language), charts: {} };").words).toContain(
      "'ChartMessages'",
    );
  });
});
