import type { ApportionedShare, BenefitShare, FundingAllocation, FundingLine, Unfunded } from "../../funding/index.js";
import { grouped, sumDecimals } from "../../kernel/index.js";
import { type Context, complexName, nameOf } from "../context.js";
import { instalmentWords, unfundedWords, whyWords } from "../funding/funding.js";
import { gradeOf } from "./appraisal.js";
import type { ResultTable } from "./table.js";
import { count, figure, marks, optional, resultRows, tableOf, text, yuan } from "./table-of.js";

/** What each gets. */
export const fundingLines = /* @__PURE__ */ (() =>
  tableOf<FundingLine>("funding-line", {
    complex: text((context, { complex, platform }) => complexName(context, complex, platform)),
    marks: optional(marks((_, line) => line.marks)),
    grade: optional(text((context, line) => fundedGrade(context, line))),
    amount: yuan((_, { amount }) => amount),
    heldBack: optional(yuan((_, { held, certain }) => (certain ? undefined : held))),
    stillDue: optional(yuan((_, { owed }) => owed)),
    leastYuan: optional(yuan((_, { range, certain }) => (certain ? undefined : range.least))),
    mostYuan: optional(yuan((_, { range, certain }) => (certain ? undefined : range.most))),
    basis: text(whyWords),
    instalments: optional(text((context, line) => instalmentWords(context, line)[0])),
    payee: text((context, { payee }) =>
      payee.kind === "complex" ? context.language.words.payees.complex : nameOf(context, "locality", payee.id),
    ),
  }))();

function fundedGrade(context: Context, { grade, scorecard, gradeOpen }: FundingLine): string | undefined {
  return grade === undefined
    ? undefined
    : gradeOf(context, { grade, certain: !gradeOpen, ...(scorecard !== undefined && { scorecard }) });
}

interface Payee {
  readonly name: string;
  readonly lines: readonly FundingLine[];
}

const payees = /* @__PURE__ */ (() =>
  tableOf<Payee>("payees", {
    payee: text((_, { name }) => name),
    lines: count((_, { lines }) => lines.length),
    amount: yuan((_, { lines }) => sumDecimals(lines.map(({ amount }) => amount))),
    heldBack: yuan((_, { lines }) => sumDecimals(lines.map(({ held }) => held))),
  }))();

/** What each payee gets, of all its lines together; who gets nothing for now or at all is not named. */
export function payeeTable(context: Context, lines: readonly FundingLine[]): ResultTable[] {
  const paid = lines.filter(({ amount, held }) => amount !== "0" || held !== "0");
  const own = grouped(paid, ({ payee }) => JSON.stringify([payee.kind, payee.id]));
  return resultRows(
    context,
    payees,
    [...own.values()].map((those) => ({ name: payeeName(context, those[0]), lines: those })),
  );
}

function payeeName(context: Context, { payee }: FundingLine): string {
  return payee.kind === "complex" ? complexName(context, payee.id) : nameOf(context, "locality", payee.id);
}

/** To whom nothing is due. */
const unfunded = /* @__PURE__ */ (() =>
  tableOf<Unfunded>("unfunded", {
    complex: text((context, { complex }) => complexName(context, complex)),
    reason: text(unfundedWords),
  }))();

/** Money by line, by payee, and who has none. */
export const allocationTables = (context: Context, { lines, leftOut }: FundingAllocation): ResultTable[] => [
  ...resultRows(context, fundingLines, lines),
  ...payeeTable(context, lines),
  ...resultRows(context, unfunded, leftOut),
];

/** What a claim gets. */
export const shares = /* @__PURE__ */ (() =>
  tableOf<ApportionedShare>("apportioned-share", {
    claim: text((context, { id }) => nameOf(context, "complex", id)),
    allotted: figure((_, { amount }) => amount),
    limit: optional(text(({ language }, { bound }) => (bound === null ? undefined : language.funding.bounds[bound]))),
  }))();

/** What a participant gets of a benefit. */
export const benefitShares = /* @__PURE__ */ (() =>
  tableOf<BenefitShare>("benefit-share", {
    claim: text((context, { id }) => nameOf(context, "complex", id)),
    amount: yuan((_, { amount }) => amount),
    exact: text((_, { exact }) => exact),
  }))();
