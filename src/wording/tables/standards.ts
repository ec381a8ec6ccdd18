import type { Finding } from "../../finding/index.js";
import type { ComplexReport, TierTally } from "../../report/index.js";
import type { ComplexAssessment } from "../../standards/index.js";
import { type Context, complexName, nameOf } from "../context.js";
import { notesOn, statementOf } from "../finding.js";
import { quantityWords } from "../quantity-words.js";
import { ruleName } from "../rule-name.js";
import { noneMetWords } from "../standards/standards.js";
import { subjectName } from "../subject-name.js";
import { count, date, optional, tableOf, text, year, yuan } from "./table-of.js";

/** What the policy says of one thing. */
export const findings = /* @__PURE__ */ (() =>
  tableOf<Finding>("finding", {
    subject: text((context, { subject }) => subjectName(context, subject)),
    requirement: text((context, { rule }) => ruleName(context, rule)),
    tier: optional(text((context, { tier }) => tier && nameOf(context, "tier", tier))),
    year: optional(year((_, finding) => finding.year)),
    verdict: text(({ language }, { verdict }) => language.words.verdicts[verdict]),
    standard: text((context, finding) => wordsOf(context, finding).required),
    actual: text((context, finding) => wordsOf(context, finding).actual),
    off: text((context, finding) => wordsOf(context, finding).shortfall),
    statement: text((context, finding) =>
      context.language.cited(statementOf(context, finding), notesOn(context, finding)),
    ),
    clauses: text(({ language }, { clauses }) => language.list(clauses)),
  }))();

const wordsOf = ({ language }: Context, finding: Finding) => quantityWords(language, "", finding);

/** Where a complex stands. */
export const complexes = /* @__PURE__ */ (() =>
  tableOf<Assessed>("complexes", {
    complex: text((context, { assessment }) => complexName(context, assessment.complex)),
    place: optional(text((context, { locality }) => locality && nameOf(context, "locality", locality))),
    tier: text((context, { assessment: { held } }) => held && nameOf(context, "tier", held.tier)),
    listing: text(({ language }, { assessment: { held } }) => held && language.words.held[held.status]),
    since: date((_, { assessment: { held } }) => held?.since),
    highest: text((context, { assessment }) => highestOf(context, assessment)),
    next: text((context, { assessment: { next } }) => next && nameOf(context, "tier", next.tier)),
    nextVerdict: text(({ language }, { assessment: { next } }) => next && language.words.verdicts[next.verdict]),
    support: optional(yuan((_, { support }) => support)),
  }))();

/** An assessment, by itself or in a report. */
interface Assessed extends Partial<Pick<ComplexReport, "locality" | "support">> {
  readonly assessment: ComplexAssessment;
}

function highestOf(context: Context, assessment: ComplexAssessment): string {
  const { highestMet } = assessment;
  return highestMet === undefined ? noneMetWords(context, assessment) : nameOf(context, "tier", highestMet);
}

/** How many complexes hold a tier, and what the plan says of them. */
export const tallies = /* @__PURE__ */ (() =>
  tableOf<TierTally>("tiers", {
    tier: text((context, { tier }) => nameOf(context, "tier", tier)),
    held: count((_, { held }) => held),
    met: count((_, { verdicts }) => verdicts.met),
    waived: count((_, { verdicts }) => verdicts.waived),
    unmet: count((_, { verdicts }) => verdicts.unmet),
    unknown: count((_, { verdicts }) => verdicts.unknown),
  }))();
