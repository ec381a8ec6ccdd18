import { describe, expect, it } from "vitest";
import { tierChart } from "../../src/charts/index.js";
import {
  assess,
  assessComplex,
  compareReports,
  describe as described,
  Portfolio,
  toMarkdown,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { rowsOf, toRows } from "../../src/tables/index.js";
import { found, planOf, type Rule } from "./sister-plan.js";

/*
 * A sum of which a part is not recorded, or perhaps does not count: what is known of it is said as what it is, least or most,
 * in sentences, cells and charts alike.
 */

const sales = (bound: object): Rule => ({ requires: { value: { over: "sales", years: 3, by: "sum" }, ...bound } });
const granted = (bound: object): Rule => ({ requires: { value: { granted: { levels: ["provincial"] } }, ...bound } });
const period = { from: "2019-01-01", to: "2020-12-31" };
/** Nobody knows what 2020 brings, nor whether the province gave the second. */
const years = { 2018: { sales: 4 }, 2019: { sales: 5 } };
const grants = [
  { id: "first", complex: "x", on: "2019-05-01", period, amount: 12, level: "provincial" },
  { id: "second", complex: "x", on: "2020-05-01", period, amount: 5 },
];
const partly = (rule: Rule) => found(rule, {}, years, "2020-12-31", { grants });

/** The cells of a finding that hold figures: what is asked, what is there, by how much that is off. */
function cells(rule: Rule, language: typeof en): unknown[] {
  const { plan, finding } = partly(rule);
  const [table] = toRows(plan, finding, language);
  if (!table) throw new Error("no table");
  const [header = [], row = []] = rowsOf(table);
  const { standard, actual, off } = language.tables.columns;
  return [standard, actual, off].map((each) => row[header.indexOf(each)]);
}

describe("a sum of which a part is missing", () => {
  it.each<[Rule, range: object, zh: string, english: string, zhCells: unknown[], enCells: unknown[]]>([
    [
      sales({ atLeast: 8 }),
      { least: "9" },
      "条件至少9元，要求8元，符合（1）",
      "condition at least 9 yuan, required 8 yuan: met (1)",
      ["8元", "至少9元", null],
      ["8 yuan", "at least 9 yuan", null],
    ],
    [
      sales({ atLeast: 10 }),
      { least: "9" },
      "条件至少9元，要求10元，尚缺资料：销售收入（1）",
      "condition at least 9 yuan, required 10 yuan, not recorded: sales (1)",
      ["10元", "至少9元", null],
      ["10 yuan", "at least 9 yuan", null],
    ],
    [
      sales({ atMost: 8 }),
      { least: "9" },
      "条件至少9元，要求不超过8元，超出至少1元（1）",
      "condition at least 9 yuan, at most 8 yuan, over by at least 1 yuan (1)",
      ["8元", "至少9元", "至少1元"],
      ["8 yuan", "at least 9 yuan", "at least 1 yuan"],
    ],
    [
      granted({ atLeast: 10 }),
      { least: "12", most: "17" },
      "条件12至17元，要求10元，符合（1）",
      "condition 12 to 17 yuan, required 10 yuan: met (1)",
      ["10元", "12至17元", null],
      ["10 yuan", "12 to 17 yuan", null],
    ],
    [
      granted({ atLeast: 20 }),
      { least: "12", most: "17" },
      "条件12至17元，要求20元，还差至少3元（1）",
      "condition 12 to 17 yuan, required 20 yuan, short by at least 3 yuan (1)",
      ["20元", "12至17元", "至少3元"],
      ["20 yuan", "12 to 17 yuan", "at least 3 yuan"],
    ],
    [
      granted({ atMost: 15 }),
      { least: "12", most: "17" },
      "条件12至17元，要求不超过15元，尚缺资料：资助记录第2条的资金层级（1）",
      "condition 12 to 17 yuan, at most 15 yuan, not recorded: the level of the grant of records of grants, no. 2 (1)",
      ["15元", "12至17元", null],
      ["15 yuan", "12 to 17 yuan", null],
    ],
    [
      { requires: { value: { sum: ["sales", { of: "research", times: -1 }] }, above: 0 } },
      {},
      "条件未记录，要求超过0元，尚缺资料：销售收入、研发投入（1）",
      "condition not recorded, more than 0 yuan, not recorded: sales, research (1)",
      ["0元", null, null],
      ["0 yuan", null, null],
    ],
  ])("%j: %j", (rule, range, zh, english, zhCells, enCells) => {
    const { plan, finding } = partly(rule);
    expect([finding.actual, finding.range ?? {}]).toEqual([undefined, range]);
    expect([described(plan, finding, zhCN), described(plan, finding, en)]).toEqual([zh, english]);
    expect([cells(rule, zhCN), cells(rule, en)]).toEqual([zhCells, enCells]);
  });

  it("is said so under several parts, for whom a rule asks, and in Markdown and charts", () => {
    const both = [sales({ atLeast: 8 }), granted({ atLeast: 20 })].map(({ requires }) => requires) as never[];
    const rule: Rule = { requires: { all: both } };
    const { plan, finding } = partly(rule);
    expect(described(plan, finding, zhCN)).toBe(
      "条件须全部符合（近3年销售收入合计至少9元，要求8元：符合；获拨资金（provincial）12至17元，要求20元，还差至少3元：不符合）：不符合（1）",
    );
    expect(toMarkdown(plan, finding, en)).toContain("sum of sales over 3 years at least 9 yuan");
    const asked = found(
      { when: sales({ atLeast: 10 }).requires, requires: { value: "sales", atLeast: 1 } } as Rule,
      {},
      years,
    );
    expect(described(asked.plan, asked.finding, zhCN)).toBe("条件未记录，要求1元，尚缺资料：销售收入（1）");
    const simple = planOf(sales({ atLeast: 8 }));
    const portfolio = Portfolio.parse({
      complexes: [{ id: "x", name: "x", locality: "east", milestones: [] }],
      records: Object.entries(years).map(([year, observed]) => ({ complex: "x", year: Number(year), observed })),
    });
    const [complex] = portfolio.complexes;
    if (!complex) throw new Error("no complex");
    const assessment = assessComplex(simple, complex, { asOf: "2020-12-31", portfolio });
    expect(JSON.stringify(tierChart(simple, assessment, zhCN))).toContain("至少9元\\n(≥ 8元)");
  });

  it("is said so among what is to be put right, and of what changed", () => {
    const plan = planOf(sales({ atMost: 8 }));
    const report = (known: { readonly [year: number]: { readonly sales: number } }) =>
      assess(
        plan,
        Portfolio.parse({
          complexes: [
            {
              id: "x",
              name: "x",
              locality: "east",
              milestones: [{ kind: "recognised", tier: "county", on: "2018-05-01" }],
            },
          ],
          records: Object.entries(known).map(([year, observed]) => ({ complex: "x", year: Number(year), observed })),
        }),
        { asOf: "2020-12-31" },
      );
    const open = report(years);
    expect(toMarkdown(plan, open, zhCN)).toContain("x：条件至少9元，要求不超过8元 | 超出至少1元 |");
    expect(toMarkdown(plan, open, en)).toContain("at least 1 yuan");
    const [change] = compareReports(open, report({ ...years, 2020: { sales: 3 } }));
    if (!change) throw new Error("no change");
    expect(change.also.map(({ before, after }) => [before, after])).toEqual([[{ least: "9" }, "12"]]);
    expect([zhCN, en].map((language) => described(plan, change, language))).toEqual([
      "变化：“x”，county，条件：缺口由至少1元变为4元",
      'changed: "x", county, condition: shortfall from at least 1 yuan to 4 yuan',
    ]);
  });
});
