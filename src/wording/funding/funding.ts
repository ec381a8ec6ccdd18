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
import { money, withCommas } from "../../languages/index.js";
import { lines, list, table } from "../block.js";
import { bareName, complexName, nameOf, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

const yuan = ({ language }: Speaker, amount: string) => language.quantity(amount, "yuan");

/** How funding allocation is told. */
export const fundingAllocation: Telling<FundingAllocation> = {
  say: (speaker, allocation) => [
    ...summary(speaker, allocation),
    ...allocation.lines.flatMap((line) => fundingLine.say(speaker, line)),
    ...allocation.ties.flatMap((tie) => fundingTie.say(speaker, tie)),
  ],
  show: (speaker, allocation) => [
    ...lines(...summary(speaker, allocation)),
    ...table(
      speaker.language.columns.fundingLine,
      allocation.lines.map((line) => fundingLine.row?.cells(speaker, line) ?? []),
    ),
    ...list(allocation.ties.flatMap((tie) => fundingTie.say(speaker, tie))),
  ],
};

function summary(speaker: Speaker, allocation: FundingAllocation): string[] {
  const { language } = speaker;
  const sentence = language.funding.allocation({
    policy: bareName(speaker, "policy", allocation.policy),
    budget: yuan(speaker, allocation.budget),
    allocated: yuan(speaker, allocation.allocated),
    unallocated: yuan(speaker, allocation.unallocated),
  });
  return [
    language.cited(sentence, allocation.clauses),
    language.funding.provenance(language.words.provenances[allocation.provenance]),
  ];
}

/** How funding line is told. */
export const fundingLine: Telling<FundingLine> = {
  say: (speaker, line) => {
    const { language } = speaker;
    const sentence = language.joined([
      language.funding.line({
        complex: complexName(speaker, line.complex, line.platform),
        amount: yuan(speaker, line.amount),
        marks: withCommas(line.marks),
        grade: nameOf(speaker, "grade", line.grade, line.scorecard),
      }),
      ...(line.certain ? [] : [language.appraisal.notCertain]),
      why(speaker, line),
      ...instalments(speaker, line),
      ...(line.payee.kind === "locality"
        ? [language.pair(language.words.payees.locality, nameOf(speaker, "locality", line.payee.id))]
        : []),
    ]);
    return [language.cited(sentence, line.clauses)];
  },
  row: {
    head: ({ language }) => language.columns.fundingLine,
    cells: (speaker, line) => [
      complexName(speaker, line.complex, line.platform),
      withCommas(line.marks),
      `${nameOf(speaker, "grade", line.grade, line.scorecard)}${line.certain ? "" : speaker.language.funding.uncertainMark}`,
      money(line.amount),
      why(speaker, line),
      instalments(speaker, line).join("") || "–",
      line.payee.kind === "complex"
        ? speaker.language.words.payees.complex
        : nameOf(speaker, "locality", line.payee.id),
    ],
  },
};

/** How an amount comes about, or why there is none. */
function why(speaker: Speaker, { excludedBy, parts }: FundingLine): string {
  const { language } = speaker;
  if (excludedBy.length > 0) {
    return language.funding.excluded(language.list(excludedBy.map((each) => language.words.exclusions[each])));
  }
  return language.list(parts.map((part) => partWords(speaker, part)));
}

function partWords(speaker: Speaker, { by, amount, limit }: FundingPart): string {
  const { language } = speaker;
  const said = language.funding.part(language.words.fundingRules[by], yuan(speaker, amount));
  return limit === null ? said : language.cited(said, [language.words.fundingLimits[limit]]);
}

function instalments(speaker: Speaker, line: FundingLine): string[] {
  const { language } = speaker;
  if (line.instalments.length === 0 || line.excludedBy.length > 0) return [];
  const paid = line.instalments.map(({ amount, held }, index) =>
    language.cited(
      language.funding.instalment(index + 1, yuan(speaker, amount)),
      held ? [language.words.heldBack] : [],
    ),
  );
  return [language.list(paid)];
}

/** How funding tie is told. */
export const fundingTie: Telling<FundingTie> = {
  say: (speaker, { claims, left }) => {
    const { language } = speaker;
    const names = claims.map(({ complex, platform }) => complexName(speaker, complex, platform));
    return [language.funding.tie(language.list(names), yuan(speaker, left))];
  },
};

/** How apportionment is told. */
export const apportionment: Telling<Apportionment> = {
  say: (speaker, result) => [
    ...outcome(speaker, result),
    ...(result.status === "allocated" ? result.shares.flatMap((each) => apportionedShare.say(speaker, each)) : []),
  ],
  show: (speaker, result) => [
    ...lines(...outcome(speaker, result)),
    ...table(
      speaker.language.columns.share,
      result.shares.map((each) => apportionedShare.row?.cells(speaker, each) ?? []),
    ),
  ],
};

function outcome(speaker: Speaker, { status, reason, unallocated }: Apportionment): string[] {
  const { language } = speaker;
  if (status === "infeasible") return [language.funding.infeasible(reason ? speaker.language.label(reason) : "")];
  return [unallocated === "0" ? language.funding.sharedAll : language.funding.shared(withCommas(unallocated))];
}

/** How apportioned share is told. */
export const apportionedShare: Telling<ApportionedShare> = {
  say: (speaker, { id, amount, bound }) => {
    const { language } = speaker;
    const said = language.funding.share(claimName(speaker, id), withCommas(amount));
    return [bound === null ? said : language.cited(said, [language.funding.bounds[bound]])];
  },
  row: {
    head: ({ language }) => language.columns.share,
    cells: (speaker, { id, amount, bound }) => [
      claimName(speaker, id),
      withCommas(amount),
      bound === null ? "" : speaker.language.funding.bounds[bound],
    ],
  },
};

/** Claims and participants are often complexes. */
const claimName = (speaker: Speaker, id: string) => nameOf(speaker, "complex", id);

/** How benefit distribution is told. */
export const benefitDistribution: Telling<BenefitDistribution> = {
  say: (speaker, result) => [
    benefitSentence(speaker, result),
    ...result.shares.flatMap((each) => benefitShare.say(speaker, each)),
  ],
  show: (speaker, result) => [
    ...lines(benefitSentence(speaker, result)),
    ...table(
      speaker.language.columns.benefitShare,
      result.shares.map((each) => benefitShare.row?.cells(speaker, each) ?? []),
    ),
  ],
};

function benefitSentence(speaker: Speaker, { method, benefit, clauses }: BenefitDistribution): string {
  const { language } = speaker;
  return language.cited(
    language.funding.benefit(language.words.benefitMethods[method], yuan(speaker, benefit)),
    clauses,
  );
}

/** How benefit share is told. */
export const benefitShare: Telling<BenefitShare> = {
  say: (speaker, { id, amount }) => [speaker.language.funding.share(claimName(speaker, id), yuan(speaker, amount))],
  row: {
    head: ({ language }) => language.columns.benefitShare,
    cells: (speaker, { id, amount, exact }) => [claimName(speaker, id), money(amount), exact],
  },
};
