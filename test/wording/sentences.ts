import { type NameSources, Portfolio, type Result, describe as render } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

/** A complex listed at county tier, and what more is recorded of it. */
export const complexOf = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  locality: "wenling",
  milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
  ...more,
});
const industry = { id: "pumps-motors", categories: ["pumps-motors"] };

/** Two complexes of one industry, and one whose industry is not recorded. */
export const portfolio = Portfolio.parse({
  complexes: [
    complexOf("pumps", "泵业综合体", { industry, functions: ["creative-design"], capabilities: [] }),
    complexOf("motors", "电机综合体", { industry, functions: ["inspection-testing"] }),
    complexOf("moulds", "模具综合体", { functions: [] }),
  ],
});

/** What is said of a result in Chinese and in English, line by line. */
export const sentencesOf = (result: Result | readonly Result[], names: NameSources = {}) =>
  [zhCN, en].map((language) => render(taizhou, result, language, { portfolio, ...names }).split("\n"));

/** The lines that have one of some words. */
export const lines = (result: Result | readonly Result[], words: RegExp, names: NameSources = {}) =>
  sentencesOf(result, names).map((all) => all.filter((line) => words.test(line)));
