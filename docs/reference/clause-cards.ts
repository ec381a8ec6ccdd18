import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Label, MEASURES, type Plan } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { TOP } from "../../test/source.js";
import { linkTo, referencePageOf, type SiteLanguage } from "../.vitepress/pages.js";
import { anchorOf, policy, sectionsIn } from "./clauses.js";
import { FORCE, type TracedClause } from "./traceability.js";

const plan: Plan = taizhou;

/** The pages of the clauses, by their paths: a card for each, and the list of all. */
export function clausePages(rows: readonly TracedClause[], language: SiteLanguage): [page: string, text: string][] {
  const start = language === "zh" ? "zh/clauses" : "clauses";
  return [
    [`${start}/index.md`, listOf(rows, language)],
    ...rows.map((row): [string, string] => [`${start}/${row.clause}.md`, cardOf(row, language)]),
  ];
}

function listOf(rows: readonly TracedClause[], language: SiteLanguage): string {
  const words = WORDS[language];
  return [
    `# ${words.all}`,
    words.about,
    ...sectionsIn(policy).flatMap(({ title }) => [
      `## ${language === "zh" ? title.replace(/^(.*?) · .*\((.*)\)$/, "$1 · $2") : title}`,
      [
        `| ${words.clause} | ${words.force} | ${words.gist} |`,
        "|---|---|---|",
        ...rows
          .filter(({ section }) => section === title)
          .map(
            ({ clause, kind, gist }) =>
              `| [${clause}](./${clause}.md) | ${forceOf(kind, language)} | ${gist[language]} |`,
          ),
      ].join("\n"),
    ]),
    "",
  ].join("\n\n");
}

function cardOf(row: TracedClause, language: SiteLanguage): string {
  const { clause, kind, gist, readings, exports, tests, declaratory } = row;
  const words = WORDS[language];
  const prefix = language === "zh" ? "/zh" : "";
  return [
    `---\ntitle: "${words.clause} ${clause}"\n---`,
    `# ${words.clause} ${clause}`,
    `**${forceOf(kind, language)}** · ${gist[language]}`,
    ...(language === "en" ? [`> ${gist.zh}`] : [`> ${gist.en}`]),
    language === "en"
      ? `[${words.further}](/policy#${anchorOf(clause)})`
      : `[${words.further}](/zh/traceability#${anchorOf(clause).replace("clause", "条文")})`,
    ...(declaratory ? [`## ${words.declaratory}`, declaratory[language]] : []),
    ...part(
      words.standards,
      [...standardsOf(clause), ...targetsOf(clause)].map((each) => named(each, language)),
    ),
    ...part(
      words.rules,
      rulesOf(row).map((rule) => named({ id: rule, label: ruleLabel(rule) }, language)),
    ),
    ...part(
      words.dimensions,
      row.dimensions.map((id) =>
        named({ id, label: plan.dimensions?.find((each) => each.id === id)?.label }, language),
      ),
    ),
    ...part(
      words.readings,
      readings.map((id) => `[\`${id}\`](${prefix}/readings#${id}) ${plan.readings[id]?.why[language] ?? ""}`),
    ),
    ...part(
      words.functions,
      exports.map(({ name }) => `[\`${name}\`](${linkTo(referencePageOf(name))})`),
    ),
    ...part(words.cases, casesOf(clause, language)),
    ...part(
      words.tests,
      tests.map((name) => `\`test/${name}\``),
    ),
    "",
  ].join("\n\n");
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join("\n")];
}

interface Named {
  readonly id: string;
  readonly label?: Label | undefined;
}

function named({ id, label }: Named, language: SiteLanguage): string {
  return `\`${id}\` ${label?.[language] ?? ""}`.trim();
}

function standardsOf(clause: string): Named[] {
  return plan.standards.filter(({ clauses }) => clauses.includes(clause));
}

function targetsOf(clause: string): Named[] {
  return plan.targets.filter(({ clauses }) => clauses.includes(clause));
}

/** The engine's rules and measures: the plan's own standards and targets have a part of their own. */
function rulesOf({ clause, rules }: TracedClause): string[] {
  const own = new Set([...standardsOf(clause), ...targetsOf(clause)].map(({ id }) => id));
  return rules.filter((rule) => !own.has(rule));
}

function ruleLabel(rule: string): Label | undefined {
  const measure = MEASURES.find((each) => each.rule === rule);
  if (measure) return measure.label;
  const [zh, english] = [zhCN, en].map(({ finding }) => Object.entries(finding.rules).find(([id]) => id === rule)?.[1]);
  return zh === undefined || english === undefined ? undefined : { zh, en: english };
}

const CASES = join(TOP, "src/taizhou/cases");
const cases = readdirSync(CASES).flatMap(
  (file): { readonly id: string; readonly clauses: readonly string[]; readonly says: Label }[] =>
    JSON.parse(readFileSync(join(CASES, file), "utf8")),
);

function casesOf(clause: string, language: SiteLanguage): string[] {
  return cases.filter(({ clauses }) => clauses.includes(clause)).map(({ id, says }) => `\`${id}\` ${says[language]}`);
}

function forceOf(kind: TracedClause["kind"], language: SiteLanguage): string {
  return language === "zh" ? FORCE[kind] : kind;
}

const WORDS = {
  en: {
    all: "Clause cards",
    about:
      "What the register knows of each clause: its gist in both languages, the force of its words, and all that rests on it. Made from the plan, the comments of the code and the cases.",
    clause: "Clause",
    force: "force",
    gist: "gist",
    further: "In a newcomer's words",
    declaratory: "Why nothing is computed",
    standards: "Standards and targets",
    rules: "Rules and measures",
    dimensions: "Aspects a scorecard must have",
    readings: "Readings",
    functions: "Functions and types",
    cases: "Cases",
    tests: "Tests",
  },
  zh: {
    all: "条文卡片",
    about: "登记册对每一条文的记载：中英文要旨、措辞的效力，以及依据它的全部内容。由计划、代码注释和用例生成。",
    clause: "条文",
    force: "效力",
    gist: "要旨",
    further: "追溯到规则与测试",
    declaratory: "不作计算的理由",
    standards: "标准与目标",
    rules: "规则与指标公式",
    dimensions: "指标体系须有的评价方面",
    readings: "条文解读",
    functions: "函数与类型",
    cases: "用例",
    tests: "测试",
  },
} as const satisfies Readonly<Record<SiteLanguage, Readonly<Record<string, string>>>>;
