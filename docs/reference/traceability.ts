import { type ClauseTrace, MEASURES, RULES, traceability } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { clauseLink, policy, sectionsIn } from "./clauses.js";
import { type CitingExport, citingExports } from "./see-tags.js";
import { type TestFile, testFiles } from "./tests-naming.js";

/** A clause, what rests on it, and where that is documented and tested. */
export interface TracedClause extends ClauseTrace {
  readonly section: string;
  readonly exports: readonly Pick<CitingExport, "name">[];
  readonly tests: readonly string[];
}

/** The clauses of the Taizhou plan joined with the package's exports and its tests. */
export function tracedClauses(): TracedClause[] {
  const exports = citingExports().filter(({ isPublic }) => isPublic);
  const tests = testFiles();
  const sections = sectionsIn(policy);
  return traceability(taizhou).map((row) => {
    const citing = exports.filter(({ clauses }) => clauses.includes(row.clause));
    return {
      ...row,
      section: sections.find(({ clauses }) => clauses.includes(row.clause))?.title ?? "",
      exports: [...new Map(citing.map(({ name }) => [name, { name }])).values()].sort(byName),
      tests: namesOf([...testsNaming(row, tests), ...testsCalling(row, citing, tests)]),
    };
  });
}

function testsNaming({ clause, rules }: ClauseTrace, tests: readonly TestFile[]): TestFile[] {
  return tests.filter((file) => [clause, ...rules.flatMap(idsOf)].some((id) => file.names.has(id)));
}

/** For a rule that no test names: the tests of its room that call an export of that room. */
function testsCalling({ rules }: ClauseTrace, citing: readonly CitingExport[], tests: readonly TestFile[]): TestFile[] {
  const unnamed = rules.filter((rule) => !tests.some((file) => idsOf(rule).some((id) => file.names.has(id))));
  const rooms: readonly (readonly [string, readonly string[]])[] = Object.entries(RULES);
  return rooms
    .filter(([, ids]) => unnamed.some((rule) => ids.includes(rule)))
    .flatMap(([room]) => {
      const names = citing.filter((each) => each.room === room).map(({ name }) => name);
      return tests.filter((file) => file.room === room && names.some((name) => file.calls.has(name)));
    });
}

/** A rule, and the measures it stands for. */
function idsOf(rule: string): string[] {
  return [rule, ...MEASURES.filter((measure) => measure.rule === rule).map(({ id }) => id)];
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}

/** Names without their endings: a room may have cases and properties of one thing. */
function namesOf(files: readonly TestFile[]): string[] {
  return [...new Set(files.map(({ name }) => name.replace(/\.test(-prop)?\.ts$/, "")))].sort();
}

/** Everything that keeps a reader from following a clause to its rule, or a doc comment to its clause. */
export function gapsIn(rows: readonly TracedClause[], exports: readonly CitingExport[]): string[] {
  const known = new Set(rows.map(({ clause }) => clause));
  return [
    ...rows
      .filter(
        ({ rules, dimensions, readings, declaratory }) => !declaratory && ![...rules, ...dimensions, ...readings][0],
      )
      .map(({ clause }) => `${clause}: nothing rests on it, and no reason says why`),
    ...rows
      .filter(({ rules, tests }) => rules.length > 0 && tests.length === 0)
      .map(({ clause }) => `${clause}: no test`),
    ...rows
      .filter(({ rules, exports }) => rules.length > 0 && exports.length === 0)
      .map(({ clause }) => `${clause}: no export has it after @see`),
    ...rows.filter(({ section }) => section === "").map(({ clause }) => `${clause}: no heading in docs/policy.md`),
    ...exports.flatMap(({ file, name, clauses }) =>
      clauses.filter((clause) => !known.has(clause)).map((clause) => `${file}, ${name}: @see ${clause} is no clause`),
    ),
  ];
}

/** docs/traceability.md. */
export function traceabilityPage(rows: readonly TracedClause[]): string {
  return [...HEAD, ...sectionsIn(policy).flatMap(({ title }) => sectionOf(title, rows))].join("\n");
}

function sectionOf(title: string, all: readonly TracedClause[]): string[] {
  const rows = all.filter(({ section }) => section === title);
  const reasons = rows.flatMap(({ clause, declaratory }) =>
    declaratory ? [`- ${clauseLink(clause)}: ${declaratory.en} ${declaratory.zh}`] : [],
  );
  return [
    `## ${title}`,
    "",
    "| clause 条文 | rules 规则 | readings 解读 | exports 接口 | tests 测试 |",
    "|---|---|---|---|---|",
    ...rows.map(lineOf),
    "",
    ...(reasons.length > 0 ? ["Why nothing is computed 不作计算的理由:", "", ...reasons, ""] : []),
  ];
}

function lineOf({ clause, kind, rules, dimensions, readings, declaratory, exports, tests }: TracedClause): string {
  const cells = [
    `${clauseLink(clause)} ${kind} ${FORCE[kind]}`,
    declaratory
      ? "none, see below 不作计算"
      : [...rules.map(code), ...dimensions.map((id) => `dimension 评价方面 ${code(id)}`)].join(", "),
    readings.map((id) => `[${id}](readings.md#${id})`).join(", "),
    exports.map(({ name }) => code(name)).join(", "),
    tests.map(code).join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** docs/traceability.zh-CN.md: the same in Chinese, with the gist of each clause in place of its paragraph in docs/policy.md. */
export function chineseTraceabilityPage(rows: readonly TracedClause[]): string {
  return [
    ...CHINESE_HEAD,
    ...sectionsIn(policy).flatMap(({ title }) => [
      `## ${title.replace(/^(.*?) · .*\((.*)\)$/, "$1 · $2")}`,
      "",
      ...rows.filter(({ section }) => section === title).flatMap(chineseLinesOf),
    ]),
  ].join("\n");
}

function chineseLinesOf({
  clause,
  kind,
  gist,
  rules,
  dimensions,
  readings,
  declaratory,
  exports,
}: TracedClause): string[] {
  const parts = [
    ["规则", rules.map(code)],
    ["评价方面", dimensions.map(code)],
    ["解读", readings.map((id) => `[${id}](readings.zh-CN.md#${id})`)],
    ["接口", exports.map(({ name }) => code(name))],
  ] as const;
  return [
    `### 条文 ${clause}`,
    "",
    `${FORCE[kind]} · ${gist.zh}`,
    "",
    ...(declaratory ? [`- 不作计算：${declaratory.zh}`] : []),
    ...parts.flatMap(([title, list]) => (list.length > 0 ? [`- ${title}：${list.join("、")}`] : [])),
    "",
  ];
}

const CHINESE_HEAD = [
  "---",
  "title: 条文追溯",
  "---",
  "",
  "# 条文追溯",
  "",
  "台州计划的每一条文：措辞的效力、要旨、依据它的规则与解读，以及注释里写明它的接口。由`npm run docs`生成；条文既没有规则也没有理由的，",
  "测试不通过。各条所涉的测试见[英文页](traceability.md)。",
  "",
];

const code = (text: string) => `\`${text}\``;

/** The force of a clause in Chinese. */
export const FORCE: { readonly [K in ClauseTrace["kind"]]: string } = {
  target: "目标",
  standard: "标准",
  duty: "任务",
  encouraged: "鼓励",
  principle: "原则",
  background: "背景",
};

const HEAD = [
  "---",
  "title: Traceability",
  "group: policy",
  "order: 30",
  "---",
  "",
  "# Traceability 条文追溯",
  "",
  "What rests on each clause of the Taizhou plan, where the library documents it, and which tests hold it. `npm run docs`",
  "writes this page anew; a test fails where it is out of date, where a clause has neither a rule nor a reason, and where a",
  "doc comment names a clause that the plan does not have.",
  "",
  "- **Clause** 条文: its locator and the force of its words.",
  "- **Rules** 规则: what rests on it, as `traceability(taizhou)` says. Standards and targets of the plan come first, then the",
  "  engine's rules and measures in the order of `RULES`. A finding names the same clauses as the rule that made it.",
  "- **Readings** 解读: the [readings](readings.md) that decide how the clause is read.",
  "- **Exports** 接口: functions, types and data whose doc comment has the locator after `@see`.",
  "- **Tests** 测试: files below `test/`, without the ending `.test.ts` or `.test-prop.ts`, that name the locator or a rule",
  "  or measure of the row; for a rule that none names, those of its room that call an export of the row. A name of one",
  "  word counts only where a rule is asked for, since `functions` is a key of the records as well. The tests of plans as",
  "  such (`test/plan`) and of pages (`test/docs`) apply no rule and are left out.",
  "",
];
