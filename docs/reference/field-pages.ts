import { type Field, fieldsOf, SCHEMA_NAMES, type SchemaName } from "../../src/schema/index.js";
import { appraisalTexts } from "../../src/schema/texts/appraisal.js";
import { casesTexts } from "../../src/schema/texts/cases.js";
import { deliveryTexts } from "../../src/schema/texts/delivery.js";
import { fundingTexts } from "../../src/schema/texts/funding.js";
import { layoutTexts } from "../../src/schema/texts/layout.js";
import { registryTexts } from "../../src/schema/texts/registry.js";
import { scoringTexts } from "../../src/schema/texts/scoring.js";
import { standingTexts } from "../../src/schema/texts/standing.js";
import { SCHEMA_TEXTS } from "../../src/schema/texts.js";
import type { SiteLanguage } from "../.vitepress/pages.js";
import { clausesOfFields } from "./field-clauses.js";

/** Pages that say of each field that people fill in what it is: one for each document they write, and the list of these. */
export function fieldPages(language: SiteLanguage): [page: string, text: string][] {
  const start = language === "zh" ? "zh/fields" : "fields";
  const words = WORDS[language];
  return [
    [
      `${start}/index.md`,
      [
        `# ${words.all}`,
        words.about,
        DOCUMENTS.map(({ id, ...title }) => `- [${title[language]}](./${id}.md)`).join("\n"),
        "",
      ].join("\n\n"),
    ],
    ...DOCUMENTS.map(({ id, ...title }): [string, string] => [
      `${start}/${id}.md`,
      [`# ${title[language]}`, ...schemasOf(id).flatMap((name) => schemaPart(name, language)), ""].join("\n\n"),
    ]),
  ];
}

const DOCUMENTS = [
  { id: "records", en: "Fields of the records", zh: "台账字段" },
  { id: "plan", en: "Fields of a plan", zh: "计划字段" },
  { id: "scorecard", en: "Fields of a scorecard", zh: "指标体系字段" },
  { id: "money", en: "Fields of a funding policy", zh: "资金办法字段" },
  { id: "cases", en: "Fields of cases", zh: "用例字段" },
] as const;

type DocumentId = (typeof DOCUMENTS)[number]["id"];

/** The schemas of a document; what is none of the others is the plan's. */
function schemasOf(id: DocumentId): SchemaName[] {
  return SCHEMA_NAMES.filter((name) => documentOf(name) === id);
}

function documentOf(name: SchemaName): DocumentId {
  if (name in casesTexts) return "cases";
  if (["FundingPolicy", "FundingRule", "Amount"].includes(name)) return "money";
  if (name in appraisalTexts || name in scoringTexts || name in standingTexts) return "scorecard";
  return name in registryTexts || name in fundingTexts || name in layoutTexts || name in deliveryTexts
    ? "records"
    : "plan";
}

function schemaPart(name: SchemaName, language: SiteLanguage): string[] {
  const words = WORDS[language];
  const clauses = clausesOfFields();
  const fields = fieldsOf(name);
  return [
    `## ${name}`,
    SCHEMA_TEXTS[name][language],
    ...(fields.length === 0
      ? []
      : [
          [
            `| ${words.field} | ${words.header} | ${words.says} | ${words.example} | ${words.clauses} |`,
            "|---|---|---|---|---|",
            ...fields.map((field) => lineOf(field, clauses.get(`${name}.${field.path}`) ?? [], language)),
          ].join("\n"),
        ]),
  ];
}

function lineOf(
  { path, header, says, unit, example, without, values }: Field,
  cited: readonly string[],
  language: SiteLanguage,
): string {
  const words = WORDS[language];
  const cells = [
    `\`${path}\``,
    `${header[language]}${unit ? words.unit(unit[language]) : ""}`,
    [
      says[language],
      ...Object.entries(values ?? {}).map(([value, label]) => `\`${value}\` ${label[language]}`),
      ...(without ? [words.without(without[language])] : []),
    ].join("<br>"),
    example === undefined ? "" : `\`${JSON.stringify(example)}\``,
    cited
      .map((clause) => `[${clause}](${language === "zh" ? "/zh" : ""}/clauses/${clause})`)
      .join(language === "zh" ? "、" : ", "),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

const WORDS = {
  en: {
    all: "Fields to fill in",
    about:
      "Every field of what people write, with what it is, its unit, what its absence means, an example, and the clauses that rest on it.",
    field: "field",
    header: "in a table",
    says: "what it is",
    example: "example",
    clauses: "clauses",
    unit: (unit: string) => ` (${unit})`,
    without: (what: string) => `Absent: ${what}.`,
  },
  zh: {
    all: "填报字段",
    about: "各类文档的每一个字段：含义、单位、不填意味着什么、例子和所依据的条文。",
    field: "字段",
    header: "表头",
    says: "含义",
    example: "例",
    clauses: "条文",
    unit: (unit: string) => `（${unit}）`,
    without: (what: string) => `不填：${what}。`,
  },
};
