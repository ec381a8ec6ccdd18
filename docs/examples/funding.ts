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
  readonly uncertain: string;
  readonly limits: { readonly [L in FundingLimit]: string };
  readonly unallocated: string;
  readonly supervised: (day: string) => string;
}

const zh: Words = {
  title: "资金与绩效（条文3.1、4.5.3d、5.2.3、5.2.4）",
  policy: (name, budget) => `${name}，预算${budget}元；得分见上表，金额单位为元。`,
  head: ["综合体", "得分", "等次", "金额", "先拨", "考核后拨", "说明"],
  grades: { excellent: "优秀", good: "良好", qualified: "合格", failed: "不合格" },
  uncertain: "等次未定",
  limits: {
    "cap-each": "达每家上限",
    "cap-per-locality": "达当地上限",
    budget: "预算不足，按比例减少",
    "tie-at-cut": "并列，待定",
    "no-weight": "无可计分值或金额",
  },
  unallocated: "未分配",
  supervised: (day) => `资金监督，截至${day}`,
};

const en: Words = {
  title: "Funds that follow performance (3.1, 4.5.3d, 5.2.3, 5.2.4)",
  policy: (name, budget) => `${name}, a budget of ${budget} yuan; marks as in the table above, amounts are in yuan.`,
  head: ["complex", "marks", "grade", "amount", "at once", "after appraisal", "why"],
  grades: { excellent: "excellent", good: "good", qualified: "qualified", failed: "failed" },
  uncertain: "grade not certain",
  limits: {
    "cap-each": "at the cap for one complex",
    "cap-per-locality": "at the cap for its locality",
    budget: "the budget is short: cut alike",
    "tie-at-cut": "tied, to be decided",
    "no-weight": "no marks or amount to go by",
  },
  unallocated: "unallocated",
  supervised: (day) => `Supervision of funds, on ${day}`,
};

const BUDGET = "5000000";

/** A sample budget shared out by the marks of 2020, and what is found of the sample grants. */
export function funding(portfolio: Portfolio, language: Language): string {
  const words = language.id === "en" ? en : zh;
  const { complexes } = portfolio;
  const sheets = sheetsOf2020(portfolio);
  const localities = Object.fromEntries(complexes.map(({ id, locality }) => [id, locality]));
  const { lines, unallocated } = allocateFunding(taizhouFunding, sheets, BUDGET, { localities });
  const rows = lines.map(({ complex, marks, grade, certain, amount, instalments, excludedBy, parts }) => [
    complexes.find(({ id }) => id === complex)?.name ?? complex,
    marks,
    words.grades[grade] ?? grade,
    amount,
    ...instalments.map((instalment) => instalment.amount),
    language.joined([
      ...excludedBy.map((reason) => language.words.exclusions[reason]),
      ...new Set(parts.flatMap(({ limit }) => (limit === null ? [] : [words.limits[limit]]))),
      ...(certain ? [] : [words.uncertain]),
    ]),
  ]);
  const total = [words.unallocated, "", "", unallocated, "", "", ""];
  const asOf = "2020-12-31";
  const findings = superviseFunds(
    taizhou,
    { complexes: [], grants: portfolio.grants ?? [], expenditures: portfolio.expenditures ?? [] },
    { asOf },
  );
  return [
    `━━ ${words.title} ${"━".repeat(30)}`,
    words.policy(language.label(taizhouFunding.label), BUDGET),
    table(words.head, [...rows, total]),
    "",
    words.supervised(asOf),
    ...findings
      .filter(({ verdict, rule }) => verdict === "unmet" && ["fund-unspent", "fund-appraisal-owed"].includes(rule))
      .map((finding) => `· ${describe(taizhou, finding, language)}`),
  ].join("\n");
}
