import { expect, it } from "vitest";
import { clauseLink } from "../../docs/reference/clauses.js";
import { taizhou } from "../../src/taizhou/index.js";

// The guide to the readings is made from the plan; `vitest -u` writes it anew.
it("docs/readings.md says what the plan's readings are", async () => {
  const sections = readings.flatMap(({ id, clauses, why, rows }) => [
    `## ${id}`,
    "",
    `Clauses ${clauses.map((clause) => clauseLink(clause)).join(", ")}. ${sentence(why.en)}  `,
    `${sentence(why.zh, "。")}`,
    "",
    "| alternative | | sets |",
    "|---|---|---|",
    ...rows.map(
      ({ name, label, set, first }) => `| ${name}${first ? " (default)" : ""} | ${label.en} · ${label.zh} | ${set} |`,
    ),
    "",
  ]);
  await expect([...HEAD, ...sections].join("\n")).toMatchFileSnapshot("../../docs/readings.md");
});

it("docs/readings.zh-CN.md says the same in Chinese", async () => {
  const sections = readings.flatMap(({ id, clauses, why, rows }) => [
    `## ${id}`,
    "",
    `条文${clauses.map((clause) => clauseLink(clause, "zh")).join("、")}。${sentence(why.zh, "。")}`,
    "",
    "| 选择 | | 所改 |",
    "|---|---|---|",
    ...rows.map(({ name, label, set, first }) => `| ${name}${first ? "（默认）" : ""} | ${label.zh} | ${set} |`),
    "",
  ]);
  await expect([...HEAD_ZH, ...sections].join("\n")).toMatchFileSnapshot("../../docs/readings.zh-CN.md");
});

const readings = Object.entries(taizhou.readings).map(([id, { clauses, why, alternatives, default: first }]) => ({
  id,
  clauses,
  why,
  rows: Object.entries(alternatives).map(([name, { label, set }]) => ({
    name: `\`${name}\``,
    label,
    set: Object.keys(set)
      .map((path) => `\`${path}\``)
      .join(" "),
    first: name === first,
  })),
}));

function sentence(text: string, end = "."): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`;
}

const HEAD = [
  "---",
  "title: Readings",
  "group: policy",
  "order: 20",
  "---",
  "",
  "# Readings",
  "",
  "Where the text leaves room, the plan has a named reading: a default, alternatives, and why it matters. An alternative",
  'sets plan data at the paths named. `withReadings(taizhou, { localities: "addressees" })` gives the plan as it then',
  "stands; every result names the readings it depends on. An alternative that takes a number is given as",
  '`{ id: "minimum", value: 7 }`.',
  "",
  "All but one come from places where the notice is open; `coverage` is this library's own, since the notice asks for",
  "functions and capabilities of no tier in particular.",
  "",
  "Some readings set no figure but how the plan is carried out: among whom candidates are ranked (`recommend`), which unit",
  "is appraised (`measure`, `checkPortfolio`), what filling gaps aims at (`fillGaps`).",
  "",
];

const HEAD_ZH = [
  "---",
  "title: 条文解读",
  "---",
  "",
  "# 条文解读",
  "",
  "原文留有余地之处，计划设一个有名的解读：默认哪种，另有哪些，为什么要紧。一种选择按路径改计划的数据：",
  '`withReadings(taizhou, { localities: "addressees" })`给出改后的计划；每个结果都注明所依的解读。要带数字的写作',
  '`{ id: "minimum", value: 7 }`。',
  "",
  "除一项外都出自通知留有余地之处；`coverage`是本库自设，因为通知没有对哪一层级要求具备哪些功能。",
  "",
  "有的解读不改数字，而改怎样执行：在谁当中排名（`recommend`），评价哪个对象（`measure`、`checkPortfolio`），补短板以什么为目标（`fillGaps`）。",
  "",
];
