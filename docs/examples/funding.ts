import {
  allocateFunding,
  describe,
  type FundedSheet,
  type FundingLimit,
  type Locale,
  type Portfolio,
  superviseFunds,
} from "innovation-service-complex";
import { taizhou, taizhouFunding } from "innovation-service-complex/taizhou";
import { table } from "./table.js";

interface Words {
  readonly title: string;
  readonly policy: (name: string, budget: string) => string;
  readonly head: readonly string[];
  readonly grades: Readonly<Record<string, string>>;
  readonly uncertain: string;
  readonly limits: { readonly [L in FundingLimit]: string };
  readonly excluded: { readonly veto: string; readonly grade: string; readonly "funded-before": string };
  readonly unallocated: string;
  readonly supervised: (day: string) => string;
}

const zh: Words = {
  title: "资金与绩效（条文3.1、4.5.3d、5.2.3、5.2.4）",
  policy: (name, budget) => `${name}，预算${budget}元；得分与等次系虚构，金额单位为元。`,
  head: ["综合体", "得分", "等次", "金额", "先拨", "考核后拨", "说明"],
  grades: { excellent: "优秀", good: "良好", qualified: "合格", unqualified: "不合格" },
  uncertain: "等次未定",
  limits: {
    "cap-each": "达每家上限",
    "cap-per-locality": "达当地上限",
    budget: "预算不足，按比例减少",
    "tie-at-cut": "并列，待定",
    "no-weight": "无可计分值或金额",
  },
  excluded: { veto: "被一票否决", grade: "等次不予资助", "funded-before": "此前已获资助" },
  unallocated: "未分配",
  supervised: (day) => `资金监督，截至${day}`,
};

const en: Words = {
  title: "Funds that follow performance (3.1, 4.5.3d, 5.2.3, 5.2.4)",
  policy: (name, budget) => `${name}, a budget of ${budget} yuan; marks and grades are made up, amounts are in yuan.`,
  head: ["complex", "marks", "grade", "amount", "at once", "after appraisal", "why"],
  grades: { excellent: "excellent", good: "good", qualified: "qualified", unqualified: "unqualified" },
  uncertain: "grade not certain",
  limits: {
    "cap-each": "at the cap for one complex",
    "cap-per-locality": "at the cap for its locality",
    budget: "the budget is short: cut alike",
    "tie-at-cut": "tied, to be decided",
    "no-weight": "no marks or amount to go by",
  },
  excluded: { veto: "vetoed", grade: "grade gets nothing", "funded-before": "funded before" },
  unallocated: "unallocated",
  supervised: (day) => `Supervision of funds, on ${day}`,
};

/** Made-up marks: each complex on record in turn. */
const MADE_UP: readonly Omit<FundedSheet, "complex">[] = [
  { total: "93.5", grade: "excellent", certain: true, vetoes: [] },
  { total: "86.25", grade: "good", certain: true, vetoes: [] },
  { total: "81", grade: "good", certain: false, vetoes: [] },
  { total: "72.4", grade: "qualified", certain: true, vetoes: [] },
  { total: "51.75", grade: "unqualified", certain: true, vetoes: [] },
  { total: "88", grade: "good", certain: true, vetoes: ["false-report"] },
];

const BUDGET = "5000000";

/** A sample budget shared out by made-up marks, and what is found of the sample grants. */
export function funding(portfolio: Portfolio, locale: Locale): string {
  const words = locale === "en" ? en : zh;
  const say = (label: { readonly zh: string; readonly en: string }) => (locale === "en" ? label.en : label.zh);
  const complexes = portfolio.complexes.slice(0, MADE_UP.length);
  const sheets = complexes.flatMap(({ id }, index) => {
    const marks = MADE_UP[index];
    return marks ? [{ complex: id, ...marks }] : [];
  });
  const localities = Object.fromEntries(complexes.map(({ id, locality }) => [id, locality]));
  const { lines, unallocated } = allocateFunding(taizhouFunding, sheets, BUDGET, { localities });
  const rows = lines.map(({ complex, marks, grade, certain, amount, instalments, excludedBy, parts }) => [
    complexes.find(({ id }) => id === complex)?.name ?? complex,
    marks,
    words.grades[grade] ?? grade,
    amount,
    ...instalments.map((instalment) => instalment.amount),
    [
      ...excludedBy.map((reason) => words.excluded[reason]),
      ...new Set(parts.flatMap(({ limit }) => (limit === null ? [] : [words.limits[limit]]))),
      ...(certain ? [] : [words.uncertain]),
    ].join(locale === "en" ? "; " : "；"),
  ]);
  const total = [words.unallocated, "", "", unallocated, "", "", ""];
  const asOf = "2020-12-31";
  const findings = superviseFunds(portfolio.grants ?? [], portfolio.expenditures ?? [], { asOf, plan: taizhou });
  return [
    `━━ ${words.title} ${"━".repeat(30)}`,
    words.policy(say(taizhouFunding.label), BUDGET),
    table(words.head, [...rows, total]),
    "",
    words.supervised(asOf),
    ...findings
      .filter(({ verdict, rule }) => verdict === "unmet" && ["fund-unspent", "fund-appraisal-owed"].includes(rule))
      .map((finding) => `· ${describe(taizhou, finding, locale)}`),
  ].join("\n");
}
