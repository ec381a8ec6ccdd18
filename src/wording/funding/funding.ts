import type {
  ApportionedShare,
  Apportionment,
  BenefitDistribution,
  BenefitShare,
  FundingAllocation,
  FundingLine,
  FundingPart,
  FundingTie,
  Unfunded,
} from "../../funding/index.js";
import { grouped } from "../../kernel/index.js";
import { withCommas } from "../../languages/index.js";
import { whenSentence } from "../condition.js";
import { bareName, type Context, complexName, nameOf } from "../context.js";
import type { Sentences } from "../sentences.js";
import { basisWords } from "./basis.js";

const yuan = ({ language }: Context, amount: string) => language.quantity(amount, "yuan");

/** How funding allocation is told. */
export const fundingAllocation: Sentences<FundingAllocation> = (context, allocation) => [
  ...summaryOf(context, allocation),
  ...allocation.lines.flatMap((line) => fundingLine(context, line)),
  ...allocation.ties.flatMap((tie) => fundingTie(context, tie)),
  ...leftOutSentences(context, allocation),
];

/** What an allocation comes to, and whose policy it is by. */
export function summaryOf(context: Context, allocation: FundingAllocation): string[] {
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
export function leftOutSentences(context: Context, allocation: FundingAllocation): string[] {
  const { language } = context;
  return [...grouped(allocation.leftOut, (each) => unfundedWords(context, each))].map(([reason, those]) => {
    const names = those.map(({ complex }) => complexName(context, complex));
    return language.funding.leftOut(language.list(names), reason);
  });
}

/** Why nothing is due, with the condition that does not hold. */
export function unfundedWords(context: Context, { reason, because }: Omit<Unfunded, "complex">): string {
  const { language } = context;
  return language.cited(language.words.exclusions[reason], because ? [whenSentence(context, because)] : []);
}

/** How funding line is told. */
export const fundingLine: Sentences<FundingLine> = (context, line) => {
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
    whyWords(context, line),
    ...instalmentWords(context, line),
    ...(line.payee.kind === "locality"
      ? [language.pair(language.words.payees.locality, nameOf(context, "locality", line.payee.id))]
      : []),
  ]);
  return [language.cited(sentence, line.clauses)];
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
export function whyWords(context: Context, line: FundingLine): string {
  const { language } = context;
  const { excludedBy, parts, certain, range, eligible } = line;
  if (excludedBy.length > 0) {
    const reasons = language.list(
      excludedBy.map((reason) =>
        unfundedWords(context, { reason, ...(reason === "not-eligible" && eligible && { because: eligible }) }),
      ),
    );
    return language.funding.excluded(reasons, certain || range.most === "0");
  }
  const words = language.list(parts.map((part) => partWords(context, part, line)));
  return eligible ? language.joined([words, language.funding.eligibleOpen(whenSentence(context, eligible))]) : words;
}

/** What a part gives: how that comes about, and what limits it. */
function partWords(context: Context, { by, amount, limit, basis }: FundingPart, line: FundingLine): string {
  const { language } = context;
  const text = language.funding.part(language.words.fundingRules[by], yuan(context, amount));
  const isNamed = basis !== undefined && by === "entitlement";
  // That nothing is due by itself the basis says.
  const { cap, marks, scorecard } = line;
  // Who has no marks is level with nobody.
  const held = limit === "tie-at-cut" && marks === undefined ? "unranked" : limit;
  const limited = held === null || (isNamed && held === "no-weight") ? [] : [language.words.fundingLimits[held]];
  const capped = limit === "cap-each" && cap ? [basisWords(context, cap, scorecard)] : [];
  return language.cited(text, [...(isNamed ? [basisWords(context, basis, scorecard)] : []), ...limited, ...capped]);
}

/** In which instalments it is paid; none where it has none. */
export function instalmentWords(context: Context, line: FundingLine): string[] {
  const { language } = context;
  if (line.instalments.length === 0 || line.excludedBy.length > 0) return [];
  const paid = line.instalments.map(({ amount, held, until, because }, index) =>
    language.cited(language.funding.instalment(index + 1, yuan(context, amount)), [
      ...(held === "until-appraisal" ? [language.words.heldBack] : []),
      ...(until ? [language.words.untilCondition[until]] : []),
      ...(because ? [whenSentence(context, because)] : []),
    ]),
  );
  return [language.list(paid)];
}

/** How funding tie is told. */
export const fundingTie: Sentences<FundingTie> = (context, { claims, left }) => {
  const { language } = context;
  const names = claims.map(({ complex, platform }) => complexName(context, complex, platform));
  return [language.funding.tie(language.list(names), yuan(context, left))];
};

/** How apportionment is told. */
export const apportionment: Sentences<Apportionment> = (context, result) => [
  ...outcomeOf(context, result),
  ...(result.status === "allocated" ? result.shares.flatMap((each) => apportionedShare(context, each)) : []),
];

/** Whether all was shared out. */
export function outcomeOf(context: Context, { status, reason, unallocated }: Apportionment): string[] {
  const { language } = context;
  if (status === "infeasible") return [language.funding.infeasible(reason ? context.language.label(reason) : "")];
  return [unallocated === "0" ? language.funding.sharedAll : language.funding.shared(withCommas(unallocated))];
}

/** How apportioned share is told. */
export const apportionedShare: Sentences<ApportionedShare> = (context, { id, amount, bound }) => {
  const { language } = context;
  const text = language.funding.share(claimName(context, id), withCommas(amount));
  return [bound === null ? text : language.cited(text, [language.funding.bounds[bound]])];
};

/** Claims and participants are often complexes. */
const claimName = (context: Context, id: string) => nameOf(context, "complex", id);

/** How benefit distribution is told. */
export const benefitDistribution: Sentences<BenefitDistribution> = (context, result) => [
  benefitSentence(context, result),
  ...result.shares.flatMap((each) => benefitShare(context, each)),
];

/** A benefit, and how it is shared. */
export function benefitSentence(context: Context, { method, benefit, clauses }: BenefitDistribution): string {
  const { language } = context;
  return language.cited(
    language.funding.benefit(language.words.benefitMethods[method], yuan(context, benefit)),
    clauses,
  );
}

/** How benefit share is told. */
export const benefitShare: Sentences<BenefitShare> = (context, { id, amount }) => [
  context.language.funding.share(claimName(context, id), yuan(context, amount)),
];
