import {
  allocateFunding,
  describe,
  type FundingLimit,
  type Language,
  type Portfolio,
  superviseFunds,
} from "innovation-service-complex";
import { taizhou, taizhouFunding } from "innovation-service-complex/taizhou";
import { sheetsOf2020 } from "./appraisal.js";
import { table } from "./table.js";

interface Words {
  readonly title: string;
  readonly policy: (name: string, budget: string) => string;
  readonly head: readonly string[];
  readonly grades: Readonly<Record<string, string>>;
  readonly limits: { readonly [L in FundingLimit]: string };
  readonly open: string;
  readonly total: string;
  readonly unallocated: string;
  readonly supervised: (day: string) => string;
}

const zh: Words = {
  title: "资金与绩效（条文3.1、4.5.3d、5.2.3、5.2.4）",
  policy: (name, budget) => `${name}，预算${budget}元；得分见上表，金额单位为元。暂留的待所缺数据补齐后再定。`,
  head: ["综合体", "得分", "等次", "可拨", "先拨", "考核后拨", "暂留", "说明"],
  grades: { excellent: "优秀", good: "良好", qualified: "合格", failed: "不合格" },
  limits: {
    "cap-each": "达每家上限",
    "cap-per-locality": "达当地上限",
    budget: "预算不足，按比例减少",
    "tie-at-cut": "并列，待定",
    "no-weight": "无可计分值或金额",
  },
  open: "（待定）",
  total: "合计",
  unallocated: "未分配",
  supervised: (day) => `资金监督，截至${day}`,
};

const en: Words = {
  title: "Funds that follow performance (3.1, 4.5.3d, 5.2.3, 5.2.4)",
  policy: (name, budget) =>
    `${name}, a budget of ${budget} yuan; marks as in the table above, amounts are in yuan. What is held back waits for the missing data.`,
  head: ["complex", "marks", "grade", "paid", "at once", "after appraisal", "held back", "why"],
  grades: { excellent: "excellent", good: "good", qualified: "qualified", failed: "failed" },
  limits: {
    "cap-each": "at the cap for one complex",
    "cap-per-locality": "at the cap for its locality",
    budget: "the budget is short: cut alike",
    "tie-at-cut": "tied, to be decided",
    "no-weight": "no marks or amount to go by",
  },
  open: " (open)",
  total: "in all",
  unallocated: "unallocated",
  supervised: (day) => `Supervision of funds, on ${day}`,
};

const BUDGET = "5000000";

/** A sample budget shared out by the marks of 2020, and what is found of the sample grants. */
export function funding(portfolio: Portfolio, language: Language): string {
  const words = language.id === "en" ? en : zh;
  const { complexes } = portfolio;
  const sheets = sheetsOf2020(portfolio);
  const open = new Set(sheets.flatMap(({ complex, certain }) => (certain ? [] : [complex])));
  const asOf = "2020-12-31";
  const { lines, allocated, held, unallocated } = allocateFunding(taizhouFunding, sheets, {
    plan: taizhou,
    portfolio,
    asOf,
    budget: BUDGET,
  });
  const rows = lines.map(({ complex, marks = "", grade = "", amount, held, instalments, excludedBy, parts }) => [
    complexes.find(({ id }) => id === complex)?.name ?? complex,
    marks,
    `${words.grades[grade] ?? grade}${open.has(complex) ? words.open : ""}`,
    amount,
    ...instalments.map((instalment) => instalment.amount),
    held,
    language.joined([
      ...excludedBy.map((reason) => language.words.exclusions[reason]),
      ...new Set(parts.flatMap(({ limit }) => (limit === null ? [] : [words.limits[limit]]))),
    ]),
  ]);
  const totals = [
    [words.total, "", "", allocated, "", "", held],
    [words.unallocated, "", "", unallocated],
  ];
  const findings = superviseFunds(taizhou, portfolio, { asOf });
  return [
    `━━ ${words.title} ${"━".repeat(30)}`,
    words.policy(language.label(taizhouFunding.label), BUDGET),
    table(words.head, [...rows, ...totals]),
    "",
    words.supervised(asOf),
    ...findings
      .filter(({ verdict, rule }) => verdict === "unmet" && ["fund-unspent", "fund-appraisal-owed"].includes(rule))
      .map((finding) => `· ${describe(taizhou, finding, language, { portfolio })}`),
  ].join("\n");
}
