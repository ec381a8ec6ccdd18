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

const yuan = ({ texts }: Speaker, amount: string) => texts.words.yuan(money(amount));

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
      speaker.texts.heads.fundingLine,
      allocation.lines.map((line) => fundingLine.row?.cells(speaker, line) ?? []),
    ),
    ...list(allocation.ties.flatMap((tie) => fundingTie.say(speaker, tie))),
  ],
};

function summary(speaker: Speaker, allocation: FundingAllocation): string[] {
  const { texts } = speaker;
  const sentence = texts.told.funding.allocation({
    policy: bareName(speaker, "policy", allocation.policy),
    budget: yuan(speaker, allocation.budget),
    allocated: yuan(speaker, allocation.allocated),
    unallocated: yuan(speaker, allocation.unallocated),
  });
  return [
    texts.cited(sentence, allocation.clauses),
    texts.told.funding.provenance(texts.words.provenances[allocation.provenance]),
  ];
}

/** How funding line is told. */
export const fundingLine: Telling<FundingLine> = {
  say: (speaker, line) => {
    const { texts } = speaker;
    const { told, words } = texts;
    const sentence = told.joined([
      told.funding.line({
        complex: complexName(speaker, line.complex, line.platform),
        amount: yuan(speaker, line.amount),
        marks: withCommas(line.marks),
        grade: nameOf(speaker, "grade", line.grade, line.scorecard),
      }),
      ...(line.certain ? [] : [told.appraisal.notCertain]),
      why(speaker, line),
      ...instalments(speaker, line),
      ...(line.payee.kind === "locality"
        ? [told.funding.payee(words.payees.locality, nameOf(speaker, "locality", line.payee.id))]
        : []),
    ]);
    return [texts.cited(sentence, line.clauses)];
  },
  row: {
    head: ({ texts }) => texts.heads.fundingLine,
    cells: (speaker, line) => [
      complexName(speaker, line.complex, line.platform),
      withCommas(line.marks),
      `${nameOf(speaker, "grade", line.grade, line.scorecard)}${line.certain ? "" : speaker.texts.told.funding.uncertainMark}`,
      money(line.amount),
      why(speaker, line),
      instalments(speaker, line).join("") || "–",
      line.payee.kind === "complex" ? speaker.texts.words.payees.complex : nameOf(speaker, "locality", line.payee.id),
    ],
  },
};

/** How an amount comes about, or why there is none. */
function why(speaker: Speaker, { excludedBy, parts }: FundingLine): string {
  const { texts } = speaker;
  if (excludedBy.length > 0) {
    return texts.told.funding.excluded(texts.list(excludedBy.map((each) => texts.words.exclusions[each])));
  }
  return texts.list(parts.map((part) => partWords(speaker, part)));
}

function partWords(speaker: Speaker, { by, amount, limit }: FundingPart): string {
  const { words, told } = speaker.texts;
  const said = told.funding.part(words.fundingRules[by], yuan(speaker, amount));
  return limit === null ? said : told.funding.limited(said, words.fundingLimits[limit]);
}

function instalments(speaker: Speaker, line: FundingLine): string[] {
  const { texts } = speaker;
  if (line.instalments.length === 0 || line.excludedBy.length > 0) return [];
  const paid = line.instalments.map(({ amount, held }, index) =>
    texts.told.funding.instalment(index + 1, yuan(speaker, amount), held ? texts.words.heldBack : ""),
  );
  return [texts.list(paid)];
}

/** How funding tie is told. */
export const fundingTie: Telling<FundingTie> = {
  say: (speaker, { claims, left }) => {
    const { texts } = speaker;
    const names = claims.map(({ complex, platform }) => complexName(speaker, complex, platform));
    return [texts.told.funding.tie(texts.list(names), yuan(speaker, left))];
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
      speaker.texts.heads.share,
      result.shares.map((each) => apportionedShare.row?.cells(speaker, each) ?? []),
    ),
  ],
};

function outcome(speaker: Speaker, { status, reason, unallocated }: Apportionment): string[] {
  const { told } = speaker.texts;
  if (status === "infeasible") return [told.funding.infeasible(reason ? speaker.say(reason) : "")];
  return [unallocated === "0" ? told.funding.sharedAll : told.funding.shared(withCommas(unallocated))];
}

/** How apportioned share is told. */
export const apportionedShare: Telling<ApportionedShare> = {
  say: (speaker, { id, amount, bound }) => {
    const { told } = speaker.texts;
    const said = told.funding.share(claimName(speaker, id), withCommas(amount));
    return [bound === null ? said : told.funding.limited(said, told.funding.bounds[bound])];
  },
  row: {
    head: ({ texts }) => texts.heads.share,
    cells: (speaker, { id, amount, bound }) => [
      claimName(speaker, id),
      withCommas(amount),
      bound === null ? "" : speaker.texts.told.funding.bounds[bound],
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
      speaker.texts.heads.benefitShare,
      result.shares.map((each) => benefitShare.row?.cells(speaker, each) ?? []),
    ),
  ],
};

function benefitSentence(speaker: Speaker, { method, benefit, clauses }: BenefitDistribution): string {
  const { texts } = speaker;
  return texts.cited(texts.told.funding.benefit(texts.words.benefitMethods[method], yuan(speaker, benefit)), clauses);
}

/** How benefit share is told. */
export const benefitShare: Telling<BenefitShare> = {
  say: (speaker, { id, amount }) => [speaker.texts.told.funding.share(claimName(speaker, id), yuan(speaker, amount))],
  row: {
    head: ({ texts }) => texts.heads.benefitShare,
    cells: (speaker, { id, amount, exact }) => [claimName(speaker, id), money(amount), exact],
  },
};
