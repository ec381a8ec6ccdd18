import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Portfolio } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { type Cell, type Sheet, type SheetColumn, sheetsFor, toRows } from "../../src/tables/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { TOP } from "../../test/source.js";
import { clauseLink } from "./clauses.js";
import { type Reader, type ReadersOf, readersIn } from "./readers.js";

/** The page of every field of every record: what it is in both languages, unit, example, what reads it, and on which clauses. */
export function dictionary(language: "en" | "zh"): string {
  const words = WORDS[language];
  const parts = { language: language === "zh" ? zhCN : en, scorecards: [taizhouScorecard] };
  const others = sheetsFor(taizhou, { ...parts, language: language === "zh" ? en : zhCN });
  return [
    ...words.head,
    ...sheetsFor(taizhou, parts).flatMap((sheet) => {
      const other = others.find(({ id }) => id === sheet.id);
      return [
        `## ${sheet.title}`,
        "",
        `\`${sheet.id}\` · ${other?.title}`,
        "",
        `| ${words.columns.join(" | ")} |`,
        `|${"---|".repeat(words.columns.length)}`,
        ...sheet.columns.map((column) => rowOf(sheet, column, other, language)),
        "",
      ];
    }),
  ].join("\n");
}

function rowOf(sheet: Sheet, column: SheetColumn, other: Sheet | undefined, language: "en" | "zh"): string {
  const { key, header, unit, note, required } = column;
  const second = other?.columns.find((each) => each.key === key)?.header;
  const readers = readersOf()(sheet, column);
  const clauses = clausesOfColumn(sheet, column);
  const between = language === "zh" ? "、" : ", ";
  const cells = [
    `\`${key}\`${required ? " \\*" : ""}`,
    `${header} · ${second}`,
    note,
    unit ?? "",
    exampleOf(sheet.id, key),
    clauses.map((clause) => clauseLink(clause, language)).join(between),
    told(readers, language),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}

/** The clauses of all that reads a field. */
export function clausesOfColumn(sheet: Sheet, column: SheetColumn): string[] {
  const clauses = readersOf()(sheet, column).flatMap((reader) => reader.clauses);
  return [...new Set(clauses)].filter((id) => /^\d/.test(id));
}

/** Who reads a field, by kind, each by its id. */
function told(readers: readonly Reader[], language: "en" | "zh"): string {
  return (Object.keys(WORDS[language].kinds) as Reader["kind"][])
    .flatMap((kind) => {
      const ids = readers.flatMap((reader) => (reader.kind === kind ? `\`${reader.id}\`` : []));
      return ids.length === 0 ? [] : `${WORDS[language].kinds[kind]}${ids.join(language === "zh" ? "、" : ", ")}`;
    })
    .join("<br>");
}

const portfolio = Portfolio.parse(JSON.parse(readFileSync(join(TOP, "docs/examples/portfolio.json"), "utf8")));
const tables = toRows(taizhou, portfolio, zhCN);
const known: { readers?: ReadersOf } = {};

function readersOf(): ReadersOf {
  // Facts of the plan's own that the sample has nowhere are read, too.
  const facts = Object.fromEntries((taizhou.facts ?? []).map(({ id }) => [id, "1"]));
  const complexes = portfolio.complexes.map((each) => ({ ...each, facts: { ...facts, ...each.facts } }));
  const recorded = Portfolio.parse({ ...portfolio, complexes });
  known.readers ??= readersIn({ plan: taizhou, scorecard: taizhouScorecard, portfolio: recorded, year: 2020 });
  return known.readers;
}

/** What the made-up records have there, as it stands in a table. */
function exampleOf(sheet: string, key: string): string {
  const table = tables.find(({ id }) => id === sheet);
  const at = table?.columns.findIndex((column) => column.key === key) ?? -1;
  const found: Cell = table?.rows.map((row) => row[at] ?? null).find((cell) => cell !== null) ?? null;
  return found === null ? "" : `${found}`.slice(0, 40);
}

const WORDS = {
  en: {
    head: [
      "---",
      "title: Data dictionary",
      "group: reference",
      "order: 35",
      "---",
      "",
      "# Data dictionary",
      "",
      "Every field of every record, as the sheets of a workbook have it (`sheetsFor`): its key, what stands above it in both languages, what",
      "it is and what its absence means, its unit, an example of the made-up records, and what reads it, with the clauses that rests on.",
      "What reads a field is found by trying: what a standard or measure says changes where the field is recorded nowhere; an",
      "indicator of the preset's scorecard reads what its source does. Targets, money, supervision and delivery read whole records. `*`",
      "has to be there.",
      "",
    ],
    columns: ["key", "header", "what it is", "unit", "example", "clauses", "read by"],
    kinds: { standard: "standards: ", measure: "measures: ", indicator: "indicators: " },
  },
  zh: {
    head: [
      "---",
      "title: 数据字典",
      "---",
      "",
      "# 数据字典",
      "",
      "各类记录的每一个字段，按工作簿的各张表列出（`sheetsFor`）：键、中英文表头、含义以及不填意味着什么、单位、例子（取自虚构样例）、",
      "由什么读取、依据哪些条文。由什么读取是试出来的：各处都不记录该字段时，哪项标准或指标公式的结果随之改变；预设指标体系的指标读取",
      "其来源所读的。目标、资金、监管和推进各部分读取整条记录。带`*`的必填。",
      "",
    ],
    columns: ["键", "表头", "含义", "单位", "例", "条文", "读取者"],
    kinds: { standard: "标准：", measure: "指标公式：", indicator: "指标：" },
  },
};
