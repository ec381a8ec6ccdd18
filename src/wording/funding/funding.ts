import type {
  ApportionedShare,
  Apportionment,
  BenefitDistribution,
  BenefitShare,
  FundingAllocation,
  FundingLine,
  FundingPart,
  FundingTie,
} from "../../funding/index.js";
import { grouped } from "../../kernel/index.js";
import { money, withCommas } from "../../languages/index.js";
import { lines, list, table } from "../block.js";
import { bareName, type Context, complexName, nameOf } from "../context.js";
import type { Renderer } from "../renderer.js";
import { basisWords } from "./basis.js";

const yuan = ({ language }: Context, amount: string) => language.quantity(amount, "yuan");

/** How funding allocation is rendered. */
export const fundingAllocation: Renderer<FundingAllocation> = {
  sentences: (context, allocation) => [
    ...summary(context, allocation),
    ...allocation.lines.flatMap((line) => fundingLine.sentences(context, line)),
    ...allocation.ties.flatMap((tie) => fundingTie.sentences(context, tie)),
    ...leftOut(context, allocation),
  ],
  blocks: (context, allocation) => [
    ...lines(...summary(context, allocation)),
    ...table(
      context.language.columns.fundingLine,
      allocation.lines.map((line) => fundingLine.row?.cells(context, line) ?? []),
    ),
    ...list([...allocation.ties.flatMap((tie) => fundingTie.sentences(context, tie)), ...leftOut(context, allocation)]),
  ],
};

function summary(context: Context, allocation: FundingAllocation): string[] {
  const { language } = context;
  const sentence = language.funding.allocation({
    policy: bareName(context, "policy", allocation.policy),
    budget: optionalYuan(context, allocation.budget),
    allocated: yuan(context, allocation.allocated),
    unallocated: yuan(context, allocation.unallocated),
    held: allocation.held === "0" ? "" : yuan(context, allocation.held),
    owed: optionalYuan(context, allocation.owed),
  });
  return [
    language.cited(sentence, allocation.clauses),
    language.funding.provenance(language.words.provenances[allocation.provenance]),
  ];
}

/** To whom nothing is due, by reason. */
function leftOut(context: Context, allocation: FundingAllocation): string[] {
  const { language } = context;
  return [...grouped(allocation.leftOut, ({ reason }) => reason)].map(([reason, those]) => {
    const names = those.map(({ complex }) => complexName(context, complex));
    return language.funding.leftOut(language.list(names), language.words.exclusions[reason]);
  });
}

/** How funding line is rendered. */
export const fundingLine: Renderer<FundingLine> = {
  sentences: (context, line) => {
    const { language } = context;
    const sentence = language.joined([
      language.funding.line({
        complex: complexName(context, line.complex, line.platform),
        amount: yuan(context, line.amount),
        marks: withCommas(line.marks ?? ""),
        grade: gradeOf(context, line),
      }),
      ...heldBack(context, line),
      ...owed(context, line),
      why(context, line),
      ...instalments(context, line),
      ...(line.payee.kind === "locality"
        ? [language.pair(language.words.payees.locality, nameOf(context, "locality", line.payee.id))]
        : []),
    ]);
    return [language.cited(sentence, line.clauses)];
  },
  row: {
    columns: ({ language }) => language.columns.fundingLine,
    cells: (context, line) => [
      complexName(context, line.complex, line.platform),
      withCommas(line.marks ?? "–"),
      `${gradeOf(context, line) || "–"}${line.certain ? "" : context.language.funding.uncertainMark}`,
      money(line.amount),
      context.language.list([why(context, line), ...heldBack(context, line), ...owed(context, line)]),
      instalments(context, line).join("") || "–",
      line.payee.kind === "complex"
        ? context.language.words.payees.complex
        : nameOf(context, "locality", line.payee.id),
    ],
  },
};

const optionalYuan = (context: Context, amount: string | undefined) =>
  amount === undefined ? "" : yuan(context, amount);

function gradeOf(context: Context, { grade, scorecard }: FundingLine): string {
  return grade === undefined ? "" : nameOf(context, "grade", grade, scorecard);
}

function owed(context: Context, line: FundingLine): string[] {
  return line.owed === undefined ? [] : [context.language.funding.owed(yuan(context, line.owed))];
}

/** What is held back of a line, as long as something missing could change it. */
function heldBack(context: Context, { certain, held, range }: FundingLine): string[] {
  if (certain) return [];
  const most = optionalYuan(context, range.most);
  return [context.language.funding.held(held === "0" ? "" : yuan(context, held), yuan(context, range.least), most)];
}

/** How an amount comes about, or why there is none. */
function why(context: Context, line: FundingLine): string {
  const { language } = context;
  const { excludedBy, parts } = line;
  if (excludedBy.length > 0) {
    return language.funding.excluded(language.list(excludedBy.map((each) => language.words.exclusions[each])));
  }
  return language.list(parts.map((part) => partWords(context, part, line)));
}

/** What a part gives: how that comes about, and what limits it. */
function partWords(context: Context, { by, amount, limit, basis }: FundingPart, { cap }: FundingLine): string {
  const { language } = context;
  const text = language.funding.part(language.words.fundingRules[by], yuan(context, amount));
  const isNamed = basis !== undefined && by === "entitlement";
  const limited = limit === null ? [] : [language.words.fundingLimits[limit]];
  const capped = limit === "cap-each" && cap ? [basisWords(context, cap)] : [];
  return language.cited(text, [...(isNamed ? [basisWords(context, basis)] : []), ...limited, ...capped]);
}

function instalments(context: Context, line: FundingLine): string[] {
  const { language } = context;
  if (line.instalments.length === 0 || line.excludedBy.length > 0) return [];
  const paid = line.instalments.map(({ amount, held, until }, index) =>
    language.cited(language.funding.instalment(index + 1, yuan(context, amount)), [
      ...(held === "until-appraisal" ? [language.words.heldBack] : []),
      ...(until ? [language.words.untilCondition[until]] : []),
    ]),
  );
  return [language.list(paid)];
}

/** How funding tie is rendered. */
export const fundingTie: Renderer<FundingTie> = {
  sentences: (context, { claims, left }) => {
    const { language } = context;
    const names = claims.map(({ complex, platform }) => complexName(context, complex, platform));
    return [language.funding.tie(language.list(names), yuan(context, left))];
  },
};

/** How apportionment is rendered. */
export const apportionment: Renderer<Apportionment> = {
  sentences: (context, result) => [
    ...outcome(context, result),
    ...(result.status === "allocated"
      ? result.shares.flatMap((each) => apportionedShare.sentences(context, each))
      : []),
  ],
  blocks: (context, result) => [
    ...lines(...outcome(context, result)),
    ...table(
      context.language.columns.share,
      result.shares.map((each) => apportionedShare.row?.cells(context, each) ?? []),
    ),
  ],
};

function outcome(context: Context, { status, reason, unallocated }: Apportionment): string[] {
  const { language } = context;
  if (status === "infeasible") return [language.funding.infeasible(reason ? context.language.label(reason) : "")];
  return [unallocated === "0" ? language.funding.sharedAll : language.funding.shared(withCommas(unallocated))];
}

/** How apportioned share is rendered. */
export const apportionedShare: Renderer<ApportionedShare> = {
  sentences: (context, { id, amount, bound }) => {
    const { language } = context;
    const text = language.funding.share(claimName(context, id), withCommas(amount));
    return [bound === null ? text : language.cited(text, [language.funding.bounds[bound]])];
  },
  row: {
    columns: ({ language }) => language.columns.share,
    cells: (context, { id, amount, bound }) => [
      claimName(context, id),
      withCommas(amount),
      bound === null ? "" : context.language.funding.bounds[bound],
    ],
  },
};

/** Claims and participants are often complexes. */
const claimName = (context: Context, id: string) => nameOf(context, "complex", id);

/** How benefit distribution is rendered. */
export const benefitDistribution: Renderer<BenefitDistribution> = {
  sentences: (context, result) => [
    benefitSentence(context, result),
    ...result.shares.flatMap((each) => benefitShare.sentences(context, each)),
  ],
  blocks: (context, result) => [
    ...lines(benefitSentence(context, result)),
    ...table(
      context.language.columns.benefitShare,
      result.shares.map((each) => benefitShare.row?.cells(context, each) ?? []),
    ),
  ],
};

function benefitSentence(context: Context, { method, benefit, clauses }: BenefitDistribution): string {
  const { language } = context;
  return language.cited(
    language.funding.benefit(language.words.benefitMethods[method], yuan(context, benefit)),
    clauses,
  );
}

/** How benefit share is rendered. */
export const benefitShare: Renderer<BenefitShare> = {
  sentences: (context, { id, amount }) => [
    context.language.funding.share(claimName(context, id), yuan(context, amount)),
  ],
  row: {
    columns: ({ language }) => language.columns.benefitShare,
    cells: (context, { id, amount, exact }) => [claimName(context, id), money(amount), exact],
  },
};
